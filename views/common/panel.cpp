// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/panel.h"

#include "views/common/housepainting.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kitcamp {

Panel::Panel(QWidget* parent)
    : QFrame(parent)
{
    buildLayout();
}

Panel::Panel(const QString& heading, QWidget* parent)
    : Panel(parent)
{
    setHeading(heading);
}

void Panel::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_headingLine->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Panel::setContext(const QString& context)
{
    m_context->setText(context);
    m_context->setVisible(!context.isEmpty());
}

void Panel::addToHeading(QWidget* widget)
{
    m_headingLine->layout()->addWidget(widget);
    m_headingLine->show();
}

void Panel::setContentFlush()
{
    m_content->setContentsMargins(0, 0, 0, 0);
}

void Panel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Palette tokens = Palette::of(palette());
    frameRounded(&painter, rect(), space::panelRadius, QPen(tokens.line, 1), tokens.surface);
}

void Panel::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    // the frame's corners are round: nothing may be drawn over them
    column->setContentsMargins(1, space::tiny, 1, space::tiny);
    column->setSpacing(0);
    m_headingLine = new QWidget(this);
    auto* line = new QHBoxLayout(m_headingLine);
    line->setContentsMargins(space::medium + 2, space::small, space::medium + 2, space::tiny);
    line->setSpacing(space::small);
    m_heading = new TextLabel(TextSize::Heading, m_headingLine);
    m_context = new TextLabel(TextSize::Secondary, m_headingLine);
    m_context->setTone(Tone::Muted);
    m_context->setElided(true);
    m_context->hide();
    line->addWidget(m_heading);
    line->addWidget(m_context, 1);
    line->addStretch();
    m_headingLine->hide();
    column->addWidget(m_headingLine);
    m_content = new QVBoxLayout;
    m_content->setContentsMargins(space::medium + 2, space::small, space::medium + 2, space::small);
    m_content->setSpacing(space::small);
    column->addLayout(m_content, 1);
}

} // namespace kitcamp
