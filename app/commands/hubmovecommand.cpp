// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp hub move and hub follow: a centre meets at another place from now on.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/memberkeysoption.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/serverlogin.h"
#include "models/sync/centrehub.h"
#include "models/sync/hubmoving.h"
#include "models/sync/sharing.h"
#include "models/sync/syncsession.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{30}; // with the window that syncs the same file

struct HubMoveCommand {
    Q_DECLARE_TR_FUNCTIONS(HubMoveCommand)
};

/// What only this file has goes to the old place first, as long as that is open.
Result<void> meetOnceMore(Store& store, const std::optional<MemberKeys>& keys)
{
    KITCAMP_ASSIGN(const auto hub, openCentreHub(store, hubOf(store), keys));
    SyncPace pace;
    pace.waitForOther = patience;
    const auto report = SyncSession(store, *hub).run(pace);
    return report || report.error().rule == "moved"_L1 ? Result<void>() : Result<void>(report.error());
}

Result<void> saveKeys(const Arguments& arguments, const std::optional<MemberKeys>& keys)
{
    if (!keys)
        return {};
    KITCAMP_ASSIGN(KeyStore kept, keyStoreOf(arguments.at(0), arguments));
    return kept.save(*keys);
}

Result<void> tell(CommandContext& context, const Arguments& arguments, const QString& from, const QString& to,
                  const MovedHub& moved)
{
    if (arguments.json())
        return context.out.object({{"from"_L1, from},
                                   {"hub"_L1, to},
                                   {"entries"_L1, moved.entries},
                                   {"pictures"_L1, moved.pictures},
                                   {"snapshot"_L1, moved.snapshot},
                                   {"logins"_L1, moved.logins}});
    KITCAMP_TRY(context.out.line(
        HubMoveCommand::tr(
            "The log of %n entries was moved from %1 to %2 and read back; this file meets there now.",
            "%1, %2: hubs", static_cast<int>(moved.entries))
            .arg(from, to)));
    KITCAMP_TRY(context.out.line(
        HubMoveCommand::tr("The other computers are told when they come to the old place, which "
                           "must stay until all have been there. On each: kitcamp hub follow FILE")));
    return context.out.line(
        HubMoveCommand::tr(
            "What was copied still lies there, and what is erased from now on goes from the new "
            "place alone. When all have followed: kitcamp hub empty %1 %2")
            .arg(arguments.at(0), from));
}

Result<void> move(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    const QString from = hubOf(*store);
    MoveRequest request{arguments.at(1), {}, {}};
    KITCAMP_ASSIGN(request.login, serverLoginOf(arguments));
    KITCAMP_ASSIGN(request.keys, keysOf(*store, arguments));
    // Cut short between the last two steps: only the password is missing.
    if (from != hubUrl(request.url)) {
        if (!from.isEmpty())
            KITCAMP_TRY(meetOnceMore(*store, request.keys));
        KITCAMP_ASSIGN(const MovedHub moved, moveHub(*store, request));
        KITCAMP_TRY(tell(context, arguments, from, hubOf(*store), moved));
    } else {
        KITCAMP_TRY(moveToHub(*store, request.url, request.login));
    }
    if (!request.keys)
        return {};
    request.keys->hubPassword = request.login.password;
    request.keys->hubCertificate = request.login.certificate;
    return saveKeys(arguments, request.keys);
}

Result<void> follow(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_ASSIGN(const auto keys, keysOf(*store, arguments));
    if (!hubOf(*store).isEmpty())
        KITCAMP_TRY(meetOnceMore(*store, keys));
    KITCAMP_ASSIGN(const auto renewed, followHub(*store, keys));
    KITCAMP_TRY(saveKeys(arguments, renewed));
    if (arguments.json())
        return context.out.object({{"file"_L1, arguments.at(0)}, {"hub"_L1, hubOf(*store)}});
    return context.out.line(HubMoveCommand::tr("%1 meets at %2 now.", "%1: file, %2: hub")
                                .arg(QFileInfo(arguments.at(0)).fileName(), hubOf(*store)));
}

} // namespace

Command hubMoveCommand()
{
    return {u"hub move"_s, u"FILE URL"_s,
            HubMoveCommand::tr(
                "Moves the log of the centre to another folder or to a server; the others follow."),
            QList<CommandOption>{passphraseOption()} + serverLoginOptions(), move};
}

Command hubFollowCommand()
{
    return {u"hub follow"_s,
            u"FILE"_s,
            HubMoveCommand::tr("Lets the file follow a log that was moved."),
            {passphraseOption()},
            follow};
}

} // namespace kitcamp
