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

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final
    {
        return index.isValid() && index.row() < rowCount() ? valueOf(block(index.row()), role) : QVariant();
    }

private:
    [[nodiscard]] static QVariant valueOf(const PlanBlock& block, int role)
    {
        switch (role) {
        case Qt::DisplayRole:
            return block.title;
        case IdRole:
            return block.id;
        case ToneRole:
            return static_cast<int>(block.tone);
        case WeekDayRole:
            return block.day;
        case WeekStartRole:
            return block.start;
        case WeekMinutesRole:
            return block.minutes;
        case WeekLinesRole:
            return block.lines;
        case WeekStateRole:
            return static_cast<int>(block.state);
        case WeekLockedRole:
            return block.locked;
        default:
            return {};
        }
    }
};

} // namespace kitcamp
