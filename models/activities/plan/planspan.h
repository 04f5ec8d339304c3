// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QDate>

namespace kitcamp {

class Connection;

/// The whole weeks that a plan is loaded for.
struct PlanSpan {
    QDate firstMonday;
    int weeks = 0;

    [[nodiscard]] int days() const { return weeks * 7; }
    [[nodiscard]] QDate lastDay() const { return firstMonday.addDays(days() - 1); }
    [[nodiscard]] bool contains(QDate day) const
    {
        return firstMonday.isValid() && day >= firstMonday && day <= lastDay();
    }
    friend bool operator==(const PlanSpan&, const PlanSpan&) = default;

    /// The weeks that hold these days, both included.
    [[nodiscard]] static PlanSpan ofDays(QDate from, QDate until);
    /// The term that \p day lies in with four weeks before and after it; outside of every term the half year
    /// around the day.
    [[nodiscard]] static Result<PlanSpan> around(Connection& connection, QDate day);
};

} // namespace kitcamp
