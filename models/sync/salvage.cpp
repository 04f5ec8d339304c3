// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/salvage.h"

#include "models/members/members.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int replayedAtOnce = 2000;

Error cancelled()
{
    return {ErrorCode::Cancelled, Salvage::tr("Cancelled; nothing was made."), {}};
}

} // namespace

bool Salvage::goesOn(qint64 done, qint64 all) const
{
    return !m_progress || m_progress(tr("Bringing over what the old file had"), done, all);
}

/// The newest entry that both have in the same place: behind it the old file went its own way.
Result<qint64> Salvage::lastInCommon(qint64 last)
{
    LogFollower follower(m_store);
    KITCAMP_ASSIGN(const LogPosition standing, follower.standing());
    for (qint64 seq = std::min(last, standing.seq); seq > 0; --seq) {
        const auto old = m_old.entry(seq);
        if (!old)
            continue;
        KITCAMP_ASSIGN(const auto here, follower.hashAt(seq));
        if (here == old->hash())
            return seq;
    }
    return 0;
}

/// A file without a hub has nothing but its own history: as long as one entry follows on the other they are
/// applied as they are. Returns the last of them.
Result<qint64> Salvage::replayFromTheStart()
{
    LogFollower follower(m_store);
    KITCAMP_ASSIGN(LogPosition standing, follower.standing());
    const LogPosition start = standing;
    for (;;) {
        QList<PackedEntry> batch;
        while (batch.size() < replayedAtOnce) {
            const auto entry = m_old.entry(standing.seq + batch.size() + 1);
            if (!entry)
                break;
            batch << *entry;
        }
        const auto turn = batch.isEmpty() ? Result(LogFollower::Turn()) : follower.take(batch, {});
        KITCAMP_ASSIGN(standing, follower.standing());
        if (!turn || turn->taken == 0)
            break; // what stands here follows on nothing: it is run again
        if (!goesOn(standing.seq, m_old.lastSeq()))
            return cancelled();
    }
    KITCAMP_TRY(follower.standAt(start)); // no log has them
    return standing.seq;
}

Result<QList<Entry>> Salvage::lacking(qint64 after, qint64 last)
{
    // What the log surely has is not missed: it was there before the old file broke.
    const qint64 sent = m_old.localValue(u"sync.standing"_s).toLongLong();
    KITCAMP_ASSIGN(const LogPosition standing, LogFollower(m_store).standing());
    const qint64 missedAfter = std::max(after, std::min(sent, standing.seq));
    QList<Entry> entries;
    for (qint64 seq = after + 1; seq <= last; ++seq) {
        if (!goesOn(seq - after, last - after))
            return cancelled();
        const auto packed = m_old.entry(seq);
        const auto entry = packed ? unpack(*packed) : Result<Entry>(cancelled());
        if (!entry) {
            unreadable += seq > missedAfter ? 1 : 0;
            continue;
        }
        KITCAMP_ASSIGN(const auto here, m_store.journal().find(entry->opId));
        KITCAMP_ASSIGN(const bool ours, here ? Result(false) : isOurs(*entry));
        if (ours)
            entries << *entry;
        else if (!here)
            ++ofOthers;
    }
    return entries;
}

Result<bool> Salvage::isOurs(const Entry& entry) const
{
    KITCAMP_ASSIGN(const bool signs, hasMembers(m_store.reader()));
    if (!signs)
        return true;
    KITCAMP_ASSIGN(const auto member, memberOfFile(m_store.reader(), entry.author));
    return member && member->id == m_old.member();
}

Result<void> Salvage::bringOver()
{
    const qint64 last = m_old.lastSeq();
    nothingReadable = last == 0;
    const bool shared = !m_store.localValue(u"sync.hub"_s).isEmpty();
    KITCAMP_ASSIGN(const qint64 common, shared ? lastInCommon(last) : replayFromTheStart());
    KITCAMP_ASSIGN(const QList<Entry> entries, lacking(common, last));
    bool goOn = true;
    LogFollower::Pace pace;
    pace.longFrom = 0; // only long turns tell how they come along
    pace.progress = [&](qint64 done, qint64 all) { goOn = goOn && goesOn(done, all); };
    pace.cancelled = [&] { return !goOn; };
    KITCAMP_ASSIGN(const LogFollower::Turn turn, LogFollower(m_store).adopt(entries, common, pace));
    KITCAMP_ASSIGN(const qint64 waiting, adoptInbox(m_store.path(), m_old.inbox()));
    cameOver = turn.runAgain + (shared ? 0 : common);
    inInbox = turn.toInbox.size() + waiting;
    return {};
}

} // namespace kitcamp
