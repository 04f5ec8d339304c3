// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"
#include "models/store/packedentry.h"

namespace kitcamp {

/// How an entry lies in a hub: its header as it is (no header holds a name), and instead of the body an
/// envelope with the body (sealed, XChaCha20-Poly1305, or as it is), signature and redaction mark.
///   "KCX1", version 1, flags (1 sealed, 2 signed, 4 redacted), generation u32, [signature 64], [mark 128],
///   [nonce 24], body; big-endian; all before the body and the header are the seal's associated data.
/// A plain body never begins so (its first four bytes are a length below 2^28).
[[nodiscard]] bool isEnvelope(const QByteArray& body);
/// \p key: empty: not sealed.
[[nodiscard]] PackedEntry inEnvelope(const PackedEntry& entry, int generation, const QByteArray& key);
/// Which key is needed; 0: none.
[[nodiscard]] Result<int> generationOf(const PackedEntry& enveloped);
/// Error: rule "damaged" (changed, or sealed under another key).
[[nodiscard]] Result<PackedEntry> outOfEnvelope(const PackedEntry& enveloped, const QByteArray& key);

/// Short texts and pictures: "KCB1", generation u32, nonce, sealed; \p purpose keeps them from being swapped.
[[nodiscard]] QByteArray sealedBytes(const QByteArray& plain, int generation, const QByteArray& key,
                                     const QByteArray& purpose);
[[nodiscard]] bool isSealedBytes(const QByteArray& bytes);
[[nodiscard]] Result<int> generationOfBytes(const QByteArray& bytes);
[[nodiscard]] Result<QByteArray> openedBytes(const QByteArray& sealed, const QByteArray& key,
                                             const QByteArray& purpose);

} // namespace kitcamp
