// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/conflictreach.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

bool isNothing(const QVariant& value)
{
    return !value.isValid() || value.typeId() == QMetaType::Nullptr || value.toString().isEmpty();
}

} // namespace

ConflictReach::ConflictReach(Store& store, QList<RowChange> wanted, const MeantRows& known)
    : m_store(store)
    , m_mine(std::move(wanted))
{
    for (const RowChange& row : std::as_const(m_mine)) {
        m_wanted.insert({row.table, row.key});
        const qint64 there = known.value(row.key.toLongLong());
        if (there != 0)
            m_wanted.insert({row.table, QString::number(there)});
    }
}

Result<void> ConflictReach::findHolders()
{
    if (std::exchange(m_holdersKnown, true))
        return {};
    QSet<QString> tables;
    for (const RowChange& row : std::as_const(m_mine))
        tables.insert(row.table);
    for (const QString& table : std::as_const(tables)) {
        QStringList indexes;
        KITCAMP_TRY(m_store.reader().each(
            "SELECT name FROM pragma_index_list(?) WHERE \"unique\"=1 AND origin<>'pk' AND partial=0",
            [&](const Statement& index) { indexes << index.text(0); }, table));
        for (const QString& index : std::as_const(indexes)) {
            QStringList key;
            KITCAMP_TRY(m_store.reader().each(
                "SELECT name FROM pragma_index_info(?)",
                [&](const Statement& column) { key << column.text(0); }, index));
            KITCAMP_TRY(findHolders(table, key));
        }
        const RecordType* type = m_store.domain().recordTypes.find(table);
        for (const DerivedColumn& derived : type ? type->derived : QList<DerivedColumn>()) {
            // What scans are compared with is unique by a rule.
            if (!derived.from.isEmpty())
                KITCAMP_TRY(findHolders(table, {derived.column}));
        }
    }
    return {};
}

Result<void> ConflictReach::findHolders(const QString& table, const QStringList& key)
{
    KITCAMP_ASSIGN(const QStringList columns, m_shapes.columnNames(m_store.reader(), table));
    if (!columns.contains("id"_L1))
        return {};
    const QString sql = u"SELECT id FROM \"%1\" WHERE \"%2\"=?"_s.arg(table, key.join(u"\"=? AND \""_s));
    for (const RowChange& row : std::as_const(m_mine)) {
        if (row.table != table || row.operation == RowOperation::Delete)
            continue;
        KITCAMP_ASSIGN(Statement query, m_store.reader().prepare(sql));
        bool whole = true;
        for (int i = 0; i < key.size(); ++i) {
            const qsizetype at = columns.indexOf(key[i]);
            // An edited row tells only what it changed; the rest is as it was.
            const QVariant after = row.after.value(at);
            const QVariant value = after.isValid() ? after : row.before.value(at);
            whole = whole && !isNothing(value);
            if (value.typeId() == QMetaType::LongLong)
                query.bind(i + 1, value.toLongLong());
            else
                query.bind(i + 1, value.toString());
        }
        if (whole)
            KITCAMP_TRY(m_store.reader().eachOf(query, [&](const Statement& found) {
                m_wanted.insert({table, QString::number(found.integer(0))});
            }));
    }
    return {};
}

Result<QSet<ConflictReach::RowName>> ConflictReach::ownersOf(const RowChange& row)
{
    QSet<RowName> owners;
    const RecordType* type = m_store.domain().recordTypes.find(row.table);
    if (!type || !type->removable)
        return owners;
    KITCAMP_ASSIGN(const QStringList columns, m_shapes.columnNames(m_store.reader(), row.table));
    for (const FieldDescription& field : type->fields) {
        const qsizetype at = columns.indexOf(field.column);
        if (field.type != FieldType::Reference || !field.required || at < 0)
            continue;
        const QVariant value = isNothing(row.after.value(at)) ? row.before.value(at) : row.after.value(at);
        if (!isNothing(value))
            owners.insert({field.references, value.toString()});
    }
    return owners;
}

Result<void> ConflictReach::add(const Entry& entry, const QSet<QByteArray>& others)
{
    KITCAMP_TRY(findHolders());
    KITCAMP_ASSIGN(const QList<RowChange> rows, entry.changeset.rows());
    QSet<RowName> taking; // what its parts go with: wanted or counted itself
    for (const RowChange& row : rows) {
        if (row.operation == RowOperation::Insert || !m_wanted.contains({row.table, row.key}))
            taking.insert({row.table, row.key});
    }
    int found = 0;
    for (const RowChange& row : rows) {
        if (m_wanted.contains({row.table, row.key}))
            continue;
        KITCAMP_ASSIGN(const QSet<RowName> owners, ownersOf(row));
        if (!owners.intersects(taking))
            ++found;
    }
    KITCAMP_ASSIGN(const int standing, builtOn(entry, rows, others));
    if (found + standing > 0 && m_author.isEmpty())
        m_author = entry.author;
    m_beyond += found + standing;
    return {};
}

Result<int> ConflictReach::builtOn(const Entry& entry, const QList<RowChange>& rows,
                                   const QSet<QByteArray>& others)
{
    Journal journal(m_store.reader());
    QSet<QByteArray> later;
    const auto note = [&](const QString& table, const QString& key) -> Result<void> {
        KITCAMP_ASSIGN(const QList<EntryHead> heads, journal.touching(table, key, entry.seq));
        for (const EntryHead& head : heads) {
            if (others.contains(head.opId.bytes) || later.contains(head.opId.bytes) || head.undoes.isValid())
                continue;
            KITCAMP_ASSIGN(const bool undone, journal.isUndone(head.opId));
            if (!undone)
                later.insert(head.opId.bytes);
        }
        return {};
    };
    QStringList tables;
    for (const RecordType& type : m_store.domain().recordTypes.all())
        tables << type.table;
    KITCAMP_TRY(m_store.reader().each(
        "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'",
        [&](const Statement& table) {
            if (!tables.contains(table.text(0)))
                tables << table.text(0);
        }));
    QHash<QString, QList<Reference>> references;
    for (const RowChange& row : rows) {
        KITCAMP_TRY(note(row.table, row.key));
        if (row.operation != RowOperation::Insert)
            continue;
        if (!references.contains(row.table)) {
            KITCAMP_ASSIGN(const QList<Reference> to,
                           TableShapes::referencesTo(m_store.reader(), row.table, tables));
            references.insert(row.table, to);
        }
        for (const Reference& reference : references.value(row.table)) {
            KITCAMP_ASSIGN(const QStringList columns,
                           m_shapes.columnNames(m_store.reader(), reference.table));
            if (!columns.contains("id"_L1))
                continue;
            QStringList keys;
            KITCAMP_TRY(m_store.reader().each(
                u"SELECT id FROM \"%1\" WHERE \"%2\"=?"_s.arg(reference.table, reference.column)
                    .toUtf8()
                    .constData(),
                [&](const Statement& found) { keys << found.text(0); }, row.key.toLongLong()));
            for (const QString& key : std::as_const(keys))
                KITCAMP_TRY(note(reference.table, key));
        }
    }
    return int(later.size());
}

} // namespace kitcamp
