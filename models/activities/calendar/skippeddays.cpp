// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/skippeddays.h"

#include <QHash>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchedDays = 14;

/// These words stand in files.
const QList<std::pair<SkippedDay::Reason, QString>>& reasonWords()
{
    static const QList<std::pair<SkippedDay::Reason, QString>> words{
        {SkippedDay::Reason::Off, u"off"_s},
        {SkippedDay::Reason::MakeUp, u"make-up"_s},
        {SkippedDay::Reason::Clash, u"clash"_s},
        {SkippedDay::Reason::BeyondTerm, u"beyond-term"_s},
    };
    return words;
}

QString wordOf(SkippedDay::Reason reason)
{
    return std::ranges::find(reasonWords(), reason, &std::pair<SkippedDay::Reason, QString>::first)->second;
}

std::optional<SkippedDay> skippedFromLine(const QString& line)
{
    const QDate day = QDate::fromString(line.section(u' ', 0, 0), Qt::ISODate);
    const QString word = line.section(u' ', 1, 1);
    const auto known =
        std::ranges::find(reasonWords(), word, &std::pair<SkippedDay::Reason, QString>::second);
    if (!day.isValid() || known == reasonWords().end())
        return std::nullopt;
    return SkippedDay{day, known->first, line.section(u' ', 2)};
}

/// Days of teaching after the skipped one; those of the same weekday stand first.
QList<QDate> daysInstead(QDate skipped, const TeachingCalendar& calendar, const QSet<QDate>& taken, int most)
{
    QList<QDate> days;
    for (int later = 1; later <= searchedDays; ++later) {
        const QDate day = skipped.addDays(later);
        if (!calendar.ruleOn(day) && !taken.contains(day))
            days.append(day);
    }
    std::ranges::stable_partition(days,
                                  [skipped](QDate day) { return day.dayOfWeek() == skipped.dayOfWeek(); });
    return days.first(std::min<qsizetype>(most, days.size()));
}

} // namespace

QString skippedText(const std::vector<SkippedDay>& skipped)
{
    QStringList lines;
    for (const SkippedDay& day : skipped) {
        const QStringList parts{day.day.toString(Qt::ISODate), wordOf(day.reason), day.name.simplified()};
        lines.append(parts.join(u' ').trimmed());
    }
    return lines.join(u'\n');
}

std::vector<SkippedDay> skippedFromText(const QString& text)
{
    std::vector<SkippedDay> days;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (const auto day = skippedFromLine(line.trimmed()))
            days.push_back(*day);
    }
    return days;
}

std::vector<OfferedDay> offeredAgain(const std::vector<SkippedDay>& skipped, const TeachingCalendar& calendar,
                                     const QSet<QDate>& taken, int most)
{
    std::vector<OfferedDay> offers;
    for (const SkippedDay& day : skipped) {
        OfferedDay offer{.skipped = day};
        const bool byCalendar =
            day.reason == SkippedDay::Reason::Off || day.reason == SkippedDay::Reason::MakeUp;
        if (const auto held = calendar.heldOn(day.day); byCalendar && held && !taken.contains(*held))
            offer.free = held;
        else
            offer.instead = daysInstead(day.day, calendar, taken, most);
        offers.push_back(offer);
    }
    return offers;
}

} // namespace kitcamp
