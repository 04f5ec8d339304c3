// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/horizon.h"

#include <array>

namespace kitcamp::planning {

using namespace Qt::StringLiterals;

Minute Horizon::minuteOf(QDate day, int minuteOfDay) const
{
    // A few thousand years either way are enough, and a sum of minutes then never overflows.
    constexpr qint64 farAway = 50'000;
    const qint64 days = std::clamp(m_firstDay.daysTo(day), -farAway, farAway);
    return static_cast<int>(days) * dayMinutes + minuteOfDay;
}

std::optional<Minute> Horizon::minuteOf(const QString& text) const
{
    // Read by hand: thousands of them stand in a file.
    static constexpr QLatin1String form("####-##-##T##:##");
    if (text.size() != form.size())
        return {};
    std::array<int, 5> numbers{};
    size_t place = 0;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const QChar c = text.at(i);
        if (form.at(i) != u'#') {
            if (c != form.at(i))
                return {};
            ++place;
        } else if (c >= u'0' && c <= u'9') {
            numbers[place] = numbers[place] * 10 + (c.unicode() - u'0');
        } else {
            return {};
        }
    }
    const QDate day(numbers[0], numbers[1], numbers[2]);
    if (!day.isValid() || numbers[3] > 23 || numbers[4] > 59)
        return {};
    return minuteOf(day, numbers[3] * 60 + numbers[4]);
}

QString Horizon::textOf(Minute minute) const
{
    const int rest = minute - dayOf(minute) * dayMinutes;
    return dateOf(minute).toString(u"yyyy-MM-dd"_s)
        + u"T%1:%2"_s.arg(rest / 60, 2, 10, QChar(u'0')).arg(rest % 60, 2, 10, QChar(u'0'));
}

} // namespace kitcamp::planning
