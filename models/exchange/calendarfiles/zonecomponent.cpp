// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/zonecomponent.h"

#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// From \p before on the clock shows \p offset; the start is told on the clock that was left.
IcalComponent observance(const QString& localStart, int before, int offset, bool daylight,
                         const QString& name)
{
    IcalComponent part(icalcomponent_new(daylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT));
    icalcomponent_add_property(
        part.get(), icalproperty_new_dtstart(icaltime_from_string(localStart.toLatin1().constData())));
    icalcomponent_add_property(part.get(), icalproperty_new_tzoffsetfrom(before));
    icalcomponent_add_property(part.get(), icalproperty_new_tzoffsetto(offset));
    if (!name.isEmpty())
        icalcomponent_add_property(part.get(), icalproperty_new_tzname(name.toUtf8().constData()));
    return part;
}

QString localText(const QDateTime& instant, int offset)
{
    return instant.toUTC().addSecs(offset).toString(u"yyyyMMdd'T'HHmmss"_s);
}

} // namespace

IcalComponent zoneComponent(const QTimeZone& zone, QDate from, QDate until)
{
    IcalComponent component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.id().constData()));
    const QDateTime begin(from.addYears(-1), QTime(0, 0), Qt::UTC);
    const QDateTime end(until.addYears(1), QTime(0, 0), Qt::UTC);
    int offset = zone.offsetFromUtc(begin);
    icalcomponent_add_component(
        component.get(),
        observance(u"19700101T000000"_s, offset, offset, zone.isDaylightTime(begin), zone.abbreviation(begin))
            .release());
    if (zone.hasTransitions()) {
        for (const QTimeZone::OffsetData& change : zone.transitions(begin, end)) {
            const IcalComponent::pointer part =
                observance(localText(change.atUtc, offset), offset, change.offsetFromUtc,
                           change.daylightTimeOffset != 0, change.abbreviation)
                    .release();
            icalcomponent_add_component(component.get(), part);
            offset = change.offsetFromUtc;
        }
    }
    return component;
}

} // namespace kitcamp
