// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamproblem.h"

#include <QStringList>

#include <optional>

namespace kitcamp {

/// The parts of "zh;en", "Python, C++" or "甲┋乙": semicolons, bars and line breaks separate, where there are
/// none commas do.
[[nodiscard]] QStringList cellParts(const QString& cell);

/// "3.5", "3,5", also the number that begins "4. I have written ..." or "(2) never"; else the place of the
/// text in \p scale, from 1. None for anything else.
[[nodiscard]] std::optional<double> cellNumber(const QString& cell, const QStringList& scale = {});

/// Hours of a week by number, Monday's first: "Mon 8-12; Tue 14:00-16:00", "周一 8-10", "8AM;9AM;noon",
/// "Mon-Fri 9". A range ends before its last hour. \p day: the day where the text names none, from 0 =
/// Monday. None where a part is no time; \p wrong is that part.
[[nodiscard]] std::optional<TeamHours> cellHours(const QString& cell, int day, QString* wrong);
/// "Mon 8:00"
[[nodiscard]] QString hourName(int hour);

} // namespace kitcamp
