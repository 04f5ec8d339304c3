// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/contests/contestranking.h"

#include <QSet>

#include <algorithm>

namespace kitcamp {

namespace {

/// Ranks by points: how many are better, and one.
void rankByPoints(const ContestSheet& sheet, const ContestRound& round, QList<ContestPlace>& places)
{
    QList<qint64> points;
    for (const ContestPlace& place : places) {
        const ContestResult* result = sheet.result(round.id, place.entry);
        if (result && result->points)
            points << *result->points;
    }
    std::sort(points.begin(), points.end());
    for (ContestPlace& place : places) {
        const ContestResult* result = sheet.result(round.id, place.entry);
        if (!result)
            continue;
        if (!result->points) {
            place.rank = static_cast<int>(result->givenRank.value_or(0));
            continue;
        }
        const auto better = round.higherIsBetter
            ? points.end() - std::upper_bound(points.begin(), points.end(), *result->points)
            : std::lower_bound(points.begin(), points.end(), *result->points) - points.begin();
        place.rank = static_cast<int>(better) + 1;
    }
}

} // namespace

QList<ContestPlace> placesOf(const ContestSheet& sheet, qint64 round)
{
    const ContestRound* facts = sheet.round(round);
    QList<ContestPlace> places;
    if (!facts)
        return places;
    for (const qint64 entry : sheet.entriesOf(round))
        places << ContestPlace{entry, 0, round};
    rankByPoints(sheet, *facts, places);
    std::stable_sort(places.begin(), places.end(), [](const ContestPlace& a, const ContestPlace& b) {
        return (a.rank == 0 ? INT_MAX : a.rank) < (b.rank == 0 ? INT_MAX : b.rank);
    });
    return places;
}

QList<ContestPlace> finalPlaces(const ContestSheet& sheet)
{
    QList<ContestPlace> places;
    QSet<qint64> placed;
    for (auto round = sheet.rounds.crbegin(); round != sheet.rounds.crend(); ++round) {
        const auto ahead = static_cast<int>(placed.size());
        QList<int> ranks; // of those who came no further, for counting the better ones
        for (const ContestPlace& place : placesOf(sheet, round->id)) {
            if (place.rank == 0 || placed.contains(place.entry))
                continue;
            ranks << place.rank;
            const auto better =
                std::count_if(ranks.begin(), ranks.end(), [&](int rank) { return rank < place.rank; });
            // in the round that decides, given ranks may leave places free
            const int rank = ahead == 0 ? place.rank : ahead + static_cast<int>(better) + 1;
            places << ContestPlace{place.entry, rank, round->id};
        }
        for (const ContestPlace& place : std::as_const(places))
            placed.insert(place.entry);
    }
    for (const ContestEntry& entry : sheet.entries) {
        if (!placed.contains(entry.id))
            places << ContestPlace{entry.id, 0, 0};
    }
    return places;
}

QList<qint64> bestOf(const QList<ContestPlace>& places, int count)
{
    QList<qint64> best;
    int last = 0;
    for (const ContestPlace& place : places) {
        if (place.rank == 0 || (best.size() >= count && place.rank != last))
            break;
        last = place.rank;
        best << place.entry;
    }
    return best;
}

} // namespace kitcamp
