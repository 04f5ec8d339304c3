// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace kitcamp {

namespace {

double roundStep(double wanted, bool whole)
{
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * decade >= wanted * 0.999999)
            return whole ? std::max(1.0, factor * decade) : factor * decade;
    return 10.0 * decade;
}

} // namespace

ChartScale ChartScale::of(double least, double greatest, int mostSteps, bool whole)
{
    ChartScale scale;
    const double low = std::min(0.0, least);
    const double high = std::max(0.0, greatest);
    if (!(high > low))
        return scale;
    const int steps = std::max(1, mostSteps);
    scale.step = roundStep((high - low) / steps, whole);
    const auto fit = [&] {
        scale.from = std::floor(low / scale.step + 1e-9) * scale.step;
        scale.to = std::ceil(high / scale.step - 1e-9) * scale.step;
    };
    fit();
    // Rounding both ends outwards may have made one step too many.
    if ((scale.to - scale.from) / scale.step > steps + 0.5) {
        scale.step = roundStep(scale.step * 1.01, whole);
        fit();
    }
    return scale;
}

QList<double> ChartScale::ticks() const
{
    QList<double> values;
    const int count = int(std::lround((to - from) / step));
    for (int i = 0; i <= count; ++i)
        values.append(from + i * step);
    return values;
}

} // namespace kitcamp
