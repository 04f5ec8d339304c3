// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/rosterinvariants.h"

#include "models/activities/roster/questions.h"
#include "models/activities/roster/rosteroffice.h"
#include "models/store/domain.h"

#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The seats without those that were given beyond them.
Result<Seats> regularSeats(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(Seats seats, readSeats(connection, activity));
    if (seats.beyond == 0)
        return seats;
    KITCAMP_TRY(connection.each(
        "SELECT seat, count(*) FROM participation WHERE activity=? AND role='student' AND beyond_seats<>''"
        " AND state IN ('offered','confirmed','completed','not_completed') GROUP BY seat",
        [&](const Statement& row) {
            seats.count(seatKind(row.text(0)).value_or(SeatKind::Site), -static_cast<int>(row.integer(1)));
        },
        activity));
    return seats;
}

bool isOver(const std::optional<int>& capacity, int taken)
{
    return capacity && taken > *capacity;
}

Result<void> refuseOverfull(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const Seats seats, regularSeats(connection, activity));
    const bool hybrid = seats.mode == "hybrid"_L1;
    const bool siteOver = hybrid && isOver(seats.site, seats.siteTaken);
    const bool onlineOver = hybrid && isOver(seats.online, seats.onlineTaken);
    if (!siteOver && !onlineOver && !isOver(seats.capacity(), seats.taken()))
        return {};
    KITCAMP_ASSIGN(
        const auto name,
        connection.text("SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM activity WHERE id=?",
                        activity));
    const SeatKind kind = siteOver ? SeatKind::Site : onlineOver ? SeatKind::Online : SeatKind::Either;
    return SeatRefusal{.activity = name.value_or(QString()), .seat = kind, .seats = seats}.error();
}

Result<void> refuseOverfullOf(Connection& connection, const ChangedRows& touched)
{
    QSet<qint64> activities;
    KITCAMP_ASSIGN(Statement query, connection.prepare("SELECT activity FROM participation WHERE id=?"));
    for (const qint64 id : touched.value(u"participation"_s)) {
        query.reset();
        query.bind(1, id);
        KITCAMP_ASSIGN(const bool found, query.step());
        if (found)
            activities.insert(query.integer(0));
    }
    for (const qint64 id : touched.value(u"activity"_s)) {
        KITCAMP_ASSIGN(const auto there, connection.integer("SELECT 1 FROM activity WHERE id=?", id));
        if (there)
            activities.insert(id);
    }
    for (const qint64 activity : std::as_const(activities))
        KITCAMP_TRY(refuseOverfull(connection, activity));
    return {};
}

Invariant seatsSuffice()
{
    return {u"seats"_s,
            {u"participation"_s, u"activity"_s},
            refuseOverfullOf,
            [](Connection& connection) -> Result<void> {
                QList<qint64> activities;
                KITCAMP_TRY(connection.each("SELECT DISTINCT activity FROM participation",
                                            [&](const Statement& row) { activities << row.integer(0); }));
                for (const qint64 activity : activities)
                    KITCAMP_TRY(refuseOverfull(connection, activity));
                return {};
            }};
}

Result<void> refuseOptions(Connection& connection, const char* sql, qint64 value)
{
    Result<void> answer;
    KITCAMP_TRY(connection.each(
        sql,
        [&](const Statement& row) {
            answer = checkOptions(row.text(0), row.text(1));
            return answer.ok();
        },
        value));
    return answer;
}

Invariant optionsFit()
{
    return {u"options-of-question"_s,
            {u"question"_s},
            [](Connection& connection, const ChangedRows& touched) -> Result<void> {
                for (const qint64 id : touched.value(u"question"_s))
                    KITCAMP_TRY(
                        refuseOptions(connection, "SELECT kind, options FROM question WHERE id=?", id));
                return {};
            },
            [](Connection& connection) {
                return refuseOptions(connection, "SELECT kind, options FROM question WHERE ?=0", 0);
            }};
}

} // namespace

void registerRosterInvariants(Domain& domain)
{
    domain.invariants.push_back(seatsSuffice());
    domain.invariants.push_back(optionsFit());
}

} // namespace kitcamp
