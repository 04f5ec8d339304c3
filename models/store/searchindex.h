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

    struct Rows {
        ChangedRows touched;
        ChangedRows existed; ///< those of them that were there before: what is new belonged to nobody
    };
    /// \p before reads the file as it was before the transaction of \p connection: a number that was deleted
    /// or given to somebody else is found there with the person it belonged to.
    [[nodiscard]] Result<void> update(Connection& connection, Connection& before, const Rows& rows) const;
    /// Fills the table anew where a source's version is not the one it was filled with.
    [[nodiscard]] Result<void> rebuildWhereStale(Connection& connection) const;
    /// A row of \p source whose text is not what the source gives, or that is no longer there; for checks.
    [[nodiscard]] Result<std::optional<qint64>> firstStale(Connection& connection,
                                                           const SearchSource& source) const;

private:
    [[nodiscard]] Result<void> rebuild(Connection& connection, const SearchSource& source) const;

    const std::vector<SearchSource>& m_sources;
};

} // namespace kitcamp
