// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/conflictindex.h"

#include "models/planning/classtrack.h"
#include "models/planning/roomtrack.h"
#include "models/planning/stafftrack.h"

namespace kitcamp::planning {

ConflictIndex::ConflictIndex(const Plan& plan)
    : m_placings(plan)
{
    change(plan.sessions, {});
}

std::vector<SessionId> ConflictIndex::change(const std::vector<Session>& put,
                                             const std::vector<SessionId>& removed)
{
    std::vector<int> affected;
    const auto take = [&](SessionId session) {
        const int slot = m_placings.slotOf(session);
        if (slot < 0)
            return;
        collectAffected(slot, affected);
        replace(slot, {});
        m_placings.take(slot);
    };
    std::vector<SessionId> changed;
    for (const SessionId session : removed)
        take(session);
    const bool isFirst = m_placings.slotCount() == 0;
    std::vector<int> fresh;
    for (const Session& session : put) {
        take(session.id);
        fresh.push_back(m_placings.put(session));
        m_findings.resize(static_cast<size_t>(m_placings.slotCount()));
        changed.push_back(session.id);
    }
    for (const int slot : fresh) {
        affected.push_back(slot);
        if (!isFirst)
            collectAffected(slot, affected);
    }
    std::sort(affected.begin(), affected.end());
    affected.erase(std::unique(affected.begin(), affected.end()), affected.end());
    Collection notes(setting().rules());
    for (const int slot : affected) {
        Findings findings = evaluate(slot, notes);
        if (findings == m_findings[static_cast<size_t>(slot)])
            continue;
        changed.push_back(m_placings.at(slot).session.id);
        replace(slot, std::move(findings));
    }
    changed.insert(changed.end(), removed.begin(), removed.end());
    return asSet(std::move(changed));
}

void ConflictIndex::collectAffected(int slot, std::vector<int>& affected) const
{
    const Placed& placed = m_placings.at(slot);
    if (!placed.stands || placed.span.isEmpty())
        return;
    const auto& mates = m_placings.use(placed.session.activity).slots;
    affected.insert(affected.end(), mates.begin(), mates.end());
    const Span days{dayOf(placed.inRoom.from) * dayMinutes,
                    (dayOf(placed.inRoom.until - 1) + 1) * dayMinutes};
    m_placings.entries().visit(days, [&](const Entry& entry) {
        if (entry.span.overlaps(placed.inRoom) || (entry.staffBits & placed.staffBits) != 0)
            affected.push_back(entry.slot);
    });
}

Findings ConflictIndex::evaluate(int slot, Collection& notes) const
{
    const Placed& placed = m_placings.at(slot);
    if (!placed.stands)
        return {};
    return planning::findingsAt(m_placings, Mover{slot, {}},
                                {placed.span.from, placed.session.room, placed.session.staff}, notes);
}

void ConflictIndex::replace(int slot, Findings findings)
{
    count(slot, -1);
    m_findings[static_cast<size_t>(slot)] = std::move(findings);
    count(slot, 1);
}

void ConflictIndex::count(int slot, int times)
{
    const SessionId id = m_placings.brief(slot).id;
    for (const Finding& finding : m_findings[static_cast<size_t>(slot)]) {
        if (finding.sessions.front() != id)
            continue;
        m_count += times;
        m_cost += times * finding.cost;
        m_counts[static_cast<size_t>(finding.level)] += times;
    }
}

const Session* ConflictIndex::session(SessionId session) const
{
    const int slot = m_placings.slotOf(session);
    return slot < 0 ? nullptr : &m_placings.at(slot).session;
}

std::vector<SessionId> ConflictIndex::sessionIds() const
{
    std::vector<SessionId> ids;
    for (int slot = 0; slot < m_placings.slotCount(); ++slot) {
        const SessionId id = m_placings.at(slot).session.id;
        if (m_placings.slotOf(id) == slot)
            ids.push_back(id);
    }
    return asSet(std::move(ids));
}

const Findings& ConflictIndex::findingsOf(SessionId session) const
{
    static const Findings none;
    const int slot = m_placings.slotOf(session);
    return slot < 0 ? none : m_findings[static_cast<size_t>(slot)];
}

Verdict ConflictIndex::verdictOf(SessionId session) const
{
    return setting().rules().judge(weigh(findingsOf(session)));
}

Findings ConflictIndex::findings() const
{
    Findings all;
    all.reserve(m_count);
    for (const SessionId session : sessionIds()) {
        for (const Finding& finding : findingsOf(session)) {
            if (finding.sessions.front() == session)
                all.append(finding);
        }
    }
    return all;
}

Findings ConflictIndex::findingsAt(SessionId session, const Placement& placement) const
{
    const int slot = m_placings.slotOf(session);
    Collection notes(setting().rules());
    return slot < 0 ? Findings() : planning::findingsAt(m_placings, Mover{slot, {}}, placement, notes);
}

Findings findingsAt(const Placings& placings, const Mover& mover, const Placement& placement,
                    Collection& notes)
{
    const Placed& placed = placings.at(mover.slot);
    const Span window = placed.inRoom.shifted(placement.start - placed.span.from);
    const std::vector<PersonId> staff = asSet(placement.staff);
    ClassTrack(placings, mover, window).at(placement.start, notes);
    RoomTrack(placings, mover, placement.room, window).at(placement.start, notes);
    StaffSetTrack(placings, mover, window).at(placement.start, staff, notes);
    for (const PersonId person : staff)
        StaffTrack(placings, mover, person, window).at(placement.start, notes);
    return notes.taken();
}

Weighing weigh(const Findings& findings)
{
    Weighing sum;
    for (const Finding& finding : findings)
        sum += {bitOf(finding.rule), finding.cost, Rules::isSoft(finding.rule) ? finding.cost : 0};
    return sum;
}

} // namespace kitcamp::planning
