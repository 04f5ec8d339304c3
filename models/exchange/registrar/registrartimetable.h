// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/registrar/lessontext.h"
#include "models/exchange/tablereader.h"

namespace kitcamp {

/// Whose timetable it is, as the file says.
struct TimetableOwner {
    QString number; ///< student or staff number
    QString name;
    QString className;
    [[nodiscard]] bool isEmpty() const { return number.isEmpty() && className.isEmpty() && name.isEmpty(); }
    friend bool operator==(const TimetableOwner&, const TimetableOwner&) = default;
};

/// One weekly stretch of one owner: by periods or by the clock.
struct TimetableLine {
    TimetableOwner owner;
    QString title; ///< of the course
    int weekday = 0; ///< 1 = Monday
    WeekSet weeks;
    std::optional<PeriodRange> periods;
    std::optional<ClockRange> clock; ///< without periods
    int row = 0; ///< of the file, from 1
    int column = 0; ///< from 0
};

/// A cell that could not be understood.
struct TimetableProblem {
    int row = 0; ///< from 1
    int column = 0; ///< from 0
    QString cell;
    QString reason; ///< translated

    /// "Row 7, column C: ... (“cell”)".
    [[nodiscard]] QString sentence() const;
};

/// What a registrar's file says about when people and classes are busy.
struct RegistrarTimetable {
    enum class Form {
        Grid, ///< rows are periods, columns are weekdays
        List, ///< a row for each course and time
    };
    Form form = Form::Grid;
    QString term; ///< "2026-2027-1", where the file names it
    std::vector<TimetableLine> lines;
    std::vector<TimetableProblem> problems;
    int unscheduled = 0; ///< courses without any time
    QStringList notes; ///< translated
};

/// Recognises either form by its heads, in Chinese or English, as 正方 and 强智 export them (a sheet, or a
/// page saved as .xls) and as plain lists. An Error where there are neither weekdays nor columns of times.
[[nodiscard]] Result<RegistrarTimetable> timetableOf(const Table& table);

/// The same from a file; what stands above the heads (whose timetable, which term) is read too.
[[nodiscard]] Result<RegistrarTimetable> readRegistrarTimetable(const QString& path,
                                                                const TableOptions& options = {});

} // namespace kitcamp
