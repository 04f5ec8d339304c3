// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"

#include "models/store/erasures.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

#define HEAD_COLUMNS "seq, op_id, author, operator, at, schema_version, kind, undoes, hash"
#define HAS_ROWS "EXISTS (SELECT 1 FROM journal_row WHERE entry=seq)"

namespace {

EntryHead headOf(const Statement& row)
{
    return {row.integer(0),        {row.blob(1)},  row.blob(2),
            row.id<OperatorId>(3), row.integer(4), static_cast<int>(row.integer(5)),
            row.text(6),           {row.blob(7)},  row.blob(8)};
}

} // namespace

template <typename... Values>
Result<std::optional<EntryHead>> Journal::head(const char* sql, const Values&... values)
{
    std::optional<EntryHead> found;
    KITCAMP_TRY(m_connection.each(
        sql,
        [&](const Statement& row) {
            found = headOf(row);
            return false;
        },
        values...));
    return found;
}

Result<void> Journal::append(const Entry& entry, const QList<RowTouch>& rows)
{
    return append(entry, pack(entry), rows);
}

Result<void> Journal::append(const Entry& entry, const PackedEntry& packed, const QList<RowTouch>& rows)
{
    const std::optional<QByteArray> target =
        entry.undoes.isValid() ? std::optional(entry.undoes.bytes) : std::nullopt;
    QByteArray bodyHash;
    KITCAMP_TRY(decodeHeader(packed.header, bodyHash));
    const auto present = [](const QByteArray& bytes) {
        return bytes.isEmpty() ? std::optional<QByteArray>() : bytes;
    };
    KITCAMP_TRY(m_connection.execute(
        "INSERT INTO journal(seq, op_id, author, operator, at, schema_version, "
        "kind, undoes, previous_hash, hash, body, body_hash, signature, redaction)"
        " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        entry.seq, entry.opId, entry.author, entry.operatorId.value, entry.at, entry.schemaVersion,
        entry.action.kind, target, entry.previousHash, packed.hash(), packed.body,
        packed.redaction.isEmpty() ? std::optional<QByteArray>() : bodyHash, present(packed.signature),
        present(packed.redaction)));
    if (entry.changeset.isPatchset())
        KITCAMP_TRY(noteErasure(m_connection, entry.opId, entry.at));
    return appendRows(entry.seq, rows);
}

Result<void> Journal::appendRows(qint64 seq, const QList<RowTouch>& rows)
{
    KITCAMP_ASSIGN(Statement insert,
                   m_connection.prepare(
                       "INSERT INTO journal_row(tbl, key, entry) VALUES(?,?,?) ON CONFLICT DO NOTHING"));
    insert.bind(3, seq);
    QString table; // rows come table by table: it is bound once for all of one
    for (const RowTouch& row : rows) {
        insert.reset();
        if (table != row.table) {
            table = row.table;
            insert.bind(1, table);
        }
        insert.bind(2, row.key);
        KITCAMP_TRY(insert.step());
    }
    return {};
}

Result<std::optional<EntryHead>> Journal::last()
{
    return head("SELECT " HEAD_COLUMNS " FROM journal ORDER BY seq DESC LIMIT 1");
}

Result<std::optional<EntryHead>> Journal::find(const OpId& opId)
{
    return head("SELECT " HEAD_COLUMNS " FROM journal WHERE op_id=?", opId);
}

Result<std::optional<EntryHead>> Journal::at(qint64 seq)
{
    return head("SELECT " HEAD_COLUMNS " FROM journal WHERE seq=?", seq);
}

struct Journal::Stored {
    Entry entry; ///< without its body
    PackedEntry packed;
};

Result<Journal::Stored> Journal::stored(qint64 seq)
{
    std::optional<Stored> found;
    QByteArray hash;
    QByteArray bodyHash;
    KITCAMP_TRY(m_connection.each(
        "SELECT " HEAD_COLUMNS
        ", previous_hash, body, signature, redaction, body_hash FROM journal WHERE seq=?",
        [&](const Statement& row) {
            const EntryHead head = headOf(row);
            found = Stored{{{},
                            head.seq,
                            head.opId,
                            head.author,
                            head.operatorId,
                            head.at,
                            head.schemaVersion,
                            row.blob(9),
                            head.undoes,
                            {},
                            {}},
                           {{}, row.blob(10), row.blob(11), row.blob(12)}};
            hash = head.hash;
            bodyHash = row.blob(13);
            return false;
        },
        seq));
    if (!found) {
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("kitcamp::Journal", "The history has no entry %1.").arg(seq),
                     {}};
    }
    KITCAMP_ASSIGN(found->entry.logId, logId());
    found->packed.header =
        encodeHeader(found->entry, bodyHash.isEmpty() ? hashOf(found->packed.body) : bodyHash);
    if (found->packed.hash() != hash || !unpackHeader(found->packed)) {
        return Error{ErrorCode::File,
                     QCoreApplication::translate("kitcamp::Journal",
                                                 "Entry %1 of the history is damaged. Take a backup from the "
                                                 "folder beside the file.")
                         .arg(seq),
                     u"entry %1: hash"_s.arg(seq)};
    }
    return *std::move(found);
}

Result<Entry> Journal::read(qint64 seq)
{
    KITCAMP_ASSIGN(Stored found, stored(seq));
    KITCAMP_TRY(decodeBody(found.packed.body, found.entry));
    return std::move(found.entry);
}

Result<PackedEntry> Journal::readPacked(qint64 seq)
{
    KITCAMP_ASSIGN(Stored found, stored(seq));
    return std::move(found.packed);
}

Result<QByteArray> Journal::logId()
{
    KITCAMP_ASSIGN(const auto log, m_connection.text("SELECT value FROM file_info WHERE key='log'"));
    return QByteArray::fromHex(log.value_or(QString()).toLatin1());
}

Result<ChangedRows> Journal::rowsAfter(qint64 seq)
{
    ChangedRows rows;
    // Left to itself SQLite walks through the rows of all entries, because that order makes them distinct.
    KITCAMP_TRY(m_connection.each(
        "SELECT DISTINCT tbl, key FROM journal_row INDEXED BY journal_row_by_entry WHERE entry>?",
        [&](const Statement& row) { rows[row.text(0)] << row.text(1).toLongLong(); }, seq));
    return rows;
}

Result<bool> Journal::isUndone(const OpId& opId)
{
    QList<OpId> takers;
    KITCAMP_TRY(m_connection.each(
        "SELECT op_id FROM journal WHERE undoes=? AND " HAS_ROWS,
        [&](const Statement& row) { takers << OpId{row.blob(0)}; }, opId));
    for (const OpId& taker : takers) {
        KITCAMP_ASSIGN(const bool takenBack, isUndone(taker));
        if (!takenBack)
            return true;
    }
    return false;
}

Result<std::optional<EntryHead>> Journal::firstStanding(Statement& newest)
{
    for (;;) {
        KITCAMP_ASSIGN(const bool more, newest.step());
        if (!more)
            return std::optional<EntryHead>();
        const EntryHead candidate = headOf(newest);
        KITCAMP_ASSIGN(const bool undone, isUndone(candidate.opId));
        if (!undone)
            return std::optional(candidate);
    }
}

Result<std::optional<EntryHead>> Journal::nextUndo(const QByteArray& author, OperatorId who)
{
    // By which an operator entered herself cannot be taken back by her: the history names her.
    KITCAMP_ASSIGN(const auto entering,
                   m_connection.integer("SELECT min(j.seq) FROM journal_row AS r JOIN journal AS j ON "
                                        "j.seq=r.entry WHERE r.tbl='operator' AND r.key=? AND "
                                        "j.kind='record.add'",
                                        QString::number(who.value)));
    KITCAMP_ASSIGN(Statement newest,
                   m_connection.prepare("SELECT " HEAD_COLUMNS
                                        " FROM journal WHERE author=? AND operator=? AND undoes IS NULL AND "
                                        "seq<>? AND " HAS_ROWS " ORDER BY seq DESC"));
    return firstStanding(newest.bindAll(author, who.value, entering.value_or(0)));
}

Result<std::optional<EntryHead>> Journal::newestStanding()
{
    KITCAMP_ASSIGN(Statement newest,
                   m_connection.prepare("SELECT " HEAD_COLUMNS
                                        " FROM journal WHERE undoes IS NULL AND " HAS_ROWS
                                        " ORDER BY seq DESC"));
    return firstStanding(newest);
}

Result<std::optional<EntryHead>> Journal::nextRedo(const QByteArray& author, OperatorId who)
{
    KITCAMP_ASSIGN(Statement newest,
                   m_connection.prepare("SELECT " HEAD_COLUMNS
                                        " FROM journal WHERE author=? AND operator=? AND " HAS_ROWS
                                        " ORDER BY seq DESC"));
    newest.bindAll(author, who.value);
    for (;;) {
        KITCAMP_ASSIGN(const bool more, newest.step());
        if (!more)
            return std::optional<EntryHead>();
        const EntryHead candidate = headOf(newest);
        if (!candidate.undoes.isValid())
            return std::optional<EntryHead>(); // something new was done since: nothing to redo
        KITCAMP_ASSIGN(const bool takenBack, isUndone(candidate.opId));
        if (candidate.kind == takingBack::undoKind && !takenBack)
            return std::optional(candidate);
    }
}

Result<QList<EntryHead>> Journal::touching(const QString& table, const QString& key, qint64 after)
{
    QList<EntryHead> heads;
    KITCAMP_TRY(m_connection.each(
        "SELECT " HEAD_COLUMNS
        " FROM journal_row JOIN journal ON seq=entry WHERE tbl=? AND key=? AND entry>? ORDER BY entry DESC",
        [&](const Statement& row) { heads << headOf(row); }, table, key, after));
    return heads;
}

Result<std::optional<EntryHead>> Journal::lastTouching(const QString& table, const QString& key, qint64 after)
{
    return head(
        "SELECT " HEAD_COLUMNS
        " FROM journal WHERE seq=(SELECT max(entry) FROM journal_row WHERE tbl=? AND key=? AND entry>?)",
        table, key, after);
}

} // namespace kitcamp
