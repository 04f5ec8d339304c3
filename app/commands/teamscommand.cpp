// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp teams: hybrid teams of a list, or of a camp of a centre.
#include "app/commands/commandlist.h"
#include "app/commands/namedactivity.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/teaminput.h"
#include "app/commands/teamrun.h"
#include "models/activities/teams/teamtask.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct TeamsCommand {
    Q_DECLARE_TR_FUNCTIONS(TeamsCommand)
};

Error usage(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

/// What goes with a list does not go with a centre's file.
Result<void> checkForm(const Arguments& arguments)
{
    const bool hasList = arguments.has(u"csv"_s);
    if (hasList && !arguments.at(0).isEmpty())
        return usage(TeamsCommand::tr("Give either --csv with a list or FILE and CAMP."));
    if (!hasList && arguments.at(1).isEmpty())
        return usage(TeamsCommand::tr("Give a camp: kitcamp teams FILE CAMP, or a list: kitcamp teams --csv "
                                      "students.csv --rules rules.json."));
    if (hasList && !arguments.has(u"rules"_s))
        return usage(TeamsCommand::tr("--csv needs --rules with a file of rules."));
    if (hasList && arguments.has(u"apply"_s))
        return usage(TeamsCommand::tr("--apply needs FILE and CAMP; --out writes the teams of a list."));
    return {};
}

Result<void> answer(CommandContext& context, const Arguments& arguments, const TeamSetup& setup,
                    const TeamRun& run)
{
    if (!run.isDone())
        return printNoTeams(context.out, setup, run, arguments.json());
    if (arguments.has(u"out"_s))
        KITCAMP_TRY(writeTeamsFile(arguments.value(u"out"_s), setup, run));
    return printTeams(context.out, setup, run, arguments.json());
}

Result<void> runList(CommandContext& context, const Arguments& arguments, const TeamSettings& settings)
{
    KITCAMP_ASSIGN(const int size, sizeOption(arguments));
    KITCAMP_ASSIGN(const TeamRules rules, teamRulesFile(arguments.value(u"rules"_s), size));
    KITCAMP_ASSIGN(const TeamSetup setup, teamsOfList(arguments.value(u"csv"_s), rules));
    KITCAMP_TRY(checkSize(size, setup.problem.students));
    return answer(context, arguments, setup, runTeams(setup, settings));
}

/// Those of the plan that counts, with its locks; where there is none, the usual ones.
struct CampRules {
    TeamRules rules;
    QHash<qint64, int> locks;
    QList<TeamPlanHead> plans;
};

Result<CampRules> campRules(Connection& connection, const Arguments& arguments, const TeamSource& source)
{
    CampRules found;
    KITCAMP_ASSIGN(const int size, sizeOption(arguments));
    KITCAMP_ASSIGN(found.plans, teamPlans(connection, source.activity));
    found.rules = usualTeamRules(source);
    for (const TeamPlanHead& head : std::as_const(found.plans)) {
        if (!head.counts)
            continue;
        KITCAMP_ASSIGN(const std::optional<TeamPlan> plan, readTeamPlan(connection, head.id));
        if (!plan)
            continue;
        if (const auto rules = readTeamRules(plan->rules); rules.ok())
            found.rules = *rules.value;
        QHash<qint64, int> numbers;
        for (const TeamInfo& team : plan->teams)
            numbers.insert(team.id, team.number);
        for (const TeamSeat& seat : plan->seats) {
            if (seat.locked)
                found.locks.insert(seat.participation, numbers.value(seat.team));
        }
    }
    if (arguments.has(u"rules"_s)) {
        KITCAMP_ASSIGN(found.rules, teamRulesFile(arguments.value(u"rules"_s), size));
    }
    applySize(size, found.rules);
    KITCAMP_TRY(checkSize(size, int(source.roster.students.size())));
    return found;
}

Result<void> apply(Store& store, const TeamTask& task, const TeamRun& run, qint64 activity,
                   const CampRules& camp)
{
    TeamForming forming;
    forming.name = nextVariantName(camp.plans);
    forming.rules = writeTeamRules(camp.rules);
    forming.locks = camp.locks;
    forming.counts = std::none_of(camp.plans.begin(), camp.plans.end(),
                                  [](const TeamPlanHead& head) { return head.counts; });
    forming.seconds = run.seconds;
    forming.run = int(camp.plans.size()) + 1;
    FormTeams action = formingOf(task, run.result, activity, forming, store.ids());
    action.at = store.clock().now();
    KITCAMP_TRY(store.perform(action));
    return {};
}

Result<void> runCamp(CommandContext& context, const Arguments& arguments, const TeamSettings& settings)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(enterOperator(*store, arguments));
    KITCAMP_ASSIGN(const qint64 activity, namedActivity(store->reader(), arguments.at(1)));
    KITCAMP_ASSIGN(const TeamSource source, loadTeamSource(store->reader(), activity));
    KITCAMP_ASSIGN(const CampRules camp, campRules(store->reader(), arguments, source));
    if (source.roster.students.isEmpty())
        return Error{
            ErrorCode::Refused,
            TeamsCommand::tr("Nobody takes part in %1 yet: confirm applicants first.").arg(arguments.at(1)),
            {}};
    const auto task = teamTask(source, camp.rules, camp.locks);
    if (!task.ok())
        return teamFaults(arguments.has(u"rules"_s) ? arguments.value(u"rules"_s) : arguments.at(1),
                          task.sentences());
    const TeamRun run = runTeams(task.value->setup, settings);
    if (run.isDone() && arguments.has(u"apply"_s))
        KITCAMP_TRY(apply(*store, *task.value, run, activity, camp));
    return answer(context, arguments, task.value->setup, run);
}

Result<void> runTeamsCommand(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_TRY(checkForm(arguments));
    KITCAMP_ASSIGN(const TeamSettings settings, teamSettings(arguments));
    return arguments.has(u"csv"_s) ? runList(context, arguments, settings)
                                   : runCamp(context, arguments, settings);
}

} // namespace

Command teamsCommand()
{
    return {
        u"teams"_s,
        u"[FILE] [CAMP]"_s,
        TeamsCommand::tr("Forms hybrid teams of a camp, or of a list with --csv: every hard rule is kept and "
                         "checked, or it is said why that cannot be."),
        {{u"csv"_s, u"students.csv"_s, TeamsCommand::tr("a list of students, instead of FILE and CAMP")},
         {u"rules"_s, u"rules.json"_s,
          TeamsCommand::tr("what is demanded and wished; of a camp its own without it")},
         {u"size"_s, u"N"_s, TeamsCommand::tr("about so many in a team, whatever the rules say")},
         {u"seed"_s, u"N"_s, TeamsCommand::tr("another seed gives other teams; 1 without it")},
         {u"seconds"_s, u"S"_s, TeamsCommand::tr("how long to search, counted in iterations; 5 without it")},
         {u"iterations"_s, u"N"_s,
          TeamsCommand::tr("how many iterations of each thread, instead of seconds")},
         {u"out"_s, u"teams.csv"_s, TeamsCommand::tr("writes id and team of each student")},
         {u"apply"_s, {}, TeamsCommand::tr("keeps the teams in FILE as a further variant")},
         operatorOption()},
        runTeamsCommand};
}

} // namespace kitcamp
