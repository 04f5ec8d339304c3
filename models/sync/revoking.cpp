// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/revoking.h"

#include "models/members/memberactionsinforce.h"
#include "models/members/memberwords.h"
#include "models/members/rights.h"
#include "models/sync/hublogins.h"
#include "models/sync/inbox.h"
#include "models/sync/inboxentries.h"

#include <QScopeGuard>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int keySize = 32;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Revoking)
};

Result<void> checkMayRevoke(Store& store, const MemberKeys& own, qint64 member)
{
    if (member == own.member)
        return Error{
            ErrorCode::Refused,
            Words::tr(
                "A computer cannot revoke itself: it makes the new key for the others, and would know it."),
            {},
            u"oneself"_s,
            {Words::tr("Let another administrator do it.")}};
    return mayDo(store, u"member"_s, RowOperation::Update);
}

Result<RevokeMember> revocationOf(Store& store, qint64 member, const QString& reason)
{
    RevokeMember action;
    action.member = member;
    action.reason = reason.simplified();
    action.at = store.clock().now();
    action.logKey = store.ids().nextValue();
    KITCAMP_ASSIGN(const QList<LogKeyRow> keys, readLogKeyRows(store.reader()));
    action.generation = keys.isEmpty() ? 1 : keys.last().generation + 1;
    QByteArray key = randomBytes(keySize);
    KITCAMP_ASSIGN(const QList<Member> members, readMembers(store.reader()));
    for (const Member& other : members) {
        if (!other.revokedAt && other.id != member)
            action.shares << sealedShare(store.ids().nextValue(), action.logKey, other.id, key, other.boxKey);
    }
    wipe(key);
    return action;
}

/// Settles an item of the inbox: what it wanted is done in another way.
Result<void> settle(Store& store, qint64 item)
{
    KITCAMP_TRY(Inbox(store).decide(item, u"theirs"_s));
    return {};
}

} // namespace

Result<void> checkInForce(Connection& connection)
{
    KITCAMP_ASSIGN(const qint64 own, ownMember(connection));
    KITCAMP_ASSIGN(const auto member, memberById(connection, own));
    return member && member->revokedAt ? Result<void>(memberWords::revoked(connection, *member))
                                       : Result<void>();
}

Result<Performed> revokeMember(Store& store, const MemberKeys& own, Hub& hub, qint64 member,
                               const QString& reason)
{
    KITCAMP_TRY(checkMayRevoke(store, own, member));
    KITCAMP_ASSIGN(const auto gone, memberById(store.reader(), member));
    KITCAMP_ASSIGN(const RevokeMember action, revocationOf(store, member, reason));
    KITCAMP_ASSIGN(const Performed performed, store.perform(action));
    // The others refuse it whatever the server does: a login that could not be ended now is no reason to
    // stop.
    KITCAMP_ASSIGN(const QList<QByteArray> authors, authorsOf(store.reader(), member));
    if (const auto ended = revokeLogin(hub, gone ? gone->login : QString(), authors);
        !ended && !Hub::isAway(ended.error()))
        return ended.error();
    return performed;
}

Result<Performed> changeMemberRole(Store& store, Hub& hub, qint64 member, Role role)
{
    KITCAMP_TRY(mayDo(store, u"member"_s, RowOperation::Update));
    KITCAMP_ASSIGN(const auto changed, memberById(store.reader(), member));
    KITCAMP_ASSIGN(const Performed performed, store.perform(SetMemberRole{member, roleWord(role)}));
    KITCAMP_ASSIGN(const QList<QByteArray> authors, authorsOf(store.reader(), member));
    if (const auto told = changeLoginRole(hub, changed ? changed->login : QString(), role, authors);
        !told && !Hub::isAway(told.error()))
        return told.error();
    return performed;
}

Result<Performed> renameMember(Store& store, qint64 member, const QString& name)
{
    KITCAMP_TRY(mayDo(store, u"member"_s, RowOperation::Update));
    KITCAMP_ASSIGN(const auto before, memberById(store.reader(), member));
    return store.perform(RenameMember{member, name.simplified(), before ? before->name : QString()});
}

Result<int> renewRevocations(Store& store, const MemberKeys& own, Hub& hub)
{
    KITCAMP_ASSIGN(const QList<InboxEntry> open, InboxEntries(store.reader()).open());
    int renewed = 0;
    for (const InboxEntry& item : open) {
        if (item.entry.action.kind != RevokeMember::kind)
            continue;
        KITCAMP_ASSIGN(const RevokeMember late, fromParameters<RevokeMember>(item.entry.action.parameters));
        KITCAMP_ASSIGN(const auto member, memberById(store.reader(), late.member));
        // By whoever did it: a file may have other rights under another name, or under none.
        const auto nameAgain = qScopeGuard([&store, who = store.operatorId()] { store.setOperator(who); });
        store.setOperator(item.entry.operatorId);
        const bool isStillToDo =
            member && !member->revokedAt && mayDo(store, u"member"_s, RowOperation::Update);
        if (!isStillToDo)
            continue; // a person looks at it
        KITCAMP_TRY(revokeMember(store, own, hub, late.member, late.reason));
        KITCAMP_TRY(settle(store, item.n));
        ++renewed;
    }
    return renewed;
}

Result<SyncReport> meetAsMember(Store& store, SyncSession& session, Hub& hub,
                                const std::optional<MemberKeys>& keys, const SyncPace& pace)
{
    KITCAMP_ASSIGN(SyncReport report, session.run(pace));
    if (!keys || report.toInbox.isEmpty())
        return report;
    KITCAMP_ASSIGN(const int renewed, renewRevocations(store, *keys, hub));
    if (renewed == 0)
        return report;
    KITCAMP_ASSIGN(const SyncReport again, session.run(pace));
    report.sent += again.sent;
    report.received += again.received;
    report.runAgain += again.runAgain;
    report.toInbox += again.toInbox;
    report.standing = again.standing;
    return report;
}

} // namespace kitcamp
