// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/blockpainter.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/week/fittedtext.h"
#include "views/week/plantexts.h"

#include <QPainter>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int bar = 3; // px, at the left of a block
constexpr int sign = 9;
constexpr int narrow = 44; // at the usual font: below, words stand upright

void drawLock(QPainter& painter, const QRectF& box, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(Qt::NoBrush);
    const QRectF body(box.left(), box.top() + box.height() * 0.45, box.width(), box.height() * 0.55);
    const QRectF bow(box.left() + box.width() * 0.2, box.top(), box.width() * 0.6, box.height() * 0.8);
    painter.drawArc(bow, 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(body, 1, 1);
    painter.restore();
}

bool judges(Tone tone)
{
    return tone == Tone::Ok || tone == Tone::Warn || tone == Tone::Bad;
}

} // namespace

BlockPainter::BlockPainter(const PlanSheet& sheet)
    : m_sheet(sheet)
    , m_tokens(sheet.tokens())
    , m_title(textFont(TextSize::Small, sheet.font))
    , m_small(textFont(TextSize::Small, sheet.font))
{
    m_title.setBold(true);
}

QColor BlockPainter::strong(const PlanBlock& block) const
{
    return block.tone == Tone::Plain ? m_tokens.accent : m_tokens.strong(block.tone);
}

QColor BlockPainter::ground(const PlanBlock& block) const
{
    if (block.state == BlockState::Draft || block.state == BlockState::ToPlace)
        return m_tokens.surface;
    if (block.state == BlockState::Cancelled || block.tone == Tone::Muted)
        return m_tokens.chip;
    return block.tone == Tone::Plain ? m_tokens.accentSoft : m_tokens.soft(block.tone);
}

QColor BlockPainter::ink(const PlanBlock& block) const
{
    return block.state == BlockState::Cancelled ? m_tokens.muted : m_tokens.text;
}

QFont BlockPainter::titleFont(const PlanBlock& block) const
{
    QFont font = m_title;
    font.setStrikeOut(block.state == BlockState::Cancelled);
    return font;
}

void BlockPainter::paint(QPainter& painter, const QRect& rect, const PlanBlock& block, BlockShape shape) const
{
    if (block.ground)
        paintClosure(painter, rect, block);
    else if (shape == BlockShape::Tile)
        paintTile(painter, rect, block);
    else if (shape == BlockShape::Chip)
        paintChip(painter, rect, block);
    else
        paintLine(painter, rect, block);
}

void BlockPainter::paintPlate(QPainter& painter, const QRect& rect, const PlanBlock& block) const
{
    const QColor edge = block.state == BlockState::Cancelled ? m_tokens.edge : strong(block);
    if (block.state == BlockState::Published) {
        fillRounded(&painter, rect, space::tiny, ground(block));
    } else {
        QPen pen(edge, 1);
        if (block.state == BlockState::ToPlace)
            pen = QPen(edge, 1.6, Qt::DashLine);
        frameRounded(&painter, rect, space::tiny, pen, ground(block));
    }
    if (block.state == BlockState::ToPlace || block.state == BlockState::Cancelled)
        return;
    painter.save();
    painter.setClipRect(QRect(rect.left(), rect.top(), bar, rect.height()), Qt::IntersectClip);
    fillRounded(&painter, rect, space::tiny, edge);
    painter.restore();
}

void BlockPainter::paintClosure(QPainter& painter, const QRect& rect, const PlanBlock& block) const
{
    const QColor colour =
        block.tone == Tone::Plain || block.tone == Tone::Muted ? m_tokens.edge : strong(block);
    painter.fillRect(rect,
                     block.tone == Tone::Plain || block.tone == Tone::Muted ? m_tokens.chip
                                                                            : m_tokens.soft(block.tone));
    painter.setOpacity(0.35);
    painter.fillRect(rect, QBrush(colour, Qt::FDiagPattern));
    painter.setOpacity(1);
    const QRect box = rect.adjusted(space::small, 2, -space::tiny, -2);
    FittedText{block.title, m_small, m_tokens.muted, 0, 2}.draw(painter, box);
}

void BlockPainter::paintTile(QPainter& painter, const QRect& rect, const PlanBlock& block) const
{
    paintPlate(painter, rect, block);
    const int high = QFontMetrics(m_title).height();
    const int above =
        rect.height() >= 2 * high + space::small ? space::tiny : std::max(0, (rect.height() - high) / 2);
    const bool slim = rect.width() < scaled(narrow, m_sheet.font);
    if (slim && rect.height() > 3 * high && rect.width() >= high) {
        painter.save();
        painter.translate(rect.right() + 1, rect.top());
        painter.rotate(90);
        const int side = std::max(0, (rect.width() - bar - high) / 2);
        paintTexts(painter, QRect(space::tiny, side, rect.height() - space::small, rect.width() - bar - side),
                   block);
        painter.restore();
        return;
    }
    const int side = slim ? 2 : space::small;
    paintTexts(painter,
               QRect(rect.left() + bar + side, rect.top() + above,
                     rect.width() - bar - side - (slim ? 0 : space::tiny),
                     rect.height() - above - (above == space::tiny ? 2 : 0)),
               block);
}

void BlockPainter::paintTexts(QPainter& painter, const QRect& box, const PlanBlock& block) const
{
    const int high = QFontMetrics(m_title).height();
    const int marks = paintMarks(painter, QRect(box.left(), box.top(), box.width(), high), block);
    // at least one of the lines below shall be seen where there is room for two
    const int lines = std::max(1, box.height() / high - (block.lines.isEmpty() ? 0 : 1));
    QRect rest = box;
    rest.setTop(box.top()
                + FittedText{block.title, titleFont(block), ink(block), marks, lines}.draw(painter, box));
    QStringList more = block.lines;
    if (const QString state = plantexts::spokenState(block.state);
        !state.isEmpty() && block.state != BlockState::Cancelled)
        more.append(state);
    const QString text = more.join(u"\u00a0• "_s);
    FittedText{text, m_small, m_tokens.muted}.draw(painter, rest);
}

int BlockPainter::paintMarks(QPainter& painter, const QRect& line, const PlanBlock& block) const
{
    const int side = scaled(sign, m_sheet.font);
    int used = 0;
    const auto box = [&] {
        return QRectF(line.left() + used, line.center().y() - side / 2.0 + 1, side, side);
    };
    if (judges(block.tone) && line.width() > side) {
        drawSign(&painter, box(), block.tone, strong(block));
        used += side + space::tiny;
    }
    if (block.locked && line.width() > used + side) {
        drawLock(painter, box().adjusted(0.5, 0, -0.5, 0), m_tokens.muted);
        used += side + space::tiny;
    }
    return used;
}

void BlockPainter::paintChip(QPainter& painter, const QRect& rect, const PlanBlock& block) const
{
    paintPlate(painter, rect, block);
    QRect line = rect.adjusted(bar + space::tiny, 0, -2, 0);
    line.adjust(paintMarks(painter, line, block), 0, 0, 0);
    const QString time = plantexts::clock(block.start);
    const int wide = QFontMetrics(m_small).horizontalAdvance(time) + space::tiny;
    if (line.width() > 2 * wide) {
        drawLine(painter, line, time, m_small, m_tokens.muted);
        line.adjust(wide, 0, 0, 0);
    }
    drawLine(painter, line, block.title, titleFont(block), ink(block));
}

void BlockPainter::paintLine(QPainter& painter, const QRect& rect, const PlanBlock& block) const
{
    paintPlate(painter, rect, block);
    const int wide =
        QFontMetrics(m_sheet.font).horizontalAdvance(plantexts::times(20 * 60, 22 * 60)) + space::large;
    QRect line = rect.adjusted(bar + space::medium, 2, -space::small, -2);
    drawLine(painter, QRect(line.left(), line.top(), wide, line.height() / 2),
             plantexts::times(block.start, block.start + block.minutes), m_sheet.font, m_tokens.muted);
    line.adjust(wide, 0, 0, 0);
    QRect first(line.left(), line.top(), line.width(), line.height() / 2);
    first.adjust(paintMarks(painter, first, block), 0, 0, 0);
    QFont title = m_sheet.font;
    title.setBold(true);
    title.setStrikeOut(block.state == BlockState::Cancelled);
    drawLine(painter, first, block.title, title, ink(block));
    QStringList more = block.lines;
    more.append(plantexts::spokenState(block.state));
    more.removeAll(QString());
    drawLine(painter, QRect(line.left(), line.top() + line.height() / 2, line.width(), line.height() / 2),
             more.join(u"\u00a0• "_s), m_small, m_tokens.muted);
}

void BlockPainter::paintGhost(QPainter& painter, const QRect& rect, const PlanBlock& block,
                              const QString& words) const
{
    frameRounded(&painter, rect, space::tiny, QPen(strong(block), 2, Qt::DashLine), m_tokens.surface);
    const QRect box = rect.adjusted(space::small, space::tiny, -space::tiny, -2);
    const int high = QFontMetrics(m_title).height();
    const int lines = std::max(1, box.height() / high - 1);
    const int used = FittedText{block.title, m_title, m_tokens.text, 0, lines}.draw(painter, box);
    const QRect rest(box.left(), box.top() + used, box.width(), box.height() - used);
    if (rest.height() < high)
        return;
    PlanBlock marked;
    marked.tone = block.tone;
    const int marks = paintMarks(painter, QRect(rest.left(), rest.top(), rest.width(), high), marked);
    FittedText{words, m_small, strong(block), marks, 2}.draw(painter, rest);
}

} // namespace kitcamp
