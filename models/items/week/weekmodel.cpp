// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/week/weekmodel.h"

namespace kitcamp {

namespace {

QVariant valueOf(const PlanBlock& block, int role)
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

} // namespace

QVariant WeekModel::data(const QModelIndex& index, int role) const
{
    return index.isValid() && index.row() < rowCount() ? valueOf(block(index.row()), role) : QVariant();
}

} // namespace kitcamp
