// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/invitation.h"

#include "models/members/envelope.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QRandomGenerator>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 sealedMagic = 0x4b434956; // "KCIV"
constexpr quint32 sealedVersion = 1;
constexpr int generation = 1; // an invitation has one key only
constexpr int groups = 4;
constexpr int lettersInGroup = 5;
constexpr auto alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Invitation)
};

QByteArray purposeOf(const QByteArray& logId)
{
    return "invitation " + logId;
}

/// As it was shown, whatever was typed between the letters.
QString lettersOf(const QString& passphrase)
{
    QString letters;
    for (const QChar letter : passphrase.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (QString(alphabet).contains(letter))
            letters += letter;
    }
    return letters;
}

QByteArray bytesOf(const Invitation& invitation)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << invitation.keys.toBytes() << invitation.author << invitation.name << roleWord(invitation.role)
           << invitation.position.seq << invitation.position.hash << invitation.url << invitation.expiresAt;
    return bytes;
}

std::optional<Invitation> invitationIn(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    Invitation invitation;
    QByteArray keys;
    QString role;
    stream >> keys >> invitation.author >> invitation.name >> role >> invitation.position.seq
        >> invitation.position.hash >> invitation.url >> invitation.expiresAt;
    const auto member = MemberKeys::fromBytes(keys);
    const auto known = roleFrom(role);
    if (stream.status() != QDataStream::Ok || !member || !known || invitation.author.size() != 16
        || invitation.position.hash.size() != 32)
        return std::nullopt;
    invitation.keys = *member;
    invitation.role = *known;
    return invitation;
}

Error wrongPassphrase(const QString& detail)
{
    return {
        ErrorCode::Refused,
        Words::tr("This is not the passphrase of the invitation, or the invitation was changed on its way."),
        detail,
        u"wrong-passphrase"_s,
        {Words::tr("It has twenty letters and digits; small or large and the lines between do not matter."),
         Words::tr("Ask whoever invites you to read it to you, or to make another invitation.")}};
}

} // namespace

QString freshPassphrase()
{
    QRandomGenerator* const random = QRandomGenerator::system();
    QString passphrase;
    for (int i = 0; i < groups * lettersInGroup; ++i) {
        if (i > 0 && i % lettersInGroup == 0)
            passphrase += u'-';
        passphrase += QChar(alphabet[random->bounded(static_cast<int>(alphabet.size()))]);
    }
    return passphrase;
}

PassphraseCost invitationCost()
{
    return {2, 32ULL << 20};
}

Result<QByteArray> sealInvitation(const Invitation& invitation, const QByteArray& logId,
                                  const QString& passphrase)
{
    KITCAMP_ASSIGN(PassphraseKey key, PassphraseKey::make(lettersOf(passphrase), invitationCost()));
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << sealedMagic << sealedVersion << key.salt << key.cost.passes << key.cost.memory
           << sealedBytes(bytesOf(invitation), generation, key.key, purposeOf(logId));
    wipe(key.key);
    return bytes;
}

Result<Invitation> openInvitation(const Invite& invite, const QString& passphrase)
{
    QDataStream stream(invite.sealed);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint32 version = 0;
    stream >> magic >> version;
    if (magic == sealedMagic && version > sealedVersion)
        return Error{ErrorCode::Newer,
                     Words::tr("The invitation was written by a newer Kitcamp. Update this program."),
                     {}};
    QByteArray salt;
    PassphraseCost cost;
    QByteArray sealed;
    stream >> salt >> cost.passes >> cost.memory >> sealed;
    const bool bounded =
        cost.passes <= PassphraseCost::mostPasses && cost.memory <= PassphraseCost::mostMemory;
    if (stream.status() != QDataStream::Ok || magic != sealedMagic || salt.size() != 16 || !bounded)
        return wrongPassphrase(u"format"_s);
    KITCAMP_ASSIGN(PassphraseKey key, PassphraseKey::make(lettersOf(passphrase), cost, salt));
    const auto opened = openedBytes(sealed, key.key, purposeOf(invite.logId));
    wipe(key.key);
    const auto invitation = opened ? invitationIn(*opened) : std::nullopt;
    if (!invitation || invitation->keys.logId != invite.logId)
        return wrongPassphrase(opened ? u"content"_s : opened.error().detail);
    return *invitation;
}

} // namespace kitcamp
