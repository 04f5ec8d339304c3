// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp join: makes the file of another computer of the centre.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/memberkeysoption.h"
#include "app/commands/memberwork.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/members/operatorpassword.h"
#include "models/store/centre.h"
#include "models/sync/accepting.h"
#include "models/sync/sharing.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct JoinCommand {
    Q_DECLARE_TR_FUNCTIONS(JoinCommand)
};

/// From the file that is named, else from who sits at the terminal.
Result<QString> passphraseOfInvitation(CommandContext& context, const Arguments& arguments)
{
    const QString file = arguments.value(u"invite-passphrase-file"_s);
    if (!file.isEmpty())
        return passwordInFile(file);
    KITCAMP_TRY(context.out.line(JoinCommand::tr("The passphrase of the invitation:")));
    const QString typed = QString::fromUtf8(context.in.readLine(1024)).trimmed();
    if (!typed.isEmpty())
        return typed;
    return Error{
        ErrorCode::Usage,
        JoinCommand::tr("This invitation has a passphrase: type it, or name the file it stands in with "
                        "--invite-passphrase-file."),
        {}};
}

Result<Joined> joinAsMember(CommandContext& context, const Arguments& arguments, const Invite& invite)
{
    KITCAMP_TRY(checkPlaceForKeys(arguments.at(0), arguments));
    KITCAMP_ASSIGN(const QString passphrase, passphraseOfInvitation(context, arguments));
    KITCAMP_ASSIGN(KeyStore keyStore, keyStoreOf(arguments.at(0), arguments));
    KITCAMP_ASSIGN(const Acceptance acceptance,
                   Acceptance::open(invite, passphrase, keyStore, context.clock));
    JoinRequest request = acceptance.request(arguments.at(0), arguments.at(1));
    if (arguments.has(u"name"_s))
        request.computer = arguments.value(u"name"_s);
    return joinCentre(request, context.domain, context.clock);
}

Result<void> join(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const Invite invite, readInvite(arguments.at(2)));
    const JoinRequest request{arguments.at(0), arguments.at(1), invite, arguments.value(u"name"_s)};
    KITCAMP_ASSIGN(const Joined joined,
                   invite.isForMember() ? joinAsMember(context, arguments, invite)
                                        : joinCentre(request, context.domain, context.clock));
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    if (arguments.json())
        return context.out.object({{"file"_L1, arguments.at(0)},
                                   {"hub"_L1, hubOf(*store)},
                                   {"log"_L1, QString::fromLatin1(store->logId().toHex())},
                                   {"name"_L1, nameOfFile(*store)},
                                   {"entries"_L1, joined.entries},
                                   {"snapshot"_L1, joined.fromSnapshot},
                                   {"remark"_L1, joined.remark}});
    KITCAMP_TRY(context.out.line(
        JoinCommand::tr("%1 is there and has joined: %n entries; the others know it as \"%2\".",
                        "%1: file, %2: name of this computer", static_cast<int>(joined.entries))
            .arg(QFileInfo(arguments.at(0)).fileName(), nameOfFile(*store))));
    return joined.remark.isEmpty() ? Result<void>() : context.out.line(joined.remark);
}

} // namespace

Command joinCommand()
{
    return {u"join"_s,
            u"FILE URL INVITE"_s,
            JoinCommand::tr("Makes FILE, which follows the centre that invites at URL."),
            {{u"name"_s, u"NAME"_s,
              JoinCommand::tr(
                  "what this computer is called among the others; else as the invitation says, or its "
                  "host name")},
             {u"invite-passphrase-file"_s, u"FILE"_s,
              JoinCommand::tr("whose first line is the passphrase of the invitation; else it is asked for")},
             passphraseOption()},
            join};
}

} // namespace kitcamp
