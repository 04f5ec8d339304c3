// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/envelope.h"

#include "models/members/sodiumbytes.h"
#include "models/store/redactionmark.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView envelopeMagic("KCX1");
constexpr QByteArrayView bytesMagic("KCB1");
constexpr quint8 envelopeVersion = 1;
constexpr qsizetype headSize = 4 + 1 + 1 + 4;
constexpr qsizetype bytesHeadSize = 4 + 4;
constexpr qsizetype signatureSize = 64;
constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

enum Flag : quint8 { Sealed = 1, Signed = 2, Redacted = 4 };
constexpr quint8 knownFlags = Sealed | Signed | Redacted;

struct EnvelopeText {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Envelope)
};

Error damaged(const QString& detail)
{
    return {ErrorCode::File,
            EnvelopeText::tr("An entry of the hub was changed there, or is damaged, and was not taken. Bring "
                             "the hub back from a copy of it."),
            detail, u"damaged"_s};
}

Error damagedBytes(const QString& detail)
{
    return {ErrorCode::File,
            EnvelopeText::tr("Something that lies in the hub was changed there, or is damaged, and was not "
                             "taken."),
            detail, u"damaged"_s};
}

QByteArray bigEndian(int number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(number), bytes.data());
    return bytes;
}

QByteArray encrypted(const QByteArray& plain, const QByteArray& nonce, const QByteArray& key,
                     const QByteArray& associated)
{
    QByteArray sealed(plain.size() + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        sodiumBytes(sealed), nullptr, sodiumBytes(plain), sodiumSize(plain), sodiumBytes(associated),
        sodiumSize(associated), nullptr, sodiumBytes(nonce), sodiumBytes(key));
    return sealed;
}

std::optional<QByteArray> decrypted(const QByteArray& sealed, const QByteArray& nonce, const QByteArray& key,
                                    const QByteArray& associated)
{
    if (sealed.size() < tagSize || nonce.size() != nonceSize || key.size() != keySize)
        return std::nullopt;
    QByteArray plain(sealed.size() - tagSize, Qt::Uninitialized);
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(
        sodiumBytes(plain), nullptr, nullptr, sodiumBytes(sealed), sodiumSize(sealed),
        sodiumBytes(associated), sodiumSize(associated), sodiumBytes(nonce), sodiumBytes(key));
    return rc == 0 ? std::optional(plain) : std::nullopt;
}

/// An envelope taken apart; nothing in it is verified yet.
struct Opened {
    quint8 flags = 0;
    int generation = 0;
    QByteArray signature;
    QByteArray redaction;
    QByteArray nonce;
    QByteArray body; ///< perhaps sealed
    QByteArray front; ///< all before the body
};

/// Takes \p size bytes off \p bytes where \p flag is set; false where they are not there.
bool takePart(bool isThere, const QByteArray& bytes, qsizetype& at, qsizetype size, QByteArray& part)
{
    if (!isThere)
        return true;
    part = bytes.mid(at, size);
    at += size;
    return part.size() == size;
}

Result<Opened> takenApart(const QByteArray& bytes)
{
    if (bytes.size() < headSize)
        return damaged(u"envelope of %1 bytes"_s.arg(bytes.size()));
    if (static_cast<quint8>(bytes[4]) > envelopeVersion)
        return Error{ErrorCode::Newer,
                     EnvelopeText::tr("The hub holds entries of a newer Kitcamp. Update this program; until "
                                      "then work goes on without the hub."),
                     u"envelope version %1"_s.arg(static_cast<quint8>(bytes[4]))};
    Opened opened;
    opened.flags = static_cast<quint8>(bytes[5]);
    const auto generation = qFromBigEndian<quint32>(bytes.constData() + 6);
    const bool isSealed = opened.flags & Sealed;
    if (static_cast<quint8>(bytes[4]) != envelopeVersion || (opened.flags & ~knownFlags) != 0
        || generation > INT_MAX || isSealed != (generation > 0))
        return damaged(u"head of the envelope"_s);
    opened.generation = static_cast<int>(generation);
    qsizetype at = headSize;
    if (!takePart(opened.flags & Signed, bytes, at, signatureSize, opened.signature)
        || !takePart(opened.flags & Redacted, bytes, at, RedactionMark::size, opened.redaction)
        || !takePart(isSealed, bytes, at, nonceSize, opened.nonce))
        return damaged(u"envelope cut short"_s);
    opened.front = bytes.first(at);
    opened.body = bytes.mid(at);
    return opened;
}

} // namespace

bool isEnvelope(const QByteArray& body)
{
    return body.startsWith(envelopeMagic);
}

PackedEntry inEnvelope(const PackedEntry& entry, int generation, const QByteArray& key)
{
    const bool isSealed = key.size() == keySize;
    quint8 flags = isSealed ? Sealed : 0;
    flags |= entry.signature.size() == signatureSize ? Signed : 0;
    flags |= entry.redaction.size() == RedactionMark::size ? Redacted : 0;
    QByteArray front = envelopeMagic.toByteArray();
    front += static_cast<char>(envelopeVersion);
    front += static_cast<char>(flags);
    front += bigEndian(isSealed ? generation : 0);
    if (flags & Signed)
        front += entry.signature;
    if (flags & Redacted)
        front += entry.redaction;
    if (!isSealed)
        return {entry.header, front + entry.body, {}, {}};
    const QByteArray nonce = randomBytes(nonceSize);
    front += nonce;
    return {entry.header, front + encrypted(entry.body, nonce, key, front + entry.header), {}, {}};
}

Result<int> generationOf(const PackedEntry& enveloped)
{
    if (!isEnvelope(enveloped.body))
        return 0;
    KITCAMP_ASSIGN(const Opened opened, takenApart(enveloped.body));
    return opened.generation;
}

Result<PackedEntry> outOfEnvelope(const PackedEntry& enveloped, const QByteArray& key)
{
    PackedEntry entry = enveloped;
    if (isEnvelope(enveloped.body)) {
        KITCAMP_ASSIGN(const Opened opened, takenApart(enveloped.body));
        entry = {enveloped.header, opened.body, opened.signature, opened.redaction};
        if (opened.flags & Sealed) {
            const auto body = decrypted(opened.body, opened.nonce, key, opened.front + enveloped.header);
            if (!body)
                return damaged(u"seal of generation %1"_s.arg(opened.generation));
            entry.body = *body;
        }
    }
    if (const auto verified = unpackHeader(entry); !verified)
        return damaged(verified.error().detail);
    return entry;
}

QByteArray sealedBytes(const QByteArray& plain, int generation, const QByteArray& key,
                       const QByteArray& purpose)
{
    const QByteArray nonce = randomBytes(nonceSize);
    const QByteArray front = bytesMagic.toByteArray() + bigEndian(generation) + nonce;
    return front + encrypted(plain, nonce, key, front + purpose);
}

bool isSealedBytes(const QByteArray& bytes)
{
    return bytes.startsWith(bytesMagic);
}

Result<int> generationOfBytes(const QByteArray& bytes)
{
    if (!isSealedBytes(bytes))
        return 0;
    const auto generation =
        bytes.size() < bytesHeadSize ? 0U : qFromBigEndian<quint32>(bytes.constData() + 4);
    if (generation == 0 || generation > INT_MAX)
        return damagedBytes(u"head of sealed bytes"_s);
    return static_cast<int>(generation);
}

Result<QByteArray> openedBytes(const QByteArray& sealed, const QByteArray& key, const QByteArray& purpose)
{
    const QByteArray front = sealed.first(qMin(sealed.size(), bytesHeadSize + nonceSize));
    const auto plain = isSealedBytes(sealed)
        ? decrypted(sealed.mid(front.size()), front.mid(bytesHeadSize), key, front + purpose)
        : std::nullopt;
    if (!plain)
        return damagedBytes(u"seal of %1 bytes"_s.arg(sealed.size()));
    return *plain;
}

} // namespace kitcamp
