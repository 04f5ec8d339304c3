// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

class QTableView;
class QWidget;

namespace kitcamp {

/// Drags people who are selected and wait to another place of the waiting list; a line shows where they would
/// stand. A drag from a row that is not selected selects, as ever.
class WaitingDrag : public QObject
{
    Q_OBJECT
public:
    /// \p view shows a RosterList.
    WaitingDrag(QTableView* view, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// \p before: who waits behind them then; 0: nobody.
    void dropped(const QList<qint64>& participations, qint64 before);

private:
    [[nodiscard]] bool onPress(const QPoint& spot, Qt::KeyboardModifiers held);
    [[nodiscard]] bool onMove(const QPoint& spot);
    [[nodiscard]] bool onRelease();
    void stop();
    [[nodiscard]] bool isWaiting(int row) const;
    [[nodiscard]] int gapAt(int y) const;
    void showLine(int gap);
    [[nodiscard]] QList<qint64> selectedWaiting() const;

    QTableView* m_view;
    QWidget* m_line = nullptr;
    QPoint m_from;
    bool m_pressed = false;
    bool m_dragging = false;
    int m_gap = -1; ///< the row above which they would stand
};

} // namespace kitcamp
