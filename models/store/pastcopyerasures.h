// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"
#include "models/store/entry.h"

namespace kitcamp {

/// What was erased from the file after a past day is not to be read on that day either: empties it in the
/// past copy, and says so in the copy's journal by the very entries that erased it, after the cut.
class PastCopyErasures
{
public:
    PastCopyErasures(Connection& present, Connection& copy, const Domain& domain)
        : m_present(present)
        , m_copy(copy)
        , m_domain(domain)
    {
    }

    /// The journal of the copy ends at entry \p cut.
    [[nodiscard]] Result<void> keep(qint64 cut);
    /// How many persons were emptied.
    [[nodiscard]] int erased() const { return m_erased; }
    [[nodiscard]] const ChangedRows& rows() const { return m_rows; }

private:
    [[nodiscard]] Result<QList<Entry>> erasingEntries(qint64 cut);
    [[nodiscard]] Result<void> countErased(const Entry& entry);
    [[nodiscard]] Result<void> keepOne(Entry entry, bool first);
    [[nodiscard]] Result<void> emptyAsIn(const Entry& entry);
    [[nodiscard]] Result<void> append(Entry entry);

    Connection& m_present;
    Connection& m_copy;
    const Domain& m_domain;
    int m_erased = 0;
    ChangedRows m_rows;
};

} // namespace kitcamp
