// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/calendarwriting.h"

#include "models/exchange/calendarfiles/zonecomponent.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What a text line may hold: line ends and tabs, no other control characters.
QByteArray textOf(const QString& text)
{
    QString clean;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || (c >= u' ' && c != QChar(0x7f)))
            clean += c;
    }
    return clean.toUtf8();
}

bool isUtc(const QTimeZone& zone)
{
    return zone == QTimeZone::utc();
}

icaltimetype localTime(const QDateTime& local, bool utc)
{
    const QString text = local.toString(u"yyyyMMdd'T'HHmmss"_s) + (utc ? u"Z"_s : QString());
    return icaltime_from_string(text.toLatin1().constData());
}

icaltimetype instantTime(qint64 instant)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(instant, Qt::UTC);
    return localTime(utc, true);
}

void addTime(icalcomponent* event, icalproperty* property, const QTimeZone& zone)
{
    if (!isUtc(zone))
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.id().constData()));
    icalcomponent_add_property(event, property);
}

/// Properties that only stand there when they say something.
void addTexts(icalcomponent* component, const CalendarEvent& event)
{
    icalcomponent_add_property(component, icalproperty_new_summary(textOf(event.summary).constData()));
    if (!event.location.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_location(textOf(event.location).constData()));
    if (!event.description.isEmpty())
        icalcomponent_add_property(component,
                                   icalproperty_new_description(textOf(event.description).constData()));
    if (!event.url.isEmpty())
        icalcomponent_add_property(component,
                                   icalproperty_new_url(textOf(event.url.simplified()).constData()));
}

IcalComponent eventComponent(const CalendarEvent& event, const QTimeZone& zone)
{
    const QDateTime starts = QDateTime::fromString(event.starts + u'Z', Qt::ISODate); // a wall clock
    IcalComponent component(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    icalcomponent* one = component.get();
    icalcomponent_add_property(one, icalproperty_new_uid(textOf(event.uid).constData()));
    icalcomponent_add_property(one, icalproperty_new_dtstamp(instantTime(event.changedAt)));
    icalcomponent_add_property(one, icalproperty_new_lastmodified(instantTime(event.changedAt)));
    icalcomponent_add_property(one, icalproperty_new_sequence(event.sequence));
    // Wall clocks: whoever comes at 9:00 comes at 9:00 on the day when the clocks change as well.
    addTime(one, icalproperty_new_dtstart(localTime(starts, isUtc(zone))), zone);
    addTime(one, icalproperty_new_dtend(localTime(starts.addSecs(event.minutes * 60LL), isUtc(zone))), zone);
    icalcomponent_add_property(
        one, icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    addTexts(one, event);
    return component;
}

void addZone(icalcomponent* root, const CalendarFile& calendar)
{
    if (isUtc(calendar.zone))
        return;
    QDate first(9999, 1, 1);
    QDate last(1970, 1, 1);
    for (const CalendarEvent& event : calendar.events) {
        const QDate day = QDate::fromString(event.starts.left(10), Qt::ISODate);
        first = std::min(first, day);
        last = std::max(last, day);
    }
    if (first <= last)
        icalcomponent_add_component(root, zoneComponent(calendar.zone, first, last).release());
}

/// The name that calendars show, as most of them read it; the text is escaped by hand, libical leaves
/// properties that it does not know as they are.
icalproperty* calendarName(const QString& name)
{
    QByteArray escaped = textOf(name.simplified());
    escaped.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    icalproperty* property = icalproperty_new_x(escaped.constData());
    icalproperty_set_x_name(property, "X-WR-CALNAME");
    return property;
}

} // namespace

QByteArray calendarBytes(const CalendarFile& calendar)
{
    const IcalComponent root(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(root.get(),
                               icalproperty_new_prodid("-//Kitcamp//Kitcamp " KITCAMP_VERSION "//EN"));
    icalcomponent_add_property(root.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(root.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    if (!calendar.name.isEmpty())
        icalcomponent_add_property(root.get(), calendarName(calendar.name));
    addZone(root.get(), calendar);
    for (const CalendarEvent& event : calendar.events)
        icalcomponent_add_component(root.get(), eventComponent(event, calendar.zone).release());
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(root.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

Result<void> writeCalendarFile(const QString& path, const CalendarFile& calendar)
{
    const QByteArray bytes = calendarBytes(calendar);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{
        ErrorCode::File,
        QCoreApplication::translate("kitcamp::CalendarFiles",
                                    "%1 could not be written. Is the folder there, and the disk not full?")
            .arg(QFileInfo(path).fileName()),
        file.errorString(),
        {},
        {}};
}

} // namespace kitcamp
