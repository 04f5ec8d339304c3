// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/booking/bookinglookups.h"

namespace kitcamp {

Result<ReservationWish> bookedWish(Connection& connection, ReservationId reservation)
{
    ReservationWish wish;
    KITCAMP_TRY(connection.each(
        "SELECT id, model, device, count, person, activity, session, starts, ends, note FROM reservation "
        "WHERE id=?",
        [&](const Statement& row) {
            wish.id = row.id<ReservationId>(0);
            wish.model = row.id<ModelId>(1);
            wish.device = row.id<DeviceId>(2);
            wish.count = static_cast<int>(row.integer(3));
            wish.person = row.id<PersonId>(4);
            wish.activity = row.integer(5);
            wish.session = row.integer(6);
            wish.starts = row.text(7);
            wish.ends = row.text(8);
            wish.note = row.text(9);
        },
        reservation));
    return wish;
}

Result<ModelId> modelBookedMost(Connection& connection)
{
    KITCAMP_ASSIGN(const auto model,
                   connection.integer("SELECT coalesce((SELECT r.model FROM reservation AS r WHERE r.model "
                                      "IS NOT NULL AND r.state='held' GROUP BY r.model ORDER BY count(*) "
                                      "DESC, r.model LIMIT 1), (SELECT d.model FROM device AS d WHERE "
                                      "d.archived=0 GROUP BY d.model ORDER BY count(*) DESC, d.model LIMIT "
                                      "1))"));
    return ModelId{model.value_or(0)};
}

Result<PersonId> personOfBooking(Connection& connection, ReservationId reservation)
{
    KITCAMP_ASSIGN(const auto person,
                   connection.integer("SELECT person FROM reservation WHERE id=?", reservation));
    return PersonId{person.value_or(0)};
}

Result<BookedFor> groupOfBooking(Connection& connection, ReservationId reservation)
{
    BookedFor group;
    KITCAMP_TRY(connection.each(
        "SELECT coalesce(s.activity, r.activity, 0), coalesce(r.session, 0) FROM "
        "reservation AS r LEFT JOIN session AS s ON s.id=r.session WHERE r.id=?",
        [&](const Statement& row) {
            group = {row.integer(0), row.integer(1)};
        },
        reservation));
    return group;
}

} // namespace kitcamp
