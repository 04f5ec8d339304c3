// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/plancanvas.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/week/blockpainter.h"
#include "views/week/plantexts.h"

#include <QElapsedTimer>
#include <QPainter>

namespace kitcamp {

namespace {

constexpr int signSide = 7; // px at the usual font, in judged cells
constexpr double leftBehind = 0.35; // opacity of a block that is being moved

} // namespace

void PlanCanvas::prepare(double pixelRatio, QSize viewport)
{
    const PlanSheet& sheet = m_stage.sheet();
    m_pixmaps.prepare(sheet, pixelRatio, viewport);
    if (!qFuzzyCompare(pixelRatio, m_pixelRatio) || m_scheme != sheet.scheme)
        m_signs.clear();
    m_pixelRatio = pixelRatio;
    m_scheme = sheet.scheme;
}

void PlanCanvas::paint(QPainter& painter, const QRect& exposed, bool focused)
{
    m_stage.layout().paintGround(painter, exposed);
    paintBlocks(painter, exposed, true);
    if (m_stage.drag().isJudged())
        paintVerdicts(painter, exposed);
    m_stage.layout().paintLines(painter, exposed);
    paintBlocks(painter, exposed, false);
    m_stage.layout().paintOver(painter, exposed);
    paintMarks(painter, exposed, focused);
    if (m_stage.drag().isActive())
        paintGhost(painter, exposed);
}

/// A sign stands at every full hour and wherever the tone changes: enough to read without the colours.
void PlanCanvas::paintVerdicts(QPainter& painter, const QRect& exposed)
{
    constexpr int hour = 60;
    const Palette tokens = m_stage.sheet().tokens();
    const int side = scaled(signSide, m_stage.sheet().font);
    const PlanLayout& layout = m_stage.layout();
    const bool each = layout.cellMinutes() == 0 || m_stage.sheet().snap == Snap::Periods;
    for (const PlanCell& cell : layout.cellsIn(exposed, m_stage.drag().place().minute)) {
        const std::optional<Tone> tone = m_stage.drag().toneOf(cell.place);
        const PlanPlace before{cell.place.day, cell.place.minute - layout.cellMinutes(), cell.place.lane};
        const bool follows = m_stage.drag().toneOf(before) == tone;
        if (!tone)
            continue;
        painter.fillRect(cell.rect, tokens.soft(*tone));
        const bool signs = each || !follows || cell.place.minute % hour == 0;
        if (signs && cell.rect.height() > side + 2 && cell.rect.width() > side + 4)
            painter.drawPixmap(cell.rect.right() - side - 3, cell.rect.top() + 4, signOf(*tone));
    }
}

const QPixmap& PlanCanvas::signOf(Tone tone)
{
    QPixmap& sign = m_signs[static_cast<int>(tone)];
    if (!sign.isNull())
        return sign;
    const int side = scaled(signSide, m_stage.sheet().font);
    sign = QPixmap(QSize(side, side) * m_pixelRatio);
    sign.setDevicePixelRatio(m_pixelRatio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    drawSign(&painter, QRectF(0.5, 0.5, side - 1, side - 1), tone, m_stage.sheet().tokens().strong(tone));
    return sign;
}

void PlanCanvas::paintBlocks(QPainter& painter, const QRect& exposed, bool ground)
{
    const PlanLayout& layout = m_stage.layout();
    const Dragging& drag = m_stage.drag();
    const bool leaves = drag.isActive()
        && (drag.block().kind == DraggedBlock::Kind::Move || drag.block().kind == DraggedBlock::Kind::Resize);
    for (int i = 0; i < layout.placed().size(); ++i) {
        const PlacedBlock& at = layout.placed()[i];
        if (!at.rect.intersects(exposed) || layout.sheet().blocks[at.block].facts.ground != ground)
            continue;
        const bool left = leaves && layout.sheet().blocks[at.block].facts.id == drag.block().id;
        painter.setOpacity(left ? leftBehind : 1);
        painter.drawPixmap(at.rect.topLeft(), m_pixmaps.of(layout, i));
    }
    painter.setOpacity(1);
}

void PlanCanvas::paintMarks(QPainter& painter, const QRect& exposed, bool focused) const
{
    const Palette tokens = m_stage.sheet().tokens();
    for (const int i : m_stage.chosen()) {
        const QRect rect = m_stage.layout().placed()[i].rect;
        if (rect.intersects(exposed))
            frameRounded(&painter, rect, space::tiny, QPen(tokens.accent, 1.6), {});
    }
    const QRect cursor = m_stage.cursorRect();
    const bool drawnOut = m_stage.cursor().minutes > 0;
    if ((!focused && !drawnOut) || m_stage.drag().isActive() || !cursor.intersects(exposed))
        return;
    if (drawnOut)
        fillRounded(&painter, cursor, space::tiny, tokens.accentSoft);
    frameRounded(&painter, cursor, space::tiny, QPen(tokens.accent, 2), {});
}

void PlanCanvas::paintGhost(QPainter& painter, const QRect& exposed) const
{
    const QRect rect = m_stage.ghostRect();
    if (!rect.intersects(exposed))
        return;
    const Dragging& drag = m_stage.drag();
    const PlanSheet& sheet = m_stage.sheet();
    QString words = sheet.hasMinutes()
        ? plantexts::times(drag.place().minute, drag.place().minute + drag.minutes())
        : QString();
    const PlaceReasons& reasons = drag.reasons();
    const auto warnings = std::count_if(reasons.lines.begin(), reasons.lines.end(),
                                        [](auto& line) { return line.tone == Tone::Warn; });
    if (reasons.verdict == Tone::Warn && warnings > 0)
        words =
            PlanStage::tr("%n warning(s)", "of the place where a block is held", static_cast<int>(warnings));
    else if (reasons.verdict != Tone::Plain)
        words = plantexts::spokenTone(reasons.verdict);
    BlockPainter(sheet).paintGhost(painter, rect, m_stage.draggedFacts(), words);
}

bool PlanCanvas::drawAhead(const QRect& visible, int milliseconds)
{
    const PlanLayout& layout = m_stage.layout();
    const QRect around = visible.adjusted(-visible.width() / 2, -visible.height() / 2, visible.width() / 2,
                                          visible.height() / 2);
    QElapsedTimer spent;
    spent.start();
    for (int i = 0; i < layout.placed().size(); ++i) {
        if (!layout.placed()[i].rect.intersects(around) || m_pixmaps.knows(layout, i))
            continue;
        static_cast<void>(m_pixmaps.of(layout, i));
        if (spent.elapsed() >= milliseconds)
            return true;
    }
    return false;
}

} // namespace kitcamp
