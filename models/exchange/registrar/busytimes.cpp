// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/busytimes.h"

#include "models/exchange/registrar/weektext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

namespace {

/// Turns the periods of lines into minutes, week by week.
class BusyTimeMaker
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ImportedBusyTime)
public:
    BusyTimeMaker(const TeachingTerm& term, const PeriodTables& tables, const QString& campus)
        : m_term(term)
        , m_tables(tables)
        , m_campus(campus)
    {
    }
    void take(const TimetableLine& line);

    ImportedBusyTimes made;

private:
    void addWeek(std::vector<ImportedBusyTime>& ofLine, const TimetableLine& line, int week,
                 ClockRange clock) const;
    void complain(const TimetableLine& line, const QString& reason);

    const TeachingTerm& m_term;
    const PeriodTables& m_tables;
    const QString& m_campus;
};

void BusyTimeMaker::complain(const TimetableLine& line, const QString& reason)
{
    made.problems.push_back({line.row, line.column, line.title, reason});
}

void BusyTimeMaker::addWeek(std::vector<ImportedBusyTime>& ofLine, const TimetableLine& line, int week,
                            ClockRange clock) const
{
    auto same = std::ranges::find(ofLine, clock, &ImportedBusyTime::clock);
    if (same == ofLine.end())
        same = ofLine.insert(same, {line.owner, line.title, line.weekday, {}, clock});
    same->weeks.insert(week);
}

void BusyTimeMaker::take(const TimetableLine& line)
{
    const WeekSet known = line.weeks & WeekSet::range(1, m_term.weeks);
    if (const WeekSet beyond = line.weeks - known; !beyond.isEmpty())
        complain(line,
                 tr("The term has %1 weeks; %2 were left out.")
                     .arg(QString::number(m_term.weeks), shownWeeks(beyond)));
    std::vector<ImportedBusyTime> ofLine;
    WeekSet without;
    const auto weeks = known.toList();
    for (const int week : weeks) {
        const QDate day = m_term.dateOf(week, line.weekday);
        const auto clock = line.periods ? m_tables.clockOf(*line.periods, day, m_campus) : line.clock;
        if (clock)
            addWeek(ofLine, line, week, *clock);
        else
            without.insert(week);
    }
    if (!without.isEmpty())
        complain(line,
                 tr("No table of periods has %1 in %2.").arg(periodText(*line.periods), shownWeeks(without)));
    made.times.insert(made.times.end(), ofLine.begin(), ofLine.end());
}

} // namespace

ImportedBusyTimes busyTimesOf(const RegistrarTimetable& timetable, const TeachingTerm& term,
                              const PeriodTables& tables, const QString& campus)
{
    BusyTimeMaker maker(term, tables, campus);
    maker.made.problems = timetable.problems;
    for (const TimetableLine& line : timetable.lines)
        maker.take(line);
    return std::move(maker.made);
}

} // namespace kitcamp
