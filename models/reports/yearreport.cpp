// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/askedfigures.h"
#include "models/reports/composers.h"
#include "models/reports/periodwords.h"
#include "models/reports/reportlists.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Year {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::YearReport)
};

FigureQuestion ofKind(FigureQuestion question, const QString& kind)
{
    question.where << FigureFilter{u"kind"_s, {kind}};
    return question;
}

/// Since the beginning of the file until the end of the year.
FigureQuestion untilThen(FigureQuestion question)
{
    question.period.from = QDate();
    return question;
}

QList<NamedPeriod> periodsOf(const ReportWish& wish)
{
    const int year = wish.period.from.year();
    return {{yearText(wish.period.from, wish.academic), wish.period},
            {yearText(wish.period.from.addYears(-1), wish.academic), yearPeriod(year - 1, wish.academic)}};
}

/// What stands large on the first page; students of classes and of camps are told apart, as people ask.
Result<void> addLargeFigures(ReportWriter& writer, const NamedPeriod& before)
{
    const QString persons = u"persons"_s;
    KITCAMP_ASSIGN(
        const ReportFigures large,
        largeFigures(writer,
                     {{ofKind(writer.question(persons), u"class"_s), Year::tr("Students in classes")},
                      {ofKind(writer.question(persons), u"camp"_s), Year::tr("Students in camps")},
                      {writer.question(u"classes"_s), {}},
                      {writer.question(u"universities"_s), {}},
                      {writer.question(u"loans"_s), {}},
                      {writer.question(u"utilisation"_s), {}}},
                     before));
    writer.add(large);
    return {};
}

/// True where something was counted in the year or the one before.
Result<bool> addComparison(ReportWriter& writer, const QList<NamedPeriod>& periods)
{
    const auto plain = [&](const QString& measure) { return AskedFigure{writer.question(measure), {}}; };
    const QList<std::pair<QString, QList<AskedFigure>>> subjects{
        {Year::tr("Students"),
         {plain(u"participants"_s), plain(u"persons"_s), plain(u"universities"_s), plain(u"schools"_s),
          plain(u"completion"_s)}},
        {Year::tr("Teaching"),
         {plain(u"activities"_s), plain(u"classes"_s), plain(u"sessions"_s), plain(u"hours"_s),
          plain(u"attendance"_s)}},
        {Year::tr("Lending"),
         {plain(u"loans"_s), plain(u"borrowers"_s), plain(u"days_lent"_s), plain(u"utilisation"_s),
          plain(u"overdue_rate"_s)}},
        {Year::tr("Devices"), {plain(u"losses"_s), plain(u"damages"_s), plain(u"repairs"_s)}}};
    bool any = false;
    for (const auto& [title, figures] : subjects) {
        KITCAMP_ASSIGN(ReportTable table, comparedFigures(writer, title, figures, periods, true));
        if (!hasFigures(table))
            continue;
        any = true;
        writer.add(std::move(table));
    }
    return any;
}

/// "2024" becomes "2024 (12)".
void putInBrackets(FigureAnswer& answer, const FigureAnswer& bracket)
{
    QHash<QString, QString> texts;
    for (qsizetype i = 0; !bracket.axes.isEmpty() && i < bracket.axes[0].groups.size(); ++i) {
        if (bracket.at(i).value_or(0.0) != 0.0)
            texts.insert(bracket.axes[0].groups[i].key, figureText(bracket.at(i), bracket.unit));
    }
    for (FigureGroup& group : answer.axes[0].groups) {
        if (texts.contains(group.key))
            group.label = u"%1 (%2)"_s.arg(group.label, texts.value(group.key));
    }
}

/// By year, as people call their camps, where no year had two; else by name.
Result<void> addCampsChart(ReportWriter& writer)
{
    const auto ofCamps = [&](const QString& measure, const QString& by) {
        return ofKind(untilThen(writer.question(measure, {by})), u"camp"_s);
    };
    const QString title = Year::tr("Students of the camps");
    KITCAMP_ASSIGN(const FigureAnswer held, writer.ask(ofCamps(u"activities"_s, u"year"_s)));
    if (std::ranges::any_of(held.values, [](const auto& camps) { return camps.value_or(0.0) > 1.0; }))
        return writer.chart(title, ofCamps(u"participants"_s, u"activity"_s), ChartForm::Bars);
    KITCAMP_ASSIGN(FigureAnswer students, writer.ask(ofCamps(u"participants"_s, u"year"_s)));
    if (students.isEmpty() || students.axes.isEmpty())
        return {};
    KITCAMP_ASSIGN(const FigureAnswer universities, writer.ask(ofCamps(u"universities"_s, u"year"_s)));
    putInBrackets(students, universities);
    writer.add(ReportChart{
        title, QCoreApplication::translate("kitcamp::Boards", "By year; in brackets: universities."),
        std::move(students), ChartForm::Bars});
    return {};
}

/// The whole story of the centre, of which this year is the last chapter.
Result<void> addStory(ReportWriter& writer)
{
    const FigureQuestion inClasses = ofKind(untilThen(writer.question(u"persons"_s)), u"class"_s);
    writer.heading(Year::tr("Since the beginning"));
    KITCAMP_ASSIGN(const ReportFigures large,
                   largeFigures(writer,
                                {{inClasses, Year::tr("Students in classes")},
                                 {untilThen(writer.question(u"classes"_s)), {}},
                                 {untilThen(writer.question(u"courses"_s)), {}},
                                 {ofKind(untilThen(writer.question(u"persons"_s)), u"camp"_s),
                                  Year::tr("Students in camps")}}));
    writer.add(large);
    FigureQuestion grown = inClasses;
    grown.by = {u"year"_s};
    grown.cumulated = true;
    KITCAMP_TRY(writer.chart(Year::tr("Students in classes, cumulated"), grown, ChartForm::Area));
    return addCampsChart(writer);
}

Result<void> addActivities(ReportWriter& writer, const QString& kind, const QString& title,
                           const QList<AskedFigure>& figures)
{
    QList<AskedFigure> ofThatKind = figures;
    for (AskedFigure& figure : ofThatKind)
        figure.question = ofKind(figure.question, kind);
    KITCAMP_ASSIGN(ReportTable table, figuresBy(writer, title, u"activity"_s, ofThatKind));
    if (!table.rows.isEmpty())
        writer.add(std::move(table));
    return {};
}

Result<void> addCampsAndCourses(ReportWriter& writer)
{
    const auto plain = [&](const QString& measure) { return AskedFigure{writer.question(measure), {}}; };
    writer.heading(Year::tr("Camps, contests and courses"));
    KITCAMP_TRY(addActivities(writer, u"camp"_s, Year::tr("Camps"),
                              {plain(u"participants"_s), plain(u"universities"_s), plain(u"completion"_s),
                               plain(u"attendance"_s)}));
    KITCAMP_TRY(addActivities(writer, u"contest"_s, Year::tr("Contests"),
                              {plain(u"participants"_s), plain(u"schools"_s)}));
    KITCAMP_ASSIGN(ReportTable courses,
                   figuresBy(writer, Year::tr("Courses"), u"course"_s,
                             {{writer.question(u"classes"_s), {}},
                              {ofKind(writer.question(u"persons"_s), u"class"_s), {}},
                              {ofKind(writer.question(u"hours"_s), u"class"_s), {}},
                              {ofKind(writer.question(u"completion"_s), u"class"_s), {}}}));
    if (!courses.rows.isEmpty())
        writer.add(std::move(courses));
    FigureQuestion universities = writer.question(u"persons"_s, {u"organization"_s});
    universities.where << FigureFilter{
        u"organization_kind"_s, {u"university"_s}, false}; // no pupils' schools
    universities.most = 12;
    return writer.chart(Year::tr("Students by university"), universities, ChartForm::Bars);
}

Result<void> addLending(ReportWriter& writer)
{
    KITCAMP_ASSIGN(const FigureAnswer loans, writer.ask(writer.question(u"loans"_s)));
    if (wholeOf(loans).value_or(0.0) == 0.0)
        return {};
    writer.heading(Year::tr("Lending"));
    KITCAMP_TRY(
        writer.chart(Year::tr("Loans by month"), writer.question(u"loans"_s, {u"month"_s}), ChartForm::Bars));
    KITCAMP_TRY(writer.chart(Year::tr("When the desk was busy"),
                             writer.question(u"loans"_s, {u"weekday"_s, u"hour"_s}), ChartForm::Heat));
    KITCAMP_ASSIGN(ReportTable table,
                   figuresBy(writer, Year::tr("By category"), u"category"_s,
                             {{writer.question(u"loans"_s), {}},
                              {writer.question(u"days_lent"_s), {}},
                              {writer.question(u"utilisation"_s), {}},
                              {writer.question(u"overdue_rate"_s), {}}}));
    writer.add(std::move(table));
    return {};
}

Result<void> addAnnex(ReportWriter& writer)
{
    writer.add(ReportPageBreak{});
    writer.heading(Year::tr("Annex"));
    KITCAMP_ASSIGN(ReportTable held,
                   activityTable(writer, Year::tr("Activities"), writer.question(u"activities"_s)));
    writer.add(std::move(held));
    return addStudents(writer);
}

} // namespace

Result<void> composeYear(ReportWriter& writer)
{
    const QList<NamedPeriod> periods = periodsOf(writer.wish());
    const QString days = daysText(writer.wish().period);
    writer.setTitle(Year::tr("Year report %1", "%1: 2024 or 2023-2024").arg(periods.at(0).label),
                    writer.wish().academic ? Year::tr("Academic year, %1", "%1: days").arg(days) : days);
    if (writer.wish().period.until > writer.today())
        writer.remark(Year::tr("The year is not over: its figures still grow."));
    KITCAMP_TRY(addLargeFigures(writer, periods.at(1)));
    KITCAMP_ASSIGN(const bool any, addComparison(writer, periods));
    if (!any) {
        writer.clear();
        writer.text(
            Year::tr("Nothing is entered for %1 or the year before: no activity, no student, no loan.",
                     "%1: 2024 or 2023-2024")
                .arg(periods.at(0).label));
        return {};
    }
    KITCAMP_TRY(addStory(writer));
    KITCAMP_TRY(addCampsAndCourses(writer));
    KITCAMP_ASSIGN(ReportTable honours, honoursTable(writer, Year::tr("Honours of the year")));
    if (!honours.rows.isEmpty())
        writer.add(std::move(honours));
    KITCAMP_TRY(addLending(writer));
    if (writer.wish().withLists)
        KITCAMP_TRY(addAnnex(writer));
    writer.explainFigures();
    return {};
}

} // namespace kitcamp
