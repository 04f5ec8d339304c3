// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/clock.h"

namespace kitcamp {

/// Goes as another clock goes, so that figures and what is overdue are those of now, while papers say that
/// they were printed at a given time: two runs then give the same bytes.
class StampedClock final : public Clock
{
public:
    /// \p clock must outlive this one.
    StampedClock(const Clock& clock, qint64 printedAtMs)
        : m_clock(clock)
        , m_printedAtMs(printedAtMs)
    {
    }

    [[nodiscard]] qint64 nowMs() const override { return m_clock.nowMs(); }
    /// What stands on papers, in milliseconds since 1970-01-01 UTC.
    [[nodiscard]] qint64 printedAtMs() const { return m_printedAtMs; }

private:
    const Clock& m_clock;
    qint64 m_printedAtMs;
};

} // namespace kitcamp
