// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include "views/common/icon.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"emptyState"_s);
    buildLayout();
}

void EmptyState::setTexts(const QString& title, const QString& hint, const QString& icon)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(hint);
    m_iconName = icon;
    drawIcon();
}

void EmptyState::setAction(const QString& text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::small);
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title = new TextLabel(TextSize::Heading, this);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_hint = new TextLabel(TextSize::Body, this);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setTone(Tone::Muted);
    m_button = new QPushButton(this);
    m_button->setObjectName(u"emptyStateAction"_s);
    dressButton(m_button, "primary");
    m_button->setAutoDefault(true); // the page has nothing else for Return
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(space::tiny);
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch();
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

bool EmptyState::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        drawIcon();
    return QWidget::event(event);
}

void EmptyState::drawIcon()
{
    const QIcon icon = Icon::named(m_iconName, Icon::Ink::Muted);
    m_icon->setVisible(!icon.isNull());
    m_icon->setPixmap(icon.pixmap(QSize(scaled(36), scaled(36)), devicePixelRatioF()));
}

} // namespace kitcamp
