// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/clockrange.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;

/// Of one or two digits, in full width too; -1 for any other text.
int smallNumber(QStringView digits)
{
    int value = digits.isEmpty() || digits.size() > 2 ? -1 : 0;
    for (const QChar digit : digits) {
        if (value < 0 || digit.digitValue() < 0)
            return -1;
        value = value * 10 + digit.digitValue();
    }
    return value;
}

} // namespace

QString clockText(int minutes)
{
    const int shown = minutes > dayMinutes ? minutes % dayMinutes : minutes;
    return u"%1:%2"_s.arg(shown / 60, 2, 10, QLatin1Char('0')).arg(shown % 60, 2, 10, QLatin1Char('0'));
}

QString clockText(ClockRange range)
{
    return clockText(range.starts) + u'-' + clockText(range.ends);
}

std::optional<int> clockMinutes(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    qsizetype colon = trimmed.indexOf(u':');
    if (colon < 0)
        colon = trimmed.indexOf(u'：');
    if (colon < 0 || trimmed.size() - colon != 3)
        return std::nullopt;
    const int hours = smallNumber(trimmed.first(colon));
    const int minutes = smallNumber(trimmed.sliced(colon + 1));
    if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > dayMinutes)
        return std::nullopt;
    return hours * 60 + minutes;
}

} // namespace kitcamp
