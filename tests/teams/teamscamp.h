// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/teamtask.h"
#include "models/store/store.h"

#include <functional>

namespace kitcamp {

/// Adds a record and gives its id.
using AddRow = std::function<qint64(const QString& table, const QJsonObject& values)>;

/// A camp with confirmed students of several universities, their answers, mentors and cases.
struct TeamsCamp {
    qint64 activity = 0;
    QList<qint64> students; ///< participations
    QList<qint64> persons;
    QList<qint64> universities;
    qint64 mentor = 0; ///< participation
    qint64 projectCase = 0;
    qint64 skill = 0; ///< questions
    qint64 wanted = 0;
    qint64 unwanted = 0;

    /// 12 students of 4 universities fill 3 teams of 4.
    [[nodiscard]] static TeamsCamp make(const AddRow& add, int students = 12, int universities = 4);
};

/// Rules of teams of so many: universities and majors mixed, skills balanced, at most the fair share of each.
[[nodiscard]] TeamRules campRules(const TeamsCamp& camp, int size);

/// Teams that were dealt out like cards, without a search: student i in team i mod \p teams.
[[nodiscard]] FormTeams dealt(Store& store, const TeamsCamp& camp, int teams, const QString& name,
                              const TeamRules& rules);

} // namespace kitcamp
