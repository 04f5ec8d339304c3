// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/contests/contestprizes.h"

#include "models/activities/honours/awardid.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The one who holds the award: a column of award, and its row.
Result<std::pair<QString, qint64>> holderOf(Connection& connection, const ContestEntry& entry)
{
    if (entry.isTeam)
        return std::pair(u"team"_s, entry.id);
    KITCAMP_ASSIGN(const auto person,
                   connection.integer("SELECT person FROM participation WHERE id=?", entry.id));
    return std::pair(u"person"_s, person.value_or(0));
}

Result<bool> holdsAlready(Connection& connection, qint64 activity, const std::pair<QString, qint64>& holder,
                          const QString& title)
{
    const QByteArray sql =
        "SELECT 1 FROM award WHERE activity=? AND " + holder.first.toLatin1() + "=? AND title=?";
    KITCAMP_ASSIGN(const auto found, connection.integer(sql.constData(), activity, holder.second, title));
    return found.has_value();
}

} // namespace

QList<ContestPrize> usualContestPrizes(const QList<ContestPlace>& places)
{
    const auto ranked = static_cast<int>(std::count_if(
        places.begin(), places.end(), [](const ContestPlace& place) { return place.rank > 0; }));
    const auto until = [&](int percent, int least) { return std::max(least, (ranked * percent + 50) / 100); };
    const int first = until(5, 1);
    const int second = until(15, first + 1);
    const int third = until(30, second + 1);
    return {{u"一等奖"_s, u"First prize"_s, 1, first},
            {u"二等奖"_s, u"Second prize"_s, first + 1, second},
            {u"三等奖"_s, u"Third prize"_s, second + 1, third}};
}

QList<PrizeWinner> winnersOf(const QList<ContestPlace>& places, const QList<ContestPrize>& prizes)
{
    QList<PrizeWinner> winners;
    for (const ContestPlace& place : places) {
        const auto prize = std::find_if(prizes.begin(), prizes.end(), [&](const ContestPrize& one) {
            return place.rank >= one.fromRank && place.rank <= one.untilRank;
        });
        if (place.rank > 0 && prize != prizes.end())
            winners << PrizeWinner{place.entry, place.rank, static_cast<int>(prize - prizes.begin())};
    }
    return winners;
}

Result<RecordBatch> prizesAsAwards(Connection& connection, const ContestSheet& sheet,
                                   const QList<PrizeWinner>& winners, const QList<ContestPrize>& prizes,
                                   const ContestGiving& giving, IdGenerator& ids)
{
    RecordBatch batch{u"save"_s,
                      QCoreApplication::translate("kitcamp::Awards", "awards of %1").arg(giving.activityName),
                      u"award"_s,
                      {}};
    QHash<qint64, const ContestEntry*> entries;
    for (const ContestEntry& entry : sheet.entries)
        entries.insert(entry.id, &entry);
    for (const PrizeWinner& winner : winners) {
        const ContestEntry* entry = entries.value(winner.entry);
        if (!entry)
            continue;
        const ContestPrize& prize = prizes[winner.prize];
        const QString title = prize.title.isEmpty() ? prize.titleEn : prize.title;
        KITCAMP_ASSIGN(const auto holder, holderOf(connection, *entry));
        KITCAMP_ASSIGN(const bool holds, holdsAlready(connection, sheet.activity, holder, title));
        if (holds)
            continue;
        QJsonObject values{{"activity"_L1, QString::number(sheet.activity)},
                           {holder.first, QString::number(holder.second)},
                           {"title"_L1, title},
                           {"title_en"_L1, prize.titleEn},
                           {"level"_L1, giving.level},
                           {"giver"_L1, giving.giver},
                           {"rank"_L1, QString::number(winner.rank)}};
        if (!giving.givenOn.isEmpty())
            values.insert("given_on"_L1, giving.givenOn);
        KITCAMP_ASSIGN(const qint64 id,
                       newAwardId(connection, {sheet.activity, holder.first, holder.second, title}, ids));
        batch.add(u"award"_s, id, values);
    }
    return batch;
}

} // namespace kitcamp
