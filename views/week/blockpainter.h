// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/planlayout.h"

namespace kitcamp {

/// Draws a block: its ground by tone and state, its bar, sign, lock and texts, as much as there is room for.
class BlockPainter
{
public:
    explicit BlockPainter(const PlanSheet& sheet);

    void paint(QPainter& painter, const QRect& rect, const PlanBlock& block, BlockShape shape) const;
    /// What hangs under the pointer: dashed, in the tone of the place, with WORDS under its title.
    void paintGhost(QPainter& painter, const QRect& rect, const PlanBlock& block, const QString& words) const;

private:
    void paintPlate(QPainter& painter, const QRect& rect, const PlanBlock& block) const;
    void paintClosure(QPainter& painter, const QRect& rect, const PlanBlock& block) const;
    void paintTile(QPainter& painter, const QRect& rect, const PlanBlock& block) const;
    void paintTexts(QPainter& painter, const QRect& box, const PlanBlock& block) const;
    void paintChip(QPainter& painter, const QRect& rect, const PlanBlock& block) const;
    void paintLine(QPainter& painter, const QRect& rect, const PlanBlock& block) const;
    /// Lock and sign at the start of a line; the width they took.
    [[nodiscard]] int paintMarks(QPainter& painter, const QRect& line, const PlanBlock& block) const;
    [[nodiscard]] QColor strong(const PlanBlock& block) const;
    [[nodiscard]] QColor ground(const PlanBlock& block) const;
    [[nodiscard]] QColor ink(const PlanBlock& block) const;
    [[nodiscard]] QFont titleFont(const PlanBlock& block) const;

    const PlanSheet& m_sheet;
    Palette m_tokens;
    QFont m_title;
    QFont m_small;
};

} // namespace kitcamp
