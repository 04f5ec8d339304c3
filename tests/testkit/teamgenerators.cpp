// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/teamgenerators.h"

#include "models/activities/teams/teamactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// An activity with people on its list, more likely a camp.
std::optional<qint64> anyCamp(Store& store, RandomSource& random)
{
    const QString peopled = u"EXISTS (SELECT 1 FROM participation AS p WHERE p.activity=activity.id)"_s;
    const auto camp = anyRow(store, random, u"activity"_s, u"kind='camp' AND "_s + peopled);
    return camp ? camp : anyRow(store, random, u"activity"_s, peopled);
}

QList<qint64> peopleOf(Store& store, qint64 activity)
{
    QList<qint64> people;
    const auto read = store.reader().each(
        "SELECT id FROM participation WHERE activity=? ORDER BY id",
        [&](const Statement& row) { people << row.integer(0); }, activity);
    return read ? people : QList<qint64>();
}

std::optional<FormTeams> randomForming(Store& store, RandomSource& random)
{
    const auto camp = anyCamp(store, random);
    if (!camp)
        return std::nullopt;
    FormTeams form{.activity = *camp, .plan = store.ids().nextValue(), .name = random.name()};
    const int teams = 1 + static_cast<int>(random.below(4));
    for (int number = 1; number <= teams; ++number)
        form.teams << PlannedTeam{store.ids().nextValue(), number};
    const QList<qint64> people = peopleOf(store, *camp);
    for (const qint64 participation : people) {
        if (random.chance(90))
            form.places << PlannedPlace{store.ids().nextValue(), participation,
                                        1 + static_cast<int>(random.below(teams)), random.chance(10)};
    }
    const auto project = anyRow(store, random, u"project_case"_s, u"activity=%1"_s.arg(*camp));
    if (project)
        form.projects << PlannedProject{store.ids().nextValue(), *project, 1};
    form.rules = {{u"teams"_s, teams}};
    form.counts = random.chance(60);
    form.at = store.clock().now();
    return form;
}

std::optional<qint64> anyPlan(Store& store, RandomSource& random)
{
    return anyRow(store, random, u"team_plan"_s);
}

/// Somebody of the plan's activity who goes to another of its teams; 0 is "not placed".
std::optional<TeamMove> anyMove(Store& store, RandomSource& random, qint64 plan)
{
    const QString ofPlan = u"activity=(SELECT activity FROM team_plan WHERE id=%1)"_s.arg(plan);
    const auto student = anyRow(store, random, u"participation"_s, ofPlan);
    const auto team = anyRow(store, random, u"team"_s, ofPlan);
    if (!student || !team)
        return std::nullopt;
    const auto standing = standingPlace(store.reader(), plan, *student);
    const qint64 from = standing ? standing->team : 0;
    return TeamMove{store.ids().nextValue(), *student, random.chance(95) ? from : *team, *team};
}

std::optional<MoveToTeam> randomMove(Store& store, RandomSource& random)
{
    const auto plan = anyPlan(store, random);
    const auto move = plan ? anyMove(store, random, *plan) : std::nullopt;
    return move ? std::optional(MoveToTeam{*plan, *move}) : std::nullopt;
}

std::optional<SwapTeams> randomSwap(Store& store, RandomSource& random)
{
    const auto plan = anyPlan(store, random);
    if (!plan)
        return std::nullopt;
    auto first = anyMove(store, random, *plan);
    auto second = anyMove(store, random, *plan);
    if (!first || !second || first->participation == second->participation)
        return std::nullopt;
    first->to = second->from;
    second->to = first->from;
    return SwapTeams{*plan, *first, *second};
}

std::optional<TakeOutOfTeam> randomTakingOut(Store& store, RandomSource& random)
{
    const auto plan = anyPlan(store, random);
    const auto move = plan ? anyMove(store, random, *plan) : std::nullopt;
    if (!move || move->from == 0)
        return std::nullopt;
    return TakeOutOfTeam{*plan, move->participation, move->from};
}

std::optional<LockInTeam> randomLock(Store& store, RandomSource& random)
{
    const auto plan = anyPlan(store, random);
    const auto move = plan ? anyMove(store, random, *plan) : std::nullopt;
    if (!move || (move->from == 0 && random.chance(90)))
        return std::nullopt;
    return LockInTeam{*plan, {move->participation}, random.chance(50)};
}

std::optional<ChooseTeamPlan> randomChoice(Store& store, RandomSource& random)
{
    const auto plan = anyPlan(store, random);
    if (!plan)
        return std::nullopt;
    const auto activity = store.reader().integer("SELECT activity FROM team_plan WHERE id=?", *plan);
    if (!activity || !*activity)
        return std::nullopt;
    const auto before = store.reader().integer("SELECT team_plan FROM activity WHERE id=?", **activity);
    return ChooseTeamPlan{**activity, *plan, before ? before->value_or(0) : 0};
}

std::optional<RepairTeams> randomRepair(Store& store, RandomSource& random)
{
    const auto plan = anyPlan(store, random);
    if (!plan)
        return std::nullopt;
    RepairTeams repair{*plan, {}};
    for (int i = 0; i < 2; ++i) {
        auto move = anyMove(store, random, *plan);
        if (!move)
            return std::nullopt;
        if (i == 0 && move->from != 0)
            move->to = 0;
        else if (i == 1 && repair.moves.constFirst().participation == move->participation)
            continue;
        repair.moves << *move;
    }
    return repair;
}

} // namespace

void addTeamGenerators(ActionGenerators& generators)
{
    generators.add<FormTeams>(randomForming);
    generators.add<MoveToTeam>(randomMove);
    generators.add<SwapTeams>(randomSwap);
    generators.add<TakeOutOfTeam>(randomTakingOut);
    generators.add<LockInTeam>(randomLock);
    generators.add<ChooseTeamPlan>(randomChoice);
    generators.add<RepairTeams>(randomRepair);
}

} // namespace kitcamp::testkit
