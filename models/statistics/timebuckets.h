// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factmeasure.h"

#include <map>

namespace kitcamp {

/// When the terms of a centre begin: three to an academic year. What the file has in `term` counts; where it
/// has nothing, autumn begins on 1 September, spring on 1 February and summer on 1 July, or on the day after
/// the last week of a spring that the file knows. A term lasts until the next one begins: holidays belong to
/// the term before them.
class TermCalendar
{
public:
    [[nodiscard]] static Result<TermCalendar> read(Connection& connection);
    /// The term that \p day is in.
    [[nodiscard]] FigureBucket termAt(QDate day) const;
    /// Number 1 to 3 of the academic year that begins in \p year.
    [[nodiscard]] FigureBucket term(int year, int number) const;
    /// That of the same name a year before \p term.
    [[nodiscard]] FigureBucket yearBefore(const FigureBucket& term) const;
    /// nullopt for what is no name of a term.
    [[nodiscard]] std::optional<FigureBucket> termNamed(const QString& key) const;

private:
    [[nodiscard]] QDate beginOf(int year, int number) const;

    struct Known {
        QDate first;
        QDate afterLast;
    };
    std::map<std::pair<int, int>, Known> m_known;
};

/// Cuts time into the groups of one of the calendar's dimensions.
class BucketMaker
{
public:
    BucketMaker(QString dimension, bool academicYears, TermCalendar terms)
        : m_dimension(std::move(dimension))
        , m_academic(academicYears)
        , m_terms(std::move(terms))
    {
    }
    /// The group that \p day is in.
    [[nodiscard]] FigureBucket at(QDate day) const;
    /// nullopt where \p key is none of this dimension's.
    [[nodiscard]] std::optional<FigureBucket> named(const QString& key) const;
    /// All that touch the days of \p period, one after the other; refused where there are too many.
    [[nodiscard]] Result<QList<FigureBucket>> over(const FigurePeriod& period) const;

private:
    QString m_dimension;
    bool m_academic;
    TermCalendar m_terms;
};

/// The period just before \p period: as many months where it consists of whole months, else as many days; or
/// the same days a year earlier. Both ends of a day that is asked for are moved alike.
class EarlierDays
{
public:
    EarlierDays(const FigurePeriod& period, FigureComparison comparison);
    [[nodiscard]] FigurePeriod period() const;
    /// Where the beginning of \p day goes.
    [[nodiscard]] QDate beginning(QDate day) const;

private:
    FigurePeriod m_period;
    qint64 m_days = 0;
    int m_months = 0;
};

/// What a question is compared with: its period and its stretches of time, moved to the period before or to
/// the year before. Terms begin on another day each year: where a question is about \p terms, those of the
/// year before are taken by their names, as they lay then.
class EarlierTime
{
public:
    EarlierTime(const FigurePeriod& period, FigureComparison comparison,
                const std::optional<TermCalendar>& terms);
    [[nodiscard]] FigurePeriod period() const;
    /// Where \p bucket lay.
    [[nodiscard]] FigureBucket bucket(const FigureBucket& bucket, bool isTerm) const;

private:
    [[nodiscard]] QDate beginning(QDate day, QDate dayInside) const;

    FigurePeriod m_period;
    EarlierDays m_days;
    std::optional<TermCalendar> m_terms; ///< where terms are followed
};

/// "4 March 2024" in the language of the application.
[[nodiscard]] QString dayLabel(QDate day);

} // namespace kitcamp
