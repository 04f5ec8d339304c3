// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/inlinemessage.h"

#include "views/common/housepainting.h"
#include "views/common/icon.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

InlineMessage::InlineMessage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"inlineMessage"_s);
    buildLayout();
    makeRoomForSign();
    retranslate();
    hide();
}

void InlineMessage::say(Tone tone, const QString& sentence, const QString& action)
{
    m_tone = tone;
    m_text->setText(sentence);
    m_text->setTone(tone);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    update();
}

void InlineMessage::dismiss()
{
    if (isHidden())
        return;
    hide();
    m_text->clear();
    Q_EMIT dismissed();
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString InlineMessage::sentence() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    const bool judges = m_tone != Tone::Plain && m_tone != Tone::Muted;
    frameRounded(&painter, rect(), space::radius, QPen(judges ? tokens.strong(m_tone) : tokens.line, 1),
                 judges ? tokens.soft(m_tone) : tokens.chip);
    const int side = scaled(11);
    // beside the first line of a text that is centred in its label
    const int lines = m_text->fontMetrics()
                          .boundingRect(m_text->rect(), Qt::TextWordWrap | Qt::AlignLeft, m_text->text())
                          .height();
    const double top =
        m_text->geometry().center().y() - lines / 2.0 + (m_text->fontMetrics().height() - side) / 2.0 + 1;
    drawSign(&painter, QRectF(space::medium, top, side, side), m_tone, tokens.strong(m_tone));
}

void InlineMessage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InlineMessage::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setSpacing(space::small);
    m_text = new TextLabel(TextSize::Body, this);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = new QPushButton(this);
    m_action->setObjectName(u"inlineMessageAction"_s);
    m_action->hide();
    m_close = new QToolButton(this);
    m_close->setObjectName(u"inlineMessageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(Icon::named(u"close"_s));
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::dismiss);
    line->addWidget(m_text, 1);
    line->addWidget(m_action, 0, Qt::AlignVCenter);
    line->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void InlineMessage::makeRoomForSign()
{
    layout()->setContentsMargins(space::medium + scaled(11) + space::small, space::small, space::small,
                                 space::small);
}

bool InlineMessage::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        makeRoomForSign();
    return QWidget::event(event);
}

void InlineMessage::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace kitcamp
