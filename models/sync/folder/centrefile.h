// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kitcamp {

/// centre.json: says that a folder is a hub, of which format and of which log.
struct CentreFile {
    static constexpr int formatVersion = 1;
    static constexpr qint64 largest = 64 * 1024;

    int format = formatVersion;
    QByteArray logId; ///< 16 bytes
    qint64 madeAt = 0; ///< Unix seconds, UTC: for people

    [[nodiscard]] QByteArray toJson() const;
    /// nullopt where the bytes are no such file. Of a newer format only \c format is known.
    [[nodiscard]] static std::optional<CentreFile> fromJson(const QByteArray& bytes);
};

} // namespace kitcamp
