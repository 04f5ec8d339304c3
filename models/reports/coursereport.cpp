// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/shownname.h"
#include "models/reports/askedfigures.h"
#include "models/reports/composers.h"
#include "models/reports/periodwords.h"
#include "models/reports/reportlists.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int teachersColumn = 3; // after the class, its beginning and its term

struct Course {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CourseReport)
};

FigureQuestion ofCourse(const ReportWriter& writer, const QString& measure, const QStringList& by = {})
{
    FigureQuestion question = writer.question(measure, by);
    question.where << FigureFilter{u"course"_s, {QString::number(writer.wish().course)}};
    return question;
}

/// The name of the course; refused where it is gone.
Result<QString> addCourse(ReportWriter& writer)
{
    QString name;
    QStringList facts;
    KITCAMP_TRY(writer.file().each(
        "SELECT name, name_en, coalesce(code,''), topic, description, coalesce(hours,0) FROM course WHERE "
        "id=?",
        [&](const Statement& row) {
            name = shownName(row.text(0), row.text(1));
            if (!row.text(2).isEmpty())
                facts << row.text(2);
            if (!row.text(3).isEmpty())
                facts << row.text(3);
            if (row.integer(5) > 0)
                facts << Course::tr("%n hour(s)", nullptr, int(row.integer(5)));
            writer.setTitle(Course::tr("Report of the course: %1").arg(name), facts.join(u" · "_s));
            if (!row.text(4).isEmpty())
                writer.text(row.text(4));
        },
        writer.wish().course));
    if (!name.isEmpty())
        return name;
    return Error{ErrorCode::Refused,
                 Course::tr("This course is no longer there. Choose another one."),
                 {},
                 u"row-gone"_s,
                 {}};
}

/// When each class was and who taught it, by both names that a group may have.
Result<GroupFacts> classFacts(ReportWriter& writer)
{
    GroupFacts facts;
    facts.columns = {
        {Course::tr("Begins"), ReportColumn::Kind::Day}, {Course::tr("Term")}, {Course::tr("Teachers")}};
    KITCAMP_TRY(writer.file().each(
        "SELECT a.id, coalesce(a.code,''), coalesce(a.starts_on,''), coalesce(t.name,''), coalesce((SELECT "
        "group_concat(name, ', ') FROM (SELECT p.name AS name FROM participation AS r JOIN person AS p ON "
        "p.id=r.person WHERE r.activity=a.id AND r.role='teacher' AND p.erased_at IS NULL UNION SELECT "
        "p.name "
        "FROM session_staff AS f JOIN session AS s ON s.id=f.session JOIN person AS p ON p.id=f.person WHERE "
        "s.activity=a.id AND f.role='teacher' AND p.erased_at IS NULL ORDER BY 1)),'') FROM activity AS a "
        "LEFT JOIN term AS t ON t.id=a.term WHERE a.course=?",
        [&](const Statement& row) {
            const QDate begins = QDate::fromString(row.text(2), Qt::ISODate);
            const QVariantList cells{begins.isValid() ? QVariant(begins) : QVariant(), row.text(3),
                                     row.text(4)};
            facts.cells.insert(row.text(0), cells);
            if (!row.text(1).isEmpty())
                facts.cells.insert(row.text(1), cells);
        },
        writer.wish().course));
    return facts;
}

/// Of how many schools (departments of universities) the students are.
Result<ReportFigure> schoolsOf(ReportWriter& writer)
{
    KITCAMP_ASSIGN(const FigureAnswer answer, writer.ask(ofCourse(writer, u"persons"_s, {u"department"_s})));
    double schools = 0.0;
    if (!answer.axes.isEmpty())
        schools = double(std::ranges::count_if(
            answer.axes.first().groups, [](const FigureGroup& group) { return !group.key.isEmpty(); }));
    return ReportFigure{figureText(schools, FigureUnit::Count), Course::tr("Schools of the students"), {}};
}

void dropEmpty(ReportTable& table, int column)
{
    const bool isEmpty = std::ranges::all_of(
        table.rows, [column](const QVariantList& row) { return row.value(column).toString().isEmpty(); });
    if (!isEmpty)
        return;
    table.columns.removeAt(column);
    for (QVariantList& row : table.rows)
        row.removeAt(column);
}

Result<void> addClasses(ReportWriter& writer)
{
    const auto asked = [&](const QString& measure) { return AskedFigure{ofCourse(writer, measure), {}}; };
    KITCAMP_ASSIGN(const GroupFacts facts, classFacts(writer));
    KITCAMP_ASSIGN(ReportTable table,
                   figuresBy(writer, Course::tr("Classes"), u"activity"_s,
                             {asked(u"participants"_s), asked(u"completion"_s), asked(u"attendance"_s),
                              asked(u"scores"_s)},
                             facts));
    std::ranges::stable_sort(table.rows, [](const QVariantList& one, const QVariantList& other) {
        return one.value(1).toDate() < other.value(1).toDate();
    });
    dropEmpty(table, teachersColumn);
    if (!table.rows.isEmpty())
        writer.add(std::move(table));
    return {};
}

Result<void> addCharts(ReportWriter& writer)
{
    KITCAMP_TRY(writer.chart(Course::tr("Students by year"), ofCourse(writer, u"participants"_s, {u"year"_s}),
                             ChartForm::Bars));
    FigureQuestion schools = ofCourse(writer, u"persons"_s, {u"department"_s});
    schools.most = 15;
    KITCAMP_TRY(writer.chart(Course::tr("Students by school"), schools, ChartForm::Bars));
    KITCAMP_TRY(writer.chart(Course::tr("Attendance by class"),
                             ofCourse(writer, u"attendance"_s, {u"activity"_s}), ChartForm::Bars));
    return writer.chart(Course::tr("Students by year of study"),
                        ofCourse(writer, u"persons"_s, {u"study_year"_s}), ChartForm::Bars);
}

} // namespace

Result<void> composeCourse(ReportWriter& writer)
{
    KITCAMP_TRY(writer.step());
    KITCAMP_ASSIGN(const QString name, addCourse(writer));
    const auto asked = [&](const QString& measure) { return AskedFigure{ofCourse(writer, measure), {}}; };
    KITCAMP_ASSIGN(ReportFigures large,
                   largeFigures(writer,
                                {asked(u"classes"_s), asked(u"persons"_s), asked(u"completion"_s),
                                 asked(u"attendance"_s), asked(u"scores"_s)}));
    KITCAMP_ASSIGN(const ReportFigure schools, schoolsOf(writer));
    large.figures.insert(2, schools);
    KITCAMP_ASSIGN(const FigureAnswer classes, writer.ask(ofCourse(writer, u"classes"_s)));
    if (wholeOf(classes).value_or(0.0) == 0.0) {
        writer.text(Course::tr("No class of %1 was held yet. Plan one on the page Courses.").arg(name));
        return {};
    }
    writer.add(large);
    KITCAMP_TRY(addClasses(writer));
    KITCAMP_TRY(addCharts(writer));
    KITCAMP_ASSIGN(ReportTable honours, honoursTable(writer, Course::tr("Honours"), writer.wish().course));
    if (!honours.rows.isEmpty())
        writer.add(std::move(honours));
    writer.explainFigures();
    return {};
}

} // namespace kitcamp
