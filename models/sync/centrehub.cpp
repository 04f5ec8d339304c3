// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/centrehub.h"

#include "models/members/envelope.h"
#include "models/members/members.h"
#include "models/members/ownkeys.h"
#include "models/store/logfollower.h"
#include "models/store/redactionmark.h"
#include "models/sync/folder/cardfile.h"
#include "models/sync/sealedsnapshot.h"

#include <QFile>
#include <QScopeGuard>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sealedName = "sealed:"_L1;

QByteArray purposeOfBlob(const QString& hash)
{
    return "blob " + hash.toLatin1();
}

QByteArray purposeOfCard(const QByteArray& author)
{
    return "card " + author;
}

constexpr qsizetype signatureSize = 64;

QByteArray signedCard(const QByteArray& log, const QByteArray& card)
{
    return "kitcamp-card-1" + log + card;
}

/// Half of the way each, for what is done in two passes over the same bytes.
Hub::Progress half(const Hub::Progress& progress, bool isSecond)
{
    if (!progress)
        return {};
    return [progress, isSecond](qint64 done, qint64 all) {
        return progress(isSecond ? all + done : done, 2 * all);
    };
}

} // namespace

CentreHub::CentreHub(std::unique_ptr<Hub> hub, const std::optional<MemberKeys>& keys, Store* store)
    : m_hub(std::move(hub))
    , m_store(store)
    , m_sealing(keys)
{
}

Result<void> CentreHub::look()
{
    return m_sealing.look(m_store ? &m_store->reader() : nullptr);
}

Result<qint64> CentreHub::standing()
{
    if (!m_store)
        return 0;
    KITCAMP_ASSIGN(const LogPosition position, LogFollower(*m_store).standing());
    return position.seq;
}

Result<QList<PackedEntry>> CentreHub::readAfter(const LogPosition& position, int most)
{
    KITCAMP_TRY(look());
    KITCAMP_ASSIGN(const QList<PackedEntry> incoming, m_hub->readAfter(position, most));
    QList<PackedEntry> entries;
    entries.reserve(incoming.size());
    for (const PackedEntry& enveloped : incoming) {
        auto entry = m_sealing.opened(enveloped);
        // What stands before it is good, and given; the next reading may know the key, or tells of it.
        if (!entry && entries.isEmpty())
            return entry.error();
        if (!entry)
            break;
        entries << *std::move(entry);
    }
    KITCAMP_TRY(entries.isEmpty() ? lookAtRedactions() : proveRedactions(position, entries));
    return entries;
}

Result<QList<PackedEntry>> CentreHub::closed(const QList<PackedEntry>& entries)
{
    KITCAMP_TRY(look());
    QList<PackedEntry> enveloped;
    enveloped.reserve(entries.size());
    for (const PackedEntry& plain : entries) {
        KITCAMP_ASSIGN(const PackedEntry entry, m_sealing.closed(plain));
        enveloped << entry;
    }
    return enveloped;
}

Result<Hub::Appended> CentreHub::append(const LogPosition& expected, const QList<PackedEntry>& entries)
{
    KITCAMP_ASSIGN(const QList<PackedEntry> enveloped, closed(entries));
    return m_hub->append(expected, enveloped);
}

Result<void> CentreHub::replaceBodies(const QList<PackedEntry>& redacted)
{
    QList<PackedEntry> own = redacted;
    for (PackedEntry& entry : own) {
        // Whoever does it vouches for it, also where its file came redacted from another computer.
        auto mark = RedactionMark::from(entry.redaction);
        if (!mark || !m_store || !m_sealing.seals() || mark->author == m_store->author())
            continue;
        mark->author = m_store->author();
        mark->signature = RedactionMark().signature;
        entry.redaction = mark->bytes();
    }
    KITCAMP_ASSIGN(const QList<PackedEntry> enveloped, closed(own));
    return m_hub->replaceBodies(enveloped);
}

Result<Hub::Appended> CentreHub::cut(const LogPosition& keep, const LogTail& seen)
{
    return m_hub->cut(keep, seen);
}

Result<PackedEntry> CentreHub::vouched(const PackedEntry& redacted)
{
    KITCAMP_TRY(look());
    return m_sealing.vouched(redacted);
}

Result<QByteArray> CentreHub::readBlob(const QString& hash)
{
    KITCAMP_TRY(look());
    KITCAMP_ASSIGN(const QByteArray stored, m_hub->readBlob(hash));
    KITCAMP_ASSIGN(const QByteArray bytes, m_sealing.openedBytes(stored, purposeOfBlob(hash)));
    if (bytes == stored || QString::fromLatin1(hashOf(bytes).toHex()) == hash)
        return bytes;
    return Error{ErrorCode::File,
                 tr("The picture %1 in %2 is damaged and was not taken. A computer that has it whole "
                    "writes it again.")
                     .arg(hash.left(8), place()),
                 hash, u"damaged"_s};
}

Result<void> CentreHub::writeBlob(const QString& hash, const QByteArray& bytes)
{
    KITCAMP_TRY(look());
    if (QString::fromLatin1(hashOf(bytes).toHex()) != hash)
        return Error{ErrorCode::Usage, tr("A picture does not have the name it was to be stored under."),
                     hash};
    KITCAMP_ASSIGN(const qint64 known, standing());
    return m_hub->writeBlob(hash, m_sealing.closedBytes(bytes, purposeOfBlob(hash), known));
}

Result<void> CentreHub::tell(const FileCard& card)
{
    KITCAMP_TRY(look());
    if (!m_sealing.seals())
        return m_hub->tell(card);
    KITCAMP_ASSIGN(const QByteArray log, logId());
    KITCAMP_ASSIGN(const qint64 known, standing());
    const QByteArray bytes = CardFile::toJson(card);
    const QByteArray sealed = m_sealing.closedBytes(m_sealing.signature(signedCard(log, bytes)) + bytes,
                                                    purposeOfCard(card.author), known);
    // Of all that the hub need not know anything: it could play with it.
    FileCard told;
    told.author = card.author;
    told.name = sealedName + QString::fromLatin1(sealed.toBase64());
    return m_hub->tell(told);
}

Result<QList<FileCard>> CentreHub::files()
{
    KITCAMP_TRY(look());
    KITCAMP_ASSIGN(QList<FileCard> cards, m_hub->files());
    if (!m_sealing.seals())
        return cards;
    for (FileCard& card : cards) {
        KITCAMP_ASSIGN(card, openedCard(card));
    }
    return cards;
}

Result<FileCard> CentreHub::openedCard(const FileCard& told)
{
    // Under a key that comes with the next entries, or of somebody who played with the hub.
    FileCard unknown;
    unknown.author = told.author;
    unknown.name = tr("a computer without a name");
    const auto sealed = told.name.startsWith(sealedName)
        ? QByteArray::fromBase64(told.name.mid(sealedName.size()).toLatin1())
        : QByteArray();
    const auto bytes = isSealedBytes(sealed) ? m_sealing.openedBytes(sealed, purposeOfCard(told.author))
                                             : Result<QByteArray>(QByteArray());
    if (!m_store || !bytes || bytes->size() <= signatureSize)
        return unknown;
    const QByteArray card = bytes->mid(signatureSize);
    KITCAMP_ASSIGN(const auto member, memberOfFile(m_store->reader(), told.author));
    const bool holds = member
        && memberSignatureHolds(bytes->first(signatureSize), signedCard(m_store->logId(), card),
                                member->signKey);
    return holds ? CardFile::fromJson(card, told.author).value_or(unknown) : unknown;
}

Result<void> CentreHub::storeSnapshot(const LogPosition& position, const QString& path,
                                      const Progress& progress)
{
    KITCAMP_TRY(look());
    if (!m_sealing.seals())
        return m_hub->storeSnapshot(position, path, progress);
    KITCAMP_ASSIGN(const QByteArray log, logId());
    const int generation = m_sealing.generationAt(position.seq);
    KITCAMP_ASSIGN(const QByteArray key, m_sealing.keyOf(generation));
    const QString sealed = path + u".sealed"_s;
    const auto cleanUp = qScopeGuard([&sealed] { QFile::remove(sealed); });
    KITCAMP_TRY(SealedSnapshot(log, position).seal(path, sealed, generation, key, half(progress, false)));
    return m_hub->storeSnapshot(position, sealed, half(progress, true));
}

Result<void> CentreHub::fetchSnapshot(const SnapshotInfo& info, const QString& path, const Progress& progress)
{
    KITCAMP_TRY(look());
    const QString fetched = path + u".sealed"_s;
    const auto cleanUp = qScopeGuard([&fetched] { QFile::remove(fetched); });
    KITCAMP_TRY(m_hub->fetchSnapshot(info, fetched, m_sealing.seals() ? half(progress, false) : progress));
    return openSnapshot(fetched, info, path, half(progress, true));
}

Result<void> CentreHub::openSnapshot(const QString& fetched, const SnapshotInfo& info, const QString& path,
                                     const Progress& progress)
{
    KITCAMP_ASSIGN(const int generation, SealedSnapshot::generationOf(fetched));
    const bool isNew = m_newestKeyFrom && info.position.seq >= *m_newestKeyFrom;
    if (generation > 0 && isNew && generation < m_sealing.newestGeneration())
        return Error{ErrorCode::File,
                     tr("The snapshot in %1 is sealed under an older key, which those who were taken out of "
                        "the centre have too. It was not used.")
                         .arg(place()),
                     info.name, u"damaged"_s};
    if (generation > 0) {
        KITCAMP_ASSIGN(const QByteArray key, m_sealing.keyOf(generation));
        KITCAMP_ASSIGN(const QByteArray log, logId());
        return SealedSnapshot(log, info.position).open(fetched, path, key, progress);
    }
    // Whoever may write in the hub could put any file there; only a member can seal one.
    if (m_sealing.seals())
        return Error{
            ErrorCode::File,
            tr("The snapshot in %1 is not sealed, as all that members leave there is. It was not used.")
                .arg(place()),
            info.name, u"damaged"_s};
    if (QFile::rename(fetched, path))
        return {};
    return Error{ErrorCode::File, tr("%1 is there already. Choose another name.").arg(path), path};
}

HubLogin loginOf(const std::optional<MemberKeys>& keys)
{
    return keys ? HubLogin{keys->hubPassword, keys->hubCertificate} : HubLogin();
}

Result<std::unique_ptr<Hub>> asCentreHub(Store& store, std::unique_ptr<Hub> hub,
                                         const std::optional<MemberKeys>& keys)
{
    KITCAMP_ASSIGN(const auto lack, lackOfKeys(store.reader(), keys));
    if (lack)
        return *lack;
    return std::unique_ptr<Hub>(std::make_unique<CentreHub>(std::move(hub), keys, &store));
}

Result<std::unique_ptr<Hub>> openCentreHub(Store& store, const QString& url,
                                           const std::optional<MemberKeys>& keys)
{
    // Before the hub is asked anything: a login may be among what is lacking.
    KITCAMP_ASSIGN(const auto lack, lackOfKeys(store.reader(), keys));
    if (lack)
        return *lack;
    KITCAMP_ASSIGN(auto hub, openHub(url, loginOf(keys), store.logId()));
    return asCentreHub(store, std::move(hub), keys);
}

} // namespace kitcamp
