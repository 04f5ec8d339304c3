// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/attendees/linesmodel.h"

#include "models/items/desk/listdiff.h"

namespace kitcamp {

/// Makes the narrow calls by which the table becomes the fresh one.
class LinesModel::Differ : public ListDiff<Line>
{
public:
    explicit Differ(LinesModel& model)
        : m_model(model)
    {
    }

protected:
    void removeAt(qsizetype row) override
    {
        m_model.beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_model.m_lines.removeAt(row);
        m_model.endRemoveRows();
    }
    void insertAt(qsizetype row, const Line& fresh) override
    {
        m_model.beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_model.m_lines.insert(row, fresh);
        m_model.endInsertRows();
    }
    void replaceAt(qsizetype row, const Line& fresh) override
    {
        m_model.m_lines[row] = fresh;
        const int at = static_cast<int>(row);
        Q_EMIT m_model.dataChanged(m_model.index(at, 0), m_model.index(at, m_model.columnCount() - 1));
    }

private:
    LinesModel& m_model;
};

void LinesModel::setLines(const QList<LineColumn>& columns, const QList<Line>& lines)
{
    if (columns == m_columns) {
        Differ(*this).become(m_lines, lines, [](const Line& line) { return line.id; });
        return;
    }
    beginResetModel();
    m_columns = columns;
    m_lines = lines;
    endResetModel();
}

int LinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant LinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    const Line::Cell cell = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case SecondLineRole:
        return cell.secondLine;
    case ToneRole:
        return static_cast<int>(cell.tone);
    case RowToneRole:
        return static_cast<int>(Tone::Plain);
    case IdRole:
        return line.id;
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case PercentRole:
        return cell.percent < 0 ? QVariant() : QVariant(cell.percent);
    case GroupRole:
        return line.group;
    case MarkedRole:
        return line.marked;
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const LineColumn& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case ColumnKeyRole:
        return column.key;
    case ColumnRankRole:
        return column.rank;
    case ColumnStretchRole:
        return column.stretches;
    default:
        return {};
    }
}

} // namespace kitcamp
