// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/calendarreading.h"

#include "models/exchange/calendarfiles/repetition.h"
#include "models/exchange/calendarfiles/zonenames.h"
#include "models/exchange/textdecoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CalendarFiles {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarFiles)
};

constexpr qsizetype mostBytes = 64LL * 1024 * 1024;

Error refused(const QString& sentence, const QString& rule)
{
    return {ErrorCode::File, sentence, {}, rule, {}};
}

QString textOf(const char* text)
{
    return text ? QString::fromUtf8(text).trimmed() : QString();
}

QString textOf(icalcomponent* event, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(event, kind);
    return property ? textOf(icalvalue_get_text(icalproperty_get_value(property))) : QString();
}

QByteArray zoneOf(icalproperty* property)
{
    icalparameter* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    return zone ? QByteArray(icalparameter_get_tzid(zone)) : QByteArray();
}

/// Turns the events of one calendar into times on the reader's clock.
class EventReader
{
public:
    EventReader(icalcomponent* calendar, const CalendarReading& reading, ReadCalendar& found)
        : m_calendar(calendar)
        , m_reading(reading)
        , m_found(found)
        , m_zones(calendar)
    {
    }

    [[nodiscard]] Result<void> read()
    {
        noteExceptions();
        for (icalcomponent* event = icalcomponent_get_first_component(m_calendar, ICAL_VEVENT_COMPONENT);
             event; event = icalcomponent_get_next_component(m_calendar, ICAL_VEVENT_COMPONENT)) {
            const auto taken = take(event);
            if (!taken)
                m_found.problems << CalendarProblem{textOf(icalcomponent_get_summary(event)),
                                                    taken.error().sentence};
            if (m_found.events.size() > m_reading.limit)
                return refused(CalendarFiles::tr("The events of this calendar repeat more than %L1 times; "
                                                 "export a shorter span.")
                                   .arg(m_reading.limit),
                               u"calendar-size"_s);
        }
        return {};
    }

private:
    [[nodiscard]] Result<qint64> instantOf(const icaltimetype& time, const QByteArray& tzid)
    {
        if (icaltime_is_utc(time))
            return instantIn(QTimeZone::utc(), time);
        if (tzid.isEmpty())
            return instantIn(m_reading.zone, time);
        const auto instant = m_zones.instantOf(time, tzid);
        if (instant)
            return *instant;
        return refused(CalendarFiles::tr("Its time zone \"%1\" is not known, so nobody can say when it is.")
                           .arg(QString::fromUtf8(tzid)),
                       u"calendar-zone"_s);
    }

    /// Which times of repeating events stand in the file as events of their own.
    void noteExceptions()
    {
        for (icalcomponent* event = icalcomponent_get_first_component(m_calendar, ICAL_VEVENT_COMPONENT);
             event; event = icalcomponent_get_next_component(m_calendar, ICAL_VEVENT_COMPONENT)) {
            icalproperty* id = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
            if (!id)
                continue;
            const auto instant = instantOf(icalproperty_get_recurrenceid(id), zoneOf(id));
            if (instant)
                m_exceptions[textOf(icalcomponent_get_uid(event))] << *instant;
        }
    }

    [[nodiscard]] QSet<qint64> leftOut(icalcomponent* event)
    {
        QSet<qint64> instants = m_exceptions.value(textOf(icalcomponent_get_uid(event)));
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

    [[nodiscard]] Result<void> take(icalcomponent* event)
    {
        icalproperty* start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
        const icaltimetype first = start ? icalproperty_get_dtstart(start) : icaltime_null_time();
        if (!start || icaltime_is_null_time(first) || !QDate::isValid(first.year, first.month, first.day))
            return refused(CalendarFiles::tr("It does not say when it begins."), u"calendar-start"_s);
        const QByteArray zone = zoneOf(start);
        KITCAMP_ASSIGN(const qint64 begins, instantOf(first, zone));
        KITCAMP_ASSIGN(const qint64 seconds, lengthOf(event, begins));
        ReadEvent common = describe(event, begins);
        common.allDay = first.is_date != 0;
        if (!repeats(event)) {
            icalproperty* id = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
            if (id) {
                KITCAMP_ASSIGN(const qint64 instant,
                               instantOf(icalproperty_get_recurrenceid(id), zoneOf(id)));
                common.instance = local(instant).toString(u"yyyy-MM-dd'T'HH:mm"_s);
            }
            add(common, begins, seconds);
            return {};
        }
        return takeRepeating(event, common, first, seconds);
    }

    [[nodiscard]] Result<void> takeRepeating(icalcomponent* event, const ReadEvent& common,
                                             const icaltimetype& first, qint64 seconds)
    {
        if (!m_reading.from.isValid() || !m_reading.until.isValid())
            return refused(CalendarFiles::tr("It repeats, and there is no term to say until when."),
                           u"calendar-term"_s);
        m_daysOut.clear();
        const QByteArray zone = zoneOf(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY));
        const QSet<qint64> out = leftOut(event);
        // A day more at both ends: the event's own clock may be a day ahead or behind.
        KITCAMP_ASSIGN(const QList<icaltimetype> starts,
                       startsOf(event, first, m_reading.from.addDays(-1), m_reading.until.addDays(1)));
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

    /// DTEND, or DURATION; a day without either lasts a day, an hour without either no time.
    [[nodiscard]] Result<qint64> lengthOf(icalcomponent* event, qint64 begins)
    {
        if (icalproperty* end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY)) {
            KITCAMP_ASSIGN(const qint64 ends, instantOf(icalproperty_get_dtend(end), zoneOf(end)));
            if (ends < begins)
                return refused(CalendarFiles::tr("It ends before it begins."), u"calendar-end"_s);
            return ends - begins;
        }
        if (icalproperty* duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY))
            return qint64(icaldurationtype_as_int(icalproperty_get_duration(duration)));
        icalproperty* start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
        return qint64(icalproperty_get_dtstart(start).is_date ? 24 * 3600 : 0);
    }

    [[nodiscard]] ReadEvent describe(icalcomponent* event, qint64 begins) const
    {
        ReadEvent one;
        one.summary = textOf(icalcomponent_get_summary(event));
        one.uid = textOf(icalcomponent_get_uid(event));
        if (one.uid.isEmpty()) // it must have one; by what it says it is at least the same next time
            one.uid = u"none-"_s
                + QString::fromLatin1(
                          QCryptographicHash::hash((one.summary + QString::number(begins)).toUtf8(),
                                                   QCryptographicHash::Sha1)
                              .toHex()
                              .left(20));
        one.sequence = icalcomponent_get_sequence(event);
        one.location = textOf(event, ICAL_LOCATION_PROPERTY);
        one.description = textOf(event, ICAL_DESCRIPTION_PROPERTY);
        icalproperty* url = icalcomponent_get_first_property(event, ICAL_URL_PROPERTY);
        one.url = url ? textOf(icalproperty_get_url(url)) : QString();
        one.cancelled = icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
        icalproperty* busy = icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
        one.free = busy && icalproperty_get_transp(busy) == ICAL_TRANSP_TRANSPARENT;
        return one;
    }

    [[nodiscard]] QDateTime local(qint64 instant) const
    {
        return QDateTime::fromSecsSinceEpoch(instant, m_reading.zone);
    }

    void add(ReadEvent event, qint64 begins, qint64 seconds)
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

    icalcomponent* m_calendar;
    const CalendarReading& m_reading;
    ReadCalendar& m_found;
    ZoneNames m_zones;
    QHash<QString, QSet<qint64>> m_exceptions;
    QSet<QDate> m_daysOut;
    QHash<QString, qsizetype> m_places;
};

QString nameOf(icalcomponent* calendar)
{
    for (icalproperty* property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), "X-WR-CALNAME") == 0)
            return textOf(icalproperty_get_x(property));
    }
    return {};
}

/// Told before anything is parsed: how many events there are.
qsizetype countEvents(const QByteArray& text)
{
    qsizetype count = 0;
    static constexpr auto begin = "BEGIN:VEVENT";
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1))
        ++count;
    return count;
}

Result<QByteArray> calendarText(const QByteArray& bytes, int limit)
{
    if (bytes.size() > mostBytes)
        return refused(CalendarFiles::tr("This calendar is larger than 64 MB; export a shorter span."),
                       u"calendar-size"_s);
    KITCAMP_ASSIGN(const DecodedText decoded, decodeText(bytes));
    QByteArray text = decoded.text.trimmed().toUtf8();
    if (!text.left(15).toUpper().startsWith("BEGIN:VCALENDAR"))
        return refused(CalendarFiles::tr("This is no calendar file: it does not begin with BEGIN:VCALENDAR."),
                       u"calendar-form"_s);
    if (const qsizetype events = countEvents(text); events > limit)
        return refused(
            CalendarFiles::tr("This calendar has %L1 events; at most %L2 are taken. Export a shorter "
                              "span.")
                .arg(events)
                .arg(limit),
            u"calendar-size"_s);
    return text;
}

} // namespace

QString ReadEvent::startText() const
{
    return u"%1T%2:%3"_s.arg(day.toString(Qt::ISODate))
        .arg(starts / 60, 2, 10, QLatin1Char('0'))
        .arg(starts % 60, 2, 10, QLatin1Char('0'));
}

Result<ReadCalendar> readCalendar(const QByteArray& bytes, const CalendarReading& reading)
{
    KITCAMP_ASSIGN(const QByteArray text, calendarText(bytes, reading.limit));
    icalerror_set_errors_are_fatal(0); // whatever the library was built with, a bad file ends nothing
    const IcalComponent root(icalparser_parse_string(text.constData()));
    if (!root)
        return refused(CalendarFiles::tr("This calendar file is damaged; nothing of it can be read."),
                       u"calendar-form"_s);
    ReadCalendar found;
    // A file may hold several calendars one after the other.
    const bool several = icalcomponent_isa(root.get()) == ICAL_XROOT_COMPONENT;
    icalcomponent* calendar =
        several ? icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT) : root.get();
    while (calendar) {
        if (found.name.isEmpty())
            found.name = nameOf(calendar);
        KITCAMP_TRY(EventReader(calendar, reading, found).read());
        calendar = several ? icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT) : nullptr;
    }
    std::stable_sort(found.events.begin(), found.events.end(), [](const ReadEvent& a, const ReadEvent& b) {
        return std::pair(a.day, a.starts) < std::pair(b.day, b.starts);
    });
    return found;
}

Result<ReadCalendar> readCalendarFile(const QString& path, const CalendarReading& reading)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File,
                     CalendarFiles::tr("%1 cannot be opened. Is it there, and may you read it?")
                         .arg(QFileInfo(path).fileName()),
                     file.errorString(),
                     {},
                     {}};
    return readCalendar(file.read(mostBytes + 1), reading);
}

} // namespace kitcamp
