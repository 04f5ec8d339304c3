// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/desk/deskrowsmodel.h"

#include "models/items/desk/outcometone.h"
#include "models/items/moments.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void DeskRowsModel::setDay(const QTimeZone& zone, QDate today)
{
    if (m_zone == zone && m_today == today)
        return;
    m_zone = zone;
    m_today = today;
    everythingChanged();
}

void DeskRowsModel::add(const DeskOutcome& outcome)
{
    addRows(outcome, isShownAsRow(outcome));
}

int DeskRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeskRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case SecondLineRole:
        return secondLineOf(row, index.column());
    case ToneRole:
        return toneOf(row, index.column());
    case RowToneRole:
        return static_cast<int>(row.inConflict   ? Tone::Warn
                                    : row.undone ? Tone::Plain
                                                 : kitcamp::toneOf(row.outcome));
    case KeysRole:
        return keysOf(row);
    case OpIdRole:
        return undoableOf(row);
    case DeviceIdRole:
        return row.outcome.device.value;
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

QVariant DeskRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case DeviceColumn:
        return tr("Device");
    case WhatColumn:
        return tr("What happened");
    case DueColumn:
        return tr("Due");
    default:
        return {};
    }
}

QString DeskRowsModel::textOf(const Row& row, int column) const
{
    const DeskOutcome& outcome = row.outcome;
    switch (column) {
    case TimeColumn:
        return timeOf(row, m_zone);
    case DeviceColumn:
        if (!outcome.tag.isEmpty())
            return outcome.tag;
        return outcome.person.isEmpty() ? outcome.scan : outcome.person;
    case WhatColumn:
        return sentenceOf(row);
    case DueColumn:
        return dueText(outcome);
    default:
        return {};
    }
}

QString DeskRowsModel::dueText(const DeskOutcome& outcome) const
{
    if (outcome.due.isEmpty())
        return u"–"_s;
    const QString moment = momentText(outcome.due, m_today);
    return outcome.event == DeskEvent::Returned ? tr("was %1", "%1: when it was due").arg(moment) : moment;
}

QString DeskRowsModel::secondLineOf(const Row& row, int column) const
{
    if (column == DeviceColumn)
        return row.outcome.modelName;
    return column == WhatColumn ? belowSentence(row, offersText(row.outcome)) : QString();
}

QVariant DeskRowsModel::toneOf(const Row& row, int column)
{
    if (row.inConflict)
        return static_cast<int>(column == WhatColumn ? Tone::Warn : Tone::Muted);
    if (row.undone)
        return static_cast<int>(Tone::Muted);
    if (column == WhatColumn)
        return static_cast<int>(kitcamp::toneOf(row.outcome));
    const bool past = row.outcome.event == DeskEvent::Returned || row.outcome.due.isEmpty();
    return column == DueColumn && past ? static_cast<int>(Tone::Muted) : QVariant();
}

} // namespace kitcamp
