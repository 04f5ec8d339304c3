// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendanceactions.h"

namespace kitcamp {

/// Somebody stands at the door without a place, and gets one: on the roster, confirmed, and marked in one
/// step. Refused where the last seat went to somebody else.
struct AddWalkIn {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AddWalkIn)
public:
    static constexpr auto kind = QLatin1String("attendance.walk_in");
    qint64 session = 0;
    AttendanceMark mark; ///< its participation is new where the person is not on the roster yet
    PersonId person;
    QString state; ///< 'present' or 'late'
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("session"), session);
        v(QLatin1String("mark"), mark);
        v(QLatin1String("person"), person);
        v(QLatin1String("state"), state);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

} // namespace kitcamp
