// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowabsorber.h"

#include "models/store/migrations.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

RowAbsorber::RowAbsorber(Change& change)
    : m_change(change)
    , m_tables(syncedTables(allMigrations()))
{
}

Result<void> RowAbsorber::absorb(const QString& table, qint64 kept, qint64 gone)
{
    KITCAMP_ASSIGN(const QList<Reference> references,
                   TableShapes::referencesTo(m_change.rows(), table, m_tables));
    for (const Reference& reference : references)
        KITCAMP_TRY(moveReferences(reference, kept, gone));
    KITCAMP_TRY(followDistinct(kept, gone));
    KITCAMP_TRY(m_change.execute(u"DELETE FROM %1 WHERE id=?"_s.arg(table).toUtf8().constData(), gone));
    return followMerged(table, kept, gone);
}

Result<void> RowAbsorber::moveReferences(const Reference& reference, qint64 kept, qint64 gone)
{
    KITCAMP_ASSIGN(const auto twice, doubles(reference, kept, gone));
    for (const auto& [ofGone, ofKept] : twice)
        KITCAMP_TRY(absorb(reference.table, ofKept, ofGone));
    const QString move = u"UPDATE %1 SET %2=?1 WHERE %2=?2"_s.arg(reference.table, reference.column);
    return m_change.execute(move.toUtf8().constData(), kept, gone);
}

Result<QList<std::pair<qint64, qint64>>> RowAbsorber::doubles(const Reference& reference, qint64 kept,
                                                              qint64 gone)
{
    QList<std::pair<qint64, qint64>> found;
    KITCAMP_ASSIGN(const QStringList conditions, sameness(reference));
    for (const QString& condition : conditions) {
        const QString sql =
            u"SELECT g.id, min(k.id) FROM %1 AS g JOIN %1 AS k ON %3 WHERE g.%2=?1 AND "
            "k.%2=?2 GROUP BY g.id ORDER BY g.id"_s.arg(reference.table, reference.column, condition);
        KITCAMP_TRY(m_change.rows().each(
            sql.toUtf8().constData(),
            [&](const Statement& row) {
                const qint64 ofGone = row.integer(0);
                const bool known = std::any_of(found.begin(), found.end(),
                                               [&](const auto& pair) { return pair.first == ofGone; });
                if (!known)
                    found << std::pair(ofGone, row.integer(1));
            },
            gone, kept));
    }
    return found;
}

Result<QStringList> RowAbsorber::sameness(const Reference& reference)
{
    QMap<QString, QStringList> indexes;
    KITCAMP_TRY(m_change.rows().each(
        "SELECT i.name, c.name FROM pragma_index_list(?) AS i, pragma_index_info(i.name) AS c"
        " WHERE i.\"unique\"=1 AND i.origin<>'pk'",
        [&](const Statement& row) { indexes[row.text(0)] << row.text(1); }, reference.table));
    QStringList conditions;
    for (QStringList columns : std::as_const(indexes)) {
        if (columns.removeAll(reference.column) == 0)
            continue;
        QStringList same;
        for (const QString& column : std::as_const(columns))
            same << u"g.%1=k.%1"_s.arg(column);
        conditions << (same.isEmpty() ? u"1"_s : same.join(u" AND "_s));
    }
    KITCAMP_ASSIGN(const QString part, partSameness(reference));
    if (!part.isEmpty())
        conditions << part;
    return conditions;
}

/// The same number of a person, entered with her each time: it has no UNIQUE key, for two people may have the
/// same one after each other.
Result<QString> RowAbsorber::partSameness(const Reference& reference)
{
    const RecordType* type = m_change.domain().recordTypes.find(reference.table);
    if (!type || !type->removable)
        return QString();
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(m_change.rows(), reference.table));
    QStringList same;
    for (const QString& column : columns) {
        const bool isSource =
            std::any_of(type->derived.begin(), type->derived.end(),
                        [&](const DerivedColumn& derived) { return derived.from == column; });
        if (column != "id"_L1 && column != reference.column && !isSource)
            same << u"(g.%1 IS NULL OR g.%1='' OR g.%1 IS k.%1)"_s.arg(column);
    }
    return same.join(u" AND "_s);
}

Result<bool> RowAbsorber::isWithin(const QString& table, qint64 one, qint64 other)
{
    KITCAMP_ASSIGN(const QList<Reference> own,
                   TableShapes::referencesTo(m_change.rows(), table, QStringList{table}));
    for (const Reference& reference : own) {
        const QString sql = u"WITH RECURSIVE up(id, depth) AS (SELECT ?1, 0 UNION ALL SELECT t.%2, depth+1 "
                            "FROM %1 AS t JOIN up ON t.id=up.id WHERE depth<1000) SELECT 1 FROM up WHERE "
                            "id=?2 LIMIT 1"_s.arg(table, reference.column);
        KITCAMP_ASSIGN(const auto found, m_change.rows().integer(sql.toUtf8().constData(), one, other));
        if (found)
            return true;
    }
    return false;
}

Result<void> RowAbsorber::followMerged(const QString& table, qint64 kept, qint64 gone)
{
    KITCAMP_TRY(m_change.execute("UPDATE merged_row SET kept=? WHERE kept=?", kept, gone));
    return m_change.execute("INSERT INTO merged_row(id, tbl, kept) VALUES(?,?,?)", gone, table, kept);
}

/// Whoever is not the same as the one that goes is not the same as the one that stays either.
Result<void> RowAbsorber::followDistinct(qint64 kept, qint64 gone)
{
    KITCAMP_TRY(m_change.execute("DELETE FROM distinct_pair WHERE a=? AND b=?", std::min(kept, gone),
                                 std::max(kept, gone)));
    QList<std::pair<qint64, qint64>> pairs; // row, the other one
    KITCAMP_TRY(m_change.rows().each(
        "SELECT id, CASE WHEN a=?1 THEN b ELSE a END FROM distinct_pair WHERE a=?1 OR b=?1 ORDER BY id",
        [&](const Statement& row) { pairs << std::pair(row.integer(0), row.integer(1)); }, gone));
    for (const auto& [pair, other] : std::as_const(pairs)) {
        const qint64 a = std::min(kept, other);
        const qint64 b = std::max(kept, other);
        KITCAMP_ASSIGN(const auto known,
                       m_change.rows().integer("SELECT id FROM distinct_pair WHERE a=? AND b=?", a, b));
        KITCAMP_TRY(known ? m_change.execute("DELETE FROM distinct_pair WHERE id=?", pair)
                          : m_change.execute("UPDATE distinct_pair SET a=?, b=? WHERE id=?", a, b, pair));
    }
    return {};
}

} // namespace kitcamp
