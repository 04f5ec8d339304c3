// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/periodtable.h"

#include <QStringList>

namespace kitcamp {

/// The bells of all campuses over the year.
class PeriodTables
{
public:
    PeriodTables() = default;
    explicit PeriodTables(std::vector<PeriodTable> tables);

    [[nodiscard]] const std::vector<PeriodTable>& tables() const { return m_tables; }
    [[nodiscard]] QStringList campuses() const;
    /// The table of a campus that holds on a date, of any campus where none is named; nullptr: none.
    [[nodiscard]] const PeriodTable* tableOn(QDate date, const QString& campus = {}) const;
    [[nodiscard]] std::optional<ClockRange> clockOf(PeriodRange range, QDate date,
                                                    const QString& campus = {}) const;
    /// "Periods 3-4" where the time is exactly theirs on that date, else "10:00-11:30".
    [[nodiscard]] QString textOf(ClockRange range, QDate date, const QString& campus = {}) const;

private:
    std::vector<PeriodTable> m_tables;
};

/// Something about tables of periods that cannot be meant.
struct PeriodProblem {
    enum class Kind {
        EndsBeforeItBegins,
        NumberTwice,
        NumberMissing, ///< 1, 2, 4
        PeriodsOverlap,
        OutOfOrder, ///< a later number begins earlier
        TablesOverlap, ///< two tables of a campus hold on one day
        DaysWithoutTable,
    };
    Kind kind = Kind::PeriodsOverlap;
    qint64 table = 0; ///< 0: of the whole campus
    QString sentence; ///< translated
};

[[nodiscard]] std::vector<PeriodProblem> periodProblems(const std::vector<PeriodTable>& tables);

} // namespace kitcamp
