// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/answertable.h"

#include "models/items/figures/figurewords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

AnswerTable::AnswerTable(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AnswerTable::setAnswer(const FigureAnswer& answer)
{
    beginResetModel();
    m_answer = answer;
    m_columns = {Column::Group, Column::Value};
    if (!answer.earlier.isEmpty() || answer.earlierTotal)
        m_columns << Column::Earlier << Column::Change;
    if (answer.isPart && answer.total.value_or(0) > 0 && answer.axes.size() == 1)
        m_columns << Column::Share;
    endResetModel();
}

bool AnswerTable::hasTotal() const
{
    return m_answer.total.has_value() && !m_answer.question.cumulated;
}

int AnswerTable::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_columns.isEmpty())
        return 0;
    if (m_answer.axes.isEmpty())
        return 1;
    return int(m_answer.axes[0].groups.size()) + (hasTotal() && !m_answer.axes[0].groups.isEmpty() ? 1 : 0);
}

int AnswerTable::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return isMatrix() ? 1 + int(m_answer.axes[1].groups.size()) : int(m_columns.size());
}

QString AnswerTable::groupText(int row) const
{
    if (m_answer.axes.isEmpty() || row >= m_answer.axes[0].groups.size())
        return tr("Total");
    const FigureGroup& group = m_answer.axes[0].groups[row];
    return group.note.isEmpty() ? group.label : u"%1 (%2)"_s.arg(group.label, group.note);
}

std::optional<double> AnswerTable::valueAt(int row, int column) const
{
    const bool total = m_answer.axes.isEmpty() || row >= m_answer.axes[0].groups.size();
    if (isMatrix())
        return total ? std::nullopt : m_answer.at(row, column - 1);
    const std::optional<double> value = total ? m_answer.total : m_answer.at(row);
    const std::optional<double> before = total ? m_answer.earlierTotal : m_answer.earlier.value(row);
    switch (m_columns[column]) {
    case Column::Group:
        return {};
    case Column::Value:
        // Without dimensions the one value is the total too.
        return m_answer.axes.isEmpty() && !value ? m_answer.at(0) : value;
    case Column::Earlier:
        return before;
    case Column::Change:
        return value && before ? std::optional(*value - *before) : std::nullopt;
    case Column::Share:
        return value ? std::optional(*value / *m_answer.total * 100) : std::nullopt;
    }
    return {};
}

QString AnswerTable::textAt(int row, int column) const
{
    if (column == 0)
        return groupText(row);
    const std::optional<double> value = valueAt(row, column);
    if (isMatrix()) {
        const bool total = row >= m_answer.axes[0].groups.size();
        return total ? QString() : figureText(value, m_answer.unit);
    }
    if (m_columns[column] == Column::Change)
        return value ? figureChangeText(*value, m_answer.unit) : QString();
    return figureText(value, m_columns[column] == Column::Share ? FigureUnit::Percent : m_answer.unit);
}

const FigureGroup* AnswerTable::groupOf(qsizetype axis, int row, int column) const
{
    if (axis >= m_answer.axes.size() || row >= m_answer.axes[0].groups.size())
        return nullptr;
    if (axis == 0)
        return &m_answer.axes[0].groups[row];
    return column > 0 ? &m_answer.axes[1].groups[column - 1] : nullptr;
}

bool AnswerTable::isOfOthers(int row, int column) const
{
    const FigureGroup* first = groupOf(0, row, column);
    const FigureGroup* second = groupOf(1, row, column);
    return (first && first->isRest) || (second && second->isRest);
}

QStringList AnswerTable::keysOf(int row, int column) const
{
    QStringList keys;
    if (isOfOthers(row, column))
        return keys;
    for (qsizetype axis = 0; axis < 2; ++axis) {
        if (const FigureGroup* group = groupOf(axis, row, column))
            keys << group->key;
    }
    return keys;
}

QList<FigureFilter> AnswerTable::filtersOf(int row, int column) const
{
    QList<FigureFilter> filters;
    for (qsizetype axis = 0; axis < 2 && isOfOthers(row, column); ++axis) {
        const FigureGroup* group = groupOf(axis, row, column);
        if (!group)
            continue;
        FigureFilter filter{m_answer.axes[axis].dimension, {group->key}, group->isRest};
        if (group->isRest) {
            filter.keys.clear();
            for (const FigureGroup& named : m_answer.axes[axis].groups) {
                if (!named.isRest)
                    filter.keys << named.key;
            }
        }
        filters << filter;
    }
    return filters;
}

QVariant AnswerTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textAt(row, column);
    case SortRole:
        return column == 0 ? QVariant(textAt(row, 0)) : QVariant(valueAt(row, column).value_or(0));
    case Qt::TextAlignmentRole:
        return int((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case KeysOfCellRole:
        return keysOf(row, column);
    case FiltersOfCellRole:
        return QVariant::fromValue(filtersOf(row, column));
    default:
        return {};
    }
}

QVariant AnswerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == ColumnKeyRole)
        return section == 0 ? u"group"_s : u"value%1"_s.arg(section);
    if (role == ColumnRankRole)
        return section <= 1 ? 0 : qMin(section, 8); // a name without its figure says nothing
    if (role == ColumnStretchRole)
        return section == 0;
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_answer.axes.isEmpty() ? QString() : m_answer.axes[0].title;
    if (isMatrix())
        return m_answer.axes[1].groups[section - 1].label;
    switch (m_columns[section]) {
    case Column::Earlier:
        return tr("Before");
    case Column::Change:
        return tr("Change");
    case Column::Share:
        return tr("Share");
    default:
        return m_answer.title;
    }
}

namespace {

ReportColumn numberColumn(const QString& title, FigureUnit unit)
{
    const bool whole = unit == FigureUnit::Count;
    return {title, unit == FigureUnit::Percent ? ReportColumn::Kind::Percent : ReportColumn::Kind::Number,
            whole ? 0 : 1, 0.0};
}

} // namespace

ReportTable reportTableOf(const FigureAnswer& answer, const QString& title)
{
    AnswerTable table(nullptr);
    table.setAnswer(answer);
    ReportTable report{title, {}, {}, {}, {}};
    const QString share = AnswerTable::tr("Share");
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString head = table.headerData(column, Qt::Horizontal).toString();
        if (column == 0)
            report.columns << ReportColumn{head, ReportColumn::Kind::Text, 0, 0.0};
        else
            report.columns << numberColumn(
                head, answer.isPart && head == share ? FigureUnit::Percent : answer.unit);
    }
    for (int row = 0; row < table.rowCount(); ++row) {
        QVariantList cells;
        for (int column = 0; column < table.columnCount(); ++column) {
            const QModelIndex cell = table.index(row, column);
            // A dash is no number: such a cell stays empty.
            const bool none = cell.data().toString().isEmpty() || cell.data().toString() == u"–"_s;
            cells << (column > 0 && none ? QVariant() : column > 0 ? cell.data(SortRole) : cell.data());
        }
        report.rows << cells;
    }
    return report;
}

} // namespace kitcamp
