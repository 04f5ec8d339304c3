// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstdint>

namespace kitcamp {

/// Chance that is the same on every computer (SplitMix64, Steele, Lea and Flood 2014).
class TeamRandom
{
public:
    explicit TeamRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    int below(int limit) { return int(((next() >> 32) * std::uint64_t(limit)) >> 32); }

private:
    std::uint64_t m_state;
};

/// Logarithms of evenly spread numbers between 0 and 1: a worsening is taken when it is above temperature x
/// one of them.
class TeamLuck
{
public:
    static constexpr int Bits = 12;
    TeamLuck()
    {
        for (std::size_t k = 0; k < m_logarithms.size(); ++k)
            m_logarithms[k] = float(std::log((double(k) + 0.5) / double(m_logarithms.size())));
    }
    /// By the lowest 12 bits.
    [[nodiscard]] float operator[](std::uint64_t bits) const { return m_logarithms[bits & 0xfff]; }

private:
    std::array<float, std::size_t(1) << Bits> m_logarithms;
};

} // namespace kitcamp
