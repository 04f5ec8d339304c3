// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/planband.h"

#include <QPainter>

namespace kitcamp {

PlanBand::PlanBand(const PlanStage& stage, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_kind(kind)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PlanBand::setOffset(int offset)
{
    if (m_offset == offset)
        return;
    m_offset = offset;
    update();
}

void PlanBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_kind == Kind::Head)
        m_stage.layout().paintHead(painter, rect(), m_offset);
    else if (m_kind == Kind::Axis)
        m_stage.layout().paintAxis(painter, rect(), m_offset);
    else
        m_stage.layout().paintCorner(painter, rect());
}

} // namespace kitcamp
