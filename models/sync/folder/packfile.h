// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/packedentry.h"

namespace kitcamp {

/// Consecutive entries of the log as one file; the bytes stand in models/sync/README.md.
struct Pack {
    static constexpr quint32 formatVersion = 1;
    static constexpr int mostEntries = 1000;
    static constexpr qint64 largestHeader = 4096;
    /// A body inflates to 256 MiB at most; deflated it is hardly ever larger than that.
    static constexpr qint64 largestBody = 257LL << 20;
    /// One entry may be larger than what is otherwise put into one pack; then it travels alone.
    static constexpr qint64 usualBytes = 16LL << 20;
    static constexpr qint64 largestFile = largestBody + (1LL << 20);

    QByteArray logId; ///< 16 bytes
    qint64 first = 0; ///< seq of the first entry
    QList<PackedEntry> entries; ///< at least one
    QList<QByteArray> hashes; ///< of each entry, what the next one names
    QByteArray previousHash; ///< what the first entry names

    [[nodiscard]] qint64 last() const { return first + entries.size() - 1; }
    [[nodiscard]] LogPosition end() const { return {last(), hashes.last()}; }
};

/// A file's worth of \p entries, of which the first is \p first in the log \p logId.
[[nodiscard]] QByteArray encodePack(const QByteArray& logId, qint64 first, const QList<PackedEntry>& entries);
/// Reads a pack. Length and hash of the whole are verified before an entry is looked at, then each header and
/// plain body (envelopes are opaque here) and that they follow on each other. The Error says what is wrong in
/// its detail, without a sentence: the reader knows the file's name. ErrorCode::Newer where a newer program
/// wrote it.
[[nodiscard]] Result<Pack> decodePack(const QByteArray& bytes);
/// Verifies that \p entries are a chain of the log \p logId after \p position; gives the hash of each.
[[nodiscard]] Result<QList<QByteArray>> verifyChain(const QByteArray& logId, const LogPosition& position,
                                                    const QList<PackedEntry>& entries);
/// How many of \p entries, beginning with the one at \p from, go into the next pack: at least one.
[[nodiscard]] qsizetype countForPack(const QList<PackedEntry>& entries, qsizetype from);

} // namespace kitcamp
