// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchindex.h"

#include <QMap>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> fill(Connection& connection, const SearchSource& source, const QList<qint64>& ids)
{
    KITCAMP_ASSIGN(Statement insert,
                   connection.prepare("INSERT INTO search_text(tbl, id, text) VALUES(?,?,?) ON CONFLICT(tbl, "
                                      "id) DO UPDATE SET text=excluded.text"));
    insert.bind(1, source.table);
    for (const qint64 id : ids) {
        KITCAMP_ASSIGN(const QString text, source.text(connection, id));
        if (text.isEmpty()) {
            KITCAMP_TRY(connection.execute("DELETE FROM search_text WHERE tbl=? AND id=?", source.table, id));
            continue;
        }
        insert.reset();
        insert.bind(2, id);
        insert.bind(3, text);
        KITCAMP_TRY(insert.step());
    }
    return {};
}

Result<void> addAffected(Connection& connection, const SearchSource& source, const ChangedRows& touched,
                         QList<qint64>& ids)
{
    for (auto it = source.affectedBy.cbegin(); it != source.affectedBy.cend(); ++it) {
        const QList<qint64> rows = touched.value(it.key());
        if (rows.isEmpty())
            continue;
        KITCAMP_ASSIGN(Statement query, connection.prepare(it->constData()));
        for (const qint64 row : rows) {
            query.reset();
            query.bind(1, row);
            KITCAMP_TRY(connection.eachOf(query, [&](const Statement& found) { ids << found.integer(0); }));
        }
    }
    return {};
}

} // namespace

Result<void> SearchIndex::update(Connection& connection, Connection& before, const Rows& rows) const
{
    for (const SearchSource& source : m_sources) {
        QList<qint64> ids = rows.touched.value(source.table);
        KITCAMP_TRY(addAffected(connection, source, rows.touched, ids));
        KITCAMP_TRY(addAffected(before, source, rows.existed, ids));
        // In the order of the rows: a hundred thousand of them would jump about in the file otherwise.
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        if (!ids.isEmpty())
            KITCAMP_TRY(fill(connection, source, ids));
    }
    return {};
}

Result<void> SearchIndex::rebuild(Connection& connection, const SearchSource& source) const
{
    KITCAMP_TRY(connection.execute("DELETE FROM search_text WHERE tbl=?", source.table));
    QList<qint64> ids;
    const QByteArray all = "SELECT id FROM " + source.table.toUtf8();
    KITCAMP_TRY(connection.each(all.constData(), [&](const Statement& row) { ids << row.integer(0); }));
    KITCAMP_TRY(fill(connection, source, ids));
    return connection.execute(
        "INSERT INTO file_info(key, value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value",
        u"search:"_s + source.table, source.version);
}

Result<std::optional<qint64>> SearchIndex::firstStale(Connection& connection,
                                                      const SearchSource& source) const
{
    QMap<qint64, QString> texts;
    KITCAMP_TRY(connection.each(
        "SELECT id, text FROM search_text WHERE tbl=?",
        [&](const Statement& row) { texts.insert(row.integer(0), row.text(1)); }, source.table));
    QList<qint64> ids;
    const QByteArray all = "SELECT id FROM " + source.table.toUtf8();
    KITCAMP_TRY(connection.each(all.constData(), [&](const Statement& row) { ids << row.integer(0); }));
    for (const qint64 id : ids) {
        KITCAMP_ASSIGN(const QString text, source.text(connection, id));
        if (texts.take(id) != text)
            return std::optional(id);
    }
    return texts.isEmpty() ? std::nullopt : std::optional(texts.firstKey());
}

Result<void> SearchIndex::rebuildWhereStale(Connection& connection) const
{
    for (const SearchSource& source : m_sources) {
        KITCAMP_ASSIGN(
            const auto version,
            connection.text("SELECT value FROM file_info WHERE key=?", u"search:"_s + source.table));
        if (version.value_or(QString()) == source.version)
            continue;
        KITCAMP_TRY(connection.script("BEGIN IMMEDIATE"));
        if (auto rebuilt = rebuild(connection, source); !rebuilt) {
            [[maybe_unused]] const auto rolledBack = connection.script("ROLLBACK");
            return rebuilt.error();
        }
        KITCAMP_TRY(connection.script("COMMIT"));
    }
    return {};
}

} // namespace kitcamp
