// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QWidget;

namespace kitcamp {

/// The few shapes that all controls, delegates and widgets of the house are drawn with.
enum class Direction { Up, Down };

void fillRounded(QPainter* painter, const QRectF& rect, double radius, const QColor& fill);
/// A rounded frame of WIDTH pixels wholly inside RECT, filled where FILL is valid.
void frameRounded(QPainter* painter, const QRectF& rect, double radius, const QPen& pen, const QColor& fill);
void drawChevron(QPainter* painter, const QRectF& rect, Direction direction, const QColor& colour);

void drawTick(QPainter* painter, const QRectF& rect, const QColor& colour);

void drawButtonPanel(const QStyleOption& option, QPainter* painter, const QWidget* widget);
void drawToolPanel(const QStyleOption& option, QPainter* painter);
void drawField(const QStyleOption& option, QPainter* painter);
void drawCheck(const QStyleOption& option, QPainter* painter);
void drawRadio(const QStyleOption& option, QPainter* painter);
void drawFocusRing(const QStyleOption& option, QPainter* painter);

/// The sign that goes with a tone: ● holds, ▲ costs, ■ not possible, ○ happened; Muted has none.
void drawSign(QPainter* painter, const QRectF& box, Tone tone, const QColor& colour);
[[nodiscard]] bool hasSign(Tone tone);

} // namespace kitcamp
