// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/selection/choicereasons.h"

#include <algorithm>

namespace kitcamp::selecting {

namespace {

/// What of seats and limits is used up by a choice.
class Standing
{
public:
    Standing(const Problem& problem, const Choice& choice)
        : m_problem(problem)
        , m_count(problem.limits.size())
    {
        for (std::size_t limit = 0; limit < problem.limits.size(); ++limit)
            m_count[limit] = problem.limits[limit].held;
        for (std::size_t place = 0; place < problem.candidates.size(); ++place) {
            if (!choice.chosen[place])
                continue;
            const Candidate& one = problem.candidates[place];
            m_site += one.wish == Wish::Site ? 1 : 0;
            m_online += one.wish == Wish::Online ? 1 : 0;
            for (const int limit : one.limits)
                ++m_count[limit];
        }
    }

    /// The first limit that keeps \p one out; -1 where none does.
    [[nodiscard]] int fullLimit(const Candidate& one) const
    {
        for (const int limit : one.limits) {
            const auto most = m_problem.limits[limit].most;
            if (most && m_count[limit] >= *most)
                return limit;
        }
        return -1;
    }
    /// The first limit that would miss its least without \p one.
    [[nodiscard]] int neededFor(const Candidate& one) const
    {
        for (const int limit : one.limits) {
            const auto least = m_problem.limits[limit].least;
            if (least && m_count[limit] <= *least)
                return limit;
        }
        return -1;
    }
    [[nodiscard]] bool isSeatKindFull(const Candidate& one) const
    {
        return (one.wish == Wish::Site && m_problem.site && m_site >= *m_problem.site)
            || (one.wish == Wish::Online && m_problem.online && m_online >= *m_problem.online);
    }

private:
    const Problem& m_problem;
    std::vector<int> m_count;
    int m_site = 0;
    int m_online = 0;
};

Reason offered(const Candidate& one, const Standing& standing, bool passesOthers)
{
    Reason reason;
    const int limit = passesOthers ? standing.neededFor(one) : -1;
    if (limit >= 0) {
        reason.kind = Reason::Kind::ForLeast;
        reason.limit = limit;
    }
    return reason;
}

/// \p needed: the least that somebody worse is offered a seat for; -1: none is.
Reason waits(const Candidate& one, const Standing& standing, bool isPassed, int needed)
{
    using Kind = Reason::Kind;
    Reason reason{Kind::NoSeat, 0, 0, standing.fullLimit(one)};
    if (reason.limit >= 0) {
        reason.kind = Kind::LimitFull;
    } else if (standing.isSeatKindFull(one)) {
        reason.kind = Kind::NoSeatOfKind;
    } else if (isPassed) {
        reason.kind = needed >= 0 ? Kind::OthersNeeded : Kind::BestTogether;
        reason.limit = needed;
    }
    return reason;
}

} // namespace

std::vector<Reason> reasonsFor(const Problem& problem, const Choice& choice)
{
    const Standing standing(problem, choice);
    std::vector<Reason> reasons(problem.candidates.size());
    bool someoneWaits = false; // better, and kept out by no limit of their own
    for (const int place : choice.order) {
        const Candidate& one = problem.candidates[place];
        if (choice.chosen[place])
            reasons[place] = offered(one, standing, someoneWaits);
        else
            someoneWaits = someoneWaits || (standing.fullLimit(one) < 0 && !standing.isSeatKindFull(one));
    }
    bool passed = false;
    int needed = -1;
    for (auto place = choice.order.rbegin(); place != choice.order.rend(); ++place) {
        if (choice.chosen[*place]) {
            passed = true;
            if (reasons[*place].kind == Reason::Kind::ForLeast)
                needed = reasons[*place].limit;
        } else {
            reasons[*place] = waits(problem.candidates[*place], standing, passed, needed);
        }
    }
    int waiting = 0;
    for (int rank = 0; rank < int(choice.order.size()); ++rank) {
        Reason& reason = reasons[choice.order[rank]];
        reason.place = rank + 1;
        reason.waiting = choice.chosen[choice.order[rank]] ? 0 : ++waiting;
    }
    return reasons;
}

} // namespace kitcamp::selecting
