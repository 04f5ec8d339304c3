// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/selection/proposal.h"

#include "models/activities/selection/proposalwords.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

selecting::Wish wishOf(const Applicant& one, const Seats& seats)
{
    if (seats.mode != "hybrid"_L1 || one.seat == SeatKind::Either)
        return selecting::Wish::Either;
    return one.seat == SeatKind::Site ? selecting::Wish::Site : selecting::Wish::Online;
}

/// Seats that are free when the camp gives \p wanted in all; never more than the roster has.
std::optional<int> freeSeats(const Seats& seats, std::optional<int> wanted)
{
    const std::optional<int> free = seats.free(SeatKind::Either);
    if (!wanted)
        return free;
    const int ofWanted = std::max(0, *wanted - (seats.taken() - seats.beyond));
    return std::min(free.value_or(ofWanted), ofWanted);
}

/// \p places: candidate -> place in the book.
selecting::Problem problemOf(const SelectionBook& book, std::optional<int> wanted, QList<int>& places)
{
    selecting::Problem problem;
    QHash<int, int> candidateAt;
    for (int place = 0; place < book.applicants.size(); ++place) {
        const Applicant& one = book.applicants.at(place);
        if (!one.isCandidate())
            continue;
        candidateAt.insert(place, static_cast<int>(places.size()));
        places << place;
        problem.candidates.push_back(
            {one.participation, one.score.total, one.appliedAt, one.number, wishOf(one, book.seats), {}});
    }
    for (int limit = 0; limit < book.quotas.size(); ++limit) {
        const SelectionQuota& quota = book.quotas.at(limit);
        problem.limits.push_back({quota.most, quota.least, quota.held});
        for (const int member : quota.members)
            problem.candidates[static_cast<std::size_t>(candidateAt.value(member))].limits.push_back(limit);
    }
    problem.seats = freeSeats(book.seats, wanted);
    if (book.seats.mode == "hybrid"_L1) {
        problem.site = book.seats.free(SeatKind::Site);
        problem.online = book.seats.free(SeatKind::Online);
    }
    return problem;
}

void addRemarks(SelectionProposal& proposal, const SelectionBook& book, std::optional<int> wanted)
{
    const std::optional<int> capacity = book.seats.capacity();
    if (wanted && capacity && *wanted > *capacity)
        proposal.remarks
            << SelectionProposal::tr("The camp has %1 seats: no more than these are offered.").arg(*capacity);
    if (wanted && *wanted < book.seats.taken())
        proposal.remarks << SelectionProposal::tr("%1 have a seat already; nobody else is offered one.")
                                .arg(book.seats.taken());
    if (book.criteria.isEmpty())
        proposal.remarks << SelectionProposal::tr(
            "There are no criteria: all scores are 0, and who applied earlier goes first.");
    for (const SelectionQuota& quota : book.quotas) {
        if (quota.most && quota.held > *quota.most)
            proposal.remarks << quota.shortage();
    }
}

} // namespace

SelectionProposal proposeSelection(const SelectionBook& book, std::optional<int> seats)
{
    SelectionProposal proposal;
    proposal.seats = seats.value_or(book.seats.capacity().value_or(book.seats.taken() + book.candidates()));
    addRemarks(proposal, book, seats);
    QList<int> places;
    const selecting::Problem problem = problemOf(book, seats, places);
    proposal.free = problem.seats.value_or(static_cast<int>(places.size()));
    const selecting::Choice choice = selecting::choose(problem);
    const ProposalWords words(book, problem);
    if (!choice.holds()) {
        proposal.refusal = choice.undecided ? words.undecided() : words.clash(choice.clash);
        proposal.ways = words.waysOut();
        return proposal;
    }
    const std::vector<selecting::Reason> reasons = selecting::reasonsFor(problem, choice);
    for (const bool isOffered : {true, false}) {
        for (const int candidate : choice.order) {
            const auto at = static_cast<std::size_t>(candidate);
            if (choice.chosen[at] != isOffered)
                continue;
            const selecting::Reason& reason = reasons[at];
            proposal.applicants << ProposedApplicant{places.at(candidate), isOffered, reason.waiting,
                                                     reason.place,
                                                     words.reason(reason, problem.candidates[at].wish)};
        }
    }
    proposal.sum = choice.sum;
    proposal.proven = choice.proven;
    proposal.gap = choice.gap;
    return proposal;
}

int SelectionProposal::offered() const
{
    return static_cast<int>(std::count_if(applicants.begin(), applicants.end(),
                                          [](const ProposedApplicant& one) { return one.isOffered; }));
}

QString SelectionProposal::verdict(const QLocale& locale) const
{
    if (!refusal.isEmpty())
        return refusal;
    const int count = offered();
    if (count == 0)
        return applicants.isEmpty() ? tr("Nobody is left to be offered a seat.")
                                    : tr("No seat is free: all of these wait.");
    const QString average = scoreText(static_cast<int>(sum / count), locale);
    const QString numbers =
        tr("%n seat(s) offered, %1 points on average.", "%1: a score", count).arg(average);
    if (proven)
        return tr("%1 No other choice that keeps the quotas has a higher sum of scores.",
                  "80 seats offered, ...")
            .arg(numbers);
    return tr("%1 Another choice may be better by %2 points in all at most.", "80 seats offered, ...")
        .arg(numbers, scoreText(static_cast<int>(std::min<qint64>(gap, 100'000'000)), locale));
}

} // namespace kitcamp
