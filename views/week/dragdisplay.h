// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/week/planstage.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace kitcamp {

class MouseHand;
class ReasonPanel;

/// Shows a drag in its view: has the visible cells judged, keeps the reasons beside what is dragged, repaints
/// where it was and is, and scrolls where it is held at the edge.
class DragDisplay : public QObject
{
    Q_OBJECT

public:
    DragDisplay(PlanStage& stage, MouseHand& mouse, QAbstractScrollArea* view);

    void setPointer(QPoint inViewport) { m_pointer = inViewport; }
    void onLaidOut(); ///< everything may lie elsewhere
    void onScrolled();

Q_SIGNALS:
    void revealWanted(const QRect& content);
    void moved(); ///< for screen readers
    void said(const QString& sentence);

private:
    void begin();
    void follow();
    void end();
    bool judgeVisible();
    void showReasons();
    void scrollAtEdges();
    void repaint(const QRect& content);
    [[nodiscard]] QPoint offset() const;

    PlanStage& m_stage;
    MouseHand& m_mouse;
    QAbstractScrollArea* m_view;
    ReasonPanel* m_panel;
    QPoint m_pointer;
    QRect m_shown; ///< where what is dragged was painted last, content pixels
    bool m_laidOut = false;
    QTimer m_rest; ///< shows the reasons again when scrolling has come to rest
    QTimer m_edges;
};

} // namespace kitcamp
