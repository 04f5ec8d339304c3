// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/planning/randomplan.h"

#include <functional>

namespace kitcamp::testkit {

/// Put in (or, where it has no value, taken out).
struct PlanChange {
    std::optional<planning::Session> put;
    planning::SessionId removed = 0;
};

/// A plan and what happened to it.
struct PlanHistory {
    planning::Plan plan;
    std::vector<PlanChange> changes;

    [[nodiscard]] static PlanHistory random(quint64 seed, int changes);
    /// The plan as it is in the end.
    [[nodiscard]] planning::Plan outcome() const;
    [[nodiscard]] QString description() const;
};

/// The sentence of what is wrong with a history; empty where nothing is.
using Judgement = std::function<QString(const PlanHistory&)>;

/// Runs as many seeds; the first failure is made as small as it goes and described.
[[nodiscard]] QString firstFailure(int seeds, int changes, const Judgement& judge);

} // namespace kitcamp::testkit
