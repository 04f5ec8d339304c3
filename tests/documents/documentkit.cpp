// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/documentkit.h"

#include <QFile>
#include <QProcess>

namespace kitcamp::documentkit {

using namespace Qt::StringLiterals;

namespace {

FigureAxis years()
{
    FigureAxis axis{u"year"_s, u"Year"_s, {}};
    for (int year = 2019; year <= 2024; ++year)
        axis.groups << FigureGroup{QString::number(year), QString::number(year),
                                   year == 2019 ? u"sample figure"_s : QString()};
    return axis;
}

ReportDocument document(const QString& title, const QString& subtitle, const QList<ReportBlock>& blocks)
{
    ReportDocument made;
    made.key = u"year"_s;
    made.title = title;
    made.subtitle = subtitle;
    made.blocks = blocks;
    return made;
}

} // namespace

FigureAnswer byYear()
{
    FigureAnswer answer;
    answer.question.measure = u"participants"_s;
    answer.question.by = QStringList{u"year"_s};
    answer.question.comparison = FigureComparison::PreviousYear;
    answer.title = u"Students 学生人数"_s;
    answer.axes = {years()};
    answer.values = {50, 120, 1172, 43, std::nullopt, 79};
    answer.earlier = {std::nullopt, 50, 120, 1172, 43, 56};
    answer.total = 1400;
    answer.earlierTotal = 1380;
    answer.remarks = QStringList{u"Persons in several years are counted once in the total."_s};
    return answer;
}

FigureAnswer byYearAndForm()
{
    FigureAnswer answer;
    answer.question.measure = u"completion"_s;
    answer.question.by = QStringList{u"year"_s, u"form"_s};
    answer.title = u"Completion"_s;
    answer.unit = FigureUnit::Percent;
    FigureAxis forms{u"form"_s, u"Form"_s, {}};
    for (const QString& form : {u"Open class 公开课"_s, u"Elective 选修课"_s, u"Camp 训练营"_s})
        forms.groups << FigureGroup{form, form, {}};
    answer.axes = {years(), forms};
    for (int i = 0; i < 18; ++i)
        answer.values << 40.0 + i * 3.25;
    return answer;
}

FigureAnswer byHour()
{
    FigureAnswer answer;
    answer.question.measure = u"loans"_s;
    answer.question.by = QStringList{u"weekday"_s, u"hour"_s};
    answer.title = u"Loans"_s;
    FigureAxis days{u"weekday"_s, u"Weekday"_s, {}};
    for (const QString& day : {u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s})
        days.groups << FigureGroup{day, day, {}};
    FigureAxis hours{u"hour"_s, u"Hour"_s, {}};
    for (int hour = 9; hour < 18; ++hour)
        hours.groups << FigureGroup{QString::number(hour), QString::number(hour), {}};
    answer.axes = {days, hours};
    for (int i = 0; i < 45; ++i)
        answer.values << i * 7 % 23;
    return answer;
}

ReportTable loans(int rows)
{
    using Kind = ReportColumn::Kind;
    ReportTable table;
    table.title = u"Loans 借用"_s;
    table.note = u"All that began in the period."_s;
    table.columns = {{u"Asset tag"_s},
                     {u"Borrower 借用人"_s},
                     {u"Days"_s, Kind::Number, 1},
                     {u"In use"_s, Kind::Percent, 1},
                     {u"Lent"_s, Kind::Day},
                     {u"Returned"_s, Kind::Moment}};
    const QStringList names{u"欧阳明月"_s, markupName, formulaName, rareName, u"Zhang San"_s};
    for (int row = 0; row < rows; ++row)
        table.rows << QVariantList{
            u"%1"_s.arg(row + 1, 5, 10, QChar(u'0')),
            names[row % names.size()],
            row % 7 == 6 ? QVariant() : QVariant(1234.5 + row),
            12.5 + row % 80,
            QDate(2026, 1, 1).addDays(row % 300),
            row % 9 == 8 ? QVariant() : QVariant(QDateTime(QDate(2026, 11, 22), QTime(18, row % 60)))};
    table.emptyText = u"Nothing was lent."_s;
    return table;
}

ReportDocument everyBlock()
{
    ReportTable none = loans(0);
    none.title = u"Losses"_s;
    ReportDocument made = document(
        u"Year report 2026"_s, u"1 January to 31 December 2026"_s,
        {ReportHeading{u"Students"_s, 1},
         ReportText{u"The centre taught more students than ever.\nOffice hours: first floor."_s},
         ReportFigures{{{u"2,148"_s, u"Students"_s, u"120 more than in 2025"_s},
                        {u"34"_s, u"Classes held"_s, {}},
                        {u"87.5 %"_s, u"Seats filled"_s, u"as in 2025"_s},
                        {u"12"_s, u"Universities"_s, {}},
                        {u"796"_s, u"Pupils of the Rongchang Cup 荣昶杯"_s, u"of 124 schools"_s}}},
         ReportChart{u"Students by year"_s, u"Camps and classes together."_s, byYear(), ChartForm::Bars},
         ReportChart{u"Completion by form"_s, {}, byYearAndForm(), ChartForm::Line},
         ReportHeading{u"Loans"_s, 1}, ReportHeading{u"When"_s, 2},
         ReportChart{u"Loans by hour"_s, {}, byHour(), ChartForm::Heat}, ReportHeading{u"What"_s, 2},
         loans(60), none, ReportText{u"Prices were not looked at."_s, true}, ReportPageBreak{},
         ReportHeading{u"Agreed"_s, 1},
         ReportSignature{{u"Head of the centre, date"_s, u"Coordinator, date"_s, u"Finance, date"_s,
                          u"University, date"_s}}});
    made.remarks = QStringList{u"One person was erased: the name reads “erased”."_s, markupName};
    return made;
}

ReportDocument everyBlockInChinese()
{
    ReportDocument made = document(
        u"2026 年度报告"_s, u"2026 年 1 月 1 日至 12 月 31 日"_s,
        {ReportHeading{u"学生"_s, 1},
         ReportText{
             u"本年度中心共开设课程十二门、班级三十四个，跨校训练营一期；学生来自十二所高校。借用设备按期归还率较上年有所提高。"_s
                 .repeated(4)},
         ReportFigures{{{u"2,148"_s, u"学生人数"_s, u"较 2025 年增加 120 人"_s},
                        {u"34"_s, u"班级数"_s, {}},
                        {u"87.5 %"_s, u"满座率"_s, {}}}},
         ReportChart{u"历年学生人数"_s, u"含训练营与课程。"_s, byYear(), ChartForm::Bars},
         ReportChart{u"各形式结业率"_s, {}, byYearAndForm(), ChartForm::Stacked}, ReportHeading{u"借用"_s, 1},
         loans(25), ReportSignature{{u"中心主任（签字、日期）"_s, u"经办人（签字、日期）"_s}}});
    made.remarks = QStringList{u"有一名人员的信息已删除。"_s};
    return made;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<QString> python(const QString& module, const QString& script, const QString& path)
{
    // The system's own first: modules of the distribution stand there.
    for (const QString& program : {u"/usr/bin/python3"_s, u"python3"_s}) {
        QProcess probe;
        probe.start(program, {u"-c"_s, u"import "_s + module});
        if (!probe.waitForFinished() || probe.exitCode() != 0)
            continue;
        QProcess process;
        process.start(program, {u"-X"_s, u"utf8"_s, u"-c"_s, script, path});
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    return std::nullopt;
}

} // namespace kitcamp::documentkit
