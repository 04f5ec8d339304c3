// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QString>

namespace kitcamp {

using TeamId = Id<struct TeamTag>;

/// A team at the counter: who may sign for it.
struct TeamAtDesk {
    TeamId id;
    qint64 activity = 0;
    QString words; ///< "Team 9 · Code tutor"
    QList<PersonId> members; ///< in the plan that counts, in the order in which they were placed
    QStringList memberNames;
};

/// How many of a model a team takes by the camp's kit list, and how many it has.
struct KitLine {
    ModelId model;
    QString modelName;
    int wanted = 0;
    int held = 0;

    [[nodiscard]] int missing() const { return wanted > held ? wanted - held : 0; }
};

/// "Team 9 · Code tutor", by the name for the language of the window.
[[nodiscard]] QString teamWords(qint64 number, const QString& name, const QString& nameEn = {});
/// The same of a team in the file; empty where it is gone.
[[nodiscard]] QString teamWords(Connection& connection, TeamId team);
/// "Team 9 · Code tutor (Li Na)": what a team has, and who answers for it.
[[nodiscard]] QString holderWords(const QString& team, const QString& person);
/// nullopt: there is no such team (any more).
[[nodiscard]] Result<std::optional<TeamAtDesk>> teamAtDesk(Connection& connection, TeamId team);
/// The kit list of the team's camp, by model.
[[nodiscard]] Result<QList<KitLine>> kitOf(Connection& connection, TeamId team);
/// Whether the kit list gives the team one more of the device's model.
[[nodiscard]] Result<bool> isMissingInKit(Connection& connection, TeamId team, DeviceId device);
/// The last day of the team's camp; invalid where the camp has none.
[[nodiscard]] Result<QDate> lastDayOf(Connection& connection, TeamId team);
/// "Kit: 3 of 5, missing 2 × ESP32"; empty where the camp has no kit list.
[[nodiscard]] QString kitWords(const QList<KitLine>& kit);

} // namespace kitcamp
