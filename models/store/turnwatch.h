// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/logfollower.h"

namespace kitcamp {

/// Keeps a turn of sync from standing in anybody's way: a short one ends when its time is up, a long one when
/// somebody waits to write, both when they are cancelled.
class TurnWatch
{
public:
    /// \p costOfOwn: what running one own entry again is expected to take.
    TurnWatch(WriteGate& gate, const LogFollower::Pace& pace, std::chrono::nanoseconds costOfOwn)
        : m_gate(gate)
        , m_pace(pace)
        , m_costOfOwn(costOfOwn)
    {
    }

    struct Unsent {
        qint64 entries = 0;
        qint64 bytes = 0; ///< of their bodies
    };
    /// Where this is true the turn is a long one: many own entries, or few that change thousands of rows.
    [[nodiscard]] static bool takesLong(const Unsent& own, const LogFollower::Pace& pace);
    /// The file is ours from now on: \p own are to be run again, \p incoming wait to be taken.
    void begin(const Unsent& own, qint64 incoming);
    [[nodiscard]] bool isLong() const { return m_isLong; }
    /// True when what is left of the slice is needed for the own entries.
    [[nodiscard]] bool mustEnd() const;
    /// An Error where the turn is to be given up: see gaveWay.
    [[nodiscard]] Result<void> look();
    /// The same, and one more entry is done.
    [[nodiscard]] Result<void> step();

    void beginOwn() { m_ownBegan = WriteGate::now(); }
    /// What running one own entry again took in this turn.
    [[nodiscard]] std::chrono::nanoseconds measuredCost() const;

    /// True for the error of a turn that made room for somebody who wants to write.
    [[nodiscard]] static bool gaveWay(const Error& error);

private:
    WriteGate& m_gate;
    const LogFollower::Pace& m_pace;
    std::chrono::nanoseconds m_costOfOwn;
    qint64 m_began = 0;
    qint64 m_ownBegan = 0;
    qint64 m_reported = 0;
    qint64 m_own = 0;
    bool m_isLong = false;
    qint64 m_all = 0;
    qint64 m_done = 0;
};

} // namespace kitcamp
