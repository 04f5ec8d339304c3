// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/byday.h"
#include "models/planning/setting.h"

#include <memory>

namespace kitcamp::planning {

/// A session with what is needed to compare it with others at hand.
struct Placed {
    Session session;
    Span span; ///< of the session itself; {0, minutes} where it has no place
    Span inRoom; ///< with setting up and clearing away
    int roster = -1;
    std::vector<int> staff; ///< numbers of People, sorted
    std::vector<Demand> demands; ///< one for each model
    int participants = 0;
    int seats = 0; ///< needed in the room
    bool stands = false; ///< has a place, is not cancelled
    quint64 staffBits = 0; ///< a bit for the remainder of each number by 64: says quickly who is not there
};

/// One session among all, small.
struct Entry {
    Span span; ///< with setting up and clearing away
    Span lesson;
    int slot = 0;
    int roster = -1;
    RoomId room = 0;
    quint64 staffBits = 0;
    bool hasDemands = false;
};

/// What sentences about a session need.
struct Brief {
    SessionId id = 0;
    int participants = 0;
};

/// An activity's sessions, and what they use together.
struct ActivityUse {
    std::vector<int> slots;
    std::vector<std::pair<RoomId, int>> rooms; ///< how many sessions
    std::vector<std::pair<PersonId, int>> minutes; ///< how long each teaches
};

/// Where all sessions are: kept in step with single changes, asked by day.
class Placings
{
public:
    explicit Placings(const Plan& plan);

    /// The slot that holds it from now on; a session with the same id must be taken out first.
    int put(const Session& session);
    void take(int slot);
    [[nodiscard]] int slotOf(SessionId session) const { return m_slots.value(session, -1); }
    [[nodiscard]] int slotCount() const { return static_cast<int>(m_placed.size()); }
    [[nodiscard]] const Placed& at(int slot) const { return *m_placed[static_cast<size_t>(slot)]; }

    [[nodiscard]] const Brief& brief(int slot) const { return m_briefs[static_cast<size_t>(slot)]; }
    /// Whether somebody of the roster teaches a session.
    [[nodiscard]] bool hasTeachers(int roster) const;

    [[nodiscard]] const Setting& setting() const { return *m_setting; }
    [[nodiscard]] const People& people() const { return m_people; }
    [[nodiscard]] const ByDay<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const ActivityUse& use(ActivityId activity) const;
    [[nodiscard]] const std::vector<Calendars::Share>& shares(int roster) const;

private:
    [[nodiscard]] Placed prepare(const Session& session);
    void count(const Placed& placed, int times);

    People m_people;
    std::shared_ptr<const Setting> m_setting;
    std::vector<std::shared_ptr<const Placed>> m_placed;
    std::vector<Brief> m_briefs; ///< by slot
    std::vector<int> m_free;
    std::vector<int> m_teaching; ///< by person, how many sessions
    QHash<SessionId, int> m_slots;
    ByDay<Entry> m_entries;
    QHash<ActivityId, ActivityUse> m_uses;
    std::vector<std::vector<Calendars::Share>> m_shares;
};

} // namespace kitcamp::planning
