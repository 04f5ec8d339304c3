// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/folder/folderaccess.h"
#include "models/sync/hub.h"

namespace kitcamp {

/// What stands before a packed snapshot; the bytes stand in models/sync/README.md.
struct SnapshotHeader {
    static constexpr quint32 formatVersion = 1;
    static constexpr qsizetype bytes = 136;

    QByteArray logId; ///< 16 bytes
    LogPosition position; ///< where the file in it stands
    qint64 size = 0; ///< bytes of the unpacked file
    QByteArray contentHash; ///< BLAKE2b of the unpacked file, 32 bytes

    [[nodiscard]] QByteArray encode() const;
    /// ErrorCode::Newer or File, without a sentence: the reader knows the file's name.
    [[nodiscard]] static Result<SnapshotHeader> decode(const QByteArray& encoded);
};

/// What went wrong while packing or unpacking, and on which of the two sides.
struct SnapshotFailure {
    enum class Side { None, Source, Target, Content, Cancelled };
    Side side = Side::None;
    Outcome outcome;

    [[nodiscard]] bool ok() const { return side == Side::None; }
};

/// Packs the file \p source into \p target, which is made; fills size and hash of \p header. Memory does not
/// depend on the size.
[[nodiscard]] SnapshotFailure packSnapshot(const QString& source, const QString& target,
                                           SnapshotHeader& header, const Hub::Progress& progress);
/// Unpacks \p source, whose header must be \p header, into \p target, which is made and belongs to its owner
/// alone. Never writes more than the header says; Content where hash or length are not what it says.
[[nodiscard]] SnapshotFailure unpackSnapshot(const QString& source, const QString& target,
                                             const SnapshotHeader& header, const Hub::Progress& progress);

} // namespace kitcamp
