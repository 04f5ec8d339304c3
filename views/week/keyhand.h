// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/planstage.h"

#include <QKeyEvent>

namespace kitcamp {

/// The keyboard on the stage: arrows, opening, creating, and moving or resizing without a mouse.
class KeyHand : public QObject
{
    Q_OBJECT

public:
    KeyHand(PlanStage& stage, QObject* parent);

    /// Whether a window's shortcut for this key shall leave it to the plan.
    [[nodiscard]] bool wants(const QKeyEvent& event) const;
    bool press(const QKeyEvent& event); ///< false: not ours
    bool release(const QKeyEvent& event);
    bool tab(bool forward); ///< to the next block in time; false: there is none
    void leave(); ///< the focus is gone: what the keys held is put back

private:
    [[nodiscard]] bool holdsByKeys() const;
    bool pressWhileDragging(const QKeyEvent& event);
    bool pressArrow(const QKeyEvent& event, Qt::Key arrow);
    bool pressCommand(const QKeyEvent& event);
    bool pressPlain(const QKeyEvent& event);
    bool pressPlace(const QKeyEvent& event);
    void step(Qt::Key arrow, bool fine);
    void stepEnd(Qt::Key arrow, bool fine);
    void drawOut(Qt::Key arrow);
    void toEdge(bool end);
    void toRange(int direction);
    bool leaveOrClear();

    PlanStage& m_stage;
    int m_held = 0; ///< the modifier whose release puts the block down; 0: move mode, Enter does
};

} // namespace kitcamp
