// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/calendarimport.h"

#include "models/people/text/scantext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSpan = 366;
constexpr int longestNote = 200;

/// What the cells of one row say, collected before it is judged.
struct RowReading {
    QString closed; ///< the cell that says so
    QString open;
    std::optional<int> weekday;
    std::optional<DayHours> hours;
    QStringList notes;
};

Error wrong(const QString& sentence, const QString& cell)
{
    return {ErrorCode::Usage, sentence, cell};
}

const QRegularExpression& dateForm()
{
    static const QRegularExpression form(
        u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?"
        u"(?:\\s*(?:~|\u301C|至|到|-|\\.\\.|to)\\s*(?:(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月])?(\\d{1,2})日?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

bool looksLikeDate(const QString& cell)
{
    return dateForm().match(foldScan(cell)).hasMatch();
}

bool isOneOf(const QString& text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(
        words, [&text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool saysClosed(const QString& text)
{
    return isOneOf(
        text, {u"休", u"休息", u"放假", u"假", u"休馆", u"关闭", u"closed", u"close", u"holiday", u"off"});
}

bool saysOpen(const QString& text)
{
    return isOneOf(text, {u"班", u"上班", u"补班", u"调休上班", u"开放", u"open", u"work", u"workday"});
}

bool looksLikeHours(const QString& text)
{
    static const QRegularExpression form(u"\\d\\s*:|^\\d{1,2}\\s*[-~]\\s*\\d{1,2}$"_s);
    return form.match(text).hasMatch();
}

bool looksLikeWeekday(const QString& text)
{
    static const QRegularExpression form(u"^(?:周|星期|礼拜).$"_s);
    return form.match(text).hasMatch();
}

/// "班(周三)" and "open Wed" are two cells in one.
QStringList withoutBrackets(const QString& cell)
{
    static const QRegularExpression form(u"^(班|上班|补班|open|work)\\s*[(:,]?\\s*([^()]+?)\\s*\\)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(cell);
    const bool two = match.hasMatch()
        && (parseWeekday(match.captured(2)) || looksLikeHours(match.captured(2))
            || looksLikeWeekday(match.captured(2)));
    return two ? QStringList{match.captured(1), match.captured(2)} : QStringList{cell};
}

Result<void> readDetail(const QString& text, RowReading& reading)
{
    if (const auto weekday = parseWeekday(text)) {
        reading.weekday = weekday;
    } else if (looksLikeHours(text)) {
        const auto hours = parseHours(text);
        if (!hours)
            return wrong(hours.error().sentence, text);
        reading.hours = *hours;
    } else if (looksLikeWeekday(text)) {
        return wrong(QCoreApplication::translate("CalendarImport",
                                                 "“%1” is not a weekday: write 周一 to 周日 or Mon to Sun.")
                         .arg(text),
                     text);
    } else {
        reading.notes += text.left(longestNote);
    }
    return {};
}

Result<void> readCell(const QString& cell, RowReading& reading)
{
    for (const QString& text : withoutBrackets(cell)) {
        if (saysClosed(text) && reading.closed.isEmpty())
            reading.closed = text;
        else if (saysOpen(text) && reading.open.isEmpty())
            reading.open = text;
        else
            KITCAMP_TRY(readDetail(text, reading));
    }
    return {};
}

Result<DayException> judged(const RowReading& reading)
{
    const QString note = reading.notes.join(u' ');
    const bool open = !reading.open.isEmpty() || reading.weekday || reading.hours;
    if (!reading.closed.isEmpty() && open)
        return wrong(
            QCoreApplication::translate("CalendarImport", "The row says both closed and open: keep one."),
            reading.closed);
    if (reading.weekday && reading.hours)
        return wrong(
            QCoreApplication::translate("CalendarImport", "The row names a weekday and hours: keep one."),
            hoursText(*reading.hours));
    if (!reading.closed.isEmpty())
        return DayException{.kind = DayException::Kind::Closed, .note = note};
    if (reading.hours)
        return DayException{.kind = DayException::Kind::OtherHours, .hours = *reading.hours, .note = note};
    if (open)
        return DayException{
            .kind = DayException::Kind::AsWeekday, .weekday = reading.weekday.value_or(0), .note = note};
    return wrong(QCoreApplication::translate(
                     "CalendarImport",
                     "Nothing says what the day is: write 休 (closed), 班 (open) or hours like 9:00-12:00."),
                 note);
}

Result<DateSpan> spanOf(const QString& text, const DateSpan& span)
{
    if (!span.first.isValid() || !span.last.isValid())
        return wrong(
            QCoreApplication::translate("CalendarImport", "“%1” is not a date of the calendar.").arg(text),
            text);
    const qint64 days = span.first.daysTo(span.last) + 1;
    if (days < 1)
        return wrong(QCoreApplication::translate("CalendarImport", "“%1” ends before it begins.").arg(text),
                     text);
    if (days > longestSpan)
        return wrong(
            QCoreApplication::translate("CalendarImport", "“%1” is longer than a year: check the year.")
                .arg(text),
            text);
    return span;
}

/// The dates of a row and how many cells they take: one, or two where the second is a date as well.
Result<DateSpan> datesOf(const QStringList& cells, int& taken)
{
    taken = 1;
    auto first = parseDateSpan(cells.first());
    if (!first || cells.size() < 2 || !looksLikeDate(cells.at(1)))
        return first;
    taken = 2;
    const auto last = parseDateSpan(cells.at(1));
    return last ? spanOf(cells.at(0) + u'~' + cells.at(1), {first->first, last->last}) : last;
}

bool isHeading(const QStringList& cells)
{
    static const QRegularExpression name(u"date|day|from|日期|时间|起|天"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digit(u"\\d"_s);
    return name.match(cells.first()).hasMatch() && cells.filter(digit).isEmpty();
}

Result<void> takeRow(const QStringList& cells, DayExceptions& exceptions)
{
    int taken = 0;
    const auto dates = datesOf(cells, taken);
    if (!dates)
        return dates.error();
    RowReading reading;
    for (const QString& cell : cells.mid(taken))
        KITCAMP_TRY(readCell(cell, reading));
    const auto exception = judged(reading);
    if (!exception)
        return exception.error();
    DayExceptions added;
    for (QDate date = dates->first; date <= dates->last; date = date.addDays(1)) {
        const auto known = exceptions.constFind(date);
        if (known != exceptions.constEnd() && *known != *exception)
            return wrong(
                QCoreApplication::translate("CalendarImport", "%1 is given by an earlier row in another way.")
                    .arg(date.toString(Qt::ISODate)),
                cells.first());
        added.insert(date, *exception);
    }
    exceptions.insert(added);
    return {};
}

QStringList filledCells(const QStringList& row)
{
    QStringList cells;
    for (const QString& cell : row) {
        if (const QString text = foldScan(cell); !text.isEmpty())
            cells += text;
    }
    return cells;
}

} // namespace

Result<DateSpan> parseDateSpan(const QString& text)
{
    const auto match = dateForm().match(foldScan(text));
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    if (!match.hasMatch())
        return wrong(QCoreApplication::translate(
                         "CalendarImport", "“%1” is not a date: write it like 2026-10-01 or 2026年10月1日.")
                         .arg(text.left(longestNote)),
                     text.left(longestNote));
    const QDate first(number(1), number(2), number(3));
    if (match.capturedView(6).isEmpty())
        return spanOf(text, {first, first});
    const int year = match.capturedView(4).isEmpty() ? number(1) : number(4);
    const int month = match.capturedView(5).isEmpty() ? number(2) : number(5);
    return spanOf(text, {first, QDate(year, month, number(6))});
}

CalendarImport importCalendar(const QList<QStringList>& rows)
{
    CalendarImport import;
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList cells = filledCells(rows.at(row));
        if (cells.isEmpty() || (row == 0 && isHeading(cells)))
            continue;
        const auto taken = takeRow(cells, import.exceptions);
        if (!taken)
            import.problems.append({row + 1, taken.error().detail, taken.error().sentence});
    }
    return import;
}

} // namespace kitcamp
