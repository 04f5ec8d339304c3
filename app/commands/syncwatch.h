// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/members/memberkeys.h"

namespace kitcamp {

/// Keeps \p file in step with its hub until the process is told to end (SIGINT, SIGTERM), and prints a line
/// for each meeting that found something else than the one before. Being offline is told and waited out.
/// \p keys: of the file's member, where the centre has members.
[[nodiscard]] Result<void> watchHub(CommandContext& context, const QString& file,
                                    const std::optional<MemberKeys>& keys, bool json);

} // namespace kitcamp
