// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/campreportfacts.h"

#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> readHosts(Connection& file, qint64 activity, CampReportFacts& facts)
{
    return file.each(
        "SELECT o.name, o.name_en FROM activity_host AS h JOIN organization AS o ON o.id=h.organization "
        "WHERE "
        "h.activity=? ORDER BY h.place_in_order, h.id",
        [&](const Statement& row) { facts.hosts << shownName(row.text(0), row.text(1)); }, activity);
}

Result<void> readSurveys(Connection& file, qint64 activity, CampReportFacts& facts)
{
    QList<qint64> surveys;
    KITCAMP_TRY(file.each(
        "SELECT id FROM survey WHERE activity=? ORDER BY kind DESC, id",
        [&](const Statement& row) { surveys << row.integer(0); }, activity));
    for (const qint64 survey : std::as_const(surveys)) {
        KITCAMP_ASSIGN(const SurveyFigures figures, surveyFigures(file, survey));
        if (figures.replies > 0)
            facts.surveys << figures;
    }
    KITCAMP_ASSIGN(facts.skills, skillChanges(file, activity));
    return {};
}

Result<void> readResults(Connection& file, qint64 now, qint64 activity, CampReportFacts& facts)
{
    KITCAMP_ASSIGN(const ResultSources sources, resultSources(file, activity, now));
    KITCAMP_ASSIGN(facts.students, studentResults(file, activity, sources));
    facts.students.removeIf(
        [](const StudentResult& student) { return !student.tookPart() && student.state != "no_show"_L1; });
    KITCAMP_ASSIGN(facts.teams, teamResults(file, activity, sources));
    facts.sessions = sessionRates(sources.attendance);
    KITCAMP_ASSIGN(
        const auto erased,
        file.integer("SELECT count(DISTINCT p.id) FROM participation AS r JOIN person AS p ON p.id=r.person "
                     "WHERE r.activity=? AND p.erased_at IS NOT NULL",
                     activity));
    facts.erased = int(erased.value_or(0));
    return {};
}

} // namespace

Result<CampReportFacts> campReportFacts(Connection& file, const FigureScope& scope, qint64 activity)
{
    CampReportFacts facts;
    KITCAMP_ASSIGN(const CampFigures self, campFigures(file, activity)); // refused where it is gone
    KITCAMP_ASSIGN(const QList<CampFigures> camps, campsCompared(file, activity));
    facts.camps = upTo(camps, self.activity);
    KITCAMP_TRY(readHosts(file, activity, facts));
    KITCAMP_ASSIGN(facts.roster, rosterFigures(file, {activity}));
    KITCAMP_ASSIGN(facts.genders, studentsByGender(file, activity));
    KITCAMP_ASSIGN(facts.regions, studentsByRegion(file, activity));
    KITCAMP_TRY(readResults(file, scope.now, activity, facts));
    KITCAMP_TRY(readSurveys(file, activity, facts));
    KITCAMP_ASSIGN(facts.lent, lentDevices(file, scope.zone, activity));
    return facts;
}

} // namespace kitcamp
