// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/campinvariants.h"
#include "models/activities/records/invariantparts.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A row that another one refers to by \c column. \c through: the table whose activity it has, by the column
/// of that name, where it has none of its own.
struct Reference {
    const char* column;
    const char* table;
    const char* through = nullptr;
};

/// Two references of a table's rows that lead to one activity.
struct Tie {
    const char* table;
    Reference first;
    Reference second;
};

constexpr Reference own{"activity", "activity"};
constexpr Reference participation{"participation", "participation"};
constexpr Reference team{"team", "team"};
constexpr Reference plan{"team_plan", "team_plan"};
constexpr Reference rubric{"criterion", "rubric_criterion", "judging_round"};

constexpr Tie ties[] = {
    {"team", own, {"mentor", "participation"}},
    {"project_case", own, {"mentor", "participation"}},
    {"team_place", plan, team},
    {"team_place", plan, participation},
    {"team_project", plan, team},
    {"team_project", plan, {"project_case", "project_case"}},
    {"mate_wish", participation, {"mate", "participation"}},
    {"pretraining_progress", participation, {"module", "pretraining_module"}},
    {"cloud_account", {"resource", "cloud_resource"}, participation},
    {"cloud_account", {"resource", "cloud_resource"}, team},
    {"selection_criterion", own, {"question", "question"}},
    {"selection_mark", participation, {"criterion", "selection_criterion"}},
    {"lodging_place", {"lodging_room", "lodging_room"}, participation},
    {"camp_duty", own, team},
    {"judge_mark", rubric, team},
    {"judge_mark", rubric, {"judge", "participation"}},
    {"award", own, team},
    {"survey_item", {"survey", "survey"}, {"session", "session"}},
    {"survey_reply", {"survey", "survey"}, participation},
};

/// From x to the activity \p name by \p reference; its row is \p row, where it goes through another \p step.
QByteArray joinOf(const Reference& reference, const QByteArray& row, const QByteArray& step,
                  const QByteArray& name)
{
    if (qstrcmp(reference.table, "activity") == 0)
        return " JOIN activity AS " + name + " ON " + name + ".id=x." + reference.column;
    QByteArray join =
        QByteArray(" JOIN ") + reference.table + " AS " + row + " ON " + row + ".id=x." + reference.column;
    QByteArray last = row;
    if (reference.through) {
        join += QByteArray(" JOIN ") + reference.through + " AS " + step + " ON " + step + ".id=" + row + '.'
            + reference.through;
        last = step;
    }
    return join + " JOIN activity AS " + name + " ON " + name + ".id=" + last + ".activity";
}

/// The same question from the rows that are referred to: they may be moved to another activity.
void addSides(QList<ForbiddenRows>& queries, const ForbiddenRows& tie, const Reference& reference,
              const QByteArray& row, const QByteArray& step)
{
    if (qstrcmp(reference.table, "activity") == 0)
        return;
    ForbiddenRows side = tie;
    side.table = QString::fromLatin1(reference.table);
    side.id = row + ".id";
    queries << side;
    if (!reference.through)
        return;
    side.table = QString::fromLatin1(reference.through);
    side.id = step + ".id";
    queries << side;
}

} // namespace

Invariant campWithinOneActivity()
{
    QList<ForbiddenRows> queries;
    for (const Tie& tie : ties) {
        const ForbiddenRows query = invariantparts::otherActivity(
            tie.table, joinOf(tie.first, "l", "ls", "a") + joinOf(tie.second, "r", "rs", "b"));
        queries << query;
        addSides(queries, query, tie.first, "l", "ls");
        addSides(queries, query, tie.second, "r", "rs");
    }
    const ForbiddenRows counted = invariantparts::otherActivity(
        "activity",
        "JOIN activity AS a ON a.id=x.id JOIN team_plan AS l ON l.id=x.team_plan"
        " JOIN activity AS b ON b.id=l.activity");
    queries << counted;
    addSides(queries, counted, plan, "l", {});
    return forbid(u"camp-within-one-activity"_s, queries);
}

} // namespace kitcamp
