// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/openingcalendar.h"

namespace kitcamp {

/// A row that could not be taken.
struct CalendarRowProblem {
    int row = 0; ///< counted from 1, a heading included: as a spreadsheet shows it
    QString cell; ///< the text at fault, where one cell is
    QString reason; ///< translated; "Row 3: ..." is the caller's to add

    friend bool operator==(const CalendarRowProblem&, const CalendarRowProblem&) = default;
};

struct CalendarImport {
    DayExceptions exceptions; ///< of all rows that are right
    QList<CalendarRowProblem> problems;
};

struct DateSpan {
    QDate first;
    QDate last;

    friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

/// One date or a range of at most 366 days: 2026-10-01, 2026/10/1, 2026年10月1日, 2026-10-01~2026-10-07,
/// 2026年10月1日至7日. Refused with a reason for dates that do not exist or run backwards.
[[nodiscard]] Result<DateSpan> parseDateSpan(const QString& text);

/// Reads exceptions of the opening calendar from rows of cells: a date or range (or first and last day in two
/// cells), then in any order what the day is: 休 or closed; 班 or open, with a weekday (周三, Wed) to follow
/// if wanted; or other hours
/// ("9:00-12:00, 13:30-17:00"); further text is the note. Empty rows are skipped, and a heading in the first
/// one. A date given twice with different contents counts as first given; the later row is named.
[[nodiscard]] CalendarImport importCalendar(const QList<QStringList>& rows);

} // namespace kitcamp
