// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>

namespace kitcamp {

/// Finds the teams of an activity by what lists call them: "3", "Team 3", "第3组", "Code Tutor", "Team 3 Code
/// Tutor".
class TeamFinder
{
public:
    [[nodiscard]] Result<void> load(Connection& connection, qint64 activity);
    /// 0 where none, or more than one, is called so.
    [[nodiscard]] qint64 find(const QString& written) const;
    [[nodiscard]] QString nameOf(qint64 team) const { return m_shown.value(team); }
    [[nodiscard]] bool isEmpty() const { return m_shown.isEmpty(); }

private:
    QHash<int, qint64> m_numbers;
    QMultiHash<QString, qint64> m_names;
    QHash<qint64, QString> m_shown;
};

} // namespace kitcamp
