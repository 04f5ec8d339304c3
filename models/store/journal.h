// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"
#include "models/store/packedentry.h"

namespace kitcamp {

/// What a journal entry is without its body: a row of the history.
struct EntryHead {
    qint64 seq = 0;
    OpId opId;
    QByteArray author;
    OperatorId operatorId;
    qint64 at = 0; ///< Unix seconds, UTC
    int schemaVersion = 0;
    QString kind;
    OpId undoes;
    QByteArray hash;
};

/// The journal's rows: appended inside the Action's transaction, read by history, undo and sync.
class Journal
{
public:
    explicit Journal(Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<void> append(const Entry& entry, const QList<RowTouch>& rows);
    /// The same for an entry whose bytes are there already; \p entry is what \p packed holds.
    [[nodiscard]] Result<void> append(const Entry& entry, const PackedEntry& packed,
                                      const QList<RowTouch>& rows);
    /// Which rows an entry touched: once more, where they were taken away because its body was redacted.
    [[nodiscard]] Result<void> appendRows(qint64 seq, const QList<RowTouch>& rows);
    [[nodiscard]] Result<std::optional<EntryHead>> last();
    [[nodiscard]] Result<std::optional<EntryHead>> find(const OpId& opId);
    [[nodiscard]] Result<std::optional<EntryHead>> at(qint64 seq);
    /// The whole entry, body decoded; its hash is verified before a byte of it is used (sync.md, rule 1).
    [[nodiscard]] Result<Entry> read(qint64 seq);
    /// The same entry as it travels.
    [[nodiscard]] Result<PackedEntry> readPacked(qint64 seq);
    /// Rows touched by the entries after \p seq, for announcements of what others wrote. A key that is a text
    /// (setting) counts as 0.
    [[nodiscard]] Result<ChangedRows> rowsAfter(qint64 seq);
    /// True while an entry that takes \p opId back stands and is not itself taken back. An entry without rows
    /// (what it wanted was so already) takes nothing back.
    [[nodiscard]] Result<bool> isUndone(const OpId& opId);
    /// The newest ordinary Action of this author and operator that is not undone and changed something.
    [[nodiscard]] Result<std::optional<EntryHead>> nextUndo(const QByteArray& author, OperatorId who);
    /// The newest ordinary Action that is not undone, whoever did it.
    [[nodiscard]] Result<std::optional<EntryHead>> newestStanding();
    /// The newest undo of this author and operator that is not taken back and has no later ordinary Action.
    [[nodiscard]] Result<std::optional<EntryHead>> nextRedo(const QByteArray& author, OperatorId who);
    /// The entries after \p seq that touched the row, newest first.
    [[nodiscard]] Result<QList<EntryHead>> touching(const QString& table, const QString& key, qint64 after);
    /// The newest entry that touched the row after \p seq.
    [[nodiscard]] Result<std::optional<EntryHead>> lastTouching(const QString& table, const QString& key,
                                                                qint64 after);

private:
    struct Stored; ///< a row of the journal
    [[nodiscard]] Result<Stored> stored(qint64 seq);
    [[nodiscard]] Result<std::optional<EntryHead>> firstStanding(Statement& newest);
    [[nodiscard]] Result<QByteArray> logId();
    template <typename... Values>
    [[nodiscard]] Result<std::optional<EntryHead>> head(const char* sql, const Values&... values);

    Connection& m_connection;
};

namespace takingBack {
constexpr auto undoKind = QLatin1String("undo");
constexpr auto redoKind = QLatin1String("redo");
} // namespace takingBack

} // namespace kitcamp
