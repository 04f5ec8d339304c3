// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/sync/hub.h"

namespace kitcamp {

class Arguments;

/// "--server-password-file FILE" and "--server-certificate FILE": who opens a hub at a server by hand, before
/// a key store holds its password.
[[nodiscard]] QList<CommandOption> serverLoginOptions();
[[nodiscard]] Result<HubLogin> serverLoginOf(const Arguments& arguments);

} // namespace kitcamp
