// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecontests.h"

#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int finalists = 120;

QDate cupDay()
{
    return {2023, 11, 18};
}

QDate preliminaryDay()
{
    return {2023, 11, 11};
}

QDate olympicsDay()
{
    return {2021, 12, 11};
}

} // namespace

void SampleContests::schedule()
{
    m_stage.plan(cupDay().addDays(-40), QTime(10, 0), [this] { return addSchools(); });
    m_stage.plan(cupDay().addDays(-14), QTime(10, 0), [this] { return holdCup(); });
    m_stage.plan(preliminaryDay().addDays(1), QTime(16, 20), [this] { return holdPreliminary(); });
    m_stage.plan(cupDay(), QTime(17, 40), [this] { return holdFinal(); });
    m_stage.plan(olympicsDay().addDays(-30), QTime(10, 0), [this] { return holdOlympics(); });
    m_stage.plan(olympicsDay(), QTime(17, 20), [this] { return rankOlympics(); });
}

/// Invented ones, by district and number.
Result<void> SampleContests::addSchools()
{
    const QJsonObject cup =
        m_stage.data.courses.value("contests"_L1).toObject().value("rongchang"_L1).toObject();
    const QJsonArray districts = cup.value("districts"_L1).toArray();
    RecordBatch batch{u"import"_s, u"参赛学校.xlsx"_s, u"organization"_s, {}};
    for (int i = 0; i < cup.value("schools"_L1).toInt(); ++i) {
        const QJsonArray district = districts.at(i % districts.size()).toArray();
        const auto number = static_cast<int>(i / districts.size()) + 1;
        const qint64 id = m_stage.addTo(
            batch, u"organization"_s, {},
            {{"name"_L1, u"%1第%2中学（虚构）"_s.arg(district.at(0).toString()).arg(number)},
             {"name_en"_L1,
              u"%1 No. %2 Middle School (invented)"_s.arg(district.at(1).toString()).arg(number)},
             {"kind"_L1, u"school"_s},
             {"country"_L1, u"CN"_s}});
        m_schools << QString::number(id);
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleContests::holdCup()
{
    const OtherChance chance(m_stage, m_activities.random());
    const QJsonObject cup =
        m_stage.data.courses.value("contests"_L1).toObject().value("rongchang"_L1).toObject();
    const QString day = cupDay().toString(Qt::ISODate);
    KITCAMP_ASSIGN(const qint64 activity,
                   m_activities.add(u"rongchang"_s,
                                    {{"kind"_L1, u"contest"_s},
                                     {"code"_L1, u"RC-2023"_s},
                                     {"name"_L1, cup.value("name"_L1)},
                                     {"name_en"_L1, cup.value("name_en"_L1)},
                                     {"topic"_L1, cup.value("topic"_L1)},
                                     {"starts_on"_L1, day},
                                     {"ends_on"_L1, day}},
                                    {u"sjtu"_s, u"huawei"_s}, cup.value("note"_L1).toString()));
    RecordBatch batch{u"import"_s, u"荣昶杯报名.xlsx"_s, u"participation"_s, {}};
    for (int i = 0; i < cup.value("students"_L1).toInt(); ++i) {
        const SampleIdentity pupil = m_activities.people().pupil(m_schools[i % m_schools.size()]);
        m_activities.addParticipation(batch, activity, m_activities.people().add(batch, pupil, false),
                                      {{"state"_L1, u"completed"_s}});
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleContests::holdOlympics()
{
    const QJsonObject olympics =
        m_stage.data.courses.value("contests"_L1).toObject().value("olympics"_L1).toObject();
    RecordBatch batch{u"save"_s, olympics.value("host"_L1).toString(), u"organization"_s, {}};
    m_stage.addTo(batch, u"organization"_s, u"shmec"_s,
                  {{"name"_L1, olympics.value("host"_L1)},
                   {"name_en"_L1, olympics.value("host_en"_L1)},
                   {"kind"_L1, u"other"_s},
                   {"country"_L1, u"CN"_s}});
    KITCAMP_TRY(m_stage.perform(toAction(batch)));
    const QString day = olympicsDay().toString(Qt::ISODate);
    KITCAMP_TRY(m_activities.add(u"olympics"_s,
                                 {{"kind"_L1, u"contest"_s},
                                  {"code"_L1, u"YAIOC-2021"_s},
                                  {"name"_L1, olympics.value("name"_L1)},
                                  {"name_en"_L1, olympics.value("name_en"_L1)},
                                  {"topic"_L1, u"人工智能"_s},
                                  {"starts_on"_L1, day},
                                  {"ends_on"_L1, day}},
                                 {u"shmec"_s, u"sjtu"_s, u"huawei"_s}, olympics.value("note"_L1).toString()));
    return {};
}

/// At home, all of them; the best 120 are invited.
Result<void> SampleContests::holdPreliminary()
{
    KITCAMP_ASSIGN(m_preliminary,
                   m_results.addRound(cup(), {u"初赛"_s, u"Preliminary"_s}, preliminaryDay(), 1));
    KITCAMP_TRY(m_results.enterPoints(cup(), m_preliminary));
    return m_results.letGoOn(cup(), m_preliminary, finalists);
}

Result<void> SampleContests::holdFinal()
{
    KITCAMP_ASSIGN(m_final, m_results.addRound(cup(), {u"决赛"_s, u"Final"_s}, cupDay(), 2));
    KITCAMP_TRY(m_results.enterPoints(cup(), m_final));
    KITCAMP_TRY(m_results.givePrizes(cup(), {12, 36, 84}, u"city"_s, cupDay()));
    return m_results.close({m_preliminary, m_final});
}

Result<void> SampleContests::rankOlympics()
{
    const QJsonObject olympics =
        m_stage.data.courses.value("contests"_L1).toObject().value("olympics"_L1).toObject();
    const qint64 activity = m_activities.idOf(u"activity"_s, u"olympics"_s);
    KITCAMP_ASSIGN(const qint64 round,
                   m_results.addRound(activity, {u"决赛"_s, u"Final"_s}, olympicsDay(), 1));
    KITCAMP_TRY(m_results.rankTeams(activity, round, olympics));
    KITCAMP_TRY(m_results.givePrizes(activity, {1, 3, 6}, u"province"_s, olympicsDay()));
    return m_results.close({round});
}

} // namespace kitcamp
