// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp members, members role, members rename and revoke: the computers of a centre.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/memberkeysoption.h"
#include "app/commands/memberwork.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/store/centre.h"
#include "models/store/knownfiles.h"
#include "models/sync/revoking.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct MembersCommand {
    Q_DECLARE_TR_FUNCTIONS(MemberCommands)
};

QString dayAt(Store& store, qint64 at)
{
    const auto centre = Centre::read(store.reader());
    return QDateTime::fromSecsSinceEpoch(at, centre ? centre->zone : QTimeZone::utc())
        .date()
        .toString(Qt::ISODate);
}

QString stateOf(Store& store, const Member& member)
{
    if (member.revokedAt)
        return member.reason.isEmpty()
            ? MembersCommand::tr("revoked on %1").arg(dayAt(store, *member.revokedAt))
            : MembersCommand::tr("revoked on %1: %2", "%1: day, %2: reason")
                  .arg(dayAt(store, *member.revokedAt), member.reason);
    if (!member.keysTakenAt)
        return MembersCommand::tr("invited on %1, has not joined").arg(dayAt(store, member.invitedAt));
    return MembersCommand::tr("joined on %1").arg(dayAt(store, *member.keysTakenAt));
}

/// When one of its files was in touch last; 0: never told.
Result<qint64> lastContact(Store& store, qint64 member)
{
    KITCAMP_ASSIGN(
        const auto at,
        store.reader().integer("SELECT max(k.last_contact) FROM known_file AS k JOIN member_file AS f ON "
                               "f.author=lower(hex(k.author)) WHERE f.member=?",
                               member));
    return at.value_or(0);
}

Result<QJsonObject> objectOf(Store& store, const Member& member, bool own)
{
    KITCAMP_ASSIGN(const qint64 contact, lastContact(store, member.id));
    const QString state = member.revokedAt ? u"revoked"_s : member.keysTakenAt ? u"in force"_s : u"invited"_s;
    QJsonObject object{{"id"_L1, QString::number(member.id)},
                       {"name"_L1, member.name},
                       {"role"_L1, roleWord(member.role)},
                       {"state"_L1, state},
                       {"this"_L1, own},
                       {"invited"_L1, member.invitedAt}};
    if (member.keysTakenAt)
        object.insert("joined"_L1, *member.keysTakenAt);
    if (member.revokedAt) {
        object.insert("revoked"_L1, *member.revokedAt);
        object.insert("reason"_L1, member.reason);
    }
    if (contact != 0)
        object.insert("last_contact"_L1, contact);
    if (!member.login.isEmpty())
        object.insert("login"_L1, member.login);
    return object;
}

Result<void> list(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_ASSIGN(const QList<Member> members, readMembers(store->reader()));
    KITCAMP_ASSIGN(const qint64 own, ownMember(store->reader()));
    if (arguments.json()) {
        JsonLines lines([&](const QByteArray& text) { return context.out.text(text); });
        for (const Member& member : members) {
            KITCAMP_ASSIGN(const QJsonObject object, objectOf(*store, member, member.id == own));
            KITCAMP_TRY(lines.add(object));
        }
        return lines.finish();
    }
    if (members.isEmpty())
        return context.out.line(
            MembersCommand::tr("%1 has no members: it is not shared, or whoever reaches its hub takes part.")
                .arg(QFileInfo(arguments.at(0)).fileName()));
    QList<QStringList> rows{{MembersCommand::tr("Computer"), MembersCommand::tr("Role"),
                             MembersCommand::tr("State"), MembersCommand::tr("Last contact"),
                             MembersCommand::tr("Number")}};
    for (const Member& member : members) {
        KITCAMP_ASSIGN(const qint64 contact, lastContact(*store, member.id));
        const QString name =
            member.id == own ? MembersCommand::tr("%1 (this one)").arg(member.name) : member.name;
        rows << QStringList{name, roleName(member.role), stateOf(*store, member),
                            contact == 0 ? QString() : dayAt(*store, contact), QString::number(member.id)};
    }
    return context.out.table(rows);
}

Result<void> answer(CommandContext& context, const Arguments& arguments, const Member& member,
                    const QString& sentence, const QString& remark)
{
    if (arguments.json())
        return context.out.object({{"member"_L1, QString::number(member.id)},
                                   {"name"_L1, member.name},
                                   {"sent"_L1, remark.isEmpty()},
                                   {"remark"_L1, remark}});
    KITCAMP_TRY(context.out.line(sentence));
    return remark.isEmpty() ? Result<void>() : context.out.line(remark);
}

Result<void> giveRole(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const Role role, roleNamed(arguments.at(2)));
    KITCAMP_ASSIGN(MemberWork work, MemberWork::open(context, arguments));
    KITCAMP_TRY(work.meet());
    KITCAMP_ASSIGN(const Member member, memberNamed(work.store->reader(), arguments.at(1)));
    KITCAMP_TRY(changeMemberRole(*work.store, *work.hub, member.id, role));
    KITCAMP_ASSIGN(const QString remark, work.meet());
    return answer(
        context, arguments, member,
        MembersCommand::tr("%1 has the role %2 now.", "%1: computer").arg(member.name, roleName(role)),
        remark);
}

Result<void> rename(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(MemberWork work, MemberWork::open(context, arguments));
    KITCAMP_TRY(work.meet());
    KITCAMP_ASSIGN(const Member member, memberNamed(work.store->reader(), arguments.at(1)));
    KITCAMP_TRY(renameMember(*work.store, member.id, arguments.at(2)));
    KITCAMP_ASSIGN(const QString remark, work.meet());
    return answer(context, arguments, member,
                  MembersCommand::tr("%1 is called %2 now.").arg(member.name, arguments.at(2).simplified()),
                  remark);
}

Result<void> revoke(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(MemberWork work, MemberWork::open(context, arguments));
    KITCAMP_TRY(work.meet()); // with the keys as they are now it need not be done twice
    KITCAMP_ASSIGN(const Member member, memberNamed(work.store->reader(), arguments.at(1)));
    KITCAMP_TRY(revokeMember(*work.store, work.keys, *work.hub, member.id, arguments.value(u"reason"_s)));
    KITCAMP_ASSIGN(const QString remark, work.meet());
    return answer(
        context, arguments, member,
        MembersCommand::tr(
            "%1 is revoked: nothing that it does from now on is taken, and it can read nothing that "
            "comes. What it has already it keeps.")
            .arg(member.name),
        remark);
}

} // namespace

Command membersCommand()
{
    return {u"members"_s,
            u"FILE"_s,
            MembersCommand::tr("Lists the computers of the centre, their roles and states."),
            {},
            list};
}

Command membersRoleCommand()
{
    return {u"members role"_s,
            u"FILE MEMBER ROLE"_s,
            MembersCommand::tr("Says what a computer may do: desk, organiser, coordinator or administrator."),
            {operatorOption(), passphraseOption()},
            giveRole};
}

Command membersRenameCommand()
{
    return {u"members rename"_s,
            u"FILE MEMBER NAME"_s,
            MembersCommand::tr("Gives a computer of the centre another name."),
            {operatorOption(), passphraseOption()},
            rename};
}

Command revokeCommand()
{
    return {u"revoke"_s,
            u"FILE MEMBER"_s,
            MembersCommand::tr(
                "Takes a computer out of the centre: it may write nothing more, and the keys change."),
            {{u"reason"_s, u"TEXT"_s, MembersCommand::tr("why, for the list and for that computer")},
             operatorOption(),
             passphraseOption()},
            revoke};
}

} // namespace kitcamp
