// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/store/store.h"

namespace kitcamp {

/// "--as-of DAY" and "--progress", as the commands that only read have them.
[[nodiscard]] QList<CommandOption> pastOptions();
/// The file \p path for a command that only reads: as it is now, or as of the day of --as-of. With --progress
/// percents are written to standard error meanwhile. \p domain and \p clock must outlive the store.
[[nodiscard]] Result<std::unique_ptr<Store>> openFileOrPast(const QString& path, const Arguments& arguments,
                                                            const Domain& domain, const Clock& clock);
/// The same with what a command has at hand.
[[nodiscard]] Result<std::unique_ptr<Store>> openFileOrPast(const CommandContext& context,
                                                            const Arguments& arguments);

} // namespace kitcamp
