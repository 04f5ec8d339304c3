// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/planstage.h"

#include <QMouseEvent>

namespace kitcamp {

/// The mouse on the stage: choosing, moving, copying, resizing at the edges, drawing out an empty area.
/// Positions are pixels of the content.
class MouseHand : public QObject
{
    Q_OBJECT

public:
    MouseHand(PlanStage& stage, QObject* parent);

    void press(QPoint at, Qt::KeyboardModifiers modifiers);
    void move(QPoint at, Qt::KeyboardModifiers modifiers);
    void release(QPoint at, Qt::KeyboardModifiers modifiers);
    void doubleClick(QPoint at);
    [[nodiscard]] bool isPressed() const { return m_pressed; }
    [[nodiscard]] Qt::CursorShape shapeAt(QPoint at) const;

private:
    enum class Grip { Body, Start, End, Empty };

    [[nodiscard]] Grip gripAt(QPoint at) const;
    [[nodiscard]] PlanPlace placeNear(QPoint at) const;
    [[nodiscard]] PlanPlace cellAt(QPoint at) const;
    void pressEmpty(QPoint at);
    void begin(QPoint at, Qt::KeyboardModifiers modifiers);
    void follow(QPoint at);
    void resizeTo(const PlanPlace& pointer);
    void drawOutTo(const PlanPlace& pointer);

    PlanStage& m_stage;
    bool m_pressed = false;
    bool m_refused = false; ///< this press began a drag that may not be
    QPoint m_start;
    Grip m_grip = Grip::Empty;
    int m_grab = 0; ///< minutes from the block's start to where it was taken
    PlanPlace m_anchor; ///< where an empty area began
};

} // namespace kitcamp
