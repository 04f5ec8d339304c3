// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/repetition.h"

#include <QCoreApplication>

namespace kitcamp {

namespace {

constexpr int mostSteps = 40'000; // a daily event of a hundred years

struct Repetition {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Repetition)
};

QDate dayOf(const icaltimetype& time)
{
    return {time.year, time.month, time.day};
}

Error refused(const QString& sentence)
{
    return {ErrorCode::Refused, sentence, {}, QStringLiteral("repetition"), {}};
}

Result<void> addByRule(QList<icaltimetype>& starts, const icalrecurrencetype& rule, const icaltimetype& first,
                       const DaySpan& days)
{
    if (rule.freq < ICAL_DAILY_RECURRENCE)
        return refused(Repetition::tr("It repeats by the hour or faster; only days and longer are taken."));
    if (rule.freq > ICAL_YEARLY_RECURRENCE)
        return refused(Repetition::tr("How it repeats cannot be read."));
    const IcalRecurrence iterator(icalrecur_iterator_new(rule, first));
    if (!iterator)
        return refused(Repetition::tr("How it repeats cannot be read."));
    for (int step = 0; step < mostSteps; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) || dayOf(next) > days.until)
            return {};
        if (dayOf(next) >= days.from)
            starts << next;
    }
    return refused(Repetition::tr("It repeats more often than can be followed."));
}

} // namespace

bool repeats(icalcomponent* event)
{
    return icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY)
        || icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
}

Result<QList<icaltimetype>> startsOf(icalcomponent* event, const icaltimetype& first, const DaySpan& days,
                                     const OwnClock& ownClock)
{
    QList<icaltimetype> starts;
    const auto within = [&](const icaltimetype& time) {
        return dayOf(time) >= days.from && dayOf(time) <= days.until;
    };
    // The first one counts whether the rule gives it or not.
    if (within(first))
        starts << first;
    for (icalproperty* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); rule;
         rule = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
        icalrecurrencetype written = icalproperty_get_rrule(rule);
        if (icaltime_is_utc(written.until)) // the rule is followed on the event's own clock
            written.until = ownClock(written.until);
        KITCAMP_TRY(addByRule(starts, written, first, days));
    }
    for (icalproperty* date = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); date;
         date = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype given = icalproperty_get_rdate(date);
        const icaltimetype time = icaltime_is_null_time(given.time) ? given.period.start : given.time;
        if (within(time))
            starts << time;
    }
    const auto earlier = [](const icaltimetype& a, const icaltimetype& b) {
        return icaltime_compare(a, b) < 0;
    };
    const auto same = [](const icaltimetype& a, const icaltimetype& b) {
        return icaltime_compare(a, b) == 0;
    };
    std::sort(starts.begin(), starts.end(), earlier);
    starts.erase(std::unique(starts.begin(), starts.end(), same), starts.end());
    return starts;
}

} // namespace kitcamp
