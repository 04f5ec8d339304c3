// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/founding.h"

#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/members/members.h"
#include "models/members/ownkeys.h"
#include "models/sync/sharing.h"

#include <QUrl>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownMemberKey = "member"_L1;
constexpr int keySize = 32;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Founding)
};

Result<void> checkMayFound(Store& store)
{
    KITCAMP_ASSIGN(const bool founded, hasMembers(store.reader()));
    if (founded)
        return Error{ErrorCode::Refused,
                     Words::tr("This centre has members already. Invite further computers instead."),
                     {},
                     u"members-already"_s,
                     {}};
    if (hubOf(store).isEmpty())
        return {};
    return Error{
        ErrorCode::Refused,
        Words::tr("This file is shared already, and what lies at %1 was never sealed.").arg(hubOf(store)),
        {},
        u"already-shared"_s,
        {Words::tr("To seal a centre, share it at a new, empty place; the other computers join it anew.")}};
}

/// \p login: at the server that the centre will be shared at.
FoundCentre foundingBy(Store& store, const MemberKeys& keys, const QString& name, const QString& login)
{
    FoundCentre founding;
    founding.member = keys.member;
    founding.name = name;
    founding.signKey = QString::fromLatin1(keys.signPublic().toHex());
    founding.boxKey = QString::fromLatin1(keys.boxPublic().toHex());
    founding.file = store.ids().nextValue();
    founding.author = QString::fromLatin1(store.author().toHex());
    founding.logKey = store.ids().nextValue();
    founding.share = sealedShare(store.ids().nextValue(), founding.logKey, keys.member, keys.logKeys.value(1),
                                 keys.boxPublic());
    founding.login = login;
    founding.at = store.clock().now();
    return founding;
}

Result<MemberKeys> makeFirstKeys(Store& store, KeyStore& keyStore, const FoundingRequest& request)
{
    KITCAMP_TRY(checkMayFound(store));
    MemberKeys keys = MemberKeys::make(store.logId(), store.ids().nextValue());
    keys.logKeys.insert(1, randomBytes(keySize));
    keys.hubPassword = request.login.password;
    keys.hubCertificate = request.login.certificate;
    // Keys that belong to nobody do no harm; a member without keys would shut everybody out.
    KITCAMP_TRY(keyStore.save(keys));
    return keys;
}

Result<void> foundWith(Store& store, const MemberKeys& keys, const FoundingRequest& request)
{
    const FoundCentre founding = foundingBy(store, keys, request.name, QUrl(request.url).userName());
    KITCAMP_TRY(store.saveLocalValue(ownMemberKey, QString::number(keys.member)));
    KITCAMP_TRY(store.perform(founding));
    return {};
}

/// Nothing is put anywhere before the keys have a place: who has none yet leaves the folder as it was. Nor
/// do keys stay, under a passphrase that another try need not repeat, where the place is none.
Result<MemberKeys> foundAtPlace(Store& store, KeyStore& keyStore, const FoundingRequest& request)
{
    KITCAMP_ASSIGN(const MemberKeys keys, makeFirstKeys(store, keyStore, request));
    if (const auto prepared = prepareHub(store, request.url, request.login); !prepared) {
        [[maybe_unused]] const auto gone = keyStore.remove(keys.logId, keys.member); // the first error counts
        return prepared.error();
    }
    KITCAMP_TRY(foundWith(store, keys, request));
    return keys;
}

} // namespace

Result<MemberKeys> foundMembership(Store& store, KeyStore& keyStore, const FoundingRequest& request)
{
    KITCAMP_ASSIGN(const MemberKeys keys, makeFirstKeys(store, keyStore, request));
    KITCAMP_TRY(foundWith(store, keys, request));
    return keys;
}

Result<void> shareAsMember(Store& store, KeyStore& keyStore, const FoundingRequest& request,
                           const StepProgress& progress)
{
    KITCAMP_ASSIGN(auto keys, ownKeys(store.reader(), keyStore)); // where an earlier try was cut short
    if (keys) {
        KITCAMP_TRY(prepareHub(store, request.url, request.login));
    } else {
        KITCAMP_ASSIGN(keys, foundAtPlace(store, keyStore, request));
    }
    return shareCentre(store, request.url, progress, keys);
}

Result<bool> keepMembership(Store& store, KeyStore& keyStore)
{
    KITCAMP_ASSIGN(const bool founded, hasMembers(store.reader()));
    KITCAMP_ASSIGN(const qint64 own, ownMember(store.reader()));
    if (!founded || own == 0)
        return false;
    KITCAMP_ASSIGN(const auto known, memberOfFile(store.reader(), store.author()));
    KITCAMP_ASSIGN(const auto member,
                   known ? Result(std::optional<Member>()) : memberById(store.reader(), own));
    if (!member || member->revokedAt)
        return false;
    KITCAMP_ASSIGN(const auto keys, keyStore.load(store.logId(), own));
    if (!keys || keys->signPublic() != member->signKey)
        return false;
    KITCAMP_TRY(store.perform(
        AddMemberFile{store.ids().nextValue(), own, QString::fromLatin1(store.author().toHex())}));
    return true;
}

} // namespace kitcamp
