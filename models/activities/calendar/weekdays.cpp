// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/weekdays.h"

#include <QCoreApplication>
#include <QStringList>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct WeekdayWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Weekdays)
};

} // namespace

std::optional<Weekdays> Weekdays::fromText(const QString& text)
{
    Weekdays days;
    for (const QChar digit : text) {
        if (digit < u'1' || digit > u'7')
            return std::nullopt;
        days.insert(digit.unicode() - u'0');
    }
    return days;
}

QString Weekdays::text() const
{
    QString digits;
    for (int day = 1; day <= 7; ++day) {
        if (contains(day))
            digits += QString::number(day);
    }
    return digits;
}

QString Weekdays::shownText() const
{
    if (*this == all())
        return WeekdayWords::tr("every day");
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if (contains(day))
            names.append(shortWeekdayName(day));
    }
    return names.join(WeekdayWords::tr(", ", "between days of the week"));
}

QString weekdayName(int weekday)
{
    switch (weekday) {
    case 1:
        return WeekdayWords::tr("Monday");
    case 2:
        return WeekdayWords::tr("Tuesday");
    case 3:
        return WeekdayWords::tr("Wednesday");
    case 4:
        return WeekdayWords::tr("Thursday");
    case 5:
        return WeekdayWords::tr("Friday");
    case 6:
        return WeekdayWords::tr("Saturday");
    case 7:
        return WeekdayWords::tr("Sunday");
    default:
        return {};
    }
}

QString shortWeekdayName(int weekday)
{
    switch (weekday) {
    case 1:
        return WeekdayWords::tr("Mon");
    case 2:
        return WeekdayWords::tr("Tue");
    case 3:
        return WeekdayWords::tr("Wed");
    case 4:
        return WeekdayWords::tr("Thu");
    case 5:
        return WeekdayWords::tr("Fri");
    case 6:
        return WeekdayWords::tr("Sat");
    case 7:
        return WeekdayWords::tr("Sun");
    default:
        return {};
    }
}

} // namespace kitcamp
