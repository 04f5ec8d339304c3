// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace kitcamp::bench {

/// Times of the same thing done many times.
struct Series {
    std::vector<double> milliseconds;
    /// 0.5: the median; 1: the longest.
    [[nodiscard]] double at(double share)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        const auto count = milliseconds.size();
        const auto place = static_cast<size_t>(share * static_cast<double>(count));
        return count == 0 ? 0 : milliseconds[std::min(count - 1, place)];
    }
};

[[nodiscard]] inline double elapsedMs(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// A row of the table that is printed.
inline void print(const QString& what, const QString& figure, const QString& budget = {})
{
    std::printf("| %s | %s | %s |\n", qUtf8Printable(what), qUtf8Printable(figure), qUtf8Printable(budget));
    std::fflush(stdout);
}

[[nodiscard]] inline QString ms(double value)
{
    return QStringLiteral("%1 ms").arg(value, 0, 'f', value < 10 ? 2 : 0);
}

[[nodiscard]] inline QString seconds(double milliseconds)
{
    return QStringLiteral("%1 s").arg(milliseconds / 1000, 0, 'f', 2);
}

/// The value; the program ends with the sentence where there is none.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s [%s]\n", qUtf8Printable(result.error().sentence),
                     qUtf8Printable(result.error().detail));
        std::exit(3);
    }
    return *std::move(result);
}
inline void done(const Result<void>& result)
{
    if (!result)
        (void)valueOf(Result<int>(result.error()));
}

} // namespace kitcamp::bench
