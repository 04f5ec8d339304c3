// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/figuretile.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"

#include <QEvent>
#include <QPainter>

namespace kitcamp {

FigureTile::FigureTile(const QString& label, Look look, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setLabel(label);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void FigureTile::setFigure(const QString& figure, Tone tone)
{
    m_figure = figure;
    m_figureTone = tone;
    describe();
}

void FigureTile::setLabel(const QString& label)
{
    setText(label);
    describe();
}

void FigureTile::setNote(const QString& note, Tone tone)
{
    m_note = note;
    m_noteTone = tone;
    describe();
}

void FigureTile::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics label(textFont(TextSize::Secondary));
    const QFontMetrics figure(figureFont());
    const int width = qMax(label.horizontalAdvance(text()), figure.horizontalAdvance(m_figure) + noteWidth());
    const int margin = m_look == Look::Framed ? space::medium + 2 : space::tiny;
    const int vertical = m_look == Look::Framed ? space::medium : space::tiny;
    return {width + 2 * margin + 1, label.height() + figure.height() + 2 * vertical};
}

QSize FigureTile::minimumSizeHint() const
{
    return sizeHint();
}

bool FigureTile::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void FigureTile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    const bool framed = m_look == Look::Framed;
    const bool over = m_clickable && (underMouse() || isDown());
    if (framed)
        frameRounded(&painter, rect(), space::panelRadius, QPen(over ? tokens.edge : tokens.line, 1),
                     tokens.surface);
    else if (over)
        fillRounded(&painter, rect(), space::radius, tokens.chip);
    if (hasFocus())
        frameRounded(&painter, rect(), space::radius, QPen(tokens.accent, 2), {});

    const int margin = framed ? space::medium + 2 : space::tiny;
    const int vertical = framed ? space::medium : space::tiny;
    const QFont labelFont = textFont(TextSize::Secondary);
    const int labelHeight = QFontMetrics(labelFont).height();
    const QRect inner = rect().adjusted(margin, vertical, -margin, -vertical);
    QRect label(inner.x(), framed ? inner.y() : inner.bottom() + 1 - labelHeight, inner.width(), labelHeight);
    QRect number(inner.x(), framed ? inner.y() + labelHeight : inner.y(), inner.width(),
                 inner.height() - labelHeight);
    painter.setFont(labelFont);
    painter.setPen(tokens.muted);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(figureFont());
    painter.setPen(tokens.strong(m_figureTone));
    painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    number.setLeft(number.left() + painter.fontMetrics().horizontalAdvance(m_figure) + space::small);
    paintNote(painter, number);
}

void FigureTile::mousePressEvent(QMouseEvent* event)
{
    if (m_clickable)
        QAbstractButton::mousePressEvent(event);
}

void FigureTile::describe()
{
    const QStringList parts = {m_figure, text(), m_note};
    setAccessibleName(parts.join(QLatin1Char(' ')).simplified());
    updateGeometry();
    update();
}

void FigureTile::paintNote(QPainter& painter, const QRect& line) const
{
    if (m_note.isEmpty())
        return;
    const Palette tokens = Palette::of(palette());
    QRect rest = line.adjusted(0, scaled(4), 0, scaled(4)); // stands on the figure's baseline, nearly
    const int side = scaled(9);
    if (hasSign(m_noteTone)) {
        drawSign(&painter, QRectF(rest.x(), rest.center().y() - side / 2.0, side, side), m_noteTone,
                 tokens.strong(m_noteTone));
        rest.setLeft(rest.left() + side + space::tiny);
    }
    painter.setFont(textFont(TextSize::Secondary));
    painter.setPen(tokens.strong(m_noteTone));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, m_note);
}

int FigureTile::noteWidth() const
{
    if (m_note.isEmpty())
        return 0;
    const int sign = hasSign(m_noteTone) ? scaled(9) + space::tiny : 0;
    return space::small + sign + QFontMetrics(textFont(TextSize::Secondary)).horizontalAdvance(m_note);
}

QFont FigureTile::figureFont() const
{
    QFont font = textFont(TextSize::Figure);
    font.setBold(m_look == Look::Framed);
    return font;
}

} // namespace kitcamp
