// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/registrar/registrartimetable.h"

#include <QMap>

namespace kitcamp {

/// A row of a sheet, heads and titles included.
struct SheetRow {
    int row = 0; ///< from 1
    QStringList cells;
};
using SheetRows = std::vector<SheetRow>;

/// A course of a cell of a grid, and when it is taught.
struct CellCourse {
    QString title;
    ReadLessons times;
    QString timeText; ///< that was read, to say where a fault is
};

/// The courses of a cell of a grid: name, time, room, teacher in lines, parted by / or by marks (◇★), several
/// of them one under the other, with or without dashes or empty lines in between.
[[nodiscard]] std::vector<CellCourse> coursesOfCell(const QString& cell);

/// The columns of a row of weekdays, weekday by column; empty where the row is none.
[[nodiscard]] QMap<int, int> weekdayColumns(const SheetRow& row);
/// Reads what the titles above a grid say: 学号：..., 班级：..., 2026-2027学年第1学期.
void readTitle(const QString& title, RegistrarTimetable& timetable, TimetableOwner& owner);

void readGrid(const SheetRows& rows, RegistrarTimetable& timetable);
/// False where the heads have no columns of times.
[[nodiscard]] bool readList(const SheetRows& rows, RegistrarTimetable& timetable);

/// Lines of the same owner, course, weekday and weeks whose periods meet become one; those that are there
/// twice, too.
void joinLines(std::vector<TimetableLine>& lines);

} // namespace kitcamp
