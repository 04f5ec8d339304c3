// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factcatalogue.h"
#include "models/statistics/factquery.h"
#include "models/statistics/timebuckets.h"

namespace kitcamp {

/// A dimension that is asked by. Buckets: of the calendar's dimensions only.
struct AskedAxis {
    QString dimension;
    bool isCalendar = false;
    QList<FigureBucket> buckets;
};

/// What is asked at once: the question's own groups, the rest of them, or all together.
struct AskedCells {
    QList<AskedAxis> axes;
    QList<RawFilter> filters; ///< beside those of the question
    FigurePeriod period;
    bool cumulated = false;
    QString condition; ///< over the measure's source; may be empty
    bool isEarlier = false; ///< what is compared with: filters on stretches of time are moved too
};

/// One question that was found to make sense, and how its values are counted in the file.
class Asking
{
public:
    /// Refuses what cannot be asked, in a sentence that says what can.
    [[nodiscard]] static Result<Asking> make(Connection& connection, const FactCatalogue& facts,
                                             const FigureQuestion& question, const FigureScope& scope);

    [[nodiscard]] const FigureQuestion& question() const { return m_question; }
    [[nodiscard]] const FactMeasure& measure() const { return *m_measure; }
    [[nodiscard]] const FactCatalogue& facts() const { return *m_facts; }
    [[nodiscard]] Connection& connection() const { return *m_connection; }
    [[nodiscard]] const FigureScope& scope() const { return *m_scope; }
    /// The period asked for, narrowed by filters on one year, month and so on.
    [[nodiscard]] const FigurePeriod& period() const { return m_period; }
    /// What the question is compared with.
    [[nodiscard]] EarlierTime earlierTime() const;
    [[nodiscard]] const QList<FigurePeriod>& sourceDays() const { return m_days; }

    /// The axes of the question over the days that the file knows something of.
    [[nodiscard]] Result<QList<AskedAxis>> axes() const;
    [[nodiscard]] Result<FactCells> cells(const AskedCells& asked) const;
    /// The values of the groups add up to that of all.
    [[nodiscard]] bool isAdditive() const;
    [[nodiscard]] std::optional<double> value(const FactCell* cell) const;
    [[nodiscard]] BucketMaker bucketMaker(const QString& dimension) const
    {
        return BucketMaker(dimension, m_question.academicYears, m_terms);
    }
    /// The query of \p amount with the filters of the question and those of \p asked.
    [[nodiscard]] FactQuery query(const FactAmount& amount, const AskedCells& asked) const;
    /// What a row of \p query is grouped by.
    [[nodiscard]] QString groupColumn(const FactQuery& query, const AskedAxis& axis,
                                      const FigurePeriod& days) const;
    [[nodiscard]] FigurePeriod daysOf(const FactAmount& amount) const;
    [[nodiscard]] Result<RawFilter> rawFilter(const FigureFilter& filter) const;
    [[nodiscard]] QStringList namedDimensions() const;
    /// Those of the question that are not about the calendar.
    [[nodiscard]] const QList<RawFilter>& filters() const { return m_filters; }

private:
    Asking(Connection& connection, const FactCatalogue& facts, const FigureQuestion& question,
           const FigureScope& scope)
        : m_connection(&connection)
        , m_facts(&facts)
        , m_question(question)
        , m_scope(&scope)
    {
    }
    [[nodiscard]] Result<void> check();
    [[nodiscard]] Result<void> readDays();
    [[nodiscard]] Result<void> readFilters();
    [[nodiscard]] Result<void> readCalendarFilter(const FigureFilter& filter);

    Connection* m_connection;
    const FactCatalogue* m_facts;
    FigureQuestion m_question;
    const FigureScope* m_scope;
    const FactMeasure* m_measure = nullptr;
    TermCalendar m_terms;
    FigurePeriod m_period;
    QList<FigurePeriod> m_days; ///< of the amount's source, and of the divisor's
    QList<RawFilter> m_filters;
    /// Filters on several stretches of time: in any of them, or, with except, in none.
    struct Stretches {
        QString dimension;
        QList<FigureBucket> buckets;
        bool unknown = false;
        bool except = false;
    };
    [[nodiscard]] QString condition(const Stretches& stretches, const TimeSql& time, bool isEarlier) const;
    QList<Stretches> m_stretches;
};

[[nodiscard]] bool isCalendarDimension(const QString& dimension);
[[nodiscard]] Error cancelledError();

} // namespace kitcamp
