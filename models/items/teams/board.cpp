// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teams/board.h"

#include <QLocale>
#include <QSet>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Beyond, looking at every swap would be felt at each move.
constexpr int mostForCertificate = 800;

} // namespace

const BoardStudent* BoardContent::student(qint64 participation) const
{
    const auto within = [&](const QList<BoardStudent>& students) -> const BoardStudent* {
        const auto found = std::find_if(students.begin(), students.end(), [&](const BoardStudent& one) {
            return one.participation == participation;
        });
        return found == students.end() ? nullptr : &*found;
    };
    for (const BoardCard& card : cards) {
        if (const BoardStudent* found = within(card.members))
            return found;
    }
    return within(unplaced);
}

int BoardContent::cardOf(qint64 participation) const
{
    for (int card = 0; card < cards.size(); ++card) {
        for (const BoardStudent& member : cards[card].members) {
            if (member.participation == participation)
                return card;
        }
    }
    return -1;
}

QString changeText(double change)
{
    const double points = change * 100;
    const QString number = QLocale().toString(std::abs(points), 'f', 1);
    return (points <= -0.05 ? u"−"_s : u"+"_s) + number;
}

Board::Board(std::shared_ptr<const TeamSource> source, QHash<qint64, TeamStudent> people, TeamPlan plan)
    : m_source(std::move(source))
    , m_plan(std::move(plan))
{
    readRules();
    setUp();
    fillCards(people);
    if (m_task) {
        fillFigures();
        fillRules();
        fillBreaches();
    }
    m_content.formed = formedWords();
}

void Board::readRules()
{
    const auto read = readTeamRules(m_plan.rules);
    if (read.value) {
        m_rules = *read.value;
        return;
    }
    if (!m_plan.rules.isEmpty())
        m_content.notes
            << tr("The rules of this variant cannot be read: %1").arg(read.sentences().join(u' '));
    m_rules.teams = std::max(1, static_cast<int>(m_plan.teams.size()));
}

/// A question that is gone takes its rules along: the others still hold.
void Board::setUp()
{
    if (m_plan.teams.isEmpty())
        return;
    auto reading = teamTask(*m_source, m_rules, m_plan);
    if (!reading.value && !m_source->roster.students.isEmpty()) {
        TeamRules left = m_rules;
        const QStringList& columns = m_source->roster.table.columns;
        const auto unknown = [&](const auto& rule) {
            return std::any_of(rule.columns.begin(), rule.columns.end(),
                               [&](const QString& column) { return !columns.contains(column); });
        };
        left.criteria.removeIf(unknown);
        left.hard.removeIf(unknown);
        for (QList<QStringList>* groups : {&left.together, &left.apart, &left.earlier})
            groups->clear();
        const QStringList faults = reading.sentences();
        reading = teamTask(*m_source, left, m_plan);
        if (reading.value)
            m_content.notes << tr("Some rules could not be used: %1").arg(faults.join(u' '));
    }
    if (!reading.value || reading.value->setup.problem.students == 0)
        return;
    m_task = std::move(reading.value);
    m_content.notes += m_task->setup.notes;
    m_solution = solutionOf(*m_task, m_plan);
    m_evaluator.emplace(m_task->setup.problem, m_solution);
}

BoardStudent Board::boardStudent(const TeamStudent& student) const
{
    return {student.participation,
            student.name,
            student.university,
            student.major,
            static_cast<int>(m_content.universities.indexOf(student.university)),
            false,
            !student.takesPart};
}

void Board::fillCards(const QHash<qint64, TeamStudent>& people)
{
    QSet<QString> universities;
    for (const TeamStudent& student : m_source->roster.students)
        universities << student.university;
    universities.remove(QString());
    m_content.universities = universities.values();
    m_content.universities.sort();
    m_content.students = static_cast<int>(m_source->roster.students.size());
    QHash<qint64, QString> cases;
    for (const ProjectCase& one : m_source->cases)
        cases.insert(one.id, one.shown);
    QHash<qint64, int> cards;
    for (const TeamInfo& team : m_plan.teams) {
        cards.insert(team.id, static_cast<int>(m_content.cards.size()));
        m_content.cards << BoardCard{team.id,
                                     team.number,
                                     team.name,
                                     team.mentorName,
                                     team.roomName,
                                     cases.value(m_plan.cases.value(team.id)),
                                     1,
                                     0,
                                     {},
                                     {}};
    }
    QSet<qint64> placed;
    for (const TeamSeat& seat : m_plan.seats) {
        placed << seat.participation;
        BoardStudent member = boardStudent(people.value(seat.participation));
        member.participation = seat.participation;
        member.locked = seat.locked;
        m_content.gone += member.gone ? 1 : 0;
        if (cards.contains(seat.team))
            m_content.cards[cards[seat.team]].members << member;
    }
    for (BoardCard& card : m_content.cards) {
        std::sort(card.members.begin(), card.members.end(), [](const BoardStudent& a, const BoardStudent& b) {
            return std::tuple(a.university, a.name, a.participation)
                < std::tuple(b.university, b.name, b.participation);
        });
    }
    for (const TeamStudent& student : m_source->roster.students) {
        if (!placed.contains(student.participation))
            m_content.unplaced << boardStudent(student);
    }
}

QString Board::criterionTitle(int criterion) const
{
    const TeamCriterion& what = m_task->setup.problem.criteria[size_t(criterion)];
    switch (what.kind) {
    case TeamCriterion::Kind::Mix:
        return tr("%1 mixed", "University mixed: a criterion").arg(what.name);
    case TeamCriterion::Kind::Balance:
        return tr("%1 balanced", "Skill balanced: a criterion").arg(what.name);
    case TeamCriterion::Kind::Group:
        return tr("%1 alike", "Language alike: a criterion").arg(what.name);
    case TeamCriterion::Kind::Wishes:
        return tr("Wishes kept");
    case TeamCriterion::Kind::Projects:
        return tr("Projects", "the choices of projects");
    case TeamCriterion::Kind::Hours:
        return tr("Hours in common");
    }
    return {};
}

void Board::fillFigures()
{
    const TeamScores scores = scoreTeams(m_task->setup.problem, m_solution);
    m_content.score = scores.score;
    for (int i = 0; i < static_cast<int>(scores.criteria.size()); ++i)
        m_content.bars << CriterionBar{criterionTitle(i), scores.criteria[size_t(i)].attained};
    for (int card = 0; card < m_content.cards.size(); ++card) {
        m_content.cards[card].attained = scores.teams[size_t(card)];
        m_content.cards[card].seats = m_task->setup.problem.sizes[size_t(card)].upper;
    }
}

void Board::fillRules()
{
    const TeamProblem& problem = m_task->setup.problem;
    const TeamWords words = this->words();
    QStringList pairs;
    for (int rule = 0; rule < static_cast<int>(problem.rules.size()); ++rule)
        m_content.rules << words.claim({TeamClaim::Kind::Rule, rule});
    m_content.rules.removeDuplicates();
    m_content.rules.prepend(words.claim({TeamClaim::Kind::Sizes, 0}));
    m_content.ruleCount = static_cast<int>(m_content.rules.size());
    const auto locked = std::count_if(problem.locks.begin(), problem.locks.end(),
                                      [](int team) { return team != TeamProblem::Free; });
    const auto count = [&](qsizetype number, const QString& text) {
        m_content.ruleCount += static_cast<int>(number);
        if (number > 0)
            pairs << text;
    };
    count(qsizetype(problem.together.size()),
          tr("%n together", "groups of students", static_cast<int>(problem.together.size())));
    count(qsizetype(problem.apart.size()),
          tr("%n pair(s) apart", "", static_cast<int>(problem.apart.size())));
    count(qsizetype(problem.earlierMates.size()),
          tr("%n pair(s) of an earlier camp apart", "", static_cast<int>(problem.earlierMates.size())));
    count(locked, tr("%n locked", "students", static_cast<int>(locked)));
    if (!pairs.isEmpty())
        m_content.rules << pairs.join(tr(", "));
}

void Board::fillBreaches()
{
    const TeamWords words = this->words();
    for (const TeamBreach& breach : checkTeams(m_task->setup.problem, m_solution)) {
        const QString sentence = words.breach(breach);
        m_content.broken << sentence;
        if (breach.team >= 0 && breach.team < m_content.cards.size())
            m_content.cards[breach.team].broken << sentence;
    }
}

QString Board::formedWords() const
{
    QStringList words;
    const QJsonObject& result = m_plan.head.result;
    if (result.contains("seconds"_L1))
        words << tr("Formed in %1 s, variant %2.", "0.8, 7")
                     .arg(QLocale().toString(result.value("seconds"_L1).toDouble(), 'f', 1))
                     .arg(result.value("run"_L1).toInt(1));
    if (m_evaluator && m_task->setup.problem.students <= mostForCertificate) {
        const qint64 checked = m_evaluator->swapsWithoutGain();
        words << (checked < 0 ? tr("A swap of two students could improve this.")
                              : TeamWords::noSwap(checked));
    }
    return words.join(u' ');
}

QList<qint64> Board::gone() const
{
    QList<qint64> all;
    for (const BoardCard& card : m_content.cards) {
        for (const BoardStudent& member : card.members) {
            if (member.gone)
                all << member.participation;
        }
    }
    return all;
}

} // namespace kitcamp
