// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/registrar/periodtext.h"
#include "models/exchange/registrar/timetableparts.h"
#include "models/exchange/registrar/weekdaytext.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestWeekdays = 3; ///< that make a row the head of a grid

/// Reads grids that stand one under the other in a sheet.
class GridReader
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RegistrarTimetable)
public:
    explicit GridReader(RegistrarTimetable& timetable)
        : m_timetable(timetable)
    {
    }
    void take(const SheetRow& row);

private:
    [[nodiscard]] bool isRemark(const SheetRow& row) const;
    [[nodiscard]] bool holdsTimes(const SheetRow& row) const;
    void takeTitles(const SheetRow& row);
    void takeCell(const SheetRow& row, int column, int weekday);
    void takeCourse(const CellCourse& course, const TimetableLine& place);
    void takeLesson(const LessonTime& lesson, TimetableLine line);
    void readHead(const SheetRow& row);
    void complain(const TimetableLine& place, const QString& cell, const QString& reason);

    RegistrarTimetable& m_timetable;
    QMap<int, int> m_weekdays; ///< by column; empty above the first grid
    TimetableOwner m_owner;
    std::vector<PeriodRange> m_periods; ///< of the row
    std::optional<ClockRange> m_clock;
    QString m_cell;
};

void GridReader::complain(const TimetableLine& place, const QString& cell, const QString& reason)
{
    m_timetable.problems.push_back({place.row, place.column, cell, reason});
}

/// A row of titles has a cell or two; the next grid has another owner.
void GridReader::takeTitles(const SheetRow& row)
{
    TimetableOwner owner;
    for (const QString& cell : row.cells)
        readTitle(cell, m_timetable, owner);
    if (owner.isEmpty())
        return;
    if (!m_weekdays.isEmpty()) {
        m_weekdays.clear();
        m_owner = {};
    }
    m_owner.number = owner.number.isEmpty() ? m_owner.number : owner.number;
    m_owner.name = owner.name.isEmpty() ? m_owner.name : owner.name;
    m_owner.className = owner.className.isEmpty() ? m_owner.className : owner.className;
}

bool GridReader::isRemark(const SheetRow& row) const
{
    static const QRegularExpression words(
        u"^\\s*(备注|其他课程|其它课程|实践课程|实践课|未安排|课程汇总|网络课程|Remarks?|Notes?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return std::ranges::any_of(row.cells.first(std::min<qsizetype>(row.cells.size(), 3)),
                               [](const QString& cell) { return words.match(cell).hasMatch(); });
}

bool GridReader::holdsTimes(const SheetRow& row) const
{
    const QList<int> columns = m_weekdays.keys();
    return std::ranges::any_of(columns, [&row](int column) {
        const auto courses = coursesOfCell(row.cells.value(column));
        return std::ranges::any_of(courses, [](const auto& course) { return !course.timeText.isEmpty(); });
    });
}

void GridReader::readHead(const SheetRow& row)
{
    m_periods.clear();
    m_clock.reset();
    for (int column = 0; column < m_weekdays.firstKey() && column < row.cells.size(); ++column) {
        const QString& head = row.cells[column];
        if (const auto periods = periodsOfHead(head); !periods.empty())
            m_periods = periods;
        if (const auto clock = clockOfHead(head))
            m_clock = clock;
    }
}

void GridReader::take(const SheetRow& row)
{
    if (const auto weekdays = weekdayColumns(row); !weekdays.isEmpty()) {
        m_weekdays = weekdays;
        return;
    }
    if (m_weekdays.isEmpty())
        return takeTitles(row);
    if (isRemark(row)) {
        const QString note = tr("Courses below the timetable, without a weekday and periods, were left out.");
        if (!m_timetable.notes.contains(note))
            m_timetable.notes.append(note);
        return;
    }
    readHead(row);
    if (m_periods.empty() && !m_clock && !holdsTimes(row))
        return takeTitles(row);
    for (auto column = m_weekdays.cbegin(); column != m_weekdays.cend(); ++column)
        takeCell(row, column.key(), column.value());
}

void GridReader::takeCell(const SheetRow& row, int column, int weekday)
{
    m_cell = row.cells.value(column);
    if (m_cell.trimmed().isEmpty())
        return;
    TimetableLine place{.owner = m_owner, .weekday = weekday, .row = row.row, .column = column};
    const auto courses = coursesOfCell(m_cell);
    for (const CellCourse& course : courses)
        takeCourse(course, place);
}

void GridReader::takeCourse(const CellCourse& course, const TimetableLine& place)
{
    if (course.timeText.isEmpty())
        return complain(place, m_cell, tr("No teaching weeks were found in it, as in 1-16周."));
    if (course.times.fault)
        return complain(place, m_cell, sentenceOf(*course.times.fault, course.timeText));
    for (const LessonTime& lesson : course.times.lessons) {
        TimetableLine line = place;
        line.title = course.title;
        takeLesson(lesson, line);
    }
}

void GridReader::takeLesson(const LessonTime& lesson, TimetableLine line)
{
    if (lesson.weeks.isEmpty())
        return complain(line, m_cell, tr("No teaching weeks were found in it, as in 1-16周."));
    Weekdays column;
    column.insert(line.weekday);
    if (!lesson.weekdays.isEmpty() && lesson.weekdays != column)
        return complain(line, m_cell,
                        tr("It says %1, but stands in the column of %2.")
                            .arg(lesson.weekdays.shownText(), weekdayName(line.weekday)));
    line.weeks = lesson.weeks;
    if (lesson.clock || (lesson.periods.empty() && m_periods.empty())) {
        line.clock = lesson.clock ? lesson.clock : m_clock;
        if (!line.clock)
            return complain(line, m_cell, tr("Neither the cell nor its row says which periods it is."));
        m_timetable.lines.push_back(line);
        return;
    }
    for (const PeriodRange& range : lesson.periods.empty() ? m_periods : lesson.periods) {
        line.periods = range;
        m_timetable.lines.push_back(line);
    }
}

} // namespace

QMap<int, int> weekdayColumns(const SheetRow& row)
{
    QMap<int, int> columns;
    Weekdays seen;
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString& cell = row.cells[column];
        // A grid has one weekday a column; in a list of numbers 1 to 7 are not meant.
        const Weekdays days = cell.size() > 12 || cell.toInt() > 0 ? Weekdays() : weekdaysOf(cell);
        if (days.count() != 1 || seen.contains(days.text().toInt()))
            continue;
        seen.insert(days.text().toInt());
        columns.insert(column, days.text().toInt());
    }
    return columns.size() >= fewestWeekdays ? columns : QMap<int, int>();
}

void readGrid(const SheetRows& rows, RegistrarTimetable& timetable)
{
    timetable.form = RegistrarTimetable::Form::Grid;
    GridReader reader(timetable);
    for (const SheetRow& row : rows)
        reader.take(row);
}

} // namespace kitcamp
