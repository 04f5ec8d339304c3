// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"
#include "app/commands/teamrun.h"

#include <QJsonArray>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamOutput {
    Q_DECLARE_TR_FUNCTIONS(TeamOutput)
};

constexpr int wishesShown = 10;

double rounded(double value)
{
    return std::round(value * 1e6) / 1e6;
}

QJsonArray namesOf(const TeamSetup& setup, const std::vector<int>& students)
{
    QJsonArray ids;
    for (const int student : students)
        ids << setup.ids.value(student);
    return ids;
}

/// One run, told as JSON and as tables.
class TeamReport
{
public:
    TeamReport(const TeamSetup& setup, const TeamRun& run)
        : m_setup(setup)
        , m_run(run)
        , m_words(setup)
        , m_explanation(explainTeams(setup.problem, run.result.solution))
        , m_members(setup.problem.sizes.size())
    {
        for (int student = 0; student < setup.problem.students; ++student)
            m_members[size_t(run.result.solution.team[size_t(student)])].push_back(student);
    }
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] Result<void> print(Output& out) const;

private:
    [[nodiscard]] const TeamScores& scores() const { return m_explanation.scores; }
    [[nodiscard]] QString project(int team) const;
    [[nodiscard]] QJsonArray criteria() const;
    [[nodiscard]] QJsonArray teams() const;
    [[nodiscard]] QJsonObject hard() const;
    [[nodiscard]] QJsonArray wishes() const;
    [[nodiscard]] QString runLine() const;

    const TeamSetup& m_setup;
    const TeamRun& m_run;
    TeamWords m_words;
    TeamExplanation m_explanation;
    std::vector<std::vector<int>> m_members;
};

QString TeamReport::project(int team) const
{
    const std::vector<int>& projects = m_run.result.solution.project;
    return size_t(team) < projects.size() ? m_setup.projects.value(projects[size_t(team)]) : QString();
}

QJsonArray TeamReport::criteria() const
{
    QJsonArray all;
    for (size_t i = 0; i < scores().criteria.size(); ++i) {
        const TeamCriterion& criterion = m_setup.problem.criteria[i];
        const TeamCriterionScore& score = scores().criteria[i];
        all << QJsonObject{
            {"criterion"_L1, criterion.name},    {"kind"_L1, teamCriterionWord(criterion.kind)},
            {"weight"_L1, criterion.weight},     {"score"_L1, rounded(score.attained)},
            {"attained"_L1, rounded(score.raw)}, {"attainable"_L1, rounded(score.attainable)}};
    }
    return all;
}

QJsonArray TeamReport::teams() const
{
    QJsonArray all;
    for (int team = 0; team < m_setup.problem.teams(); ++team) {
        QJsonArray cells;
        for (const TeamCell& cell : m_explanation.cells[size_t(team)])
            cells << QJsonObject{{"criterion"_L1, m_setup.problem.criteria[size_t(cell.criterion)].name},
                                 {"score"_L1, rounded(cell.attained)},
                                 {"because_of"_L1, namesOf(m_setup, cell.causes)}};
        QJsonObject one{{"team"_L1, team + 1},
                        {"members"_L1, namesOf(m_setup, m_members[size_t(team)])},
                        {"score"_L1, rounded(scores().teams[size_t(team)])},
                        {"criteria"_L1, cells}};
        if (!project(team).isEmpty())
            one.insert("project"_L1, project(team));
        all << one;
    }
    return all;
}

QJsonObject TeamReport::hard() const
{
    QJsonArray rules;
    for (const TeamClaim& claim : teamClaims(m_setup.problem))
        rules << QJsonObject{{"rule"_L1, m_setup.place(claim)}, {"words"_L1, m_words.claim(claim)}};
    return {{"verified"_L1, m_run.breaches.empty()}, {"checked"_L1, rules.size()}, {"rules"_L1, rules}};
}

QJsonArray TeamReport::wishes() const
{
    QJsonArray all;
    for (const BrokenWish& broken : m_explanation.brokenWishes)
        all << QJsonObject{{"student"_L1, m_setup.ids.value(broken.wish.student)},
                           {"mate"_L1, m_setup.ids.value(broken.wish.mate)},
                           {"wish"_L1, broken.wish.strength < 0 ? "without"_L1 : "with"_L1},
                           {"words"_L1, m_words.wish(broken)}};
    return all;
}

QJsonObject TeamReport::object() const
{
    const TeamResult& result = m_run.result;
    return {{"score"_L1, rounded(scores().score)},
            {"mean"_L1, rounded(scores().mean)},
            {"worst"_L1, rounded(scores().worst)},
            {"worst_team"_L1, scores().worstTeam + 1},
            {"students"_L1, m_setup.problem.students},
            {"criteria"_L1, criteria()},
            {"teams"_L1, teams()},
            {"hard"_L1, hard()},
            {"broken_wishes"_L1, wishes()},
            {"locally_optimal"_L1, result.locallyOptimal},
            {"swaps_checked"_L1, double(result.swapsChecked)},
            {"seconds"_L1, m_run.seconds},
            {"iterations"_L1, double(result.iterations)},
            {"seed"_L1, double(result.seed)},
            {"cut"_L1, result.cut},
            {"notes"_L1, QJsonArray::fromStringList(m_setup.notes)}};
}

QString TeamReport::runLine() const
{
    const QLocale locale;
    QStringList parts{TeamOutput::tr("%1 s", "seconds").arg(locale.toString(m_run.seconds, 'f', 1)),
                      TeamOutput::tr("%1 iterations").arg(locale.toString(m_run.result.iterations)),
                      TeamOutput::tr("seed %1").arg(m_run.result.seed)};
    if (m_run.result.cut)
        parts << TeamOutput::tr("cut by the clock: another run may differ");
    return parts.join(u", "_s);
}

Result<void> TeamReport::print(Output& out) const
{
    for (const QString& note : m_setup.notes)
        KITCAMP_TRY(out.line(u"! "_s + note));
    QList<QStringList> rows{{TeamOutput::tr("Team"), TeamOutput::tr("Score"), TeamOutput::tr("Members")}};
    for (int team = 0; team < m_setup.problem.teams(); ++team) {
        QStringList names;
        for (const int student : m_members[size_t(team)])
            names << m_words.student(student);
        QString title = QString::number(team + 1);
        if (!project(team).isEmpty())
            title += u" "_s + project(team);
        rows << QStringList{title, TeamWords::percent(scores().teams[size_t(team)]), names.join(u", "_s)};
    }
    KITCAMP_TRY(out.table(rows));
    rows = {{TeamOutput::tr("Criterion"), TeamOutput::tr("Attained")}};
    for (size_t i = 0; i < scores().criteria.size(); ++i)
        rows << QStringList{m_words.criterion(int(i)), TeamWords::percent(scores().criteria[i].attained)};
    rows << QStringList{TeamOutput::tr("All"), TeamWords::percent(scores().score)};
    KITCAMP_TRY(out.table(rows));
    for (const BrokenWish& broken : m_explanation.brokenWishes) {
        if (&broken - m_explanation.brokenWishes.data() == wishesShown) {
            KITCAMP_TRY(out.line(TeamOutput::tr("... and %n more wishes", nullptr,
                                                int(m_explanation.brokenWishes.size()) - wishesShown)));
            break;
        }
        KITCAMP_TRY(out.line(m_words.wish(broken)));
    }
    KITCAMP_TRY(out.line(
        TeamOutput::tr("All %n rules hold, checked.", nullptr, int(teamClaims(m_setup.problem).size()))));
    if (m_run.result.locallyOptimal)
        KITCAMP_TRY(out.line(TeamWords::noSwap(m_run.result.swapsChecked)));
    return out.line(runLine());
}

QJsonObject objectOf(const TeamSetup& setup, const TeamRelaxation& relaxation)
{
    QJsonArray changes;
    for (const TeamRelaxation::Change& change : relaxation.changes) {
        QJsonObject one{{"rule"_L1, setup.place(change.claim)}};
        if (change.claim.kind == TeamClaim::Kind::Sizes) {
            QJsonArray sizes;
            for (const TeamSize& size : change.sizes)
                sizes << QJsonArray{size.lower, size.upper};
            one.insert("teams"_L1, int(change.sizes.size()));
            one.insert("sizes"_L1, sizes);
        } else if (change.count == TeamRelaxation::Change::GivenUp) {
            one.insert("given_up"_L1, true);
        } else {
            one.insert("count"_L1, change.count);
        }
        changes << one;
    }
    return {{"words"_L1, TeamWords(setup).relaxation(relaxation)},
            {"changes"_L1, changes},
            {"verified"_L1, true}};
}

/// What cannot hold, as a proof says it, or what the best teams break.
QJsonObject infeasibleObject(const TeamSetup& setup, const TeamRun& run, const QString& because)
{
    const TeamWords words(setup);
    QJsonArray rules;
    for (const TeamClaim& claim : run.feasibility.proof.claims)
        rules << QJsonObject{{"rule"_L1, setup.place(claim)}, {"words"_L1, words.claim(claim)}};
    for (const TeamBreach& breach : run.breaches)
        rules << QJsonObject{{"rule"_L1, breach.rule < 0 ? QString() : setup.rulePlaces.value(breach.rule)},
                             {"words"_L1, words.breach(breach)}};
    QJsonArray relaxations;
    for (const TeamRelaxation& relaxation : run.feasibility.relaxations)
        relaxations << objectOf(setup, relaxation);
    return {{"rules"_L1, rules},
            {"students"_L1, namesOf(setup, run.feasibility.proof.students)},
            {"because"_L1, because},
            {"relaxations"_L1, relaxations},
            {"proven"_L1, run.breaches.empty()},
            {"minimal"_L1, run.feasibility.minimal}};
}

} // namespace

Result<void> printTeams(Output& out, const TeamSetup& setup, const TeamRun& run, bool json)
{
    const TeamReport report(setup, run);
    return json ? out.object(report.object()) : report.print(out);
}

Error printNoTeams(Output& out, const TeamSetup& setup, const TeamRun& run, bool json)
{
    const TeamWords words(setup);
    Error error{ErrorCode::Refused, {}, {}, u"infeasible"_s};
    QString because = run.breaches.empty()
        ? words.because(run.feasibility)
        : TeamOutput::tr("No teams were found that keep every rule; there may be some. The best: %1",
                         "a sentence")
              .arg(words.breach(run.breaches.front()));
    for (const TeamRelaxation& relaxation : run.feasibility.relaxations)
        error.waysOut << words.relaxation(relaxation);
    if (json) {
        if (auto printed = out.object({{"infeasible"_L1, infeasibleObject(setup, run, because)}}); !printed)
            return printed.error();
    }
    error.sentence = because;
    if (!error.waysOut.isEmpty())
        error.sentence += u' '
            + TeamOutput::tr("One of these would do: %1.", "changes")
                  .arg(error.waysOut.join(TeamOutput::tr("; ", "between changes")));
    return error;
}

} // namespace kitcamp
