// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecontestresults.h"

#include "models/activities/contests/contestactions.h"
#include "models/activities/contests/contestprizes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int hundredths = 100;
constexpr int fullMarks = 100;

} // namespace

Result<qint64> SampleContestResults::addRound(qint64 activity, const QStringList& names, QDate heldOn,
                                              int place)
{
    const qint64 round = m_stage.store.ids().nextValue();
    KITCAMP_TRY(
        m_stage.perform(toAction(AddRecord{u"contest_round"_s,
                                           round,
                                           {{"activity"_L1, QString::number(activity)},
                                            {"place_in_order"_L1, QString::number(place)},
                                            {"name"_L1, names.value(0)},
                                            {"name_en"_L1, names.value(1)},
                                            {"held_on"_L1, heldOn.toString(Qt::ISODate)},
                                            {"most_points"_L1, QString::number(fullMarks * hundredths)},
                                            {"higher_is_better"_L1, u"1"_s}}})));
    return round;
}

Result<void> SampleContestResults::enterPoints(qint64 activity, qint64 round)
{
    KITCAMP_ASSIGN(const ContestSheet sheet, contestSheet(m_stage.store.reader(), activity));
    QList<qint64> entries = sheet.entriesOf(round);
    std::sort(entries.begin(), entries.end()); // names sort otherwise in another language
    EnterResults enter{round, {}};
    for (const qint64 id : std::as_const(entries)) {
        if (!m_talent.contains(id))
            m_talent.insert(id, 30 + m_random.bounded(30) + m_random.bounded(30));
        // Half points, as tasks give them.
        const int points = std::clamp(2 * m_talent.value(id) + m_random.bounded(41) - 20, 0, 2 * fullMarks);
        ResultEntry entry{.row = m_stage.store.ids().nextValue(), .participation = id};
        entry.points = points * hundredths / 2;
        enter.entries << entry;
    }
    return m_stage.perform(toAction(enter));
}

Result<void> SampleContestResults::letGoOn(qint64 activity, qint64 round, int count)
{
    KITCAMP_ASSIGN(const ContestSheet sheet, contestSheet(m_stage.store.reader(), activity));
    ChooseAdvancing choose{round, {}};
    for (const qint64 entry : bestOf(placesOf(sheet, round), count))
        choose.results << sheet.result(round, entry)->id;
    return m_stage.perform(toAction(choose));
}

Result<void> SampleContestResults::close(const QList<qint64>& rounds)
{
    return m_stage.perform(toAction(EditRecords{u"contest_round"_s, rounds, {{"closed"_L1, u"1"_s}}}));
}

Result<void> SampleContestResults::rankTeams(qint64 activity, qint64 round, const QJsonObject& contest)
{
    const QJsonArray names = contest.value("teams"_L1).toArray();
    const QJsonArray english = contest.value("teams_en"_L1).toArray();
    RecordBatch batch{u"import"_s, u"决赛名单.xlsx"_s, u"team"_s, {}};
    EnterResults enter{round, {}};
    for (int i = 0; i < names.size(); ++i) {
        const qint64 team = m_stage.addTo(batch, u"team"_s, {},
                                          {{"activity"_L1, QString::number(activity)},
                                           {"number"_L1, QString::number(i + 1)},
                                           {"name"_L1, names.at(i)},
                                           {"name_en"_L1, english.at(i)}});
        ResultEntry entry{.row = m_stage.store.ids().nextValue(), .team = team};
        entry.rank = 1 + (i * 5 + 3) % names.size();
        enter.entries << entry;
    }
    KITCAMP_TRY(m_stage.perform(toAction(batch)));
    return m_stage.perform(toAction(enter));
}

Result<void> SampleContestResults::givePrizes(qint64 activity, const QList<int>& ranks, const QString& level,
                                              QDate day)
{
    KITCAMP_ASSIGN(const ContestSheet sheet, contestSheet(m_stage.store.reader(), activity));
    const QList<ContestPlace> places = finalPlaces(sheet);
    QList<ContestPrize> prizes = usualContestPrizes(places);
    for (int i = 0; i < prizes.size(); ++i) {
        prizes[i].fromRank = i == 0 ? 1 : ranks[i - 1] + 1;
        prizes[i].untilRank = ranks[i];
    }
    const QString name = m_stage.store.naming().name(u"activity"_s, activity);
    KITCAMP_ASSIGN(const RecordBatch batch,
                   prizesAsAwards(m_stage.store.reader(), sheet, winnersOf(places, prizes), prizes,
                                  {name, level, {}, day.toString(Qt::ISODate)}, m_stage.store.ids()));
    return m_stage.perform(toAction(batch));
}

} // namespace kitcamp
