// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changemerging.h"

namespace kitcamp {

namespace {

using Misfit = Changeset::Misfit;
using Remedy = Changeset::Remedy;

/// A derived column (a folded name) follows the column that it is made from.
QString sourceOf(const RecordType& type, const QString& column)
{
    for (const DerivedColumn& derived : type.derived) {
        if (derived.column == column)
            return derived.from;
    }
    return column;
}

QSet<int> prevailingColumns(const RecordType* type, const QStringList& columns)
{
    QSet<int> prevailing;
    for (int i = 0; type && i < columns.size(); ++i) {
        const FieldDescription* field = type->field(sourceOf(*type, columns[i]));
        if (field && field->laterPrevails)
            prevailing.insert(i);
    }
    return prevailing;
}

} // namespace

bool sameValue(const QVariant& one, const QVariant& other)
{
    if (one.typeId() != other.typeId())
        return false;
    return one.typeId() == QMetaType::Nullptr || !one.isValid() || one == other;
}

Result<ChangeMerging> ChangeMerging::make(TurnTools& tools, const QList<RowTouch>& rows)
{
    ChangeMerging merging;
    for (const RowTouch& row : rows) {
        if (merging.m_columns.contains(row.table))
            continue;
        KITCAMP_ASSIGN(const QStringList columns, tools.shapes.columnNames(tools.writer, row.table));
        const RecordType* type = tools.domain.recordTypes.find(row.table);
        merging.m_prevailing.insert(row.table, prevailingColumns(type, columns));
        QStringList& titled = merging.m_columns[row.table];
        for (const QString& column : columns)
            titled << (type ? sourceOf(*type, column) : column);
    }
    return merging;
}

QList<int> ChangeMerging::differingColumns(const Misfit& misfit) const
{
    QList<int> columns;
    const RowChange& row = misfit.row;
    const QSet<int> prevailing = m_prevailing.value(row.table);
    for (int i = 0; i < misfit.present.size(); ++i) {
        const QVariant present = misfit.present[i];
        if (row.operation == RowOperation::Delete) {
            if (i < row.before.size() && !sameValue(row.before[i], present))
                columns << i;
            continue;
        }
        const QVariant after = row.after.value(i);
        if (!after.isValid() || sameValue(after, present) || sameValue(row.before.value(i), present))
            continue;
        if (row.operation == RowOperation::Insert || !prevailing.contains(i))
            columns << i;
    }
    return columns;
}

bool ChangeMerging::fits(const Misfit& misfit) const
{
    switch (misfit.kind) {
    case Misfit::Kind::Gone:
        return misfit.row.operation == RowOperation::Delete;
    case Misfit::Kind::Changed:
        return misfit.row.operation == RowOperation::Update && differingColumns(misfit).isEmpty();
    case Misfit::Kind::Exists:
        return differingColumns(misfit).isEmpty();
    case Misfit::Kind::Refused:
        return false;
    }
    return false;
}

Remedy ChangeMerging::judge(const Misfit& misfit)
{
    if (fits(misfit))
        return misfit.kind == Misfit::Kind::Changed ? Remedy::Replace : Remedy::Omit;
    // Of all rows the one that a person must be asked about counts: so the others are looked at as well.
    if (!m_clash || asks(misfit))
        m_clash = misfit;
    return asks(misfit) ? Remedy::Abort : Remedy::Omit;
}

bool ChangeMerging::asks(const Misfit& misfit)
{
    return misfit.kind == Misfit::Kind::Changed || misfit.kind == Misfit::Kind::Exists;
}

bool ChangeMerging::mustAsk() const
{
    return m_clash && asks(*m_clash);
}

QStringList ChangeMerging::clashingColumns() const
{
    QStringList names;
    if (!mustAsk())
        return names;
    const QStringList columns = m_columns.value(m_clash->row.table);
    for (const int column : differingColumns(*m_clash))
        names << columns.value(column);
    names.removeDuplicates();
    return names;
}

} // namespace kitcamp
