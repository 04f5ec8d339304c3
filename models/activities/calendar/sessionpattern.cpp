// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/sessionpattern.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PatternWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionPattern)
};

Error refusal(const QString& rule, const QString& sentence, const QString& wayOut = {})
{
    return {.code = ErrorCode::Refused,
            .sentence = sentence,
            .rule = rule,
            .waysOut = wayOut.isEmpty() ? QStringList() : QStringList{wayOut}};
}

qint64 daysInRange(const SessionPattern& pattern)
{
    if (!pattern.from.isValid() || !pattern.until.isValid() || pattern.until < pattern.from)
        return 0;
    const qint64 days = pattern.from.daysTo(pattern.until) + 1;
    qint64 count = days / 7 * pattern.weekdays.count();
    for (qint64 rest = 0; rest < days % 7; ++rest)
        count += pattern.weekdays.contains(pattern.from.addDays(rest).dayOfWeek()) ? 1 : 0;
    return count;
}

qint64 daysIn(const SessionPattern& pattern)
{
    return pattern.term ? qint64(pattern.weeks.count()) * pattern.weekdays.count() : daysInRange(pattern);
}

Result<void> checkPattern(const SessionPattern& pattern)
{
    if (pattern.times.empty())
        return refusal(u"pattern-empty"_s, PatternWords::tr("Say at what time the sessions begin."));
    if (pattern.weekdays.isEmpty())
        return refusal(u"pattern-empty"_s, PatternWords::tr("Choose a day of the week."));
    if (pattern.term && pattern.weeks.isEmpty())
        return refusal(u"pattern-empty"_s, PatternWords::tr("Choose a teaching week."));
    if (!pattern.term && pattern.until < pattern.from)
        return refusal(u"pattern-ends-before"_s,
                       PatternWords::tr("The range begins on %1 and ends on %2, before that.")
                           .arg(pattern.from.toString(Qt::ISODate), pattern.until.toString(Qt::ISODate)));
    const qint64 count = countOf(pattern);
    if (count == 0)
        return refusal(u"pattern-empty"_s,
                       PatternWords::tr("The range has none of the chosen days of the week."));
    if (count > SessionPattern::mostSessions) {
        const QLocale locale;
        return refusal(u"pattern-too-many"_s,
                       PatternWords::tr("The pattern gives %1 sessions; at most %2 are made at once.")
                           .arg(locale.toString(count), locale.toString(SessionPattern::mostSessions)),
                       PatternWords::tr("Choose fewer weeks, fewer days or a shorter range."));
    }
    return {};
}

PatternDays daysOfPattern(const SessionPattern& pattern, const TeachingCalendar& calendar)
{
    if (pattern.term)
        return calendar.daysOf(*pattern.term, pattern.weeks, pattern.weekdays);
    if (!pattern.onDaysOff)
        return calendar.daysBetween(pattern.from, pattern.until, pattern.weekdays);
    return TeachingCalendar().daysBetween(pattern.from, pattern.until, pattern.weekdays);
}

/// Takes away the days that a person left out.
void leaveOut(PatternDays& days, const std::vector<SkippedDay>& leftOut)
{
    for (const SkippedDay& left : leftOut) {
        const auto held = std::ranges::find(days.held, left.day, &HeldDay::day);
        if (held == days.held.end())
            continue;
        days.held.erase(held);
        days.skipped.push_back(left);
    }
    std::ranges::stable_sort(days.skipped, {}, &SkippedDay::day);
}

/// The bells of a day.
class DayTimes
{
public:
    DayTimes(const SessionPattern& pattern, const PeriodTables& tables)
        : m_pattern(pattern)
        , m_tables(tables)
    {
    }

    [[nodiscard]] Result<std::vector<SessionTime>> on(QDate date) const;

private:
    [[nodiscard]] Result<SessionTime> timeOn(QDate date, const PatternTime& time) const;

    const SessionPattern& m_pattern;
    const PeriodTables& m_tables;
};

Result<SessionTime> DayTimes::timeOn(QDate date, const PatternTime& time) const
{
    if (!time.periods)
        return sessionBetween(date, time.starts, time.starts + time.minutes);
    const auto clock = m_tables.clockOf(*time.periods, date, m_pattern.campus);
    if (clock)
        return sessionBetween(date, clock->starts, clock->ends);
    return refusal(u"pattern-no-period"_s,
                   PatternWords::tr("No table of periods that holds on %1 has %2.")
                       .arg(date.toString(Qt::ISODate), periodText(*time.periods)),
                   PatternWords::tr("Give the time by the clock, or complete the table of periods."));
}

Result<std::vector<SessionTime>> DayTimes::on(QDate date) const
{
    std::vector<SessionTime> times;
    for (const PatternTime& time : m_pattern.times) {
        KITCAMP_ASSIGN(const SessionTime found, timeOn(date, time));
        times.push_back(found);
    }
    std::ranges::sort(times);
    for (size_t i = 1; i < times.size(); ++i) {
        if (times[i].clock().overlaps(times[i - 1].clock()))
            return refusal(u"pattern-overlap"_s,
                           PatternWords::tr("The times %1 and %2 overlap.")
                               .arg(clockText(times[i - 1].clock()), clockText(times[i].clock())));
    }
    return times;
}

} // namespace

qint64 countOf(const SessionPattern& pattern)
{
    return daysIn(pattern) * qint64(pattern.times.size());
}

Result<PatternSessions> sessionsOf(const SessionPattern& pattern, const TeachingCalendar& calendar,
                                   const PeriodTables& tables)
{
    KITCAMP_TRY(checkPattern(pattern));
    PatternDays days = daysOfPattern(pattern, calendar);
    leaveOut(days, pattern.leftOut);
    const DayTimes bells(pattern, tables);
    PatternSessions made{.skipped = std::move(days.skipped)};
    for (const HeldDay& held : days.held) {
        KITCAMP_ASSIGN(const auto times, bells.on(held.day));
        for (const SessionTime& time : times)
            made.sessions.push_back({time, held.belongsTo});
    }
    return made;
}

} // namespace kitcamp
