// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/sessiontime.h"
#include "models/store/fields.h"
#include "models/store/statement.h"

namespace kitcamp {

/// Somebody who holds a session, with the id of the row that says so.
struct SessionStaffRow {
    qint64 id = 0;
    qint64 session = 0;
    qint64 person = 0;
    QString role = QStringLiteral("teacher");

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("id"), id);
        v(QLatin1String("session"), session);
        v(QLatin1String("person"), person);
        v(QLatin1String("role"), role);
    }
};

/// A row of table session, as Actions carry it: all that is needed to make it anywhere.
struct SessionRow {
    qint64 id = 0;
    qint64 activity = 0;
    qint64 series = 0; ///< 0: none
    int number = 0;
    QString title;
    QString kind = QStringLiteral("theory");
    QString starts; ///< 'YYYY-MM-DDTHH:MM'; empty: to place
    int minutes = 90;
    int setupMinutes = 0;
    int clearMinutes = 0;
    qint64 room = 0; ///< 0: none
    QString onlineLink;
    qint64 makesUp = 0; ///< 0: none
    bool timeLocked = false;
    bool roomLocked = false;
    QString needsFeatures; ///< one a line
    QString note;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("id"), id);
        v(QLatin1String("activity"), activity);
        v(QLatin1String("series"), series);
        v(QLatin1String("number"), number);
        v(QLatin1String("title"), title);
        v(QLatin1String("kind"), kind);
        v(QLatin1String("starts"), starts);
        v(QLatin1String("minutes"), minutes);
        v(QLatin1String("setup_minutes"), setupMinutes);
        v(QLatin1String("clear_minutes"), clearMinutes);
        v(QLatin1String("room"), room);
        v(QLatin1String("online_link"), onlineLink);
        v(QLatin1String("makes_up"), makesUp);
        v(QLatin1String("time_locked"), timeLocked);
        v(QLatin1String("room_locked"), roomLocked);
        v(QLatin1String("needs_features"), needsFeatures);
        v(QLatin1String("note"), note);
    }
    [[nodiscard]] std::optional<SessionTime> time() const { return SessionTime::fromText(starts, minutes); }
    void setTime(const std::optional<SessionTime>& time);
};

/// New values of a session: column -> text, number, flag or null (starts, room). Columns: title, kind,
/// starts, minutes, setup_minutes, clear_minutes, room (the id as text), online_link, time_locked,
/// room_locked, needs_features, some_members, note, number.
struct SessionValues {
    qint64 session = 0;
    QJsonObject values;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("session"), session);
        v(QLatin1String("values"), values);
    }
};

/// A row of table session_series.
struct SeriesRow {
    qint64 id = 0;
    qint64 activity = 0;
    QString title;
    QString weekdays;
    qint64 weeks = 0; ///< bits
    int starts = 0; ///< minutes since midnight
    int minutes = 90;
    QString skipped;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("id"), id);
        v(QLatin1String("activity"), activity);
        v(QLatin1String("title"), title);
        v(QLatin1String("weekdays"), weekdays);
        v(QLatin1String("weeks"), weeks);
        v(QLatin1String("starts"), starts);
        v(QLatin1String("minutes"), minutes);
        v(QLatin1String("skipped"), skipped);
    }
};

template <typename T>
concept FieldStruct = requires(T& value, FieldWriter& writer)
{
    value.fields(writer);
};

template <FieldStruct T>
QJsonValue toJson(const T& value)
{
    FieldWriter writer;
    const_cast<T&>(value).fields(writer); // the writer only reads
    return writer.object;
}
template <FieldStruct T>
bool fromJson(const QJsonValue& json, T& value)
{
    const QJsonObject object = json.toObject();
    FieldReader reader{object, {}};
    value.fields(reader);
    return json.isObject() && reader.problem.isEmpty();
}

} // namespace kitcamp
