// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/inviting.h"

#include "models/members/logkeys.h"
#include "models/members/memberactions.h"
#include "models/members/memberwords.h"
#include "models/members/rights.h"
#include "models/store/centre.h"
#include "models/store/logfollower.h"
#include "models/sync/hublogins.h"
#include "models/sync/invitation.h"
#include "models/sync/sharing.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr int longestValidity = 366; // days

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Inviting)
};

Result<void> checkRequest(Store& store, const InviteRequest& request)
{
    if (hubOf(store).isEmpty())
        return Error{
            ErrorCode::Refused,
            Words::tr(
                "%1 is not shared yet, so nobody can be invited. Share it first: on the page Sync, or with "
                "\"kitcamp hub init\".")
                .arg(QFileInfo(store.path()).fileName()),
            {},
            u"not-shared"_s,
            {}};
    if (request.days < 1 || request.days > longestValidity)
        return Error{ErrorCode::Usage,
                     Words::tr("An invitation is valid for 1 to %1 days.").arg(longestValidity),
                     {},
                     u"days"_s,
                     {}};
    return mayDo(store, u"member"_s, RowOperation::Insert);
}

Result<QMap<int, QByteArray>> allKeys(Store& store, const MemberKeys& own)
{
    KITCAMP_ASSIGN(const LogKeys rows, LogKeys::read(store.reader(), own));
    QMap<int, QByteArray> keys = own.logKeys;
    keys.insert(rows.keys);
    return keys;
}

/// The Action without its rows: who is invited, with which keys of the log.
Result<InviteMember> actionFor(Store& store, const Invitation& invitation, const QString& login)
{
    InviteMember action;
    action.member = invitation.keys.member;
    action.name = invitation.name;
    action.role = roleWord(invitation.role);
    action.signKey = QString::fromLatin1(invitation.keys.signPublic().toHex());
    action.boxKey = QString::fromLatin1(invitation.keys.boxPublic().toHex());
    action.login = login;
    action.file = store.ids().nextValue();
    action.author = QString::fromLatin1(invitation.author.toHex());
    action.at = store.clock().now();
    KITCAMP_ASSIGN(const QList<LogKeyRow> rows, readLogKeyRows(store.reader()));
    for (const LogKeyRow& row : rows) {
        const QByteArray key = invitation.keys.logKeys.value(row.generation);
        if (key.isEmpty())
            return memberWords::keysChanged();
        action.shares << sealedShare(store.ids().nextValue(), row.id, action.member, key,
                                     invitation.keys.boxPublic());
    }
    return action;
}

/// Its password lies in the invitation: it is worth nothing when that is over, but for a day in which clocks
/// may differ.
LoginRequest loginFor(const Invitation& invitation, const InviteRequest& request)
{
    return {request.role, {invitation.author}, (request.days + 1) * secondsPerDay};
}

Result<Invite> inviteWith(Store& store, const Invitation& invitation, const QString& passphrase)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    KITCAMP_ASSIGN(const QByteArray sealed, sealInvitation(invitation, store.logId(), passphrase));
    return Invite{hubOf(store), store.logId(), centre.name, centre.nameEn, QLatin1String(KITCAMP_VERSION),
                  sealed};
}

} // namespace

Result<IssuedInvitation> inviteMember(Store& store, const MemberKeys& own, Hub& hub,
                                      const InviteRequest& request)
{
    KITCAMP_TRY(checkRequest(store, request));
    Invitation invitation;
    invitation.keys = MemberKeys::make(store.logId(), store.ids().nextValue());
    invitation.keys.hubCertificate = own.hubCertificate;
    KITCAMP_ASSIGN(invitation.keys.logKeys, allKeys(store, own));
    invitation.author = randomBytes(16);
    invitation.name = request.name.simplified();
    invitation.role = request.role;
    KITCAMP_ASSIGN(invitation.position, LogFollower(store).standing());
    invitation.expiresAt = store.clock().now() + request.days * secondsPerDay;
    KITCAMP_ASSIGN(const InviteMember tried, actionFor(store, invitation, {}));
    KITCAMP_TRY(store.rehearse(toAction(tried))); // before a server makes a login for it
    KITCAMP_ASSIGN(const HubAccount account, makeLogin(hub, loginFor(invitation, request)));
    invitation.url = account.url;
    invitation.keys.hubPassword = account.password;
    KITCAMP_ASSIGN(const InviteMember action, actionFor(store, invitation, account.login));
    IssuedInvitation issued{{}, freshPassphrase(), action.member, invitation.expiresAt};
    KITCAMP_ASSIGN(issued.invite, inviteWith(store, invitation, issued.passphrase));
    KITCAMP_TRY(store.perform(action));
    return issued;
}

} // namespace kitcamp
