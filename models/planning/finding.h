// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/plan.h"

#include <QVarLengthArray>

namespace kitcamp::planning {

/// Nearly always one or two.
using SessionIds = QVarLengthArray<SessionId, 2>;

/// One broken rule, as a value: who, where and how much. What two sessions do to each other is one finding,
/// the same seen from either. findingwords.h makes the sentence.
struct Finding {
    Rule rule = Rule::EndsBeforeBegin;
    Level level = Level::Ignore;
    int cost = 0;
    SessionIds sessions; ///< the one it belongs to first; of a pair the smaller id or the earlier one
    QList<PersonId> persons; ///< by id
    RoomId room = 0;
    ModelId model = 0;
    int count = 0; ///< 9 of ..
    int outOf = 0; ///< .. 68; of a pair those of sessions[0]
    int outOfOther = 0; ///< those of sessions[1]
    int minutes = 0;
    std::optional<Minute> at;
    QString label; ///< what people call the cause: "Mechanics II", "National Day"

    bool operator==(const Finding&) const = default;
    /// Any order, but always the same one.
    [[nodiscard]] bool operator<(const Finding& other) const;
    [[nodiscard]] bool concerns(SessionId session) const;
};
using Findings = QList<Finding>;

} // namespace kitcamp::planning
