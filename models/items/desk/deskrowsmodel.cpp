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
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DeskRowsModel::add(const DeskOutcome& outcome)
{
    lapseOffers();
    if (isShownAsRow(outcome))
        insertOnTop(outcome);
    for (const DeskOutcome& one : outcome.further)
        insertOnTop(one);
    dropOldest();
}

void DeskRowsModel::insertOnTop(const DeskOutcome& outcome)
{
    beginInsertRows({}, 0, 0);
    m_rows.prepend({outcome});
    m_rows.first().outcome.further.clear(); // rows of their own
    endInsertRows();
}

void DeskRowsModel::dropOldest()
{
    if (rowCount() <= mostRows)
        return;
    beginRemoveRows({}, mostRows, rowCount() - 1);
    m_rows.resize(mostRows);
    endRemoveRows();
}

void DeskRowsModel::lapseOffers()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!std::exchange(m_rows[row].offersStand, false) || m_rows.at(row).outcome.offers.isEmpty())
            continue;
        Q_EMIT dataChanged(index(row, WhatColumn), index(row, WhatColumn), {SecondLineRole, KeysRole});
    }
}

void DeskRowsModel::setUndone(const OpId& opId, bool undone)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).undone == undone || m_rows.at(row).outcome.opId != opId)
            continue;
        m_rows[row].undone = undone;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void DeskRowsModel::setInConflict(const OpId& opId)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).outcome.opId == opId && !std::exchange(m_rows[row].inConflict, true))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

QList<OpId> DeskRowsModel::standing() const
{
    QList<OpId> entries;
    for (const Row& row : m_rows) {
        if (row.stands() && row.outcome.opId.isValid())
            entries << row.outcome.opId;
    }
    return entries;
}

int DeskRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeskRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeskRowsModel::data(const QModelIndex& index, int role) const
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
        return toneOf(row, index.column());
    case RowToneRole:
        return static_cast<int>(row.inConflict   ? Tone::Warn
                                    : row.undone ? Tone::Plain
                                                 : kitcamp::toneOf(row.outcome));
    case KeysRole:
        return keysOf(row);
    case OpIdRole:
        return row.stands() ? row.outcome.opId.text() : QString();
    case DeviceIdRole:
        return row.outcome.device.value;
    case Qt::AccessibleTextRole: {
        const QString below = secondLineOf(row, index.column());
        return below.isEmpty() ? textOf(row, index.column()) : textOf(row, index.column()) + u"; "_s + below;
    }
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
        return QDateTime::fromSecsSinceEpoch(outcome.at, m_zone).time().toString(u"HH:mm:ss"_s);
    case DeviceColumn:
        if (!outcome.tag.isEmpty())
            return outcome.tag;
        return outcome.person.isEmpty() ? outcome.scan : outcome.person;
    case WhatColumn:
        return whatText(row);
    case DueColumn:
        return dueText(outcome);
    default:
        return {};
    }
}

QString DeskRowsModel::whatText(const Row& row) const
{
    return row.undone ? tr("%1 (taken back)", "%1: what had happened").arg(row.outcome.sentence())
                      : row.outcome.sentence();
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
    if (column == WhatColumn && row.inConflict)
        return tr("It did not hold: another computer was first. It waits under Sync to be decided.");
    return column == WhatColumn && row.offersStand && !row.undone ? offersText(row.outcome) : QString();
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

QStringList DeskRowsModel::keysOf(const Row& row)
{
    QStringList keys;
    for (qsizetype i = 0; row.offersStand && !row.inConflict && i < row.outcome.offers.size(); ++i)
        keys << offerKey(row.outcome.firstOffer + static_cast<int>(i));
    return keys;
}

} // namespace kitcamp
