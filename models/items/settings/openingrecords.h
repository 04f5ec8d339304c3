// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/openingcalendar.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"

namespace kitcamp {

/// The opening hours as they stand in the file.
[[nodiscard]] Result<WeekHours> readWeekHours(Connection& connection);
/// The one Action that makes the opening hours \p wanted; without steps where they are so already.
[[nodiscard]] Result<RecordBatch> weekHoursChange(Store& store, const WeekHours& wanted);
/// The hours of a new centre; its ids are given when they are performed.
[[nodiscard]] RecordBatch newWeekHours(const WeekHours& week);

/// The one Action that adds \p days; a day that is there already becomes what is said now. Without steps
/// where all are so already.
[[nodiscard]] Result<RecordBatch> specialDaysChange(Store& store, const DayExceptions& days,
                                                    const QString& title);
/// "closed", "open as on Wednesday", "09:00-12:00": the values of a record of opening_exception in words.
[[nodiscard]] QString specialDayText(const QJsonObject& values);
/// The record of a special day, with the column "day".
[[nodiscard]] QJsonObject specialDayValues(QDate day, const DayException& exception);

} // namespace kitcamp
