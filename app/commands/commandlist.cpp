// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"

#include "app/commands/openedfile.h"
#include "app/commands/pastfile.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

Command reportCommand()
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Commands", text); };
    return {
        u"report"_s,
        u"FILE NAME"_s,
        say(QT_TRANSLATE_NOOP("Commands", "Writes a report or makes a paper; --list says which there are.")),
        QList<CommandOption>{
            {u"param"_s, u"NAME=VALUE"_s,
             say(QT_TRANSLATE_NOOP("Commands", "what the report is of; again for further ones"))},
            {u"out"_s, u"X.pdf"_s,
             say(QT_TRANSLATE_NOOP("Commands",
                                   "the file that is written: papers as .pdf, reports also as .odt, .html, "
                                   ".xlsx or .csv"))},
            {u"list"_s,
             {},
             say(QT_TRANSLATE_NOOP("Commands", "only says which reports there are, of no file"))},
            {u"printed-at"_s, u"TIME"_s,
             say(QT_TRANSLATE_NOOP("Commands", "stands on the paper instead of now: 2026-03-01T09:00"))},
            {u"language"_s, u"en|zh_CN"_s,
             say(QT_TRANSLATE_NOOP("Commands", "in which it is written; else the system's"))},
            operatorOption()}
            + pastOptions(),
        {}};
}

Command exportPersonCommand()
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Commands", text); };
    return {u"export-person"_s,
            u"FILE PERSON"_s,
            say(QT_TRANSLATE_NOOP("Commands",
                                  "Writes all that is known of somebody: by card, number, mail address or name.")),
            {{u"out"_s, u"X.json|X.pdf"_s,
              say(QT_TRANSLATE_NOOP("Commands",
                                    "the file that is written: .json for programs, .pdf and the other formats "
                                    "of reports for people"))},
             {u"with-sealed"_s,
              {},
              say(QT_TRANSLATE_NOOP("Commands",
                                    "also opens what is sealed, where the key of the camp is on this computer"))},
             {u"language"_s, u"en|zh_CN"_s,
              say(QT_TRANSLATE_NOOP("Commands", "in which it is written; else the system's"))}},
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

namespace {

QList<Command> listedCommands()
{
    return {newCommand(),
            deskCommand(),
            attendCommand(),
            importCommand(),
            exportCommand(),
            handoverCommand(),
            reportCommand(),
            exportPersonCommand(),
            statsCommand(),
            logCommand(),
            logShowCommand(),
            undoCommand(),
            redoCommand(),
            checkCommand(),
            hubInitCommand(),
            hubInviteCommand(),
            hubSetupCommand(),
            hubMoveCommand(),
            hubFollowCommand(),
            hubEmptyCommand(),
            hubCutCommand(),
            joinCommand(),
            membersCommand(),
            membersRoleCommand(),
            membersRenameCommand(),
            revokeCommand(),
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
            erasePersonCommand(),
            tourCommand()};
}

} // namespace

QList<Command> allCommands()
{
    QList<Command> commands = listedCommands();
    for (Command& command : commands) {
        const bool asksWho =
            std::any_of(command.options.cbegin(), command.options.cend(),
                        [](const CommandOption& option) { return option.name == "operator"_L1; });
        if (asksWho)
            command.options << operatorPasswordOption();
    }
    return commands;
}

} // namespace kitcamp
