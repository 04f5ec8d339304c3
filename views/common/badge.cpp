// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/badge.h"

#include "views/common/housepainting.h"

#include <QPainter>

namespace kitcamp {

Badge::Badge(QWidget* parent)
    : TextLabel(TextSize::Secondary, parent)
{
    setAlignment(Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Badge::Badge(const QString& text, Tone tone, QWidget* parent)
    : Badge(parent)
{
    show(text, tone);
}

void Badge::show(const QString& text, Tone tone)
{
    setText(text);
    setAccessibleName(text);
    setTone(tone);
    updateGeometry();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + signSpace() + 2 * space::small + 2, metrics.height() + 2};
}

QSize Badge::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), scaled(40)), sizeHint().height()};
}

void Badge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    const bool judges = signSpace() > 0;
    fillRounded(&painter, rect(), height() / 2.0, judges ? tokens.soft(tone()) : tokens.chip);
    QRect line = rect().adjusted(space::small, 0, -space::small, 0);
    const QColor ink = isEnabled() ? tokens.strong(tone()) : tokens.disabled();
    if (judges) {
        const int side = scaled(9);
        drawSign(&painter, QRectF(line.x(), line.center().y() - side / 2.0 + 0.5, side, side), tone(), ink);
        line.setLeft(line.left() + signSpace());
    }
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

int Badge::signSpace() const
{
    const bool judges = tone() == Tone::Ok || tone() == Tone::Warn || tone() == Tone::Bad;
    return judges ? scaled(9) + space::tiny + 1 : 0;
}

KeyChip::KeyChip(const QString& key, QWidget* parent)
    : TextLabel(key, TextSize::Small, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Key %1", "a key of the keyboard").arg(key));
}

QSize KeyChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + space::medium - 2, fontMetrics().height() + 2};
}

void KeyChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    frameRounded(&painter, rect(), space::tiny, QPen(tokens.line, 1), tokens.page);
    painter.setPen(tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace kitcamp
