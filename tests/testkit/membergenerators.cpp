// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/membergenerators.h"

#include "models/members/memberactions.h"
#include "models/members/memberactionsinforce.h"
#include "models/members/memberkeys.h"
#include "models/members/members.h"
#include "tests/testkit/verify.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

QString randomHex(RandomSource& random, int bytes)
{
    QByteArray made;
    while (made.size() < bytes)
        made += static_cast<char>(random.below(256));
    return QString::fromLatin1(made.toHex());
}

QList<Member> membersOf(Store& store)
{
    const auto members = readMembers(store.reader());
    if (!members)
        qFatal("%s", why(members).constData());
    return *members;
}

QList<LogKeyRow> keysOf(Store& store)
{
    const auto rows = readLogKeyRows(store.reader());
    if (!rows)
        qFatal("%s", why(rows).constData());
    return *rows;
}

/// Any of those for which \p isMeant holds; now and then one that is not there.
std::optional<Member> anyMember(Store& store, RandomSource& random,
                                const std::function<bool(const Member&)>& isMeant)
{
    QList<Member> meant;
    for (const Member& member : membersOf(store)) {
        if (isMeant(member))
            meant << member;
    }
    return meant.isEmpty() ? std::nullopt : std::optional(random.pick(meant));
}

QList<KeyShare> sharesFor(Store& store, RandomSource& random, qint64 member, const QString& boxKey)
{
    QList<KeyShare> shares;
    for (const LogKeyRow& row : keysOf(store))
        shares << KeyShare{store.ids().nextValue(), row.id, member, randomHex(random, 80), boxKey};
    if (!shares.isEmpty() && random.chance(5))
        shares.removeLast(); // refused: it could not read on
    return shares;
}

QString anyRole(RandomSource& random)
{
    static const QStringList roles{u"desk"_s, u"organiser"_s, u"coordinator"_s, u"administrator"_s};
    return random.chance(3) ? u"king"_s : random.pick(roles);
}

std::optional<FoundCentre> randomFounding(Store& store, RandomSource& random)
{
    FoundCentre action;
    action.member = store.ids().nextValue();
    action.name = random.name();
    action.signKey = randomHex(random, 32);
    action.boxKey = randomHex(random, 32);
    action.file = store.ids().nextValue();
    action.author = QString::fromLatin1(store.author().toHex());
    action.logKey = store.ids().nextValue();
    action.share = {store.ids().nextValue(), action.logKey, action.member, randomHex(random, 80),
                    action.boxKey};
    action.at = store.clock().now();
    return action;
}

std::optional<InviteMember> randomInvitation(Store& store, RandomSource& random)
{
    if (keysOf(store).isEmpty())
        return std::nullopt;
    InviteMember action;
    action.member = store.ids().nextValue();
    action.name = u"Guest "_s + random.name();
    action.role = anyRole(random);
    const MemberKeys keys = MemberKeys::make(QByteArray(16, '1'), action.member);
    action.signKey = QString::fromLatin1(keys.signPublic().toHex());
    action.boxKey = QString::fromLatin1(keys.boxPublic().toHex());
    action.login = random.chance(30) ? random.number() : QString();
    action.file = store.ids().nextValue();
    action.author = randomHex(random, 16);
    action.shares = sharesFor(store, random, action.member, action.boxKey);
    action.at = store.clock().now();
    return action;
}

std::optional<TakeKeys> randomTaking(Store& store, RandomSource& random)
{
    const auto member = anyMember(store, random, [](const Member& one) { return !one.keysTakenAt; });
    if (!member)
        return std::nullopt;
    const QString boxKey = randomHex(random, 32);
    return TakeKeys{member->id, randomHex(random, 32), boxKey, sharesFor(store, random, member->id, boxKey),
                    store.clock().now()};
}

std::optional<AddMemberFile> randomFile(Store& store, RandomSource& random)
{
    const auto member = anyMember(store, random, [](const Member&) { return true; });
    return member ? std::optional(AddMemberFile{store.ids().nextValue(), member->id, randomHex(random, 16)})
                  : std::nullopt;
}

std::optional<RevokeMember> randomRevocation(Store& store, RandomSource& random)
{
    const auto gone = anyMember(store, random, [&](const Member& one) {
        return one.name.startsWith(u"Guest"_s) && (!one.revokedAt || random.chance(5));
    });
    const QList<LogKeyRow> keys = keysOf(store);
    if (!gone || keys.isEmpty())
        return std::nullopt;
    RevokeMember action{gone->id,
                        random.chance(50) ? random.name() : QString(),
                        store.ids().nextValue(),
                        keys.last().generation + 1,
                        {},
                        store.clock().now()};
    const QByteArray key = QByteArray::fromHex(randomHex(random, 32).toLatin1());
    for (const Member& member : membersOf(store)) {
        if (!member.revokedAt && member.id != gone->id)
            action.shares << sealedShare(store.ids().nextValue(), action.logKey, member.id, key,
                                         member.boxKey);
    }
    return action;
}

std::optional<SetMemberRole> randomRole(Store& store, RandomSource& random)
{
    const auto member =
        anyMember(store, random, [&](const Member& one) { return !one.revokedAt || random.chance(5); });
    return member ? std::optional(SetMemberRole{member->id, anyRole(random)}) : std::nullopt;
}

std::optional<RenameMember> randomName(Store& store, RandomSource& random)
{
    // Guests stay guests: the others are never revoked here.
    const auto member =
        anyMember(store, random, [&](const Member& one) { return one.name.startsWith(u"Guest"_s); });
    return member ? std::optional(RenameMember{member->id, u"Guest "_s + random.name(), member->name})
                  : std::nullopt;
}

} // namespace

void addMemberGenerators(ActionGenerators& generators)
{
    generators.add<FoundCentre>(randomFounding);
    generators.add<InviteMember>(randomInvitation);
    generators.add<TakeKeys>(randomTaking);
    generators.add<AddMemberFile>(randomFile);
    generators.add<RevokeMember>(randomRevocation);
    generators.add<SetMemberRole>(randomRole);
    generators.add<RenameMember>(randomName);
    for (const QString& kind : memberKinds()) {
        if (kind != FoundCentre::kind)
            generators.follow(kind, kind == InviteMember::kind ? FoundCentre::kind : InviteMember::kind);
    }
}

QStringList memberKinds()
{
    return {FoundCentre::kind,  InviteMember::kind,  TakeKeys::kind,    AddMemberFile::kind,
            RevokeMember::kind, SetMemberRole::kind, RenameMember::kind};
}

} // namespace kitcamp::testkit
