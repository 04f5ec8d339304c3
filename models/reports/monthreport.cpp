// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/askedfigures.h"
#include "models/reports/composers.h"
#include "models/reports/periodwords.h"
#include "models/reports/reportlists.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int overdueDays = 31; // after its month a pack is printed

struct Month {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MonthReport)
};

/// The month, the one before, and the same a year earlier.
QList<NamedPeriod> periodsOf(QDate first)
{
    QList<NamedPeriod> periods;
    for (const QDate day : {first, first.addMonths(-1), first.addYears(-1)})
        periods << NamedPeriod{monthText(day), monthPeriod(day.year(), day.month())};
    return periods;
}

QList<AskedFigure> asked(const ReportWriter& writer, const QStringList& measures)
{
    QList<AskedFigure> figures;
    for (const QString& measure : measures)
        figures << AskedFigure{writer.question(measure), {}};
    return figures;
}

/// True where something was counted in the month or beside it.
Result<bool> addComparison(ReportWriter& writer, const QList<NamedPeriod>& periods)
{
    const QList<std::pair<QString, QStringList>> subjects{
        {Month::tr("Activities and students"),
         {u"activities"_s, u"persons"_s, u"universities"_s, u"completion"_s}},
        {Month::tr("Teaching"), {u"sessions"_s, u"hours"_s, u"attendance"_s}},
        {Month::tr("Lending"),
         {u"loans"_s, u"borrowers"_s, u"days_lent"_s, u"utilisation"_s, u"overdue_rate"_s}},
        {Month::tr("Devices"), {u"losses"_s, u"damages"_s, u"repairs"_s}}};
    bool any = false;
    for (const auto& [title, measures] : subjects) {
        KITCAMP_ASSIGN(ReportTable table,
                       comparedFigures(writer, title, asked(writer, measures), periods, false));
        if (!hasFigures(table))
            continue;
        any = true;
        writer.add(std::move(table));
    }
    return any;
}

Result<void> addCharts(ReportWriter& writer)
{
    KITCAMP_TRY(writer.chart(Month::tr("Students by activity"),
                             writer.question(u"participants"_s, {u"activity"_s}), ChartForm::Bars));
    KITCAMP_TRY(
        writer.chart(Month::tr("Loans by day"), writer.question(u"loans"_s, {u"day"_s}), ChartForm::Bars));
    KITCAMP_TRY(writer.chart(Month::tr("When the desk was busy"),
                             writer.question(u"loans"_s, {u"weekday"_s, u"hour"_s}), ChartForm::Heat));
    FigureQuestion categories = writer.question(u"loans"_s, {u"category"_s});
    categories.most = 10;
    return writer.chart(Month::tr("Loans by category"), categories, ChartForm::Bars);
}

/// What is overdue is so now: of an old month it says nothing.
Result<void> addOverdue(ReportWriter& writer)
{
    if (writer.wish().period.until.daysTo(writer.today()) > overdueDays) {
        writer.remark(Month::tr("What was overdue then stands in the pack as of the end of that month."));
        return {};
    }
    KITCAMP_ASSIGN(ReportTable overdue, overdueTable(writer));
    overdue.title = Month::tr("Overdue on %1", "%1: a day").arg(writer.today().toString(Qt::ISODate));
    writer.add(std::move(overdue));
    return {};
}

Result<void> addLists(ReportWriter& writer)
{
    KITCAMP_ASSIGN(const ReportTable held,
                   activityTable(writer, Month::tr("Activities held"), writer.question(u"activities"_s)));
    writer.add(held);
    KITCAMP_ASSIGN(const ReportTable honours, honoursTable(writer, Month::tr("Honours")));
    if (!honours.rows.isEmpty())
        writer.add(honours);
    return addOverdue(writer);
}

} // namespace

Result<void> composeMonth(ReportWriter& writer)
{
    const QDate first = writer.wish().period.from;
    const QList<NamedPeriod> periods = periodsOf(first);
    writer.setTitle(Month::tr("Monthly pack"), monthText(first));
    KITCAMP_ASSIGN(const ReportFigures large,
                   largeFigures(writer,
                                asked(writer, {u"persons"_s, u"activities"_s, u"loans"_s, u"utilisation"_s}),
                                periods.at(1)));
    writer.add(large);
    KITCAMP_ASSIGN(const bool any, addComparison(writer, periods));
    if (!any) {
        writer.clear();
        writer.text(
            Month::tr(
                "Nothing is entered for %1, the month before or the year before: no activity, no student, "
                "no loan.",
                "%1: a month")
                .arg(monthText(first)));
        return {};
    }
    KITCAMP_TRY(addCharts(writer));
    KITCAMP_TRY(addLists(writer));
    if (writer.wish().withLists) {
        writer.add(ReportPageBreak{});
        writer.heading(Month::tr("Annex"));
        KITCAMP_TRY(addStudents(writer));
        KITCAMP_TRY(addRows(writer, Month::tr("Loans of the month"), writer.question(u"loans"_s)));
    }
    writer.explainFigures();
    return {};
}

} // namespace kitcamp
