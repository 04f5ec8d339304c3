// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/waitingplaces.h"

namespace kitcamp {

namespace {

/// The run of moved ones from \p first up to \p end gets places between its neighbours; false where there is
/// no room.
bool placeBetween(QList<WaitingPlace>& list, qsizetype first, qsizetype end)
{
    const qint64 count = end - first;
    const bool atFront = first == 0;
    const bool atEnd = end == list.size();
    if (!atEnd && !list[end].place)
        return false;
    if (!atFront && !list[first - 1].place)
        return false;
    qint64 low = atFront ? 0 : *list[first - 1].place;
    qint64 step = waitingGap;
    if (atFront && !atEnd)
        low = *list[end].place - (count + 1) * waitingGap;
    else if (!atEnd)
        step = (*list[end].place - low) / (count + 1);
    for (qsizetype i = first; i < end; ++i)
        list[i].place = low + (i - first + 1) * step;
    return step > 0;
}

QList<WaitingPlace> numberedAnew(QList<WaitingPlace> list)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        list[i].place = (i + 1) * waitingGap;
    return list;
}

} // namespace

QList<WaitingPlace> risingPlaces(QList<WaitingPlace> list, const QList<qint64>& moved)
{
    const QList<WaitingPlace> order = list;
    for (qsizetype first = 0; first < list.size(); ++first) {
        if (!moved.contains(list[first].participation))
            continue;
        qsizetype end = first;
        while (end < list.size() && moved.contains(list[end].participation))
            ++end;
        if (!placeBetween(list, first, end))
            return numberedAnew(order);
        first = end;
    }
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (!list[i].place || !list[i - 1].place || *list[i].place <= *list[i - 1].place)
            return numberedAnew(order);
    }
    return list;
}

} // namespace kitcamp
