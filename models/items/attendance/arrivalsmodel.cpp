// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/arrivalsmodel.h"

#include "models/items/attendance/doortone.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

void ArrivalsModel::setZone(const QTimeZone& zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

void ArrivalsModel::add(const DoorOutcome& outcome)
{
    lapseOffers();
    if (outcome.event == DoorEvent::Nothing)
        return;
    insertOnTop(outcome);
    for (const DoorOutcome& one : outcome.further)
        insertOnTop(one);
    dropOldest();
}

void ArrivalsModel::insertOnTop(const DoorOutcome& outcome)
{
    beginInsertRows({}, 0, 0);
    m_rows.prepend({outcome});
    m_rows.first().outcome.further.clear(); // rows of their own
    endInsertRows();
}

void ArrivalsModel::dropOldest()
{
    if (rowCount() <= mostRows)
        return;
    beginRemoveRows({}, mostRows, rowCount() - 1);
    m_rows.resize(mostRows);
    endRemoveRows();
}

void ArrivalsModel::lapseOffers()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!std::exchange(m_rows[row].offersStand, false) || m_rows.at(row).outcome.offers.isEmpty())
            continue;
        Q_EMIT dataChanged(index(row, WhatColumn), index(row, WhatColumn), {SecondLineRole, KeysRole});
    }
}

void ArrivalsModel::setUndone(const OpId& opId, bool undone)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).undone == undone || m_rows.at(row).outcome.opId != opId)
            continue;
        m_rows[row].undone = undone;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ArrivalsModel::setInConflict(const OpId& opId)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).outcome.opId == opId && !std::exchange(m_rows[row].inConflict, true))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

QList<OpId> ArrivalsModel::standing() const
{
    QList<OpId> entries;
    for (const Row& row : m_rows) {
        if (row.stands() && row.outcome.opId.isValid())
            entries << row.outcome.opId;
    }
    return entries;
}

int ArrivalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ArrivalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArrivalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
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
        return row.stands() && row.outcome.opId.isValid() ? row.outcome.opId.text() : QString();
    case PersonIdRole:
        return row.outcome.personId.value;
    case Qt::AccessibleTextRole: {
        const QString below = secondLineOf(row, index.column());
        return below.isEmpty() ? textOf(row, index.column()) : textOf(row, index.column()) + u"; "_s + below;
    }
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
        return QDateTime::fromSecsSinceEpoch(outcome.at, m_zone).time().toString(u"HH:mm:ss"_s);
    case PersonColumn:
        return outcome.person.isEmpty() ? outcome.scan : outcome.person;
    case WhatColumn:
        return row.undone ? tr("%1 (taken back)", "%1: what had happened").arg(outcome.sentence())
                          : outcome.sentence();
    default:
        return {};
    }
}

QString ArrivalsModel::secondLineOf(const Row& row, int column) const
{
    if (column == PersonColumn)
        return row.outcome.sessionName;
    if (column == WhatColumn && row.inConflict)
        return tr("It did not hold: another computer was first. It waits under Sync to be decided.");
    return column == WhatColumn && row.offersStand && !row.undone ? offersText(row.outcome) : QString();
}

Tone ArrivalsModel::toneOf(const Row& row)
{
    return row.inConflict ? Tone::Warn : kitcamp::toneOf(row.outcome);
}

QStringList ArrivalsModel::keysOf(const Row& row)
{
    QStringList keys;
    for (qsizetype i = 0; row.offersStand && row.stands() && i < row.outcome.offers.size(); ++i)
        keys << u"Alt+%1"_s.arg(row.outcome.firstOffer + static_cast<int>(i));
    return keys;
}

} // namespace kitcamp
