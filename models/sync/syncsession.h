// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/logfollower.h"
#include "models/sync/filecards.h"
#include "models/sync/hub.h"
#include "models/sync/pictures.h"

namespace kitcamp {

class FileLock;

/// How a meeting with the hub is held; what tests and benches make shorter or longer.
struct SyncPace {
    std::chrono::milliseconds slice{20}; ///< how long the file is held at a time
    std::chrono::milliseconds breath{200}; ///< left, at most, to somebody who waits to write after a slice
    std::chrono::milliseconds quiet{300}; ///< after a long turn gave way: nobody writes for so long
    std::chrono::milliseconds patience{10'000}; ///< but no longer is waited for that
    std::chrono::milliseconds waitForOther{0}; ///< another program that is syncing the same file
    int longFrom = 50; ///< see LogFollower::Pace
    int batch = 2000; ///< entries read from the hub at once
    int longBatch = 50'000; ///< before a long turn, of which each one runs all own entries again
    /// Entries taken and sent of those that were to be at the start, or within a long turn.
    std::function<void(qint64 done, qint64 all)> progress;
    std::function<void()> turned; ///< the file has other content now: windows look for foreign changes
    std::function<bool()> cancelled; ///< asked between slices; leaves with ErrorCode::Cancelled
    /// Something waits to be sent: what can be done as well in an hour (comparing contents) is left.
    std::function<bool()> interrupted;
};

/// What came of a meeting.
struct SyncReport {
    qint64 received = 0; ///< entries of others
    qint64 sent = 0;
    qint64 runAgain = 0; ///< own entries that were put on top of others', each time counted
    QList<OpId> toInbox; ///< own entries that no longer fitted, oldest first
    int picturesIn = 0;
    int picturesOut = 0;
    int gaveWay = 0; ///< how often a long turn made room for somebody who wrote
    LogPosition standing; ///< where the file stands in the log now
    QStringList remarks; ///< translated: the hub was set back, a picture is damaged there
    QStringList differences; ///< translated: another file has the same entries and another content

    [[nodiscard]] bool isEmpty() const
    {
        return received == 0 && sent == 0 && picturesIn == 0 && picturesOut == 0;
    }
};

/// One program at a time holds meetings for a file, or does else what must be alone with the log. Busy where
/// the other one takes longer than \p pace waits; where no lock can be made there is none.
[[nodiscard]] Result<void> takeMeetingLock(FileLock& lock, const SyncPace& pace);
/// The path of that lock.
[[nodiscard]] QString meetingLockOf(const Store& store);

/// One meeting with the hub: reads on, puts the own entries on top, sends them, until neither side has more;
/// then the pictures and the file's card. Can be held again. The file is whole at each point where the
/// program may be killed. Belongs to the thread of both.
class SyncSession
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SyncSession)
public:
    SyncSession(Store& store, Hub& hub);

    /// Errors: that the hub is away (Hub::isAway); ErrorCode::Busy while another program syncs this file,
    /// which it then does for us too; rules "other-log", "forked"; ErrorCode::Newer; damage and disks. What
    /// was reached before stays.
    [[nodiscard]] Result<SyncReport> run(const SyncPace& pace = {});
    /// The entry of the log that the last meeting stopped before because it is refused (models/sync/
    /// entryrefusal.h); 0: none.
    [[nodiscard]] qint64 refusedEntry() const { return m_refusedEntry; }

private:
    struct Meeting; ///< what one run knows
    [[nodiscard]] Result<void> hold(Meeting& meeting);
    [[nodiscard]] Result<void> finishWhatWasErased(const SyncPace& pace);
    [[nodiscard]] Result<void> checkLog();
    /// True where both sides have the same already: the usual answer of the quarter minute.
    [[nodiscard]] Result<bool> isInStep(Meeting& meeting);
    [[nodiscard]] Result<void> readOn(Meeting& meeting);
    [[nodiscard]] Result<QList<PackedEntry>> readBatch(Meeting& meeting);
    [[nodiscard]] Result<void> followSetBack(const LogPosition& standing);
    [[nodiscard]] Result<void> takeAll(Meeting& meeting, const QList<PackedEntry>& incoming);
    [[nodiscard]] Result<void> signOwnMarks();
    void noteTurn(Meeting& meeting, const LogFollower::Turn& turn);
    void letOthersWrite(const Meeting& meeting);
    void giveWay(Meeting& meeting);
    /// Sends until nothing is left: true; false where somebody was faster.
    [[nodiscard]] Result<bool> sendOn(Meeting& meeting);
    [[nodiscard]] Result<void> exchangeTheRest(Meeting& meeting);
    /// Of the members at a server; once is enough until one of them changes.
    void lookAfterLogins();
    [[nodiscard]] Error withWaysOut(Error error) const;
    /// \p error of reading the next entry, or, with \p packed, of taking it.
    [[nodiscard]] Error stoppedBefore(const PackedEntry* packed, Error error);
    [[nodiscard]] Error forked(const QString& detail) const;

    Store& m_store;
    Hub& m_hub;
    LogFollower m_follower;
    Pictures m_pictures;
    FileCards m_cards;
    WriteGate m_gate;
    bool m_marksSigned = false;
    qint64 m_refusedEntry = 0;
    std::optional<size_t> m_loginsLookedAfter; ///< see stateOfLogins()
    QStringList m_remarks; ///< until a meeting that ends well tells them
};

} // namespace kitcamp
