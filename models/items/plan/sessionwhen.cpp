// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/sessionwhen.h"

#include "models/activities/calendar/sessiontime.h"
#include "models/exchange/dateparsing.h"

#include <QLocale>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Full-width digits and signs as people type them in Chinese.
QString plain(const QString& text)
{
    QString made = text.normalized(QString::NormalizationForm_KC).simplified();
    made.replace(u'–', u'-').replace(u'—', u'-').replace(u'~', u'-').replace(u'至', u'-');
    return made;
}

Error typed(const QString& sentence, const QString& rule)
{
    return {ErrorCode::Usage, sentence, {}, rule, {}};
}

} // namespace

Result<QDate> SessionWhen::day(const QString& text, QDate near) const
{
    const QString written = plain(text);
    static const QRegularExpression week(u"^(?:第|week|w)?\\s*(\\d{1,2})\\s*周?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto found = week.match(written); found.hasMatch()) {
        const int number = found.captured(1).toInt();
        const auto term = termAround(m_days.calendar(), near);
        if (!term)
            return typed(tr("No term is entered yet: type a date, as 2026-11-26."), u"no-term"_s);
        if (number < 1 || number > term->weeks)
            return typed(tr("The term %1 has %n weeks.", nullptr, term->weeks).arg(term->name), u"no-week"_s);
        return term->dateOf(number, 1);
    }
    const QDate date = parseDate(written);
    if (!date.isValid())
        return typed(tr("“%1” is no date. Type it as 2026-11-26.").arg(text.simplified()), u"no-date"_s);
    return date;
}

std::optional<PeriodRange> SessionWhen::periods(const QString& text) const
{
    static const QRegularExpression pattern(
        u"^(?:第|periods?|p)?\\s*(\\d{1,2})(?:\\s*-\\s*(\\d{1,2}))?\\s*节?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = pattern.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const int first = found.captured(1).toInt();
    return PeriodRange{first, found.captured(2).isEmpty() ? first : found.captured(2).toInt()};
}

Result<ClockRange> SessionWhen::time(const QString& text, QDate day, int minutes) const
{
    const QString written = plain(text);
    if (const auto range = periods(written)) {
        if (const auto clock = m_days.bells().clockOf(*range, day))
            return *clock;
        return typed(tr("No table of periods has “%1” on that day. Type the time, as 10:00-11:40.")
                         .arg(text.simplified()),
                     u"no-period"_s);
    }
    const QStringList parts = written.split(u'-');
    const auto starts = clockMinutes(parts.value(0).trimmed());
    const auto ends = parts.size() == 2 ? clockMinutes(parts[1].trimmed())
                                        : (starts ? std::optional(*starts + minutes) : std::nullopt);
    if (!starts || !ends || parts.size() > 2)
        return typed(
            tr("“%1” is no time. Type it as 10:00-11:40, or as periods: 3-4.").arg(text.simplified()),
            u"no-time"_s);
    KITCAMP_TRY(sessionBetween(day, *starts, *ends));
    return ClockRange{*starts, *ends};
}

QString SessionWhen::timeHint(ClockRange range, QDate day) const
{
    const QString clock = clockText(range);
    const QString exact = m_days.bells().textOf(range, day);
    const QString length = tr("%n min", "length of a session", range.minutes());
    return exact == clock ? tr("%1, %2", "times, length").arg(clock, length)
                          : tr("%1, %2, %3", "periods, times, length").arg(exact, clock, length);
}

QString SessionWhen::dayHint(QDate day) const
{
    const DayFacts facts = m_days.facts(day);
    QStringList parts{QLocale().toString(day, tr("dddd d MMMM", "format of a day: Thursday 26 November"))};
    if (facts.week > 0)
        parts.append(tr("week %1", "of the term").arg(facts.week));
    if (facts.kind == DayFacts::Kind::Off)
        parts.append(facts.note.isEmpty() ? tr("day off") : tr("day off: %1").arg(facts.note));
    else if (!facts.note.isEmpty())
        parts.append(facts.note);
    return parts.join(tr(", ", "between things that are listed"));
}

} // namespace kitcamp
