// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendarlikes.h"

#include "views/common/preferences.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto spanKey = "calendar/span"_L1;
constexpr auto lanesKey = "calendar/lanes"_L1;
constexpr auto rowsKey = "calendar/rows"_L1;
constexpr auto periodsKey = "calendar/periods"_L1;
constexpr auto hourKey = "calendar/hour"_L1;
constexpr auto kindsKey = "calendar/hiddenKinds"_L1;
constexpr auto roomsKey = "calendar/hiddenRooms"_L1;
constexpr auto closuresKey = "calendar/closures"_L1;

} // namespace

CalendarLikes CalendarLikes::read(const Preferences& preferences)
{
    CalendarLikes likes;
    for (const QString& kind : preferences.text(kindsKey).split(u' ', Qt::SkipEmptyParts))
        likes.filter.hiddenKinds.insert(kind);
    for (const QString& room : preferences.text(roomsKey).split(u' ', Qt::SkipEmptyParts))
        likes.filter.hiddenRooms.insert(room.toLongLong());
    likes.filter.closures = preferences.flag(closuresKey, false);
    likes.lanes = SessionLanes::keyed(preferences.text(lanesKey));
    constexpr int week = int(ShownSpan::Week);
    likes.span = static_cast<ShownSpan>(
        std::clamp(preferences.text(spanKey, QString::number(week)).toInt(), 0, int(ShownSpan::Agenda)));
    likes.laneRows = preferences.flag(rowsKey, false);
    likes.periods = preferences.flag(periodsKey, false);
    likes.hourPixels = preferences.text(hourKey).toDouble();
    return likes;
}

void CalendarLikes::save(Preferences& preferences) const
{
    QStringList rooms;
    for (const qint64 room : filter.hiddenRooms)
        rooms.append(QString::number(room));
    preferences.save(kindsKey, QStringList(filter.hiddenKinds.values()).join(u' '));
    preferences.save(roomsKey, rooms.join(u' '));
    preferences.save(closuresKey, filter.closures);
    preferences.save(lanesKey, SessionLanes::key(lanes));
    preferences.save(spanKey, QString::number(int(span)));
    preferences.save(rowsKey, laneRows);
    preferences.save(periodsKey, periods);
    preferences.save(hourKey, QString::number(hourPixels));
}

} // namespace kitcamp
