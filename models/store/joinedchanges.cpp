// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/joinedchanges.h"

namespace kitcamp {

bool JoinedChanges::touchesSame(const QList<RowTouch>& rows) const
{
    return std::any_of(rows.begin(), rows.end(), [&](const RowTouch& row) {
        return m_rows.contains({row.table, row.key});
    });
}

Result<JoinedChanges::Conflict> JoinedChanges::add(const Changeset& changeset, const QList<RowTouch>& rows)
{
    if (m_changesets.size() >= m_most || touchesSame(rows)) {
        KITCAMP_ASSIGN(const Conflict conflict, flush());
        if (conflict)
            return conflict;
    }
    m_changesets << changeset;
    for (const RowTouch& row : rows)
        m_rows.insert({row.table, row.key});
    return Conflict();
}

Result<JoinedChanges::Conflict> JoinedChanges::applyJoined()
{
    ChangesetGroup group;
    bool joins = m_changesets.size() > 1;
    for (const Changeset& changeset : std::as_const(m_changesets))
        joins = joins && group.add(changeset);
    if (!joins)
        return Conflict(Changeset::Conflict());
    KITCAMP_ASSIGN(const Changeset joined, group.joined());
    return joined.apply(m_connection);
}

Result<JoinedChanges::Conflict> JoinedChanges::flush()
{
    const QList<Changeset> changesets = m_changesets;
    KITCAMP_ASSIGN(const Conflict joined, applyJoined());
    m_changesets.clear();
    m_rows.clear();
    if (!joined)
        return Conflict();
    // A conflict leaves nothing applied. One after the other a unique value can go from row to row.
    for (const Changeset& changeset : changesets) {
        KITCAMP_ASSIGN(const Conflict conflict, changeset.apply(m_connection));
        if (conflict)
            return conflict;
    }
    return Conflict();
}

} // namespace kitcamp
