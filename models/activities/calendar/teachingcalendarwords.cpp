// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/teachingcalendar.h"

#include <QCoreApplication>

namespace kitcamp {

namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TeachingCalendar)
};

/// A holiday has a name or has none.
QString named(const QString& withName, const QString& without, const SkippedDay& skipped)
{
    const QString day = skipped.day.toString(Qt::ISODate);
    return skipped.name.isEmpty() ? without.arg(day) : withName.arg(day, skipped.name);
}

} // namespace

QString TeachingCalendar::weekText(QDate day) const
{
    using Where = TermPlace::Where;
    const TermPlace place = placeOf(day);
    const auto name = [this](int term) { return m_terms[size_t(term)].name; };
    switch (place.where) {
    case Where::InTerm:
        if (countsAs(day) == day)
            return CalendarWords::tr("Week %1", "of a term").arg(place.week);
        return CalendarWords::tr("Week %1, as %2", "a make-up working day has the lessons of a weekday")
            .arg(QString::number(place.week), weekdayName(place.weekday));
    case Where::BeforeFirst:
        return CalendarWords::tr("before %1", "a term").arg(name(place.term));
    case Where::Between:
        return CalendarWords::tr("between %1 and %2", "two terms")
            .arg(name(place.term - 1), name(place.term));
    case Where::AfterLast:
        return CalendarWords::tr("after %1", "a term").arg(name(place.term));
    case Where::NoTerm:
        break;
    }
    return {};
}

QString sentenceOf(const SkippedDay& skipped)
{
    using Reason = SkippedDay::Reason;
    switch (skipped.reason) {
    case Reason::Off:
        return named(CalendarWords::tr("%1 is off: %2."), CalendarWords::tr("%1 is off."), skipped);
    case Reason::MakeUp:
        return named(CalendarWords::tr("%1 is a make-up working day with the lessons of another day: %2."),
                     CalendarWords::tr("%1 is a make-up working day with the lessons of another day."),
                     skipped);
    case Reason::Clash:
        return named(CalendarWords::tr("%1 was left out: %2."), CalendarWords::tr("%1 was left out."),
                     skipped);
    case Reason::BeyondTerm:
        return named(CalendarWords::tr("%1 lies after the last week of %2."),
                     CalendarWords::tr("%1 lies after the last week of the term."), skipped);
    }
    return {};
}

} // namespace kitcamp
