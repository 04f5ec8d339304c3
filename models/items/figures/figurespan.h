// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/question.h"
#include "models/statistics/timebuckets.h"
#include "models/store/connection.h"

#include <QCoreApplication>

namespace kitcamp {

/// A period as people speak of it: this term, last year, from a day to a day.
struct FigureSpan {
    enum class Kind {
        Ever,
        Today,
        ThisMonth,
        LastMonth,
        ThisTerm,
        LastTerm,
        ThisAcademicYear,
        LastAcademicYear,
        ThisYear,
        LastYear,
        Free,
    };
    Kind kind = Kind::Ever;
    FigurePeriod free; ///< of Kind::Free

    /// Stable, for remembering it: "ever", "this-term", "2026-01-01..2026-03-31".
    [[nodiscard]] QString key() const;
    [[nodiscard]] static FigureSpan ofKey(const QString& key);
};

/// What periods mean on a day in this centre. "This" ones end with that day, so that what is set against them
/// is as long.
class SpanCalendar
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SpanCalendar)
public:
    /// Reads the centre's terms and the first day of which the file knows.
    [[nodiscard]] static Result<SpanCalendar> of(Connection& connection, QDate today);
    SpanCalendar() = default;

    [[nodiscard]] FigurePeriod periodOf(const FigureSpan& span) const;
    /// "This term", "2017–2026".
    [[nodiscard]] QString title(const FigureSpan& span) const;
    /// For menus: "Since the beginning".
    [[nodiscard]] static QString menuText(FigureSpan::Kind kind);
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDate firstDay() const { return m_firstDay; } ///< invalid: the file knows nothing yet

private:
    [[nodiscard]] FigurePeriod termOf(QDate day) const;
    [[nodiscard]] FigurePeriod upToToday(FigurePeriod whole) const;

    QDate m_today;
    QDate m_firstDay;
    TermCalendar m_terms; ///< the one by which figures are grouped
};

/// "2026-01-01 to 2026-03-31", "from 2026-01-01", "2026", "March 2026"; empty for an open one.
[[nodiscard]] QString figurePeriodText(const FigurePeriod& period);

} // namespace kitcamp
