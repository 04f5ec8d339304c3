// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/judginggenerators.h"

#include "models/activities/judging/judgingactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// The activity of a row, by a query that takes its id.
qint64 activityBy(Store& store, const char* sql, qint64 id)
{
    const auto activity = store.reader().integer(sql, id);
    return activity ? activity->value_or(0) : 0;
}

MarkEntry randomMark(Store& store, RandomSource& random, qint64 judge, qint64 criterion, qint64 team)
{
    MarkEntry mark{store.ids().nextValue(), criterion, team, std::nullopt, std::nullopt};
    if (random.chance(90))
        mark.points = random.below(1100);
    const auto standing = standingMark(store.reader(), judge, criterion, team);
    if (standing && random.chance(90))
        mark.before = *standing;
    return mark;
}

std::optional<GiveMarks> randomMarks(Store& store, RandomSource& random)
{
    const auto criterion = anyRow(store, random, u"rubric_criterion"_s);
    if (!criterion)
        return std::nullopt;
    const qint64 activity = activityBy(store,
                                       "SELECT r.activity FROM rubric_criterion AS c JOIN judging_round AS r"
                                       " ON r.id=c.judging_round WHERE c.id=?",
                                       *criterion);
    const QString here = u"activity=%1"_s.arg(activity);
    const auto judge =
        anyRow(store, random, u"participation"_s,
               random.chance(95) ? here + u" AND role IN ('teacher','mentor','judge')"_s : here);
    if (!judge)
        return std::nullopt;
    GiveMarks give{
        .judge = *judge, .source = random.chance(20) ? random.name() : QString(), .at = store.clock().now()};
    for (int more = random.between(1, 3); more > 0; --more) {
        if (const auto team = anyRow(store, random, u"team"_s, here))
            give.marks << randomMark(store, random, *judge, *criterion, *team);
    }
    return give.marks.isEmpty() ? std::nullopt : std::optional(give);
}

std::optional<AssignCases> randomCases(Store& store, RandomSource& random)
{
    const auto plan = anyRow(store, random, u"team_plan"_s);
    if (!plan)
        return std::nullopt;
    const QString here =
        u"activity=%1"_s.arg(activityBy(store, "SELECT activity FROM team_plan WHERE id=?", *plan));
    AssignCases assign{.plan = *plan};
    for (int more = random.between(1, 3); more > 0; --more) {
        const auto team = anyRow(store, random, u"team"_s, here);
        const auto projectCase = anyRow(store, random, u"project_case"_s, here);
        if (!team)
            continue;
        const auto standing = store.reader().integer(
            "SELECT project_case FROM team_project WHERE team_plan=? AND team=?", *plan, *team);
        assign.entries << CaseEntry{store.ids().nextValue(), *team,
                                    random.chance(85) ? projectCase.value_or(0) : 0,
                                    standing ? standing->value_or(0) : 0};
    }
    return assign.entries.isEmpty() ? std::nullopt : std::optional(assign);
}

} // namespace

void addJudgingGenerators(ActionGenerators& generators)
{
    generators.add<GiveMarks>(randomMarks);
    generators.add<AssignCases>(randomCases);
}

} // namespace kitcamp::testkit
