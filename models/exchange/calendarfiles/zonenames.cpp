// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/zonenames.h"

#include <QDateTime>

namespace kitcamp {

namespace {

/// "/freeassociation.sourceforge.net/Asia/Shanghai" -> "Asia/Shanghai"; empty where there is no such end.
QByteArray olsonEnd(const QByteArray& tzid)
{
    const QByteArrayList parts = tzid.split('/');
    for (const int count : {3, 2, 1}) {
        if (parts.size() <= count)
            continue;
        const QByteArray end = parts.mid(parts.size() - count).join('/');
        if (QTimeZone::isTimeZoneIdAvailable(end))
            return end;
    }
    return {};
}

} // namespace

qint64 instantIn(const QTimeZone& zone, const icaltimetype& local)
{
    const QDateTime time(QDate(local.year, local.month, local.day),
                         QTime(local.hour, local.minute, std::min(local.second, 59)), zone);
    return time.toSecsSinceEpoch();
}

ZoneNames::Meaning ZoneNames::meaningOf(const QByteArray& tzid) const
{
    if (QTimeZone::isTimeZoneIdAvailable(tzid))
        return {QTimeZone(tzid)};
    if (const QByteArray end = olsonEnd(tzid); !end.isEmpty())
        return {QTimeZone(end)};
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(tzid); !iana.isEmpty())
        return {QTimeZone(iana)};
    return {std::nullopt, icalcomponent_get_timezone(m_calendar, tzid.constData())};
}

icaltimetype localIn(const QTimeZone& zone, qint64 instant)
{
    const QByteArray text =
        QDateTime::fromSecsSinceEpoch(instant, zone).toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1();
    return icaltime_from_string(text.constData());
}

const ZoneNames::Meaning& ZoneNames::known(const QByteArray& tzid)
{
    auto found = m_known.find(tzid);
    if (found == m_known.end())
        found = m_known.insert(tzid, meaningOf(tzid));
    return *found;
}

std::optional<qint64> ZoneNames::instantOf(const icaltimetype& local, const QByteArray& tzid)
{
    const Meaning& meaning = known(tzid);
    if (meaning.zone)
        return instantIn(*meaning.zone, local);
    if (meaning.own)
        return icaltime_as_timet_with_zone(local, meaning.own);
    return std::nullopt;
}

std::optional<icaltimetype> ZoneNames::localOf(qint64 instant, const QByteArray& tzid)
{
    const Meaning& meaning = known(tzid);
    if (meaning.zone)
        return localIn(*meaning.zone, instant);
    if (meaning.own)
        return icaltime_from_timet_with_zone(static_cast<time_t>(instant), 0, meaning.own);
    return std::nullopt;
}

} // namespace kitcamp
