// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"
#include "models/store/result.h"

#include <functional>
#include <map>

namespace kitcamp {

/// What happens at the sample centre, in order of time: a step may write further steps of later moments.
class SampleScript
{
public:
    using Step = std::function<Result<void>()>;

    /// \p at: Unix seconds.
    void add(qint64 at, Step step) { m_steps.emplace(at, std::move(step)); }
    /// Plays everything up to \p until; the clock stands at the moment of each step, and never goes back.
    [[nodiscard]] Result<void> play(SettableClock& clock, qint64 until);

private:
    std::multimap<qint64, Step> m_steps;
};

} // namespace kitcamp
