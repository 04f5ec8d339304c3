// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/judging/caseassignment.h"
#include "models/activities/judging/judgingactions.h"
#include "models/store/connection.h"

#include <QLocale>

namespace kitcamp {

class IdGenerator;

/// A project case as the screen of projects needs it.
struct OfferedCase {
    qint64 id = 0;
    int number = 0;
    QString name; ///< as entered
    QString nameEn;
    int mostTeams = 0; ///< 0: any number

    /// "2 · Mill", in the language of the window.
    [[nodiscard]] QString title() const;
};

/// A team of the plan that counts, its case, and what its members wished.
struct TeamOfCases {
    qint64 team = 0;
    QString title; ///< "3 · Blue Whale"
    qint64 projectCase = 0; ///< 0: none
    int members = 0;
    /// By member: indices into ProjectCases::cases, the first wish first; empty: no answer.
    QList<QList<int>> wishes;
};

/// Teams and cases of an activity by the plan that counts, with the wishes of one question.
struct ProjectCases {
    qint64 activity = 0;
    qint64 plan = 0; ///< 0: no solution of teams counts yet
    QList<OfferedCase> cases; ///< by number
    QList<TeamOfCases> teams; ///< by number
    QStringList unknown; ///< answers that name no case

    [[nodiscard]] int caseIndex(qint64 projectCase) const;
    /// How many teams have the case.
    [[nodiscard]] int teamsWith(qint64 projectCase) const;
    [[nodiscard]] CaseWishes wishes() const;
    /// 0..10000; nullopt where nobody of the team answered or it has no case.
    [[nodiscard]] std::optional<int> satisfaction(int team) const;
};

/// \p question: its answers are the wishes, a line each, the first wish first; 0: none.
[[nodiscard]] Result<ProjectCases> projectCases(Connection& connection, qint64 activity, qint64 question);

/// Which case a line of an answer means: by its name in either language, by its number in front ("2", "2.
/// Mill", "Case 2"), or by a name that the line holds; -1: none, or several.
[[nodiscard]] int caseMeant(const QString& line, const QList<OfferedCase>& cases);

/// A question whose answers could be wishes: one that offers several choices, or free text.
struct WishQuestion {
    qint64 id = 0;
    QString text;
    int named = 0; ///< of its options: so many name a case
};
/// The likeliest first: whose options name the most cases.
[[nodiscard]] Result<QList<WishQuestion>> wishQuestions(Connection& connection, qint64 activity);

/// The best assignment as an Action; cases that teams have already are given up where another one is better.
[[nodiscard]] AssignCases bestAssignment(const ProjectCases& projects, IdGenerator& ids);
/// Why this team has this case, translated: who wished it, and who has the one that it would have liked
/// better.
[[nodiscard]] QString whyCase(const ProjectCases& projects, int team);

} // namespace kitcamp
