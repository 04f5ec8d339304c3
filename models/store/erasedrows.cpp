// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erasedrows.h"

#include "models/store/changesetcode.h"
#include "models/store/erasurestatements.h"
#include "models/store/journal.h"
#include "models/store/tableshapes.h"

#include <QMap>

#include <limits>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Ids = QSet<qint64>;
using Owner = QList<OwnerStep>;

/// To whom rows belonged that were gone before an erasing: what stands in the entries that removed them.
class GoneRows
{
public:
    /// \p wanted: table -> columns that refer to an owner.
    Result<void> read(Connection& connection, const QHash<QString, QStringList>& wanted, qint64 before)
    {
        QMap<qint64, QSet<QString>> places;
        for (auto table = wanted.cbegin(); table != wanted.cend(); ++table) {
            KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, table.key()));
            if (columns.isEmpty())
                continue;
            for (const QString& column : *table)
                m_columns[table.key()].insert(column, static_cast<int>(columns.indexOf(column)));
            KITCAMP_TRY(findPlaces(connection, table.key(), before, places));
        }
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            KITCAMP_TRY(readEntry(connection, place.key(), *place));
        return {};
    }
    [[nodiscard]] Ids of(const QString& table, const QString& column, const Ids& owners) const
    {
        Ids found;
        const auto rows = m_owners.value(table);
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            if (owners.contains(row->value(column)))
                found.insert(row.key());
        }
        return found;
    }
    [[nodiscard]] bool has(const QString& table, qint64 id) const
    {
        return m_owners.value(table).contains(id);
    }

private:
    static Result<void> findPlaces(Connection& connection, const QString& table, qint64 before,
                                   QMap<qint64, QSet<QString>>& places)
    {
        // The last entry that touched a row which is not there: it removed it.
        const QString sql =
            u"SELECT DISTINCT last FROM (SELECT max(r.entry) AS last FROM journal_row AS r WHERE r.tbl=?1 "
            u"AND "
            "r.entry<?2 AND NOT EXISTS (SELECT 1 FROM %1 WHERE id=CAST(r.key AS INTEGER)) GROUP BY r.key)"_s
                .arg(table);
        return connection.each(
            sql.toUtf8().constData(), [&](const Statement& row) { places[row.integer(0)].insert(table); },
            table, before);
    }
    Result<void> readEntry(Connection& connection, qint64 seq, const QSet<QString>& tables)
    {
        KITCAMP_ASSIGN(const Entry entry, Journal(connection).read(seq));
        KITCAMP_ASSIGN(const QList<ChangeSection> sections, decodeChanges(entry.changeset.bytes()));
        for (const ChangeSection& section : sections) {
            const QString table = QString::fromUtf8(section.table);
            if (section.patchset || !tables.contains(table))
                continue;
            for (const ChangeRecord& record : section.records) {
                if (record.operation == ChangeRecord::Delete)
                    note(table, record);
            }
        }
        return {};
    }
    void note(const QString& table, const ChangeRecord& record)
    {
        QHash<QString, qint64>& owners = m_owners[table][record.before.value(0).integer()];
        const auto columns = m_columns.value(table);
        for (auto column = columns.cbegin(); column != columns.cend(); ++column)
            owners.insert(column.key(), record.before.value(*column).integer());
    }

    QHash<QString, QHash<QString, int>> m_columns;
    QHash<QString, QHash<qint64, QHash<QString, qint64>>> m_owners;
};

/// That a row belongs to the row that one of its columns names.
struct Belonging {
    QString table;
    QString column;
    QString owner; ///< table
    bool hasRule = false;
    bool vanishes = false;
};

QList<Belonging> belongingsOf(const ErasureRules& rules)
{
    QList<Belonging> all;
    for (const ErasedTable& table : rules.tables) {
        for (const Owner& owner : table.owners) {
            QString from = table.table;
            for (const OwnerStep& step : owner) {
                const bool own = from == table.table;
                all << Belonging{from, step.column, step.table, own, own && table.vanishes};
                from = step.table;
            }
        }
    }
    return all;
}

QHash<QString, QStringList> referringColumns(const ErasureRules& rules)
{
    QHash<QString, QStringList> wanted{{rules.person, {}}};
    for (const ErasedTable& table : rules.tables) {
        for (const Owner& owner : table.owners) {
            QString from = table.table;
            for (const OwnerStep& step : owner) {
                if (!wanted[from].contains(step.column))
                    wanted[from] << step.column;
                from = step.table;
            }
        }
    }
    wanted.remove(rules.person);
    return wanted;
}

} // namespace

/// For one erasing.
class ErasedRows::Search
{
public:
    Search(Connection& connection, const ErasureRules& rules, const Erasing& erasing, ErasedRows& found)
        : m_connection(connection)
        , m_rules(rules)
        , m_erasing(erasing)
        , m_found(found)
        , m_persons(erasing.persons.keyBegin(), erasing.persons.keyEnd())
    {
    }

    Result<void> run()
    {
        KITCAMP_TRY(m_goneRows.read(m_connection, referringColumns(m_rules), m_erasing.seq));
        for (const ErasedTable& table : m_rules.tables)
            KITCAMP_TRY(searchIn(table));
        return {};
    }

private:
    Result<void> searchIn(const ErasedTable& table)
    {
        KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(m_connection, table.table));
        if (columns.isEmpty())
            return {};
        for (const Owner& owner : table.owners) {
            KITCAMP_TRY(addThere(table, owner));
            KITCAMP_ASSIGN(const Ids gone, goneOf(table.table, owner));
            for (const qint64 id : gone)
                add(table, id);
        }
        if (table.owners.isEmpty() && !m_erasing.performed)
            KITCAMP_TRY(addThere(table, {}));
        const auto& byEntry = table.vanishes ? m_erasing.gone : m_erasing.emptied;
        for (const qint64 id : byEntry.value(table.table))
            add(table, id);
        return {};
    }
    /// The rows that are there. What vanishes is there only in a copy from before the erasing; else it came
    /// later, and stays.
    Result<void> addThere(const ErasedTable& table, const Owner& owner)
    {
        if (table.vanishes && m_erasing.performed)
            return {};
        const QByteArray sql = table.owners.isEmpty()
            ? u"SELECT t.id FROM %1 AS t WHERE %2"_s.arg(table.table, table.where).toUtf8()
            : erasedRowsQuery(table, owner);
        for (const qint64 person : m_persons)
            KITCAMP_TRY(m_connection.each(
                sql.constData(), [&](const Statement& row) { add(table, row.integer(0)); }, person));
        return {};
    }
    [[nodiscard]] Result<Ids> goneOf(const QString& table, const Owner& owner)
    {
        if (owner.isEmpty())
            return m_persons;
        KITCAMP_ASSIGN(const Ids owners, owned(owner.first().table, owner.mid(1)));
        return m_goneRows.of(table, owner.first().column, owners);
    }
    /// All rows of \p table that are or were hers.
    [[nodiscard]] Result<Ids> owned(const QString& table, const Owner& owner)
    {
        if (owner.isEmpty())
            return m_persons;
        QString key = table;
        for (const OwnerStep& step : owner)
            key += u' ' + step.column;
        if (const auto known = m_owned.constFind(key); known != m_owned.cend())
            return *known;
        KITCAMP_ASSIGN(Ids ids, goneOf(table, owner));
        const QByteArray sql = ownedRowsQuery(table, owner);
        for (const qint64 person : m_persons)
            KITCAMP_TRY(m_connection.each(
                sql.constData(), [&](const Statement& row) { ids.insert(row.integer(0)); }, person));
        m_owned.insert(key, ids);
        const qint64 at = m_erasing.persons.isEmpty() ? 0 : *m_erasing.persons.cbegin();
        for (const qint64 id : std::as_const(ids))
            m_found.m_between[table].insert(id, {m_erasing.seq, at, m_erasing.opId, false});
        return ids;
    }
    void add(const ErasedTable& table, qint64 id)
    {
        const qint64 any = m_erasing.persons.isEmpty() ? 0 : *m_erasing.persons.cbegin();
        const qint64 at = table.table == m_rules.person ? m_erasing.persons.value(id, any) : any;
        m_found.add(table.table, id, {m_erasing.seq, at, m_erasing.opId, table.vanishes});
    }

    Connection& m_connection;
    const ErasureRules& m_rules;
    const Erasing& m_erasing;
    ErasedRows& m_found;
    Ids m_persons;
    GoneRows m_goneRows;
    QHash<QString, Ids> m_owned;
};

void ErasedRows::add(const QString& table, qint64 id, const ErasedRow& row)
{
    const auto known = m_rows[table].constFind(id);
    // Erased twice: what came between the two is redacted as well.
    if (known == m_rows[table].cend() || known->before < row.before)
        m_rows[table].insert(id, row);
    m_names.insert(QString::number(id));
}

const ErasedRow* ErasedRows::owner(const QString& table, qint64 id) const
{
    if (const ErasedRow* known = row(table, id))
        return known;
    const auto ofTable = m_between.constFind(table);
    const auto found = ofTable == m_between.cend() ? OfTable::const_iterator() : ofTable->constFind(id);
    return ofTable == m_between.cend() || found == ofTable->cend() ? nullptr : &*found;
}

Result<void> ErasedRows::learn(Connection& connection, const ErasureRules& rules, const Changeset& changeset)
{
    KITCAMP_ASSIGN(const QList<RowChange> changes, changeset.rows());
    const QList<Belonging> belongings = belongingsOf(rules);
    for (const RowChange& change : changes) {
        const QList<QVariant>& values =
            change.operation == RowOperation::Insert ? change.after : change.before;
        for (const Belonging& belonging : belongings) {
            if (belonging.table != change.table || change.operation == RowOperation::Update)
                continue;
            KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, change.table));
            const qint64 to = values.value(columns.indexOf(belonging.column)).toLongLong();
            const ErasedRow* hers = owner(belonging.owner, to);
            if (!hers)
                continue;
            ErasedRow found = *hers;
            found.vanishes = belonging.vanishes;
            m_between[change.table].insert(change.key.toLongLong(), found);
            if (belonging.hasRule)
                add(change.table, change.key.toLongLong(), found);
        }
    }
    return {};
}

Result<ErasedRows> ErasedRows::find(Connection& connection, const ErasureRules& rules,
                                    const QList<Erasing>& erasings)
{
    ErasedRows rows;
    for (const Erasing& erasing : erasings)
        KITCAMP_TRY(Search(connection, rules, erasing, rows).run());
    return rows;
}

Result<QHash<QString, QList<qint64>>>
ErasedRows::goneBefore(Connection& connection, const ErasureRules& rules, const QList<qint64>& persons)
{
    Erasing ahead;
    ahead.seq = std::numeric_limits<qint64>::max();
    ahead.performed = false;
    for (const qint64 person : persons)
        ahead.persons.insert(person, 0);
    KITCAMP_ASSIGN(ahead.persons, withMerged(connection, rules, ahead.persons, ahead.seq));
    KITCAMP_ASSIGN(const ErasedRows rows, find(connection, rules, {ahead}));
    QHash<QString, QList<qint64>> gone;
    for (auto table = rows.m_rows.cbegin(); table != rows.m_rows.cend(); ++table) {
        const QByteArray there = "SELECT 1 FROM " + table.key().toUtf8() + " WHERE id=?";
        for (auto row = table->cbegin(); row != table->cend(); ++row) {
            if (!row->vanishes)
                continue;
            KITCAMP_ASSIGN(const auto found, connection.integer(there.constData(), row.key()));
            if (!found)
                gone[table.key()] << row.key();
        }
    }
    for (QList<qint64>& ids : gone)
        std::sort(ids.begin(), ids.end());
    return gone;
}

const ErasedRow* ErasedRows::row(const QString& table, qint64 id) const
{
    const auto ofTable = m_rows.constFind(table);
    if (ofTable == m_rows.cend())
        return nullptr;
    const auto found = ofTable->constFind(id);
    return found == ofTable->cend() ? nullptr : &*found;
}

Result<QList<qint64>> ErasedRows::entries(Connection& connection) const
{
    QSet<qint64> places;
    const auto note = [&](const Statement& row) { places.insert(row.integer(0)); };
    KITCAMP_ASSIGN(Statement touching,
                   connection.prepare("SELECT entry FROM journal_row WHERE tbl=? AND key=?"));
    for (auto table = m_rows.cbegin(); table != m_rows.cend(); ++table) {
        for (auto row = table->cbegin(); row != table->cend(); ++row) {
            touching.reset();
            KITCAMP_TRY(connection.eachOf(touching.bindAll(table.key(), QString::number(row.key())), note));
        }
    }
    // Their parameters may name somebody all the same.
    KITCAMP_TRY(connection.each("SELECT seq FROM journal WHERE NOT EXISTS (SELECT 1 FROM journal_row WHERE "
                                "entry=seq)",
                                note));
    QList<qint64> sorted(places.cbegin(), places.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace kitcamp
