// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

/// Who is offered a seat: plain values in, plain values out. Same input, same answer.
namespace kitcamp::selecting {

enum class Wish { Site, Online, Either };

/// Somebody who may be offered a seat.
struct Candidate {
    qint64 id = 0;
    int score = 0; ///< hundredths, not negative
    qint64 appliedAt = 0; ///< of equal scores the earlier one goes first,
    qint64 number = 0; ///< then the smaller number
    Wish wish = Wish::Site;
    std::vector<int> limits; ///< places in Problem::limits
};

/// How many of a part of the candidates are offered a seat. held: so many of them have one already; they
/// count.
struct Limit {
    std::optional<int> most;
    std::optional<int> least;
    int held = 0;
};

struct Problem {
    std::vector<Candidate> candidates;
    std::vector<Limit> limits;
    std::optional<int> seats; ///< free ones of both kinds together; nullopt: without limit
    std::optional<int> site; ///< free ones on site; "either" takes one of both
    std::optional<int> online;
};

/// In Choice::clash beside the limits.
constexpr int seatsRow = -1;
constexpr int siteRow = -2;
constexpr int onlineRow = -3;

/// The set with the highest sum of scores within seats and limits; of equal sums the one of earlier
/// candidates.
struct Choice {
    std::vector<bool> chosen; ///< by place in Problem::candidates
    std::vector<int> order; ///< places of the candidates, best first
    qint64 sum = 0; ///< of the scores of those who were chosen, hundredths
    /// Nobody can do better. Else no set is better by more than \c gap hundredths.
    bool proven = true;
    qint64 gap = 0;
    /// Not empty: these cannot hold together, whoever is chosen; without any one of them the others can.
    std::vector<int> clash;
    /// The search ended before it found a set that keeps all limits, or that there is none.
    bool undecided = false;

    [[nodiscard]] bool holds() const { return clash.empty() && !undecided; }
};

[[nodiscard]] Choice choose(const Problem& problem);

/// Places of the candidates: by score, then application, then number.
[[nodiscard]] std::vector<int> bestFirst(const std::vector<Candidate>& candidates);

} // namespace kitcamp::selecting
