// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/checkinactions.h"

#include "models/activities/roster/participationstate.h"
#include "models/store/centre.h"
#include "models/store/naming.h"
#include "models/store/refusal.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Standing {
    QString name;
    QString state; ///< of the participation
    std::optional<qint64> at; ///< nullopt: not checked in
    std::optional<qint64> leftAt;
};

Result<std::optional<Standing>> standingOf(Connection& connection, qint64 participation)
{
    std::optional<Standing> found;
    KITCAMP_TRY(connection.each(
        "SELECT p.name, r.state, c.at, c.left_at FROM participation AS r JOIN person AS p ON p.id=r.person"
        " LEFT JOIN check_in AS c ON c.participation=r.id WHERE r.id=?",
        [&](const Statement& row) {
            found = Standing{row.text(0), row.text(1), row.optionalInteger(2), row.optionalInteger(3)};
        },
        participation));
    return found;
}

Error goneError()
{
    return refused(CheckIn::tr("This person is no longer on the list. Somebody took it back."),
                   u"row-gone"_s);
}

Result<QString> clockTime(Connection& connection, qint64 at)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(connection));
    return QDateTime::fromSecsSinceEpoch(at, centre.zone).toString(u"H:mm"_s);
}

Result<bool> isHere(Connection& connection, qint64 participation)
{
    KITCAMP_ASSIGN(const auto standing, standingOf(connection, participation));
    return standing && standing->at && !standing->leftAt;
}

} // namespace

Result<void> CheckIn::run(Change& change) const
{
    KITCAMP_ASSIGN(const auto standing, standingOf(change.rows(), participation));
    if (!standing)
        return goneError();
    if (!isCounted(participationState(standing->state).value_or(ParticipationState::Applied)))
        return refused(tr("%1 is not confirmed for this camp.").arg(standing->name), u"not-confirmed"_s,
                       {tr("Confirm the place in the roster first.")});
    if (standing->at && !standing->leftAt) {
        KITCAMP_ASSIGN(const QString time, clockTime(change.rows(), *standing->at));
        return refused(tr("%1 is here since %2.", "%1: person, %2: a clock time").arg(standing->name, time),
                       u"already-here"_s);
    }
    if (standing->at) {
        KITCAMP_TRY(change.execute("UPDATE check_in SET left_at=NULL WHERE participation=?", participation));
    } else {
        KITCAMP_TRY(change.execute("INSERT INTO check_in(id, participation, at, badge_given, slip_given)"
                                   " VALUES(?,?,?,?,?)",
                                   row, participation, at, badge, slip));
    }
    if (!slip)
        return {};
    return change.execute("UPDATE cloud_account SET handed_at=? WHERE participation=? AND handed_at IS NULL",
                          at, participation);
}

QString CheckIn::sentence(const Naming& naming) const
{
    return tr("Checked in %1").arg(naming.name(u"participation"_s, participation));
}

ObjectRef CheckIn::subject() const
{
    return {u"participation"_s, participation};
}

QString CheckIn::deed(const Naming& /*naming*/) const
{
    return tr("checked in", "about a participant");
}

Result<bool> CheckIn::alreadySo(Connection& connection) const
{
    return isHere(connection, participation);
}

Result<void> LeaveCamp::run(Change& change) const
{
    KITCAMP_ASSIGN(const auto standing, standingOf(change.rows(), participation));
    if (!standing)
        return goneError();
    if (!standing->at)
        return refused(tr("%1 has not checked in.").arg(standing->name), u"not-here"_s);
    if (standing->leftAt) {
        KITCAMP_ASSIGN(const QString time, clockTime(change.rows(), *standing->leftAt));
        return refused(tr("%1 left at %2.", "%1: person, %2: a clock time").arg(standing->name, time),
                       u"left"_s);
    }
    // The clocks of two desks differ: nobody leaves before coming.
    return change.execute("UPDATE check_in SET left_at=max(at, ?) WHERE participation=?", at, participation);
}

QString LeaveCamp::sentence(const Naming& naming) const
{
    return tr("%1 left", "went home").arg(naming.name(u"participation"_s, participation));
}

ObjectRef LeaveCamp::subject() const
{
    return {u"participation"_s, participation};
}

QString LeaveCamp::deed(const Naming& /*naming*/) const
{
    return tr("noted the departure", "about a participant");
}

Result<bool> LeaveCamp::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto standing, standingOf(connection, participation));
    return standing && standing->at && standing->leftAt;
}

} // namespace kitcamp
