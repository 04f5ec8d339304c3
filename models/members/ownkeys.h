// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keystore.h"
#include "models/store/connection.h"

namespace kitcamp {

/// The keys of the member that the file of \p connection is, with all keys of the log that its rows hold for
/// it; nullopt where the centre has no members. Keys of the log that came since the last time are stored, so
/// that a broken file can be made anew. Errors: those of KeyStore; rule "keys-needed" where this computer has
/// no keys although the centre has members.
[[nodiscard]] Result<std::optional<MemberKeys>> ownKeys(Connection& connection, KeyStore& store);
/// Where the centre of \p connection has members, and \p keys are not those of its own one; nullopt where all
/// is well.
[[nodiscard]] Result<std::optional<Error>> lackOfKeys(Connection& connection,
                                                      const std::optional<MemberKeys>& keys);

} // namespace kitcamp
