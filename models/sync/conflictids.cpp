// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/conflictids.h"

#include "models/store/tableshapes.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QJsonValue meantValue(const QJsonValue& value, const MeantRows& meant)
{
    if (value.isObject())
        return withMeantRows(value.toObject(), meant);
    if (value.isArray()) {
        QJsonArray elements;
        for (const QJsonValue& element : value.toArray())
            elements << meantValue(element, meant);
        return elements;
    }
    bool isNumber = false;
    const qint64 id = value.toString().toLongLong(&isNumber);
    return isNumber && meant.contains(id) ? QJsonValue(QString::number(meant.value(id))) : value;
}

void bindVariant(Statement& statement, int position, const QVariant& value)
{
    if (value.typeId() == QMetaType::LongLong)
        statement.bind(position, value.toLongLong());
    else
        statement.bind(position, value.toString());
}

bool isNothing(const QVariant& value)
{
    return !value.isValid() || value.typeId() == QMetaType::Nullptr || value.toString().isEmpty();
}

} // namespace

QJsonObject withMeantRows(const QJsonObject& parameters, const MeantRows& meant)
{
    if (meant.isEmpty())
        return parameters;
    QJsonObject replaced;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        replaced.insert(it.key(), meantValue(*it, meant));
    return replaced;
}

Result<MeantRows> mergedRows(Connection& connection)
{
    MeantRows merged;
    KITCAMP_TRY(connection.each("SELECT id, kept FROM merged_row", [&](const Statement& row) {
        merged.insert(row.integer(0), row.integer(1));
    }));
    for (auto it = merged.begin(); it != merged.end(); ++it) {
        // What it was merged into may have been merged as well.
        for (qsizetype i = 0; i < merged.size() && merged.contains(*it); ++i)
            *it = merged.value(*it);
    }
    return merged;
}

KnownRows::KnownRows(Connection& connection, const Domain& domain, QList<RowChange> rows)
    : m_connection(connection)
    , m_domain(domain)
{
    for (RowChange& row : rows) {
        if (row.operation == RowOperation::Insert)
            m_added << std::move(row);
    }
}

Result<MeantRows> KnownRows::find()
{
    for (const bool parts : {false, true}) {
        for (const RowChange& row : std::as_const(m_added)) {
            const RecordType* type = m_domain.recordTypes.find(row.table);
            if (!type || type->removable != parts)
                continue;
            KITCAMP_TRY(readColumns(row.table));
            KITCAMP_TRY(compareByKeys(row, *type));
            if (!m_found.contains(row.key.toLongLong()))
                KITCAMP_TRY(compareByName(row, *type));
        }
    }
    return m_found;
}

Result<void> KnownRows::readColumns(const QString& table)
{
    if (m_columns.contains(table))
        return {};
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(m_connection, table));
    m_columns.insert(table, columns);
    return {};
}

QVariant KnownRows::valueOf(const RowChange& row, const QString& column) const
{
    return row.after.value(m_columns.value(row.table).indexOf(column));
}

Result<QList<KnownRows::Key>> KnownRows::keysOf(const RecordType& type)
{
    QList<Key> keys;
    QStringList indexes;
    KITCAMP_TRY(m_connection.each(
        "SELECT name FROM pragma_index_list(?) WHERE \"unique\"=1 AND origin<>'pk'",
        [&](const Statement& index) { indexes << index.text(0); }, type.table));
    for (const QString& index : std::as_const(indexes)) {
        Key key;
        KITCAMP_TRY(m_connection.each(
            "SELECT name FROM pragma_index_info(?)",
            [&](const Statement& column) { key.columns << column.text(0); }, index));
        keys << key;
    }
    for (const DerivedColumn& derived : type.derived) {
        if (!derived.from.isEmpty())
            keys << Key{{derived.column}};
    }
    return keys;
}

Result<std::optional<qint64>> KnownRows::otherWith(const RowChange& row, const Key& key)
{
    QStringList conditions{u"id<>?"_s};
    for (const QString& column : key.columns) {
        if (isNothing(valueOf(row, column)))
            return std::optional<qint64>();
        conditions << column + u"=?"_s;
    }
    KITCAMP_ASSIGN(Statement query,
                   m_connection.prepare(
                       u"SELECT id FROM %1 WHERE %2 LIMIT 2"_s.arg(row.table, conditions.join(u" AND "_s))));
    query.bind(1, row.key.toLongLong());
    for (int i = 0; i < key.columns.size(); ++i) {
        const QVariant value = valueOf(row, key.columns[i]);
        const qint64 meant = m_found.value(value.toLongLong());
        meant != 0 ? query.bind(i + 2, meant) : bindVariant(query, i + 2, value);
    }
    QList<qint64> others;
    KITCAMP_TRY(m_connection.eachOf(query, [&](const Statement& found) { others << found.integer(0); }));
    // Two that are alike: nobody can say which one is meant.
    return others.size() == 1 ? std::optional(others.first()) : std::nullopt;
}

Result<void> KnownRows::compareByKeys(const RowChange& row, const RecordType& type)
{
    KITCAMP_ASSIGN(const QList<Key> keys, keysOf(type));
    for (const Key& key : keys) {
        KITCAMP_ASSIGN(const auto other, otherWith(row, key));
        if (!other)
            continue;
        KITCAMP_ASSIGN(const bool same, belongsToTheSame(row, type, *other));
        if (same)
            m_found.insert(row.key.toLongLong(), *other);
    }
    return {};
}

Result<void> KnownRows::compareByName(const RowChange& row, const RecordType& type)
{
    const auto ofThisTable = std::count_if(m_added.begin(), m_added.end(),
                                           [&](const RowChange& one) { return one.table == row.table; });
    if (!type.twins || ofThisTable != 1)
        return {};
    for (const QString& column : {u"name"_s, u"name_en"_s}) {
        if (!m_columns.value(row.table).contains(column))
            continue;
        KITCAMP_ASSIGN(const auto other, otherWith(row, {{column}}));
        if (other) {
            m_found.insert(row.key.toLongLong(), *other);
            return {};
        }
    }
    return {};
}

Result<bool> KnownRows::belongsToTheSame(const RowChange& row, const RecordType& type, qint64 other)
{
    if (!type.removable)
        return true;
    for (const FieldDescription& field : type.fields) {
        if (field.type != FieldType::Reference || !field.required)
            continue;
        const qint64 mine = valueOf(row, field.column).toLongLong();
        KITCAMP_ASSIGN(
            const auto theirs,
            m_connection.integer(
                u"SELECT %2 FROM %1 WHERE id=?"_s.arg(row.table, field.column).toUtf8().constData(), other));
        const bool addedHere = std::any_of(m_added.begin(), m_added.end(), [&](const RowChange& one) {
            return one.table == field.references && one.key.toLongLong() == mine;
        });
        if (theirs == mine || (theirs && m_found.value(mine) == *theirs))
            continue;
        if (!addedHere || !theirs || m_found.contains(mine))
            return false;
        m_found.insert(mine, *theirs);
    }
    return true;
}

} // namespace kitcamp
