// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/plansheet.h"

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kitcamp {

/// Draws the same plan on paper: light, with its heads and hours, all of it in TARGET (in the painter's
/// units). Pixels of the plan are scaled so that TARGET is WIDTH of them wide; a plan that asks for more room
/// than that is made smaller. Needs no model and no window: the sheet may come from WeekView::sheet() or be
/// read from a model by itself, and may be painted in another thread.
void paintPlan(QPainter& painter, const QRectF& target, const PlanSheet& sheet, int width = 1120);

} // namespace kitcamp
