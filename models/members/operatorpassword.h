// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// Fewer characters are not taken for a new password.
constexpr int shortestPassword = 6;

/// What is kept of a password: Argon2id with a salt of its own, as libsodium's crypto_pwhash_str writes it.
/// Takes a quarter of a second and 64 MB on purpose: never in the thread of a window.
[[nodiscard]] Result<QString> hashedPassword(const QString& password);
/// Whether \p password is the one that \p hashed was made of; as slow as making it.
[[nodiscard]] bool isPassword(const QString& password, const QString& hashed);

/// What is kept of an operator's password; empty where she has none.
[[nodiscard]] Result<QString> passwordOf(Connection& connection, OperatorId whose);
/// Why \p password cannot be a new one, translated; empty where it can.
[[nodiscard]] QString problemOfPassword(const QString& password);

/// The first line of a file, as `--operator-password-file` and `--passphrase-file` name it.
[[nodiscard]] Result<QString> passwordInFile(const QString& path);

} // namespace kitcamp
