// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hub.h"

#include <QCoreApplication>

namespace kitcamp {

/// A snapshot of which a hub can read nothing: packed, then sealed in pieces (libsodium secretstream). Bound
/// to its log and place, so that none can stand for another.
///   "KCZ1", version u32, generation u32, size of the file u64, stream header 24, then pieces of
///   64 KiB + 17, the last one shorter and marked as the last; big-endian.
class SealedSnapshot
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SealedSnapshot)
public:
    SealedSnapshot(QByteArray logId, LogPosition position)
        : m_logId(std::move(logId))
        , m_position(std::move(position))
    {
    }

    /// Whose key is needed for the file \p path; 0 where it is no sealed snapshot.
    [[nodiscard]] static Result<int> generationOf(const QString& path);
    /// \p target must not be there, and is not where an Error comes back.
    [[nodiscard]] Result<void> seal(const QString& source, const QString& target, int generation,
                                    const QByteArray& key, const Hub::Progress& progress) const;
    /// Rule "damaged" where anything was changed or cut. Never writes more than the head promises.
    [[nodiscard]] Result<void> open(const QString& source, const QString& target, const QByteArray& key,
                                    const Hub::Progress& progress) const;

private:
    /// What the first piece is bound to besides its key.
    [[nodiscard]] QByteArray binding(const QByteArray& head) const;

    QByteArray m_logId;
    LogPosition m_position;
};

} // namespace kitcamp
