// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/week/plantexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitcamp::plantexts {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PlanTexts)
};

QString format(QDate day, const QString& pattern)
{
    return QLocale().toString(day, pattern);
}

QString daysRange(QDate first, QDate last)
{
    const QString withYear = Texts::tr("d MMM yyyy", "format of a day with its year: 6 Dec 2026");
    if (first == last)
        return format(first, Texts::tr("ddd d MMM yyyy", "format of a day alone: Thu 26 Nov 2026"));
    if (first.year() != last.year())
        return Texts::tr("%1 – %2", "from day, to day").arg(format(first, withYear), format(last, withYear));
    if (first.month() != last.month())
        return Texts::tr("%1 – %2", "from day, to day")
            .arg(format(first, Texts::tr("d MMM", "format of a day without its year: 30 Nov")),
                 format(last, withYear));
    // all at once: in "%3%1" a number put in for %1 alone would become a part of %3
    return Texts::tr("%1–%2 %3", "23–29 Nov 2026; %3 is month and year")
        .arg(QString::number(first.day()), QString::number(last.day()),
             format(last, Texts::tr("MMM yyyy", "format of month and year after days: Nov 2026")));
}

/// The periods that begin and end with the times, where there are such: first and last number.
std::optional<QPair<int, int>> periodsOf(const QList<PlanPeriod>& table, int start, int end)
{
    const auto first = std::find_if(table.begin(), table.end(), [=](auto& p) { return p.start == start; });
    const auto last = std::find_if(table.begin(), table.end(), [=](auto& p) { return p.end == end; });
    if (first == table.end() || last == table.end() || last < first)
        return std::nullopt;
    return QPair(first->number, last->number);
}

} // namespace

QString clock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60).arg(minute % 60, 2, 10, '0'_L1);
}

QString times(int start, int end)
{
    return Texts::tr("%1–%2", "from time of day, to time of day").arg(clock(start), clock(end));
}

QString dayHead(QDate day)
{
    return format(day, Texts::tr("ddd d", "format of a day over its column: Thu 26"));
}

QString dayShort(QDate day)
{
    return format(day, Texts::tr("ddd d MMM", "format of a day: Thu 26 Nov"));
}

QString dayLong(QDate day)
{
    return format(day, Texts::tr("dddd d MMMM", "format of a day as it is spoken: Thursday 26 November"));
}

QString week(int number)
{
    return number > 0 ? Texts::tr("Week %1", "of the term, short").arg(number) : QString();
}

QString range(const PlanSheet& sheet)
{
    if (sheet.span == ShownSpan::Month)
        return format(sheet.date, Texts::tr("MMMM yyyy", "format of a month: November 2026"));
    return daysRange(sheet.first, sheet.last());
}

QString headline(const PlanSheet& sheet)
{
    const int number =
        sheet.span == ShownSpan::Day || sheet.span == ShownSpan::Week ? sheet.factsOf(sheet.date).week : 0;
    if (number <= 0)
        return range(sheet);
    return Texts::tr("%1  •  %2", "days of the plan, week of the term")
        .arg(range(sheet),
             Texts::tr("第%1周, week %1", "the week of the term as the registrar writes it").arg(number));
}

QString periods(int first, int last)
{
    return first == last ? Texts::tr("Period %1", "row of the period table").arg(first)
                         : Texts::tr("Periods %1–%2", "rows of the period table").arg(first).arg(last);
}

QString placeAndTimes(const PlanSheet& sheet, const PlanPlace& place, int minutes)
{
    const QString when = times(place.minute, place.minute + minutes);
    const auto rows = periodsOf(sheet.periodsOf(place.day), place.minute, place.minute + minutes);
    const QString exact = sheet.snap == Snap::Periods && rows
        ? Texts::tr("%1, %2", "periods, times").arg(periods(rows->first, rows->second), when)
        : when;
    const QString text = Texts::tr("%1 %2", "day, times").arg(dayShort(place.day), exact);
    const QString lane = laneName(sheet, place.lane);
    return lane.isEmpty() ? text : Texts::tr("%1, %2", "day and times, room").arg(text, lane);
}

QString dayNote(const DayFacts& facts)
{
    QString kind;
    if (facts.kind == DayFacts::Kind::Off)
        kind = Texts::tr("Day off");
    else if (facts.kind == DayFacts::Kind::MakeUp)
        kind = Texts::tr("Make-up day");
    else if (facts.kind == DayFacts::Kind::Exams)
        kind = Texts::tr("Exams");
    if (kind.isEmpty() || facts.note.isEmpty())
        return kind.isEmpty() ? facts.note : kind;
    return Texts::tr("%1: %2", "what the day is, why").arg(kind, facts.note);
}

QString laneName(const PlanSheet& sheet, qint64 lane)
{
    const int index = sheet.laneIndex(lane);
    return index >= 0 && index < sheet.lanes.size() ? sheet.lanes[index].name : QString();
}

QString spokenTone(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Texts::tr("good");
    case Tone::Warn:
        return Texts::tr("with warnings");
    case Tone::Bad:
        return Texts::tr("not possible");
    case Tone::Plain:
    case Tone::Muted:
        break;
    }
    return {};
}

QString spokenState(BlockState state)
{
    switch (state) {
    case BlockState::Draft:
        return Texts::tr("draft");
    case BlockState::Cancelled:
        return Texts::tr("cancelled");
    case BlockState::ToPlace:
        return Texts::tr("to place");
    case BlockState::Published:
        break;
    }
    return {};
}

QString spoken(const PlanSheet& sheet, const PlanBlock& block)
{
    QStringList parts{block.title,
                      Texts::tr("%1, %2", "day, times")
                          .arg(dayLong(block.day), times(block.start, block.start + block.minutes))};
    parts += block.lines;
    parts << spokenTone(block.tone) << spokenState(block.state);
    if (block.locked)
        parts << Texts::tr("locked");
    for (const qint64 lane : sheet.lanes.isEmpty() ? QList<qint64>() : block.lanes)
        parts << laneName(sheet, lane);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(Texts::tr(", ", "between the facts of a block as they are spoken"));
}

QString spokenCell(const PlanSheet& sheet, const PlanPlace& place, int minutes)
{
    QStringList parts{dayLong(place.day), dayNote(sheet.factsOf(place.day)), laneName(sheet, place.lane)};
    if (sheet.hasMinutes())
        parts.insert(1, times(place.minute, place.minute + minutes));
    parts << Texts::tr("empty");
    parts.removeAll(QString());
    return parts.join(Texts::tr(", ", "between the facts of a block as they are spoken"));
}

} // namespace kitcamp::plantexts
