// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp hub setup: a database becomes a place where centres meet.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/output.h"
#include "app/commands/serverlogin.h"
#include "models/sync/postgres/serversetup.h"
#include "models/sync/postgres/serverurl.h"

#include <QFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HubSetupCommand {
    Q_DECLARE_TR_FUNCTIONS(HubSetupCommand)
};

/// The password into a file that only its owner reads: it never stands on the screen. Before there is a login
/// that has it: a login whose password was lost would stay for ever.
Result<void> writePassword(const QString& path, const QString& password)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{
            ErrorCode::File,
            HubSetupCommand::tr("%1 cannot be written, or is there already. Choose another name.").arg(path),
            file.errorString()};
    if (file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(password.toUtf8() + '\n') > 0
        && file.flush())
        return {};
    const Error why{ErrorCode::File, HubSetupCommand::tr("%1 cannot be written.").arg(path),
                    file.errorString()};
    file.remove();
    return why;
}

Result<HubAccount> founderFor(const Arguments& arguments, const HubLogin& login)
{
    const QString path = arguments.value(u"founder"_s);
    bool isWritten = false;
    auto founder = makeFounder(arguments.at(0), login, [&](const QString& password) -> Result<void> {
        KITCAMP_TRY(writePassword(path, password));
        isWritten = true;
        return {};
    });
    if (!founder && isWritten)
        QFile::remove(path); // of a login that nobody knows
    return founder;
}

Result<void> tell(CommandContext& context, const Arguments& arguments, const ServerSetup& setup,
                  const HubAccount& founder)
{
    const QString target = arguments.value(u"founder"_s);
    const QString place = ServerUrl::from(arguments.at(0))->place();
    if (arguments.json())
        return context.out.object({{"hub"_L1, place},
                                   {"version"_L1, setup.now},
                                   {"before"_L1, setup.before},
                                   {"founder"_L1, founder.url},
                                   {"password_file"_L1, founder.url.isEmpty() ? QString() : target}});
    KITCAMP_TRY(context.out.line(setup.before == 0
                                     ? HubSetupCommand::tr("%1 is set up for Kitcamp.").arg(place)
                                     : HubSetupCommand::tr("%1 is up to date.").arg(place)));
    if (founder.url.isEmpty())
        return {};
    KITCAMP_TRY(context.out.line(
        HubSetupCommand::tr("A login for the first computer of a centre: %1").arg(founder.url)));
    KITCAMP_TRY(context.out.line(HubSetupCommand::tr("Its password is in %1.").arg(target)));
    const QString certificate = arguments.has(u"server-certificate"_s)
        ? u" --server-certificate "_s + arguments.value(u"server-certificate"_s)
        : QString();
    return context.out.line(
        HubSetupCommand::tr("On that computer: kitcamp hub init FILE %1 --server-password-file %2%3",
                            "%3: a further option, or nothing")
            .arg(founder.url, target, certificate));
}

Result<void> setUp(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const HubLogin login, serverLoginOf(arguments));
    KITCAMP_ASSIGN(const ServerSetup setup, setUpServer(arguments.at(0), login));
    HubAccount founder;
    if (arguments.has(u"founder"_s)) {
        KITCAMP_ASSIGN(founder, founderFor(arguments, login));
    }
    return tell(context, arguments, setup, founder);
}

} // namespace

Command hubSetupCommand()
{
    return {
        u"hub setup"_s, u"URL"_s,
        HubSetupCommand::tr("Sets up a PostgreSQL database for centres to meet in, or brings it up to date: "
                            "postgresql://OWNER@HOST/DATABASE."),
        QList<CommandOption>{{u"founder"_s, u"FILE"_s,
                              HubSetupCommand::tr("makes a login for the first computer of a centre too; its "
                                                  "password goes to FILE")}}
            + serverLoginOptions(),
        setUp};
}

} // namespace kitcamp
