// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Actions of contests tell when two computers did what cannot both be true.
#include "models/activities/contests/contestactions.h"
#include "models/activities/judging/points.h"
#include "models/store/naming.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QJsonValue toJson(const ResultEntry& entry)
{
    QJsonObject object{{"row"_L1, toJson(entry.row)},
                       {"participation"_L1, toJson(entry.participation)},
                       {"team"_L1, toJson(entry.team)}};
    const auto add = [&](QLatin1String name, const std::optional<qint64>& value) {
        if (value)
            object.insert(name, toJson(*value));
    };
    add("points"_L1, entry.points);
    add("rank"_L1, entry.rank);
    add("pointsBefore"_L1, entry.pointsBefore);
    add("rankBefore"_L1, entry.rankBefore);
    return object;
}

bool fromJson(const QJsonValue& json, ResultEntry& entry)
{
    const QJsonObject object = json.toObject();
    return fromJson(object.value("row"_L1), entry.row)
        && fromJson(object.value("participation"_L1), entry.participation)
        && fromJson(object.value("team"_L1), entry.team) && fromJson(object.value("points"_L1), entry.points)
        && fromJson(object.value("rank"_L1), entry.rank)
        && fromJson(object.value("pointsBefore"_L1), entry.pointsBefore)
        && fromJson(object.value("rankBefore"_L1), entry.rankBefore);
}

ObjectRef EnterResults::subject() const
{
    if (entries.size() != 1)
        return {u"contest_round"_s, round};
    const ResultEntry& entry = entries.constFirst();
    return entry.team != 0 ? ObjectRef{u"team"_s, entry.team}
                           : ObjectRef{u"participation"_s, entry.participation};
}

QString EnterResults::deed(const Naming& naming) const
{
    if (entries.size() != 1)
        return tr("entered %n result(s)", "Final: you entered 12 results", static_cast<int>(entries.size()));
    const ResultEntry& entry = entries.constFirst();
    const QString where = naming.name(u"contest_round"_s, round);
    if (entry.points)
        return tr("entered %1 points in %2", "Li: you entered 86 points in Final")
            .arg(pointsText(*entry.points), where);
    if (entry.rank)
        return tr("entered rank %1 in %2", "Li: you entered rank 3 in Final").arg(*entry.rank).arg(where);
    return tr("took back the result in %1", "Li: you took back the result in Final").arg(where);
}

Result<bool> EnterResults::alreadySo(Connection& connection) const
{
    for (const ResultEntry& entry : entries) {
        KITCAMP_ASSIGN(const StandingResult standing, standingResult(connection, round, entry));
        if (standing.points != entry.points || standing.rank != entry.rank)
            return false;
    }
    return true;
}

/// What another one entered meanwhile is set back first, so that these results fit again.
Result<QList<Action>> EnterResults::needs(Connection& connection, qint64) const
{
    EnterResults back;
    back.round = round;
    for (const ResultEntry& entry : entries) {
        KITCAMP_ASSIGN(const StandingResult standing, standingResult(connection, round, entry));
        const bool asBefore = standing.points == entry.pointsBefore && standing.rank == entry.rankBefore;
        const bool asWanted = standing.points == entry.points && standing.rank == entry.rank;
        if (!asBefore && !asWanted)
            back.entries << ResultEntry{entry.row,          entry.participation, entry.team,
                                        entry.pointsBefore, entry.rankBefore,    standing.points,
                                        standing.rank};
    }
    return back.entries.isEmpty() ? QList<Action>() : QList<Action>{toAction(back)};
}

ObjectRef ChooseAdvancing::subject() const
{
    return {u"contest_round"_s, round};
}

QString ChooseAdvancing::deed(const Naming&) const
{
    return tr("chose %n who go(es) on", "Preliminary: you chose 40 who go on",
              static_cast<int>(results.size()));
}

Result<bool> ChooseAdvancing::alreadySo(Connection& connection) const
{
    QSet<qint64> standing;
    KITCAMP_TRY(connection.each(
        "SELECT id FROM contest_result WHERE contest_round=? AND advanced=1",
        [&](const Statement& row) { standing.insert(row.integer(0)); }, round));
    return standing == QSet<qint64>(results.begin(), results.end());
}

} // namespace kitcamp
