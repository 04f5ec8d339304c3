// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figurespan.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Kind = FigureSpan::Kind;

constexpr std::pair<Kind, QLatin1String> spanKeys[] = {
    {Kind::Ever, QLatin1String("ever")},
    {Kind::Today, QLatin1String("today")},
    {Kind::ThisMonth, QLatin1String("this-month")},
    {Kind::LastMonth, QLatin1String("last-month")},
    {Kind::ThisTerm, QLatin1String("this-term")},
    {Kind::LastTerm, QLatin1String("last-term")},
    {Kind::ThisAcademicYear, QLatin1String("this-academic-year")},
    {Kind::LastAcademicYear, QLatin1String("last-academic-year")},
    {Kind::ThisYear, QLatin1String("this-year")},
    {Kind::LastYear, QLatin1String("last-year")},
};

FigurePeriod monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

FigurePeriod academicYearOf(QDate day)
{
    const QDate first(day.month() >= 9 ? day.year() : day.year() - 1, 9, 1);
    return {first, first.addYears(1).addDays(-1)};
}

FigurePeriod yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace

QString FigureSpan::key() const
{
    for (const auto& [known, name] : spanKeys) {
        if (known == kind)
            return name;
    }
    return free.from.toString(Qt::ISODate) + u".."_s + free.until.toString(Qt::ISODate);
}

FigureSpan FigureSpan::ofKey(const QString& key)
{
    for (const auto& [kind, name] : spanKeys) {
        if (key == name)
            return {kind, {}};
    }
    if (!key.contains(u".."_s))
        return {};
    return {Kind::Free,
            {QDate::fromString(key.section(u".."_s, 0, 0), Qt::ISODate),
             QDate::fromString(key.section(u".."_s, 1), Qt::ISODate)}};
}

Result<SpanCalendar> SpanCalendar::of(Connection& connection, QDate today)
{
    SpanCalendar calendar;
    calendar.m_today = today;
    KITCAMP_ASSIGN(calendar.m_terms, TermCalendar::read(connection));
    // Plans begin on local days, loans at instants: a day more or less does not matter here.
    KITCAMP_ASSIGN(
        const auto first,
        connection.text("SELECT min(day) FROM (SELECT min(starts_on) AS day FROM activity WHERE "
                        "starts_on<>'' UNION ALL SELECT date(min(lent_at), 'unixepoch') FROM loan)"));
    if (first)
        calendar.m_firstDay = QDate::fromString(first->left(10), Qt::ISODate);
    return calendar;
}

FigurePeriod SpanCalendar::termOf(QDate day) const
{
    const FigureBucket term = m_terms.termAt(day);
    return {term.from, term.until.addDays(-1)};
}

FigurePeriod SpanCalendar::upToToday(FigurePeriod whole) const
{
    whole.until = qMin(whole.until, m_today);
    return whole;
}

FigurePeriod SpanCalendar::periodOf(const FigureSpan& span) const
{
    switch (span.kind) {
    case Kind::Ever:
        return {};
    case Kind::Today:
        return {m_today, m_today};
    case Kind::ThisMonth:
        return upToToday(monthOf(m_today));
    case Kind::LastMonth:
        return monthOf(monthOf(m_today).from.addDays(-1));
    case Kind::ThisTerm:
        return upToToday(termOf(m_today));
    case Kind::LastTerm:
        return termOf(termOf(m_today).from.addDays(-1));
    case Kind::ThisAcademicYear:
        return upToToday(academicYearOf(m_today));
    case Kind::LastAcademicYear:
        return academicYearOf(m_today.addYears(-1));
    case Kind::ThisYear:
        return upToToday(yearOf(m_today.year()));
    case Kind::LastYear:
        return yearOf(m_today.year() - 1);
    case Kind::Free:
        break;
    }
    return span.free;
}

QString SpanCalendar::menuText(FigureSpan::Kind kind)
{
    switch (kind) {
    case Kind::Ever:
        return tr("Since the beginning");
    case Kind::Today:
        return tr("Today");
    case Kind::ThisMonth:
        return tr("This month");
    case Kind::LastMonth:
        return tr("Last month");
    case Kind::ThisTerm:
        return tr("This term");
    case Kind::LastTerm:
        return tr("Last term");
    case Kind::ThisAcademicYear:
        return tr("This academic year");
    case Kind::LastAcademicYear:
        return tr("Last academic year");
    case Kind::ThisYear:
        return tr("This year");
    case Kind::LastYear:
        return tr("Last year");
    case Kind::Free:
        break;
    }
    return tr("From … to …");
}

QString SpanCalendar::title(const FigureSpan& span) const
{
    if (span.kind == Kind::Free)
        return figurePeriodText(span.free);
    if (span.kind == Kind::Ever && m_firstDay.isValid() && m_firstDay.year() < m_today.year())
        return tr("%1–%2", "first year, this year").arg(m_firstDay.year()).arg(m_today.year());
    if (span.kind == Kind::ThisYear || span.kind == Kind::LastYear)
        return u"%1: %2"_s.arg(menuText(span.kind)).arg(periodOf(span).from.year());
    return menuText(span.kind);
}

QString figurePeriodText(const FigurePeriod& period)
{
    const auto text = [](QDate day) { return day.toString(Qt::ISODate); };
    if (!period.from.isValid() && !period.until.isValid())
        return {};
    if (!period.until.isValid())
        return SpanCalendar::tr("from %1").arg(text(period.from));
    if (!period.from.isValid())
        return SpanCalendar::tr("until %1").arg(text(period.until));
    if (period.from == period.until)
        return text(period.from);
    if (period == yearOf(period.from.year()))
        return QString::number(period.from.year());
    if (period == monthOf(period.from))
        return QLocale().toString(period.from,
                                  SpanCalendar::tr("MMMM yyyy", "format of a month: March 2026"));
    return SpanCalendar::tr("%1 to %2").arg(text(period.from), text(period.until));
}

} // namespace kitcamp
