// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/planstage.h"

#include <QWidget>

namespace kitcamp {

/// A strip beside the plan that stays while the plan scrolls: the days above, the hours at the left.
class PlanBand : public QWidget
{
public:
    enum class Kind { Head, Axis, Corner };

    PlanBand(const PlanStage& stage, Kind kind, QWidget* parent);

    void setOffset(int offset);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const PlanStage& m_stage;
    Kind m_kind;
    int m_offset = 0;
};

} // namespace kitcamp
