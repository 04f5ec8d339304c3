// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/classtrack.h"

#include <tuple>

namespace kitcamp::planning {

ClassTrack::ClassTrack(const Placings& placings, const Mover& mover, Span window)
    : Track(placings, mover, window)
    , m_activity(placings.setting().activity(m_placed.session.activity))
    , m_shared(window)
    , m_sameDay(window)
    , m_demanding(window)
    , m_blocks(dayOf(window.from), dayOf(window.until) - dayOf(window.from) + 1)
{
    if (m_placed.span.isEmpty())
        return;
    gatherOthers();
    gatherCompanions();
    gatherActivity();
    gatherBlocks();
}

void ClassTrack::gatherOthers()
{
    const People& people = m_placings.people();
    const bool demands = !m_placed.demands.empty();
    visitOthers([&](const Entry& entry) {
        if (!entry.lesson.overlaps(m_window))
            return;
        if (people.meet(m_placed.roster, entry.roster))
            m_shared.add({entry.lesson, entry.slot, people.sharedCount(m_placed.roster, entry.roster)});
        if (demands && entry.hasDemands)
            m_demanding.add({entry.lesson, entry.slot});
    });
}

void ClassTrack::gatherCompanions()
{
    for (const Companion& companion : m_mover.companions) {
        const Placed& other = m_placings.at(companion.slot);
        if (!other.stands || other.span.isEmpty())
            continue;
        if (m_placings.people().meet(m_placed.roster, other.roster)) {
            const int count = m_placings.people().sharedCount(m_placed.roster, other.roster);
            m_shared.addMoving({other.span, companion.slot, count});
        }
        if (!other.demands.empty())
            m_demanding.addMoving({other.span, companion.slot});
    }
}

void ClassTrack::gatherActivity()
{
    const Span window = days();
    const int phase = m_placed.session.phase;
    for (const int slot : m_placings.use(m_placed.session.activity).slots) {
        const Placed& other = m_placings.at(slot);
        if (slot == m_mover.slot || !other.stands || other.span.isEmpty())
            continue;
        const bool moves = m_mover.moves(slot);
        if (moves)
            m_sameDay.addMoving({other.span, slot});
        else if (other.span.overlaps(window))
            m_sameDay.add({other.span, slot});
        const bool ordered = phase > 0 && other.session.phase > 0 && other.session.phase != phase;
        m_hasPhases = m_hasPhases || ordered;
        if (ordered || m_activity.daysApart > 0)
            m_ordered.push_back({other.span, slot, moves});
    }
}

void ClassTrack::gatherBlocks()
{
    for (const Calendars::Share& share : m_placings.shares(m_placed.roster)) {
        m_placings.setting().calendars().visit(share.subject, m_window, [&](const MarkedSpan& marked) {
            if (marked.mark != Mark::Prefer)
                m_blocks.add({marked.span, marked.mark, marked.label, &share.persons});
        });
    }
    m_blocks.sortDays([](const Block& a, const Block& b) {
        return std::tie(a.mark, a.label, a.persons) < std::tie(b.mark, b.label, b.persons);
    });
}

template <typename Out>
void ClassTrack::at(Minute start, Out& out) const
{
    if (!checkForm(start, out))
        return;
    checkCalendar(start, out);
    checkParticipants(start, out);
    checkBlocks(start, out);
    checkOrder(start, out);
    checkSpread(start, out);
    checkDevices(start, out);
}

template <typename Out>
bool ClassTrack::checkForm(Minute start, Out& out) const
{
    const Span span = spanAt(start);
    const auto name = [&](Finding& finding) {
        finding.sessions = {m_placed.session.id};
        finding.minutes = span.length();
        finding.at = start;
    };
    if (span.isEmpty())
        out.add(Rule::EndsBeforeBegin, 1, name);
    else if (span.length() < gridMinutes)
        out.add(Rule::TooShort, 1, name);
    if (start % gridMinutes != 0 || span.length() % gridMinutes != 0)
        out.add(Rule::OffGrid, 1, name);
    if (!span.isEmpty() && dayOf(span.from) != dayOf(span.until - 1))
        out.add(Rule::OverMidnight, 1, name);
    if (!m_placings.setting().horizon().whole().contains({span.from, std::max(span.from, span.until)}))
        out.add(Rule::OutsideHorizon, 1, name);
    const Session& session = m_placed.session;
    if (session.locks.start && *session.locks.start != start)
        out.add(Rule::TimeLocked, 1, [&](Finding& finding) {
            finding.sessions = {session.id};
            finding.at = session.locks.start;
        });
    const auto& published = session.published;
    if (published && (published->start != start || published->minutes != span.length()))
        out.add(Rule::PublishedTime, 1, [&](Finding& finding) {
            finding.sessions = {session.id};
            finding.at = published->start;
            finding.minutes = published->minutes;
        });
    return !span.isEmpty();
}

template <typename Out>
void ClassTrack::checkCalendar(Minute start, Out& out) const
{
    if (m_activity.onDaysOff)
        return;
    const Setting& setting = m_placings.setting();
    const int last = std::min(setting.horizon().days() - 1, dayOf(spanAt(start).until - 1));
    for (int day = std::max(0, dayOf(start)); day <= last; ++day) {
        const auto off = setting.teachingDays().dayOff(day);
        if (!off)
            continue;
        out.add(Rule::DayOff, 1, [&](Finding& finding) {
            finding.sessions = {m_placed.session.id};
            finding.at = day * dayMinutes;
            finding.label = *off;
        });
    }
}

template <typename Out>
void ClassTrack::checkParticipants(Minute start, Out& out) const
{
    m_shared.visit(spanAt(start), shiftAt(start), [&](const Shared& shared) {
        out.add(Rule::ParticipantsTwice, shared.count, [&](Finding& finding) {
            const People& people = m_placings.people();
            namePair(finding, shared.slot);
            finding.count = shared.count;
            finding.at = std::max(start, shared.span.from);
            for (const int person : people.shared(m_placed.roster, m_placings.at(shared.slot).roster))
                finding.persons.push_back(people.idOf(person));
            std::sort(finding.persons.begin(), finding.persons.end());
        });
    });
}

/// Everybody in the active blocks first .. last - 1, once.
const std::vector<int>& ClassTrack::personsIn(size_t first, size_t last) const
{
    if (last == first + 1)
        return *m_active[first]->persons;
    m_union.clear();
    for (size_t i = first; i < last; ++i) {
        if (i == first || m_active[i]->persons != m_active[i - 1]->persons)
            m_union.insert(m_union.end(), m_active[i]->persons->begin(), m_active[i]->persons->end());
    }
    std::sort(m_union.begin(), m_union.end());
    m_union.erase(std::unique(m_union.begin(), m_union.end()), m_union.end());
    return m_union;
}

template <typename Out>
void ClassTrack::checkBlocks(Minute start, Out& out) const
{
    const Span span = spanAt(start);
    const auto key = [](const Block* block) { return std::tie(block->mark, block->label, block->persons); };
    m_active.clear();
    m_blocks.visit(span, [&](const Block& block) { m_active.push_back(&block); });
    if (dayOf(span.from) != dayOf(span.until - 1))
        std::sort(m_active.begin(), m_active.end(),
                  [&](const Block* a, const Block* b) { return key(a) < key(b); });
    for (size_t first = 0, last = 0; first < m_active.size(); first = last) {
        const Block& block = *m_active[first];
        while (last < m_active.size() && m_active[last]->mark == block.mark
               && m_active[last]->label == block.label)
            ++last;
        const std::vector<int>& persons = personsIn(first, last);
        static constexpr Rule rules[]{Rule::ParticipantsBusy, Rule::ExamWeek, Rule::ParticipantsUnavailable,
                                      Rule::ParticipantsRatherNot};
        out.add(rules[static_cast<size_t>(block.mark)], static_cast<int>(persons.size()),
                [&](Finding& finding) {
                    finding.sessions = {m_placed.session.id};
                    finding.count = static_cast<int>(persons.size());
                    finding.outOf = m_placed.participants;
                    finding.label = m_placings.setting().calendars().label(block.label);
                    for (const int person : persons)
                        finding.persons.push_back(m_placings.people().idOf(person));
                    std::sort(finding.persons.begin(), finding.persons.end());
                });
    }
}

template <typename Out>
void ClassTrack::checkOrder(Minute start, Out& out) const
{
    if (!m_hasPhases)
        return;
    const Span span = spanAt(start);
    const int phase = m_placed.session.phase;
    for (const Ordered& other : m_ordered) {
        const int otherPhase = m_placings.at(other.slot).session.phase;
        const Span there = other.moves ? other.span.shifted(shiftAt(start)) : other.span;
        const bool wrong = otherPhase > 0
            && (otherPhase < phase ? span.from < there.until : otherPhase > phase && there.from < span.until);
        if (!wrong)
            continue;
        out.add(Rule::PhaseOrder, 1, [&](Finding& finding) {
            finding.sessions = {m_placed.session.id, idOf(other.slot)};
            if (otherPhase < phase)
                std::swap(finding.sessions[0], finding.sessions[1]);
        });
    }
}

template <typename Out>
void ClassTrack::checkSpread(Minute start, Out& out) const
{
    visitGaps(m_sameDay, start, [&](const Neighbour& other, int minutes, bool isBefore) {
        out.add(Rule::ClassGap, gapAmount(minutes), [&](Finding& finding) {
            finding.sessions = {m_placed.session.id, idOf(other.slot)};
            if (isBefore)
                std::swap(finding.sessions[0], finding.sessions[1]);
            finding.minutes = minutes;
        });
    });
    if (m_activity.daysApart <= 0)
        return;
    for (const Ordered& other : m_ordered) {
        const Minute there = other.span.from + (other.moves ? shiftAt(start) : 0);
        const int apart = std::abs(dayOf(there) - dayOf(start));
        if (apart >= m_activity.daysApart)
            continue;
        out.add(Rule::Spread, 1, [&](Finding& finding) {
            namePair(finding, other.slot);
            finding.count = apart;
            finding.outOf = m_activity.daysApart;
            finding.outOfOther = 0;
        });
    }
}

int ClassTrack::demandOf(int slot, ModelId model) const
{
    for (const Demand& demand : m_placings.at(slot).demands) {
        if (demand.model == model)
            return demand.count;
    }
    return 0;
}

/// The worst moment of the session: what is wanted then is more than what there is.
ClassTrack::Shortage ClassTrack::shortageAt(Minute start, const Demand& demand) const
{
    const Span span = spanAt(start);
    std::vector<Neighbour> others;
    std::vector<Minute> moments{start};
    m_demanding.visit(span, shiftAt(start), [&](const Neighbour& other) {
        if (demandOf(other.slot, demand.model) == 0)
            return;
        others.push_back(other);
        moments.push_back(std::max(start, other.span.from));
    });
    const auto& steps = m_placings.setting().capacity(demand.model);
    const auto stepAfter = [&](Minute moment) {
        return std::upper_bound(steps.begin(), steps.end(), moment,
                                [](Minute at, const CapacityStep& step) { return at < step.from; });
    };
    for (auto step = stepAfter(start); step != steps.end() && step->from < span.until; ++step)
        moments.push_back(step->from);
    std::sort(moments.begin(), moments.end());
    Shortage worst;
    for (const Minute moment : moments) {
        const auto step = stepAfter(moment);
        const int capacity = step == steps.begin() ? 0 : std::prev(step)->units;
        int wanted = demand.count;
        std::vector<SessionId> there;
        for (const Neighbour& other : others) {
            if (!other.span.overlaps({moment, moment + 1}))
                continue;
            wanted += demandOf(other.slot, demand.model);
            there.push_back(idOf(other.slot));
        }
        if (wanted - capacity > worst.units)
            worst = {wanted - capacity, capacity, moment, std::move(there)};
    }
    std::sort(worst.others.begin(), worst.others.end());
    return worst;
}

template <typename Out>
void ClassTrack::checkDevices(Minute start, Out& out) const
{
    for (const Demand& demand : m_placed.demands) {
        const Shortage shortage = shortageAt(start, demand);
        if (shortage.units <= 0)
            continue;
        out.add(Rule::DeviceShortage, shortage.units, [&](Finding& finding) {
            finding.sessions = {m_placed.session.id};
            finding.sessions.insert(finding.sessions.end(), shortage.others.begin(), shortage.others.end());
            finding.model = demand.model;
            finding.count = shortage.units;
            finding.outOf = shortage.capacity;
            finding.at = shortage.at;
        });
    }
}

template void ClassTrack::at(Minute start, Tally& out) const;
template void ClassTrack::at(Minute start, Collection& out) const;

} // namespace kitcamp::planning
