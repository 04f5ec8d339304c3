// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/entry.h"
#include "models/sync/conflictaction.h"

namespace kitcamp {

/// A row of the table inbox: the whole entry that no longer fitted, and where it clashed.
struct InboxEntry {
    qint64 n = 0;
    Entry entry; ///< op id, author, operator, time, Action, changeset, what it takes back
    QString reason;
    QString table; ///< where it clashed, as far as that is known
    QString key;
    QStringList columns;
    OpId theirs; ///< the entry in the way, where one was found
    OpId waitsFor;
    QString rule;
    QString refusal; ///< in the language of the moment when it came
    QString choice; ///< what was decided, or "drop"; empty where nothing was

    /// The Action as a decision keeps it and runs it: what takes an entry back names that entry.
    [[nodiscard]] Action action() const;
};

/// Reads the inbox and the decisions about it.
class InboxEntries
{
public:
    explicit InboxEntries(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Oldest first.
    [[nodiscard]] Result<QList<InboxEntry>> all();
    /// What a person is to decide: not decided, not taken back before it was sent, not a decision itself
    /// (what that was about is open again), and not waiting for one of these.
    [[nodiscard]] Result<QList<InboxEntry>> open();
    [[nodiscard]] Result<int> openCount();
    [[nodiscard]] Result<std::optional<InboxEntry>> find(qint64 n);
    [[nodiscard]] Result<bool> isOpen(qint64 n);
    /// The value of the file by which an item is dropped, which is no decision: nobody else hears of it.
    [[nodiscard]] static QString dropKey(const OpId& opId);
    /// What waits for \p opId, and for what waits for it, and is not decided; oldest first.
    [[nodiscard]] Result<QList<InboxEntry>> waitingFor(const OpId& opId);

private:
    template <typename... Values>
    [[nodiscard]] Result<QList<InboxEntry>> read(const QByteArray& condition, const Values&... values);

    Connection& m_connection;
};

} // namespace kitcamp
