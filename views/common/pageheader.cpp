// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pageheader.h"

#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
{
    buildLayout();
    setTitle(title);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setContext(const QString& context)
{
    m_context->setText(context);
}

void PageHeader::addControl(QWidget* widget)
{
    m_controls->addWidget(widget);
}

void PageHeader::addAtRight(QWidget* widget)
{
    m_actions->addWidget(widget);
}

QPushButton* PageHeader::addButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    m_actions->addWidget(button);
    return button;
}

QPushButton* PageHeader::addMainButton(const QString& name, const QString& text)
{
    QPushButton* button = addButton(name, text);
    dressButton(button, "primary");
    return button;
}

void PageHeader::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    m_title = new TextLabel(TextSize::Title, this);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setElided(true);
    m_context = new TextLabel(TextSize::Body, this);
    m_context->setObjectName(u"pageContext"_s);
    m_context->setTone(Tone::Muted);
    m_context->setElided(true);
    m_controls = new QHBoxLayout;
    m_controls->setSpacing(space::small);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space::small);
    line->addWidget(m_title);
    line->addLayout(m_controls);
    line->addWidget(m_context, 1);
    line->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(scaled(34));
}

void dressButton(QPushButton* button, const char* dress, bool on)
{
    button->setProperty(dress, on);
    button->updateGeometry();
    button->update();
}

} // namespace kitcamp
