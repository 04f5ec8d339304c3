// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kitcamp {

/// A student on the board.
struct BoardStudent {
    qint64 participation = 0;
    QString name;
    QString university; ///< short; may be empty
    QString major;
    int colour = -1; ///< place of the university among those of the camp; -1: none
    bool locked = false;
    bool gone = false; ///< gave the place up: the hole that is left
};

/// A team on the board.
struct BoardCard {
    qint64 team = 0;
    int number = 0;
    QString name; ///< may be empty
    QString mentor;
    QString room;
    QString project;
    double attained = 1; ///< over all criteria; 1: no team of its size can do better
    int seats = 0; ///< at most so many
    QList<BoardStudent> members;
    QStringList broken; ///< hard rules that it breaks, in words

    /// Who left a hole takes no seat.
    [[nodiscard]] int present() const
    {
        return static_cast<int>(std::count_if(members.begin(), members.end(),
                                              [](const BoardStudent& member) { return !member.gone; }));
    }
};

/// One criterion over all teams.
struct CriterionBar {
    QString title; ///< "University mixed"
    double attained = 0;
};

/// All that the board shows of a plan.
struct BoardContent {
    QList<BoardCard> cards;
    QList<BoardStudent> unplaced;
    QStringList universities; ///< by colour
    QList<CriterionBar> bars;
    QStringList rules; ///< hard rules in words
    int ruleCount = 0; ///< single demands among them
    QStringList broken; ///< none: all hold, as the checker says that shares nothing with the search
    QString formed; ///< "Formed in 0.8 s, variant 7. No swap .."
    QStringList notes; ///< what of the rules could not be read, or is odd
    double score = 0;
    int students = 0; ///< who take part
    int gone = 0; ///< who sit in a team and no longer take part

    [[nodiscard]] const BoardStudent* student(qint64 participation) const;
    /// Of the card where a student sits; -1: not placed.
    [[nodiscard]] int cardOf(qint64 participation) const;
};

/// What it would cost to bring a student to a card.
struct MoveCost {
    Tone tone = Tone::Plain; ///< Ok: costs nothing; Warn: costs; Bad: a hard rule is in the way
    QString words; ///< "swap −0.7", "2nd from USTC", "+0.6, full"
    double change = 0; ///< of the score, 0..1
    bool possible = false; ///< Enter does it
    qint64 mate = 0; ///< changes places with this one; 0: there is a free place
};

/// What a student who is picked up can do, card by card.
struct MoveCosts {
    qint64 participation = 0;
    QList<MoveCost> cards; ///< as in the content; that of the own card is empty
    int best = -1; ///< the card that is best to go to; -1: none
};

} // namespace kitcamp
