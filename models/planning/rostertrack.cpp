// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/rostertrack.h"

#include <tuple>

namespace kitcamp::planning {

RosterTrack::RosterTrack(const Placings& placings, const Mover& mover, Span window)
    : Track(placings, mover, window)
    , m_blocks(dayOf(window.from), dayOf(window.until) - dayOf(window.from) + 1)
{
    if (m_placed.span.isEmpty())
        return;
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

RosterTrack::Pieces& RosterTrack::piecesOf(int day) const
{
    const auto [found, isNew] = m_pieces.try_emplace(day);
    Pieces& pieces = found->second;
    if (!isNew)
        return pieces;
    const int length = m_placed.span.length();
    for (const Block& block : m_blocks.onDay(day)) {
        pieces.points.push_back(block.span.from - length + 1); // the first beginning that meets it
        pieces.points.push_back(block.span.until); // the first after it
    }
    std::sort(pieces.points.begin(), pieces.points.end());
    pieces.points.erase(std::unique(pieces.points.begin(), pieces.points.end()), pieces.points.end());
    pieces.weights.resize(pieces.points.size() + 1);
    return pieces;
}

void RosterTrack::at(Minute start, Tally& out) const
{
    const Span span = spanAt(start);
    if (dayOf(span.from) != dayOf(span.until - 1)) {
        check(start, out);
        return;
    }
    Pieces& pieces = piecesOf(dayOf(start));
    const auto place =
        std::upper_bound(pieces.points.begin(), pieces.points.end(), start) - pieces.points.begin();
    std::optional<Weighing>& weight = pieces.weights[static_cast<size_t>(place)];
    if (!weight) {
        Tally tally(rules());
        check(start, tally);
        weight = tally.taken();
    }
    out.add(*weight);
}

/// Everybody in the active blocks first .. last - 1, once.
const std::vector<int>& RosterTrack::personsIn(size_t first, size_t last) const
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
void RosterTrack::check(Minute start, Out& out) const
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
                    finding.persons.reserve(finding.count);
                    for (const int person : persons)
                        finding.persons.append(m_placings.people().idOf(person));
                    std::sort(finding.persons.begin(), finding.persons.end());
                });
    }
}

template void RosterTrack::check(Minute start, Tally& out) const;
template void RosterTrack::check(Minute start, Collection& out) const;

} // namespace kitcamp::planning
