// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/people.h"

namespace kitcamp::planning {

namespace {

const std::vector<int> nobody;

void sortOut(std::vector<int>& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

People::People(const std::vector<Group>& groups)
{
    m_groups.reserve(groups.size() + 1);
    m_groups.emplace_back();
    for (const Group& group : groups) {
        std::vector<int> numbers;
        numbers.reserve(group.persons.size());
        for (const PersonId person : group.persons)
            numbers.push_back(add(person));
        sortOut(numbers);
        m_groupPlaces.insert(group.id, static_cast<int>(m_groups.size()));
        m_groups.push_back(std::move(numbers));
    }
}

int People::add(PersonId person)
{
    const auto known = m_numbers.constFind(person);
    if (known != m_numbers.constEnd())
        return *known;
    m_numbers.insert(person, count());
    m_ids.push_back(person);
    m_rostersOf.emplace_back();
    return count() - 1;
}

const std::vector<int>& People::group(GroupId group) const
{
    return m_groups[static_cast<size_t>(m_groupPlaces.value(group, 0))];
}

int People::rosterOf(const std::vector<GroupId>& groups, const std::vector<PersonId>& persons)
{
    Key key{groups, persons};
    std::sort(key.first.begin(), key.first.end());
    std::sort(key.second.begin(), key.second.end());
    const auto known = m_rosters.find(key);
    if (known != m_rosters.end())
        return known->second;
    std::vector<int> numbers;
    for (const GroupId one : groups)
        numbers.insert(numbers.end(), group(one).begin(), group(one).end());
    for (const PersonId person : persons)
        numbers.push_back(add(person));
    sortOut(numbers);
    const int roster = numbers.empty() ? -1 : addRoster(std::move(numbers));
    m_rosters.emplace(std::move(key), roster);
    return roster;
}

int People::addRoster(std::vector<int> members)
{
    const int roster = rosterCount();
    std::vector<quint64> meets(static_cast<size_t>(roster) / 64 + 1);
    for (const int person : members) {
        auto& rosters = m_rostersOf[static_cast<size_t>(person)];
        rosters.push_back(roster);
        for (const int other : rosters)
            meets[static_cast<size_t>(other) / 64] |= quint64(1) << (other % 64);
    }
    m_meets.push_back(std::move(meets));
    m_members.push_back(std::move(members));
    return roster;
}

const std::vector<int>& People::members(int roster) const
{
    return roster < 0 ? nobody : m_members[static_cast<size_t>(roster)];
}

bool People::isIn(int person, int roster) const
{
    const auto& rosters = rostersOf(person);
    return std::find(rosters.begin(), rosters.end(), roster) != rosters.end();
}

int People::sharing(int roster, int other) const
{
    const quint64 key = quint64(std::max(roster, other)) << 32 | quint64(std::min(roster, other));
    const auto known = m_sharings.constFind(key);
    if (known != m_sharings.constEnd())
        return *known;
    std::vector<int> both;
    std::set_intersection(members(roster).begin(), members(roster).end(), members(other).begin(),
                          members(other).end(), std::back_inserter(both));
    QList<PersonId> ids;
    ids.reserve(static_cast<qsizetype>(both.size()));
    for (const int person : both)
        ids.append(idOf(person));
    std::sort(ids.begin(), ids.end());
    m_sharings.insert(key, static_cast<int>(m_shared.size()));
    m_shared.append(std::move(ids));
    return static_cast<int>(m_shared.size()) - 1;
}

} // namespace kitcamp::planning
