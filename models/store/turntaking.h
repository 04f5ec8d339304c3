// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/entryintheway.h"
#include "models/store/inboxwriter.h"
#include "models/store/ownentries.h"
#include "models/store/reentry.h"
#include "models/store/turnwatch.h"

namespace kitcamp {

/// The work of one turn of sync, within its transaction: own entries back, the log's on, own ones on top.
class TurnTaking
{
public:
    TurnTaking(TurnTools& tools, TurnWatch& watch);

    struct Incoming {
        LogPosition standing; ///< what they follow on
        const QList<Entry>& entries;
        const QList<PackedEntry>& packed;
    };
    /// \p now: Unix seconds, for the inbox.
    [[nodiscard]] Result<LogFollower::Turn> run(const Incoming& incoming, qint64 now);

    struct Adopted {
        LogPosition standing; ///< of the log
        LogPosition last; ///< of the journal: they come behind it
        qint64 since = 0; ///< what the log has after this one is new to them
        QList<OwnEntry> entries;
    };
    /// Another turn: no log's entries, no own ones back, but \p adopted on top.
    [[nodiscard]] Result<LogFollower::Turn> run(const Adopted& adopted, qint64 now);

    /// Brings what people search by in step with all rows of the turn.
    [[nodiscard]] Result<void> updateSearch(const SearchIndex& search);
    /// Afterwards: the rows that may be others now, the log's and the journal's last entry.
    [[nodiscard]] ChangedRows rows() const { return m_rows.touched(); }
    /// Those of them that perhaps no entry of the journal names: of entries that were taken back, and what an
    /// erasing took with it in a file that was behind.
    [[nodiscard]] ChangedRows unnamedRows() const;
    [[nodiscard]] const LogPosition& standing() const { return m_standing; }
    [[nodiscard]] qint64 lastEntry() const { return m_last.seq; }
    /// Entries of the journal have other places.
    [[nodiscard]] bool reordered() const { return m_reordered; }

private:
    /// Between two small pieces of work; \p done: one more entry is done.
    [[nodiscard]] Result<void> pause(bool done);
    [[nodiscard]] Result<void> takeLog(const Incoming& incoming);
    [[nodiscard]] Result<void> checkGuard(const Entry& entry, const PackedEntry& packed,
                                          const QList<RowTouch>& rows);
    [[nodiscard]] bool concernsGuard(const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<void> append(const Entry& entry, const PackedEntry& packed,
                                      const QList<RowTouch>& rows);
    [[nodiscard]] Result<void> noteOwnErasing(const Entry& entry);
    [[nodiscard]] Result<void> recognise(const OpId& opId);
    [[nodiscard]] Result<void> runOwnAgain();
    [[nodiscard]] Result<void> putInInbox(const OwnEntry& own, const Misfitting& misfitting);
    [[nodiscard]] Result<void> readInbox();

    TurnTools& m_tools;
    TurnWatch& m_watch;
    OwnEntries m_own;
    TurnRows m_rows;
    QList<RowTouch> m_unnamed; ///< of the log's entries
    InboxWriter m_inbox;
    std::optional<EntryInTheWay> m_inTheWay;
    QSet<QByteArray> m_ownIds; ///< of entries that are to be run again
    QSet<QByteArray> m_inboxIds; ///< of items from earlier turns
    LogPosition m_standing;
    LogPosition m_last;
    LogFollower::Turn m_turn;
    bool m_reordered = false;
    int m_pauses = 0;
};

} // namespace kitcamp
