// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/afterwards/campreport.h"

#include "models/items/activities/choicewords.h"
#include "models/items/afterwards/afterwardslines.h"
#include "models/items/afterwards/partnertable.h"
#include "models/people/shownname.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampReport)
};

QString count(int value)
{
    return QString::number(value);
}

PaperTable figures(const CampFigures& camp, const QLocale& locale)
{
    PaperTable table{Report::tr("The camp in figures"), {}, {}, {}, {0.35, 0.15, 0.35, 0.15}, {1, 3}};
    table.rows = {
        {Report::tr("Applicants"), count(camp.applicants), Report::tr("Universities of applicants"),
         count(camp.applicantUniversities)},
        {Report::tr("Offered a seat"), count(camp.offered), Report::tr("Confirmed"), count(camp.confirmed)},
        {Report::tr("Took part"), count(camp.students), Report::tr("Universities of those"),
         count(camp.universities)},
        {Report::tr("Were seen"), count(camp.came), Report::tr("Did not come"), count(camp.noShows)},
        {Report::tr("Completed"), count(camp.completed), Report::tr("Completed, of those who took part"),
         percentText(camp.completedPercent())}};
    if (camp.survey)
        table.rows << QStringList{
            Report::tr("Questionnaire, mean"), surveyMeanText(camp.survey, locale), {}, {}};
    return table;
}

PaperTable comparison(const QList<CampFigures>& camps, const QLocale& locale)
{
    PaperTable table{Report::tr("Beside earlier camps"),
                     {},
                     {Report::tr("Camp"), Report::tr("Year"), Report::tr("Applicants"),
                      Report::tr("Students"), Report::tr("Universities"), Report::tr("Completed"),
                      Report::tr("Survey")},
                     {},
                     {0.3, 0.07, 0.13, 0.11, 0.14, 0.13, 0.12},
                     {2, 3, 4, 5, 6}};
    for (const CampFigures& camp : camps)
        table.rows << QStringList{camp.name,
                                  camp.startsOn.left(4),
                                  count(camp.applicants),
                                  count(camp.students),
                                  count(camp.universities),
                                  percentText(camp.completedPercent()),
                                  surveyMeanText(camp.survey, locale)};
    return table;
}

/// One line of who came: "2021: 12, 2022: 30".
QString shares(const QList<std::pair<QString, int>>& parts)
{
    QStringList texts;
    for (const auto& [name, many] : parts)
        texts << Report::tr("%1: %2", "%1: university, year …, %2: how many")
                     .arg(name.isEmpty() ? Report::tr("not known") : name)
                     .arg(many);
    return texts.join(Report::tr(", ", "between the parts of a list"));
}

PaperTable whoCame(const Store& store, const CampReportFacts& facts)
{
    PaperTable table{Report::tr("Who took part"), {}, {}, {}, {0.22, 0.78}, {}};
    const auto add = [&](const QString& by, const QList<std::pair<QString, int>>& parts) {
        if (!parts.isEmpty())
            table.rows << QStringList{by, shares(parts)};
    };
    QList<std::pair<QString, int>> universities;
    for (const FigureLine& line : facts.roster.byOrganization)
        universities << std::pair(shownName(line.name, line.nameEn), line.count);
    QList<std::pair<QString, int>> years;
    for (const FigureLine& line : facts.roster.byYear)
        years << std::pair(line.id > 0 ? QString::number(line.id) : QString(), line.count);
    QList<std::pair<QString, int>> levels;
    for (const FigureLine& line : facts.roster.byLevel)
        levels << std::pair(
            line.name.isEmpty() ? QString() : choiceTitle(store, u"person"_s, u"degree_level"_s, line.name),
            line.count);
    QList<std::pair<QString, int>> genders;
    for (const CampShare& share : facts.genders)
        genders << std::pair(share.key.isEmpty() ? QString()
                                                 : choiceTitle(store, u"person"_s, u"gender"_s, share.key),
                             share.count);
    QList<std::pair<QString, int>> regions;
    for (const CampShare& share : facts.regions)
        regions << std::pair(share.key, share.count);
    add(Report::tr("University"), universities);
    add(Report::tr("Year of entry"), years);
    add(Report::tr("Degree"), levels);
    add(Report::tr("Gender"), genders);
    add(Report::tr("Country or region"), regions);
    return table;
}

PaperTable teams(const QList<TeamStanding>& results)
{
    PaperTable table{Report::tr("Teams"),
                     {},
                     {Report::tr("Team"), Report::tr("Project"), Report::tr("Mentor"), Report::tr("Students"),
                      Report::tr("Rank"), Report::tr("Of 100"), Report::tr("Award")},
                     {},
                     {0.2, 0.25, 0.14, 0.09, 0.06, 0.09, 0.17},
                     {3, 4, 5}};
    for (const TeamStanding& team : results)
        table.rows << QStringList{team.title,
                                  team.project,
                                  team.mentor,
                                  count(team.members),
                                  team.rank > 0 ? count(team.rank) : QString(),
                                  team.share,
                                  team.awards.join(u", "_s)};
    return table;
}

PaperTable attendance(const QList<SessionRate>& sessions)
{
    PaperTable table{Report::tr("Attendance by session"),
                     {},
                     {Report::tr("Session"), Report::tr("When"), Report::tr("Expected"),
                      Report::tr("Were there"), Report::tr("Rate")},
                     {},
                     {0.46, 0.2, 0.12, 0.12, 0.1},
                     {2, 3, 4}};
    for (const SessionRate& session : sessions)
        table.rows << QStringList{session.name, QString(session.starts).replace(u'T', u' '),
                                  count(session.expected), count(session.in), percentText(session.percent())};
    return table;
}

QString answersOf(const SurveyItemFigures& item, const QLocale& locale)
{
    if (!item.isShown())
        return Report::tr("shown from %n answer(s) on", nullptr, leastAnswers);
    if (item.mean)
        return Report::tr("mean %1").arg(locale.toString(*item.mean, 'f', 2));
    QList<std::pair<QString, int>> counts;
    for (const AnswerCount& one : item.counts)
        counts << std::pair(one.value, one.count);
    return counts.isEmpty() ? item.texts.join(u" / "_s) : shares(counts);
}

PaperTable survey(const SurveyFigures& asked, const QLocale& locale)
{
    PaperTable table{
        Report::tr("Questionnaire: %1").arg(asked.name),
        Report::tr("%1 of %2 answered").arg(asked.replies).arg(asked.invited),
        {Report::tr("Question"), Report::tr("About"), Report::tr("Answers"), Report::tr("Result")},
        {},
        {0.36, 0.2, 0.09, 0.35},
        {2}};
    for (const SurveyItemFigures& item : asked.items)
        table.rows << QStringList{item.text, item.about, count(item.answers), answersOf(item, locale)};
    return table;
}

PaperTable skills(const QList<SkillChange>& changes, const QLocale& locale)
{
    PaperTable table{Report::tr("Skills before and after"),
                     Report::tr("The change is over those who answered both; shown from five on."),
                     {Report::tr("Skill"), Report::tr("Before"), Report::tr("After"), Report::tr("Change"),
                      Report::tr("Answered both")},
                     {},
                     {0.4, 0.14, 0.14, 0.14, 0.18},
                     {1, 2, 3, 4}};
    const auto mean = [&](const std::optional<double>& value) {
        return value ? locale.toString(*value, 'f', 2) : QString();
    };
    for (const SkillChange& change : changes)
        table.rows << QStringList{change.skill, mean(change.meanBefore), mean(change.meanAfter),
                                  (change.change && *change.change > 0.0 ? u"+"_s : QString())
                                      + mean(change.change),
                                  count(change.pairs)};
    return table;
}

PaperTable devices(const LentDevices& lent)
{
    PaperTable table{Report::tr("Devices lent during the camp"),
                     Report::tr("%1 loans of %2 devices to %3 people; %4 are still out.")
                         .arg(lent.loans)
                         .arg(lent.devices)
                         .arg(lent.borrowers)
                         .arg(lent.out.size()),
                     {},
                     {},
                     {0.14, 0.24, 0.16, 0.22, 0.1, 0.14},
                     {}};
    if (!lent.out.isEmpty())
        table.header = {Report::tr("Still out"),  Report::tr("Model"), Report::tr("With"),
                        Report::tr("University"), Report::tr("Team"),  Report::tr("Due")};
    for (const DeviceStillOut& one : lent.out)
        table.rows << QStringList{one.tag, one.model, one.borrower, one.organization, one.team, one.due};
    return table;
}

/// A table for each university; the order of the students is theirs.
QList<PaperTable> universities(const Store& store, const QList<StudentResult>& students)
{
    QList<PaperTable> tables;
    qint64 before = -1;
    for (const StudentResult& student : students) {
        if (student.organization != before) {
            before = student.organization;
            tables << PaperTable{student.organization == 0 ? Report::tr("Students of no known university")
                                                           : student.organizationName,
                                 {},
                                 {Report::tr("Student"), Report::tr("State"), Report::tr("Attendance"),
                                  Report::tr("Score"), Report::tr("Team"), Report::tr("Rank"),
                                  Report::tr("Award")},
                                 {},
                                 {0.24, 0.17, 0.13, 0.1, 0.08, 0.08, 0.2},
                                 {2, 3, 4, 5}};
        }
        tables.last().rows << QStringList{
            student.latinName.isEmpty() ? student.name : student.name + u' ' + student.latinName,
            stateTitle(store, student.state),
            percentText(student.attendance),
            student.scoreText(),
            student.teamNumber > 0 ? count(student.teamNumber) : QString(),
            student.rank > 0 ? count(student.rank) : QString(),
            student.awards.join(u", "_s)};
    }
    return tables;
}

} // namespace

CampReport campReport(const Store& store, const CampReportFacts& facts, const QLocale& locale)
{
    const CampFigures& camp = facts.camp();
    CampReport report{Report::tr("Report of the camp"), camp.name, campDays(camp.startsOn, camp.endsOn), {}};
    if (!facts.hosts.isEmpty())
        report.facts += u'\n'
            + Report::tr("Hosted by %1")
                  .arg(facts.hosts.join(Report::tr(", ", "between the parts of a list")));
    QList<PaperTable>& tables = report.tables;
    tables << figures(camp, locale) << whoCame(store, facts);
    if (facts.camps.size() > 1)
        tables << comparison(facts.camps, locale);
    tables << teams(facts.teams) << attendance(facts.sessions);
    for (const SurveyFigures& asked : facts.surveys)
        tables << survey(asked, locale);
    tables << skills(facts.skills, locale);
    tables.removeIf([](const PaperTable& table) { return table.rows.isEmpty(); });
    tables << universities(store, facts.students) << devices(facts.lent);
    return report;
}

} // namespace kitcamp
