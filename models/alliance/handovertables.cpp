// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handovertables.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// "person:person! team:team? mentor:participation": ! is Needed, ? is WhereSet, ~ is Late.
QList<HandedReference> references(const char* text)
{
    QList<HandedReference> made;
    for (QString word : words(text)) {
        HandedReference reference;
        reference.kind = HandedReference::Optional;
        if (word.endsWith(u'!'))
            reference.kind = HandedReference::Needed;
        else if (word.endsWith(u'?'))
            reference.kind = HandedReference::WhereSet;
        else if (word.endsWith(u'~'))
            reference.kind = HandedReference::Late;
        if (reference.kind != HandedReference::Optional)
            word.chop(1);
        reference.column = word.section(u':', 0, 0);
        reference.table = word.section(u':', 1);
        made << reference;
    }
    return made;
}

constexpr auto ofCamp = "x.activity=?1";
constexpr auto ofPlan = "x.team_plan=(SELECT team_plan FROM activity WHERE id=?1)";
constexpr auto ofSessions = "x.session IN (SELECT id FROM session WHERE activity=?1)";

QList<HandedTable> peopleTables()
{
    return {
        {u"organization"_s,
         words("name name_en kind country"),
         {},
         {},
         HandedTable::Both,
         {},
         nullptr,
         HandedTable::ByNames},
        {u"department"_s,
         words("name name_en"),
         references("organization:organization!"),
         {},
         HandedTable::Both,
         u"organization"_s,
         nullptr,
         HandedTable::ByNames},
        {u"room"_s,
         words("name name_en building seats"),
         {},
         {},
         HandedTable::Both,
         {},
         nullptr,
         HandedTable::ByNames},
        {u"person"_s,
         words("name latin_name gender degree_level major class_name entry_year born_on phone mail"),
         references("organization:organization department:department"),
         {},
         HandedTable::Both,
         {},
         nullptr},
        {u"person_number"_s, words("kind value valid_from valid_until"), references("person:person!"),
         words("person value"), HandedTable::Both, u"person"_s,
         "x.lost_at IS NULL AND (x.kind='student' OR x.kind='staff') AND ?1<>0"},
    };
}

QList<HandedTable> planTables()
{
    return {
        {u"activity"_s,
         words("kind code name name_en form mode starts_on ends_on seats_site seats_online offer_days state "
               "topic description outcome pass_attendance pass_score hours credits_tenths"),
         references("team_plan:team_plan~"),
         {},
         HandedTable::Both,
         {},
         "x.id=?1"},
        {u"consent"_s,
         words("purpose text_version given_on valid_until withdrawn_on"),
         references("person:person! activity:activity?"),
         {},
         HandedTable::Camp,
         u"person"_s,
         "(x.activity IS NULL OR x.activity=?1)"},
        {u"activity_host"_s, words("place_in_order"),
         references("activity:activity! organization:organization!"), words("activity organization"),
         HandedTable::Camp, u"activity"_s, ofCamp, HandedTable::ByIds, HandedTable::Removed},
        {u"camp_phase"_s,
         words("place_in_order kind name name_en from_day until_day"),
         references("activity:activity!"),
         {},
         HandedTable::Camp,
         {},
         ofCamp,
         HandedTable::ByIds,
         HandedTable::Removed},
        {u"camp_quota"_s,
         words("kind value most least"),
         references("activity:activity! organization:organization?"),
         {},
         HandedTable::Camp,
         {},
         "x.activity=?1 AND x.kind<>'group'",
         HandedTable::ByIds,
         HandedTable::Removed},
        {u"pretraining_module"_s,
         words("place_in_order title title_en url minutes opens_on due_on required pass_percent"),
         references("activity:activity!"),
         {},
         HandedTable::Both,
         {},
         ofCamp},
        {u"question"_s,
         words("place_in_order kind text text_en options required"),
         references("activity:activity!"),
         {},
         HandedTable::Camp,
         {},
         ofCamp},
    };
}

/// How its jury judges.
QList<HandedTable> judgingTables()
{
    return {
        {u"judging_round"_s,
         words("place_in_order name name_en weight ties drop_extremes"),
         references("activity:activity!"),
         {},
         HandedTable::Both,
         {},
         ofCamp},
        {u"rubric_criterion"_s,
         words("place_in_order name name_en description weight most"),
         references("judging_round:judging_round!"),
         {},
         HandedTable::Both,
         u"judging_round"_s,
         "x.judging_round IN (SELECT id FROM judging_round WHERE activity=?1)"},
    };
}

QList<HandedTable> rosterTables()
{
    return {
        {u"participation"_s, words("role state seat applied_at score grade"),
         references("activity:activity! person:person!"), words("activity person role"), HandedTable::Both,
         u"person"_s, "x.activity=?1 AND x.state NOT IN ('declined','withdrawn')", HandedTable::ByIds,
         HandedTable::Withdrawn},
        {u"session"_s,
         words("number title kind starts minutes setup_minutes clear_minutes online_link state some_members"),
         references("activity:activity! room:room"),
         {},
         HandedTable::Both,
         {},
         ofCamp,
         HandedTable::ByIds,
         HandedTable::Cancelled},
        {u"session_staff"_s, words("role"), references("session:session! person:person!"),
         words("session person"), HandedTable::Camp, u"session"_s, ofSessions, HandedTable::ByIds,
         HandedTable::Removed},
        {u"session_member"_s,
         {},
         references("session:session! participation:participation!"),
         words("session participation"),
         HandedTable::Camp,
         u"session"_s,
         ofSessions,
         HandedTable::ByIds,
         HandedTable::Removed},
        {u"answer"_s, words("value"), references("participation:participation! question:question!"),
         words("participation question"), HandedTable::Camp, u"participation"_s,
         "x.participation IN (SELECT id FROM participation WHERE activity=?1)", HandedTable::ByIds,
         HandedTable::Removed},
        {u"pretraining_progress"_s, words("percent score as_of"),
         references("participation:participation! module:pretraining_module!"), words("participation module"),
         HandedTable::Both, u"participation"_s,
         "x.module IN (SELECT id FROM pretraining_module WHERE activity=?1)"},
    };
}

QList<HandedTable> teamTables()
{
    return {
        {u"project_case"_s,
         words("number name name_en most_teams description"),
         references("activity:activity! organization:organization mentor:participation"),
         words("activity number"),
         HandedTable::Both,
         {},
         ofCamp},
        {u"team_plan"_s,
         words("name made_at"),
         references("activity:activity!"),
         {},
         HandedTable::Both,
         {},
         "x.id=(SELECT team_plan FROM activity WHERE id=?1)"},
        {u"team"_s,
         words("number name name_en archived"),
         references("activity:activity! mentor:participation room:room"),
         words("activity number"),
         HandedTable::Both,
         {},
         ofCamp,
         HandedTable::ByIds,
         HandedTable::Archived},
        {u"team_place"_s,
         {},
         references("team_plan:team_plan! team:team! participation:participation!"),
         words("team_plan participation"),
         HandedTable::Both,
         u"team"_s,
         ofPlan,
         HandedTable::ByIds,
         HandedTable::Removed},
        {u"team_project"_s,
         {},
         references("team_plan:team_plan! team:team! project_case:project_case!"),
         words("team_plan team"),
         HandedTable::Both,
         u"team"_s,
         ofPlan,
         HandedTable::ByIds,
         HandedTable::Removed},
    };
}

QList<HandedTable> resultTables()
{
    return {
        {u"attendance"_s, words("state online at"),
         references("session:session! participation:participation!"), words("session participation"),
         HandedTable::Results, u"participation"_s, ofSessions, HandedTable::ByIds, HandedTable::Removed},
        {u"judge_mark"_s, words("points at"),
         references("criterion:rubric_criterion! team:team! judge:participation!"),
         words("criterion team judge"), HandedTable::Results, u"team"_s,
         "x.team IN (SELECT id FROM team WHERE activity=?1)", HandedTable::ByIds, HandedTable::Removed},
        {u"award"_s,
         words("title title_en level rank giver given_on"),
         references("activity:activity! team:team? person:person? organization:organization?"),
         {},
         HandedTable::Results,
         {},
         "x.activity=?1 AND x.course IS NULL",
         HandedTable::ByIds,
         HandedTable::Removed},
    };
}

} // namespace

const HandedReference* HandedTable::reference(const QString& column) const
{
    const auto found = std::ranges::find(references, column, &HandedReference::column);
    return found == references.end() ? nullptr : &*found;
}

const QList<HandedTable>& handedTables()
{
    static const QList<HandedTable> tables =
        peopleTables() + planTables() + judgingTables() + rosterTables() + teamTables() + resultTables();
    return tables;
}

const HandedTable* handedTable(const QString& table)
{
    const auto found = std::ranges::find(handedTables(), table, &HandedTable::table);
    return found == handedTables().end() ? nullptr : &*found;
}

} // namespace kitcamp
