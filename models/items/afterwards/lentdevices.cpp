// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/afterwards/lentdevices.h"

#include "models/items/centretime.h"
#include "models/lending/teamkits.h"
#include "models/people/shownname.h"

#include <QSet>

namespace kitcamp {

namespace {

// Whoever takes part in any role; what is lent to a team is in the name of one of them.
constexpr auto loansOfCamp = "SELECT DISTINCT l.id, l.device, l.borrower, l.returned_at IS NULL, "
                             "e.asset_tag, coalesce(m.name, ''), p.name, "
                             "coalesce(o.name, ''), coalesce(o.name_en, ''), t.number, l.due FROM "
                             "participation AS r JOIN loan AS l ON "
                             "l.borrower=r.person JOIN device AS e ON e.id=l.device LEFT JOIN model AS m ON "
                             "m.id=e.model JOIN person AS p ON "
                             "p.id=l.borrower LEFT JOIN organization AS o ON o.id=p.organization LEFT JOIN "
                             "team AS t ON t.id=l.team WHERE "
                             "r.activity=? AND r.state IN ('confirmed','completed','not_completed') AND "
                             "l.lent_at>=? AND l.lent_at<? ORDER BY "
                             "o.name, p.name, e.asset_tag, l.id";

} // namespace

Result<LentDevices> lentDevices(Store& store, qint64 activity)
{
    CentreTime time(store.clock());
    time.readZone(store.reader());
    LentDevices lent;
    KITCAMP_ASSIGN(const auto starts,
                   store.reader().text("SELECT starts_on FROM activity WHERE id=?", activity));
    KITCAMP_ASSIGN(
        const auto ends,
        store.reader().text("SELECT coalesce(ends_on, starts_on) FROM activity WHERE id=?", activity));
    if (!starts)
        return lent;
    const qint64 from = time.beginOf(QDate::fromString(*starts, Qt::ISODate));
    const qint64 until = time.beginOf(QDate::fromString(*ends, Qt::ISODate).addDays(1));
    QSet<qint64> devices;
    QSet<qint64> borrowers;
    KITCAMP_TRY(store.reader().each(
        loansOfCamp,
        [&](const Statement& row) {
            ++lent.loans;
            devices << row.integer(1);
            borrowers << row.integer(2);
            if (row.integer(3) != 0)
                lent.out << DeviceStillOut{row.text(4),
                                           row.text(5),
                                           row.text(6),
                                           shownName(row.text(7), row.text(8)),
                                           row.isNull(9) ? QString() : teamWords(row.integer(9), {}),
                                           CentreTime::localTimeText(row.text(10))};
        },
        activity, from, until));
    lent.devices = static_cast<int>(devices.size());
    lent.borrowers = static_cast<int>(borrowers.size());
    return lent;
}

} // namespace kitcamp
