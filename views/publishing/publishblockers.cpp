// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/publishblockers.h"

#include "models/activities/plan/centreplan.h"
#include "models/items/plan/bookingsupply.h"

namespace kitcamp {

Result<QHash<qint64, QStringList>> publishBlockers(Store& store, const QList<PlanChange>& changes)
{
    QDate first;
    QDate last;
    for (const PlanChange& change : changes) {
        const QDate day = QDate::fromString(change.after.starts.left(10), Qt::ISODate);
        if (!change.after.isHeld() || !day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    QHash<qint64, QStringList> blockers;
    if (!first.isValid())
        return blockers;
    CentrePlan plan(store, bookingSupply(store.clock()), nullptr);
    KITCAMP_TRY(plan.show(PlanSpan::ofDays(first, last)));
    for (const PlanChange& change : changes) {
        if (!change.after.isHeld())
            continue;
        for (const PlanFinding& found : plan.findingsOf(change.session)) {
            if (found.finding.level >= planning::Level::BlockPublishing)
                blockers[change.session] << found.sentence;
        }
    }
    return blockers;
}

} // namespace kitcamp
