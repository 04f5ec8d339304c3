// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/participationstate.h"

#include <array>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the enumerations.
constexpr std::array stateNames{"nominated"_L1, "applied"_L1,      "waiting"_L1,   "offered"_L1,
                                "confirmed"_L1, "declined"_L1,     "withdrawn"_L1, "no_show"_L1,
                                "completed"_L1, "not_completed"_L1};
constexpr std::array seatNames{"site"_L1, "online"_L1, "either"_L1};

template <typename Value, typename Names>
std::optional<Value> valueOf(const Names& names, const QString& name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<Value>(std::distance(names.begin(), found)));
}

} // namespace

QString stateName(ParticipationState state)
{
    return stateNames[static_cast<size_t>(state)];
}

std::optional<ParticipationState> participationState(const QString& name)
{
    return valueOf<ParticipationState>(stateNames, name);
}

bool holdsSeat(ParticipationState state)
{
    return state == ParticipationState::Offered || isCounted(state);
}

bool isCounted(ParticipationState state)
{
    return state == ParticipationState::Confirmed || state == ParticipationState::Completed
        || state == ParticipationState::NotCompleted;
}

bool hasLeft(ParticipationState state)
{
    return state == ParticipationState::Declined || state == ParticipationState::Withdrawn
        || state == ParticipationState::NoShow;
}

QString seatName(SeatKind seat)
{
    return seatNames[static_cast<size_t>(seat)];
}

std::optional<SeatKind> seatKind(const QString& name)
{
    return valueOf<SeatKind>(seatNames, name);
}

} // namespace kitcamp
