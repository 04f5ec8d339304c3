// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/memberwork.h"

#include "app/commands/arguments.h"
#include "app/commands/memberkeysoption.h"
#include "app/commands/openedfile.h"
#include "models/sync/centrehub.h"
#include "models/sync/revoking.h"
#include "models/sync/sharing.h"
#include "models/sync/syncsession.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{30}; // with a window that syncs the same file

struct MemberWords {
    Q_DECLARE_TR_FUNCTIONS(MemberCommands)
};

Error refused(const QString& sentence, const QString& rule)
{
    return {ErrorCode::Refused, sentence, {}, rule, {}};
}

} // namespace

Result<MemberWork> MemberWork::open(const CommandContext& context, const Arguments& arguments)
{
    MemberWork work;
    KITCAMP_ASSIGN(work.store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(findOperator(*work.store, arguments));
    const QString name = QFileInfo(arguments.at(0)).fileName();
    const QString url = hubOf(*work.store);
    if (url.isEmpty())
        return refused(MemberWords::tr("%1 is not shared: \"kitcamp hub init\" shares it.").arg(name),
                       u"not-shared"_s);
    KITCAMP_ASSIGN(const auto keys, keysOf(*work.store, arguments));
    if (!keys)
        return refused(MemberWords::tr("%1 is shared without members: whoever reaches %2 takes part.",
                                       "%1: file, %2: hub")
                           .arg(name, url),
                       u"no-members"_s);
    work.keys = *keys;
    KITCAMP_ASSIGN(work.hub, openCentreHub(*work.store, url, work.keys));
    return work;
}

Result<QString> MemberWork::meet()
{
    SyncPace pace;
    pace.waitForOther = patience;
    SyncSession session(*store, *hub);
    const auto met = meetAsMember(*store, session, *hub, keys, pace);
    if (!met && Hub::isAway(met.error()))
        return MemberWords::tr("The others hear of it with the next sync: %1").arg(met.error().sentence);
    if (!met)
        return met.error();
    return QString();
}

Result<Role> roleNamed(const QString& word)
{
    const auto role = roleFrom(word.trimmed().toLower());
    if (role)
        return *role;
    return Error{
        ErrorCode::Usage,
        MemberWords::tr("There is no role \"%1\": desk, organiser, coordinator or administrator.").arg(word),
        {}};
}

Result<void> checkPlaceForKeys(const QString& file, const Arguments& arguments)
{
    if (arguments.has(u"passphrase-file"_s) || KeyStore::hasKeyring())
        return {};
    return Error{
        ErrorCode::Usage,
        MemberWords::tr(
            "This computer has no keyring for the keys of %1: name a file that holds a passphrase for "
            "them, with --passphrase-file FILE.")
            .arg(QFileInfo(file).fileName()),
        {}};
}

} // namespace kitcamp
