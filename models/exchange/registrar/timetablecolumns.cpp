// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/timetablecolumns.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Field = TimetableField;

/// What registrars call their columns, in small letters without blanks.
const QHash<QString, Field>& columnFields()
{
    static const QHash<QString, Field> fields = [] {
        const QList<std::pair<Field, QStringView>> names{
            {Field::Title,
             u"课程|课程名称|课程名|课名|科目|教学班名称|course|coursename|coursetitle|title|subject"},
            {Field::Weeks, u"周次|周数|上课周次|上课周|起止周|教学周|周|weeks|week|teachingweeks"},
            {Field::Weekday, u"星期|星期几|周几|上课星期|weekday|day|dayofweek"},
            {Field::Periods, u"节次|节|上课节次|节数|上课节|periods|period|sections|section"},
            {Field::FirstPeriod,
             u"开始节数|开始节次|开始节|起始节|起始节次|firstperiod|startperiod|fromperiod"},
            {Field::LastPeriod, u"结束节数|结束节次|结束节|终止节|lastperiod|endperiod|untilperiod|toperiod"},
            {Field::Starts, u"开始时间|上课开始时间|starts|start|starttime|from"},
            {Field::Ends, u"结束时间|上课结束时间|ends|end|endtime|until|to"},
            {Field::Time, u"上课时间|时间|上课时间地点|时间地点|周次节次|schedule|time|times|meetingtime"},
            {Field::Number,
             u"学号|学生学号|工号|职工号|教工号|教师工号|studentnumber|studentno|studentid|"
             u"staffnumber|staffno|number|no"},
            {Field::Name, u"姓名|学生姓名|name|studentname|student"},
            {Field::ClassName, u"班级|行政班|行政班级|班级名称|上课班级|教学班组成|class|classname|group"},
        };
        QHash<QString, Field> known;
        for (const auto& [field, list] : names) {
            for (const QStringView name : list.tokenize(u'|'))
                known.insert(name.toString(), field);
        }
        return known;
    }();
    return fields;
}

} // namespace

TimetableColumns timetableColumns(const QStringList& heads)
{
    static const QRegularExpression fill(u"[^\\p{L}\\p{N}]+"_s);
    TimetableColumns columns;
    for (int column = 0; column < heads.size(); ++column) {
        const QString name = heads[column].normalized(QString::NormalizationForm_KC).toLower().remove(fill);
        const auto field = columnFields().constFind(name);
        if (field != columnFields().constEnd() && !columns.contains(*field))
            columns.insert(*field, column);
    }
    return columns;
}

bool sayTimes(const TimetableColumns& columns)
{
    const bool hours = columns.contains(Field::Periods) || columns.contains(Field::FirstPeriod)
        || (columns.contains(Field::Starts) && columns.contains(Field::Ends));
    return columns.contains(Field::Time)
        || (columns.contains(Field::Weeks) && columns.contains(Field::Weekday) && hours);
}

} // namespace kitcamp
