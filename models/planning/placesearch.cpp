// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/placesearch.h"

#include <bit>
#include <tuple>

namespace kitcamp::planning {

PlaceSearch::PlaceSearch(const ConflictIndex& index, const Wish& wish)
    : m_index(index)
    , m_wish(wish)
    , m_rules(index.setting().rules())
    , m_mover{index.placings().slotOf(wish.session.id), {}}
    , m_staff(asSet(wish.session.staff))
    , m_rooms(candidateRooms())
    , m_classTrack(index.placings(), m_mover, window())
    , m_setTrack(index.placings(), m_mover, window())
{
    const Placings& placings = index.placings();
    for (const RoomId room : m_rooms)
        m_roomTracks.emplace_back(placings, m_mover, room, window());
    for (const PersonId person : m_staff)
        m_staffTracks.emplace_back(placings, m_mover, person, window());
    if (wish.fromPool <= 0 || wish.session.locks.staff)
        return;
    for (const PersonId person : asSet(wish.pool)) {
        if (std::binary_search(m_staff.begin(), m_staff.end(), person))
            continue;
        m_pool.push_back(person);
        m_poolTracks.emplace_back(placings, m_mover, person, window());
    }
}

std::vector<RoomId> PlaceSearch::candidateRooms() const
{
    const Session& session = m_wish.session;
    if (session.locks.room)
        return {*session.locks.room};
    if (!m_wish.rooms.empty())
        return asSet(m_wish.rooms);
    if (session.mode == Mode::Online)
        return {0};
    std::vector<RoomId> rooms;
    for (const Room& room : m_index.setting().rooms()) {
        if (!room.archived)
            rooms.push_back(room.id);
    }
    return rooms.empty() ? std::vector<RoomId>{0} : asSet(std::move(rooms));
}

Span PlaceSearch::within() const
{
    const Span whole = m_index.setting().horizon().whole();
    const Span wanted = m_wish.within.isEmpty() ? whole : m_wish.within;
    return {std::max(whole.from, wanted.from), std::min(whole.until, wanted.until)};
}

Span PlaceSearch::window() const
{
    const Placed& placed = m_index.placings().at(m_mover.slot);
    const Span span = within();
    return {span.from - (placed.span.from - placed.inRoom.from),
            span.until + (placed.inRoom.until - placed.span.until) + dayMinutes};
}

void PlaceSearch::run()
{
    const Span span = within();
    if (span.isEmpty() || m_index.placings().at(m_mover.slot).span.isEmpty())
        return;
    for (int day = dayOf(span.from); day <= dayOf(span.until - 1); ++day) {
        if (m_wish.isStopped && m_wish.isStopped()) {
            m_isComplete = false;
            return;
        }
        searchDay(day);
    }
}

void PlaceSearch::searchDay(int day)
{
    const Span span = within();
    const int minutes = m_index.placings().at(m_mover.slot).span.length();
    const Minute midnight = day * dayMinutes;
    // A session longer than the day may begin at its first minute and no later.
    const int lastStart = std::max(m_wish.dayFrom, m_wish.dayUntil - minutes);
    for (int minute = m_wish.dayFrom; minute <= lastStart; minute += std::max(1, m_wish.step)) {
        const Minute start = midnight + minute;
        const bool isBarred =
            !m_wish.notDuring.isEmpty() && m_wish.notDuring.overlaps({start, start + minutes});
        if (start >= span.from && start + minutes <= span.until && !isBarred)
            look(start);
    }
}

void PlaceSearch::look(Minute start)
{
    Tally tally(m_rules);
    m_classTrack.at(start, tally);
    m_setTrack.at(start, m_staff, tally);
    Weighing common = tally.taken();
    common += staffWeight(start);
    Found best{start, std::numeric_limits<int>::max(), -1, distanceOf(start)};
    for (size_t i = 0; i < m_roomTracks.size(); ++i) {
        if (isLeftOut(start, m_rooms[i]))
            continue;
        m_roomTracks[i].at(start, tally);
        Weighing all = tally.taken();
        all += common;
        const quint64 red = all.rules & m_rules.redRules();
        ++m_places;
        if (red != 0) {
            countRemoved(red);
            continue;
        }
        ++m_possible;
        if (all.cost < best.cost) {
            best.cost = all.cost;
            best.room = static_cast<int>(i);
        }
    }
    if (best.room >= 0)
        m_found.push_back(best);
}

bool PlaceSearch::isLeftOut(Minute start, RoomId room) const
{
    return m_wish.notAt && m_wish.notAt->start == start && m_wish.notAt->room == room
        && asSet(m_wish.notAt->staff) == staffAt(start);
}

void PlaceSearch::countRemoved(quint64 red)
{
    const bool isAlone = std::has_single_bit(red);
    for (; red != 0; red &= red - 1) {
        Removed& removed = m_removed[static_cast<size_t>(std::countr_zero(red))];
        ++removed.places;
        removed.alone += isAlone ? 1 : 0;
    }
}

std::vector<std::pair<Weighing, size_t>> PlaceSearch::cheapest(Minute start) const
{
    std::vector<std::pair<Weighing, size_t>> weights;
    Tally tally(m_rules);
    for (size_t i = 0; i < m_poolTracks.size(); ++i) {
        m_poolTracks[i].at(start, tally);
        weights.emplace_back(tally.taken(), i);
    }
    const auto key = [&](const std::pair<Weighing, size_t>& one) {
        return std::tuple((one.first.rules & m_rules.redRules()) != 0, one.first.cost, one.second);
    };
    std::sort(weights.begin(), weights.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    weights.resize(std::min(weights.size(), static_cast<size_t>(std::max(0, m_wish.fromPool))));
    return weights;
}

Weighing PlaceSearch::staffWeight(Minute start) const
{
    Tally tally(m_rules);
    for (const StaffTrack& track : m_staffTracks)
        track.at(start, tally);
    Weighing sum = tally.taken();
    if (!m_poolTracks.empty()) {
        for (const auto& [weight, place] : cheapest(start))
            sum += weight;
    }
    return sum;
}

std::vector<PersonId> PlaceSearch::staffAt(Minute start) const
{
    std::vector<PersonId> staff = m_staff;
    for (const auto& [weight, place] : cheapest(start))
        staff.push_back(m_pool[place]);
    return asSet(std::move(staff));
}

/// How far from what is wished for: a day counts as much as an hour of the day.
int PlaceSearch::distanceOf(Minute start) const
{
    if (!m_wish.near)
        return start;
    const int days = std::abs(dayOf(start) - dayOf(*m_wish.near));
    const auto timeOfDay = [](Minute minute) { return minute - dayOf(minute) * dayMinutes; };
    return days * 60 + std::abs(timeOfDay(start) - timeOfDay(*m_wish.near));
}

std::vector<PlaceSearch::Found> PlaceSearch::found() const
{
    std::vector<Found> sorted = m_found;
    std::sort(sorted.begin(), sorted.end(), [](const Found& a, const Found& b) {
        return std::tie(a.cost, a.distance, a.start) < std::tie(b.cost, b.distance, b.start);
    });
    return sorted;
}

std::vector<Removed> PlaceSearch::removed() const
{
    std::vector<Removed> list;
    for (size_t i = 0; i < m_removed.size(); ++i) {
        if (m_removed[i].places > 0)
            list.push_back({static_cast<Rule>(i), m_removed[i].places, m_removed[i].alone});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Removed& a, const Removed& b) { return a.places > b.places; });
    return list;
}

} // namespace kitcamp::planning
