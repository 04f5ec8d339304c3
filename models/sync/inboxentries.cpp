// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/inboxentries.h"

#include "models/store/journal.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

#define UNDECIDED(ROW)                                                                                       \
    ROW ".reason<>'undone' AND " ROW ".kind<>'conflict.decide'"                                              \
        " AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.op_id=lower(hex(" ROW ".op_id)))"            \
        " AND NOT EXISTS (SELECT 1 FROM file_info WHERE key='inbox.dropped:'||lower(hex(" ROW ".op_id)))"

constexpr auto isOpenCondition =
    UNDECIDED("i") " AND (i.waits_for IS NULL OR NOT EXISTS (SELECT 1 FROM inbox AS w WHERE"
                   " w.op_id=i.waits_for AND " UNDECIDED("w") "))";

constexpr auto waitsForCondition =
    UNDECIDED("i") " AND i.op_id IN (WITH RECURSIVE waiting(op_id) AS (SELECT op_id FROM inbox WHERE"
                   " waits_for=? UNION SELECT inbox.op_id FROM inbox JOIN waiting ON"
                   " inbox.waits_for=waiting.op_id) SELECT op_id FROM waiting)";

constexpr auto inboxColumns =
    "i.n, i.op_id, i.author, i.operator, i.at, i.body, i.reason, i.tbl, i.key, i.columns, i.theirs,"
    " i.waits_for, i.rule, i.sentence,"
    " coalesce(d.choice, (SELECT 'drop' FROM file_info WHERE key='inbox.dropped:'||lower(hex(i.op_id))))";

InboxEntry rowOf(const Statement& row)
{
    InboxEntry item;
    item.n = row.integer(0);
    item.entry.opId = {row.blob(1)};
    item.entry.author = row.blob(2);
    item.entry.operatorId = row.id<OperatorId>(3);
    item.entry.at = row.integer(4);
    item.reason = row.text(6);
    item.table = row.text(7);
    item.key = row.text(8);
    for (const QString& column : row.text(9).split(u',', Qt::SkipEmptyParts))
        item.columns << column.trimmed();
    item.theirs = {row.blob(10)};
    item.waitsFor = {row.blob(11)};
    item.rule = row.text(12);
    item.refusal = row.text(13);
    item.choice = row.text(14);
    return item;
}

} // namespace

Action InboxEntry::action() const
{
    return entry.undoes.isValid() ? Action{entry.action.kind, QJsonObject{{u"entry"_s, entry.undoes.text()}}}
                                  : entry.action;
}

template <typename... Values>
Result<QList<InboxEntry>> InboxEntries::read(const QByteArray& condition, const Values&... values)
{
    const QByteArray sql = QByteArray("SELECT ") + inboxColumns
        + " FROM inbox AS i LEFT JOIN decision AS d ON d.op_id=lower(hex(i.op_id)) WHERE " + condition
        + " ORDER BY i.n";
    QList<InboxEntry> rows;
    Result<void> decoded;
    KITCAMP_TRY(m_connection.each(
        sql.constData(),
        [&](const Statement& row) {
            rows << rowOf(row);
            decoded = decodeBody(row.blob(5), rows.last().entry);
            return decoded.ok();
        },
        values...));
    return decoded ? Result(rows) : decoded.error();
}

Result<QList<InboxEntry>> InboxEntries::all()
{
    return read("1");
}

Result<QList<InboxEntry>> InboxEntries::open()
{
    return read(isOpenCondition);
}

Result<int> InboxEntries::openCount()
{
    const QByteArray sql = QByteArray("SELECT count(*) FROM inbox AS i WHERE ") + isOpenCondition;
    KITCAMP_ASSIGN(const auto count, m_connection.integer(sql.constData()));
    return static_cast<int>(count.value_or(0));
}

Result<std::optional<InboxEntry>> InboxEntries::find(qint64 n)
{
    KITCAMP_ASSIGN(const QList<InboxEntry> found, read("i.n=?", n));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<bool> InboxEntries::isOpen(qint64 n)
{
    const QByteArray sql = QByteArray("SELECT i.n FROM inbox AS i WHERE i.n=? AND ") + isOpenCondition;
    KITCAMP_ASSIGN(const auto found, m_connection.integer(sql.constData(), n));
    return found.has_value();
}

QString InboxEntries::dropKey(const OpId& opId)
{
    return u"inbox.dropped:"_s + QString::fromLatin1(opId.bytes.toHex());
}

Result<QList<InboxEntry>> InboxEntries::waitingFor(const OpId& opId)
{
    return read(waitsForCondition, opId);
}

} // namespace kitcamp
