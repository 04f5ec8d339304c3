// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/plan.h"

#include <QHash>

#include <map>

namespace kitcamp::planning {

/// Persons by dense numbers, and rosters: those who come to a session together. A class's sessions share one
/// roster, and which rosters have a person in common is one bit each, so that two sessions are compared in a
/// step.
class People
{
public:
    explicit People(const std::vector<Group>& groups);

    /// -1 where nobody mentioned the person yet.
    [[nodiscard]] int number(PersonId person) const { return m_numbers.value(person, -1); }
    int add(PersonId person);
    [[nodiscard]] PersonId idOf(int number) const { return m_ids[static_cast<size_t>(number)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] const std::vector<int>& group(GroupId group) const;

    /// The roster of these groups and persons; -1 where nobody is in it.
    int rosterOf(const std::vector<GroupId>& groups, const std::vector<PersonId>& persons);
    [[nodiscard]] int rosterCount() const { return static_cast<int>(m_members.size()); }
    [[nodiscard]] const std::vector<int>& members(int roster) const;
    [[nodiscard]] bool isIn(int person, int roster) const;
    [[nodiscard]] const std::vector<int>& rostersOf(int person) const
    {
        return m_rostersOf[static_cast<size_t>(person)];
    }
    /// Whether two rosters have a person in common.
    [[nodiscard]] bool meet(int roster, int other) const
    {
        if (roster < 0 || other < 0)
            return false;
        const auto high = static_cast<size_t>(std::max(roster, other));
        const auto low = static_cast<size_t>(std::min(roster, other));
        return (m_meets[high][low / 64] >> (low % 64) & 1) != 0;
    }
    /// The persons in common, by id, kept under a number: a class meets the same other one in many weeks.
    [[nodiscard]] int sharing(int roster, int other) const;
    [[nodiscard]] const QList<PersonId>& shared(int sharing) const { return m_shared.at(sharing); }

private:
    using Key = std::pair<std::vector<GroupId>, std::vector<PersonId>>;
    int addRoster(std::vector<int> members);

    QHash<PersonId, int> m_numbers;
    std::vector<PersonId> m_ids;
    QHash<GroupId, int> m_groupPlaces;
    std::vector<std::vector<int>> m_groups; ///< sorted numbers; the first is the empty one
    std::map<Key, int> m_rosters;
    std::vector<std::vector<int>> m_members;
    std::vector<std::vector<int>> m_rostersOf;
    std::vector<std::vector<quint64>> m_meets; ///< of each roster a bit for each earlier one
    mutable QHash<quint64, int> m_sharings;
    mutable QList<QList<PersonId>> m_shared;
};

} // namespace kitcamp::planning
