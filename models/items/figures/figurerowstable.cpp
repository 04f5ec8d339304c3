// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figurerowstable.h"

#include <QCollator>
#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return value.toDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case QMetaType::Double: {
        const double number = value.toDouble();
        return QLocale().toString(number, 'f', number == qint64(number) ? 0 : 1);
    }
    default:
        return value.toString();
    }
}

ReportColumn::Kind kindOf(const FigureRows& rows, int column)
{
    if (rows.numeric.value(column))
        return ReportColumn::Kind::Number;
    for (const QVariantList& row : rows.rows) {
        const int type = row.value(column).typeId();
        if (type == QMetaType::QDate)
            return ReportColumn::Kind::Day;
        if (type == QMetaType::QDateTime)
            return ReportColumn::Kind::Moment;
    }
    return ReportColumn::Kind::Text;
}

} // namespace

FigureRowsTable::FigureRowsTable(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void FigureRowsTable::setRows(const FigureRows& rows)
{
    beginResetModel();
    m_rows = rows;
    order(m_sorted < rows.header.size() ? m_sorted : -1, m_direction);
    endResetModel();
}

qint64 FigureRowsTable::idAt(int row) const
{
    return row >= 0 && row < m_order.size() ? m_rows.ids.value(m_order[row]) : 0;
}

int FigureRowsTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int FigureRowsTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.header.size());
}

const QVariant& FigureRowsTable::cell(int row, int column) const
{
    static const QVariant none;
    const QVariantList& cells = m_rows.rows[row];
    return column < cells.size() ? cells[column] : none;
}

QVariant FigureRowsTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QVariant& value = cell(m_order[index.row()], index.column());
    const bool numeric = m_rows.numeric.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(value);
    case IdRole:
        return idAt(index.row());
    case SortRole:
        return value;
    case Qt::TextAlignmentRole:
        return int((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FigureRowsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_rows.header.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_rows.header[section];
    case Qt::TextAlignmentRole:
        return int((m_rows.numeric.value(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnKeyRole:
        return u"%1.%2"_s.arg(m_rows.table).arg(section);
    case ColumnRankRole:
        return section;
    default:
        return {};
    }
}

void FigureRowsTable::order(int column, Qt::SortOrder direction)
{
    m_sorted = column;
    m_direction = direction;
    m_order.resize(m_rows.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column < 0)
        return;
    QCollator collator;
    collator.setNumericMode(true);
    const auto less = [&](int one, int other) {
        const QVariant& a = cell(one, column);
        const QVariant& b = cell(other, column);
        if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
            return collator.compare(a.toString(), b.toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    };
    // What is not known stands last, whichever way.
    const auto known = std::stable_partition(m_order.begin(), m_order.end(),
                                             [&](int row) { return !cellText(cell(row, column)).isEmpty(); });
    std::stable_sort(m_order.begin(), known, [&](int one, int other) {
        return direction == Qt::AscendingOrder ? less(one, other) : less(other, one);
    });
}

void FigureRowsTable::sort(int column, Qt::SortOrder direction)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> rows;
    for (const QModelIndex& index : before)
        rows << m_order[index.row()];
    order(column, direction);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(int(m_order.indexOf(rows[i])), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

ReportTable FigureRowsTable::reportTable() const
{
    ReportTable table{{}, {}, {}, {}, {}};
    for (int column = 0; column < m_rows.header.size(); ++column)
        table.columns << ReportColumn{m_rows.header[column], kindOf(m_rows, column), 0, 0.0};
    for (const int row : m_order) {
        QVariantList cells = m_rows.rows[row];
        for (int column = 0; column < cells.size(); ++column) {
            if (table.columns.value(column).kind == ReportColumn::Kind::Text)
                cells[column] = cellText(cells[column]);
            else if (m_rows.numeric.value(column) && cells[column].isValid())
                table.columns[column].decimals =
                    qMax(table.columns[column].decimals,
                         cells[column].toDouble() == qint64(cells[column].toDouble()) ? 0 : 1);
        }
        table.rows << cells;
    }
    return table;
}

} // namespace kitcamp
