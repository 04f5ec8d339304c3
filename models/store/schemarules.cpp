// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schemarules.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Column {
    QString name;
    QString type;
    bool required = false;
    bool hasDefault = false;
    bool defaultIsNull = false;
    int key = 0; ///< place in the primary key from 1, 0: none
    bool generated = false;

    /// What must never change once entries with this column exist.
    [[nodiscard]] bool sameAs(const Column& other) const
    {
        return name == other.name && type == other.type && required == other.required && key == other.key;
    }
};
using Shapes = QMap<QString, QList<Column>>;

/// Looks at one state of the schema; collects what breaks a rule.
class Inspection
{
public:
    Inspection(Connection& connection, const QSet<QString>& synced, const QSet<QString>& local)
        : m_connection(connection)
        , m_synced(synced)
        , m_local(local)
    {
    }

    Result<void> run()
    {
        KITCAMP_TRY(checkDeclarations());
        for (const QString& table : m_synced) {
            KITCAMP_TRY(checkColumns(table));
            KITCAMP_TRY(checkForeignKeys(table));
        }
        KITCAMP_TRY(checkSource());
        return checkTriggers();
    }
    QList<SchemaViolation> violations;

private:
    void report(const char* rule, const QString& table, const QString& text)
    {
        violations << SchemaViolation{QLatin1String(rule), table, text};
    }

    Result<void> checkDeclarations()
    {
        QSet<QString> made;
        KITCAMP_TRY(m_connection.each("SELECT name, strict FROM pragma_table_list WHERE schema='main' AND "
                                      "type='table' AND name NOT LIKE "
                                      "'sqlite\\_%' ESCAPE '\\'",
                                      [&](const Statement& row) {
                                          const QString table = row.text(0);
                                          made.insert(table);
                                          if (row.integer(1) == 0)
                                              report("strict", table, u"write STRICT behind the table"_s);
                                      }));
        for (const QString& table : made) {
            if (!m_synced.contains(table) && !m_local.contains(table))
                report("undeclared", table, u"name it in a line -- synced: or -- local: of its migration"_s);
            if (m_synced.contains(table) && m_local.contains(table))
                report("declared-twice", table, u"a table is synced or local, not both"_s);
        }
        for (const QString& table : m_synced | m_local) {
            if (!made.contains(table) && !isVirtual(table))
                report("not-there", table, u"it is declared, but no migration makes it"_s);
        }
        return {};
    }

    [[nodiscard]] bool isVirtual(const QString& table)
    {
        const auto found =
            m_connection.integer("SELECT 1 FROM pragma_table_list WHERE name=? AND type='virtual'", table);
        return found && *found && !m_synced.contains(table);
    }

    Result<void> checkColumns(const QString& table)
    {
        static const QSet<QString> clocks{u"updated_at"_s, u"modified_at"_s, u"changed_at"_s, u"version"_s,
                                          u"revision"_s};
        bool hasKey = false;
        KITCAMP_TRY(m_connection.each(
            "SELECT name, \"notnull\", pk, hidden FROM pragma_table_xinfo(?)",
            [&](const Statement& row) {
                const QString name = row.text(0);
                hasKey = hasKey || row.integer(2) > 0;
                if (row.integer(2) > 0 && row.integer(1) == 0)
                    report("primary-key", table, u"write %1 ... NOT NULL PRIMARY KEY"_s.arg(name));
                if (row.integer(3) == 2 || row.integer(3) == 3)
                    report("generated-column", table,
                           u"%1 is recorded and made again: derive it on reading"_s.arg(name));
                if (clocks.contains(name))
                    report("row-version", table,
                           u"%1 makes every two edits of a row clash: ask the journal"_s.arg(name));
            },
            table));
        if (!hasKey)
            report("primary-key", table, u"it needs an explicit NOT NULL primary key"_s);
        return {};
    }

    Result<void> checkForeignKeys(const QString& table)
    {
        return m_connection.each(
            "SELECT \"from\", \"table\", on_delete, on_update FROM pragma_foreign_key_list(?)",
            [&](const Statement& row) {
                static const QStringList quiet{u"NO ACTION"_s, u"RESTRICT"_s};
                if (!quiet.contains(row.text(2)) || !quiet.contains(row.text(3)))
                    report(
                        "cascade", table,
                        u"what %1 does to other rows is recorded and happens again: delete them explicitly"_s
                            .arg(row.text(0)));
                if (!m_synced.contains(row.text(1)))
                    report("reference-to-local", table,
                           u"%1 refers to %2, which other files do not have"_s.arg(row.text(0), row.text(1)));
            },
            table);
    }

    /// What only the text of the schema tells.
    Result<void> checkSource()
    {
        static const QRegularExpression autoincrement(u"\\bAUTOINCREMENT\\b"_s,
                                                      QRegularExpression::CaseInsensitiveOption);
        return m_connection.each("SELECT name, sql FROM sqlite_schema WHERE type='table' AND sql IS NOT NULL",
                                 [&](const Statement& row) {
                                     if (autoincrement.match(row.text(1)).hasMatch())
                                         report("autoincrement", row.text(0), u"ids come from IdGenerator"_s);
                                 });
    }

    Result<void> checkTriggers()
    {
        static const QRegularExpression writing(
            u"\\b(?:INTO|DELETE\\s+FROM|UPDATE(?:\\s+OR\\s+\\w+)?)\\s+[\"`\\[]?(\\w+)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression begin(u"\\bBEGIN\\b"_s, QRegularExpression::CaseInsensitiveOption);
        return m_connection.each(
            "SELECT name, sql FROM sqlite_schema WHERE type='trigger'", [&](const Statement& row) {
                const QString body = row.text(1).mid(row.text(1).indexOf(begin));
                for (auto it = writing.globalMatch(body); it.hasNext();) {
                    const QString table = it.next().captured(1);
                    if (m_synced.contains(table))
                        report("trigger", table,
                               u"trigger %1 writes it: recorded and done again"_s.arg(row.text(0)));
                }
            });
    }

    Connection& m_connection;
    const QSet<QString>& m_synced;
    const QSet<QString>& m_local;
};

Result<Shapes> shapesOf(Connection& connection, const QSet<QString>& tables)
{
    Shapes shapes;
    for (const QString& table : tables) {
        KITCAMP_TRY(connection.each(
            "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?)",
            [&](const Statement& row) {
                shapes[table] << Column{row.text(0),
                                        row.text(1),
                                        row.integer(2) != 0,
                                        !row.isNull(3),
                                        row.text(3).compare("NULL"_L1, Qt::CaseInsensitive) == 0,
                                        static_cast<int>(row.integer(4)),
                                        row.integer(5) > 1};
            },
            table));
    }
    return shapes;
}

/// Columns are only appended, with a DEFAULT: entries from before lack them.
QList<SchemaViolation> changesBetween(const Shapes& before, const Shapes& after)
{
    QList<SchemaViolation> violations;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const QString& table = it.key();
        if (!after.contains(table)) {
            violations << SchemaViolation{u"table-gone"_s, table,
                                          u"a synced table stays: entries write it"_s};
            continue;
        }
        const QList<Column>& columns = after[table];
        for (int i = 0; i < it->size(); ++i) {
            if (i >= columns.size() || !columns[i].sameAs(it->at(i)))
                violations << SchemaViolation{
                    u"column-changed"_s, table,
                    u"%1 was there before: columns are only appended"_s.arg(it->at(i).name)};
        }
        for (int i = static_cast<int>(it->size()); i < columns.size(); ++i) {
            if (!columns[i].hasDefault && !columns[i].generated)
                violations << SchemaViolation{
                    u"appended-column"_s, table,
                    u"%1 needs a DEFAULT (NULL, where nothing fits)"_s.arg(columns[i].name)};
        }
    }
    return violations;
}

/// SQLite's recorder takes a column that a row does not hold yet for NULL, and an undo would put that in: the
/// migration writes its default into the rows that are there.
QList<SchemaViolation> unwrittenColumns(const Migration& migration, const Shapes& before, const Shapes& after)
{
    QList<SchemaViolation> violations;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const QList<Column> columns = after.value(it.key()).mid(it->size());
        for (const Column& column : columns) {
            const QRegularExpression writing(
                u"\\bUPDATE\\s+%1\\s+SET\\s[^;]*\\b%2\\s*="_s.arg(it.key(), column.name),
                QRegularExpression::CaseInsensitiveOption);
            const bool written = writing.match(QString::fromUtf8(migration.sql)).hasMatch();
            if (column.hasDefault && !column.defaultIsNull && !written)
                violations << SchemaViolation{u"appended-not-written"_s, it.key(),
                                              u"UPDATE %1 SET %2=..."_s.arg(it.key(), column.name)};
        }
    }
    return violations;
}

QList<SchemaViolation> textViolations(const Migration& migration, int expectedNumber)
{
    static const QRegularExpression replacing(u"\\bOR\\s+REPLACE\\b|\\bREPLACE\\s+INTO\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QList<SchemaViolation> violations;
    if (migration.number != expectedNumber)
        violations << SchemaViolation{
            u"numbering"_s, {}, u"%1: expected number %2"_s.arg(migration.name).arg(expectedNumber)};
    if (replacing.match(QString::fromUtf8(migration.sql)).hasMatch())
        violations << SchemaViolation{
            u"replace"_s, {}, u"%1: delete triggers do not fire for REPLACE"_s.arg(migration.name)};
    return violations;
}

} // namespace

Result<QList<SchemaViolation>> schemaViolations(const std::vector<Migration>& migrations)
{
    KITCAMP_ASSIGN(const auto connection, Connection::open(u":memory:"_s, Connection::Mode::Write));
    QList<SchemaViolation> violations;
    QSet<QString> synced;
    QSet<QString> local;
    std::vector<Migration> soFar;
    for (const Migration& migration : migrations) {
        violations << textViolations(migration, static_cast<int>(soFar.size()) + 1);
        KITCAMP_ASSIGN(const Shapes before, shapesOf(*connection, synced));
        soFar.push_back(migration);
        KITCAMP_TRY(migrate(*connection, soFar));
        KITCAMP_ASSIGN(const Shapes after, shapesOf(*connection, synced));
        violations << changesBetween(before, after);
        violations << unwrittenColumns(migration, before, after);
        synced.unite(QSet<QString>(migration.syncedTables.begin(), migration.syncedTables.end()));
        local.unite(QSet<QString>(migration.localTables.begin(), migration.localTables.end()));
    }
    Inspection inspection(*connection, synced, local);
    KITCAMP_TRY(inspection.run());
    return violations + inspection.violations;
}

} // namespace kitcamp
