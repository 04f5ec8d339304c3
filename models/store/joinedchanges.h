// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changeset.h"

namespace kitcamp {

/// Applies changesets in order, those that follow each other and touch different rows as one: the same
/// outcome, much faster. Nothing of a changeset is applied for sure before flush().
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
    [[nodiscard]] Result<Conflict> add(const Changeset& changeset, const QList<RowTouch>& rows);
    [[nodiscard]] Result<Conflict> flush();

private:
    [[nodiscard]] bool touchesSame(const QList<RowTouch>& rows) const;
    [[nodiscard]] Result<Conflict> applyJoined();

    Connection& m_connection;
    int m_most;
    QList<Changeset> m_changesets;
    QSet<std::pair<QString, QString>> m_rows;
};

} // namespace kitcamp
