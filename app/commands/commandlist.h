// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace kitcamp {

[[nodiscard]] Command newCommand();
[[nodiscard]] Command deskCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command logCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command checkCommand();
/// Needs widgets and is run by the window's part of the program; stands here for the help.
[[nodiscard]] Command tourCommand();

/// In the order in which a newcomer needs them.
[[nodiscard]] QList<Command> allCommands();

} // namespace kitcamp
