// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/idset.h"

#include <bit>

namespace kitcamp {

IdSet::IdSet(const std::vector<qint64>& ids)
    : m_slots(std::bit_ceil(2 * ids.size() + 1), 0)
    , m_mask(m_slots.size() - 1)
{
    for (const qint64 id : ids) {
        size_t slot = slotOf(id);
        while (m_slots[slot] != 0 && m_slots[slot] != id)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = id;
    }
}

} // namespace kitcamp
