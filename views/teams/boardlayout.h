// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/boardcontent.h"

#include <QRect>
#include <QSize>

namespace kitcamp {

/// A place on the board: a card, the tray behind the last card, and a member of it.
struct BoardPlace {
    int card = -1; ///< as many as there are cards: the tray; -1: nowhere
    int row = -1; ///< of the members; -1: the card itself
    bool operator==(const BoardPlace&) const = default;
};

/// Where cards, members and tray lie, in pixels of the content.
class BoardLayout
{
public:
    void layOut(const BoardContent& content, int width);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int lineHeight() const { return m_line; }
    [[nodiscard]] int headHeight() const { return m_head; }
    [[nodiscard]] QRect card(int card) const { return m_cards.value(card); }
    [[nodiscard]] QRect tray() const { return m_tray; }
    [[nodiscard]] QRect rect(const BoardPlace& place) const;
    [[nodiscard]] BoardPlace at(QPoint point) const;
    /// The place an arrow goes to from \p place; itself at the edge.
    [[nodiscard]] BoardPlace next(const BoardPlace& place, Qt::Key arrow) const;
    /// The card an arrow goes to, with a student in the hand.
    [[nodiscard]] int nextCard(int card, Qt::Key arrow) const;
    [[nodiscard]] int trayIndex() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] int rows(int card) const { return m_rows.value(card); }

private:
    void layOutTray(const BoardContent& content, int width, int top);

    QList<QRect> m_cards;
    QList<int> m_rows; ///< members of each card, and of the tray
    QList<QRect> m_chips; ///< of the tray
    QRect m_tray;
    QSize m_size;
    int m_columns = 1;
    int m_line = 0;
    int m_head = 0;
};

} // namespace kitcamp
