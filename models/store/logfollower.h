// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/packedentry.h"
#include "models/store/store.h"

#include <chrono>

namespace kitcamp {

struct TurnTools;

/// The store's side of sync: where the file stands in the log of its centre, what it has not sent yet, and
/// the turn that puts its own entries on top of the others' (sync.md, section 3). Belongs to the store's
/// thread.
///
/// The journal holds the log's entries 1..standing().seq and after them the own, unsent ones, in order and
/// numbered on; a turn gives those other places. A file that has no hub stands at 0: all it did is unsent.
class LogFollower
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LogFollower)
public:
    explicit LogFollower(Store& store)
        : m_store(store)
    {
    }

    /// The last entry that is known to be in the log.
    [[nodiscard]] Result<LogPosition> standing();
    [[nodiscard]] Result<qint64> unsentCount();
    /// Own entries that the log does not have, oldest first, as they are to be appended after standing():
    /// at least one where there is one, else at most \p most and about \p mostBytes.
    [[nodiscard]] Result<QList<PackedEntry>> unsent(int most, qint64 mostBytes);
    /// The log has taken everything up to \p position, which must be an entry of this journal.
    [[nodiscard]] Result<void> markSent(const LogPosition& position);
    /// Stands at \p position again, which the journal holds: the hub was set back to it, and what came after
    /// is to be sent again.
    [[nodiscard]] Result<void> standAt(const LogPosition& position);
    /// The hash of the journal's entry \p seq; nullopt where there is none. 32 zeros for 0.
    [[nodiscard]] Result<std::optional<QByteArray>> hashAt(qint64 seq);

    struct Pace {
        std::chrono::milliseconds slice{20}; ///< how long the file is held in one turn, about
        /// Where more own entries than this wait, one long turn is taken that gives way when somebody writes.
        int longFrom = 50;
        std::function<void(qint64 done, qint64 all)> progress; ///< of a long turn, in entries
        std::function<bool()> cancelled;
    };
    struct Turn {
        qint64 taken = 0; ///< how many of the incoming entries the file has now
        qint64 runAgain = 0; ///< own entries that stand on top of them
        QList<OpId> toInbox; ///< own entries that no longer fit, oldest first
        bool gaveWay = false; ///< somebody wrote: nothing was changed, try again when it is quiet
    };
    /// Takes back what is unsent, applies what fits of \p incoming, which must follow on standing(), and runs
    /// the own entries again, in one transaction. Own entries that come back in \p incoming are recognised by
    /// their op id. Where more than pace.longFrom own entries wait, give as many incoming ones as there are:
    /// each turn runs all own entries again.
    ///
    /// Errors, always with nothing changed: the first entry cannot be verified (ErrorCode::File, rule
    /// "damaged"), belongs to another log ("other-log"), does not follow ("gap" in the numbers, "forked"), is
    /// of a newer schema (ErrorCode::Newer); one of those before the first such entry does not apply
    /// ("forked"); the file was in the hands of another turn (ErrorCode::Busy); pace.cancelled
    /// (ErrorCode::Cancelled). Entries before one that cannot be verified are taken: Turn::taken says how
    /// many, and the next take, which begins with it, gives the error.
    [[nodiscard]] Result<Turn> take(const QList<PackedEntry>& incoming, const Pace& pace);

    /// An erasing Action of a shared file: it is done only where \p send puts its entry at the end of the log
    /// at once, so that it is never unsent. \p send is called within the transaction with the place that the
    /// entry follows on; false: the log is ahead. nullopt then, and where something unsent waits: meet the
    /// hub and try again. Killed between sending and the end, the file takes its own entry at the next
    /// meeting.
    using Send = std::function<Result<bool>(const LogPosition& standing, const PackedEntry& entry)>;
    [[nodiscard]] Result<std::optional<Performed>> performSent(const Action& action, const Send& send);

    /// Runs \p entries of another file on top, oldest first, as if they were this file's own: what a mended
    /// file keeps of the broken one. Op id, author, operator and time stay theirs. What is here already, or
    /// in the inbox, is left out. \p since: the last entry of the log that the other file stood on; what came
    /// later may be in the way. One transaction; pace.slice counts for nothing.
    [[nodiscard]] Result<Turn> adopt(const QList<Entry>& entries, qint64 since, const Pace& pace);

private:
    struct Verified;
    /// How many of \p incoming the journal holds already, at their places, right behind standing().
    [[nodiscard]] Result<qint64> alreadyHere(const QList<PackedEntry>& incoming);
    [[nodiscard]] Result<Verified> verified(const QList<PackedEntry>& incoming, const Pace& pace);
    [[nodiscard]] Result<Turn> takeInTransaction(const Verified& ready, const QList<PackedEntry>& incoming,
                                                 const Pace& pace, Store::Foreign& news);
    [[nodiscard]] TurnTools tools();
    [[nodiscard]] Result<Turn> adoptInTransaction(const QList<Entry>& entries, qint64 since, const Pace& pace,
                                                  Store::Foreign& news);

    Store& m_store;
    std::chrono::nanoseconds m_costOfOwn{300'000}; ///< of running one own entry again, as measured last
};

} // namespace kitcamp
