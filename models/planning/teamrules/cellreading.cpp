// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/teamrules/cellreading.h"

#include <QLocale>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoursOfDay = 24;
constexpr int daysOfWeek = 7;

/// Full-width digits, letters and signs as their narrow selves, lower case.
QString narrow(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toLower();
}

QStringList split(const QString& cell, const QRegularExpression& at)
{
    QStringList parts;
    for (const QString& part : cell.split(at, Qt::SkipEmptyParts)) {
        if (const QString simple = part.simplified(); !simple.isEmpty())
            parts << simple;
    }
    return parts;
}

std::optional<int> dayOf(const QString& word)
{
    static const QStringList english{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    static const QString chinese = u"一二三四五六日"_s;
    if (const auto day = english.indexOf(word.left(3)); day >= 0)
        return int(day);
    const QChar last = word.isEmpty() ? QChar() : word.back();
    const auto day = chinese.indexOf(last == u'天' ? u'日' : last);
    return day >= 0 ? std::optional<int>(int(day)) : std::nullopt;
}

/// "8", "8:30", "8am", "noon"; of half hours the hour they lie in, at an end the next one.
std::optional<int> hourOf(const QString& word, bool isEnd)
{
    static const QRegularExpression clock(u"^(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|h|点|时)?$"_s);
    if (word == "noon"_L1)
        return 12;
    if (word == "midnight"_L1)
        return isEnd ? hoursOfDay : 0;
    const auto match = clock.match(word);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if ((half == "am"_L1 || half == "pm"_L1) && (hour < 1 || hour > 12))
        return {};
    if (half == "am"_L1 && hour == 12)
        hour = 0;
    else if (half == "pm"_L1 && hour != 12)
        hour += 12;
    if (isEnd && match.captured(2).toInt() > 0)
        ++hour;
    return hour <= (isEnd ? hoursOfDay : hoursOfDay - 1) ? std::optional<int>(hour) : std::nullopt;
}

struct Days {
    int from = 0;
    int until = 0;
};

/// Takes the day or days off the front of \p text; none where it names none.
std::optional<Days> takeDays(QString& text)
{
    static const QRegularExpression front(
        u"^(mon|tue|wed|thu|fri|sat|sun|周|星期|礼拜)([一二三四五六日天]|[a-z]*)"
        "(?:\\s*[-–~至到]\\s*(mon|tue|wed|thu|fri|sat|sun|周|星期|礼拜)([一二三四五六日天]|[a-z]*))?[\\s:]*"_s);
    const auto match = front.match(text);
    if (!match.hasMatch())
        return {};
    const auto from = dayOf(match.captured(1) + match.captured(2));
    const QString second = match.captured(3) + match.captured(4);
    const auto until = second.isEmpty() ? from : dayOf(second);
    if (!from || !until)
        return {};
    text = text.mid(match.capturedEnd());
    return Days{*from, *until};
}

void addHours(TeamHours& hours, const Days& days, int from, int until)
{
    for (int day = days.from;; day = (day + 1) % daysOfWeek) {
        for (int hour = from; hour < until; ++hour)
            hours.set(size_t(day * hoursOfDay + hour));
        if (day == days.until)
            return;
    }
}

/// One part without its day; false where it is no time.
bool addTimes(TeamHours& hours, const Days& days, const QString& text)
{
    static const QRegularExpression dash(u"\\s*[-–~至到]\\s*"_s);
    if (text.isEmpty()) {
        addHours(hours, days, 0, hoursOfDay);
        return true;
    }
    const QStringList ends = text.split(dash);
    const auto from = hourOf(ends.front(), false);
    const auto until = ends.size() == 2 ? hourOf(ends[1], true) : from ? std::optional(*from + 1) : from;
    if (ends.size() > 2 || !from || !until || *until <= *from)
        return false;
    addHours(hours, days, *from, *until);
    return true;
}

} // namespace

QStringList cellParts(const QString& cell)
{
    static const QRegularExpression strong(u"[;；┋|\\n]"_s);
    static const QRegularExpression weak(u"[,，、]"_s);
    return split(cell, cell.contains(strong) ? strong : weak);
}

std::optional<double> cellNumber(const QString& cell, const QStringList& scale)
{
    static const QRegularExpression leading(u"^[(\\[]?\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*[.)\\]:、 -]"_s);
    const auto place = scale.indexOf(cell.simplified());
    if (place >= 0)
        return double(place + 1);
    QString text = narrow(cell);
    if (!text.contains(u'.') && text.count(u',') == 1)
        text.replace(u',', u'.');
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    const auto match = leading.match(narrow(cell));
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

std::optional<TeamHours> cellHours(const QString& cell, int day, QString* wrong)
{
    static const QRegularExpression separators(u"[;；┋|\\n,，、]"_s);
    TeamHours hours;
    Days days{day, day};
    for (const QString& part : split(cell, separators)) {
        QString text = narrow(part);
        if (const auto named = takeDays(text))
            days = *named;
        if (!addTimes(hours, days, text.trimmed())) {
            *wrong = part;
            return {};
        }
    }
    return hours;
}

QString hourName(int hour)
{
    return QLocale().dayName(hour / hoursOfDay + 1, QLocale::ShortFormat) + u' '
        + QString::number(hour % hoursOfDay) + u":00"_s;
}

} // namespace kitcamp
