// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp hub init and hub invite: a centre becomes shared.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/store/logfollower.h"
#include "models/sync/invite.h"
#include "models/sync/sharing.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HubCommand {
    Q_DECLARE_TR_FUNCTIONS(HubCommand)
};

Result<void> init(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    if (arguments.has(u"name"_s))
        KITCAMP_TRY(renameFile(*store, arguments.value(u"name"_s)));
    KITCAMP_TRY(shareCentre(*store, arguments.at(1)));
    KITCAMP_ASSIGN(const LogPosition standing, LogFollower(*store).standing());
    const QString hub = hubOf(*store);
    if (arguments.json())
        return context.out.object({{"file"_L1, arguments.at(0)},
                                   {"hub"_L1, hub},
                                   {"log"_L1, QString::fromLatin1(store->logId().toHex())},
                                   {"name"_L1, nameOfFile(*store)},
                                   {"entries"_L1, standing.seq}});
    const QString file = QFileInfo(arguments.at(0)).fileName();
    KITCAMP_TRY(context.out.line(HubCommand::tr("%1 is shared at %2; %n entries of its history are there.",
                                                "%1: file, %2: hub", static_cast<int>(standing.seq))
                                     .arg(file, hub)));
    return context.out.line(
        HubCommand::tr("Next: kitcamp hub invite %1 --out centre.%2").arg(arguments.at(0), inviteEnding));
}

Result<void> invite(CommandContext& context, const Arguments& arguments)
{
    const QString target = arguments.value(u"out"_s);
    if (target.isEmpty())
        return Error{ErrorCode::Usage,
                     HubCommand::tr("Say where the invitation goes: --out centre.%1").arg(inviteEnding),
                     {}};
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_ASSIGN(const Invite made, inviteTo(*store));
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

} // namespace

Command hubInitCommand()
{
    return {u"hub init"_s,
            u"FILE URL"_s,
            HubCommand::tr("Shares the centre with other computers through a folder: folder:/PATH."),
            {{u"name"_s, u"NAME"_s, HubCommand::tr("what this computer is called among the others")}},
            init};
}

Command hubInviteCommand()
{
    return {u"hub invite"_s,
            u"FILE"_s,
            HubCommand::tr("Writes the invitation that another computer joins with."),
            {{u"out"_s, u"INVITE"_s, HubCommand::tr("the file that the invitation goes to")}},
            invite};
}

} // namespace kitcamp
