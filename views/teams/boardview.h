// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/boardmodel.h"
#include "views/teams/boardpainter.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace kitcamp {

/// The cards of a plan, on which students are moved by mouse or keys. It changes nothing: what a person wants
/// is a signal.
class BoardView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit BoardView(QWidget* parent = nullptr);

    void setModel(BoardModel* model); ///< not owned
    /// Puts the cursor on a student and scrolls there; false: not on this board.
    bool showStudent(qint64 participation);
    void showCard(int card);
    /// The student on whom the cursor is, or who is in the hand; 0: none.
    [[nodiscard]] qint64 currentStudent() const;
    /// The card of the cursor; -1: none, or the tray.
    [[nodiscard]] int currentCard() const;
    [[nodiscard]] qint64 carried() const { return m_hand.student; }
    [[nodiscard]] const MoveCosts& costs() const { return m_costs; }
    [[nodiscard]] const BoardPlace& target() const { return m_hand.target; }
    /// What letting go here would do; of the member under the pointer, else of the card.
    [[nodiscard]] MoveCost targetCost() const;
    [[nodiscard]] const BoardLayout& boardLayout() const { return m_layout; }
    /// In pixels of the viewport.
    [[nodiscard]] QRect rectOf(const BoardPlace& place) const;
    void pickUp(qint64 participation);
    void leave(); ///< what is in the hand goes back

Q_SIGNALS:
    void moveWanted(qint64 participation, int card, qint64 mate);
    void takeOutWanted(qint64 participation);
    void lockWanted(const QList<qint64>& participations);
    void cardOpened(int card);
    void studentOpened(qint64 participation);
    void menuWanted(const QPoint& globalPosition);
    void handChanged(); ///< what is in the hand, or over what it is
    void currentChanged();
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void onModelChanged();
    void relayOut();
    void setCursorPlace(const BoardPlace& place);
    void setTarget(const BoardPlace& place);
    void letGo();
    void keyWithHand(QKeyEvent* event);
    void keyWithout(QKeyEvent* event);
    void stepMate(int by);
    void reveal(const BoardPlace& place);
    void scrollAtEdge();
    void tellCurrent();
    [[nodiscard]] const BoardContent& content() const;
    [[nodiscard]] const BoardStudent* memberAt(const BoardPlace& place) const;
    [[nodiscard]] BoardPlace placeOf(qint64 participation) const;
    [[nodiscard]] QPoint contentPoint(QPoint viewportPoint) const;

    BoardModel* m_model = nullptr;
    BoardLayout m_layout;
    BoardPlace m_cursor;
    BoardHand m_hand;
    MoveCosts m_costs;
    QPoint m_pressed;
    qint64 m_pressedStudent = 0; ///< under the pressed button, until it is dragged or let go
    QTimer m_edge; ///< scrolls while something is held at the edge
};

} // namespace kitcamp
