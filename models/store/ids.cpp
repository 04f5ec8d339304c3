// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ids.h"

#include <random>

namespace kitcamp {

namespace {
constexpr qint64 epoch2020Ms = 1577836800000;
constexpr qint64 counterMask = (1LL << 22) - 1;
/// The end of 2088: a clock set beyond it must not make ids that overflow.
constexpr qint64 largestMilliseconds = (1LL << 41) - (1LL << 35);
} // namespace

IdGenerator::IdGenerator(const Clock& clock, quint64 seed)
    : m_clock(clock)
    , m_counter(static_cast<qint64>(std::mt19937_64(seed)()) & counterMask)
{
}

qint64 IdGenerator::nextValue()
{
    m_counter = (m_counter + 1) & counterMask;
    // A clock before 2020 must not make negative ids: it counts as the first millisecond.
    const qint64 milliseconds = std::clamp<qint64>(m_clock.nowMs() - epoch2020Ms, 1, largestMilliseconds);
    const qint64 candidate = (milliseconds << 22) | m_counter;
    // Past the last id, which may be another file's, in a millisecond of its own: two files that both go on
    // from the same id make different ones, because their counters differ.
    m_last = candidate > m_last ? candidate : (((m_last >> 22) + 1) << 22) | m_counter;
    return m_last;
}

void IdGenerator::movePast(qint64 value)
{
    if (value < (largestMilliseconds + 1) << 22)
        m_last = std::max(m_last, value);
}

} // namespace kitcamp
