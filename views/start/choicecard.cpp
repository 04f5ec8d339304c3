// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/choicecard.h"

#include "views/common/housepainting.h"
#include "views/common/icon.h"
#include "views/common/measures.h"
#include "views/common/palette.h"
#include "views/common/textlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace kitcamp {

ChoiceCard::ChoiceCard(const Texts& texts, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(texts.icon)
{
    setAccessibleName(texts.title);
    setAccessibleDescription(texts.sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::small);
    m_icon = new QLabel(this);
    auto* title = new TextLabel(texts.title, TextSize::Heading, this);
    title->setWordWrap(true);
    auto* sentence = new TextLabel(texts.sentence, TextSize::Body, this);
    sentence->setTone(Tone::Muted);
    sentence->setWordWrap(true);
    column->addWidget(m_icon);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addStretch();
    for (QLabel* label : {m_icon, static_cast<QLabel*>(title), static_cast<QLabel*>(sentence)}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole card is the button
        label->setForegroundRole(QPalette::WindowText); // else a button's, without tones
    }
    drawIcon();
}

QSize ChoiceCard::sizeHint() const
{
    return QSize(scaled(240),
                 layout()->hasHeightForWidth() ? layout()->heightForWidth(scaled(240))
                                               : layout()->sizeHint().height());
}

void ChoiceCard::drawIcon()
{
    const int side = scaled(28);
    m_icon->setPixmap(Icon::named(m_iconName).pixmap(QSize(side, side), devicePixelRatioF()));
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    const bool lit = hasFocus() || isDown();
    const QColor ground = isDown() ? tokens.accentSoft : underMouse() ? tokens.chip : tokens.surface;
    frameRounded(&painter, rect(), space::panelRadius, QPen(lit ? tokens.accent : tokens.line, lit ? 2 : 1),
                 ground);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceCard::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void ChoiceCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QAbstractButton::changeEvent(event);
}

} // namespace kitcamp
