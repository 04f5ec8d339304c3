// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/track.h"

namespace kitcamp::planning {

/// Every finding of a plan, kept right through changes: a change looks again at the session itself, at those
/// of the same days and of the same activity, and at nothing else. A copy is cheap and serves to try
/// things; another thread needs one of its own. Changes of rosters, calendars or rooms: make a new one, that
/// is fast enough (README.md).
class ConflictIndex
{
public:
    explicit ConflictIndex(const Plan& plan);

    /// Adds sessions or replaces those with the same id; gives the sessions whose findings are others now.
    std::vector<SessionId> put(const Session& session) { return change({session}, {}); }
    std::vector<SessionId> remove(SessionId session) { return change({}, {session}); }
    std::vector<SessionId> change(const std::vector<Session>& put, const std::vector<SessionId>& removed);

    /// Null where there is none; valid until the next change.
    [[nodiscard]] const Session* session(SessionId session) const;
    [[nodiscard]] std::vector<SessionId> sessionIds() const;
    [[nodiscard]] const Findings& findingsOf(SessionId session) const;
    [[nodiscard]] Verdict verdictOf(SessionId session) const;
    /// All, each once, by session and rule.
    [[nodiscard]] Findings findings() const;
    /// What all findings cost together.
    [[nodiscard]] qint64 cost() const { return m_cost; }
    /// How many findings of the level there are.
    [[nodiscard]] int countOf(Level level) const { return m_counts[static_cast<size_t>(level)]; }
    /// What the session's findings would be there; the index stays as it is. Empty for an unknown session.
    [[nodiscard]] Findings findingsAt(SessionId session, const Placement& placement) const;

    [[nodiscard]] const Placings& placings() const { return m_placings; }
    [[nodiscard]] const Setting& setting() const { return m_placings.setting(); }

private:
    [[nodiscard]] Findings evaluate(int slot, Collection& notes) const;
    /// Slots whose findings may change when this one does: those at the same time, those of its staff on the
    /// same days, those of its activity.
    void collectAffected(int slot, std::vector<int>& affected) const;
    void replace(int slot, Findings findings);
    void count(int slot, int times);

    Placings m_placings;
    std::vector<Findings> m_findings; ///< by slot
    int m_count = 0;
    qint64 m_cost = 0;
    std::array<int, 4> m_counts{};
};

/// What is wrong with a session at a place; \p notes only lends its room.
[[nodiscard]] Findings findingsAt(const Placings& placings, const Mover& mover, const Placement& placement,
                                  Collection& notes);
[[nodiscard]] Weighing weigh(const Findings& findings);

} // namespace kitcamp::planning
