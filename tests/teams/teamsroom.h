// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/settings/screenroom.h"
#include "tests/teams/teamscamp.h"
#include "views/teams/boardview.h"
#include "views/teams/teamstab.h"

#include <QSignalSpy>

namespace kitcamp {

/// The board of teams in a window over a real file, with the hands of an organiser.
class TeamsRoom
{
public:
    /// Makes a new centre with a camp; \p teams 0: none are formed yet.
    void make(int students, int universities, int teams, int size);
    void close();

    [[nodiscard]] ScreenRoom& room() { return *m_room; }
    [[nodiscard]] Store& store() { return m_room->store(); }
    [[nodiscard]] TeamsTab* tab() { return m_tab; }
    [[nodiscard]] const TeamsCamp& camp() const { return m_camp; }
    [[nodiscard]] BoardView* board() { return m_tab->findChild<BoardView*>(); }
    [[nodiscard]] QString said() const
    {
        return m_said->isEmpty() ? QString() : m_said->constLast().at(1).toString();
    }

    [[nodiscard]] QPoint centre(const BoardPlace& place) { return board()->rectOf(place).center(); }
    [[nodiscard]] QPoint head(int card) { return board()->rectOf({card, -1}).topLeft() + QPoint(30, 10); }
    /// Who stands there: found by clicking, as a person would see it.
    qint64 member(int card, int row);
    [[nodiscard]] BoardPlace placeOf(qint64 participation);
    void pressAndPull(QPoint from, QPoint to);
    void drag(QPoint from, QPoint to);
    void key(Qt::Key key) { QTest::keyClick(board(), key); }
    void chooseIn(const QString& button, const QString& action);

    /// In the plan that was dealt.
    [[nodiscard]] qint64 teamOf(qint64 participation);
    [[nodiscard]] qint64 teamOfCard(int card);
    void withdraw(qint64 participation);
    void addAnswer(qint64 student, qint64 question, const QString& value);

private:
    std::unique_ptr<ScreenRoom> m_room;
    TeamsTab* m_tab = nullptr;
    std::unique_ptr<QSignalSpy> m_said;
    TeamsCamp m_camp;
    qint64 m_plan = 0;
};

/// Texts without enough room; not the drawing in the field for finding, which has no text.
[[nodiscard]] QStringList cutHere(const QWidget& root);

} // namespace kitcamp
