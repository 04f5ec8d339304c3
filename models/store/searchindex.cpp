// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchindex.h"

#include <QMap>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> fill(Connection& connection, const SearchSource& source, qint64 id)
{
    KITCAMP_ASSIGN(const QString text, source.text(connection, id));
    if (text.isEmpty())
        return connection.execute("DELETE FROM search_text WHERE tbl=? AND id=?", source.table, id);
    return connection.execute("INSERT INTO search_text(tbl, id, text) VALUES(?,?,?) ON CONFLICT(tbl, id) DO "
                              "UPDATE SET text=excluded.text",
                              source.table, id, text);
}

Result<QSet<qint64>> affected(Connection& connection, const SearchSource& source, const ChangedRows& touched)
{
    QSet<qint64> ids;
    for (auto it = source.affectedBy.cbegin(); it != source.affectedBy.cend(); ++it) {
        for (const qint64 row : touched.value(it.key())) {
            KITCAMP_TRY(connection.each(
                it->constData(), [&](const Statement& found) { ids.insert(found.integer(0)); }, row));
        }
    }
    return ids;
}

} // namespace

Result<void> SearchIndex::update(Connection& connection, Connection& before, const ChangedRows& touched) const
{
    for (const SearchSource& source : m_sources) {
        KITCAMP_ASSIGN(QSet<qint64> ids, affected(connection, source, touched));
        KITCAMP_ASSIGN(const QSet<qint64> former, affected(before, source, touched));
        const auto own = touched.value(source.table);
        ids.unite(former).unite(QSet<qint64>(own.begin(), own.end()));
        // In the order of the rows: a hundred thousand of them would jump about in the file otherwise.
        QList<qint64> ordered(ids.begin(), ids.end());
        std::sort(ordered.begin(), ordered.end());
        for (const qint64 id : ordered)
            KITCAMP_TRY(fill(connection, source, id));
    }
    return {};
}

Result<void> SearchIndex::rebuild(Connection& connection, const SearchSource& source) const
{
    KITCAMP_TRY(connection.execute("DELETE FROM search_text WHERE tbl=?", source.table));
    QList<qint64> ids;
    const QByteArray all = "SELECT id FROM " + source.table.toUtf8();
    KITCAMP_TRY(connection.each(all.constData(), [&](const Statement& row) { ids << row.integer(0); }));
    for (const qint64 id : ids)
        KITCAMP_TRY(fill(connection, source, id));
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
