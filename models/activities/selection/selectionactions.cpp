// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/selectionactions.h"

#include "models/activities/roster/participationstate.h"
#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/waitingactions.h"
#include "models/store/refusal.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A proposal is made of those who may be chosen: who left meanwhile, or took part, is no longer one of them.
Result<void> refuseOthers(Change& change, qint64 activity, const QList<qint64>& chosen)
{
    for (const qint64 id : chosen) {
        QString state;
        QString name;
        KITCAMP_TRY(change.rows().each(
            "SELECT t.state, p.name FROM participation AS t JOIN person AS p ON p.id=t.person WHERE t.id=?"
            " AND t.activity=?",
            [&](const Statement& row) {
                state = row.text(0);
                name = row.text(1);
            },
            id, activity));
        const auto now = participationState(state);
        if (!now)
            return refused(
                ApplySelection::tr("Somebody of this selection is no longer among the applicants."),
                u"selection-changed"_s, {ApplySelection::tr("Propose again and look at the list.")});
        if (hasLeft(*now))
            return refused(ApplySelection::tr("%1 has left the roster meanwhile.").arg(name),
                           u"selection-changed"_s,
                           {ApplySelection::tr("Propose again and look at the list.")});
    }
    return {};
}

/// Who takes either seat is seated last: nobody who needs a seat of one kind finds it taken by them.
Result<QList<qint64>> eitherLast(Change& change, const QList<qint64>& offered)
{
    QList<qint64> ordered;
    QList<qint64> either;
    for (const qint64 id : offered) {
        KITCAMP_ASSIGN(const auto seat, change.rows().text("SELECT seat FROM participation WHERE id=?", id));
        (seat == u"either"_s ? either : ordered) << id;
    }
    return ordered + either;
}

Result<bool> allIn(Connection& connection, const QList<qint64>& participations, const char* sql)
{
    for (const qint64 id : participations) {
        KITCAMP_ASSIGN(const auto is, connection.integer(sql, id));
        if (!is)
            return false;
    }
    return true;
}

} // namespace

Result<void> ApplySelection::run(Change& change) const
{
    QSet<qint64> seen;
    for (const qint64 id : offered + waiting + declined) {
        if (seen.contains(id))
            return Error{ErrorCode::Usage, tr("Nobody can be in two lists of a selection."), {}};
        seen.insert(id);
    }
    if (seen.isEmpty())
        return Error{ErrorCode::Usage, tr("Choose at least one applicant."), {}};
    KITCAMP_TRY(refuseOthers(change, activity, offered + waiting));
    if (!declined.isEmpty())
        KITCAMP_TRY((LeaveRoster{activity, declined, u"declined"_s, reason, at}.run(change)));
    if (!offered.isEmpty()) {
        KITCAMP_ASSIGN(const QList<qint64> ordered, eitherLast(change, offered));
        GiveSeats offers;
        offers.activity = activity;
        offers.participations = ordered;
        offers.state = u"offered"_s;
        offers.offerUntil = offerUntil;
        offers.at = at;
        KITCAMP_TRY(offers.run(change));
    }
    if (waiting.isEmpty())
        return {};
    WaitForSeats waits;
    waits.activity = activity;
    waits.participations = waiting;
    waits.at = at;
    KITCAMP_TRY(waits.run(change));
    return MoveInWaitingList{activity, waiting, 0}.run(change);
}

QString ApplySelection::sentence(const Naming& naming) const
{
    return tr("Selected for %1: %2 offered, %3 waiting, %4 declined", "%1: a camp, then numbers")
        .arg(naming.name(u"activity"_s, activity))
        .arg(offered.size())
        .arg(waiting.size())
        .arg(declined.size());
}

ObjectRef ApplySelection::subject() const
{
    return {u"activity"_s, activity};
}

QString ApplySelection::deed(const Naming&) const
{
    return tr("selected who is offered a seat", "Camp: you selected who is offered a seat");
}

Result<bool> ApplySelection::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const bool seated,
                   allIn(connection, offered,
                         "SELECT 1 FROM participation WHERE id=? AND state IN"
                         " ('offered','confirmed','completed','not_completed')"));
    KITCAMP_ASSIGN(const bool wait,
                   allIn(connection, waiting, "SELECT 1 FROM participation WHERE id=? AND state='waiting'"));
    KITCAMP_ASSIGN(
        const bool gone,
        allIn(connection, declined, "SELECT 1 FROM participation WHERE id=? AND state='declined'"));
    return seated && wait && gone;
}

} // namespace kitcamp
