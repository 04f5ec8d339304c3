// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/suggest.h"

#include "models/planning/placesearch.h"

namespace kitcamp::planning {

namespace {

constexpr int differentHours = 120;

/// Chooses places that a person would call different: first one a day, then two hours apart.
class Choice
{
public:
    explicit Choice(size_t count)
        : m_count(count)
    {
    }

    void choose(const std::vector<PlaceSearch::Found>& found)
    {
        for (const bool onOtherDays : {true, false}) {
            for (const auto& one : found) {
                if (m_chosen.size() < m_count && isDifferent(one.start, onOtherDays))
                    m_chosen.push_back(one);
            }
        }
    }
    [[nodiscard]] const std::vector<PlaceSearch::Found>& chosen() const { return m_chosen; }

private:
    [[nodiscard]] bool isDifferent(Minute start, bool onOtherDays) const
    {
        return std::none_of(m_chosen.begin(), m_chosen.end(), [&](const auto& other) {
            const bool sameDay = dayOf(start) == dayOf(other.start);
            return onOtherDays ? sameDay : sameDay && std::abs(start - other.start) < differentHours;
        });
    }

    size_t m_count;
    std::vector<PlaceSearch::Found> m_chosen;
};

/// Puts the session there in the copy of the plan and takes down what the index says.
Suggestion triedIn(ConflictIndex& plan, const Session& session, const Placement& placement)
{
    const qint64 before = plan.cost();
    Session placed = session;
    placed.start = placement.start;
    placed.room = placement.room;
    placed.staff = placement.staff;
    plan.put(placed);
    Suggestion suggestion{placement, plan.verdictOf(session.id), plan.findingsOf(session.id), {}, 0};
    suggestion.costToOthers = plan.cost() - before - suggestion.verdict.cost;
    plan.put(session);
    return suggestion;
}

bool isFreeOf(const Suggestion& suggestion, std::initializer_list<Rule> rules)
{
    return std::none_of(rules.begin(), rules.end(),
                        [&](Rule rule) { return (suggestion.verdict.rules & bitOf(rule)) != 0; });
}

void addRoomReasons(const ConflictIndex& plan, const Session& session, Suggestion& suggestion)
{
    const RoomId room = suggestion.placement.room;
    const Room* value = plan.setting().room(room);
    if (value == nullptr)
        return;
    const int needed = plan.placings().at(plan.placings().slotOf(session.id)).seats;
    suggestion.reasons.push_back({Reason::Kind::RoomFree, room, 0, 0, needed, value->seats.value_or(0)});
    const auto& rooms = plan.placings().use(session.activity).rooms;
    const bool isUsed =
        std::any_of(rooms.begin(), rooms.end(), [&](const auto& one) { return one.first == room; });
    if (isUsed && isFreeOf(suggestion, {Rule::OtherRoom}))
        suggestion.reasons.push_back({Reason::Kind::UsualRoom, room});
}

/// \p plan holds the session without a place.
void addReasons(const ConflictIndex& plan, const Session& session, Suggestion& suggestion)
{
    const Placed& placed = plan.placings().at(plan.placings().slotOf(session.id));
    addRoomReasons(plan, session, suggestion);
    auto& reasons = suggestion.reasons;
    if (placed.participants > 0
        && isFreeOf(
            suggestion,
            {Rule::ParticipantsTwice, Rule::ParticipantsBusy, Rule::ParticipantsUnavailable, Rule::ExamWeek}))
        reasons.push_back({Reason::Kind::EveryoneFree, 0, 0, 0, placed.participants, placed.participants});
    for (const PersonId person : suggestion.placement.staff) {
        const auto isTroubled = [&](const Finding& finding) {
            return std::find(finding.persons.begin(), finding.persons.end(), person) != finding.persons.end();
        };
        const auto& findings = suggestion.findings;
        if (std::any_of(findings.begin(), findings.end(), isTroubled))
            continue;
        const Calendars& calendars = plan.setting().calendars();
        const bool prefers = calendars.hasPreferences(plan.placings().people().number(person));
        reasons.push_back({prefers ? Reason::Kind::Preferred : Reason::Kind::StaffFree, 0, person});
    }
    if (isFreeOf(suggestion, {Rule::DeviceShortage})) {
        for (const Demand& demand : placed.demands)
            reasons.push_back({Reason::Kind::DevicesFree, 0, 0, demand.model, demand.count});
    }
}

Session withoutPlace(Session session)
{
    session.start.reset();
    session.cancelled = false;
    return session;
}

} // namespace

Suggestions suggest(const ConflictIndex& index, const Wish& wish)
{
    Wish placeless = wish;
    placeless.session = withoutPlace(wish.session);
    if (!placeless.near)
        placeless.near = wish.session.start;
    ConflictIndex plan = index;
    plan.put(placeless.session);
    PlaceSearch search(plan, placeless);
    search.run();
    Choice choice(static_cast<size_t>(std::max(0, wish.count)));
    choice.choose(search.found());
    Suggestions result;
    result.places = search.places();
    result.possible = search.possible();
    result.removed = search.removed();
    result.isComplete = search.isComplete();
    std::vector<Placement> placements;
    for (const auto& found : choice.chosen())
        placements.push_back(
            {found.start, search.rooms()[static_cast<size_t>(found.room)], search.staffAt(found.start)});
    for (const Placement& placement : placements) {
        Suggestion suggestion = triedIn(plan, placeless.session, placement);
        if (suggestion.verdict.colour == Colour::Red)
            continue;
        addReasons(plan, placeless.session, suggestion);
        result.best.push_back(std::move(suggestion));
    }
    std::stable_sort(result.best.begin(), result.best.end(), [](const Suggestion& a, const Suggestion& b) {
        return a.verdict.cost < b.verdict.cost;
    });
    return result;
}

Suggestion tried(const ConflictIndex& index, const Session& session, const Placement& placement)
{
    const Session placeless = withoutPlace(session);
    ConflictIndex plan = index;
    plan.put(placeless);
    Suggestion suggestion = triedIn(plan, placeless, placement);
    addReasons(plan, placeless, suggestion);
    return suggestion;
}

Wish makeUpWish(const Session& cancelled, SessionId session, const std::vector<PersonId>& participants,
                Span within)
{
    Wish wish;
    wish.session = cancelled;
    wish.session.id = session;
    wish.session.start.reset();
    wish.session.locks = {};
    wish.session.published.reset();
    wish.session.groups.clear();
    wish.session.persons = participants;
    wish.within = within;
    wish.near = cancelled.start;
    if (cancelled.start)
        wish.notDuring = {*cancelled.start, *cancelled.start + cancelled.minutes};
    return wish;
}

} // namespace kitcamp::planning
