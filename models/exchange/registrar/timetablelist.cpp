// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/periodtext.h"
#include "models/exchange/registrar/timetablecolumns.h"
#include "models/exchange/registrar/timetableparts.h"
#include "models/exchange/registrar/weekdaytext.h"
#include "models/exchange/registrar/weektext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Field = TimetableField;

/// Reads the rows under the heads.
class ListReader
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RegistrarTimetable)
public:
    ListReader(const TimetableColumns& columns, RegistrarTimetable& timetable)
        : m_columns(columns)
        , m_timetable(timetable)
    {
    }
    void take(const SheetRow& row);

private:
    [[nodiscard]] QString cell(const SheetRow& row, Field field) const;
    [[nodiscard]] bool readTimes(const SheetRow& row, std::vector<LessonTime>& times);
    [[nodiscard]] bool readWeekColumn(const SheetRow& row, std::vector<LessonTime>& times);
    [[nodiscard]] bool readDayColumn(const SheetRow& row, std::vector<LessonTime>& times);
    [[nodiscard]] bool readHourColumns(const SheetRow& row, std::vector<LessonTime>& times);
    [[nodiscard]] bool checkTimes(const SheetRow& row, const std::vector<LessonTime>& times);
    [[nodiscard]] std::vector<TimetableOwner> ownersOf(const SheetRow& row) const;
    void add(const TimetableLine& place, const LessonTime& time);
    void complain(const SheetRow& row, Field field, const QString& reason);

    const TimetableColumns& m_columns;
    RegistrarTimetable& m_timetable;
};

QString ListReader::cell(const SheetRow& row, Field field) const
{
    return row.cells.value(m_columns.value(field, -1)).trimmed();
}

void ListReader::complain(const SheetRow& row, Field field, const QString& reason)
{
    const Field shown = m_columns.contains(field) ? field : Field::Time;
    m_timetable.problems.push_back(
        {row.row, std::max(0, m_columns.value(shown, 0)), cell(row, shown), reason});
}

/// The column of everything comes first; the others add to what it leaves open.
bool ListReader::readTimes(const SheetRow& row, std::vector<LessonTime>& times)
{
    const QString all = cell(row, Field::Time);
    if (!all.isEmpty()) {
        const ReadLessons read = readLessons(all);
        if (read.fault) {
            complain(row, Field::Time, sentenceOf(*read.fault, all));
            return false;
        }
        times = read.lessons;
    } else {
        times = {LessonTime()};
    }
    return readWeekColumn(row, times) && readDayColumn(row, times) && readHourColumns(row, times);
}

bool ListReader::readWeekColumn(const SheetRow& row, std::vector<LessonTime>& times)
{
    const QString text = cell(row, Field::Weeks);
    if (text.isEmpty())
        return true;
    const ReadWeeks read = readWeeks(text);
    if (read.fault) {
        complain(row, Field::Weeks, sentenceOf(*read.fault, text));
        return false;
    }
    for (LessonTime& time : times)
        time.weeks = time.weeks.isEmpty() ? read.weeks : time.weeks;
    return true;
}

bool ListReader::readDayColumn(const SheetRow& row, std::vector<LessonTime>& times)
{
    const QString text = cell(row, Field::Weekday);
    if (text.isEmpty())
        return true;
    const Weekdays days = weekdaysOf(text);
    if (days.isEmpty()) {
        complain(row, Field::Weekday, tr("This is no day of the week: write 星期三, 三 or 3."));
        return false;
    }
    for (LessonTime& time : times)
        time.weekdays = time.weekdays.isEmpty() ? days : time.weekdays;
    return true;
}

bool ListReader::readHourColumns(const SheetRow& row, std::vector<LessonTime>& times)
{
    const QString periods = cell(row, Field::Periods);
    const QString first = cell(row, Field::FirstPeriod);
    const QString last = m_columns.contains(Field::LastPeriod) ? cell(row, Field::LastPeriod) : first;
    const QString starts = cell(row, Field::Starts);
    LessonTime hours;
    if (!periods.isEmpty())
        hours.periods = periodsOfHead(periods.contains(u'节') ? periods : periods + u'节');
    else if (!first.isEmpty())
        hours.periods = periodsOfHead(u"%1-%2节"_s.arg(first, last));
    else if (!starts.isEmpty())
        hours.clock = clockOfHead(starts.left(5) + u'-' + cell(row, Field::Ends).left(5));
    if (!periods.isEmpty() && hours.periods.empty())
        hours.clock = clockOfHead(periods);
    if (!hours.hasHours() && !(periods + first + starts).isEmpty()) {
        const Field field = !periods.isEmpty() ? Field::Periods
            : !first.isEmpty()                 ? Field::FirstPeriod
                                               : Field::Starts;
        complain(row, field, tr("These are no periods (3-4节) and no times (10:00-11:40)."));
        return false;
    }
    for (LessonTime& time : times) {
        if (time.hasHours())
            continue;
        time.periods = hours.periods;
        time.clock = hours.clock;
    }
    return true;
}

bool ListReader::checkTimes(const SheetRow& row, const std::vector<LessonTime>& times)
{
    for (const LessonTime& time : times) {
        if (time.weeks.isEmpty()) {
            complain(row, Field::Weeks, tr("The teaching weeks are missing."));
            return false;
        }
        if (time.weekdays.isEmpty()) {
            complain(row, Field::Weekday, tr("The day of the week is missing."));
            return false;
        }
        if (!time.hasHours()) {
            complain(row, Field::Periods, tr("The periods are missing."));
            return false;
        }
    }
    return true;
}

/// A number is of a person; without one, classes are meant, often several in a cell.
std::vector<TimetableOwner> ListReader::ownersOf(const SheetRow& row) const
{
    static const QRegularExpression between(u"[;；,，、\\s]+"_s);
    std::vector<TimetableOwner> owners;
    const QStringList numbers = cell(row, Field::Number).split(between, Qt::SkipEmptyParts);
    for (const QString& number : numbers)
        owners.push_back(
            {.number = number, .name = numbers.size() == 1 ? cell(row, Field::Name) : QString()});
    if (!owners.empty())
        return owners;
    if (const QString name = cell(row, Field::Name); !name.isEmpty())
        return {{.name = name, .className = cell(row, Field::ClassName)}};
    const QStringList classes = cell(row, Field::ClassName).split(between, Qt::SkipEmptyParts);
    for (const QString& className : classes)
        owners.push_back({.className = className});
    if (owners.empty())
        owners.emplace_back();
    return owners;
}

void ListReader::add(const TimetableLine& place, const LessonTime& time)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (!time.weekdays.contains(weekday))
            continue;
        TimetableLine line = place;
        line.weekday = weekday;
        line.weeks = time.weeks;
        if (time.periods.empty()) {
            line.clock = time.clock;
            m_timetable.lines.push_back(line);
        }
        for (const PeriodRange& range : time.periods) {
            line.periods = range;
            m_timetable.lines.push_back(line);
        }
    }
}

void ListReader::take(const SheetRow& row)
{
    const QStringList said{cell(row, Field::Time),        cell(row, Field::Weeks),
                           cell(row, Field::Weekday),     cell(row, Field::Periods),
                           cell(row, Field::FirstPeriod), cell(row, Field::Starts)};
    if (said.join(QString()).isEmpty()) {
        m_timetable.unscheduled += cell(row, Field::Title).isEmpty() ? 0 : 1;
        return;
    }
    std::vector<LessonTime> times;
    if (!readTimes(row, times) || !checkTimes(row, times))
        return;
    const int column = m_columns.value(m_columns.contains(Field::Time) ? Field::Time : Field::Weeks);
    for (const TimetableOwner& owner : ownersOf(row)) {
        const TimetableLine place{
            .owner = owner, .title = cell(row, Field::Title), .row = row.row, .column = column};
        for (const LessonTime& time : times)
            add(place, time);
    }
}

} // namespace

bool readList(const SheetRows& rows, RegistrarTimetable& timetable)
{
    const auto head =
        std::ranges::find_if(rows, [](const SheetRow& row) { return sayTimes(timetableColumns(row.cells)); });
    if (head == rows.end())
        return false;
    timetable.form = RegistrarTimetable::Form::List;
    TimetableOwner owner;
    for (auto row = rows.begin(); row != head; ++row) {
        for (const QString& title : row->cells)
            readTitle(title, timetable, owner);
    }
    const TimetableColumns columns = timetableColumns(head->cells);
    ListReader reader(columns, timetable);
    for (auto row = head + 1; row != rows.end(); ++row)
        reader.take(*row);
    for (TimetableLine& line : timetable.lines) {
        if (line.owner.isEmpty())
            line.owner = owner;
    }
    return true;
}

} // namespace kitcamp
