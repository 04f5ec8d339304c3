// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/columnbook.h"

namespace kitcamp {

/// Finds a student by id, or by a name that only one has.
class StudentNames
{
public:
    explicit StudentNames(const TeamSetup& setup);
    /// -1: nobody, or several.
    [[nodiscard]] int find(const QString& written) const;

private:
    QHash<QString, int> m_byId;
    QHash<QString, int> m_byName;
};

void addPairs(const StudentNames& students, ColumnBook& book, const TeamRules& rules, TeamSetup& setup);
void addHardRules(const StudentNames& students, ColumnBook& book, const TeamRules& rules, TeamSetup& setup);
void addCriteria(const StudentNames& students, ColumnBook& book, const TeamRules& rules, TeamSetup& setup);

/// A column of the table, and where the rule about it stands.
struct PairRulePlace {
    int column = 0;
    QString place;
};
/// Together, Apart and NoRepeat by a column.
void addPairRule(const StudentNames& students, ColumnBook& book, const TeamHardRule& rule,
                 const PairRulePlace& where, TeamSetup& setup);

/// Whom the cells of a column name; what names nobody is a note of \p place.
struct NamedMates {
    int student = 0;
    std::vector<int> mates;
};
[[nodiscard]] std::vector<NamedMates> namedMates(const StudentNames& students, ColumnBook& book, int column,
                                                 const QString& place, TeamSetup& setup);

} // namespace kitcamp
