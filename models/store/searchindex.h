// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/domain.h"

namespace kitcamp {

/// Keeps the local table search_text in step with the rows it is made from, inside the Action's transaction.
class SearchIndex
{
public:
    explicit SearchIndex(const std::vector<SearchSource>& sources)
        : m_sources(sources)
    {
    }

    [[nodiscard]] Result<void> update(Connection& connection, const ChangedRows& touched) const;
    /// Fills the table anew where a source's version is not the one it was filled with.
    [[nodiscard]] Result<void> rebuildWhereStale(Connection& connection) const;

private:
    [[nodiscard]] Result<void> rebuild(Connection& connection, const SearchSource& source) const;

    const std::vector<SearchSource>& m_sources;
};

} // namespace kitcamp
