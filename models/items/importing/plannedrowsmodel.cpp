// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importing/plannedrowsmodel.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QString plannedStateTitle(PlannedRow::State state)
{
    switch (state) {
    case PlannedRow::State::New:
        return PlannedRowsModel::tr("New", "a row of a list");
    case PlannedRow::State::Changed:
        return PlannedRowsModel::tr("Changed", "a row of a list");
    case PlannedRow::State::Same:
        return PlannedRowsModel::tr("Same", "a row of a list");
    case PlannedRow::State::Replaced:
        return PlannedRowsModel::tr("Replaced", "a row of a list");
    case PlannedRow::State::Duplicate:
        return PlannedRowsModel::tr("Duplicate", "a row of a list");
    case PlannedRow::State::Doubtful:
        return PlannedRowsModel::tr("Doubtful", "a row of a list");
    case PlannedRow::State::Wrong:
        return PlannedRowsModel::tr("Wrong", "a row of a list");
    }
    return {};
}

Tone plannedStateTone(PlannedRow::State state)
{
    switch (state) {
    case PlannedRow::State::New:
    case PlannedRow::State::Changed:
        return Tone::Ok;
    case PlannedRow::State::Same:
    case PlannedRow::State::Replaced:
        return Tone::Plain;
    case PlannedRow::State::Duplicate:
    case PlannedRow::State::Doubtful:
        return Tone::Warn;
    case PlannedRow::State::Wrong:
        return Tone::Bad;
    }
    return Tone::Plain;
}

void PlannedRowsModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    collect();
    endResetModel();
}

void PlannedRowsModel::setState(std::optional<PlannedRow::State> state)
{
    if (state == m_state)
        return;
    beginResetModel();
    m_state = state;
    collect();
    endResetModel();
}

int PlannedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlannedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlannedRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == RowColumn ? QVariant(row.sourceRow) : QVariant(text(row, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == RowColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        return index.column() == StateColumn ? QVariant(int(plannedStateTone(row.state))) : QVariant();
    case IdRole:
        return row.sourceRow;
    default:
        return {};
    }
}

QVariant PlannedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RowColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ColumnKeyRole)
        return QStringList{u"state"_s, u"row"_s, u"subject"_s, u"details"_s}.value(section);
    if (role == ColumnRankRole)
        return 0;
    if (role == ColumnStretchRole)
        return section == DetailsColumn;
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("State"), tr("Row"), tr("Who or what"), tr("Why")}.value(section);
}

void PlannedRowsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> places;
    for (const QModelIndex& index : before)
        places << m_rows.at(index.row());
    collect();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(static_cast<int>(m_rows.indexOf(places.at(i))), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void PlannedRowsModel::collect()
{
    m_rows.clear();
    if (!m_plan)
        return;
    const QList<PlannedRow>& rows = m_plan->rows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!m_state || rows.at(i).state == *m_state)
            m_rows << i;
    }
    if (m_sortColumn < 0)
        return;
    const auto less = [&](qsizetype left, qsizetype right) {
        const PlannedRow& a = rows.at(left);
        const PlannedRow& b = rows.at(right);
        if (m_sortColumn == RowColumn)
            return a.sourceRow < b.sourceRow;
        if (m_sortColumn == StateColumn)
            return a.state < b.state;
        return QString::localeAwareCompare(text(a, m_sortColumn), text(b, m_sortColumn)) < 0;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](qsizetype left, qsizetype right) {
        return m_order == Qt::AscendingOrder ? less(left, right) : less(right, left);
    });
}

const PlannedRow& PlannedRowsModel::rowAt(int row) const
{
    return m_plan->rows().at(m_rows.at(row));
}

QString PlannedRowsModel::text(const PlannedRow& row, int column) const
{
    if (column == StateColumn)
        return plannedStateTitle(row.state);
    return column == SubjectColumn ? row.subject : row.details.join(u' ');
}

} // namespace kitcamp
