// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncsession.h"

#include "models/members/ownrights.h"
#include "models/store/localparts.h"
#include "models/sync/erasing.h"
#include "models/sync/filelock.h"
#include "models/sync/hubmoved.h"
#include "models/sync/loginmending.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostSent = 500; // entries per append
constexpr qint64 mostBytesSent = 4 * 1024 * 1024;
constexpr int mostDefeats = 20; // appends in a row for which others were faster
constexpr auto longestQuiet = 5s;
constexpr auto longestCleaning = 2000ms;
constexpr int smallestTurn = 200; // entries; less would not make a long turn much shorter

Error cancelledError()
{
    return {ErrorCode::Cancelled, SyncSession::tr("Syncing was stopped."), {}};
}

Error busyError(const QString& detail)
{
    return {ErrorCode::Busy, SyncSession::tr("Another window or program is syncing this file just now."),
            detail};
}

qint64 nanoseconds(std::chrono::nanoseconds duration)
{
    return duration.count();
}

void sleepFor(std::chrono::milliseconds duration)
{
    QThread::msleep(static_cast<unsigned long>(std::max<qint64>(0, duration.count())));
}

} // namespace

Result<void> takeMeetingLock(FileLock& lock, const SyncPace& pace)
{
    const QDeadlineTimer deadline(pace.waitForOther);
    for (;;) {
        if (lock.tryTake() != FileLock::Taken::ByAnother)
            return {};
        if (pace.cancelled && pace.cancelled())
            return cancelledError();
        if (deadline.hasExpired())
            return busyError(lock.path());
        sleepFor(20ms);
    }
}

QString meetingLockOf(const Store& store)
{
    return store.path() + u"-sync"_s;
}

struct SyncSession::Meeting {
    const SyncPace& pace;
    SyncReport report;
    qint64 all = 0; ///< entries that were to be taken and sent at the start
    qint64 taken = 0;
    int limit = 0; ///< entries of the next turn; less where long ones had to give way
    int defeats = 0; ///< appends in a row for which somebody was faster
    std::chrono::milliseconds quiet{};

    [[nodiscard]] bool isCancelled() const { return pace.cancelled && pace.cancelled(); }
    void tellProgress() const
    {
        const qint64 done = taken + report.sent;
        if (pace.progress)
            pace.progress(done, std::max(all, done));
    }
};

SyncSession::SyncSession(Store& store, Hub& hub)
    : m_store(store)
    , m_hub(hub)
    , m_follower(store)
    , m_pictures(store, hub)
    , m_cards(store, hub)
    , m_gate(store.path())
{
}

Result<SyncReport> SyncSession::run(const SyncPace& pace)
{
    m_refusedEntry = 0;
    FileLock lock(meetingLockOf(m_store));
    KITCAMP_TRY(takeMeetingLock(lock, pace));
    Meeting meeting{.pace = pace, .limit = pace.longBatch, .quiet = pace.quiet};
    KITCAMP_TRY(checkLog());
    KITCAMP_ASSIGN(const bool inStep, isInStep(meeting));
    if (m_hub.moved()) {
        // What it still holds is taken; what is not sent yet goes to the other place. Where that was emptied
        // since, the other place has it all.
        const auto read = readOn(meeting);
        if (!read && (Hub::isAway(read.error()) || read.error().code == ErrorCode::Cancelled))
            return read.error();
        return movedError(m_hub.place(), *m_hub.moved());
    }
    if (!inStep)
        KITCAMP_TRY(hold(meeting));
    KITCAMP_TRY(finishWhatWasErased(pace));
    KITCAMP_TRY(exchangeTheRest(meeting));
    meeting.report.remarks << std::exchange(m_remarks, {});
    return meeting.report;
}

/// Nobody waits long for a file in which somebody works: the next meeting tries again.
Result<void> SyncSession::finishWhatWasErased(const SyncPace& pace)
{
    ErasingWatch watch{pace, {}};
    watch.pace.patience = std::min(pace.patience, longestCleaning);
    KITCAMP_TRY(finishErasings(m_store, &m_hub, watch));
    return {};
}

Result<void> SyncSession::hold(Meeting& meeting)
{
    for (;;) {
        KITCAMP_TRY(readOn(meeting));
        KITCAMP_ASSIGN(const bool allSent, sendOn(meeting));
        if (allSent)
            return {};
    }
}

Result<void> SyncSession::checkLog()
{
    KITCAMP_ASSIGN(const QByteArray logId, m_hub.logId());
    if (logId == m_store.logId())
        return {};
    Error error{ErrorCode::File,
                tr("At %1 another centre meets. This file was not synced with it.").arg(m_hub.place()),
                QString::fromLatin1(logId.toHex()),
                u"other-log"_s,
                {}};
    error.waysOut << tr("Choose the folder of this centre on the page Sync.")
                  << tr("Or join the other centre with a file of its own.");
    return error;
}

Result<bool> SyncSession::isInStep(Meeting& meeting)
{
    const auto head = m_hub.head();
    if (!head)
        return stoppedBefore(nullptr, head.error());
    KITCAMP_ASSIGN(const LogPosition standing, m_follower.standing());
    KITCAMP_ASSIGN(const qint64 unsent, m_follower.unsentCount());
    if (unsent > 0) // what others would refuse must not leave
        KITCAMP_TRY(verifyOwnRights(m_store.reader()));
    meeting.all = std::max<qint64>(0, head->seq - standing.seq) + unsent;
    return *head == standing && unsent == 0;
}

Result<void> SyncSession::readOn(Meeting& meeting)
{
    for (;;) {
        if (meeting.isCancelled())
            return cancelledError();
        KITCAMP_ASSIGN(const QList<PackedEntry> incoming, readBatch(meeting));
        if (incoming.isEmpty())
            return {};
        meeting.defeats = 0;
        KITCAMP_TRY(takeAll(meeting, incoming));
    }
}

Result<QList<PackedEntry>> SyncSession::readBatch(Meeting& meeting)
{
    KITCAMP_ASSIGN(const qint64 unsent, m_follower.unsentCount());
    const int most = unsent > meeting.pace.longFrom ? meeting.pace.longBatch : meeting.pace.batch;
    KITCAMP_ASSIGN(LogPosition standing, m_follower.standing());
    auto incoming = m_hub.readAfter(standing, most);
    if (!incoming && incoming.error().rule == "set-back"_L1) {
        KITCAMP_TRY(followSetBack(standing));
        KITCAMP_ASSIGN(standing, m_follower.standing());
        incoming = m_hub.readAfter(standing, most);
    }
    if (!incoming)
        return stoppedBefore(nullptr, incoming.error());
    return incoming;
}

Result<void> SyncSession::followSetBack(const LogPosition& standing)
{
    KITCAMP_ASSIGN(const LogPosition head, m_hub.head());
    if (head.seq >= standing.seq)
        return {}; // somebody else has sent again what was lost
    KITCAMP_ASSIGN(const auto known, m_follower.hashAt(head.seq));
    if (known != head.hash)
        return forked(u"head %1"_s.arg(head.seq));
    KITCAMP_TRY(m_follower.standAt(head));
    KITCAMP_TRY(m_pictures.askAboutAll());
    m_loginsLookedAfter.reset();
    m_remarks
        << tr("What lies at %1 was set back to an older copy. This file sends again what was lost there: "
              "%n entries.",
              "entries of the log", static_cast<int>(standing.seq - head.seq))
               .arg(m_hub.place());
    return {};
}

Result<void> SyncSession::takeAll(Meeting& meeting, const QList<PackedEntry>& incoming)
{
    const SyncPace& pace = meeting.pace;
    const LogFollower::Pace turnPace{pace.slice, pace.longFrom, pace.progress, pace.cancelled};
    for (qsizetype offset = 0; offset < incoming.size();) {
        if (meeting.isCancelled())
            return cancelledError();
        const auto turn = m_follower.take(incoming.mid(offset, meeting.limit), turnPace);
        if (!turn && turn.error().rule == "forged"_L1 && !std::exchange(m_marksSigned, true)) {
            KITCAMP_TRY(signOwnMarks());
            continue;
        }
        if (!turn)
            return stoppedBefore(&incoming[offset], turn.error());
        if (turn->gaveWay) {
            giveWay(meeting);
            continue;
        }
        if (turn->taken <= 0)
            return meeting.isCancelled() ? cancelledError() : busyError(u"a turn took nothing"_s);
        for (const PackedEntry& packed : incoming.mid(offset, turn->taken)) {
            KITCAMP_ASSIGN(const Entry entry, unpackHeader(packed));
            meeting.report.received += entry.author == m_store.author() ? 0 : 1;
        }
        offset += turn->taken;
        noteTurn(meeting, *turn);
        letOthersWrite(meeting);
    }
    return {};
}

/// A backup that was redacted holds marks of this computer that never left it, so nobody has signed them; the
/// erasing that demanded them comes only now, and asks for it.
Result<void> SyncSession::signOwnMarks()
{
    return vouchForRedactions(m_store.path(),
                              [this](const PackedEntry& entry) { return m_hub.vouched(entry); });
}

void SyncSession::noteTurn(Meeting& meeting, const LogFollower::Turn& turn)
{
    meeting.taken += turn.taken;
    meeting.limit = std::min(meeting.limit * 2, meeting.pace.longBatch);
    meeting.report.runAgain += turn.runAgain;
    meeting.report.toInbox << turn.toInbox;
    meeting.tellProgress();
    if (meeting.pace.turned)
        meeting.pace.turned();
}

/// SQLite's lock knows no queue: who waits for it sleeps between two tries, and would miss a short gap.
void SyncSession::letOthersWrite(const Meeting& meeting)
{
    const QDeadlineTimer breath(meeting.pace.breath);
    while (m_gate.othersWait() && !breath.hasExpired())
        sleepFor(1ms);
}

/// Waits until nobody writes. Each time it is waited for a longer quiet, for the next try is as long as the
/// one that had to be given up.
void SyncSession::giveWay(Meeting& meeting)
{
    ++meeting.report.gaveWay;
    meeting.limit = std::max(smallestTurn, meeting.limit / 2);
    const QDeadlineTimer patience(meeting.pace.patience);
    while (!patience.hasExpired() && !meeting.isCancelled()
           && (m_gate.othersWait() || m_gate.askedSince(WriteGate::now() - nanoseconds(meeting.quiet))))
        sleepFor(std::min<std::chrono::milliseconds>(20ms, meeting.quiet));
    meeting.quiet = std::min<std::chrono::milliseconds>(meeting.quiet * 2, longestQuiet);
}

Result<bool> SyncSession::sendOn(Meeting& meeting)
{
    for (;;) {
        if (meeting.isCancelled())
            return cancelledError();
        KITCAMP_ASSIGN(const LogPosition standing, m_follower.standing());
        KITCAMP_ASSIGN(const QList<PackedEntry> own, m_follower.unsent(mostSent, mostBytesSent));
        if (own.isEmpty())
            return true;
        KITCAMP_ASSIGN(const Hub::Appended appended, m_hub.append(standing, own));
        if (appended == Hub::Appended::Behind) {
            if (++meeting.defeats > mostDefeats)
                return Error{ErrorCode::Busy,
                             tr("Others keep %1 busy. It is tried again in a moment.").arg(m_hub.place()),
                             {}};
            // Many who were too slow together must not all come again together.
            const int longest = 5 << std::min(meeting.defeats - 1, 6);
            sleepFor(std::chrono::milliseconds(
                meeting.defeats > 1 ? QRandomGenerator::global()->bounded(longest) : 0));
            return false;
        }
        // Whoever is killed here meets own entries next time, which a turn recognises by their op ids.
        KITCAMP_TRY(m_follower.markSent({standing.seq + own.size(), own.last().hash()}));
        meeting.report.sent += own.size();
        meeting.defeats = 0;
        meeting.tellProgress();
    }
}

Result<void> SyncSession::exchangeTheRest(Meeting& meeting)
{
    SyncReport& report = meeting.report;
    KITCAMP_ASSIGN(report.standing, m_follower.standing());
    lookAfterLogins();
    KITCAMP_ASSIGN(const Pictures::Moved moved, m_pictures.exchange(report.standing, meeting.pace.cancelled));
    report.picturesIn = moved.in;
    report.picturesOut = moved.out;
    m_remarks << moved.remarks;
    const auto interrupted = [&] {
        return meeting.isCancelled() || (meeting.pace.interrupted && meeting.pace.interrupted());
    };
    KITCAMP_ASSIGN(report.differences, m_cards.exchange(report.standing, !report.isEmpty(), interrupted));
    return {};
}

void SyncSession::lookAfterLogins()
{
    if (!m_hub.logins())
        return;
    // Somebody may have been revoked, or got another role, while the server was away.
    const auto state = stateOfLogins(m_store);
    if (!state || m_loginsLookedAfter == *state)
        return;
    const auto remarks = mendLogins(m_store, m_hub);
    if (!remarks)
        return; // the next time: it stops no meeting
    m_loginsLookedAfter = *state;
    m_remarks << *remarks;
}

} // namespace kitcamp
