// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

namespace kitcamp {

/// Answers as the centre's file gives them, and harder ones.
namespace chartanswers {

using namespace Qt::StringLiterals;

inline FigureAxis axisOf(const QString& dimension, const QStringList& labels)
{
    FigureAxis axis{dimension, dimension, {}};
    for (const QString& label : labels)
        axis.groups.append({label, label});
    return axis;
}

inline FigureAnswer along(const QString& dimension, const QStringList& labels, const QList<double>& values)
{
    FigureAnswer answer;
    answer.title = u"Students"_s;
    answer.question.measure = u"participants"_s;
    answer.question.by = {dimension};
    answer.axes = {axisOf(dimension, labels)};
    for (const double value : values)
        answer.values.append(value);
    answer.isPart = true;
    return answer;
}

inline FigureAnswer camps()
{
    FigureAnswer answer = along(u"year"_s, {u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s},
                                {50, 0, 72, 43, 56, 79});
    answer.axes[0].groups[0].note = u"(5)"_s;
    answer.axes[0].groups[4].note = u"sample figure"_s;
    answer.axes[0].groups[5].note = u"(12)"_s;
    return answer;
}

inline FigureAnswer cumulated()
{
    return along(u"year"_s,
                 {u"2017"_s, u"2018"_s, u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s},
                 {120, 350, 640, 900, 1200, 1540, 1934, 2148});
}

inline QStringList universities()
{
    return {u"University of Science and Technology of China"_s,
            u"上海交通大学"_s,
            u"East China Normal University"_s,
            u"University of California, Los Angeles"_s,
            u"复旦大学"_s,
            u"Harbin Institute of Technology (Shenzhen)"_s,
            u"中国科学技术大学苏州高等研究院"_s,
            u"Tongji University"_s,
            u"National University of Singapore"_s,
            u"浙江大学"_s};
}

inline FigureAnswer byUniversity()
{
    return along(u"organization"_s, universities(), {34, 21, 20, 17, 12, 9, 7, 4, 2, 1});
}

/// COUNT groups with names of several lengths.
inline FigureAnswer many(int count, const QString& dimension = u"organization"_s)
{
    QStringList labels;
    QList<double> values;
    for (int i = 0; i < count; ++i) {
        labels.append(i % 3 == 0 ? u"第%1实验学校附属中学"_s.arg(i + 1)
                                 : u"School %1 of %2"_s.arg(i + 1).arg(QString(i % 7 * 4, u'x')));
        values.append(double((i * 37) % 89 + 1));
    }
    return along(dimension, labels, values);
}

/// Ten years, month by month.
inline FigureAnswer months()
{
    QStringList labels;
    QList<double> values;
    for (int i = 0; i < 120; ++i) {
        labels.append(u"%1-%2"_s.arg(2015 + i / 12).arg(i % 12 + 1, 2, 10, QLatin1Char('0')));
        values.append(double((i * 53) % 97));
    }
    return along(u"month"_s, labels, values);
}

inline FigureAnswer crossed(const QString& first, const QStringList& rows, const QString& second,
                            const QStringList& columns)
{
    FigureAnswer answer;
    answer.title = u"Loans"_s;
    answer.question.by = {first, second};
    answer.axes = {axisOf(first, rows), axisOf(second, columns)};
    answer.isPart = true;
    for (qsizetype r = 0; r < rows.size(); ++r)
        for (qsizetype c = 0; c < columns.size(); ++c)
            answer.values.append(double((r * 31 + c * 17 + r * c * 7) % 60));
    return answer;
}

inline FigureAnswer weekdayHours()
{
    QStringList hours;
    for (int hour = 8; hour <= 20; ++hour)
        hours.append(QString::number(hour));
    return crossed(u"weekday"_s, {u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"周日"_s},
                   u"hour"_s, hours);
}

inline FigureAnswer yearsByForm(int forms = 3)
{
    const QStringList names{u"Class"_s,  u"训练营"_s,  u"Contest of several universities"_s,
                            u"Talk"_s,   u"Project"_s, u"Open day"_s,
                            u"Online"_s, u"Hybrid"_s,  u"Excursion"_s,
                            u"Exam"_s,   u"Other"_s};
    return crossed(u"year"_s, {u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s}, u"form"_s, names.mid(0, forms));
}

inline FigureAnswer compared()
{
    FigureAnswer answer = camps();
    answer.question.comparison = FigureComparison::PreviousYear;
    answer.earlier = {40.0, 50.0, 0.0, 72.0, 43.0, 56.0};
    return answer;
}

} // namespace chartanswers
} // namespace kitcamp
