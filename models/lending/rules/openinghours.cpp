// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/openinghours.h"

#include "models/people/text/scantext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 24 * 60;

Error wrongHours(const QString& sentence, const QString& piece)
{
    return {ErrorCode::Usage, sentence.arg(piece)};
}

int minutesFrom(const QRegularExpressionMatch& match, int group)
{
    const int hour = match.capturedView(group).toInt();
    const int minute = match.capturedView(group + 1).toInt();
    return minute < 60 ? hour * 60 + minute : minutesOfDay + 1;
}

Result<OpenInterval> parseInterval(const QString& piece)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?::(\\d{2}))?-(\\d{1,2})(?::(\\d{2}))?$"_s);
    const auto match = form.match(piece);
    if (!match.hasMatch())
        return wrongHours(QCoreApplication::translate(
                              "OpeningHours", "“%1” is not a stretch of hours: write it like 9:00-12:00."),
                          piece);
    const OpenInterval interval{minutesFrom(match, 1), minutesFrom(match, 3)};
    if (interval.from > minutesOfDay || interval.until > minutesOfDay)
        return wrongHours(QCoreApplication::translate(
                              "OpeningHours", "“%1” has no such time: a day goes from 0:00 to 24:00."),
                          piece);
    if (interval.until <= interval.from)
        return wrongHours(
            QCoreApplication::translate(
                "OpeningHours", "“%1” ends before it begins: split hours past midnight over two days."),
            piece);
    return interval;
}

QString clock(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

bool overlap(DayHours hours)
{
    std::ranges::sort(hours, {}, &OpenInterval::from);
    return std::ranges::adjacent_find(
               hours, [](const OpenInterval& a, const OpenInterval& b) { return b.from < a.until; })
        != hours.end();
}

} // namespace

Result<DayHours> parseHours(const QString& text)
{
    static const QRegularExpression until(u"\\s*(?:-|~|\u301C|至|到|\\bto\\b)\\s*"_s);
    static const QRegularExpression gap(u"[,;、/\\s]+"_s);
    const QString folded = foldScan(text).replace(until, u"-"_s);
    DayHours hours;
    for (const QString& piece : folded.split(gap, Qt::SkipEmptyParts)) {
        const auto interval = parseInterval(piece);
        if (!interval)
            return interval.error();
        hours.append(*interval);
    }
    if (hours.isEmpty())
        return wrongHours(
            QCoreApplication::translate("OpeningHours", "No hours are given: write them like 9:00-12:00."),
            {});
    if (overlap(hours))
        return wrongHours(
            QCoreApplication::translate("OpeningHours", "The hours “%1” overlap: give each hour once."),
            text.trimmed());
    return tidied(hours);
}

QString hoursText(const DayHours& hours)
{
    QStringList pieces;
    for (const OpenInterval& interval : hours)
        pieces += clock(interval.from) + u'-' + clock(interval.until);
    return pieces.join(u", "_s);
}

std::optional<int> parseWeekday(const QString& text)
{
    static const QRegularExpression chinese(u"^(?:周|星期|礼拜)([一二三四五六日天])$"_s);
    static const QRegularExpression english(
        u"^(?:(mon)(?:day)?|(tue)s?(?:day)?|(wed)(?:nesday)?|(thu)(?:rs?)?(?:day)?|(fri)(?:day)?|(sat)(?:urday)?|(sun)(?:day)?)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString folded = foldScan(text);
    if (const auto match = chinese.match(folded); match.hasMatch())
        return std::min(7, int(u"一二三四五六日天"_s.indexOf(match.captured(1))) + 1);
    if (const auto match = english.match(folded); match.hasMatch())
        return match.lastCapturedIndex();
    return std::nullopt;
}

DayHours tidied(DayHours hours)
{
    for (OpenInterval& interval : hours)
        interval = {std::clamp(interval.from, 0, minutesOfDay), std::clamp(interval.until, 0, minutesOfDay)};
    hours.removeIf([](const OpenInterval& interval) { return interval.until <= interval.from; });
    std::ranges::sort(hours, {}, &OpenInterval::from);
    DayHours apart;
    for (const OpenInterval& interval : std::as_const(hours)) {
        if (!apart.isEmpty() && interval.from <= apart.last().until)
            apart.last().until = std::max(apart.last().until, interval.until);
        else
            apart.append(interval);
    }
    return apart;
}

} // namespace kitcamp
