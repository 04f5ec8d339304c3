// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/planpaper.h"

#include "views/week/blockpainter.h"
#include "views/week/planlayout.h"

#include <QPainter>

namespace kitcamp {

namespace {

constexpr double hourOnPaper = 12; // px; the hours share what there is

/// What the plan asks for at least when it is WIDTH wide and as high as TARGET's form makes it.
QSize wholeSize(PlanLayout& layout, QSize room)
{
    const QSize bands(layout.axisWidth(), layout.headHeight());
    layout.layOut((room - bands).expandedTo({1, 1}));
    return layout.contentSize() + bands;
}

void paintAll(QPainter& painter, const PlanLayout& layout)
{
    const int left = layout.axisWidth();
    const int top = layout.headHeight();
    const QSize size = layout.contentSize();
    painter.save();
    painter.translate(left, top);
    const QRect content(QPoint(), size);
    painter.setClipRect(content);
    layout.paintGround(painter, content);
    const BlockPainter blocks(layout.sheet());
    for (const bool ground : {true, false}) {
        for (const PlacedBlock& at : layout.placed()) {
            const PlanBlock& facts = layout.sheet().blocks[at.block].facts;
            if (facts.ground == ground)
                blocks.paint(painter, at.rect, facts, layout.shape());
        }
        if (ground)
            layout.paintLines(painter, content);
    }
    painter.restore();
    if (top > 0)
        layout.paintHead(painter, QRect(left, 0, size.width(), top), -left);
    if (left > 0)
        layout.paintAxis(painter, QRect(0, top, left, size.height()), -top);
    if (top > 0 && left > 0)
        layout.paintCorner(painter, QRect(0, 0, left, top));
    painter.setPen(layout.sheet().tokens().line);
    painter.drawRect(QRect(0, 0, left + size.width() - 1, top + size.height() - 1));
}

} // namespace

void paintPlan(QPainter& painter, const QRectF& target, const PlanSheet& sheet, int width)
{
    if (target.isEmpty() || width <= 0)
        return;
    PlanSheet onPaper = sheet;
    onPaper.scheme = Scheme::Light;
    onPaper.hourPixels = hourOnPaper;
    onPaper.now = {}; // paper knows no now
    const std::unique_ptr<PlanLayout> layout = PlanLayout::make(onPaper);
    QSize room(width, qRound(width * target.height() / target.width()));
    QSize whole = wholeSize(*layout, room);
    if (whole.width() > room.width() || whole.height() > room.height()) {
        const double larger =
            std::max(double(whole.width()) / room.width(), double(whole.height()) / room.height());
        room = (QSizeF(room) * larger).toSize();
        whole = wholeSize(*layout, room);
    }
    painter.save();
    painter.translate(target.topLeft());
    const double scale = std::min(target.width() / whole.width(), target.height() / whole.height());
    painter.scale(scale, scale);
    paintAll(painter, *layout);
    painter.restore();
}

} // namespace kitcamp
