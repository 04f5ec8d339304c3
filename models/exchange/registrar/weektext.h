// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/weekset.h"
#include "models/exchange/registrar/foldedtext.h"

#include <optional>

namespace kitcamp {

/// The weeks of a text, or what is wrong with it.
struct ReadWeeks {
    WeekSet weeks;
    std::optional<TextFault> fault;
    qsizetype end = 0; ///< behind the last character that belongs to the weeks
};

/// Reads the teaching weeks of a timetable: "1-16周(单)", "1-8,10-16周(双)", "第1-8周", "2,4,6周", "1-8",
/// full-width or not. What follows 周 is about all numbers since the 周 before: "1-8,10-16周(双)" has even
/// weeks only; what stands before 周 is about its own numbers: "1-3(单),4-16周", "1-5、7-11单、12-16双",
/// "1-8,10-16 even". So it is in the exports of the usual systems: 正方 "1-15周(单),16周", 强智
/// "1-4,7-8(周)", "1-16([单周])", older 正方 "第1-16周|双周".
[[nodiscard]] ReadWeeks readWeeks(const QString& text);

/// The same from the middle of a text, which must say 周 at least once; it ends where something else begins.
/// The text is folded. Without 周: no weeks and no fault.
[[nodiscard]] ReadWeeks readWeeksAt(QStringView folded, qsizetype at);

/// The shortest text that readWeeks() reads as these weeks, a number counting alike whatever its digits:
/// "1-8周,10-16周(双)". Empty for none.
[[nodiscard]] QString weeksText(WeekSet weeks);

/// For people, in the language of the program: "weeks 1-8, 10-16 (even)".
[[nodiscard]] QString shownWeeks(WeekSet weeks);

} // namespace kitcamp
