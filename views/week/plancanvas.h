// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/blockpixmaps.h"
#include "views/week/planstage.h"

namespace kitcamp {

/// Paints the stage: ground, judged cells, blocks, marks, and what hangs under the pointer. Only what is
/// asked for, and from what was drawn before wherever possible.
class PlanCanvas
{
public:
    explicit PlanCanvas(const PlanStage& stage)
        : m_stage(stage)
    {
    }

    void prepare(double pixelRatio, QSize viewport);
    /// EXPOSED and the painter are in pixels of the content.
    void paint(QPainter& painter, const QRect& exposed, bool focused);
    /// Draws a few blocks near VISIBLE that were not drawn yet, for at most MILLISECONDS; false: none is
    /// left.
    bool drawAhead(const QRect& visible, int milliseconds);

private:
    void paintVerdicts(QPainter& painter, const QRect& exposed);
    void paintBlocks(QPainter& painter, const QRect& exposed, bool ground);
    void paintMarks(QPainter& painter, const QRect& exposed, bool focused) const;
    void paintGhost(QPainter& painter, const QRect& exposed) const;
    [[nodiscard]] const QPixmap& signOf(Tone tone);

    const PlanStage& m_stage;
    BlockPixmaps m_pixmaps;
    double m_pixelRatio = 1;
    QHash<int, QPixmap> m_signs;
    Scheme m_scheme = Scheme::Light;
};

} // namespace kitcamp
