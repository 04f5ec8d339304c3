// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/store/store.h"

namespace kitcamp {

/// The file that a command works on.
[[nodiscard]] Result<std::unique_ptr<Store>> openFile(const CommandContext& context, const QString& path);
/// Makes \p name the operator; a new one is entered first. An empty name: nobody in particular.
[[nodiscard]] Result<void> enterOperator(Store& store, const QString& name);
/// Makes \p name the operator; refuses a name that nobody has.
[[nodiscard]] Result<void> findOperator(Store& store, const QString& name);
/// The entry that \p written names: its number in the log, or its op id of 32 hex digits.
[[nodiscard]] Result<EntryHead> entryNamed(Store& store, const QString& written);
/// A seed that no other program uses.
[[nodiscard]] quint64 freshSeed();
/// "--operator NAME", as the commands that act for somebody have it.
[[nodiscard]] CommandOption operatorOption();

} // namespace kitcamp
