// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/logsealing.h"

#include "models/members/envelope.h"
#include "models/members/members.h"
#include "models/members/ownkeys.h"
#include "models/store/redactionmark.h"

#include <QDateTime>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

LogSealing::LogSealing(std::optional<MemberKeys> keys)
    : m_member(std::move(keys))
{
    if (m_member)
        m_keys.keys = m_member->logKeys;
}

LogSealing::~LogSealing()
{
    for (QByteArray& key : m_keys.keys)
        wipe(key);
    if (m_member)
        m_member->wipe();
}

Result<void> LogSealing::look(Connection* reader)
{
    if (!reader)
        return {};
    KITCAMP_ASSIGN(const auto lack, lackOfKeys(*reader, m_member));
    if (lack)
        return *lack;
    if (!m_member)
        return {};
    KITCAMP_TRY(readKeys(*reader));
    return readSigners(*reader);
}

Result<void> LogSealing::readKeys(Connection& reader)
{
    // Opening a share is dear; looking whether there are others is not.
    KITCAMP_ASSIGN(
        const auto shares,
        reader.text("SELECT count(*) || ' ' || total(length(sealed)) || ' ' || coalesce(max(id), 0) "
                    "|| ' ' || coalesce(max(sealed), '') FROM log_key_share WHERE member=?",
                    m_member->member));
    if (shares.value_or(QString()) != m_sharesSeen) {
        KITCAMP_ASSIGN(const LogKeys rows, LogKeys::read(reader, *m_member));
        m_keys.keys.insert(rows.keys);
        m_sharesSeen = shares.value_or(QString());
    }
    KITCAMP_ASSIGN(m_keys.since, LogKeys::readSince(reader));
    m_membersSince = m_keys.since.isEmpty() ? 0 : m_keys.since.first();
    return {};
}

Result<void> LogSealing::readSigners(Connection& reader)
{
    m_ownAuthors.clear();
    KITCAMP_TRY(reader.each(
        "SELECT author FROM member_file WHERE member=?",
        [&](const Statement& row) { m_ownAuthors << QByteArray::fromHex(row.text(0).toLatin1()); },
        m_member->member));
    KITCAMP_ASSIGN(const auto own, memberById(reader, m_member->member));
    m_revoked.clear();
    if (own && own->revokedAt)
        m_revoked = tr("This computer was taken out of the centre on %1 (%2). What the others do since then "
                       "cannot be read here.",
                       "%1: date, %2: reason")
                        .arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(*own->revokedAt).date(),
                                                QLocale::ShortFormat),
                             own->reason);
    return {};
}

bool LogSealing::isOurs(const QByteArray& author) const
{
    return m_ownAuthors.contains(author);
}

/// Signed where it is ours to sign: what came from others has their signatures already.
PackedEntry LogSealing::vouchedFor(const PackedEntry& plain, const Entry& entry) const
{
    PackedEntry vouched = plain;
    // Before the first member nobody signed, and nobody asks for it.
    if (plain.signature.isEmpty() && isOurs(entry.author) && entry.seq >= m_membersSince)
        vouched.signature = memberSignature(signedHeader(plain.header), m_member->signSecret);
    auto mark = RedactionMark::from(plain.redaction);
    if (mark && isOurs(mark->author) && mark->signature == RedactionMark().signature) {
        mark->signature = memberSignature(signedRedaction(plain.header, *mark), m_member->signSecret);
        vouched.redaction = mark->bytes();
    }
    return vouched;
}

Result<PackedEntry> LogSealing::closed(const PackedEntry& plain) const
{
    if (!seals())
        return plain.redaction.isEmpty() && plain.signature.isEmpty() ? plain : inEnvelope(plain, 0, {});
    KITCAMP_ASSIGN(const Entry entry, unpackHeader(plain));
    const int newest = m_keys.since.isEmpty() ? 0 : m_keys.since.lastKey();
    if (newest > m_keys.newest())
        return noKey(newest);
    const int generation = m_keys.generationFor(entry.seq);
    return inEnvelope(vouchedFor(plain, entry), generation, m_keys.keys.value(generation));
}

Result<PackedEntry> LogSealing::vouched(const PackedEntry& plain) const
{
    if (!seals())
        return plain;
    KITCAMP_ASSIGN(const Entry entry, unpackHeader(plain));
    return vouchedFor(plain, entry);
}

Result<PackedEntry> LogSealing::opened(const PackedEntry& enveloped) const
{
    KITCAMP_ASSIGN(const int generation, generationOf(enveloped));
    if (!seals())
        return generation == 0 ? outOfEnvelope(enveloped, {}) : Result<PackedEntry>(noKey(generation));
    // Each entry of a centre with members is sealed, also those from before the first one; and who was taken
    // out has none but the older keys.
    QByteArray bodyHash;
    KITCAMP_ASSIGN(const Entry entry, decodeHeader(enveloped.header, bodyHash));
    if (generation == 0 || generation < m_keys.generationFor(entry.seq))
        return notSealed(entry.seq, generation);
    KITCAMP_ASSIGN(const QByteArray key, keyOf(generation));
    return outOfEnvelope(enveloped, key);
}

QByteArray LogSealing::closedBytes(const QByteArray& plain, const QByteArray& purpose, qint64 standing) const
{
    const int generation = generationAt(standing);
    return seals() ? sealedBytes(plain, generation, m_keys.keys.value(generation), purpose) : plain;
}

QByteArray LogSealing::signature(const QByteArray& bytes) const
{
    return m_member ? memberSignature(bytes, m_member->signSecret) : QByteArray();
}

Result<QByteArray> LogSealing::openedBytes(const QByteArray& bytes, const QByteArray& purpose) const
{
    if (!isSealedBytes(bytes))
        return bytes;
    KITCAMP_ASSIGN(const int generation, generationOfBytes(bytes));
    KITCAMP_ASSIGN(const QByteArray key, keyOf(generation));
    return kitcamp::openedBytes(bytes, key, purpose);
}

Result<QByteArray> LogSealing::keyOf(int generation) const
{
    const auto known = m_keys.keys.constFind(generation);
    return known == m_keys.keys.constEnd() ? Result<QByteArray>(noKey(generation)) : *known;
}

Error LogSealing::notSealed(qint64 seq, int generation)
{
    return {ErrorCode::File,
            tr("Entry %1 of the shared log is not sealed under the key of the centre: somebody else wrote "
               "it. Nothing from there on was taken; what you do here goes on and is kept.")
                .arg(seq),
            u"entry %1: generation %2"_s.arg(seq).arg(generation),
            u"forged"_s,
            {tr("Tell an administrator of the centre: \"kitcamp hub cut\" takes that entry out of the shared "
                "log.")}};
}

Error LogSealing::noKey(int generation) const
{
    Error error{ErrorCode::File,
                m_revoked.isEmpty() ? tr(
                    "What others sent is sealed under a key that this computer does not have: it was taken "
                    "out of the centre, or its keys are of an older state.")
                                    : m_revoked,
                u"generation %1"_s.arg(generation),
                u"no-key"_s,
                {}};
    error.waysOut << tr(
        "Ask an administrator of the centre for a new invitation; local work goes on, and what "
        "was not sent stays in this file.");
    return error;
}

} // namespace kitcamp
