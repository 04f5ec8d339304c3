// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/week/planblock.h"

#include <QMimeData>

#include <memory>
#include <optional>

namespace kitcamp {

/// Something of a list outside that waits for a place; dragged into the plan under a mime type of ours.
struct ToPlace {
    static constexpr auto mimeType = "application/x-kitcamp-to-place";

    qint64 id = 0;
    int minutes = 0;
    QString title;

    [[nodiscard]] std::unique_ptr<QMimeData> toMime() const;
    /// Empty where DATA is something else or was not written by us.
    [[nodiscard]] static std::optional<ToPlace> from(const QMimeData* data);
};

/// Blocks on the clipboard: where they stood, so that several keep their distances when they are put
/// elsewhere.
struct CopiedBlocks {
    static constexpr auto mimeType = "application/x-kitcamp-blocks";

    struct Block {
        qint64 id = 0;
        PlanPlace from;
        int minutes = 0;
    };

    QList<Block> blocks; ///< in order of time
    QString text; ///< for other programs

    [[nodiscard]] std::unique_ptr<QMimeData> toMime() const;
    [[nodiscard]] static CopiedBlocks from(const QMimeData* data);
    /// The copies that are wanted when the first is put at TARGET; times beyond a day stay within it.
    [[nodiscard]] QList<PlanMove> putAt(const PlanPlace& target, bool withTime) const;
};

} // namespace kitcamp
