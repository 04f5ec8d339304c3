// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/timeparsing.h"

#include "models/exchange/dateparsing.h"
#include "models/exchange/textscanner.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestOffsetHours = 14;

enum class HalfOfDay { None, Morning, Afternoon };

HalfOfDay halfOfDay(TextScanner& text)
{
    if (text.skip(u"上午") || text.skip(u"AM") || text.skip(u"a.m."))
        return HalfOfDay::Morning;
    if (text.skip(u"下午") || text.skip(u"晚上") || text.skip(u"PM") || text.skip(u"p.m."))
        return HalfOfDay::Afternoon;
    return HalfOfDay::None;
}

std::optional<int> seconds(TextScanner& text)
{
    const auto whole = text.number(2);
    if (!whole)
        return std::nullopt;
    if (text.skip(u'.') && !text.number(9)) // fractions of a second are dropped
        return std::nullopt;
    text.skip(u'秒');
    return int(whole->value);
}

/// 14:30, 14:30:05.123, 14时30分, 14点30分05秒.
QTime clockTime(TextScanner& text)
{
    const auto hour = text.number(2);
    if (!hour || (!text.skip(u':') && !text.skip(u'时') && !text.skip(u'点')))
        return {};
    const auto minute = text.number(2);
    if (!minute)
        return {};
    const bool chinese = text.skip(u'分');
    const bool more = text.skip(u':') || (chinese && text.peek().isDigit());
    const auto second = more ? seconds(text) : std::optional(0);
    return second ? QTime(int(hour->value), int(minute->value), *second) : QTime();
}

QTime inHalf(QTime time, HalfOfDay half)
{
    if (half == HalfOfDay::Afternoon && time.hour() < 12)
        return QTime(time.hour() + 12, time.minute(), time.second());
    if (half == HalfOfDay::Morning && time.hour() == 12)
        return QTime(0, time.minute(), time.second());
    return time;
}

/// +08:00, +0800, +8.
std::optional<int> offset(TextScanner& text)
{
    const int sign = text.take() == u'-' ? -1 : 1;
    const auto first = text.number(4);
    if (!first)
        return std::nullopt;
    qint64 hours = first->digits > 2 ? first->value / 100 : first->value;
    qint64 minutes = first->digits > 2 ? first->value % 100 : 0;
    if (text.skip(u':')) {
        const auto second = text.number(2);
        minutes = second ? second->value : 60;
    }
    if (hours > LargestOffsetHours || minutes > 59)
        return std::nullopt;
    return sign * int(hours * 3600 + minutes * 60);
}

bool parseZone(TextScanner& text, WrittenMoment& moment)
{
    text.skipSpaces();
    const QString name = text.word().toString().toUpper();
    const bool utc = name == "Z"_L1 || name == "UTC"_L1 || name == "GMT"_L1;
    if (utc)
        moment.secondsFromUtc = 0;
    if ((utc || name.isEmpty()) && (text.peek() == u'+' || text.peek() == u'-')) {
        moment.secondsFromUtc = offset(text);
        return moment.secondsFromUtc && text.atEnd();
    }
    moment.foreignZone = !utc && !name.isEmpty();
    return text.atEnd() && name.size() <= 5;
}

} // namespace

bool parseTime(TextScanner& text, WrittenMoment& moment)
{
    if (text.atEnd())
        return true;
    if (!text.skip(u'T'))
        text.skipAny(u" \t\u00A0,");
    HalfOfDay half = halfOfDay(text);
    text.skipSpaces();
    moment.time = clockTime(text);
    if (!moment.time.isValid())
        return false;
    text.skipSpaces();
    if (half == HalfOfDay::None)
        half = halfOfDay(text);
    moment.time = inHalf(moment.time, half);
    return parseZone(text, moment);
}

} // namespace kitcamp
