// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/placings.h"

namespace kitcamp::planning {

namespace {

// Longer than any session and later than any plan, small enough that sums never overflow.
constexpr int longest = 1'000'000;
constexpr int latest = 100'000'000;

std::vector<Demand> mergedDemands(std::vector<Demand> demands)
{
    std::sort(demands.begin(), demands.end(),
              [](const Demand& a, const Demand& b) { return a.model < b.model; });
    std::vector<Demand> merged;
    for (const Demand& demand : demands) {
        const int count = std::clamp(demand.count, 0, longest);
        if (!merged.empty() && merged.back().model == demand.model)
            merged.back().count += count;
        else if (count > 0)
            merged.push_back({demand.model, count});
    }
    return merged;
}

template <typename Key>
void countUp(std::vector<std::pair<Key, int>>& counts, Key key, int amount)
{
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const auto& one) { return one.first == key; });
    if (found == counts.end())
        counts.emplace_back(key, amount);
    else if ((found->second += amount) == 0)
        counts.erase(found);
}

int seatsOf(const Session& session, int participants)
{
    return session.mode == Mode::Online ? 0 : session.seats.value_or(participants);
}

} // namespace

Placings::Placings(const Plan& plan)
    : m_people(plan.groups)
    , m_setting(std::make_shared<const Setting>(plan, m_people))
    , m_entries(0, plan.horizon.days())
{
    m_placed.reserve(plan.sessions.size());
}

Placed Placings::prepare(const Session& session)
{
    Placed placed{session};
    const Minute start = std::clamp(session.start.value_or(0), -latest, latest);
    placed.span = {start, start + std::clamp(session.minutes, -longest, longest)};
    placed.inRoom = {start - std::clamp(session.setupMinutes, 0, longest),
                     placed.span.until + std::clamp(session.clearMinutes, 0, longest)};
    placed.roster = m_people.rosterOf(session.groups, session.persons);
    for (int roster = static_cast<int>(m_shares.size()); roster < m_people.rosterCount(); ++roster)
        m_shares.push_back(m_setting->calendars().sharesOf(m_people.members(roster)));
    for (const PersonId person : session.staff)
        placed.staff.push_back(m_people.add(person));
    std::sort(placed.staff.begin(), placed.staff.end());
    placed.staff.erase(std::unique(placed.staff.begin(), placed.staff.end()), placed.staff.end());
    for (const int person : placed.staff)
        placed.staffBits |= quint64(1) << (person % 64);
    placed.demands = mergedDemands(session.demands);
    placed.participants = static_cast<int>(m_people.members(placed.roster).size());
    placed.seats = seatsOf(session, placed.participants);
    placed.stands = session.start.has_value() && !session.cancelled;
    return placed;
}

int Placings::put(const Session& session)
{
    const int slot = m_free.empty() ? slotCount() : m_free.back();
    if (m_free.empty()) {
        m_placed.emplace_back();
        m_briefs.emplace_back();
    } else {
        m_free.pop_back();
    }
    m_placed[static_cast<size_t>(slot)] = std::make_shared<const Placed>(prepare(session));
    const Placed& placed = at(slot);
    m_briefs[static_cast<size_t>(slot)] = {session.id, placed.participants};
    m_slots.insert(session.id, slot);
    if (session.activity != 0)
        m_uses[session.activity].slots.push_back(slot);
    if (!placed.stands || placed.span.isEmpty())
        return slot;
    m_entries.add({placed.inRoom, placed.span, slot, placed.roster, session.room, placed.staffBits,
                   !placed.demands.empty()});
    count(placed, 1);
    return slot;
}

void Placings::take(int slot)
{
    const std::shared_ptr<const Placed> kept = m_placed[static_cast<size_t>(slot)];
    const Placed& placed = *kept;
    m_slots.remove(placed.session.id);
    if (placed.session.activity != 0)
        std::erase(m_uses[placed.session.activity].slots, slot);
    if (placed.stands && !placed.span.isEmpty()) {
        m_entries.remove(placed.inRoom, [slot](const Entry& entry) { return entry.slot == slot; });
        count(placed, -1);
    }
    m_placed[static_cast<size_t>(slot)] = std::make_shared<const Placed>();
    m_briefs[static_cast<size_t>(slot)] = {};
    m_free.push_back(slot);
}

void Placings::count(const Placed& placed, int times)
{
    m_teaching.resize(static_cast<size_t>(m_people.count()));
    for (const int person : placed.staff)
        m_teaching[static_cast<size_t>(person)] += times;
    const Session& session = placed.session;
    if (session.activity == 0)
        return;
    ActivityUse& use = m_uses[session.activity];
    if (session.room != 0)
        countUp(use.rooms, session.room, times);
    for (const int person : placed.staff)
        countUp(use.minutes, m_people.idOf(person), times * placed.span.length());
}

bool Placings::hasTeachers(int roster) const
{
    const auto& members = m_people.members(roster);
    return std::any_of(members.begin(), members.end(), [this](int person) {
        return static_cast<size_t>(person) < m_teaching.size() && m_teaching[static_cast<size_t>(person)] > 0;
    });
}

const ActivityUse& Placings::use(ActivityId activity) const
{
    static const ActivityUse none;
    const auto found = m_uses.constFind(activity);
    return found == m_uses.constEnd() ? none : *found;
}

const std::vector<Calendars::Share>& Placings::shares(int roster) const
{
    static const std::vector<Calendars::Share> none;
    return roster < 0 ? none : m_shares[static_cast<size_t>(roster)];
}

} // namespace kitcamp::planning
