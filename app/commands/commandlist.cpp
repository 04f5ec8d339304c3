// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"

#include "app/commands/openedfile.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

Command reportCommand()
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Commands", text); };
    return {u"report"_s,
            u"FILE NAME"_s,
            say(QT_TRANSLATE_NOOP("Commands",
                                  "Makes a paper as PDF: timetables, lists; an unknown NAME lists them.")),
            {{u"param"_s, u"NAME=VALUE"_s,
              say(QT_TRANSLATE_NOOP("Commands", "what the report is of; again for further ones"))},
             {u"out"_s, u"X.pdf"_s, say(QT_TRANSLATE_NOOP("Commands", "the file that is written"))},
             operatorOption()},
            {}};
}

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
            reportCommand(),
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
            selectCommand(),
            teamsCommand(),
            certificateIssueCommand(),
            certificateListCommand(),
            certificateVerifyCommand(),
            certificateKeysCommand(),
            repairCommand(),
            tourCommand()};
}

} // namespace kitcamp
