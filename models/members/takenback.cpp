// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/takenback.h"

#include "models/store/changemerging.h"
#include "models/store/journal.h"
#include "models/store/tableshapes.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 1000; // an undo of a redo of an undo ...

RowOperation inverseOf(RowOperation operation)
{
    switch (operation) {
    case RowOperation::Insert:
        return RowOperation::Delete;
    case RowOperation::Delete:
        return RowOperation::Insert;
    case RowOperation::Update:
        break;
    }
    return operation;
}

/// What takes \p row back. Of an update only the columns that it changed.
RowChange inverted(const RowChange& row)
{
    RowChange back{row.table, row.key, inverseOf(row.operation), row.after, row.before};
    for (qsizetype i = 0; back.operation == RowOperation::Update && i < back.after.size(); ++i) {
        if (!back.before.value(i).isValid())
            back.after[i] = QVariant(); // of the key only the former value is recorded
    }
    return back;
}

} // namespace

bool isErased(const ErasedColumn& column, const QVariant& value, const QString& key)
{
    const QString text = value.toString();
    switch (column.to) {
    case ErasedColumn::To::Moment:
        return value.typeId() == QMetaType::LongLong;
    case ErasedColumn::To::Sign:
        return text.isEmpty() || text == column.value.toString();
    case ErasedColumn::To::Named:
        return text == column.value.toString() + key;
    case ErasedColumn::To::Value:
        break;
    }
    return text == column.value.toString();
}

Result<TakenBack> TakenBack::of(Connection& connection, const Entry& entry, const ErasureRules* erasure)
{
    TakenBack taken(connection, erasure);
    if (entry.undoes.isValid())
        KITCAMP_TRY(taken.add(entry.undoes));
    if (entry.action.kind != "conflict.decide"_L1)
        return taken;
    // Deciding a conflict may take back what stands in the way.
    for (const QJsonValue& value : entry.action.parameters.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        if (step.value("kind"_L1) == takingBack::undoKind)
            KITCAMP_TRY(taken.add(
                OpId::fromText(step.value("parameters"_L1).toObject().value("entry"_L1).toString())));
    }
    return taken;
}

Result<void> TakenBack::add(const OpId& target)
{
    Journal journal(*m_connection);
    KITCAMP_ASSIGN(auto head, journal.find(target));
    if (!head)
        return {};
    KITCAMP_ASSIGN(const Entry takenBack, journal.read(head->seq));
    for (int i = 0; head && head->undoes.isValid() && i < longestChain; ++i) {
        KITCAMP_ASSIGN(head, journal.find(head->undoes));
    }
    if (!head)
        return {};
    KITCAMP_ASSIGN(const Entry root, journal.read(head->seq));
    KITCAMP_ASSIGN(const QList<RowTouch> atFirst, root.changeset.touches());
    QHash<std::pair<QString, QString>, RowOperation> then;
    for (const RowTouch& row : atFirst)
        then.insert({row.table, row.key}, row.operation);
    KITCAMP_ASSIGN(const QList<RowChange> rows, takenBack.changeset.rows());
    for (const RowChange& row : rows) {
        const std::pair place{row.table, row.key};
        m_rows.insert(place, {inverted(row), then.value(place, inverseOf(row.operation))});
        KITCAMP_TRY(readErasedColumns(row.table));
    }
    m_kinds << root.action.kind;
    return {};
}

Result<void> TakenBack::readErasedColumns(const QString& table)
{
    if (!m_erasure || m_erased.contains(table))
        return {};
    QHash<int, ErasedColumn>& erased = m_erased[table];
    for (const ErasedTable& known : m_erasure->tables) {
        if (known.table != table || known.columns.isEmpty())
            continue;
        KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(*m_connection, table));
        for (const ErasedColumn& column : known.columns)
            erased.insert(static_cast<int>(names.indexOf(column.column)), column);
    }
    return {};
}

std::optional<RowOperation> TakenBack::judged(const RowChange& row) const
{
    const auto [begin, end] = m_rows.equal_range({row.table, row.key});
    const auto found = std::find_if(begin, end, [&](const Row& taken) { return fits(row, taken.back); });
    return found == end ? std::nullopt : std::optional(found->then);
}

/// A merge may have left columns out, because others made them so already; it never writes others.
bool TakenBack::fits(const RowChange& row, const RowChange& back) const
{
    if (row.operation != back.operation)
        return false;
    if (row.operation == RowOperation::Delete)
        return true;
    for (int i = 0; i < row.after.size(); ++i) {
        if (row.operation == RowOperation::Insert && i >= back.after.size())
            break; // the target was written when the table had fewer columns
        if (row.after[i].isValid() && !fits(row, i, back.after.value(i)))
            return false;
    }
    return true;
}

/// Of the two either may have been erased already: a column as a whole, or a word in a text.
bool TakenBack::fits(const RowChange& row, int column, const QVariant& back) const
{
    const QVariant& value = row.after[column];
    if (!back.isValid() || sameValue(value, back))
        return back.isValid();
    if (!m_erasure)
        return false;
    const QString& sign = m_erasure->sign;
    if (!sign.isEmpty() && (value.toString().contains(sign) || back.toString().contains(sign)))
        return true;
    const QHash<int, ErasedColumn> erased = m_erased.value(row.table);
    const auto rule = erased.constFind(column);
    return rule != erased.constEnd() && (isErased(*rule, value, row.key) || isErased(*rule, back, row.key));
}

} // namespace kitcamp
