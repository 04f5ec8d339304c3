// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/clockrange.h"
#include "models/activities/calendar/periodtable.h"

#include <QStringView>

#include <vector>

namespace kitcamp {

/// Takes the periods of a lesson from folded text, as ranges without gaps, and moves \p at behind them:
/// 第3-4节, 第3,4节, 1、2节, 01-02节, 09-10-11节, 第三四节, 第十一、十二节, 第1节连续2节, 第二大节 (two
/// periods each), 01,02小节, periods 3-4. None where none stand there; "2节/周" is how often, not when.
[[nodiscard]] std::vector<PeriodRange> takePeriods(QStringView folded, qsizetype& at);

/// What stands in square brackets without 节: [0102], [01-02], [3,4].
[[nodiscard]] std::vector<PeriodRange> takeBracketedPeriods(QStringView folded, qsizetype& at);

/// "8:00-9:35".
[[nodiscard]] std::optional<ClockRange> takeClock(QStringView folded, qsizetype& at);

/// The periods of the head of a row: "1", "第1节", "第一大节 (01,02小节) 07:50-09:25", "1、2节"; none for
/// other texts.
[[nodiscard]] std::vector<PeriodRange> periodsOfHead(const QString& text);
/// The time of the head of a row, where it has one.
[[nodiscard]] std::optional<ClockRange> clockOfHead(const QString& text);

/// Adds ranges to others and joins those that meet.
[[nodiscard]] std::vector<PeriodRange> joined(std::vector<PeriodRange> left,
                                              const std::vector<PeriodRange>& right);

} // namespace kitcamp
