// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kitcamp {

/// The values of an axis with round steps; 0 is always on it, so that lengths can be compared.
struct ChartScale {
    double from = 0.0;
    double to = 1.0;
    double step = 1.0;

    /// At most MOSTSTEPS steps over LEAST to GREATEST; WHOLE: no fractions between whole things.
    [[nodiscard]] static ChartScale of(double least, double greatest, int mostSteps, bool whole);
    [[nodiscard]] QList<double> ticks() const;
    /// 0 at the lower end, 1 at the upper one.
    [[nodiscard]] double share(double value) const { return (value - from) / (to - from); }
};

} // namespace kitcamp
