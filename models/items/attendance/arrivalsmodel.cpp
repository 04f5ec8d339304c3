// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/arrivalsmodel.h"

#include "models/items/attendance/doortone.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void ArrivalsModel::setZone(const QTimeZone& zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    everythingChanged();
}

void ArrivalsModel::add(const DoorOutcome& outcome)
{
    if (outcome.event == DoorEvent::Nothing)
        lapseOffers();
    else
        addRows(outcome, true);
}

int ArrivalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArrivalsModel::data(const QModelIndex& index, int role) const
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
        if (row.undone)
            return static_cast<int>(Tone::Muted);
        return index.column() == WhatColumn ? QVariant(static_cast<int>(toneOf(row))) : QVariant();
    case RowToneRole:
        return static_cast<int>(row.undone ? Tone::Plain : toneOf(row));
    case KeysRole:
        return keysOf(row);
    case OpIdRole:
        return undoableOf(row);
    case PersonIdRole:
        return row.outcome.personId.value;
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

QVariant ArrivalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnRankRole)
        return section == TimeColumn ? 1 : 0;
    if (role == ColumnStretchRole)
        return section == WhatColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case PersonColumn:
        return tr("Person");
    case WhatColumn:
        return tr("What happened");
    default:
        return {};
    }
}

QString ArrivalsModel::textOf(const Row& row, int column) const
{
    const DoorOutcome& outcome = row.outcome;
    switch (column) {
    case TimeColumn:
        return timeOf(row, m_zone);
    case PersonColumn:
        return outcome.person.isEmpty() ? outcome.scan : outcome.person;
    case WhatColumn:
        return sentenceOf(row);
    default:
        return {};
    }
}

QString ArrivalsModel::secondLineOf(const Row& row, int column) const
{
    if (column == PersonColumn)
        return row.outcome.sessionName;
    return column == WhatColumn ? belowSentence(row, offersText(row.outcome)) : QString();
}

Tone ArrivalsModel::toneOf(const Row& row)
{
    return row.inConflict ? Tone::Warn : kitcamp::toneOf(row.outcome);
}

} // namespace kitcamp
