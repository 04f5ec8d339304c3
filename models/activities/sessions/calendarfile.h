// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/periodtables.h"
#include "models/activities/calendar/teachingcalendar.h"
#include "models/store/connection.h"

namespace kitcamp {

/// The terms (archived ones too: old dates keep their weeks), days off, 班 days and exam weeks of the file.
[[nodiscard]] Result<TeachingCalendar> loadTeachingCalendar(Connection& connection);

/// The bells of the file; a campus is the name of its tables. Archived tables are left out.
[[nodiscard]] Result<PeriodTables> loadPeriodTables(Connection& connection);

/// The term in which a day lies, else the next one, else the last one; nullopt where there is none.
[[nodiscard]] std::optional<TeachingTerm> termAround(const TeachingCalendar& calendar, QDate day);

} // namespace kitcamp
