// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp hub init and hub invite: a centre becomes shared.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/memberkeysoption.h"
#include "app/commands/memberwork.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/serverlogin.h"
#include "models/store/logfollower.h"
#include "models/sync/founding.h"
#include "models/sync/inviting.h"
#include "models/sync/sharing.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HubCommand {
    Q_DECLARE_TR_FUNCTIONS(HubCommand)
};

/// Who takes part where there are no members: whoever reaches the place.
Result<void> shareUnsealed(Store& store, const Arguments& arguments)
{
    if (arguments.has(u"name"_s))
        KITCAMP_TRY(renameFile(store, arguments.value(u"name"_s)));
    return shareCentre(store, arguments.at(1));
}

Result<void> shareSealed(Store& store, const Arguments& arguments)
{
    KITCAMP_TRY(checkPlaceForKeys(arguments.at(0), arguments));
    KITCAMP_ASSIGN(KeyStore keyStore, keyStoreOf(arguments.at(0), arguments));
    const QString name = arguments.has(u"name"_s) ? arguments.value(u"name"_s) : nameOfThisComputer();
    KITCAMP_ASSIGN(const HubLogin login, serverLoginOf(arguments));
    KITCAMP_TRY(shareAsMember(store, keyStore, {arguments.at(1), name, login}));
    return renameFile(store, name);
}

Result<void> init(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    const bool sealed = !arguments.has(u"unsealed"_s);
    KITCAMP_TRY(sealed ? shareSealed(*store, arguments) : shareUnsealed(*store, arguments));
    KITCAMP_ASSIGN(const LogPosition standing, LogFollower(*store).standing());
    const QString hub = hubOf(*store);
    if (arguments.json())
        return context.out.object({{"file"_L1, arguments.at(0)},
                                   {"hub"_L1, hub},
                                   {"log"_L1, QString::fromLatin1(store->logId().toHex())},
                                   {"name"_L1, nameOfFile(*store)},
                                   {"sealed"_L1, sealed},
                                   {"entries"_L1, standing.seq}});
    const QString file = QFileInfo(arguments.at(0)).fileName();
    KITCAMP_TRY(context.out.line(HubCommand::tr("%1 is shared at %2; %n entries of its history are there.",
                                                "%1: file, %2: hub", static_cast<int>(standing.seq))
                                     .arg(file, hub)));
    const QString who = sealed ? u" --name \"Desk 2\" --role desk"_s : QString();
    return context.out.line(
        HubCommand::tr("Next: kitcamp hub invite %1 --out centre.%2").arg(arguments.at(0), inviteEnding)
        + who);
}

Result<QString> targetOf(const Arguments& arguments)
{
    const QString target = arguments.value(u"out"_s);
    if (target.isEmpty())
        return Error{ErrorCode::Usage,
                     HubCommand::tr("Say where the invitation goes: --out centre.%1").arg(inviteEnding),
                     {}};
    // A slip of the hand does not destroy a file of a centre.
    if (QFileInfo::exists(target) && !readInvite(target))
        return Error{
            ErrorCode::File,
            HubCommand::tr("%1 is there already and is no invitation. Choose another name.").arg(target),
            target};
    return target;
}

Result<void> inviteAnybody(CommandContext& context, const Arguments& arguments, Store& store,
                           const QString& target)
{
    for (const QString& option : {u"name"_s, u"role"_s, u"days"_s}) {
        if (arguments.has(option))
            return Error{
                ErrorCode::Usage,
                HubCommand::tr("This centre has no members: its invitation is for everybody, without --%1.")
                    .arg(option),
                {}};
    }
    KITCAMP_ASSIGN(const Invite made, inviteTo(store));
    KITCAMP_TRY(writeInvite(made, target));
    if (arguments.json())
        return context.out.object({{"invite"_L1, target},
                                   {"hub"_L1, made.url},
                                   {"log"_L1, QString::fromLatin1(made.logId.toHex())}});
    const QString name = made.nameFor(QLocale());
    KITCAMP_TRY(context.out.line(
        name.isEmpty()
            ? HubCommand::tr("The invitation is in %1.").arg(target)
            : HubCommand::tr("The invitation to %1 is in %2.", "%1: centre, %2: file").arg(name, target)));
    return context.out.line(HubCommand::tr("On the other computer: kitcamp join FILE %1 %2 --name \"Desk 2\"",
                                           "%1: hub, %2: file")
                                .arg(made.url, QFileInfo(target).fileName()));
}

Result<InviteRequest> requestOf(const Arguments& arguments)
{
    if (arguments.value(u"name"_s).trimmed().isEmpty())
        return Error{
            ErrorCode::Usage, HubCommand::tr("Say which computer is invited: --name \"Desk 2\""), {}};
    InviteRequest request;
    request.name = arguments.value(u"name"_s);
    if (arguments.has(u"role"_s)) {
        KITCAMP_ASSIGN(request.role, roleNamed(arguments.value(u"role"_s)));
    }
    if (arguments.has(u"days"_s))
        request.days = arguments.value(u"days"_s).toInt(); // what is no number is 0, and refused
    return request;
}

Result<void> tellInvitation(CommandContext& context, const Arguments& arguments,
                            const IssuedInvitation& issued, const QString& remark)
{
    const QString target = arguments.value(u"out"_s);
    const QString name = arguments.value(u"name"_s).simplified();
    const QString until = QDateTime::fromSecsSinceEpoch(issued.expiresAt).date().toString(Qt::ISODate);
    if (arguments.json())
        return context.out.object({{"invite"_L1, target},
                                   {"hub"_L1, issued.invite.url},
                                   {"log"_L1, QString::fromLatin1(issued.invite.logId.toHex())},
                                   {"member"_L1, QString::number(issued.member)},
                                   {"name"_L1, name},
                                   {"passphrase"_L1, issued.passphrase},
                                   {"until"_L1, until},
                                   {"sent"_L1, remark.isEmpty()},
                                   {"remark"_L1, remark}});
    KITCAMP_TRY(context.out.line(
        HubCommand::tr("The invitation for %1 is in %2; it is valid until %3, for one computer.",
                       "%1: computer, %2: file, %3: day")
            .arg(name, target, until)));
    KITCAMP_TRY(context.out.line(
        HubCommand::tr("Its passphrase, which is shown only now: %1").arg(issued.passphrase)));
    KITCAMP_TRY(
        context.out.line(HubCommand::tr("Hand on the file and the passphrase by two different ways.")));
    KITCAMP_TRY(
        context.out.line(HubCommand::tr("On the other computer: kitcamp join FILE %1 %2", "%1: hub, %2: file")
                             .arg(issued.invite.url, QFileInfo(target).fileName())));
    return remark.isEmpty() ? Result<void>() : context.out.line(remark);
}

Result<void> invite(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const QString target, targetOf(arguments));
    {
        KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
        KITCAMP_ASSIGN(const bool sealed, hasMembers(store->reader()));
        if (!sealed)
            return inviteAnybody(context, arguments, *store, target);
    }
    KITCAMP_ASSIGN(const InviteRequest request, requestOf(arguments));
    KITCAMP_ASSIGN(MemberWork work, MemberWork::open(context, arguments));
    KITCAMP_TRY(work.meet()); // the keys as they are now
    KITCAMP_ASSIGN(const IssuedInvitation issued, inviteMember(*work.store, work.keys, *work.hub, request));
    KITCAMP_TRY(writeInvite(issued.invite, target));
    KITCAMP_ASSIGN(const QString remark, work.meet());
    return tellInvitation(context, arguments, issued, remark);
}

} // namespace

Command hubInitCommand()
{
    const QList<CommandOption> options{
        {u"name"_s, u"NAME"_s, HubCommand::tr("what this computer is called among the others")},
        {u"unsealed"_s,
         {},
         HubCommand::tr("without members and keys: whoever reaches the place can read all and takes part")},
        passphraseOption()};
    return {
        u"hub init"_s, u"FILE URL"_s,
        HubCommand::tr(
            "Shares the centre with other computers, sealed, through a folder (folder:/PATH) or a server."),
        options + serverLoginOptions(), init};
}

Command hubInviteCommand()
{
    return {
        u"hub invite"_s,
        u"FILE"_s,
        HubCommand::tr("Writes the invitation that another computer joins with."),
        {{u"out"_s, u"INVITE"_s, HubCommand::tr("the file that the invitation goes to")},
         {u"name"_s, u"NAME"_s, HubCommand::tr("what the other computer is called")},
         {u"role"_s, u"ROLE"_s,
          HubCommand::tr(
              "what it may do: desk (this where none is named), organiser, coordinator or administrator")},
         {u"days"_s, u"N"_s, HubCommand::tr("how long the invitation may be used; 30 where nothing is said")},
         operatorOption(),
         passphraseOption()},
        invite};
}

} // namespace kitcamp
