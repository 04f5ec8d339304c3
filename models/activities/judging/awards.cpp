// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/judging/awards.h"

#include "models/people/shownname.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

QList<PrizeLine> usualPrizes()
{
    return {{u"一等奖"_s, u"First prize"_s, 1},
            {u"二等奖"_s, u"Second prize"_s, 2},
            {u"三等奖"_s, u"Third prize"_s, 3}};
}

QList<PrizeForTeam> prizesByRank(const Ranking& ranking, const QList<PrizeLine>& lines)
{
    QList<PrizeForTeam> prizes;
    qsizetype next = 0;
    for (int line = 0; line < lines.size(); ++line) {
        const qsizetype end = next + std::max(0, lines[line].teams);
        int last = 0;
        while (next < ranking.teams.size() && ranking.teams[next].rank > 0
               && (next < end || ranking.teams[next].rank == last)) {
            last = ranking.teams[next].rank;
            prizes << PrizeForTeam{ranking.teams[next].team, last, line};
            ++next;
        }
    }
    return prizes;
}

RecordBatch awardsAsRecords(const JudgingSheet& sheet, const QString& activityName,
                            const QList<PrizeForTeam>& prizes, const QList<PrizeLine>& lines,
                            const QString& givenOn, IdGenerator& ids)
{
    RecordBatch batch{u"save"_s,
                      QCoreApplication::translate("kitcamp::Awards", "awards of %1").arg(activityName),
                      u"award"_s,
                      {}};
    for (const PrizeForTeam& prize : prizes) {
        const PrizeLine& line = lines[prize.line];
        QJsonObject values{{"activity"_L1, QString::number(sheet.activity)},
                           {"team"_L1, QString::number(prize.team)},
                           {"title"_L1, line.title.isEmpty() ? line.titleEn : line.title},
                           {"title_en"_L1, line.titleEn},
                           {"level"_L1, u"activity"_s},
                           {"rank"_L1, QString::number(prize.rank)}};
        if (!givenOn.isEmpty())
            values.insert("given_on"_L1, givenOn);
        batch.add(u"award"_s, ids.nextValue(), values);
    }
    return batch;
}

Result<QList<HeldAward>> awardsOf(Connection& connection, qint64 person)
{
    QList<HeldAward> awards;
    KITCAMP_TRY(connection.each(
        "SELECT w.id, w.title, w.title_en, coalesce(a.name,''), coalesce(a.name_en,''), coalesce(t.number,0),"
        " coalesce(t.name,''), coalesce(t.name_en,''), coalesce(w.given_on,'') FROM award AS w"
        " LEFT JOIN team AS t ON t.id=w.team LEFT JOIN activity AS a ON a.id=coalesce(w.activity, t.activity)"
        " WHERE w.person=?1 OR w.team IN (SELECT l.team FROM participation AS m JOIN team_place AS l"
        " ON l.participation=m.id JOIN activity AS b ON b.id=m.activity AND b.team_plan=l.team_plan"
        " WHERE m.person=?1) ORDER BY coalesce(w.given_on, a.ends_on, '') DESC, w.id DESC",
        [&](const Statement& row) {
            const QString name = shownName(row.text(6), row.text(7));
            const QString team = row.integer(5) == 0 ? QString()
                : name.isEmpty()                     ? row.text(5)
                                                     : u"%1 · %2"_s.arg(row.text(5), name);
            awards << HeldAward{row.integer(0), shownName(row.text(1), row.text(2)),
                                shownName(row.text(3), row.text(4)), team, row.text(8)};
        },
        person));
    return awards;
}

Result<int> teamAwards(Connection& connection, qint64 activity)
{
    KITCAMP_ASSIGN(const auto count,
                   connection.integer("SELECT count(*) FROM award WHERE activity=? AND team IS NOT NULL"
                                      " AND rank IS NOT NULL",
                                      activity));
    return static_cast<int>(count.value_or(0));
}

Result<QString> dayOfPrizes(Store& store, qint64 activity)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    KITCAMP_ASSIGN(const auto last, store.reader().text("SELECT ends_on FROM activity WHERE id=?", activity));
    const QString today =
        QDateTime::fromSecsSinceEpoch(store.clock().now(), centre.zone).date().toString(Qt::ISODate);
    const QString end = last.value_or(QString());
    return end.isEmpty() || end > today ? today : end;
}

} // namespace kitcamp
