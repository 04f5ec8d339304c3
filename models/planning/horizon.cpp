// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/horizon.h"

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
    const QDate day = QDate::fromString(text.left(10), u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(text.mid(11), u"HH:mm"_s);
    if (!day.isValid() || !time.isValid() || text.size() != 16 || text.at(10) != u'T')
        return {};
    return minuteOf(day, time.hour() * 60 + time.minute());
}

QString Horizon::textOf(Minute minute) const
{
    const int rest = minute - dayOf(minute) * dayMinutes;
    return dateOf(minute).toString(u"yyyy-MM-dd"_s)
        + u"T%1:%2"_s.arg(rest / 60, 2, 10, QChar(u'0')).arg(rest % 60, 2, 10, QChar(u'0'));
}

} // namespace kitcamp::planning
