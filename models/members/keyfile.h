// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"

namespace kitcamp {

/// How dear it is to guess a passphrase: Argon2id's passes and memory. What is written here is the moderate
/// limit of libsodium, about a second; what is read may not be more than the bounds.
struct PassphraseCost {
    quint64 passes = 3;
    quint64 memory = 256ULL << 20; ///< bytes

    static constexpr quint64 mostPasses = 16;
    static constexpr quint64 mostMemory = 1ULL << 30;
    friend bool operator==(const PassphraseCost&, const PassphraseCost&) = default;
};

/// The key that a passphrase gives, and what it was made with: made once, it opens and closes a file often.
struct PassphraseKey {
    QByteArray salt; ///< 16 bytes
    PassphraseCost cost;
    QByteArray key; ///< 32 bytes

    /// The Error, where the memory is not there, has the rule "no-memory".
    [[nodiscard]] static Result<PassphraseKey> make(const QString& passphrase, const PassphraseCost& cost,
                                                    const QByteArray& salt = {});
};

/// The keys of members on a computer without a keyring, under a passphrase:
///   "KCF1", version u32, passes u64, memory u64, salt 16, nonce 24, sealed list of MemberKeys::toBytes();
///   big-endian; all before the seal is its associated data.
struct KeyFile {
    static constexpr quint32 formatVersion = 1;
    static constexpr qint64 largest = 4LL << 20;
    static constexpr int shortestPassphrase = 8; ///< characters

    QList<MemberKeys> keys;

    /// \p known: a key that was made for this file before, to be used again where it fits; receives the one
    /// that opened it. Rules "wrong-passphrase" (or changed: the two cannot be told apart), "keys-damaged",
    /// ErrorCode::Newer.
    [[nodiscard]] static Result<KeyFile> read(const QString& path, const QString& passphrase,
                                              std::optional<PassphraseKey>& known);
    /// In place of the one that is there; it is the old or the new one at every moment. Mode 0600.
    [[nodiscard]] Result<void> write(const QString& path, const PassphraseKey& key) const;
};

} // namespace kitcamp
