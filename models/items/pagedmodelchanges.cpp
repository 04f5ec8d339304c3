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
    KITCAMP_ASSIGN(const AffectedRows affected, affectedRows(m_store, m_spec, announcement));
    if (!affected.complete)
        showAgain();
    return affected.rows;
}

void PagedModel::renameRows(const std::function<qint64(qint64 id)>& nameNow)
{
    m_cache.clear();
    m_waiting.clear();
    renameIds(nameNow);
    if (isBusy())
        start(m_showing); // what is still to come has the names of before
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
    const std::vector<int> rows = rowsOf(touched - members);
    for (size_t end = rows.size(); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && rows[begin - 1] == rows[begin] - 1)
            --begin;
        removeRange({rows[begin], static_cast<int>(end - begin)});
        end = begin;
    }
}

void PagedModel::place(const QSet<qint64>& members, const IdQuery& query)
{
    RowPlaces places(m_store.reader(), query, allIdsHeld());
    places.unsettled = members;
    QSet<qint64> present;
    for (const int row : rowsOf(members)) {
        present.insert(idAt(row));
        if (places.isInPlace(row))
            places.unsettled.remove(idAt(row));
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
    moveRowBefore(row, target);
}

void PagedModel::showAgain()
{
    m_cache.clear();
    announceAllRows();
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
    announceAllRows();
    const FilterChip* chip = m_spec.chip(m_chip);
    if (!chip || !chip->followsTime)
        return;
    if (isBusy())
        m_startAgain = true;
    else
        start(Showing::WhenComplete);
}

} // namespace kitcamp
