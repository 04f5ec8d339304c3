// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statistics/answer.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace kitcamp {

namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FigureText)
};

/// 87.5 and 87, never 87.0: whole numbers are read faster.
QString rounded(double value)
{
    const double tenths = std::round(value * 10.0) / 10.0;
    return QLocale().toString(tenths, 'f', tenths == std::round(tenths) ? 0 : 1);
}

} // namespace

QString figureText(const std::optional<double>& value, FigureUnit unit)
{
    if (!value)
        return QStringLiteral("–");
    switch (unit) {
    case FigureUnit::Hours:
        return FigureText::tr("%1 h", "hours").arg(rounded(*value));
    case FigureUnit::Days:
        return FigureText::tr("%1 d", "days").arg(rounded(*value));
    case FigureUnit::Percent:
        return FigureText::tr("%1 %", "percent").arg(rounded(*value));
    case FigureUnit::Points:
        return QLocale().toString(*value, 'f', 1);
    case FigureUnit::Count:
        break;
    }
    return rounded(*value);
}

} // namespace kitcamp
