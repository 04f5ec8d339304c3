// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QDate>

namespace kitcamp {

/// The weeks that a university teaches: from a first Monday on, so and so many.
struct TeachingTerm {
    qint64 id = 0;
    QString name; ///< 2026-2027-1
    QDate firstMonday;
    int weeks = 0;

    [[nodiscard]] QDate lastDay() const { return firstMonday.addDays(qint64(weeks) * 7 - 1); }
    [[nodiscard]] bool contains(QDate day) const { return day >= firstMonday && day <= lastDay(); }
    /// 1 for the week of the first Monday; 0 and less before it, more than weeks after the term.
    [[nodiscard]] int weekOf(QDate day) const;
    /// The day of a week, 1 = Monday, whether or not the term is that long.
    [[nodiscard]] QDate dateOf(int week, int weekday) const
    {
        return firstMonday.addDays(qint64(week - 1) * 7 + weekday - 1);
    }
    friend bool operator==(const TeachingTerm&, const TeachingTerm&) = default;
};

/// The name as it is kept, "2026-2027-1", from that, full-width digits and "2026-2027学年第一学期" too. The
/// last figure is 1 (autumn), 2 (spring) or 3 (the short term in summer).
[[nodiscard]] Result<QString> checkedTermName(const QString& text);
/// "2026-2027-2" after "2026-2027-1", and then "2027-2028-1"; empty for what is no name.
[[nodiscard]] QString nextTermName(const QString& name);

/// Refuses a name that is none, a first day that is no Monday, and a length that is not 1 to 30 weeks.
[[nodiscard]] Result<void> checkTerm(const TeachingTerm& term);

} // namespace kitcamp
