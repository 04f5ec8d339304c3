// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace kitcamp {

[[nodiscard]] Command newCommand();
[[nodiscard]] Command deskCommand();
[[nodiscard]] Command attendCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command handoverCommand();
[[nodiscard]] Command inboxCommand();
[[nodiscard]] Command conflictsCommand();
[[nodiscard]] Command selectCommand();
[[nodiscard]] Command suggestCommand();
[[nodiscard]] Command teamsCommand();
[[nodiscard]] Command statsCommand();
[[nodiscard]] Command logCommand();
[[nodiscard]] Command logShowCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command certificateIssueCommand();
[[nodiscard]] Command certificateListCommand();
[[nodiscard]] Command certificateVerifyCommand();
[[nodiscard]] Command certificateKeysCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command hubInitCommand();
[[nodiscard]] Command hubInviteCommand();
[[nodiscard]] Command hubSetupCommand();
[[nodiscard]] Command hubMoveCommand();
[[nodiscard]] Command hubFollowCommand();
[[nodiscard]] Command hubEmptyCommand();
[[nodiscard]] Command hubCutCommand();
[[nodiscard]] Command joinCommand();
[[nodiscard]] Command membersCommand();
[[nodiscard]] Command membersRoleCommand();
[[nodiscard]] Command membersRenameCommand();
[[nodiscard]] Command revokeCommand();
[[nodiscard]] Command syncCommand();
[[nodiscard]] Command repairCommand();
[[nodiscard]] Command erasePersonCommand();
// These need widgets and are run by the window's part of the program; they stand here for the help.
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command exportPersonCommand();
[[nodiscard]] Command tourCommand();

/// In the order in which a newcomer needs them.
[[nodiscard]] QList<Command> allCommands();

} // namespace kitcamp
