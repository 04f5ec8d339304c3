// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hub.h"

namespace kitcamp {

/// A FileCard as `files/<author>.json`.
struct CardFile {
    static constexpr qint64 largest = 16 * 1024;

    [[nodiscard]] static QString nameFor(const QByteArray& author);
    /// 16 bytes; empty where \p name is no card's.
    [[nodiscard]] static QByteArray authorOf(const QString& name);
    [[nodiscard]] static QByteArray toJson(const FileCard& card);
    /// nullopt where it is damaged or not of \p author. Texts are cut and cleaned: others wrote them.
    [[nodiscard]] static std::optional<FileCard> fromJson(const QByteArray& bytes, const QByteArray& author);
};

} // namespace kitcamp
