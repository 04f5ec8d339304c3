// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/namingwords.h"

#include "models/store/changesetcode.h"
#include "models/store/journal.h"
#include "models/store/tableshapes.h"

#include <limits>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Reads the naming columns of one table.
class NamingTable
{
public:
    NamingTable(Connection& connection, QString table, QStringList columns)
        : m_connection(connection)
        , m_table(std::move(table))
        , m_columns(std::move(columns))
    {
    }

    /// Of \p rows: what stands there, and what ever stood there.
    Result<QSet<QString>> ofRows(const ErasedRows::OfTable& rows)
    {
        KITCAMP_TRY(readRows([&](qint64 id) { return rows.contains(id); }));
        QSet<qint64> places;
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            KITCAMP_TRY(m_connection.each(
                "SELECT entry FROM journal_row WHERE tbl=? AND key=?",
                [&](const Statement& entry) { places.insert(entry.integer(0)); }, m_table,
                QString::number(row.key())));
        KITCAMP_ASSIGN(const QStringList names, TableShapes::columns(m_connection, m_table));
        for (const qint64 seq : std::as_const(places))
            KITCAMP_TRY(readEntry(seq, rows, names));
        return m_words;
    }
    /// Of all others, as they are.
    Result<QSet<QString>> ofOthers(const ErasedRows::OfTable& rows)
    {
        KITCAMP_TRY(readRows([&](qint64 id) { return !rows.contains(id); }));
        return m_words;
    }

private:
    Result<void> readRows(const std::function<bool(qint64)>& wanted)
    {
        const QString sql = u"SELECT id, %1 FROM %2"_s.arg(m_columns.join(u", "_s), m_table);
        return m_connection.each(sql.toUtf8().constData(), [&](const Statement& row) {
            for (int i = 0; wanted(row.integer(0)) && i < m_columns.size(); ++i)
                add(row.text(i + 1));
        });
    }
    Result<void> readEntry(qint64 seq, const ErasedRows::OfTable& rows, const QStringList& names)
    {
        KITCAMP_ASSIGN(const Entry entry, Journal(m_connection).read(seq));
        if (entry.changeset.isEmpty() || entry.changeset.isPatchset())
            return {};
        KITCAMP_ASSIGN(const QList<ChangeSection> sections, decodeChanges(entry.changeset.bytes()));
        for (const ChangeSection& section : sections) {
            if (QString::fromUtf8(section.table) != m_table)
                continue;
            for (const ChangeRecord& record : section.records) {
                const bool comes = record.operation == ChangeRecord::Insert;
                if (rows.contains((comes ? record.after : record.before).first().integer()))
                    addOf(record, names);
            }
        }
        return {};
    }
    void addOf(const ChangeRecord& record, const QStringList& names)
    {
        for (const QString& column : std::as_const(m_columns)) {
            add(record.before.value(names.indexOf(column)).text());
            add(record.after.value(names.indexOf(column)).text());
        }
    }
    void add(const QString& word)
    {
        if (!word.trimmed().isEmpty())
            m_words.insert(word.trimmed());
    }

    Connection& m_connection;
    QString m_table;
    QStringList m_columns;
    QSet<QString> m_words;
};

QStringList sorted(const QSet<QString>& words)
{
    QStringList list(words.cbegin(), words.cend());
    list.sort();
    return list;
}

} // namespace

Result<ErasedRows> rowsOfPersons(Connection& connection, const ErasureRules& rules,
                                 const QList<qint64>& persons)
{
    Erasing ahead;
    ahead.seq = std::numeric_limits<qint64>::max();
    ahead.performed = false;
    for (const qint64 person : persons)
        ahead.persons.insert(person, 0);
    KITCAMP_ASSIGN(ahead.persons, withMerged(connection, rules, ahead.persons, ahead.seq));
    return ErasedRows::find(connection, rules, {ahead});
}

Result<CutWords> namingWords(Connection& connection, const ErasureRules& rules, const ErasedRows& hers,
                             bool sharedToo)
{
    QSet<QString> own;
    QSet<QString> others;
    for (auto table = rules.naming.cbegin(); table != rules.naming.cend(); ++table) {
        const ErasedRows::OfTable rows = hers.all().value(table.key());
        KITCAMP_ASSIGN(const QSet<QString> found, NamingTable(connection, table.key(), *table).ofRows(rows));
        KITCAMP_ASSIGN(const QSet<QString> theirs,
                       NamingTable(connection, table.key(), *table).ofOthers(rows));
        own += found;
        others += theirs;
    }
    own.remove(rules.sign);
    CutWords theirs;
    for (const QString& word : std::as_const(others))
        theirs.addOther(word);
    CutWords words;
    CutWords known; // her words, to be found in others' longer ones
    for (const QString& word : sorted(own)) {
        known.add(word);
        if (!sharedToo && theirs.contains(word))
            words.addShared(word);
        else
            words.add(word);
    }
    for (const QString& word : sorted(others)) {
        if (!words.contains(word) && known.standsWithin(word))
            words.addOther(word);
    }
    return words;
}

} // namespace kitcamp
