// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/members/keystore.h"
#include "models/store/store.h"

namespace kitcamp {

class Arguments;

/// "--passphrase-file FILE", which each command that speaks to a hub has: the first line is the passphrase of
/// this computer's keys.
[[nodiscard]] CommandOption passphraseOption();
/// Where the keys of the file \p path are kept: under the passphrase that was named, else in the keyring; no
/// command asks anybody.
[[nodiscard]] Result<KeyStore> keyStoreOf(const QString& path, const Arguments& arguments);
/// The keys of the member that \p store is; nullopt where its centre has no members. A copy
/// that writes under a new author becomes a file of that member.
[[nodiscard]] Result<std::optional<MemberKeys>> keysOf(Store& store, const Arguments& arguments);

} // namespace kitcamp
