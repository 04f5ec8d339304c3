// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp hub empty: what a centre left at a place that it does not meet at any more.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/memberkeysoption.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/serverlogin.h"
#include "models/members/members.h"
#include "models/store/knownfiles.h"
#include "models/sync/centrehub.h"
#include "models/sync/oldplace.h"
#include "models/sync/sharing.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HubEmptyCommand {
    Q_DECLARE_TR_FUNCTIONS(HubEmptyCommand)
};

Error stillThere(const QStringList& names)
{
    return {ErrorCode::Refused,
            HubEmptyCommand::tr("These computers have not met at the new place yet: %1.")
                .arg(names.join(u", "_s)),
            {},
            u"not-followed"_s,
            {HubEmptyCommand::tr("Let each follow (kitcamp hub follow FILE) and sync."),
             HubEmptyCommand::tr("With --anyway the place is emptied nevertheless; they can still follow.")}};
}

/// Those that were taken out will never come.
Result<QStringList> namesOfMissing(Store& store, const QList<QByteArray>& authors)
{
    QStringList names;
    for (const QByteArray& author : authors) {
        KITCAMP_ASSIGN(const auto member, memberOfFile(store.reader(), author));
        if (member && member->revokedAt)
            continue;
        KITCAMP_ASSIGN(const QString name, knownFileName(store.reader(), author));
        names << (name.isEmpty() ? QString::fromLatin1(author.toHex().first(8)) : name);
    }
    return names;
}

Result<void> checkAllHaveFollowed(Store& store, Hub& old, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto keys, keysOf(store, arguments));
    KITCAMP_ASSIGN(const auto now, openCentreHub(store, hubOf(store), keys));
    KITCAMP_ASSIGN(const QList<QByteArray> authors, notFollowed(old, *now));
    KITCAMP_ASSIGN(const QStringList names, namesOfMissing(store, authors));
    return names.isEmpty() ? Result<void>() : Result<void>(stillThere(names));
}

Result<void> empty(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    const QString url = hubUrl(arguments.at(1));
    KITCAMP_ASSIGN(const HubLogin login, serverLoginOf(arguments));
    KITCAMP_ASSIGN(const auto old, openHub(url, login, store->logId()));
    KITCAMP_TRY(old->head());
    if (old->moved() && !arguments.has(u"anyway"_s))
        KITCAMP_TRY(checkAllHaveFollowed(*store, *old, arguments));
    KITCAMP_TRY(emptyOldPlace(*old));
    KITCAMP_TRY(forgetOldPlace(*store, url));
    if (arguments.json())
        return context.out.object({{"emptied"_L1, url}});
    return context.out.line(
        HubEmptyCommand::tr("%1 was emptied: who still comes there only finds the note where the log went. "
                            "Copies and backups of that place are out of reach.")
            .arg(old->place()));
}

} // namespace

Command hubEmptyCommand()
{
    return {u"hub empty"_s, u"FILE URL"_s,
            HubEmptyCommand::tr("Takes away what the centre left at a place that its log was moved from."),
            QList<CommandOption>{
                passphraseOption(),
                {u"anyway"_s, {}, HubEmptyCommand::tr("Also where computers have not followed yet.")}}
                + serverLoginOptions(),
            empty};
}

} // namespace kitcamp
