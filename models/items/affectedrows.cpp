// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/affectedrows.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What the rows that an entry took away referred to; takes them out of \p gone.
Result<void> readFormerReferences(Store& store, const Dependence& dependence, qint64 entry,
                                  QSet<qint64>& gone, AffectedRows& affected)
{
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(store.reader(), dependence.table));
    KITCAMP_ASSIGN(const Entry taken, store.journal().read(entry));
    KITCAMP_ASSIGN(const QList<RowChange> rows, taken.changeset.rows());
    for (const RowChange& row : rows) {
        const QVariant value = row.before.value(columns.indexOf(dependence.column));
        if (row.table == dependence.table && gone.remove(row.key.toLongLong()) && value.isValid())
            affected.rows.insert(value.toLongLong());
    }
    return {};
}

/// For rows that are gone: the newest entry that touched one of them took it, and often its neighbours.
Result<void> addFormerDependents(Store& store, const Dependence& dependence, QSet<qint64> gone,
                                 AffectedRows& affected)
{
    while (!gone.isEmpty()) {
        const qint64 id = *gone.constBegin();
        KITCAMP_ASSIGN(const auto head,
                       store.journal().lastTouching(dependence.table, QString::number(id), 0));
        if (head)
            KITCAMP_TRY(readFormerReferences(store, dependence, head->seq, gone, affected));
        else
            affected.complete = false;
        gone.remove(id);
    }
    return {};
}

Result<void> addDependents(Store& store, const Dependence& dependence, const QList<qint64>& ids,
                           AffectedRows& affected)
{
    QSet<qint64> gone;
    for (const qint64 id : ids) {
        bool found = false;
        KITCAMP_TRY(store.reader().each(
            dependence.rows.constData(),
            [&](const Statement& row) {
                found = true;
                affected.rows.insert(row.integer(0));
            },
            id));
        if (!found)
            gone.insert(id);
    }
    return dependence.column.isEmpty() ? Result<void>()
                                       : addFormerDependents(store, dependence, gone, affected);
}

} // namespace

Result<AffectedRows> affectedRows(Store& store, const ListSpec& spec, const Announcement& announcement)
{
    const QList<qint64> own = announcement.rows.value(spec.table);
    AffectedRows affected{QSet<qint64>(own.begin(), own.end())};
    for (const Dependence& dependence : spec.dependences)
        KITCAMP_TRY(addDependents(store, dependence, announcement.rows.value(dependence.table), affected));
    return affected;
}

} // namespace kitcamp
