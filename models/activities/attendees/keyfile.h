// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/sealing.h"

namespace kitcamp {

/// The fewest characters of a passphrase that a key may be exported under.
inline constexpr int leastPassphrase = 8;

/// The secret halves of \p keys under \p passphrase, to be carried to another computer. Text, three lines:
/// "kitcamp camp key 1"; salt and nonce in hex; the box in hex (crypto_pwhash, then crypto_secretbox).
/// Refuses a passphrase that is too short.
[[nodiscard]] Result<QByteArray> keyFileOf(const QList<SealingKey>& keys, const QString& passphrase);
/// What such a file holds. Refuses another file, and a wrong passphrase, each with its sentence.
[[nodiscard]] Result<QList<SealingKey>> keysOfFile(const QByteArray& file, const QString& passphrase);

} // namespace kitcamp
