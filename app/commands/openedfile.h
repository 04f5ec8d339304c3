// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/store/store.h"

namespace kitcamp {

/// The file that a command works on.
[[nodiscard]] Result<std::unique_ptr<Store>> openFile(const CommandContext& context, const QString& path);
/// A copy whose keys lie beside it, but nobody has given their passphrase yet: it can still become a file of
/// its computer.
[[nodiscard]] Result<void> refuseLockedCopy(Store& store, const Arguments& arguments);
/// Makes whom --operator names the operator, where she has a password only with it. Refuses a name that
/// nobody has, but for the very first one of a file and with --new-operator. No name: nobody in particular.
[[nodiscard]] Result<void> enterOperator(Store& store, const Arguments& arguments);
/// The same, but enters nobody.
[[nodiscard]] Result<void> findOperator(Store& store, const Arguments& arguments);
/// The entry that \p written names: its number in the log, or its op id of 32 hex digits.
[[nodiscard]] Result<EntryHead> entryNamed(Store& store, const QString& written);
/// A seed that no other program uses.
[[nodiscard]] quint64 freshSeed();
/// "--operator NAME", as the commands that act for somebody have it.
[[nodiscard]] CommandOption operatorOption();
/// "--new-operator", as those commands have it that run day by day.
[[nodiscard]] CommandOption newOperatorOption();
/// "--operator-password-file FILE", which each command with --operator has beside it.
[[nodiscard]] CommandOption operatorPasswordOption();

} // namespace kitcamp
