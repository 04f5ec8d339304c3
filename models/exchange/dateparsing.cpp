// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/dateparsing.h"

#include "models/exchange/textscanner.h"
#include "models/exchange/timeparsing.h"

#include <array>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2200;
constexpr int CenturyTurn = 69; ///< POSIX: 69 to 99 are 1969 to 1999

QDate checkedDate(int year, int month, int day)
{
    return year >= FirstYear && year <= LastYear ? QDate(year, month, day) : QDate();
}

std::optional<int> fullYear(const WrittenNumber& year)
{
    if (year.digits == 4)
        return year.value;
    if (year.digits == 2)
        return year.value + (year.value < CenturyTurn ? 2000 : 1900);
    return std::nullopt;
}

/// English names, whole or their first three letters.
std::optional<int> month(TextScanner& text)
{
    static constexpr std::array<QLatin1StringView, 12> Names{
        "january"_L1, "february"_L1, "march"_L1,     "april"_L1,   "may"_L1,      "june"_L1,
        "july"_L1,    "august"_L1,   "september"_L1, "october"_L1, "november"_L1, "december"_L1};
    const QString word = text.word().toString().toLower();
    for (size_t name = 0; name < Names.size(); ++name) {
        if (word == Names[name] || word == Names[name].left(3) || (name == 8 && word == "sept"_L1))
            return int(name) + 1;
    }
    return std::nullopt;
}

/// 20240305, 202403051430 and 20240305143000.
std::optional<WrittenMoment> compact(const WrittenNumber& number)
{
    const QString digits = QString::number(number.value).rightJustified(number.digits, u'0');
    const auto part = [&digits](int at, int size) { return digits.mid(at, size).toInt(); };
    WrittenMoment moment{checkedDate(part(0, 4), part(4, 2), part(6, 2))};
    if (number.digits > 8) {
        moment.time = QTime(part(8, 2), part(10, 2), part(12, 2));
        if (!moment.time.isValid())
            return std::nullopt;
    }
    return moment.date.isValid() ? std::optional(moment) : std::nullopt;
}

/// After a year of four digits: "-3-5", "/3/5", ".3.5", "年3月5日".
QDate yearFirst(TextScanner& text, int year)
{
    text.skipSpaces();
    const QChar separator = text.take();
    const bool chinese = separator == u'年';
    if (!chinese && separator != u'-' && separator != u'/' && separator != u'.')
        return {};
    text.skipSpaces();
    const auto writtenMonth = text.number(2);
    text.skipSpaces();
    if (!writtenMonth || !text.skip(chinese ? u'月' : separator))
        return {};
    text.skipSpaces();
    const auto day = text.number(2);
    text.skipSpaces();
    if (!day || (chinese && !text.skip(u'日') && !text.skip(u'号')))
        return {};
    return checkedDate(int(year), int(writtenMonth->value), int(day->value));
}

struct WrittenTriple {
    int first = 0;
    int second = 0;
    int year = 0;
    QChar separator;
};

/// After a number of one or two digits: "/5/2024", ".3.2024".
std::optional<WrittenTriple> yearLast(TextScanner& text, int first)
{
    const QChar separator = text.take();
    if (separator != u'/' && separator != u'-' && separator != u'.')
        return std::nullopt;
    text.skipSpaces();
    const auto second = text.number(2);
    if (!second || !text.skip(separator))
        return std::nullopt;
    text.skipSpaces();
    const auto number = text.number(4);
    const auto year = number ? fullYear(*number) : std::nullopt;
    if (!year)
        return std::nullopt;
    return WrittenTriple{first, int(second->value), *year, separator};
}

QDate ordered(const WrittenTriple& triple, DateOrder order)
{
    const auto [first, second, year, separator] = triple;
    const QDate monthFirst = checkedDate(year, first, second);
    const QDate dayFirst = checkedDate(year, second, first);
    if (separator == u'.' || order == DateOrder::DayFirst)
        return dayFirst;
    if (order == DateOrder::MonthFirst)
        return monthFirst;
    if (!monthFirst.isValid() || !dayFirst.isValid())
        return monthFirst.isValid() ? monthFirst : dayFirst;
    return order == DateOrder::Mixed && monthFirst != dayFirst ? QDate() : monthFirst;
}

/// "5-Mar-2024", "5 March 24", after the day.
QDate dayAndName(TextScanner& text, int day)
{
    text.skipAny(u" -/.");
    const auto named = month(text);
    text.skipAny(u" -/.,");
    const auto number = named ? text.number(4) : std::nullopt;
    const auto year = number ? fullYear(*number) : std::nullopt;
    return year ? checkedDate(*year, *named, day) : QDate();
}

/// "Mar 5, 2024".
QDate nameFirst(TextScanner& text)
{
    const auto named = month(text);
    text.skipAny(u" .");
    const auto day = named ? text.number(2) : std::nullopt;
    text.skipAny(u" ,");
    const auto number = day ? text.number(4) : std::nullopt;
    const auto year = number ? fullYear(*number) : std::nullopt;
    return year ? checkedDate(*year, *named, int(day->value)) : QDate();
}

QDate writtenDate(TextScanner& text, DateOrder order)
{
    if (text.peek().isLetter())
        return nameFirst(text);
    const auto first = text.number(4);
    if (!first)
        return {};
    if (first->digits == 4)
        return yearFirst(text, int(first->value));
    if (first->digits > 2)
        return {};
    TextScanner ahead = text;
    ahead.skipAny(u" -/.");
    if (ahead.peek().isLetter())
        return dayAndName(text, int(first->value));
    const auto triple = yearLast(text, int(first->value));
    return triple ? ordered(*triple, order) : QDate();
}

/// Full-width digits and signs become plain ones.
QString folded(const QString& text)
{
    const bool plain = std::ranges::all_of(text, [](QChar character) { return character < u'\u0080'; });
    return (plain ? text : text.normalized(QString::NormalizationForm_KC)).trimmed();
}

std::optional<WrittenTriple> ambiguousTriple(const QString& value)
{
    const QString plain = folded(value);
    TextScanner text(plain);
    const auto first = text.number(2);
    const auto triple = first ? yearLast(text, int(first->value)) : std::nullopt;
    return triple && triple->separator != u'.' ? triple : std::nullopt;
}

} // namespace

DateOrder guessDateOrder(const QStringList& values)
{
    bool monthFirst = false;
    bool dayFirst = false;
    for (const QString& value : values) {
        if (const auto triple = ambiguousTriple(value)) {
            monthFirst = monthFirst || (triple->second > 12 && triple->first <= 12);
            dayFirst = dayFirst || (triple->first > 12 && triple->second <= 12);
        }
    }
    if (monthFirst && dayFirst)
        return DateOrder::Mixed;
    if (dayFirst)
        return DateOrder::DayFirst;
    return monthFirst ? DateOrder::MonthFirst : DateOrder::Unknown;
}

std::optional<WrittenMoment> parseMoment(const QString& text, DateOrder order)
{
    const QString plain = folded(text);
    TextScanner scanner(plain);
    TextScanner ahead = scanner;
    if (const auto number = ahead.number(14); number && ahead.atEnd() && number->digits >= 8)
        return number->digits % 2 == 0 && number->digits != 10 ? compact(*number) : std::nullopt;
    WrittenMoment moment{writtenDate(scanner, order)};
    if (!moment.date.isValid() || !parseTime(scanner, moment))
        return std::nullopt;
    return moment;
}

QDate parseDate(const QString& text, DateOrder order)
{
    const auto moment = parseMoment(text, order);
    return moment ? moment->date : QDate();
}

QDateTime parseDateTime(const QString& text, const QTimeZone& zone, DateOrder order, QTime usual)
{
    const auto moment = parseMoment(text, order);
    if (!moment || moment->foreignZone)
        return {};
    const QTime time = moment->time.isValid() ? moment->time : usual;
    if (moment->secondsFromUtc)
        return QDateTime(moment->date, time, Qt::OffsetFromUTC, *moment->secondsFromUtc);
    return QDateTime(moment->date, time, zone);
}

} // namespace kitcamp
