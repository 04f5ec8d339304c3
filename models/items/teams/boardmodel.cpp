// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/teams/boardmodel.h"

#include "models/store/recordactions.h"

#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleTime = 20; ///< ms; a burst of changes is read once

QJsonObject textValue(const QString& column, const QString& value)
{
    return {{column, value}};
}

} // namespace

BoardModel::BoardModel(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_later.setSingleShot(true);
    m_later.setInterval(settleTime);
    connect(&m_later, &QTimer::timeout, this, &BoardModel::load);
    connect(&store, &Store::changed, this, &BoardModel::onStoreChanged);
}

const BoardContent& BoardModel::content() const
{
    static const BoardContent nothing;
    return m_board ? m_board->content() : nothing;
}

void BoardModel::showActivity(qint64 activity)
{
    m_activity = activity;
    m_plan = 0;
    m_sourceStale = true;
    load();
}

void BoardModel::showPlan(qint64 plan)
{
    m_plan = plan;
    load();
}

void BoardModel::settle()
{
    if (m_later.isActive())
        load();
}

void BoardModel::onStoreChanged(const Announcement& announcement)
{
    if (m_activity == 0)
        return;
    for (const QString& table :
         {u"participation"_s, u"person"_s, u"question"_s, u"answer"_s, u"mate_wish"_s, u"organization"_s,
          u"organization_name"_s, u"department"_s, u"project_case"_s, u"pretraining_progress"_s})
        m_sourceStale = m_sourceStale || announcement.rows.contains(table);
    bool concerned = m_sourceStale;
    for (const QString& table :
         {u"team"_s, u"team_plan"_s, u"team_place"_s, u"team_project"_s, u"activity"_s, u"room"_s})
        concerned = concerned || announcement.rows.contains(table);
    if (concerned)
        m_later.start();
}

void BoardModel::load()
{
    m_later.stop();
    if (m_activity == 0)
        return;
    if (const auto read = this->read(); !read)
        Q_EMIT failed(read.error());
    Q_EMIT changed();
}

Result<void> BoardModel::read()
{
    Connection& reader = m_store.reader();
    if (m_sourceStale || !m_source) {
        KITCAMP_ASSIGN(TeamSource source, loadTeamSource(reader, m_activity));
        KITCAMP_ASSIGN(m_people, teamStudents(reader, m_activity));
        m_source = std::make_shared<const TeamSource>(std::move(source));
        m_sourceStale = false;
    }
    KITCAMP_ASSIGN(m_plans, teamPlans(reader, m_activity));
    const auto is = [](qint64 id) { return [id](const TeamPlanHead& plan) { return plan.id == id; }; };
    if (std::none_of(m_plans.begin(), m_plans.end(), is(m_plan))) {
        const auto counts = std::find_if(m_plans.begin(), m_plans.end(),
                                         [](const TeamPlanHead& plan) { return plan.counts; });
        m_plan = counts != m_plans.end() ? counts->id : m_plans.isEmpty() ? 0 : m_plans.constLast().id;
    }
    m_board.reset();
    if (m_plan == 0)
        return {};
    KITCAMP_ASSIGN(auto plan, readTeamPlan(reader, m_plan));
    if (plan)
        m_board = std::make_unique<Board>(m_source, m_people, *std::move(plan));
    return {};
}

int BoardModel::nextRun() const
{
    const auto formed =
        m_store.reader().integer("SELECT count(*) FROM team_plan WHERE activity=?", m_activity);
    return formed ? static_cast<int>(formed->value_or(0)) + 1 : 1;
}

Result<QString> BoardModel::done(const Result<Performed>& performed)
{
    if (!performed)
        return performed.error();
    settle();
    return performed->seq == 0 ? QString() : m_store.sentence(performed->opId);
}

template <typename Doing>
Result<QString> BoardModel::perform(const Doing& action)
{
    return done(m_store.perform(action));
}

Result<QString> BoardModel::moveTo(qint64 participation, int card, qint64 mate)
{
    settle();
    if (!m_board)
        return QString();
    const QList<TeamMove> moves = m_board->movesTo(participation, card, mate, m_store.ids());
    if (moves.size() == 1)
        return perform(MoveToTeam{m_plan, moves.constFirst()});
    if (moves.size() == 2 && mate != 0 && moves.at(0).from != 0)
        return perform(SwapTeams{m_plan, moves.at(0), moves.at(1)});
    return perform(RepairTeams{m_plan, moves});
}

Result<QString> BoardModel::takeOut(qint64 participation)
{
    settle();
    const int card = content().cardOf(participation);
    if (card < 0)
        return QString();
    return perform(TakeOutOfTeam{m_plan, participation, content().cards[card].team});
}

Result<QString> BoardModel::setLocked(const QList<qint64>& participations, bool locked)
{
    return perform(LockInTeam{m_plan, participations, locked});
}

Result<QString> BoardModel::choosePlan(qint64 plan)
{
    const auto before = m_store.reader().integer("SELECT team_plan FROM activity WHERE id=?", m_activity);
    if (!before)
        return before.error();
    return perform(ChooseTeamPlan{m_activity, plan, before->value_or(0)});
}

Result<QString> BoardModel::renamePlan(qint64 plan, const QString& name)
{
    return perform(EditRecords{u"team_plan"_s, {plan}, textValue(u"name"_s, name.simplified())});
}

Result<QString> BoardModel::putPlanAway(qint64 plan)
{
    const auto head =
        std::find_if(m_plans.begin(), m_plans.end(), [&](const TeamPlanHead& one) { return one.id == plan; });
    if (head != m_plans.end() && head->counts)
        return Error{ErrorCode::Refused,
                     tr("\"%1\" is the variant that counts.").arg(head->name),
                     {},
                     u"team-plan-counts"_s,
                     {tr("Choose another one first.")}};
    return perform(EditRecords{u"team_plan"_s, {plan}, textValue(u"archived"_s, u"1"_s)});
}

Result<QString> BoardModel::repair(const QList<TeamMove>& moves)
{
    return perform(RepairTeams{m_plan, moves});
}

Result<QString> BoardModel::saveRules(const TeamRules& rules)
{
    const QString json =
        QString::fromUtf8(QJsonDocument(writeTeamRules(rules)).toJson(QJsonDocument::Compact));
    return perform(EditRecords{u"team_plan"_s, {m_plan}, textValue(u"rules"_s, json)});
}

Result<QString> BoardModel::write(const FormTeams& form)
{
    const auto performed = m_store.perform(form);
    if (performed)
        m_plan = form.plan;
    return done(performed);
}

} // namespace kitcamp
