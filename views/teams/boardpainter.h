// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/teams/boardcontent.h"
#include "views/common/palette.h"
#include "views/teams/boardlayout.h"

#include <QCoreApplication>

class QPainter;

namespace kitcamp {

/// What is in the hand, and over what it is.
struct BoardHand {
    qint64 student = 0; ///< 0: nothing
    const MoveCosts* costs = nullptr;
    BoardPlace target;
    bool byMouse = false;
    QPoint pointer; ///< pixels of the content
};

/// Paints cards, members and tray.
class BoardPainter
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::BoardPainter)
public:
    BoardPainter(const BoardContent& content, const BoardLayout& layout, const Palette& tokens);

    void paint(QPainter& painter, const QRect& exposed, const BoardHand& hand,
               const BoardPlace& cursor) const;
    /// The colour of a university: as far from its neighbours as can be; its name stands beside it always.
    [[nodiscard]] static QColor universityColour(int number, const Palette& tokens);

private:
    void paintCard(QPainter& painter, int card, const BoardHand& hand) const;
    void paintHead(QPainter& painter, int card, const BoardHand& hand) const;
    void paintMember(QPainter& painter, const QRect& rect, const BoardStudent& member) const;
    void paintFoot(QPainter& painter, int card) const;
    void paintTray(QPainter& painter, const BoardHand& hand) const;
    void paintCursor(QPainter& painter, const BoardPlace& cursor) const;
    void paintGhost(QPainter& painter, const BoardHand& hand) const;
    /// Right-aligned text with the sign of its tone; the room that it takes.
    int paintJudged(QPainter& painter, const QRect& rect, const QString& text, Tone tone) const;
    void paintLock(QPainter& painter, const QRect& rect) const;
    [[nodiscard]] int universityWidth() const;

    const BoardContent& m_content;
    const BoardLayout& m_layout;
    Palette m_tokens;
    int m_universityWidth;
};

} // namespace kitcamp
