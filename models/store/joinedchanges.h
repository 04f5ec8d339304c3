// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changeset.h"

namespace kitcamp {

/// Applies changesets in order, several of them as one: the same outcome, much faster, and what does not fit
/// on what was before it still comes out. Nothing of a changeset is applied for sure before flush().
class JoinedChanges
{
public:
    using Conflict = std::optional<Changeset::Conflict>;

    /// \p most changesets are joined.
    JoinedChanges(Connection& connection, int most)
        : m_connection(connection)
        , m_most(most)
    {
    }

    /// A Conflict is one of this changeset or of an earlier one.
    [[nodiscard]] Result<Conflict> add(const Changeset& changeset);
    [[nodiscard]] Result<Conflict> flush();

private:
    /// What the changesets that wait here make of a row.
    struct Row {
        bool added = false;
        bool there = true;
        QList<QVariant> base; ///< before the first of them; invalid: not told
        QList<QVariant> values; ///< after the last of them
        [[nodiscard]] bool takes(const RowChange& change) const;
        void apply(const RowChange& change);
    };
    [[nodiscard]] bool joins(const QList<RowChange>& rows) const;
    [[nodiscard]] Result<Conflict> applyJoined();

    Connection& m_connection;
    int m_most;
    QList<Changeset> m_changesets;
    QHash<std::pair<QString, QString>, Row> m_rows; ///< by table and key
};

} // namespace kitcamp
