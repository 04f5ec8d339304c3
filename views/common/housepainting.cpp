// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/housepainting.h"

#include "views/common/measures.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace kitcamp {

namespace {

constexpr double ringWidth = 2;

/// Saves the painter, switches smoothing on, and restores it at the end of the scope.
class SmoothPainting
{
public:
    explicit SmoothPainting(QPainter* painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~SmoothPainting() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(SmoothPainting)

private:
    QPainter* m_painter;
};

bool isDress(const QWidget* widget, const char* name)
{
    return widget && widget->property(name).toBool();
}

QColor buttonFill(const QStyleOption& option, const Palette& tokens, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool over =
        enabled && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On);
    if (isDress(widget, "primary") && enabled)
        return over ? tokens.accent.darker(115) : tokens.accent;
    if (isDress(widget, "chip"))
        return over ? tokens.line : tokens.chip;
    return over ? tokens.chip : tokens.surface;
}

QPen indicatorPen(const QStyleOption& option, const Palette& tokens)
{
    return {option.state & QStyle::State_HasFocus ? tokens.accent : tokens.muted, 1.2};
}

} // namespace

void fillRounded(QPainter* painter, const QRectF& rect, double radius, const QColor& fill)
{
    const SmoothPainting smooth(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, radius, radius);
}

void frameRounded(QPainter* painter, const QRectF& rect, double radius, const QPen& pen, const QColor& fill)
{
    const SmoothPainting smooth(painter);
    const double half = pen.widthF() / 2;
    painter->setPen(pen);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

void drawChevron(QPainter* painter, const QRectF& rect, Direction direction, const QColor& colour)
{
    const SmoothPainting smooth(painter);
    const double half = qMin<double>(scaled(4), qMin(rect.width(), rect.height()) / 2);
    const double rise = direction == Direction::Down ? half / 2 : -half / 2;
    const QPointF middle = rect.center();
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF(
        {middle + QPointF(-half, -rise), middle + QPointF(0, rise), middle + QPointF(half, -rise)}));
}

void drawTick(QPainter* painter, const QRectF& rect, const QColor& colour)
{
    const double side = qMin(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    const auto at = [&](double x, double y) { return QPointF(box.x() + x * side, box.y() + y * side); };
    const SmoothPainting smooth(painter);
    painter->setPen(QPen(colour, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}));
}

void drawButtonPanel(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    const Palette tokens = Palette::of(option.palette);
    const bool link = isDress(widget, "link");
    const bool filled =
        (isDress(widget, "primary") && option.state & QStyle::State_Enabled) || isDress(widget, "chip");
    const double radius = isDress(widget, "chip") ? option.rect.height() / 2.0 : space::radius;
    if (!link)
        frameRounded(painter, option.rect, radius, filled ? QPen(Qt::NoPen) : QPen(tokens.line, 1),
                     buttonFill(option, tokens, widget));
    if (!(option.state & QStyle::State_HasFocus))
        return;
    const bool primary = isDress(widget, "primary");
    const QRectF ring = primary ? QRectF(option.rect).adjusted(2, 2, -2, -2) : QRectF(option.rect);
    frameRounded(painter, ring, primary ? radius - 2 : radius,
                 QPen(primary ? tokens.onAccent : tokens.accent, primary ? 1.5 : ringWidth), {});
}

void drawToolPanel(const QStyleOption& option, QPainter* painter)
{
    const Palette tokens = Palette::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On))
        fillRounded(painter, option.rect, space::radius, tokens.chip);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(option, painter);
}

void drawField(const QStyleOption& option, QPainter* painter)
{
    const Palette tokens = Palette::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = enabled && option.state & QStyle::State_HasFocus;
    frameRounded(painter, option.rect, space::radius,
                 focus ? QPen(tokens.accent, ringWidth) : QPen(enabled ? tokens.edge : tokens.line, 1),
                 enabled ? tokens.surface : tokens.page);
}

void drawCheck(const QStyleOption& option, QPainter* painter)
{
    const Palette tokens = Palette::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool set = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor accent = enabled ? tokens.accent : tokens.edge;
    frameRounded(painter, box, space::tiny, set ? QPen(accent, 1) : indicatorPen(option, tokens),
                 set ? accent : tokens.surface);
    if (!set)
        return;
    if (!(option.state & QStyle::State_NoChange))
        return drawTick(painter, box, tokens.onAccent);
    const SmoothPainting smooth(painter);
    painter->setPen(QPen(tokens.onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(box.left() + box.width() / 4, box.center().y()),
                      QPointF(box.right() - box.width() / 4, box.center().y()));
}

void drawRadio(const QStyleOption& option, QPainter* painter)
{
    const Palette tokens = Palette::of(option.palette);
    const bool set = option.state & QStyle::State_On;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor accent = option.state & QStyle::State_Enabled ? tokens.accent : tokens.edge;
    frameRounded(painter, box, box.width() / 2,
                 set ? QPen(accent, box.width() / 3.2) : indicatorPen(option, tokens), tokens.surface);
}

void drawFocusRing(const QStyleOption& option, QPainter* painter)
{
    const QRectF ring = QRectF(option.rect).adjusted(-1, 0, 1, 0);
    frameRounded(painter, ring, space::tiny, QPen(Palette::of(option.palette).accent, 1.5), {});
}

bool hasSign(Tone tone)
{
    return tone != Tone::Muted;
}

void drawSign(QPainter* painter, const QRectF& box, Tone tone, const QColor& colour)
{
    if (!hasSign(tone))
        return;
    const SmoothPainting smooth(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    if (tone == Tone::Ok) {
        painter->drawEllipse(box);
    } else if (tone == Tone::Warn) {
        painter->drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
    } else if (tone == Tone::Bad) {
        painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter->setPen(QPen(colour, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(0.6, 0.6, -0.6, -0.6));
    }
}

} // namespace kitcamp
