// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/plan.h"

#include <QHash>

namespace kitcamp::planning {

/// Which days of the horizon carry the lessons of which day: none on a day off, another day's on a make-up
/// working day.
class TeachingDays
{
public:
    explicit TeachingDays(const Plan& plan);

    /// Numbers of the days that have the lessons that \p planned would have.
    [[nodiscard]] std::vector<int> daysThatHave(QDate planned) const;
    [[nodiscard]] bool isDayOff(int day) const
    {
        return day >= 0 && day < m_horizon.days() && m_isOff[static_cast<size_t>(day)];
    }
    [[nodiscard]] QString dayOffName(int day) const { return m_daysOff.value(day); }

private:
    Horizon m_horizon;
    QHash<int, QString> m_daysOff;
    std::vector<bool> m_isOff; ///< by day of the horizon
    QHash<int, int> m_follows;
    QMultiHash<qint64, int> m_followers; ///< Julian day -> numbers of the days that follow it
};

} // namespace kitcamp::planning
