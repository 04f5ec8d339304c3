// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/entry.h"

namespace kitcamp {

/// A place in the log of a centre: the entry that stands there is known by its hash. seq 0 is the empty log.
struct LogPosition {
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0');

    friend bool operator==(const LogPosition&, const LogPosition&) = default;
};

/// An entry as it travels: the bytes of header and body of sync.md section 3, and what vouches for them.
struct PackedEntry {
    QByteArray header;
    QByteArray body; ///< in a hub perhaps sealed; in a file never
    QByteArray signature; ///< 64 bytes, Ed25519 by the author's member over signedHeader(header); or empty
    QByteArray redaction; ///< a RedactionMark, where the body is no longer the one that the header names

    /// What the next entry names as its previous one.
    [[nodiscard]] QByteArray hash() const { return hashOf(header); }
};

[[nodiscard]] PackedEntry pack(const Entry& entry);
/// What a signature of an entry is over: a word that no other use of the key has, and the header.
[[nodiscard]] QByteArray signedHeader(const QByteArray& header);
/// Header only, with H(body) verified, or that of the redaction mark: what a hub looks at. No byte of the
/// body is used.
[[nodiscard]] Result<Entry> unpackHeader(const PackedEntry& packed);
/// The whole entry; hash and length are verified before the body is inflated (sync.md, rule 1).
[[nodiscard]] Result<Entry> unpack(const PackedEntry& packed);

} // namespace kitcamp
