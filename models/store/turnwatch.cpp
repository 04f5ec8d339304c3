// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/turnwatch.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto gaveWayRule = "gave-way"_L1;

} // namespace

bool TurnWatch::takesLong(const Unsent& own, const LogFollower::Pace& pace)
{
    constexpr qint64 manyBytes = 256 * 1024; // deflated: an import of some thousand rows
    return own.entries > pace.longFrom || own.bytes > manyBytes;
}

void TurnWatch::begin(const Unsent& own, qint64 incoming)
{
    m_began = WriteGate::now();
    m_isLong = takesLong(own, m_pace);
    m_own = own.entries;
    m_all = own.entries + incoming;
}

bool TurnWatch::mustEnd() const
{
    if (isLong())
        return false;
    const std::chrono::nanoseconds used(WriteGate::now() - m_began);
    return used + m_costOfOwn * m_own >= std::chrono::nanoseconds(m_pace.slice);
}

Result<void> TurnWatch::look()
{
    if (m_pace.cancelled && m_pace.cancelled())
        return Error{ErrorCode::Cancelled, LogFollower::tr("Sharing was stopped. Nothing was changed."), {}};
    if (isLong() && m_gate.othersWait())
        return Error{ErrorCode::Busy, {}, {}, gaveWayRule, {}};
    return {};
}

Result<void> TurnWatch::step()
{
    constexpr qint64 betweenReports = 50'000'000;
    ++m_done;
    if (isLong() && m_pace.progress) {
        const qint64 now = WriteGate::now();
        if (now - m_reported > betweenReports || m_done == m_all) {
            m_reported = now;
            m_pace.progress(m_done, m_all);
        }
    }
    return look();
}

std::chrono::nanoseconds TurnWatch::measuredCost() const
{
    return m_own == 0 ? m_costOfOwn : std::chrono::nanoseconds((WriteGate::now() - m_ownBegan) / m_own);
}

bool TurnWatch::gaveWay(const Error& error)
{
    return error.rule == gaveWayRule;
}

} // namespace kitcamp
