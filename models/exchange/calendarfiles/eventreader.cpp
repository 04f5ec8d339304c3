// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/eventreader.h"

#include "models/exchange/calendarfiles/repetition.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CalendarFiles {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarFiles)
};

QString textOf(icalcomponent* event, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(event, kind);
    return property ? icalText(icalvalue_get_text(icalproperty_get_value(property))) : QString();
}

QByteArray zoneOf(icalproperty* property)
{
    icalparameter* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    return zone ? QByteArray(icalparameter_get_tzid(zone)) : QByteArray();
}

} // namespace

Error calendarRefusal(const QString& sentence, const QString& rule)
{
    return {ErrorCode::File, sentence, {}, rule, {}};
}

QString icalText(const char* text)
{
    return text ? QString::fromUtf8(text).trimmed() : QString();
}

Result<void> EventReader::read()
{
    noteExceptions();
    for (icalcomponent* event = icalcomponent_get_first_component(m_calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(m_calendar, ICAL_VEVENT_COMPONENT)) {
        const auto taken = take(event);
        if (!taken)
            m_found.problems << CalendarLineProblem{icalText(icalcomponent_get_summary(event)),
                                                    taken.error().sentence};
        if (m_found.events.size() > m_reading.limit)
            return calendarRefusal(
                CalendarFiles::tr("The events of this calendar repeat more than %L1 times; "
                                  "export a shorter span.")
                    .arg(m_reading.limit),
                u"calendar-size"_s);
    }
    return {};
}

Result<qint64> EventReader::instantOf(const icaltimetype& time, const QByteArray& tzid)
{
    if (icaltime_is_utc(time))
        return instantIn(QTimeZone::utc(), time);
    if (tzid.isEmpty())
        return instantIn(m_reading.zone, time);
    const auto instant = m_zones.instantOf(time, tzid);
    if (instant)
        return *instant;
    return calendarRefusal(
        CalendarFiles::tr("Its time zone \"%1\" is not known, so nobody can say when it is.")
            .arg(QString::fromUtf8(tzid)),
        u"calendar-zone"_s);
}

icaltimetype EventReader::ownClock(const icaltimetype& utc, const icaltimetype& first, const QByteArray& tzid)
{
    if (icaltime_is_utc(first))
        return utc;
    const qint64 instant = instantIn(QTimeZone::utc(), utc);
    return tzid.isEmpty() ? localIn(m_reading.zone, instant) : m_zones.localOf(instant, tzid).value_or(utc);
}

void EventReader::noteExceptions()
{
    for (icalcomponent* event = icalcomponent_get_first_component(m_calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(m_calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty* id = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
        if (!id)
            continue;
        const auto instant = instantOf(icalproperty_get_recurrenceid(id), zoneOf(id));
        if (instant)
            m_exceptions[icalText(icalcomponent_get_uid(event))] << *instant;
    }
}

QSet<qint64> EventReader::leftOut(icalcomponent* event)
{
    QSet<qint64> instants = m_exceptions.value(icalText(icalcomponent_get_uid(event)));
    for (icalproperty* date = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); date;
         date = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        icaltimetype time = icalproperty_get_exdate(date);
        if (const auto instant = instantOf(time, zoneOf(date)))
            instants << *instant;
        if (time.is_date) // some programs leave the whole day out
            m_daysOut << QDate(time.year, time.month, time.day);
    }
    return instants;
}

Result<void> EventReader::take(icalcomponent* event)
{
    icalproperty* start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const icaltimetype first = start ? icalproperty_get_dtstart(start) : icaltime_null_time();
    if (!start || icaltime_is_null_time(first) || !QDate::isValid(first.year, first.month, first.day))
        return calendarRefusal(CalendarFiles::tr("It does not say when it begins."), u"calendar-start"_s);
    const QByteArray zone = zoneOf(start);
    KITCAMP_ASSIGN(const qint64 begins, instantOf(first, zone));
    KITCAMP_ASSIGN(const qint64 seconds, lengthOf(event, begins));
    ReadEvent common = describe(event, begins);
    common.allDay = first.is_date != 0;
    if (!repeats(event)) {
        icalproperty* id = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
        if (id) {
            KITCAMP_ASSIGN(const qint64 instant, instantOf(icalproperty_get_recurrenceid(id), zoneOf(id)));
            common.instance = local(instant).toString(u"yyyy-MM-dd'T'HH:mm"_s);
        }
        add(common, begins, seconds);
        return {};
    }
    return takeRepeating(event, common, first, seconds);
}

Result<void> EventReader::takeRepeating(icalcomponent* event, const ReadEvent& common,
                                        const icaltimetype& first, qint64 seconds)
{
    if (!m_reading.from.isValid() || !m_reading.until.isValid())
        return calendarRefusal(CalendarFiles::tr("It repeats, and there is no term to say until when."),
                               u"calendar-term"_s);
    m_daysOut.clear();
    const QByteArray zone = zoneOf(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY));
    const QSet<qint64> out = leftOut(event);
    // A day more at both ends: the event's own clock may be a day ahead or behind.
    KITCAMP_ASSIGN(const QList<icaltimetype> starts,
                   startsOf(event, first, {m_reading.from.addDays(-1), m_reading.until.addDays(1)},
                            [&](const icaltimetype& utc) { return ownClock(utc, first, zone); }));
    for (const icaltimetype& start : starts) {
        KITCAMP_ASSIGN(const qint64 instant, instantOf(start, zone));
        const QDate day = local(instant).date();
        if (out.contains(instant) || m_daysOut.contains(QDate(start.year, start.month, start.day))
            || day < m_reading.from || day > m_reading.until)
            continue;
        ReadEvent one = common;
        one.instance = local(instant).toString(u"yyyy-MM-dd'T'HH:mm"_s);
        add(one, instant, seconds);
        if (m_found.events.size() > m_reading.limit)
            break;
    }
    return {};
}

Result<qint64> EventReader::lengthOf(icalcomponent* event, qint64 begins)
{
    if (icalproperty* end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY)) {
        KITCAMP_ASSIGN(const qint64 ends, instantOf(icalproperty_get_dtend(end), zoneOf(end)));
        if (ends < begins)
            return calendarRefusal(CalendarFiles::tr("It ends before it begins."), u"calendar-end"_s);
        return ends - begins;
    }
    if (icalproperty* duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY))
        return qint64(icaldurationtype_as_int(icalproperty_get_duration(duration)));
    icalproperty* start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    return qint64(icalproperty_get_dtstart(start).is_date ? 24 * 3600 : 0);
}

ReadEvent EventReader::describe(icalcomponent* event, qint64 begins) const
{
    ReadEvent one;
    one.summary = icalText(icalcomponent_get_summary(event));
    one.uid = icalText(icalcomponent_get_uid(event));
    if (one.uid.isEmpty()) // it must have one; by what it says it is at least the same next time
        one.uid = u"none-"_s
            + QString::fromLatin1(QCryptographicHash::hash((one.summary + QString::number(begins)).toUtf8(),
                                                           QCryptographicHash::Sha1)
                                      .toHex()
                                      .left(20));
    one.sequence = icalcomponent_get_sequence(event);
    one.location = textOf(event, ICAL_LOCATION_PROPERTY);
    one.description = textOf(event, ICAL_DESCRIPTION_PROPERTY);
    icalproperty* url = icalcomponent_get_first_property(event, ICAL_URL_PROPERTY);
    one.url = url ? icalText(icalproperty_get_url(url)) : QString();
    one.cancelled = icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
    icalproperty* busy = icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
    one.free = busy && icalproperty_get_transp(busy) == ICAL_TRANSP_TRANSPARENT;
    return one;
}

QDateTime EventReader::local(qint64 instant) const
{
    return QDateTime::fromSecsSinceEpoch(instant, m_reading.zone);
}

void EventReader::add(ReadEvent event, qint64 begins, qint64 seconds)
{
    const QDateTime from = local(begins);
    const QDateTime until = local(begins + seconds);
    event.day = from.date();
    event.starts = from.time().hour() * 60 + from.time().minute();
    event.minutes =
        static_cast<int>(std::min<qint64>(event.day.daysTo(until.date()) * 1440 + until.time().hour() * 60
                                              + until.time().minute() - event.starts,
                                          INT_MAX));
    // Twice the same one: the later version holds.
    const QString key = event.uid + u'\n' + event.instance;
    const auto known = m_places.constFind(key);
    if (known == m_places.cend()) {
        m_places.insert(key, m_found.events.size());
        m_found.events << event;
    } else if (m_found.events[*known].sequence <= event.sequence) {
        m_found.events[*known] = event;
    }
}

} // namespace kitcamp
