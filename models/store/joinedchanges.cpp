// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/joinedchanges.h"

#include "models/store/changemerging.h"

namespace kitcamp {

namespace {

void fill(QList<QVariant>& values, const QList<QVariant>& from)
{
    values.resize(std::max(values.size(), from.size()));
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (from[i].isValid())
            values[i] = from[i];
    }
}

} // namespace

/// True where it fits on what is known here. What would be the same again as before all of them is left to be
/// applied by itself: joined it would leave no trace, and nobody would see what it was to fit on.
bool JoinedChanges::Row::takes(const RowChange& change) const
{
    if (!there || change.operation == RowOperation::Insert
        || (added && change.operation == RowOperation::Delete))
        return false;
    for (int i = 0; i < change.before.size(); ++i) {
        const QVariant known = values.value(i);
        if (change.before[i].isValid() && known.isValid() && !sameValue(change.before[i], known))
            return false;
        const QVariant after = change.after.value(i);
        if (after.isValid() && !added && sameValue(after, base.value(i)))
            return false;
    }
    return true;
}

void JoinedChanges::Row::apply(const RowChange& change)
{
    there = change.operation != RowOperation::Delete;
    added = added || change.operation == RowOperation::Insert;
    for (int i = 0; i < change.before.size() && !added; ++i) {
        base.resize(std::max(base.size(), change.before.size()));
        if (!base[i].isValid())
            base[i] = change.before[i];
    }
    fill(values, change.before);
    fill(values, change.after);
}

bool JoinedChanges::joins(const QList<RowChange>& rows) const
{
    return m_changesets.size() < m_most && std::all_of(rows.begin(), rows.end(), [&](const RowChange& row) {
               const auto known = m_rows.constFind({row.table, row.key});
               return known == m_rows.constEnd() || known->takes(row);
           });
}

Result<JoinedChanges::Conflict> JoinedChanges::add(const Changeset& changeset)
{
    if (changeset.isPatchset()) { // joins with nothing
        KITCAMP_ASSIGN(const Conflict conflict, flush());
        return conflict ? Result<Conflict>(conflict) : changeset.apply(m_connection);
    }
    KITCAMP_ASSIGN(const QList<RowChange> rows, changeset.rows());
    if (!joins(rows)) {
        KITCAMP_ASSIGN(const Conflict conflict, flush());
        if (conflict)
            return conflict;
    }
    m_changesets << changeset;
    for (const RowChange& row : rows)
        m_rows[{row.table, row.key}].apply(row);
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
