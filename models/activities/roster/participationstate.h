// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kitcamp {

/// Where somebody stands with an activity, as participation.state has it.
enum class ParticipationState {
    Nominated,
    Applied,
    Waiting,
    Offered,
    Confirmed,
    Declined, ///< by us
    Withdrawn, ///< by them; an offer that lapsed keeps its offer_until
    NoShow,
    Completed,
    NotCompleted,
};

/// "no_show"
[[nodiscard]] QString stateName(ParticipationState state);
/// nullopt where it is none of ours.
[[nodiscard]] std::optional<ParticipationState> participationState(const QString& name);

/// Offered, confirmed, completed or not completed: of students it takes a seat.
[[nodiscard]] bool holdsSeat(ParticipationState state);
/// From confirmed on, no-shows left out: these are the figures that count.
[[nodiscard]] bool isCounted(ParticipationState state);
/// Declined, withdrawn, no-show: off the roster, and may come back.
[[nodiscard]] bool hasLeft(ParticipationState state);

/// For queries: "state IN " followed by one of these.
constexpr auto statesWithSeat = "('offered','confirmed','completed','not_completed')";
constexpr auto statesThatCount = "('confirmed','completed','not_completed')";

/// Which of the two capacities somebody wants, or has.
enum class SeatKind { Site, Online, Either };

/// "site", "online", "either"
[[nodiscard]] QString seatName(SeatKind seat);
[[nodiscard]] std::optional<SeatKind> seatKind(const QString& name);

} // namespace kitcamp
