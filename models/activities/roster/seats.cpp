// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/seats.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> sum(const std::optional<int>& one, const std::optional<int>& other)
{
    return one && other ? std::optional(*one + *other) : std::nullopt;
}

std::optional<int> left(const std::optional<int>& capacity, int taken)
{
    return capacity ? std::optional(std::max(0, *capacity - taken)) : std::nullopt;
}

std::optional<int> fewer(const std::optional<int>& one, const std::optional<int>& other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

std::optional<int> optionalInt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

Result<void> countTaken(Connection& connection, qint64 activity, Seats& seats)
{
    constexpr auto sql = "SELECT seat, state, beyond_seats<>'', count(*) FROM participation WHERE activity=? "
                         "AND role='student'"
                         " AND state IN ('waiting','offered','confirmed','completed','not_completed')"
                         " GROUP BY seat, state, beyond_seats<>''";
    return connection.each(
        sql,
        [&](const Statement& row) {
            const int number = static_cast<int>(row.integer(3));
            if (row.text(1) == "waiting"_L1) {
                seats.waiting += number;
                return;
            }
            seats.count(seatKind(row.text(0)).value_or(SeatKind::Site), number);
            seats.offered += row.text(1) == "offered"_L1 ? number : 0;
            seats.beyond += row.integer(2) != 0 ? number : 0;
        },
        activity);
}

} // namespace

std::optional<int> Seats::capacity() const
{
    if (mode == "site"_L1)
        return site;
    return mode == "online"_L1 ? online : sum(site, online);
}

std::optional<int> Seats::free(SeatKind wish) const
{
    const std::optional<int> all = left(capacity(), taken());
    if (mode != "hybrid"_L1 || wish == SeatKind::Either)
        return all;
    // Whoever may sit here or there is counted where there is room.
    return fewer(wish == SeatKind::Site ? left(site, siteTaken) : left(online, onlineTaken), all);
}

std::optional<SeatKind> Seats::placeFor(SeatKind wish) const
{
    const auto has = [this](SeatKind seat) {
        const std::optional<int> number = free(seat);
        return !number || *number > 0;
    };
    if (mode != "hybrid"_L1)
        return has(SeatKind::Either) ? std::optional(nearest(wish)) : std::nullopt;
    if (wish != SeatKind::Online && has(SeatKind::Site))
        return SeatKind::Site;
    if (wish != SeatKind::Site && has(SeatKind::Online))
        return SeatKind::Online;
    return std::nullopt;
}

SeatKind Seats::nearest(SeatKind wish) const
{
    if (mode != "hybrid"_L1)
        return mode == "online"_L1 ? SeatKind::Online : SeatKind::Site;
    return wish == SeatKind::Either ? SeatKind::Site : wish;
}

void Seats::count(SeatKind seat, int change)
{
    switch (seat) {
    case SeatKind::Site:
        siteTaken += change;
        break;
    case SeatKind::Online:
        onlineTaken += change;
        break;
    case SeatKind::Either:
        eitherTaken += change;
        break;
    }
}

Result<Seats> readSeats(Connection& connection, qint64 activity)
{
    std::optional<Seats> seats;
    KITCAMP_TRY(connection.each(
        "SELECT mode, seats_site, seats_online FROM activity WHERE id=?",
        [&](const Statement& row) {
            seats = Seats{.mode = row.text(0), .site = optionalInt(row, 1), .online = optionalInt(row, 2)};
        },
        activity));
    if (!seats) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("kitcamp::RosterOffice",
                                                 "This activity is no longer there. Somebody took it back."),
                     QString::number(activity), u"row-gone"_s};
    }
    KITCAMP_TRY(countTaken(connection, activity, *seats));
    return *seats;
}

} // namespace kitcamp
