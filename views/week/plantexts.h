// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/plansheet.h"

namespace kitcamp {

/// The words of a plan: times, days, weeks, and what a screen reader says of a block.
namespace plantexts {

[[nodiscard]] QString clock(int minute); ///< "9:05", "24:00"
[[nodiscard]] QString times(int start, int end); ///< "10:00–11:40"
[[nodiscard]] QString dayHead(QDate day); ///< "Thu 26"
[[nodiscard]] QString dayShort(QDate day); ///< "Thu 26 Nov"
[[nodiscard]] QString dayLong(QDate day); ///< "Thursday 26 November"
[[nodiscard]] QString week(int number); ///< "Week 12"; empty for 0
/// "23–29 Nov 2026", "November 2026"
[[nodiscard]] QString range(const PlanSheet& sheet);
/// The same with the week of the term: "23–29 Nov 2026  •  第12周, week 12".
[[nodiscard]] QString headline(const PlanSheet& sheet);
[[nodiscard]] QString periods(int first, int last); ///< "Periods 3–4"
/// "Thu 26 Nov 10:00–11:40", with the periods where the sheet snaps to them and the times fit.
[[nodiscard]] QString placeAndTimes(const PlanSheet& sheet, const PlanPlace& place, int minutes);
/// What a day is beside its date: "Day off: National Day"; empty for a usual one.
[[nodiscard]] QString dayNote(const DayFacts& facts);
[[nodiscard]] QString laneName(const PlanSheet& sheet, qint64 lane);
/// All that is drawn of a block, in words.
[[nodiscard]] QString spoken(const PlanSheet& sheet, const PlanBlock& block);
[[nodiscard]] QString spokenTone(Tone tone); ///< "not possible"; empty for Plain and Muted
[[nodiscard]] QString spokenState(BlockState state); ///< "draft"; empty for Published
/// The cell in words, and that it is empty.
[[nodiscard]] QString spokenCell(const PlanSheet& sheet, const PlanPlace& place, int minutes);

} // namespace plantexts

} // namespace kitcamp
