// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/livecheck.h"

#include "models/planning/classtrack.h"
#include "models/planning/roomtrack.h"
#include "models/planning/stafftrack.h"

namespace kitcamp::planning {

namespace {

/// Where in a grid one session of those that move would be.
struct MemberGrid {
    const Grid& grid;
    int offset = 0;
    Span window;

    template <typename Visit>
    void visit(Visit&& visitStart) const
    {
        size_t cell = 0;
        for (int day = 0; day < grid.days; ++day) {
            for (int row = 0; row < grid.rows(); ++row)
                visitStart(cell++, grid.start(day, row) + offset);
        }
    }
};

std::vector<Weighing> timeWeights(const Placings& placings, const Mover& mover, const MemberGrid& cells)
{
    std::vector<Weighing> weights(static_cast<size_t>(cells.grid.cellsInLane()));
    const ClassTrack track(placings, mover, cells.window);
    Tally tally(placings.setting().rules());
    cells.visit([&](size_t cell, Minute start) {
        track.at(start, tally);
        weights[cell] = tally.taken();
    });
    return weights;
}

void addRoom(const Placings& placings, const Mover& mover, RoomId room, const MemberGrid& cells,
             std::vector<Weighing>& weights)
{
    const RoomTrack track(placings, mover, room, cells.window);
    Tally tally(placings.setting().rules());
    cells.visit([&](size_t cell, Minute start) {
        track.at(start, tally);
        weights[cell] += tally.taken();
    });
}

std::vector<Weighing> staffWeights(const Placings& placings, const Mover& mover,
                                   const std::vector<PersonId>& staff, const MemberGrid& cells)
{
    std::vector<Weighing> weights(static_cast<size_t>(cells.grid.cellsInLane()));
    const StaffSetTrack together(placings, mover, cells.window);
    std::vector<StaffTrack> tracks;
    for (const PersonId person : staff)
        tracks.emplace_back(placings, mover, person, cells.window);
    Tally tally(placings.setting().rules());
    cells.visit([&](size_t cell, Minute start) {
        together.at(start, staff, tally);
        for (const StaffTrack& track : tracks)
            track.at(start, tally);
        weights[cell] = tally.taken();
    });
    return weights;
}

} // namespace

LiveCheck::LiveCheck(const ConflictIndex& index, SessionId inHand, const std::vector<SessionId>& along)
    : m_index(index)
{
    const Placings& placings = index.placings();
    if (placings.slotOf(inHand) < 0)
        return;
    m_slots.push_back(placings.slotOf(inHand));
    if (!placings.at(m_slots.front()).stands)
        return;
    for (const SessionId session : along) {
        const int slot = placings.slotOf(session);
        if (slot >= 0 && placings.at(slot).stands
            && std::find(m_slots.begin(), m_slots.end(), slot) == m_slots.end())
            m_slots.push_back(slot);
    }
}

Mover LiveCheck::moverOf(int slot, const Lane& lane) const
{
    Mover mover{slot, {}};
    for (const int other : m_slots) {
        const Session& session = m_index.placings().at(other).session;
        if (other != slot)
            mover.companions.push_back(
                {other, lane.room.value_or(session.room), asSet(lane.staff.value_or(session.staff))});
    }
    return mover;
}

Minute LiveCheck::startOf(int slot, Minute start) const
{
    if (slot == m_slots.front())
        return start;
    const Placings& placings = m_index.placings();
    return start + placings.at(slot).span.from - placings.at(m_slots.front()).span.from;
}

std::vector<Verdict> LiveCheck::check(const Grid& grid) const
{
    if (m_slots.empty() || grid.lanes.empty() || grid.cellsInLane() == 0)
        return {};
    std::vector<Verdict> cells(grid.cell(static_cast<int>(grid.lanes.size()), 0, 0));
    for (const int slot : m_slots)
        addMember(slot, grid, cells);
    return cells;
}

void LiveCheck::addMember(int slot, const Grid& grid, std::vector<Verdict>& cells) const
{
    const Placings& placings = m_index.placings();
    const Placed& placed = placings.at(slot);
    const int offset = startOf(slot, 0);
    const Span window{grid.start(0, 0) + offset - (placed.span.from - placed.inRoom.from),
                      grid.start(grid.days - 1, grid.rows() - 1) + offset
                          + (placed.inRoom.until - placed.span.from) + 1};
    const MemberGrid memberCells{grid, offset, window};
    const bool isSeries = m_slots.size() > 1;
    std::vector<Weighing> times;
    std::map<std::vector<PersonId>, std::vector<Weighing>> staffs;
    for (int lane = 0; lane < static_cast<int>(grid.lanes.size()); ++lane) {
        const Lane& wanted = grid.lanes[static_cast<size_t>(lane)];
        const Mover mover = moverOf(slot, wanted);
        const std::vector<PersonId> staff = asSet(wanted.staff.value_or(placed.session.staff));
        // Time alone does not ask who else of the series is where; with their own staff, lanes may mean
        // different ones.
        if (times.empty())
            times = timeWeights(placings, mover, memberCells);
        auto key = staff;
        if (isSeries)
            key.push_back(wanted.staff ? -1 : -2);
        auto& staffWeight = staffs[key];
        if (staffWeight.empty())
            staffWeight = staffWeights(placings, mover, staff, memberCells);
        std::vector<Weighing> sum = staffWeight;
        addRoom(placings, mover, wanted.room.value_or(placed.session.room), memberCells, sum);
        for (size_t i = 0; i < sum.size(); ++i) {
            sum[i] += times[i];
            cells[grid.cell(lane, 0, 0) + i] += m_index.setting().rules().judge(sum[i]);
        }
    }
}

Verdict LiveCheck::verdictAt(Minute start, const Lane& lane) const
{
    const std::vector<Verdict> cells = check({start, 1, 0, 1, 1, {lane}});
    return cells.empty() ? Verdict() : cells.front();
}

Findings LiveCheck::findingsAt(Minute start, const Lane& lane) const
{
    Findings all;
    Collection notes(m_index.setting().rules());
    for (const int slot : m_slots) {
        const Session& session = m_index.placings().at(slot).session;
        const Placement placement{startOf(slot, start), lane.room.value_or(session.room),
                                  lane.staff.value_or(session.staff)};
        const Mover mover = moverOf(slot, lane);
        all += planning::findingsAt(m_index.placings(), mover, placement, notes);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<Session> LiveCheck::movedTo(Minute start, const Lane& lane) const
{
    std::vector<Session> moved;
    for (const int slot : m_slots) {
        Session session = m_index.placings().at(slot).session;
        session.start = startOf(slot, start);
        session.room = lane.room.value_or(session.room);
        session.staff = lane.staff.value_or(session.staff);
        moved.push_back(std::move(session));
    }
    return moved;
}

} // namespace kitcamp::planning
