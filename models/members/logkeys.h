// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/memberkeys.h"
#include "models/store/connection.h"

#include <QMap>

namespace kitcamp {

/// The keys that bodies of a log are sealed under, by generation, as one member can read them.
struct LogKeys {
    QMap<int, QByteArray> keys; ///< generation -> 32 bytes
    QMap<int, qint64>
        since; ///< generation -> entry that brought it; missing: one that is not in the file yet

    [[nodiscard]] bool isEmpty() const { return keys.isEmpty(); }
    /// Under which an entry at \p seq is sealed: the newest that came before it, else the first one.
    [[nodiscard]] int generationFor(qint64 seq) const;
    [[nodiscard]] int newest() const { return keys.isEmpty() ? 0 : keys.lastKey(); }

    /// From log_key, log_key_share and journal_row; a share that does not open is left out.
    [[nodiscard]] static Result<LogKeys> read(Connection& connection, const MemberKeys& member);
    /// That alone: where the keys are known nothing is opened.
    [[nodiscard]] static Result<QMap<int, qint64>> readSince(Connection& connection);
};

} // namespace kitcamp
