// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/packedentry.h"

namespace kitcamp {

/// What the entries of a log must be to be taken.
struct LogTerms {
    QByteArray logId;
    int schema = 0; ///< the newest that this program knows
};

/// Verifies that \p packed is whole and the entry that follows on \p after, before a byte of its changeset
/// is used. For the errors see LogFollower::take.
[[nodiscard]] Result<Entry> verifyIncoming(const PackedEntry& packed, const LogPosition& after,
                                           const LogTerms& terms);
/// The log and this file have different histories: \p detail for the log file.
[[nodiscard]] Error forkedError(const QString& detail);

} // namespace kitcamp
