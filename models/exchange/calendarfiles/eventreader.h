// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/calendarfiles/calendarreading.h"
#include "models/exchange/calendarfiles/zonenames.h"

#include <QSet>

namespace kitcamp {

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
    [[nodiscard]] Result<void> read();

private:
    [[nodiscard]] Result<qint64> instantOf(const icaltimetype& time, const QByteArray& tzid);
    /// What the clock of an event that begins at \p first shows at a time of UTC.
    [[nodiscard]] icaltimetype ownClock(const icaltimetype& utc, const icaltimetype& first,
                                        const QByteArray& tzid);
    /// Which times of repeating events stand in the file as events of their own.
    void noteExceptions();
    [[nodiscard]] QSet<qint64> leftOut(icalcomponent* event);
    [[nodiscard]] Result<void> take(icalcomponent* event);
    [[nodiscard]] Result<void> takeRepeating(icalcomponent* event, const ReadEvent& common,
                                             const icaltimetype& first, qint64 seconds);
    /// DTEND, or DURATION; a day without either lasts a day, an hour without either no time.
    [[nodiscard]] Result<qint64> lengthOf(icalcomponent* event, qint64 begins);
    [[nodiscard]] ReadEvent describe(icalcomponent* event, qint64 begins) const;
    [[nodiscard]] QDateTime local(qint64 instant) const;
    void add(ReadEvent event, qint64 begins, qint64 seconds);

    icalcomponent* m_calendar;
    const CalendarReading& m_reading;
    ReadCalendar& m_found;
    ZoneNames m_zones;
    QHash<QString, QSet<qint64>> m_exceptions;
    QSet<QDate> m_daysOut;
    QHash<QString, qsizetype> m_places;
};

/// A refusal of a calendar, or of one event of it, under the name of a rule.
[[nodiscard]] Error calendarRefusal(const QString& sentence, const QString& rule);
[[nodiscard]] QString icalText(const char* text);

} // namespace kitcamp
