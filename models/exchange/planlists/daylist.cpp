// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planlists/daylist.h"

#include "models/lending/rules/calendarimport.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DayList)
};

constexpr int longestSpan = 120; // days: the summer holidays

enum class Word { None, Off, Work };

Word meaningOf(const QString& word)
{
    static const QSet<QString> off{u"休"_s,  u"休息"_s,    u"放假"_s,  u"假"_s,
                                   u"off"_s, u"holiday"_s, u"closed"_s};
    static const QSet<QString> work{u"班"_s,   u"上班"_s, u"补班"_s, u"调休"_s,
                                    u"上课"_s, u"补课"_s, u"work"_s, u"as"_s};
    return off.contains(word) ? Word::Off : work.contains(word) ? Word::Work : Word::None;
}

/// One line, word by word.
struct ReadLine {
    QDate first;
    QDate last;
    QDate follows;
    Word kind = Word::None;
    QStringList name;
};

bool takeDates(ReadLine& line, const QString& word)
{
    const auto span = parseDateSpan(word);
    if (!span)
        return false;
    if (!line.first.isValid()) {
        line.first = span->first;
        line.last = span->last;
    } else {
        line.follows = span->first;
    }
    return true;
}

ReadLine readLine(const QString& text)
{
    static const QRegularExpression blanks(u"[\\s,;|，；]+"_s);
    ReadLine line;
    const QStringList words = text.split(blanks, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const Word kind = meaningOf(word.toLower());
        if (kind != Word::None && (line.kind == Word::None || line.kind == kind))
            line.kind = kind;
        else if (!takeDates(line, word))
            line.name << word;
    }
    return line;
}

/// The sentence that says what is wrong with a line; empty: nothing.
QString wrongIn(const ReadLine& line)
{
    if (!line.first.isValid())
        return ListWords::tr("there is no day as 2026-10-01 in it");
    if (line.first.daysTo(line.last) >= longestSpan)
        return ListWords::tr("the span is longer than %1 days").arg(longestSpan);
    if (line.kind == Word::Work && line.first != line.last)
        return ListWords::tr("a make-up day is one day");
    return {};
}

} // namespace

DayList dayListOf(const QString& text)
{
    DayList list;
    QMap<QDate, TeachingDay> days;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const ReadLine line = readLine(lines[i]);
        if (const QString wrong = wrongIn(line); !wrong.isEmpty()) {
            list.problems << ListWords::tr("Line %1: %2.", "a number, what is wrong").arg(i + 1).arg(wrong);
            continue;
        }
        const auto kind = line.kind == Word::Work ? TeachingDay::Kind::As : TeachingDay::Kind::Off;
        for (QDate day = line.first; day <= line.last; day = day.addDays(1))
            days.insert(day, {day, kind, line.follows, line.name.join(u' ')});
    }
    for (const TeachingDay& day : std::as_const(days)) {
        if (day.kind == TeachingDay::Kind::As && !day.follows.isValid())
            list.problems << ListWords::tr("%1 is a working day, but the list does not say of which day.")
                                 .arg(day.day.toString(Qt::ISODate));
        else
            list.days.push_back(day);
    }
    return list;
}

} // namespace kitcamp
