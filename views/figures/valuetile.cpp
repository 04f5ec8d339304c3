// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/valuetile.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace kitcamp {

namespace {

QFont figureFont()
{
    QFont font = textFont(TextSize::Figure);
    font.setBold(true);
    return font;
}

/// ▲ or ▼ in a square box; a colour alone would say nothing.
void drawDirection(QPainter& painter, const QRectF& box, bool rises, const QColor& colour)
{
    const double foot = rises ? box.bottom() : box.top();
    const double tip = rises ? box.top() : box.bottom();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{box.left(), foot}, {box.right(), foot}, {box.center().x(), tip}});
    painter.restore();
}

} // namespace

ValueTile::ValueTile(const QString& label, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &ValueTile::activated);
}

void ValueTile::setFigure(const QString& figure, const TileNote& note)
{
    m_figure = figure;
    m_note = note;
    const QString moved = note.isRise ? tr("up %1").arg(note.text)
        : note.isFall                 ? tr("down %1").arg(note.text)
                                      : note.text;
    setAccessibleName(QStringList{text(), figure, moved}.join(QLatin1Char(' ')).simplified());
    updateGeometry();
    update();
}

void ValueTile::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

QSize ValueTile::sizeHint() const
{
    const QFontMetrics label(textFont(TextSize::Secondary));
    const QFontMetrics figure(figureFont());
    const int width = qMax(label.horizontalAdvance(text()), figure.horizontalAdvance(m_figure) + noteWidth());
    return {width + 2 * (space::medium + 2) + 1, label.height() + figure.height() + 2 * space::medium};
}

bool ValueTile::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void ValueTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void ValueTile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    const bool over = underMouse() || isDown();
    const QPen frame(m_selected ? tokens.accent : over ? tokens.edge : tokens.line, 1);
    frameRounded(&painter, rect(), space::panelRadius, frame,
                 m_selected ? tokens.accentSoft : tokens.surface);
    if (hasFocus())
        frameRounded(&painter, rect(), space::panelRadius, QPen(tokens.accent, 2), {});
    const QRect inner = rect().adjusted(space::medium + 2, space::medium, -space::medium, -space::medium);
    const QFont labelFont = textFont(TextSize::Secondary);
    const int labelHeight = QFontMetrics(labelFont).height();
    const QRect label(inner.x(), inner.y(), inner.width(), labelHeight);
    QRect number(inner.x(), inner.y() + labelHeight, inner.width(), inner.height() - labelHeight);
    painter.setFont(labelFont);
    painter.setPen(tokens.muted);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
    painter.setFont(figureFont());
    painter.setPen(tokens.text);
    painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    number.setLeft(number.left() + painter.fontMetrics().horizontalAdvance(m_figure) + space::small);
    paintNote(painter, number);
}

void ValueTile::paintNote(QPainter& painter, QRect line) const
{
    if (m_note.text.isEmpty())
        return;
    const QColor colour = Palette::of(palette()).strong(m_note.tone);
    line.translate(0, scaled(4)); // stands on the figure's baseline, nearly
    const int side = scaled(10);
    if (m_note.isRise || m_note.isFall) {
        drawDirection(painter, QRectF(line.x(), line.center().y() - side / 2.0 + 1, side, side - 2),
                      m_note.isRise, colour);
        line.setLeft(line.left() + side + space::tiny);
    }
    painter.setFont(textFont(TextSize::Secondary));
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_note.text);
}

int ValueTile::noteWidth() const
{
    if (m_note.text.isEmpty())
        return 0;
    const int sign = m_note.isRise || m_note.isFall ? scaled(10) + space::tiny : 0;
    return space::small + sign + QFontMetrics(textFont(TextSize::Secondary)).horizontalAdvance(m_note.text);
}

} // namespace kitcamp
