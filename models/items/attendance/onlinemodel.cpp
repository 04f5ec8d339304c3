// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendance/onlinemodel.h"

#include "models/items/attendance/doortone.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

void OnlineModel::setReview(const OnlineReview& review)
{
    beginResetModel();
    m_review = review;
    endResetModel();
}

void OnlineModel::setThreshold(int percent)
{
    if (!m_review)
        return;
    m_review->setThreshold(percent);
    tellAll();
}

void OnlineModel::choose(int row, qint64 participation)
{
    m_review->choose(row, participation);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void OnlineModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OnlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_review ? 0 : static_cast<int>(m_review->lines().size());
}

int OnlineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OnlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OnlineLine& line = m_review->lines().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case SecondLineRole:
        return index.column() == NameColumn ? line.detail : QString();
    case ToneRole:
        return static_cast<int>(toneOf(line, index.column()));
    case Qt::CheckStateRole:
        if (index.column() == NameColumn && line.participation != 0)
            return line.taken ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        return {};
    }
}

bool OnlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_review->setTaken(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
}

Qt::ItemFlags OnlineModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant OnlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnStretchRole)
        return section == RemarkColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("In the meeting");
    case PersonColumn:
        return tr("Is");
    case TimeColumn:
        return tr("Stayed");
    case StateColumn:
        return tr("Becomes");
    case RemarkColumn:
        return tr("Because");
    default:
        return {};
    }
}

QString OnlineModel::textOf(const OnlineLine& line, int column)
{
    switch (column) {
    case NameColumn:
        return line.name.isEmpty() ? line.detail : line.name;
    case PersonColumn:
        return line.matchedName.isEmpty() ? u"–"_s : line.matchedName;
    case TimeColumn:
        return tr("%1 min · %2 %", "%1: minutes, %2: share of the session")
            .arg(line.seconds / 60)
            .arg(line.percent);
    case StateColumn:
        return line.proposed == AttendanceState::Unmarked ? u"–"_s : attendanceWord(line.proposed);
    case RemarkColumn:
        return OnlineReview::remark(line);
    default:
        return {};
    }
}

Tone OnlineModel::toneOf(const OnlineLine& line, int column)
{
    if (!line.taken && column != RemarkColumn)
        return Tone::Muted;
    if (column == StateColumn)
        return kitcamp::toneOf(line.proposed);
    if (column != RemarkColumn)
        return Tone::Plain;
    if (line.match == OnlineMatch::Doubtful || line.outside)
        return Tone::Warn;
    return line.match == OnlineMatch::Nobody ? Tone::Bad : Tone::Muted;
}

} // namespace kitcamp
