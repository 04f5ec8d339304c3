// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How PagedModel follows what is written: by this window, by another, by time.
#include "models/items/affectedrows.h"
#include "models/items/boundvalues.h"
#include "models/items/pagedmodel.h"
#include "models/items/rowplaces.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Beyond so many touched rows the worker goes through the whole list once.
constexpr qsizetype mostSettledSingly = 300;

} // namespace

Result<QSet<qint64>> PagedModel::touchedBy(const Announcement& announcement)
{
    return affectedRows(m_store, m_spec, announcement);
}

void PagedModel::onChanged(const Announcement& announcement)
{
    if (announcement.rows.contains(u"setting"_s) && m_time.readZone(m_store.reader()))
        showAgain();
    if (!m_loaded)
        return;
    const auto touched = touchedBy(announcement);
    if (!touched) {
        Q_EMIT failed(touched.error().sentence);
        return;
    }
    for (const qint64 id : *touched)
        m_cache.remove(id);
    if (isBusy() && m_showing == Showing::AsItArrives) {
        m_waiting += *touched;
        announceRows(*touched);
    } else if (!touched->isEmpty()) {
        settle(*touched);
    }
}

void PagedModel::settle(const QSet<qint64>& touched)
{
    if (isBusy() || touched.size() > mostSettledSingly) {
        announceRows(touched);
        // A query that is not shown before it is complete begins again: it may have read the file too early.
        start(Showing::WhenComplete);
        return;
    }
    const IdQuery now = query();
    const auto members = passing(touched, now);
    if (!members) {
        Q_EMIT failed(members.error().sentence);
        return;
    }
    removeOthers(touched, *members);
    place(*members, now);
}

Result<QSet<qint64>> PagedModel::passing(const QSet<qint64>& ids, const IdQuery& query)
{
    KITCAMP_ASSIGN(Statement statement, m_store.reader().prepare(query.membersSql()));
    statement.bind(1, idArray(ids));
    query.bindClauses(statement, 1);
    QSet<qint64> passed;
    KITCAMP_TRY(
        m_store.reader().eachOf(statement, [&](const Statement& row) { passed.insert(row.integer(0)); }));
    return passed;
}

void PagedModel::removeOthers(const QSet<qint64>& touched, const QSet<qint64>& members)
{
    const QSet<qint64> leaving = touched - members;
    if (leaving.isEmpty())
        return;
    for (int row = rowCount() - 1; row >= 0; --row) {
        int first = row;
        while (first >= 0 && leaving.contains(idAt(first)))
            --first;
        if (first == row)
            continue;
        removeRange({first + 1, row - first});
        row = first + 1;
    }
}

void PagedModel::place(const QSet<qint64>& members, const IdQuery& query)
{
    if (members.isEmpty())
        return;
    RowPlaces places(m_store.reader(), query, m_ids);
    places.unsettled = members;
    QSet<qint64> present;
    for (int row = 0; row < rowCount(); ++row) {
        const qint64 id = idAt(row);
        if (!members.contains(id))
            continue;
        present.insert(id);
        if (places.isInPlace(row))
            places.unsettled.remove(id);
    }
    QList<qint64> moving(places.unsettled.begin(), places.unsettled.end());
    std::sort(moving.begin(), moving.end());
    for (const qint64 id : moving)
        moveOrInsert(id, places);
    announceRows(present);
}

void PagedModel::moveOrInsert(qint64 id, RowPlaces& places)
{
    const int target = places.placeOf(id);
    const int row = rowOf(id);
    places.unsettled.remove(id);
    if (row < 0) {
        insertRange(target, &id, 1);
        return;
    }
    if (target == row || target == row + 1)
        return;
    beginMoveRows({}, row, row, {}, target);
    const auto from = m_ids.begin() + row;
    if (target < row)
        std::rotate(m_ids.begin() + target, from, from + 1);
    else
        std::rotate(from, from + 1, m_ids.begin() + target);
    endMoveRows();
}

void PagedModel::announceRows(const QSet<qint64>& ids)
{
    if (ids.isEmpty())
        return;
    for (int row = 0; row < rowCount(); ++row) {
        const int first = row;
        while (row < rowCount() && ids.contains(idAt(row)))
            ++row;
        if (row > first)
            Q_EMIT dataChanged(index(first, 0), index(row - 1, columnCount() - 1));
    }
}

void PagedModel::showAgain()
{
    m_cache.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (isBusy() && m_showing == Showing::AsItArrives)
        m_startAgain = true;
    else
        start(Showing::WhenComplete);
}

void PagedModel::timePassed()
{
    const auto follows = [](const FilterChip& chip) { return chip.followsTime; };
    if (!m_loaded || std::none_of(m_spec.chips.begin(), m_spec.chips.end(), follows))
        return;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    const FilterChip* chip = m_spec.chip(m_chip);
    if (!chip || !chip->followsTime)
        return;
    if (isBusy())
        m_startAgain = true;
    else
        start(Showing::WhenComplete);
}

} // namespace kitcamp
