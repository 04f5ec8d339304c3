// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp join: makes the file of another computer of the centre.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/store/centre.h"
#include "models/sync/joining.h"
#include "models/sync/sharing.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct JoinCommand {
    Q_DECLARE_TR_FUNCTIONS(JoinCommand)
};

Result<void> join(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const Invite invite, readInvite(arguments.at(2)));
    const JoinRequest request{arguments.at(0), arguments.at(1), invite, arguments.value(u"name"_s)};
    KITCAMP_ASSIGN(const Joined joined, joinCentre(request, context.domain, context.clock));
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
              JoinCommand::tr("what this computer is called among the others; else its host name")}},
            join};
}

} // namespace kitcamp
