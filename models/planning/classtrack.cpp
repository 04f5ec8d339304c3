// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/classtrack.h"

namespace kitcamp::planning {

ClassTrack::ClassTrack(const Placings& placings, const Mover& mover, Span window)
    : Track(placings, mover, window)
    , m_activity(placings.setting().activity(m_placed.session.activity))
    , m_shared(window)
    , m_sameDay(window)
    , m_rosterTrack(placings, mover, window)
    , m_deviceTrack(placings, mover, window)
{
    if (m_placed.span.isEmpty())
        return;
    gatherOthers();
    gatherCompanions();
    gatherActivity();
}

void ClassTrack::gatherOthers()
{
    const People& people = m_placings.people();
    visitOthers([&](const Entry& entry) {
        if (!entry.lesson.overlaps(m_window))
            return;
        if (people.meet(m_placed.roster, entry.roster))
            m_shared.add({entry.lesson, entry.slot, people.sharing(m_placed.roster, entry.roster)});
    });
}

void ClassTrack::gatherCompanions()
{
    for (const Companion& companion : m_mover.companions) {
        const Placed& other = m_placings.at(companion.slot);
        if (!canMeet(other))
            continue;
        if (m_placings.people().meet(m_placed.roster, other.roster)) {
            m_shared.addMoving(
                {other.span, companion.slot, m_placings.people().sharing(m_placed.roster, other.roster)});
        }
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
        if (moves && canMeet(other))
            m_sameDay.addMoving({other.span, slot});
        else if (!moves && other.span.overlaps(window))
            m_sameDay.add({other.span, slot});
        const bool ordered = phase > 0 && other.session.phase > 0 && other.session.phase != phase;
        m_hasPhases = m_hasPhases || ordered;
        if (ordered || m_activity.daysApart > 0)
            m_ordered.push_back({other.span, slot, other.session.phase, moves});
    }
}

template <typename Out>
void ClassTrack::at(Minute start, Out& out) const
{
    if (!checkForm(start, out))
        return;
    checkCalendar(start, out);
    checkParticipants(start, out);
    m_rosterTrack.at(start, out);
    checkOrder(start, out);
    checkSpread(start, out);
    m_deviceTrack.at(start, out);
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
        if (!setting.teachingDays().isDayOff(day))
            continue;
        out.add(Rule::DayOff, 1, [&](Finding& finding) {
            finding.sessions = {m_placed.session.id};
            finding.at = day * dayMinutes;
            finding.label = setting.teachingDays().dayOffName(day);
        });
    }
}

template <typename Out>
void ClassTrack::checkParticipants(Minute start, Out& out) const
{
    m_shared.visit(spanAt(start), shiftAt(start), [&](const Shared& shared) {
        const QList<PersonId>& persons = m_placings.people().shared(shared.sharing);
        const int count = static_cast<int>(persons.size());
        out.add(Rule::ParticipantsTwice, count, [&](Finding& finding) {
            namePair(finding, shared.slot);
            finding.count = count;
            finding.at = std::max(start, shared.span.from);
            finding.persons = persons;
        });
    });
}

template <typename Out>
void ClassTrack::checkOrder(Minute start, Out& out) const
{
    if (!m_hasPhases)
        return;
    const Span span = spanAt(start);
    const int phase = m_placed.session.phase;
    for (const Ordered& other : m_ordered) {
        const Span there = other.moves ? other.span.shifted(shiftAt(start)) : other.span;
        const bool wrong = other.phase > 0
            && (other.phase < phase ? span.from < there.until
                                    : other.phase > phase && there.from < span.until);
        if (!wrong)
            continue;
        out.add(Rule::PhaseOrder, 1, [&](Finding& finding) {
            finding.sessions = {m_placed.session.id, idOf(other.slot)};
            if (other.phase < phase)
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

template void ClassTrack::at(Minute start, Tally& out) const;
template void ClassTrack::at(Minute start, Collection& out) const;

} // namespace kitcamp::planning
