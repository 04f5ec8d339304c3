// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp sync: one meeting with the hub, or one after the other.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/memberkeysoption.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/serverlogin.h"
#include "app/commands/syncwatch.h"
#include "models/sync/centrehub.h"
#include "models/sync/inbox.h"
#include "models/sync/revoking.h"
#include "models/sync/sharing.h"
#include "models/sync/syncsession.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{30}; // with the window that syncs the same file

struct SyncCommand {
    Q_DECLARE_TR_FUNCTIONS(SyncCommand)
};

Result<void> checkShared(Store& store)
{
    if (!hubOf(store).isEmpty())
        return {};
    return Error{ErrorCode::Refused,
                 SyncCommand::tr("%1 is not shared. \"kitcamp hub init\" shares it; \"kitcamp join\" makes "
                                 "a file that follows a shared one.")
                     .arg(QFileInfo(store.path()).fileName()),
                 {},
                 u"not-shared"_s};
}

QStringList linesOf(const SyncReport& report, int open, const QString& file)
{
    QStringList lines{SyncCommand::tr("%n entries came", nullptr, static_cast<int>(report.received)) + u", "_s
                      + SyncCommand::tr("%n went", "entries", static_cast<int>(report.sent)) + u"; "_s
                      + SyncCommand::tr("in step at entry %1.").arg(report.standing.seq)};
    if (report.picturesIn + report.picturesOut > 0)
        lines
            << SyncCommand::tr("Pictures: %1 came, %2 went.").arg(report.picturesIn).arg(report.picturesOut);
    if (open > 0)
        lines << SyncCommand::tr("%n conflicts wait for a decision: kitcamp inbox %1", "%1: file", open)
                     .arg(file);
    return lines + report.remarks + report.differences;
}

QJsonObject objectOf(const SyncReport& report, int open)
{
    return {{"received"_L1, report.received},
            {"sent"_L1, report.sent},
            {"to_inbox"_L1, report.toInbox.size()},
            {"conflicts"_L1, open},
            {"entry"_L1, report.standing.seq},
            {"pictures_in"_L1, report.picturesIn},
            {"pictures_out"_L1, report.picturesOut},
            {"remarks"_L1, (report.remarks + report.differences).join(u' ')}};
}

Result<void> meetOnce(CommandContext& context, Store& store, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto keys, keysOf(store, arguments));
    KITCAMP_ASSIGN(const auto hub, openCentreHub(store, hubOf(store), keys));
    SyncPace pace;
    pace.waitForOther = patience;
    SyncSession session(store, *hub);
    const auto met = meetAsMember(store, session, *hub, keys, pace);
    // What waits here can no longer be decided, and "in step" would be half of the truth.
    KITCAMP_TRY(checkInForce(store.reader()));
    KITCAMP_ASSIGN(const SyncReport report, met);
    KITCAMP_ASSIGN(const int open, Inbox(store).openCount());
    if (arguments.json())
        return context.out.object(objectOf(report, open));
    for (const QString& line : linesOf(report, open, arguments.at(0)))
        KITCAMP_TRY(context.out.line(line));
    return {};
}

/// The hub is elsewhere; at a server perhaps with another login, whose password is kept with the keys.
Result<void> goTo(Store& store, const QString& url, const Arguments& arguments)
{
    KITCAMP_ASSIGN(auto keys, keysOf(store, arguments));
    KITCAMP_ASSIGN(const HubLogin given, serverLoginOf(arguments));
    const bool isNew = given != HubLogin();
    KITCAMP_TRY(moveToHub(store, url, isNew ? given : loginOf(keys)));
    if (!keys || !isNew)
        return {};
    keys->hubPassword = given.password;
    keys->hubCertificate = given.certificate;
    KITCAMP_ASSIGN(KeyStore kept, keyStoreOf(store.path(), arguments));
    return kept.save(*keys);
}

Result<void> sync(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(auto store, openFile(context, arguments.at(0)));
    if (arguments.has(u"hub"_s))
        KITCAMP_TRY(goTo(*store, arguments.value(u"hub"_s), arguments));
    KITCAMP_TRY(checkShared(*store));
    if (!arguments.has(u"watch"_s))
        return meetOnce(context, *store, arguments);
    KITCAMP_ASSIGN(const auto keys, keysOf(*store, arguments));
    store.reset(); // the watch has one of its own
    return watchHub(context, arguments.at(0), keys, arguments.json());
}

} // namespace

Command syncCommand()
{
    const QList<CommandOption> options{
        {u"watch"_s,
         {},
         SyncCommand::tr("again and again, a line for each meeting that brought news, until Ctrl+C")},
        {u"hub"_s, u"URL"_s, SyncCommand::tr("the hub has moved, or the stick is mounted elsewhere")},
        passphraseOption()};
    return {u"sync"_s, u"FILE"_s,
            SyncCommand::tr("Meets the other computers at the hub: takes what they did, sends what was done "
                            "here."),
            options + serverLoginOptions(), sync};
}

} // namespace kitcamp
