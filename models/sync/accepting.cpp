// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/accepting.h"

#include "models/members/logkeys.h"
#include "models/members/memberactions.h"
#include "models/members/memberwords.h"
#include "models/members/signatures.h"
#include "models/store/localwriter.h"
#include "models/store/logfollower.h"
#include "models/sync/centrehub.h"
#include "models/sync/hublogins.h"
#include "models/sync/newfile.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& sentence, const QString& rule, const QStringList& waysOut)
{
    return {ErrorCode::Refused, sentence, {}, rule, waysOut};
}

} // namespace

Acceptance::Acceptance(Invite invite, Invitation invitation, KeyStore& keyStore)
    : m_invite(std::move(invite))
    , m_invitation(std::move(invitation))
    , m_keyStore(&keyStore)
{
}

Result<Acceptance> Acceptance::open(const Invite& invite, const QString& passphrase, KeyStore& keyStore,
                                    const Clock& clock)
{
    KITCAMP_ASSIGN(const Invitation invitation, openInvitation(invite, passphrase));
    if (invitation.expiresAt < clock.now())
        return refused(
            tr("The invitation for %1 was valid until %2.")
                .arg(invitation.name,
                     QDateTime::fromSecsSinceEpoch(invitation.expiresAt).date().toString(Qt::ISODate)),
            u"expired"_s, {tr("Ask an administrator of the centre for another one.")});
    Acceptance acceptance(invite, invitation, keyStore);
    KITCAMP_ASSIGN(acceptance.m_stored, keyStore.load(invite.logId, invitation.keys.member));
    return acceptance;
}

JoinRequest Acceptance::request(const QString& path, const QString& url) const
{
    JoinRequest request;
    request.path = path;
    request.url = m_invitation.url.isEmpty() ? url : m_invitation.url; // a server's has our login in it
    request.invite = m_invite;
    request.computer = m_invitation.name;
    request.keys = m_invitation.keys;
    if (m_stored)
        request.keys->logKeys.insert(m_stored->logKeys);
    request.author = m_invitation.author;
    request.acceptance = this;
    return request;
}

Result<void> Acceptance::checkLog(Store& store) const
{
    LogFollower follower(store);
    KITCAMP_ASSIGN(const auto hash, follower.hashAt(m_invitation.position.seq));
    if (!hash || *hash != m_invitation.position.hash)
        return refused(tr("What lies at this place is not the log that the invitation is for: it was "
                          "replaced or set back."),
                       u"other-log"_s, {tr("Tell whoever invited you. Nothing was made here.")});
    return verifyAllRedactions(store.reader(), store.author());
}

Result<void> Acceptance::takeKeys(NewFile& file, CentreHub& hub) const
{
    KITCAMP_ASSIGN(Store* const store, file.open());
    KITCAMP_TRY(checkLog(*store));
    KITCAMP_ASSIGN(const auto member, memberById(store->reader(), m_invitation.keys.member));
    if (!member)
        return refused(
            tr("The centre does not know of this invitation yet: the computer that made it has not sent it."),
            u"invitation-unknown"_s,
            {tr("Let the computer that invites sync, then join again."),
             tr("If another administrator changed the keys just then, the invitation was not taken: ask for "
                "another one.")});
    if (member->revokedAt)
        return memberWords::revoked(store->reader(), *member);
    const bool isMine = m_stored && m_stored->signPublic() == member->signKey;
    if (member->keysTakenAt && !isMine)
        return memberWords::usedInvitation(store->reader(), *member);
    if (isMine)
        return renewLogin(hub, *m_stored);
    KITCAMP_ASSIGN(const MemberKeys keys, freshKeys(*store));
    // First where they stay, then where all see them: keys that nobody uses do no harm.
    KITCAMP_TRY(m_keyStore->save(keys));
    KITCAMP_TRY(replaceKeys(file, *store, keys));
    return renewLogin(hub, keys);
}

Result<MemberKeys> Acceptance::freshKeys(Store& store) const
{
    MemberKeys keys = m_stored ? *m_stored : MemberKeys::make(m_invite.logId, m_invitation.keys.member);
    if (keys.hubPassword.isEmpty()) // else an earlier try has chosen another one already
        keys.hubPassword = m_invitation.keys.hubPassword;
    keys.hubCertificate = m_invitation.keys.hubCertificate;
    keys.logKeys = m_invitation.keys.logKeys;
    KITCAMP_ASSIGN(const LogKeys rows, LogKeys::read(store.reader(), m_invitation.keys));
    keys.logKeys.insert(rows.keys);
    return keys;
}

Result<void> Acceptance::replaceKeys(NewFile& file, Store& store, const MemberKeys& keys) const
{
    TakeKeys action;
    action.member = keys.member;
    action.signKey = QString::fromLatin1(keys.signPublic().toHex());
    action.boxKey = QString::fromLatin1(keys.boxPublic().toHex());
    action.at = store.clock().now();
    KITCAMP_ASSIGN(const QList<LogKeyRow> rows, readLogKeyRows(store.reader()));
    for (const LogKeyRow& row : rows) {
        const QByteArray key = keys.logKeys.value(row.generation);
        if (key.isEmpty())
            return memberWords::keysChanged();
        action.shares << sealedShare(store.ids().nextValue(), row.id, keys.member, key, keys.boxPublic());
    }
    KITCAMP_ASSIGN(const Performed performed, store.perform(action));
    KITCAMP_TRY(file.follow());
    KITCAMP_ASSIGN(const auto member, memberById(store.reader(), keys.member));
    if (!member || member->revokedAt)
        return member ? memberWords::revoked(store.reader(), *member) : memberWords::noSuchMember();
    if (member->signKey != keys.signPublic())
        return member->keysTakenAt ? memberWords::usedInvitation(store.reader(), *member)
                                   : memberWords::keysChanged();
    return keepSignature(store, performed.opId);
}

/// Should the hub be set back, this entry is sent again, when the key that signed it is no longer at hand.
Result<void> Acceptance::keepSignature(Store& store, const OpId& opId) const
{
    KITCAMP_ASSIGN(const auto head, store.journal().find(opId));
    if (!head)
        return {};
    KITCAMP_ASSIGN(const PackedEntry packed, store.journal().readPacked(head->seq));
    KITCAMP_ASSIGN(const auto writer, localWriter(store.path()));
    return writer->execute("UPDATE journal SET signature=? WHERE seq=?",
                           memberSignature(signedHeader(packed.header), m_invitation.keys.signSecret),
                           head->seq);
}

/// The password of the invitation is worth nothing any more. Where the invitation brings no login, it is
/// somebody else's that we came with, and stays as it is.
Result<void> Acceptance::renewLogin(CentreHub& hub, MemberKeys keys) const
{
    if (!hub.logins() || m_invitation.keys.hubPassword.isEmpty())
        return {};
    if (keys.hubPassword == m_invitation.keys.hubPassword) {
        keys.hubPassword = freshServerPassword();
        // First where it stays: whoever is killed after the server took it finds it there, see joinCentre().
        KITCAMP_TRY(m_keyStore->save(keys));
    }
    return hub.logins()->keep(keys.hubPassword);
}

} // namespace kitcamp
