// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ids.h"

#include <random>

namespace kitcamp {

namespace {
constexpr qint64 epoch2020Ms = 1577836800000;
constexpr qint64 counterMask = (1LL << 22) - 1;
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
    const qint64 milliseconds = std::max<qint64>(1, m_clock.nowMs() - epoch2020Ms);
    const qint64 candidate = (milliseconds << 22) | m_counter;
    m_last = candidate > m_last ? candidate : m_last + 1;
    return m_last;
}

} // namespace kitcamp
