// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/weekdaytext.h"

#include "models/exchange/registrar/foldedtext.h"

#include <array>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool takePrefix(QStringView text, qsizetype& at)
{
    return takeWord(text, at, u"星期") || takeWord(text, at, u"礼拜") || takeWord(text, at, u"周");
}

/// 一 to 六, 日 and 天; 1 to 7 where it is no longer number.
int takeDay(QStringView text, qsizetype& at)
{
    if (at >= text.size())
        return 0;
    const QChar day = text[at];
    const bool longer = at + 1 < text.size() && text[at + 1].isDigit();
    int found = int(u"一二三四五六日"_s.indexOf(day)) + 1;
    if (day == u'天')
        found = 7;
    else if (day >= u'1' && day <= u'7' && !longer)
        found = day.digitValue();
    at += found > 0 ? 1 : 0;
    return found;
}

/// Longer words first: Mon is the begin of Monday.
int takeEnglishDay(QStringView text, qsizetype& at)
{
    static const std::array<QStringView, 7> names{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                                  u"Friday", u"Saturday", u"Sunday"};
    for (size_t day = 0; day < names.size(); ++day) {
        qsizetype behind = at;
        if (!takeWord(text, behind, names[day]) && !takeWord(text, behind, names[day].first(3)))
            continue;
        if (behind < text.size() && text[behind].isLetter())
            continue;
        at = behind + (behind < text.size() && text[behind] == u'.' ? 1 : 0);
        return int(day) + 1;
    }
    return 0;
}

/// The next day of a list: with its prefix or without. Without one, a number is no day: 周一,3-4节.
int takeNextDay(QStringView text, qsizetype& at)
{
    if (const int day = takeEnglishDay(text, at); day > 0)
        return day;
    qsizetype behind = at;
    const bool prefixed = takePrefix(text, behind);
    const bool digit = behind < text.size() && text[behind].unicode() < 0x80;
    const int day = !prefixed && digit ? 0 : takeDay(text, behind);
    // 周一,二节: the second is a period.
    const bool period = behind < text.size() && !prefixed
        && (text[behind] == u'节' || text[behind] == u'大' || text[behind] == u'小');
    if (day == 0 || period)
        return 0;
    at = behind;
    return day;
}

qsizetype behindSeparator(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at] == u',' || text[at] == u' '))
        ++at;
    return at;
}

} // namespace

Weekdays takeWeekdays(QStringView folded, qsizetype& at)
{
    Weekdays days;
    qsizetype behind = at;
    int day = takeEnglishDay(folded, behind);
    if (day == 0)
        day = takePrefix(folded, behind) ? takeDay(folded, behind) : 0;
    while (day > 0) {
        days.insert(day);
        at = behind;
        if (behind < folded.size() && folded[behind] == u'-') {
            ++behind;
            const int last = takeNextDay(folded, behind);
            for (int between = day; between <= last; ++between)
                days.insert(between);
            if (last > 0)
                at = behind;
        }
        behind = behindSeparator(folded, at);
        day = takeNextDay(folded, behind);
    }
    return days;
}

Weekdays weekdaysOf(const QString& text)
{
    const QString folded = foldedForScan(text).simplified();
    qsizetype at = 0;
    Weekdays days = takeWeekdays(folded, at);
    if (days.isEmpty())
        days.insert(takeDay(folded, at));
    return at == folded.size() ? days : Weekdays();
}

} // namespace kitcamp
