// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What LogCutting finds, and what is known of it.
#include "models/store/logfollower.h"
#include "models/sync/cutting.h"
#include "models/sync/entryrefusal.h"
#include "models/sync/filelock.h"
#include "models/sync/hublogins.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int readings = 3; // of what is refused, each over a hub that was opened anew
constexpr int mostGivenWay = 20;

/// What an entry says that it did: words alone, for nobody believes it.
QString deedOf(Store& store, const Entry& entry)
{
    const ActionRegistry::Kind* kind = store.domain().actions.find(entry.action.kind);
    return kind && !entry.undoes.isValid() ? kind->sentence(entry.action.parameters, store.naming())
                                           : entry.action.kind;
}

} // namespace

bool LogCutting::Stop::isAs(const Stop& other) const
{
    return keep == other.keep && why.rule == other.why.rule && packed.has_value() == other.packed.has_value()
        && (!packed || packed->header == other.packed->header);
}

Result<std::optional<RefusedEntry>> LogCutting::find()
{
    FileLock lock(meetingLockOf(m_store));
    KITCAMP_TRY(takeMeetingLock(lock, m_pace));
    std::optional<Stop> first;
    for (int i = 0; i < readings; ++i) {
        KITCAMP_ASSIGN(const auto hub, m_open());
        KITCAMP_ASSIGN(const QByteArray log, hub->logId());
        if (log != m_store.logId())
            return Error{
                ErrorCode::File, tr("At %1 another centre meets.").arg(hub->place()), {}, u"other-log"_s};
        KITCAMP_ASSIGN(const auto stop, readOn(*hub));
        if (!stop)
            return std::optional<RefusedEntry>();
        if (first && !first->isAs(*stop))
            return Error{
                ErrorCode::Busy,
                tr("What lies at %1 is read differently each time. Try again in a moment.").arg(hub->place()),
                stop->why.detail};
        first = stop;
        if (i + 1 == readings) {
            KITCAMP_ASSIGN(const RefusedEntry refused, described(*hub, *stop));
            return std::optional(refused);
        }
    }
    return std::optional<RefusedEntry>();
}

Result<std::optional<LogCutting::Stop>> LogCutting::readOn(Hub& hub)
{
    LogFollower follower(m_store);
    for (;;) {
        KITCAMP_ASSIGN(const LogPosition standing, follower.standing());
        const auto incoming = hub.readAfter(standing, m_pace.batch);
        if (!incoming && entryRefusal::isOfReading(incoming.error()))
            return std::optional(Stop{standing, incoming.error(), {}, false});
        if (!incoming && incoming.error().rule == "set-back"_L1)
            return std::optional<Stop>(); // a meeting sends again what was lost
        KITCAMP_TRY(incoming);
        if (hub.moved())
            return std::optional<Stop>();
        if (incoming->isEmpty())
            return endOfLog(hub, standing);
        KITCAMP_ASSIGN(const auto stop, takeAll(*incoming));
        if (stop)
            return stop;
    }
}

Result<std::optional<LogCutting::Stop>> LogCutting::takeAll(const QList<PackedEntry>& incoming)
{
    LogFollower follower(m_store);
    int gaveWay = 0;
    qsizetype most = incoming.size();
    for (qsizetype offset = 0; offset < incoming.size();) {
        KITCAMP_ASSIGN(const LogPosition standing, follower.standing());
        const auto turn = follower.take(incoming.mid(offset, most), {m_pace.slice, m_pace.longFrom, {}, {}});
        const bool refused = !turn && entryRefusal::isOfTaking(turn.error());
        if (refused && most > 1) {
            most = 1; // one that does not apply refuses those with it
            continue;
        }
        if (refused)
            return std::optional(Stop{standing, turn.error(), incoming[offset], false});
        KITCAMP_TRY(turn);
        gaveWay = turn->taken > 0 ? 0 : gaveWay + 1;
        if (gaveWay > mostGivenWay)
            return Error{ErrorCode::Busy, tr("Somebody is working with the file just now. Try again."), {}};
        offset += turn->taken;
    }
    return std::optional<Stop>();
}

/// A server believes the hash that it is told with an entry; where that is a wrong one nobody can append.
Result<std::optional<LogCutting::Stop>> LogCutting::endOfLog(Hub& hub, const LogPosition& standing)
{
    KITCAMP_ASSIGN(const LogPosition head, hub.head());
    if (head.seq != standing.seq || head.hash == standing.hash)
        return std::optional<Stop>();
    const Error wrong{ErrorCode::File,
                      tr("The end of the log at %1 is damaged: nobody can send anything.").arg(hub.place()),
                      u"hash of entry %1"_s.arg(head.seq), u"damaged"_s};
    return std::optional(Stop{standing, wrong, {}, true});
}

Result<RefusedEntry> LogCutting::described(Hub& hub, const Stop& stop)
{
    RefusedEntry refused;
    refused.keep = stop.keep;
    refused.why = entryRefusal::said(m_store, refused.seq(), stop.packed ? &*stop.packed : nullptr, stop.why);
    KITCAMP_ASSIGN(refused.tail, hub.tailAfter(stop.keep));
    if (refused.tail.count == 0 && !stop.isEnd)
        return stop.why; // of what was taken already
    if (!stop.packed && refused.tail.entries.isEmpty())
        return refused;
    const PackedEntry packed = stop.packed.value_or(refused.tail.entries.value(0));
    QByteArray bodyHash;
    auto entry = decodeHeader(packed.header, bodyHash);
    if (!entry)
        return refused;
    refused.author = entry->author;
    refused.at = entry->at;
    if (stop.packed && decodeBody(stop.packed->body, *entry))
        refused.deed = deedOf(m_store, *entry);
    KITCAMP_ASSIGN(const auto named, memberOfFile(m_store.reader(), entry->author));
    refused.computer = named ? named->name : QString();
    KITCAMP_ASSIGN(refused.culprit, whoBrought(hub, stop, *entry));
    KITCAMP_TRY(nameBehind(refused));
    return namePassed(hub, std::move(refused));
}

/// Who signed it; where nobody of the centre did, whose login brought it to the server.
Result<std::optional<Member>> LogCutting::whoBrought(Hub& hub, const Stop& stop, const Entry& entry)
{
    // What is damaged, or was redacted by others, says nothing of its author.
    if (!stop.packed || !stop.packed->redaction.isEmpty() || !unpackHeader(*stop.packed))
        return std::optional<Member>();
    KITCAMP_ASSIGN(const auto named, memberOfFile(m_store.reader(), entry.author));
    if (named
        && memberSignatureHolds(stop.packed->signature, signedHeader(stop.packed->header), named->signKey))
        return named;
    if (!hub.logins())
        return std::optional<Member>();
    const auto logins = hub.logins()->of({entry.author});
    KITCAMP_ASSIGN(const QList<Member> members, readMembers(m_store.reader()));
    for (const Member& member : members) {
        if (logins && !member.login.isEmpty() && logins->contains(member.login))
            return std::optional(member);
    }
    return std::optional<Member>();
}

Result<void> LogCutting::nameBehind(RefusedEntry& refused)
{
    for (const PackedEntry& packed : refused.tail.entries.mid(1)) {
        QByteArray bodyHash;
        const auto entry = decodeHeader(packed.header, bodyHash);
        if (!entry || entry->author == refused.author)
            continue;
        KITCAMP_ASSIGN(const auto member, memberOfFile(m_store.reader(), entry->author));
        const bool isCulprit = member && refused.culprit && member->id == refused.culprit->id;
        if (member && !isCulprit && !refused.behind.contains(member->name))
            refused.behind << member->name;
    }
    return {};
}

/// Whoever says that it stands at that entry or later has taken it.
Result<RefusedEntry> LogCutting::namePassed(Hub& hub, RefusedEntry refused)
{
    KITCAMP_ASSIGN(const QList<FileCard> cards, hub.files());
    for (const FileCard& card : cards) {
        KITCAMP_ASSIGN(const auto member, memberOfFile(m_store.reader(), card.author));
        const bool isCulprit =
            card.author == refused.author || (member && refused.culprit && member->id == refused.culprit->id);
        if (member && !isCulprit && card.head >= refused.seq() && !refused.behind.contains(member->name))
            refused.behind << member->name;
    }
    return refused;
}

} // namespace kitcamp
