// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/periodtables.h"
#include "models/activities/calendar/teachingterm.h"
#include "models/exchange/registrar/registrartimetable.h"

namespace kitcamp {

/// A line of the registrar's timetable in minutes: as busy_time has it.
struct ImportedBusyTime {
    TimetableOwner owner;
    QString title;
    int weekday = 0;
    WeekSet weeks;
    ClockRange clock; ///< minutes since midnight
    friend bool operator==(const ImportedBusyTime&, const ImportedBusyTime&) = default;
};

struct ImportedBusyTimes {
    std::vector<ImportedBusyTime> times;
    std::vector<TimetableProblem> problems; ///< those of the timetable first
};

/// The lines of a timetable by the clock. Where the bells change within the term, a line becomes one for each
/// table. Weeks that the term does not have and periods that no table has are problems; the other weeks stay.
[[nodiscard]] ImportedBusyTimes busyTimesOf(const RegistrarTimetable& timetable, const TeachingTerm& term,
                                            const PeriodTables& tables, const QString& campus = {});

} // namespace kitcamp
