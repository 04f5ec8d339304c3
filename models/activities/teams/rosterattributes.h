// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/teamroster.h"

namespace kitcamp {

/// Fills the columns of a roster's table: one attribute after the other.
class RosterAttributes
{
public:
    /// The students are known already.
    RosterAttributes(Connection& connection, qint64 activity, TeamRoster& roster);

    [[nodiscard]] Result<void> load();

private:
    using Cells = QHash<qint64, QString>; ///< by participation

    [[nodiscard]] Result<Cells> cells(const char* sql);
    [[nodiscard]] Result<Cells> mates(const char* sql);
    [[nodiscard]] Result<void> addPersons();
    [[nodiscard]] Result<void> addProgress();
    [[nodiscard]] Result<void> addQuestions();
    [[nodiscard]] Result<void> addMates();
    void addColumn(const QString& column, const Cells& cells);
    void add(TeamAttribute attribute, const Cells& cells);

    Connection& m_connection;
    qint64 m_activity;
    TeamRoster& m_roster;
};

} // namespace kitcamp
