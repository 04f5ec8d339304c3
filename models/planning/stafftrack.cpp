// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/stafftrack.h"

namespace kitcamp::planning {

namespace {

bool has(const std::vector<PersonId>& persons, PersonId person)
{
    return std::find(persons.begin(), persons.end(), person) != persons.end();
}

} // namespace

StaffTrack::StaffTrack(const Placings& placings, const Mover& mover, PersonId person, Span window)
    : Track(placings, mover, window)
    , m_person(person)
    , m_number(placings.people().number(person))
    , m_elsewhere(window)
    , m_teaching(window)
    , m_blocks(dayOf(window.from), dayOf(window.until) - dayOf(window.from) + 1)
{
    if (m_placed.span.isEmpty())
        return;
    gatherSessions();
    gatherBlocks();
    weighFairness();
}

void StaffTrack::gatherSessions()
{
    if (m_number >= 0) {
        const People& people = m_placings.people();
        const bool takesPart = !people.rostersOf(m_number).empty();
        const quint64 bit = quint64(1) << (m_number % 64);
        visitOthers([&](const Entry& entry) {
            const auto& staff = m_placings.at(entry.slot).staff;
            const bool teaches =
                (entry.staffBits & bit) != 0 && std::binary_search(staff.begin(), staff.end(), m_number);
            if (teaches)
                m_teaching.add({entry.lesson, entry.slot});
            if ((teaches || (takesPart && people.isIn(m_number, entry.roster)))
                && entry.lesson.overlaps(m_window))
                m_elsewhere.add({entry.lesson, entry.slot});
        });
    }
    for (const Companion& companion : m_mover.companions) {
        const Placed& other = m_placings.at(companion.slot);
        if (!canMeet(other))
            continue;
        const bool teaches = has(companion.staff, m_person);
        if (teaches)
            m_teaching.addMoving({other.span, companion.slot});
        if (teaches || (m_number >= 0 && m_placings.people().isIn(m_number, other.roster)))
            m_elsewhere.addMoving({other.span, companion.slot});
    }
}

void StaffTrack::gatherBlocks()
{
    const Calendars& calendars = m_placings.setting().calendars();
    m_hasPreferences = calendars.hasPreferences(m_number);
    for (const int subject : calendars.subjectsOf(m_number)) {
        calendars.visit(subject, m_window, [&](const MarkedSpan& marked) {
            if (marked.mark != Mark::Exam)
                m_blocks.add({marked.span, marked.mark, marked.label});
        });
    }
}

/// Compares what the person would teach of the activity with what the least used one teaches without this
/// session.
void StaffTrack::weighFairness()
{
    const auto& pool = m_placings.setting().activity(m_placed.session.activity).staff;
    if (!has(pool, m_person))
        return;
    const auto& minutes = m_placings.use(m_placed.session.activity).minutes;
    const auto taught = [&](PersonId person) {
        int sum = 0;
        for (const auto& [who, many] : minutes)
            sum += who == person ? many : 0;
        if (m_placed.stands && has(m_placed.session.staff, person))
            sum -= m_placed.span.length();
        for (const Companion& companion : m_mover.companions) {
            const Placed& other = m_placings.at(companion.slot);
            if (!other.stands || other.span.isEmpty() || other.session.activity != m_placed.session.activity)
                continue;
            sum += other.span.length()
                * (int(has(companion.staff, person)) - int(has(other.session.staff, person)));
        }
        return sum;
    };
    const int own = taught(m_person) + m_placed.span.length();
    for (const PersonId other : pool) {
        const int excess = other == m_person ? 0 : own - taught(other);
        if (excess > rules().fairMinutes
            && (excess > m_excess || (excess == m_excess && other < m_leastUsed))) {
            m_excess = excess;
            m_leastUsed = other;
        }
    }
}

void StaffTrack::name(Finding& finding) const
{
    finding.sessions = {m_placed.session.id};
    finding.persons = {m_person};
}

template <typename Out>
void StaffTrack::at(Minute start, Out& out) const
{
    const Span span = spanAt(start);
    if (span.isEmpty())
        return;
    m_elsewhere.visit(span, shiftAt(start), [&](const Neighbour& other) {
        out.add(Rule::StaffTwice, 1, [&](Finding& finding) {
            namePair(finding, other.slot);
            finding.outOf = finding.outOfOther = 0;
            finding.persons = {m_person};
            finding.at = std::max(start, other.span.from);
        });
    });
    checkBlocks(span, out);
    checkDay(start, out);
    if (m_excess > 0)
        out.add(Rule::Balance, (m_excess - rules().fairMinutes + 59) / 60, [&](Finding& finding) {
            finding.sessions = {m_placed.session.id};
            finding.persons = {m_person, m_leastUsed};
            finding.minutes = m_excess;
        });
}

template <typename Out>
void StaffTrack::checkBlocks(Span span, Out& out) const
{
    bool isUnavailable = false;
    bool isReluctant = false;
    bool isWelcome = false;
    int busyWith[8];
    int busy = 0;
    m_blocks.visit(span, [&](const Block& block) {
        isUnavailable = isUnavailable || block.mark == Mark::No;
        isReluctant = isReluctant || block.mark == Mark::RatherNot;
        isWelcome = isWelcome || (block.mark == Mark::Prefer && block.span.contains(span));
        const bool isNew = block.mark == Mark::Busy && busy < 8
            && std::find(busyWith, busyWith + busy, block.label) == busyWith + busy;
        if (isNew)
            busyWith[busy++] = block.label;
    });
    const auto add = [&](Rule rule, bool holds, const QString& label = {}) {
        if (holds)
            out.add(rule, 1, [&](Finding& finding) {
                name(finding);
                finding.label = label;
            });
    };
    for (int i = 0; i < busy; ++i)
        add(Rule::StaffBusy, true, m_placings.setting().calendars().label(busyWith[i]));
    add(Rule::StaffUnavailable, isUnavailable);
    add(Rule::StaffRatherNot, isReluctant);
    add(Rule::NotPreferred, m_hasPreferences && !isWelcome);
}

template <typename Out>
void StaffTrack::checkDay(Minute start, Out& out) const
{
    visitGaps(m_teaching, start, [&](const Neighbour& other, int minutes, bool isBefore) {
        out.add(Rule::StaffGap, gapAmount(minutes), [&](Finding& finding) {
            name(finding);
            finding.sessions = {m_placed.session.id, idOf(other.slot)};
            if (isBefore)
                std::swap(finding.sessions[0], finding.sessions[1]);
            finding.minutes = minutes;
        });
    });
    bool isAlone = true;
    m_teaching.visitDay(dayOf(start), shiftAt(start), [&](const Neighbour&) { isAlone = false; });
    if (isAlone)
        out.add(Rule::Isolated, 1, [&](Finding& finding) { name(finding); });
}

StaffSetTrack::StaffSetTrack(const Placings& placings, const Mover& mover, Span window)
    : Track(placings, mover, window)
    , m_visitors(window)
    , m_locked(asSet(m_placed.session.locks.staff.value_or(std::vector<PersonId>())))
    , m_published(m_placed.session.published ? asSet(m_placed.session.published->staff)
                                             : std::vector<PersonId>())
{
    if (m_placed.roster < 0 || m_placed.span.isEmpty())
        return;
    if (m_placings.hasTeachers(m_placed.roster))
        gatherVisitors();
    for (const Companion& companion : m_mover.companions) {
        const Placed& other = m_placings.at(companion.slot);
        for (const PersonId person : companion.staff) {
            const int number = m_placings.people().number(person);
            if (canMeet(other) && number >= 0 && m_placings.people().isIn(number, m_placed.roster))
                m_visitors.addMoving({other.span, companion.slot, person});
        }
    }
}

void StaffSetTrack::gatherVisitors()
{
    const People& people = m_placings.people();
    visitOthers([&](const Entry& entry) {
        if (entry.staffBits == 0 || !entry.lesson.overlaps(m_window))
            return;
        for (const int person : m_placings.at(entry.slot).staff) {
            if (people.isIn(person, m_placed.roster))
                m_visitors.add({entry.lesson, entry.slot, people.idOf(person)});
        }
    });
}

template <typename Out>
void StaffSetTrack::at(Minute start, const std::vector<PersonId>& staff, Out& out) const
{
    const Session& session = m_placed.session;
    const auto add = [&](Rule rule, const std::vector<PersonId>& wanted) {
        out.add(rule, 1, [&](Finding& finding) {
            finding.sessions = {session.id};
            finding.persons = QList<PersonId>(wanted.begin(), wanted.end());
        });
    };
    if (session.locks.staff && m_locked != staff)
        add(Rule::StaffLocked, m_locked);
    if (session.published && m_published != staff)
        add(Rule::PublishedStaff, m_published);
    m_visitors.visit(spanAt(start), shiftAt(start), [&](const Visitor& visitor) {
        if (has(staff, visitor.person))
            return;
        out.add(Rule::StaffTwice, 1, [&](Finding& finding) {
            namePair(finding, visitor.slot);
            finding.outOf = finding.outOfOther = 0;
            finding.persons = {visitor.person};
            finding.at = std::max(start, visitor.span.from);
        });
    });
}

template void StaffTrack::at(Minute start, Tally& out) const;
template void StaffTrack::at(Minute start, Collection& out) const;
template void StaffSetTrack::at(Minute start, const std::vector<PersonId>& staff, Tally& out) const;
template void StaffSetTrack::at(Minute start, const std::vector<PersonId>& staff, Collection& out) const;

} // namespace kitcamp::planning
