// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/sessionlanes.h"

#include "models/people/shownname.h"

#include <QLocale>
#include <QMap>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct KindName {
    LaneKind kind;
    QLatin1StringView key;
    const char* title;
};
constexpr KindName kindNames[] = {
    {LaneKind::None, "none"_L1, QT_TRANSLATE_NOOP("kitcamp::SessionLanes", "None")},
    {LaneKind::Rooms, "rooms"_L1, QT_TRANSLATE_NOOP("kitcamp::SessionLanes", "Rooms")},
    {LaneKind::Staff, "staff"_L1, QT_TRANSLATE_NOOP("kitcamp::SessionLanes", "Staff")},
    {LaneKind::Activities, "activities"_L1, QT_TRANSLATE_NOOP("kitcamp::SessionLanes", "Activities")},
    {LaneKind::Devices, "devices"_L1, QT_TRANSLATE_NOOP("kitcamp::SessionLanes", "Devices")},
};

/// By name, as people look for them.
QList<PlanLane> sorted(const QHash<qint64, PlanLane>& lanes)
{
    QList<PlanLane> list = lanes.values();
    std::sort(list.begin(), list.end(), [](const PlanLane& a, const PlanLane& b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return list;
}

} // namespace

Result<QList<CalendarRoom>> readCalendarRooms(Connection& rows)
{
    QList<CalendarRoom> rooms;
    KITCAMP_TRY(rows.each(
        "SELECT id, name, name_en, seats, archived FROM room ORDER BY name, id", [&](const Statement& row) {
            CalendarRoom room{row.integer(0), shownName(row.text(1), row.text(2)), {}, row.integer(4) != 0};
            if (!row.isNull(3))
                room.seats = static_cast<int>(row.integer(3));
            rooms.append(room);
        }));
    std::stable_sort(rooms.begin(), rooms.end(), [](const CalendarRoom& a, const CalendarRoom& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return rooms;
}

QString SessionLanes::title(LaneKind kind)
{
    for (const KindName& one : kindNames) {
        if (one.kind == kind)
            return tr(one.title);
    }
    return {};
}

QString SessionLanes::key(LaneKind kind)
{
    for (const KindName& one : kindNames) {
        if (one.kind == kind)
            return one.key;
    }
    return {};
}

LaneKind SessionLanes::keyed(const QString& key)
{
    for (const KindName& one : kindNames) {
        if (one.key == key)
            return one.kind;
    }
    return LaneKind::None;
}

QList<qint64> SessionLanes::lanesOf(LaneKind kind, const ShownSession& session)
{
    QList<qint64> lanes;
    switch (kind) {
    case LaneKind::None:
        return {};
    case LaneKind::Rooms:
        return {session.room == 0 ? noLane : session.room};
    case LaneKind::Activities:
        return {session.activity};
    case LaneKind::Staff:
        lanes = session.staff;
        break;
    case LaneKind::Devices:
        for (const ShownDemand& demand : session.demands)
            lanes.append(demand.model);
        break;
    }
    return lanes.isEmpty() ? QList{noLane} : lanes;
}

QList<PlanLane> SessionLanes::lanes(LaneKind kind, const QList<ShownSession>& sessions,
                                    const QList<CalendarRoom>& rooms)
{
    if (kind == LaneKind::None)
        return {};
    QHash<qint64, PlanLane> found;
    for (const CalendarRoom& room : rooms) {
        if (kind == LaneKind::Rooms)
            found.insert(room.id,
                         {room.id, room.name, room.seats ? tr("%n seats", nullptr, *room.seats) : QString()});
    }
    QHash<qint64, int> asked;
    bool without = false;
    for (const ShownSession& session : sessions) {
        if (kind == LaneKind::Rooms && session.room != 0 && !found.contains(session.room))
            found.insert(session.room, {session.room, session.roomName, {}});
        if (kind == LaneKind::Activities)
            found.insert(session.activity, {session.activity, session.activityName, {}});
        for (qsizetype i = 0; kind == LaneKind::Staff && i < session.staff.size(); ++i)
            found.insert(session.staff[i], {session.staff[i], session.staffNames.value(i), {}});
        for (const ShownDemand& demand : session.demands) {
            if (kind == LaneKind::Devices) {
                asked[demand.model] = std::max(asked.value(demand.model), demand.count);
                found.insert(demand.model,
                             {demand.model, demand.name,
                              tr("up to %n asked for", nullptr, asked.value(demand.model))});
            }
        }
        without = without || lanesOf(kind, session).contains(noLane);
    }
    QList<PlanLane> lanes = sorted(found);
    if (without || lanes.isEmpty())
        lanes.append({noLane,
                      kind == LaneKind::Rooms       ? tr("No room")
                          : kind == LaneKind::Staff ? tr("Nobody yet")
                                                    : tr("No devices"),
                      {}});
    return lanes;
}

} // namespace kitcamp
