// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/planlayout.h"

#include <QCache>
#include <QPixmap>

namespace kitcamp {

/// Blocks as they were drawn once: their texts are laid out when they change, not in every frame. What was
/// not seen for long gives way.
class BlockPixmaps
{
public:
    /// Forgets all where the fonts, the colours or the screen's pixels are others than before.
    void prepare(const PlanSheet& sheet, double pixelRatio, QSize viewport);
    [[nodiscard]] const QPixmap& of(const PlanLayout& layout, int placed);
    [[nodiscard]] bool knows(const PlanLayout& layout, int placed) const;

private:
    [[nodiscard]] static size_t keyOf(const PlanLayout& layout, int placed);

    QCache<size_t, QPixmap> m_pixmaps; ///< cost in KB
    double m_pixelRatio = 1;
    Scheme m_scheme = Scheme::Light;
    QFont m_font;
    QString m_language;
};

} // namespace kitcamp
