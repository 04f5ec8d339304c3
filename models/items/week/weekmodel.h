// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/week/planblock.h"

#include <QAbstractListModel>

namespace kitcamp {

/// What a model of the week answers beside IdRole, ToneRole and Qt's own roles.
enum WeekRole {
    WeekDayRole = FirstOwnRole, ///< QDate
    WeekStartRole, ///< int: minutes from midnight
    WeekMinutesRole, ///< int
    WeekLinesRole, ///< QStringList
    WeekStateRole, ///< int(BlockState)
    WeekLockedRole, ///< bool
};

/// What a plan shows: one row for each block, and what is known of the days, lanes and periods.
///
/// A concrete model supplies block() and the facts and announces changes of rows as every model does. Changed
/// days, lanes or periods are announced by headerDataChanged(Qt::Horizontal, 0, 0).
class WeekModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] virtual PlanBlock block(int row) const = 0;
    [[nodiscard]] virtual DayFacts dayFacts(QDate day) const = 0;
    [[nodiscard]] virtual QList<PlanLane> lanes() const { return {}; } ///< none: days are not divided
    [[nodiscard]] virtual QList<PlanPeriod> periods(QDate) const { return {}; } ///< in order of their starts

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
};

} // namespace kitcamp
