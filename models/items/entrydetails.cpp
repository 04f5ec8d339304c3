// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/entrydetails.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isNothing(const QVariant& value)
{
    return !value.isValid() || value.typeId() == QMetaType::Nullptr;
}

/// Instants stand in columns called so (see resources/schema).
bool isInstant(const QString& column)
{
    return column == "at"_L1 || column.endsWith("_at"_L1);
}

bool isLocalTime(const QString& column)
{
    return column == "due"_L1 || column.startsWith("due_"_L1);
}

} // namespace

EntryDetails::EntryDetails(Store& store)
    : m_store(store)
    , m_time(store.clock())
    , m_naming(store.naming())
{
    m_time.readZone(store.reader());
}

Result<void> EntryDetails::describeTable(const QString& table)
{
    if (table == m_table)
        return {};
    KITCAMP_ASSIGN(m_columns, TableShapes::columns(m_store.reader(), table));
    m_references.clear();
    KITCAMP_TRY(m_store.reader().each(
        "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)",
        [&](const Statement& row) { m_references.insert(row.text(0), row.text(1)); }, table));
    m_type = m_store.domain().recordTypes.find(table);
    m_table = table;
    return {};
}

QString EntryDetails::titleOf(const QString& column) const
{
    const FieldDescription* field = m_type ? m_type->field(column) : nullptr;
    return field ? field->title() : column;
}

bool EntryDetails::isShown(const QString& column) const
{
    if (column == "id"_L1)
        return false;
    const auto follows = [&](const DerivedColumn& derived) { return derived.column == column; };
    return !m_type || std::none_of(m_type->derived.begin(), m_type->derived.end(), follows);
}

QString EntryDetails::textOf(const QString& column, const QVariant& value) const
{
    if (isNothing(value))
        return {};
    if (isInstant(column))
        return m_time.instantText(value.toLongLong());
    if (isLocalTime(column))
        return CentreTime::localTimeText(value.toString());
    if (m_references.contains(column))
        return m_naming.name(m_references.value(column), value.toLongLong());
    if (m_table == "operator"_L1 && column == "password"_L1)
        return value.toString().isEmpty() ? QString() : tr("(a password)"); // its hash tells nobody anything
    const FieldDescription* field = m_type ? m_type->field(column) : nullptr;
    switch (field ? field->type : FieldType::Text) {
    case FieldType::Choice:
        return field->choiceTitle(value.toString());
    case FieldType::Flag:
        return value.toInt() != 0 ? tr("yes") : tr("no");
    case FieldType::Money:
        return moneyText(value.toLongLong(), {});
    case FieldType::Picture:
        return tr("(picture)");
    case FieldType::Reference:
        return m_naming.name(field->references, value.toLongLong());
    default:
        return value.toString();
    }
}

QString EntryDetails::nameOf(const RowChange& change, qint64 id) const
{
    if (id == 0)
        return change.key; // settings have words as keys
    const QVariantList& values = change.operation == RowOperation::Insert ? change.after : change.before;
    for (const QString& column : {u"name"_s, u"asset_tag"_s, u"value"_s}) {
        const QString name = values.value(m_columns.indexOf(column)).toString();
        if (!name.isEmpty() && change.operation != RowOperation::Update)
            return name;
    }
    return m_store.domain().nameQueries.contains(change.table) ? m_naming.name(change.table, id) : QString();
}

Result<RowDetails> EntryDetails::details(const RowChange& change)
{
    KITCAMP_TRY(describeTable(change.table));
    const qint64 id = change.key.toLongLong();
    RowDetails row{change.table,
                   m_type ? m_type->singularTitle() : change.table,
                   id,
                   nameOf(change, id),
                   change.operation,
                   {}};
    const qsizetype count = std::max(change.before.size(), change.after.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QString column = m_columns.value(i, QString::number(i + 1));
        const bool touched = change.operation != RowOperation::Update || change.after.value(i).isValid();
        if (!touched || !isShown(column) || (id == 0 && column == "key"_L1))
            continue;
        const FieldDifference field{column, titleOf(column), textOf(column, change.before.value(i)),
                                    textOf(column, change.after.value(i))};
        if (!field.before.isEmpty() || !field.after.isEmpty())
            row.fields << field;
    }
    return row;
}

Result<QList<RowDetails>> EntryDetails::read(qint64 seq, qsizetype limit)
{
    KITCAMP_ASSIGN(const Entry entry, m_store.journal().read(seq));
    return of(entry, limit);
}

Result<QList<RowDetails>> EntryDetails::of(const Entry& entry, qsizetype limit)
{
    KITCAMP_ASSIGN(const QList<RowChange> changes, entry.changeset.rows());
    m_total = changes.size();
    QList<RowDetails> rows;
    for (const RowChange& change : changes.first(std::min(limit, changes.size()))) {
        KITCAMP_ASSIGN(const RowDetails row, details(change));
        rows << row;
    }
    return rows;
}

} // namespace kitcamp
