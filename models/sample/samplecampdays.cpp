// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days of the camp: arrivals, attendance, cases, judging, awards, surveys.
#include "models/activities/attendees/checkinactions.h"
#include "models/activities/judging/awards.h"
#include "models/activities/judging/caseassignment.h"
#include "models/activities/judging/judgingactions.h"
#include "models/sample/samplecampstory.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrivalSeconds = 24; ///< from one to the next
constexpr int teamsOfCase = 2;
constexpr int repliedBefore = 74;
constexpr int repliedAfter = 71;

} // namespace

void SampleCampStory::scheduleDays()
{
    SampleScript& script = m_stage.script;
    // Who comes is known only once the applications are in.
    script.add(m_stage.at(m_begins, QTime(7, 59)), [this] {
        qint64 at = m_stage.at(m_begins, QTime(8, 0));
        for (const qint64 participation : coming())
            m_stage.script.add(at += arrivalSeconds + below(14),
                               [this, participation] { return checkIn(participation); });
        return Result<void>();
    });
    script.add(m_stage.at(m_begins, QTime(9, 10)),
               [this] { return askSurvey(u"before"_s, story().value("surveyItems"_L1).toArray()); });
    script.add(m_stage.at(m_ends, QTime(15, 40)), [this] { return judge(); });
    script.add(m_stage.at(m_ends, QTime(16, 20)), [this] { return giveAwards(); });
    script.add(m_stage.at(m_ends, QTime(17, 5)), [this] { return takeAttendance(); });
    script.add(m_stage.at(m_ends, QTime(17, 40)), [this] { return leave(); });
    script.add(m_stage.at(m_ends.addDays(1), QTime(10, 0)), [this] {
        QJsonArray items = story().value("surveyItems"_L1).toArray();
        for (const QJsonValue& item : story().value("afterItems"_L1).toArray())
            items << item;
        return askSurvey(u"after"_s, items);
    });
}

/// The company confirms its cases once the teams stand; each team gets one that its members wished for.
Result<void> SampleCampStory::addCases()
{
    RecordBatch batch{u"save"_s, u"项目案例"_s, u"project_case"_s, {}};
    for (const QJsonValue& value : story().value("cases"_L1).toArray()) {
        QJsonObject one = value.toObject();
        m_caseNames << one.value("name"_L1).toString();
        one.insert("number"_L1, QString::number(m_caseNames.size()));
        one.insert("organization"_L1, m_stage.reference(u"organization"_s, u"huawei"_s));
        one.insert("most_teams"_L1, QString::number(teamsOfCase));
        m_cases << addPlanned(batch, u"project_case"_s, one, 0);
    }
    return m_stage.perform(toAction(batch));
}

Result<void> SampleCampStory::giveCases()
{
    KITCAMP_TRY(addCases());
    QHash<qint64, QString> ranked;
    for (const SampleApplicant& applicant : m_applicants)
        ranked.insert(applicant.participation, applicant.answers.value(u"cases"_s));
    AssignCases assign;
    CaseWishes wishes;
    wishes.places = QList<int>(m_cases.size(), teamsOfCase);
    KITCAMP_TRY(m_stage.store.reader().each(
        "SELECT l.team_plan, l.team, l.participation FROM team_place AS l JOIN activity AS a ON"
        " a.team_plan=l.team_plan JOIN team AS t ON t.id=l.team WHERE a.id=? ORDER BY t.number, l.id",
        [&](const Statement& row) {
            assign.plan = row.integer(0);
            if (assign.entries.isEmpty() || assign.entries.last().team != row.integer(1)) {
                assign.entries << CaseEntry{m_stage.store.ids().nextValue(), row.integer(1), 0, 0};
                wishes.wishes << QList<QList<int>>();
            }
            QList<int> wished;
            for (const QString& name : ranked.value(row.integer(2)).split(u'\n'))
                wished << static_cast<int>(m_caseNames.indexOf(name));
            wishes.wishes.last() << wished;
        },
        m_activity));
    const QList<int> given = assignCases(wishes);
    for (qsizetype i = 0; i < given.size(); ++i)
        assign.entries[i].projectCase = given[i] < 0 ? 0 : m_cases[given[i]];
    return m_stage.perform(toAction(assign));
}

Result<void> SampleCampStory::checkIn(qint64 participation)
{
    return m_stage.perform(
        toAction(CheckIn{m_stage.store.ids().nextValue(), participation, true, true, m_stage.clock.now()}));
}

Result<void> SampleCampStory::takeAttendance()
{
    struct Held {
        qint64 id = 0;
        qint64 begins = 0;
    };
    QList<Held> sessions;
    KITCAMP_TRY(m_stage.store.reader().each(
        "SELECT id, starts FROM session WHERE activity=? AND state='planned' ORDER BY starts",
        [&](const Statement& row) {
            const QDateTime begins = QDateTime::fromString(row.text(1), u"yyyy-MM-ddTHH:mm"_s);
            sessions << Held{row.integer(0), m_stage.at(begins.date(), begins.time())};
        },
        m_activity));
    for (const Held& session : std::as_const(sessions)) {
        RecordBatch batch{u"import"_s, u"签到"_s, u"attendance"_s, {}};
        for (const qint64 participation : coming()) {
            const int luck = below(100);
            m_stage.addTo(batch, u"attendance"_s, {},
                          {{"session"_L1, QString::number(session.id)},
                           {"participation"_L1, QString::number(participation)},
                           {"state"_L1,
                            luck < 95       ? u"present"_s
                                : luck < 98 ? u"late"_s
                                            : u"excused"_s},
                           {"online"_L1, u"0"_s},
                           {"at"_L1, QString::number(session.begins - 600 + below(900))}});
        }
        KITCAMP_TRY(m_stage.perform(toAction(batch)));
    }
    return {};
}

/// Each judge has a sheet: some are mild, and every team has its day.
Result<void> SampleCampStory::judge()
{
    constexpr int step = 50; // half a point
    KITCAMP_ASSIGN(const JudgingSheet sheet, judgingSheet(m_stage.store.reader(), m_activity));
    const JudgingRound* round = sheet.round(m_round);
    QHash<qint64, int> strength;
    for (const JudgedTeam& team : sheet.teams)
        strength.insert(team.id, 13 + below(5));
    int mildness = -1;
    for (const qint64 judge : std::as_const(m_judges)) {
        GiveMarks marks;
        marks.judge = judge;
        marks.at = m_stage.clock.now();
        for (const JudgedTeam& team : sheet.teams) {
            for (const RubricCriterion& criterion : round->criteria) {
                const int points = std::clamp(strength.value(team.id) + mildness % 2 + below(4) - 1, 8, 20);
                marks.marks << MarkEntry{
                    m_stage.store.ids().nextValue(), criterion.id, team.id, points * step, {}};
            }
        }
        ++mildness;
        m_stage.clock.advanceSeconds(90);
        KITCAMP_TRY(m_stage.perform(toAction(marks)));
    }
    return {};
}

Result<void> SampleCampStory::giveAwards()
{
    KITCAMP_TRY(
        m_stage.perform(toAction(EditRecords{u"judging_round"_s, {m_round}, {{"closed"_L1, u"1"_s}}})));
    KITCAMP_ASSIGN(const JudgingSheet sheet, judgingSheet(m_stage.store.reader(), m_activity));
    const QList<PrizeLine> prizes{{u"一等奖"_s, u"First prize"_s, 1},
                                  {u"二等奖"_s, u"Second prize"_s, 2},
                                  {u"三等奖"_s, u"Third prize"_s, 3}};
    const QList<PrizeForTeam> given = prizesByRank(rankingOf(sheet, 0), prizes);
    return m_stage.perform(toAction(awardsAsRecords(sheet, m_camp.value("name"_L1).toString(), given, prizes,
                                                    m_ends.toString(Qt::ISODate), m_stage.store.ids())));
}

Result<void> SampleCampStory::leave()
{
    EditRecords gone{u"check_in"_s, {}, {{"left_at"_L1, QString::number(m_stage.clock.now())}}};
    KITCAMP_TRY(m_stage.store.reader().each(
        "SELECT c.id FROM check_in AS c JOIN participation AS t ON t.id=c.participation WHERE t.activity=? "
        "ORDER BY c.id",
        [&](const Statement& row) { gone.ids << row.integer(0); }, m_activity));
    return gone.ids.isEmpty() ? Result<void>() : m_stage.perform(toAction(gone));
}

QString SampleCampStory::surveyAnswer(const QJsonObject& item, bool after)
{
    const QString kind = item.value("kind"_L1).toString();
    if (kind == "scale"_L1)
        return QString::number(after ? 3 + below(3) : 1 + below(4));
    if (kind == "choice"_L1)
        return below(6) > 0 ? u"会"_s : u"也许"_s;
    const QJsonArray remarks = story().value("remarks"_L1).toArray();
    return below(3) == 0 ? remarks.at(below(static_cast<int>(remarks.size()))).toString() : QString();
}

/// Without names: a code that everybody chose pairs the two.
Result<void> SampleCampStory::askSurvey(const QString& kind, const QJsonArray& items)
{
    const bool after = kind == "after"_L1;
    RecordBatch batch{u"import"_s, after ? u"营后问卷.xlsx"_s : u"营前问卷.xlsx"_s, u"survey_reply"_s, {}};
    const QString survey =
        QString::number(addPlanned(batch, u"survey"_s,
                                   {{"kind"_L1, kind},
                                    {"name"_L1, after ? u"营后问卷"_s : u"营前问卷"_s},
                                    {"name_en"_L1, after ? u"After the camp"_s : u"Before the camp"_s}},
                                   0));
    QList<std::pair<QString, QJsonObject>> asked;
    for (const QJsonValue& value : items) {
        QJsonObject item = value.toObject();
        item.insert("survey"_L1, survey);
        item.insert("place_in_order"_L1, QString::number(asked.size() + 1));
        asked.append({QString::number(m_stage.addTo(batch, u"survey_item"_s, {}, item)), item});
    }
    for (int i = 0; i < (after ? repliedAfter : repliedBefore); ++i) {
        const QString reply = QString::number(
            m_stage.addTo(batch, u"survey_reply"_s, {},
                          {{"survey"_L1, survey},
                           {"token"_L1, u"MS%1"_s.arg(i * 37 % 997, 3, 10, QLatin1Char('0'))},
                           {"answered_at"_L1, QString::number(m_stage.clock.now() - below(3000))}}));
        for (const auto& [id, item] : std::as_const(asked)) {
            const QString value = surveyAnswer(item, after);
            if (!value.isEmpty())
                m_stage.addTo(batch, u"survey_answer"_s, {},
                              {{"survey_reply"_L1, reply}, {"survey_item"_L1, id}, {"value"_L1, value}});
        }
    }
    return m_stage.perform(toAction(batch));
}

} // namespace kitcamp
