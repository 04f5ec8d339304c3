// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/syncbutton.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/palette.h"

#include <QEvent>
#include <QPainter>

namespace kitcamp {

namespace {
constexpr int widest = 300; // px at the usual font: what is longer is elided
}

SyncButton::SyncButton(const QString& name, QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::NoFocus); // the scan line keeps the focus; the page has a key of its own
    setFont(textFont(TextSize::Secondary));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    dressButton(this, "link");
    hide();
}

void SyncButton::say(Tone tone, const QString& words, const QString& whole)
{
    setVisible(!words.isEmpty());
    if (m_tone == tone && m_words == words && toolTip() == whole)
        return;
    m_tone = tone;
    m_words = words;
    setToolTip(whole);
    setAccessibleName(words);
    setAccessibleDescription(whole);
    updateGeometry();
    update();
}

int SyncButton::wantedWidth() const
{
    const int sign = hasSign(m_tone) ? scaled(9) + space::tiny + 1 : 0;
    return sign + fontMetrics().horizontalAdvance(m_words) + 2 * space::small + 2; // advances are rounded
}

QSize SyncButton::sizeHint() const
{
    return {qMin(wantedWidth(), scaled(widest)), fontMetrics().height() + space::small};
}

QSize SyncButton::minimumSizeHint() const
{
    return {qMin(wantedWidth(), scaled(110)), sizeHint().height()};
}

bool SyncButton::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(TextSize::Secondary));
    return QPushButton::event(event);
}

void SyncButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    if (underMouse() || isDown())
        fillRounded(&painter, rect(), space::radius, tokens.chip);
    QRect line = rect().adjusted(space::small, 0, -space::small, 0);
    if (hasSign(m_tone)) {
        const int side = scaled(9);
        drawSign(&painter, QRectF(line.x(), line.center().y() - side / 2.0 + 0.5, side, side), m_tone,
                 tokens.strong(m_tone));
        line.setLeft(line.left() + side + space::tiny + 1);
    }
    painter.setPen(tokens.strong(m_tone));
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, line.width()));
}

} // namespace kitcamp
