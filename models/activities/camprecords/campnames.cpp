// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/camprecords/camprecords.h"
#include "models/store/domain.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// The name of the row of \p alias, or the English one where it has no other.
QByteArray nameOf(const QByteArray& alias)
{
    return "CASE WHEN " + alias + ".name<>'' THEN " + alias + ".name ELSE " + alias + ".name_en END";
}

/// "3 · Blue Whale", or the number alone.
QByteArray teamName(const QByteArray& alias = "t")
{
    return alias + ".number || CASE WHEN " + alias + ".name<>'' THEN ' · ' || " + alias + ".name WHEN "
        + alias + ".name_en<>'' THEN ' · ' || " + alias + ".name_en ELSE '' END";
}

/// The person of the participation that \p column names.
QByteArray personOf(const QByteArray& column)
{
    return "(SELECT o.name FROM participation AS m JOIN person AS o ON o.id=m.person WHERE m.id=" + column
        + ")";
}

void registerPlanNames(NameQueries& names)
{
    names.insert(u"camp_phase"_s,
                 "SELECT CASE WHEN f.name<>'' OR f.name_en<>'' THEN " + nameOf("f")
                     + " ELSE f.from_day END || ' · ' || " + nameOf("a")
                     + " FROM camp_phase AS f JOIN activity AS a ON a.id=f.activity WHERE f.id=?");
    names.insert(u"camp_quota"_s,
                 "SELECT coalesce((SELECT " + nameOf("o")
                     + " FROM organization AS o WHERE o.id=q.organization), (SELECT name FROM borrower_group"
                       " WHERE id=q.borrower_group), nullif(q.value,''), '') || CASE WHEN q.most IS NOT NULL"
                       " THEN ' ≤ ' || q.most ELSE '' END || CASE WHEN q.least IS NOT NULL"
                       " THEN ' ≥ ' || q.least ELSE '' END FROM camp_quota AS q WHERE q.id=?");
    names.insert(u"kit_item"_s,
                 "SELECT k.count || ' × ' || m.name FROM kit_item AS k JOIN model AS m ON m.id=k.model"
                 " WHERE k.id=?");
    names.insert(u"pretraining_module"_s, "SELECT title FROM pretraining_module WHERE id=?");
    names.insert(u"cloud_resource"_s, "SELECT name FROM cloud_resource WHERE id=?");
    names.insert(u"camp_duty"_s,
                 "SELECT p.name || ' · ' || replace(d.starts, 'T', ' ') FROM camp_duty AS d JOIN person AS p"
                 " ON p.id=d.person WHERE d.id=?");
}

void registerPeopleNames(NameQueries& names)
{
    names.insert(u"selection_criterion"_s, "SELECT name FROM selection_criterion WHERE id=?");
    names.insert(u"selection_mark"_s,
                 "SELECT " + personOf("k.participation")
                     + " || ' · ' || c.name FROM selection_mark AS k JOIN selection_criterion AS c"
                       " ON c.id=k.criterion WHERE k.id=?");
    names.insert(u"pretraining_progress"_s,
                 "SELECT " + personOf("g.participation")
                     + " || ' · ' || d.title FROM pretraining_progress AS g JOIN pretraining_module AS d"
                       " ON d.id=g.module WHERE g.id=?");
    names.insert(u"cloud_account"_s,
                 "SELECT r.name || ' · ' || c.login FROM cloud_account AS c JOIN cloud_resource AS r"
                 " ON r.id=c.resource WHERE c.id=?");
    for (const char* table : {"submission", "attendee_detail", "check_in"}) {
        names.insert(QString::fromLatin1(table),
                     "SELECT " + personOf("x.participation") + " FROM " + table + " AS x WHERE x.id=?");
    }
    names.insert(u"camp_key"_s,
                 "SELECT " + nameOf("a")
                     + " FROM camp_key AS k JOIN activity AS a ON a.id=k.activity"
                       " WHERE k.id=?");
    names.insert(u"lodging_room"_s,
                 "SELECT CASE WHEN building<>'' THEN building || ' ' ELSE '' END || name FROM lodging_room"
                 " WHERE id=?");
    names.insert(u"lodging_place"_s,
                 "SELECT " + personOf("l.participation")
                     + " || ' · ' || r.name FROM lodging_place AS l JOIN lodging_room AS r"
                       " ON r.id=l.lodging_room WHERE l.id=?");
}

void registerTeamNames(NameQueries& names)
{
    names.insert(u"project_case"_s, "SELECT c.number || ' · ' || c.name FROM project_case AS c WHERE c.id=?");
    names.insert(u"team"_s, "SELECT " + teamName() + " FROM team AS t WHERE t.id=?");
    names.insert(u"team_plan"_s, "SELECT name FROM team_plan WHERE id=?");
    names.insert(u"team_place"_s,
                 "SELECT " + personOf("l.participation") + " || ' · ' || " + teamName()
                     + " FROM team_place AS l JOIN team AS t ON t.id=l.team WHERE l.id=?");
    names.insert(u"team_project"_s,
                 "SELECT " + teamName()
                     + " || ' · ' || c.name FROM team_project AS j JOIN team AS t"
                       " ON t.id=j.team JOIN project_case AS c ON c.id=j.project_case"
                       " WHERE j.id=?");
    names.insert(u"mate_wish"_s,
                 "SELECT " + personOf("w.participation")
                     + " || CASE WHEN w.wish='with' THEN ' + ' ELSE ' – '"
                       " END || "
                     + personOf("w.mate") + " FROM mate_wish AS w WHERE w.id=?");
}

void registerJudgingNames(NameQueries& names)
{
    names.insert(u"judging_round"_s, "SELECT name FROM judging_round WHERE id=?");
    names.insert(u"rubric_criterion"_s,
                 "SELECT c.name || ' · ' || r.name FROM rubric_criterion AS c JOIN judging_round AS r"
                 " ON r.id=c.judging_round WHERE c.id=?");
    names.insert(u"judge_mark"_s,
                 "SELECT " + teamName() + " || ' · ' || c.name || ' · ' || " + personOf("k.judge")
                     + " FROM judge_mark AS k JOIN team AS t ON t.id=k.team JOIN rubric_criterion AS c"
                       " ON c.id=k.criterion WHERE k.id=?");
    names.insert(
        u"award"_s,
        "SELECT w.title || ' · ' || coalesce((SELECT " + teamName()
            + " FROM team AS t WHERE t.id=w.team), (SELECT name FROM person WHERE id=w.person),"
              " (SELECT "
            + nameOf("c") + " FROM course AS c WHERE c.id=w.course), (SELECT " + nameOf("o")
            + " FROM organization AS o WHERE o.id=w.organization), '') FROM award AS w WHERE w.id=?");
}

void registerSurveyNames(NameQueries& names)
{
    names.insert(u"survey"_s, "SELECT name FROM survey WHERE id=?");
    names.insert(u"survey_item"_s, "SELECT text FROM survey_item WHERE id=?");
    names.insert(
        u"survey_reply"_s,
        "SELECT coalesce(" + personOf("y.participation")
            + ", y.token) || ' · ' || s.name FROM survey_reply AS y JOIN survey AS s ON s.id=y.survey"
              " WHERE y.id=?");
    names.insert(u"survey_answer"_s,
                 "SELECT i.text FROM survey_answer AS w JOIN survey_item AS i ON i.id=w.survey_item"
                 " WHERE w.id=?");
}

} // namespace

void registerCampNames(Domain& domain)
{
    registerPlanNames(domain.nameQueries);
    registerPeopleNames(domain.nameQueries);
    registerTeamNames(domain.nameQueries);
    registerJudgingNames(domain.nameQueries);
    registerSurveyNames(domain.nameQueries);
}

} // namespace kitcamp
