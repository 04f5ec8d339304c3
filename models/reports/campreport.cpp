// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/shownname.h"
#include "models/reports/camptables.h"
#include "models/reports/composers.h"
#include "models/reports/periodwords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampReport)
};

QString countText(int value)
{
    return figureText(double(value), FigureUnit::Count);
}

QString percentText(const std::optional<int>& percent)
{
    return figureText(percent ? std::optional(double(*percent)) : std::nullopt, FigureUnit::Percent);
}

ReportFigures largeNumbers(const CampFigures& camp)
{
    ReportFigures block;
    block.figures = {
        {countText(camp.students), Report::tr("Took part"),
         Report::tr("%n did not come", nullptr, camp.noShows)},
        {countText(camp.universities), Report::tr("Universities of those"), {}},
        {countText(camp.applicants), Report::tr("Applicants"),
         Report::tr("of %n universities", nullptr, camp.applicantUniversities)},
        {percentText(camp.completedPercent()), Report::tr("Completed, of those who took part"), {}}};
    if (camp.survey)
        block.figures << ReportFigure{Report::tr("%1 of %2", "%1: mean of answers, %2: the best one")
                                          .arg(QLocale().toString(camp.survey->mean, 'f', 2))
                                          .arg(camp.survey->high),
                                      Report::tr("Questionnaire, mean"),
                                      {}};
    return block;
}

/// What is asked of the camp alone, whenever it was.
FigureQuestion ofCamp(const ReportWriter& writer, const QString& measure, const QStringList& by)
{
    FigureQuestion question = writer.question(measure, by);
    question.period = {};
    question.where << FigureFilter{u"activity"_s, {QString::number(writer.wish().activity)}};
    return question;
}

/// Of those whom this report would name.
Result<QHash<qint64, QString>> publicNames(ReportWriter& writer, const CampReportFacts& facts)
{
    QSet<qint64> named;
    for (const DeviceStillOut& one : facts.lent.out)
        named << one.person;
    for (const StudentResult& student : facts.students) {
        if (writer.wish().withLists)
            named << student.person;
    }
    return writer.publicNames(named, facts.camp().activity);
}

Result<void> addTables(ReportWriter& writer, const CampReportFacts& facts, const CampTables& tables)
{
    const auto add = [&](ReportTable table) {
        if (!table.rows.isEmpty())
            writer.add(std::move(table));
    };
    add(tables.figures());
    add(tables.whoCame());
    KITCAMP_TRY(writer.chart(Report::tr("Students by university"),
                             ofCamp(writer, u"participants"_s, {u"organization"_s}), ChartForm::Bars));
    if (facts.camps.size() > 1)
        add(tables.comparison());
    add(tables.teams());
    add(tables.attendance());
    KITCAMP_TRY(writer.chart(Report::tr("Attendance by day"), ofCamp(writer, u"attendance"_s, {u"day"_s}),
                             ChartForm::Line));
    for (const SurveyFigures& asked : facts.surveys)
        add(tables.survey(asked));
    add(tables.skills());
    return {};
}

} // namespace

Result<void> composeCamp(ReportWriter& writer)
{
    KITCAMP_TRY(writer.step());
    KITCAMP_ASSIGN(const CampReportFacts facts,
                   campReportFacts(writer.file(), writer.source().scope, writer.wish().activity));
    const CampFigures& camp = facts.camp();
    QString subtitle = daysText(camp.startsOn, camp.endsOn);
    if (!facts.hosts.isEmpty())
        subtitle += u'\n'
            + Report::tr("Hosted by %1")
                  .arg(facts.hosts.join(Report::tr(", ", "between the parts of a list")));
    writer.setTitle(Report::tr("Report of the camp: %1").arg(camp.name), subtitle);
    KITCAMP_TRY(writer.step());
    if (camp.applicants == 0 && camp.students == 0)
        writer.text(Report::tr("Nobody has applied for this camp yet."));
    else
        writer.add(largeNumbers(camp));
    KITCAMP_ASSIGN(const auto names, publicNames(writer, facts));
    const CampTables tables(writer, facts, names);
    KITCAMP_TRY(addTables(writer, facts, tables));
    if (writer.wish().withLists && !facts.students.isEmpty()) {
        writer.heading(Report::tr("Students by university"));
        for (ReportTable& table : tables.universities())
            writer.add(std::move(table));
    }
    writer.add(tables.devices());
    if (facts.erased > 0)
        writer.remark(Report::tr("The details of %n person(s) were erased; the figures still count them.",
                                 nullptr, facts.erased));
    writer.add(ReportSignature{
        {Report::tr("For the organisers"), Report::tr("Place and day"), Report::tr("Signature")}});
    return {};
}

} // namespace kitcamp
