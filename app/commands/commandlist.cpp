// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

Command tourCommand()
{
    return {u"tour"_s,
            u"FILE DIR"_s,
            QCoreApplication::translate("Commands", "Draws every screen and every paper into a folder."),
            {},
            {}};
}

QList<Command> allCommands()
{
    return {newCommand(),
            deskCommand(),
            attendCommand(),
            importCommand(),
            exportCommand(),
            logCommand(),
            logShowCommand(),
            undoCommand(),
            redoCommand(),
            checkCommand(),
            hubInitCommand(),
            hubInviteCommand(),
            joinCommand(),
            syncCommand(),
            inboxCommand(),
            conflictsCommand(),
            suggestCommand(),
            certificateIssueCommand(),
            certificateListCommand(),
            certificateVerifyCommand(),
            certificateKeysCommand(),
            repairCommand(),
            tourCommand()};
}

} // namespace kitcamp
