// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teams/teamproblem.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace kitcamp {

/// What is wrong with a file of rules or with the table it is applied to, and where.
struct TeamFault {
    QString place; ///< "criteria[2]", "hard[0].count", "students"
    QString reason; ///< translated; says what would be right
    [[nodiscard]] QString sentence() const { return place + QStringLiteral(": ") + reason; }
};

/// A value, or all that is wrong with what it was to be read from.
template <typename T>
struct TeamReading {
    std::optional<T> value;
    QList<TeamFault> faults;
    [[nodiscard]] bool ok() const { return value.has_value(); }
    [[nodiscard]] QStringList sentences() const
    {
        QStringList all;
        for (const TeamFault& fault : faults)
            all << fault.sentence();
        return all;
    }
};

/// How the text of a column's cells is meant.
enum class TeamCellType { Text, Number, Set, Hours };

/// One of "criteria" of rules.json; columns are names of the table's columns.
struct TeamCriterionWish {
    TeamCriterion::Kind kind = TeamCriterion::Kind::Mix;
    QStringList columns; ///< one; Projects: by rank; Hours: one, or one for each day from Monday
    QString name; ///< empty: the column's name
    double weight = 1;
    int atLeast = 1; ///< Hours
    std::optional<TeamCellType> type; ///< none: by kind
    QStringList scale; ///< Balance: words in their order, where the cells carry no number
    bool busy = false; ///< Hours: the cells name the hours that are not free
    QString without; ///< Wishes: the column of those one would rather not be with
    int mostTeams = 0; ///< Projects: how many teams may take one; 0: as few as give every team one
    QMap<QString, int> mostTeamsOf; ///< Projects: the same of single ones
};

/// One of "hard" of rules.json.
struct TeamHardRule {
    enum class Kind { AtLeast, AtMost, NotExactly, Common, NoRepeat, Together, Apart };
    Kind kind = Kind::AtMost;
    QStringList columns; ///< one; Common of hours: one, or one for each day from Monday
    QStringList values; ///< any of these; none: each value that occurs
    std::optional<double> from; ///< instead of values: numbers from here
    std::optional<double> until; ///< and to here
    std::optional<int> count; ///< none: 1, of AtMost the fair share
    std::optional<TeamCellType> type;
    bool busy = false; ///< Common of hours: the cells name the hours that are not free
    bool byValue = false; ///< NoRepeat, Together, Apart: those with the same value, not those named
};

/// rules.json (the same stands in team_plan.rules): what is demanded and wished of the teams, in the table's
/// own words. See README.md for the format.
struct TeamRules {
    QString id = QStringLiteral("id"); ///< the column that tells students apart
    QStringList name; ///< the columns of their names, joined; none: the id
    std::vector<int> sizes; ///< of each team exactly; else
    int teams = 0; ///< this many, as even as can be; else
    std::optional<TeamSize> size; ///< from so many to so many
    bool about = false; ///< "size": 5, one number: as many teams as come nearest to it
    QList<TeamCriterionWish> criteria;
    QList<TeamHardRule> hard;
    QList<QStringList> together; ///< groups of ids
    QList<QStringList> apart; ///< any two of each list
    QList<QStringList> earlier; ///< those of each list have been in one team before
    QMap<QString, int> locks; ///< id -> team, from 1
    double fairness = 0;
};

/// Reads the text of rules.json.
[[nodiscard]] TeamReading<TeamRules> readTeamRules(const QByteArray& json);
[[nodiscard]] TeamReading<TeamRules> readTeamRules(const QJsonObject& json);
/// What readTeamRules() makes the same rules of.
[[nodiscard]] QJsonObject writeTeamRules(const TeamRules& rules);
/// The words of the file: "mix", "at_most".
[[nodiscard]] QString teamCriterionWord(TeamCriterion::Kind kind);
[[nodiscard]] QString teamHardWord(TeamHardRule::Kind kind);

} // namespace kitcamp
