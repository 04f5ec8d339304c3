// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp repair: a broken file is made anew beside itself.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/memberkeysoption.h"
#include "app/commands/output.h"
#include "models/sync/repairing.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RepairCommand {
    Q_DECLARE_TR_FUNCTIONS(RepairCommand)
};

Result<void> repair(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(KeyStore keys, keyStoreOf(arguments.at(0), arguments));
    const RepairRequest request{arguments.at(0), arguments.value(u"hub"_s), &keys};
    KITCAMP_ASSIGN(const Repaired made, repairFile(request, context.domain, context.clock));
    if (arguments.json())
        return context.out.object({{"file"_L1, made.path},
                                   {"entries"_L1, made.fromLog},
                                   {"came_over"_L1, made.cameOver},
                                   {"inbox"_L1, made.inInbox},
                                   {"unreadable"_L1, made.unreadable},
                                   {"sentence"_L1, made.sentences.join(u' ')}});
    for (const QString& sentence : made.sentences)
        KITCAMP_TRY(context.out.line(sentence));
    return {};
}

} // namespace

Command repairCommand()
{
    return {u"repair"_s,
            u"FILE"_s,
            RepairCommand::tr("Makes a broken file anew, beside it, of what the others have and of what "
                              "can still be read in it."),
            {{u"hub"_s, u"URL"_s,
              RepairCommand::tr("where the hub is, when the file cannot say it or it has moved")},
             passphraseOption()},
            repair};
}

} // namespace kitcamp
