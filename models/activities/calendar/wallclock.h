// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

class QTimeZone;

namespace kitcamp {

/// When the wall clock of a zone shows a time.
struct WallMoment {
    int occurrences = 1; ///< 0: a change of clocks leaves it out; 2: it comes twice
    qint64 instant = 0; ///< Unix seconds; the first of two; of a time left out that of the change
};

/// Minutes since midnight of the date; 1440 and more are of the days after it.
[[nodiscard]] WallMoment wallMoment(QDate date, int minutes, const QTimeZone& zone);

} // namespace kitcamp
