// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/periodtables.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

namespace {

using Kind = PeriodProblem::Kind;

/// Goes through tables of periods and collects what is wrong with them.
class PeriodCheck
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PeriodProblem)
public:
    void checkTable(const PeriodTable& table);
    void checkCampus(const QString& campus, const std::vector<PeriodTable>& tables);

    std::vector<PeriodProblem> problems;

private:
    void checkNeighbours(const PeriodTable& table, const Period& earlier, const Period& later);
    void complainOfDays(const QString& campus, int tables, QDate first, QDate last);
};

void PeriodCheck::checkTable(const PeriodTable& table)
{
    std::vector<Period> periods = table.periods;
    std::ranges::stable_sort(periods, {}, &Period::number);
    for (const Period& period : periods) {
        if (period.ends <= period.starts)
            problems.push_back({Kind::EndsBeforeItBegins, table.id,
                                tr("%1: period %2 ends before it begins (%3).")
                                    .arg(table.campus, QString::number(period.number),
                                         clockText({period.starts, period.ends}))});
    }
    for (size_t i = 1; i < periods.size(); ++i)
        checkNeighbours(table, periods[i - 1], periods[i]);
}

void PeriodCheck::checkNeighbours(const PeriodTable& table, const Period& earlier, const Period& later)
{
    const QString first = QString::number(earlier.number);
    const QString second = QString::number(later.number);
    const auto complain = [&](Kind kind, const QString& sentence) {
        problems.push_back({kind, table.id, sentence});
    };
    if (earlier.number == later.number)
        return complain(Kind::NumberTwice, tr("%1: period %2 stands there twice.").arg(table.campus, first));
    if (later.number > earlier.number + 1)
        complain(Kind::NumberMissing,
                 tr("%1: after period %2 comes period %3.").arg(table.campus, first, second));
    if (later.starts < earlier.starts)
        complain(Kind::OutOfOrder,
                 tr("%1: period %2 begins before period %3.").arg(table.campus, second, first));
    else if (later.starts < earlier.ends)
        complain(Kind::PeriodsOverlap,
                 tr("%1: period %2 begins at %3, before period %4 ends at %5.")
                     .arg(table.campus, second, clockText(later.starts), first, clockText(earlier.ends)));
}

void PeriodCheck::complainOfDays(const QString& campus, int tables, QDate first, QDate last)
{
    const QString from = MonthDay::of(first).text();
    const QString until = MonthDay::of(last).text();
    if (tables == 0)
        problems.push_back(
            {Kind::DaysWithoutTable, 0, tr("%1 has no table from %2 to %3.").arg(campus, from, until)});
    else
        problems.push_back({Kind::TablesOverlap, 0,
                            tr("%1 has more than one table from %2 to %3.").arg(campus, from, until)});
}

void PeriodCheck::checkCampus(const QString& campus, const std::vector<PeriodTable>& tables)
{
    // A leap year has all days.
    const QDate end(2025, 1, 1);
    const auto holding = [&](QDate date) {
        return std::min<int>(2, int(std::ranges::count_if(tables, [&](const PeriodTable& table) {
                                 return table.campus == campus && table.holdsOn(date);
                             })));
    };
    QDate first(2024, 1, 1);
    int count = holding(first);
    for (QDate date = first; date <= end; date = date.addDays(1)) {
        const int now = date == end ? -1 : holding(date);
        if (now == count)
            continue;
        if (count != 1)
            complainOfDays(campus, count, first, date.addDays(-1));
        first = date;
        count = now;
    }
}

} // namespace

std::vector<PeriodProblem> periodProblems(const std::vector<PeriodTable>& tables)
{
    PeriodCheck check;
    for (const PeriodTable& table : tables)
        check.checkTable(table);
    const QStringList campuses = PeriodTables(tables).campuses();
    for (const QString& campus : campuses)
        check.checkCampus(campus, tables);
    return std::move(check.problems);
}

} // namespace kitcamp
