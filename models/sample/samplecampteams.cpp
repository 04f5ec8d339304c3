// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sixteen hybrid teams, by the optimiser.
#include "models/activities/teams/matewishes.h"
#include "models/activities/teams/teamtask.h"
#include "models/sample/samplecampstory.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 iterations = 60'000; ///< a moment's work; the teams are the same on each computer

TeamRules rulesOf(const TeamSource& source, int teams, const QString& skill)
{
    TeamRules rules = usualTeamRules(source);
    rules.size.reset();
    rules.about = false;
    rules.teams = teams;
    TeamCriterionWish balance;
    balance.kind = TeamCriterion::Kind::Balance;
    balance.columns = QStringList{skill};
    balance.weight = 2;
    rules.criteria << balance;
    return rules;
}

} // namespace

/// Names that were written into the questionnaires, as far as they are certain.
Result<void> SampleCampStory::takeWishes()
{
    KITCAMP_ASSIGN(const TeamRoster roster, loadTeamRoster(m_stage.store.reader(), m_activity));
    const WishQuestions questions{m_questionnaire.questionOf(u"mates"_s),
                                  m_questionnaire.questionOf(u"avoid"_s)};
    QList<MatchedWish> wishes = matchedWishes(roster, questions);
    wishes.removeIf([](const MatchedWish& wish) { return wish.state != MatchedWish::State::Certain; });
    KITCAMP_ASSIGN(const RecordBatch batch,
                   wishesBatch(m_stage.store.reader(), m_activity, wishes, m_stage.store.ids()));
    return batch.steps.isEmpty() ? Result<void>() : m_stage.perform(toAction(batch));
}

Result<void> SampleCampStory::formTeams()
{
    KITCAMP_ASSIGN(const TeamSource source, loadTeamSource(m_stage.store.reader(), m_activity));
    const auto teams = static_cast<int>(story().value("teams"_L1).toArray().size());
    const QString skill = teamcolumns::question(m_questionnaire.questionOf(u"skill"_s));
    const TeamRules rules = rulesOf(source, teams, skill);
    const auto task = teamTask(source, rules);
    if (!task.ok())
        return Error{ErrorCode::Refused, task.sentences().join(u' '), {}, u"sample-teams"_s, {}};
    int run = 0;
    for (const QString& name : {u"方案 A"_s, u"方案 B"_s}) {
        TeamSettings settings;
        settings.seed = static_cast<quint64>(++run);
        settings.iterations = iterations / run;
        const TeamResult result = kitcamp::formTeams(task.value->setup.problem, settings);
        TeamForming forming;
        forming.name = name;
        forming.rules = writeTeamRules(rules);
        forming.counts = run == 1;
        forming.run = run;
        FormTeams form = formingOf(*task.value, result, m_activity, forming, m_stage.store.ids());
        form.at = m_stage.clock.now();
        KITCAMP_TRY(m_stage.perform(toAction(form)));
    }
    return {};
}

Result<void> SampleCampStory::nameTeams()
{
    const QJsonArray names = story().value("teams"_L1).toArray();
    RecordBatch batch{u"save"_s, u"队名与导师"_s, u"team"_s, {}};
    KITCAMP_ASSIGN(const QList<TeamInfo> teams, teamsOfActivity(m_stage.store.reader(), m_activity));
    for (const TeamInfo& team : teams) {
        const QJsonArray name = names.at(team.number - 1).toArray();
        QJsonObject values{{"name"_L1, name.at(0)}, {"name_en"_L1, name.at(1)}};
        if (!m_mentors.isEmpty())
            values.insert("mentor"_L1, QString::number(m_mentors[team.number % m_mentors.size()]));
        batch.edit(u"team"_s, team.id, values);
    }
    return m_stage.perform(toAction(batch));
}

/// Each mentor sees the teams one after the other on the day before the last.
Result<void> SampleCampStory::planDuties()
{
    RecordBatch batch{u"save"_s, u"导师答疑"_s, u"camp_duty"_s, {}};
    KITCAMP_ASSIGN(const QList<TeamInfo> teams, teamsOfActivity(m_stage.store.reader(), m_activity));
    QHash<qint64, int> turns;
    for (const TeamInfo& team : teams) {
        const auto person =
            m_stage.store.reader().integer("SELECT person FROM participation WHERE id=?", team.mentor);
        if (!person || !*person)
            continue;
        const QTime starts = QTime(16, 30).addSecs(turns[team.mentor]++ * 20 * 60);
        addPlanned(batch, u"camp_duty"_s,
                   {{"person"_L1, QString::number(**person)},
                    {"kind"_L1, u"mentoring"_s},
                    {"team"_L1, QString::number(team.id)},
                    {"starts"_L1, m_ends.addDays(-1).toString(Qt::ISODate) + starts.toString(u"'T'HH:mm"_s)},
                    {"minutes"_L1, u"20"_s}},
                   0);
    }
    return batch.steps.isEmpty() ? Result<void>() : m_stage.perform(toAction(batch));
}

} // namespace kitcamp
