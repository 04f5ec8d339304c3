// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which redaction marks of the log are believed, and when.
#include "models/members/signatures.h"
#include "models/store/logfollower.h"
#include "models/sync/centrehub.h"
#include "models/sync/rightsreplay.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto marksSeenKey = "sync.marks"_L1; ///< up to which entry redaction marks were looked at
constexpr qint64 entriesBetweenNotes = 1000;
constexpr int entriesAhead = 500;

qint64 seqOf(const PackedEntry& packed)
{
    QByteArray bodyHash;
    const auto entry = decodeHeader(packed.header, bodyHash);
    return entry ? entry->seq : 0;
}

Error forgedRedaction(const PackedEntry& packed)
{
    return {ErrorCode::File,
            CentreHub::tr(
                "What entry %1 of the shared log says was replaced, and nobody who may do that has signed "
                "it. Nothing from there on was taken; what you do here goes on and is kept.")
                .arg(seqOf(packed)),
            u"redaction"_s,
            u"forged"_s,
            {CentreHub::tr("Tell an administrator of the centre.")}};
}

} // namespace

/// Who signed a mark may have joined only behind the entry: what follows is read before anything is taken,
/// for what stands in such a body would be in the file by the time that it is known to be a lie.
Result<void> CentreHub::proveRedactions(const LogPosition& position, const QList<PackedEntry>& entries)
{
    if (!m_store || !m_sealing.seals())
        return {};
    QList<PackedEntry> open;
    for (const PackedEntry& entry : entries) {
        if (entry.redaction.isEmpty() || m_proven.value(seqOf(entry)) == entry.redaction)
            continue;
        KITCAMP_ASSIGN(const bool proven, isRedactionProven(m_store->reader(), entry, false));
        if (!proven)
            open << entry;
    }
    if (open.isEmpty())
        return {};
    KITCAMP_ASSIGN(const auto stopped, proveAhead(position));
    KITCAMP_TRY(look()); // as the file itself stands
    for (const PackedEntry& entry : std::as_const(open)) {
        if (m_proven.value(seqOf(entry)) != entry.redaction)
            return stopped && stopped->rule == "no-key"_L1 ? *stopped : forgedRedaction(entry);
    }
    return {};
}

/// Looks at all marks behind \p position as of the end of the log; gives what ended the reading before that.
Result<std::optional<Error>> CentreHub::proveAhead(const LogPosition& position)
{
    RightsReplay replay(m_store->reader(), m_store->domain(), position);
    KITCAMP_TRY(replay.begin());
    for (qint64 seq = 1; seq <= position.seq; ++seq)
        KITCAMP_TRY(replay.take(seq));
    QList<PackedEntry> marked;
    const auto read = readAhead(replay, position, marked);
    for (const PackedEntry& entry : std::as_const(marked)) {
        KITCAMP_ASSIGN(const bool proven, isRedactionProven(replay.rows(), entry, true));
        if (proven)
            m_proven.insert(seqOf(entry), entry.redaction);
    }
    if (!read && isAway(read.error()))
        return read.error();
    return read ? std::optional<Error>() : read.error();
}

/// To the end of the log, or to an entry that is no good, which the turns come to in their own time.
Result<void> CentreHub::readAhead(RightsReplay& replay, LogPosition at, QList<PackedEntry>& marked)
{
    for (;;) {
        KITCAMP_ASSIGN(const QList<PackedEntry> incoming, m_hub->readAfter(at, entriesAhead));
        if (incoming.isEmpty())
            return {};
        for (const PackedEntry& enveloped : incoming) {
            KITCAMP_TRY(m_sealing.look(&replay.rows()));
            KITCAMP_ASSIGN(const PackedEntry entry, m_sealing.opened(enveloped));
            KITCAMP_TRY(replay.take(entry));
            if (!entry.redaction.isEmpty())
                marked << PackedEntry{entry.header, {}, entry.signature, entry.redaction};
            at = {at.seq + 1, entry.hash()};
        }
    }
}

/// Up to which entry the marks were looked at; from the beginning where another log stands there by now.
Result<qint64> CentreHub::marksSeen()
{
    const QStringList seen = m_store->localValue(marksSeenKey).split(u' ');
    const qint64 seq = seen.first().toLongLong();
    KITCAMP_ASSIGN(const auto hash, LogFollower(*m_store).hashAt(seq));
    return hash && QString::fromLatin1(hash->toHex()) == seen.last() ? seq : 0;
}

/// A program that was killed, or a hub that went away, before the end of the log comes: so what was looked at
/// stands in the file.
Result<void> CentreHub::lookAtRedactions()
{
    if (!m_store || !m_sealing.seals())
        return {};
    KITCAMP_ASSIGN(const LogPosition known, LogFollower(*m_store).standing());
    KITCAMP_ASSIGN(const qint64 seen, marksSeen());
    if (known.seq <= seen)
        return {};
    KITCAMP_ASSIGN(QList<qint64> places, redactedAfter(m_store->reader(), seen));
    places.removeIf([&](qint64 seq) { return seq > known.seq; });
    KITCAMP_TRY(verifyRedactionsAt(m_store->reader(), places, m_store->author()));
    if (places.isEmpty() && known.seq - seen < entriesBetweenNotes)
        return {};
    return m_store->saveLocalValue(
        marksSeenKey, u"%1 %2"_s.arg(QString::number(known.seq), QString::fromLatin1(known.hash.toHex())));
}

} // namespace kitcamp
