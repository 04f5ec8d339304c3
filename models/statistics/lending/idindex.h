// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace kitcamp {

/// Numbers ids from 0 on in the order in which they are first seen, so that what is known of them stands in
/// plain vectors. A table with open addressing: a million look-ups take some 10 ms.
class IdIndex
{
public:
    IdIndex() { m_slots.resize(64); }

    [[nodiscard]] int size() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] qint64 id(int number) const { return m_ids[static_cast<size_t>(number)]; }
    /// -1: never seen.
    [[nodiscard]] int find(qint64 id) const { return m_slots[slotOf(id)].number; }
    int add(qint64 id)
    {
        const size_t slot = slotOf(id);
        if (m_slots[slot].number != none)
            return m_slots[slot].number;
        const int number = size();
        m_slots[slot] = {id, number};
        m_ids.push_back(id);
        if (m_ids.size() * 2 > m_slots.size())
            grow();
        return number;
    }

private:
    static constexpr int none = -1;
    /// Id and number side by side: a look-up then waits for the memory once.
    struct Slot {
        qint64 id = 0;
        int number = none;
    };

    /// Where the id stands, or would stand.
    [[nodiscard]] size_t slotOf(qint64 id) const
    {
        const size_t mask = m_slots.size() - 1;
        // Fibonacci hashing: ids are times with a counter, whose low bits alone would collide.
        const quint64 mixed = static_cast<quint64>(id) * 0x9E3779B97F4A7C15ULL;
        size_t slot = static_cast<size_t>(mixed >> 32) & mask;
        while (m_slots[slot].number != none && m_slots[slot].id != id)
            slot = (slot + 1) & mask;
        return slot;
    }
    void grow()
    {
        m_slots.assign(m_slots.size() * 4, Slot());
        for (size_t i = 0; i < m_ids.size(); ++i)
            m_slots[slotOf(m_ids[i])] = {m_ids[i], static_cast<int>(i)};
    }

    std::vector<qint64> m_ids;
    std::vector<Slot> m_slots; ///< a power of two of them
};

} // namespace kitcamp
