// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/roomtrack.h"

namespace kitcamp::planning {

using namespace Qt::StringLiterals;

RoomTrack::RoomTrack(const Placings& placings, const Mover& mover, RoomId room, Span window)
    : Track(placings, mover, window)
    , m_room(room)
    , m_value(placings.setting().room(room))
    , m_inside(window)
{
    if (!m_placed.span.isEmpty() && room != 0) {
        gather();
        m_usual = usualRoom();
        compareFeatures();
    }
    Tally tally(rules());
    checkPlan(tally);
    checkRoom(tally);
    m_always = tally.taken();
}

void RoomTrack::compareFeatures()
{
    QStringList lacking;
    for (const QString& feature : m_placed.session.features) {
        if (m_value != nullptr && !m_value->features.contains(feature))
            lacking << feature;
    }
    m_lacking = static_cast<int>(lacking.size());
    m_lackingText = lacking.join(u", "_s);
}

void RoomTrack::gather()
{
    visitOthers([&](const Entry& entry) {
        if (entry.room == m_room && entry.span.overlaps(m_window))
            m_inside.add({entry.span, entry.slot});
    });
    for (const Companion& companion : m_mover.companions) {
        const Placed& other = m_placings.at(companion.slot);
        if (companion.room == m_room && canMeet(other))
            m_inside.addMoving({other.inRoom, companion.slot});
    }
}

RoomId RoomTrack::usualRoom() const
{
    auto rooms = m_placings.use(m_placed.session.activity).rooms;
    const auto count = [&](RoomId room, int times) {
        const auto found =
            std::find_if(rooms.begin(), rooms.end(), [room](const auto& one) { return one.first == room; });
        if (found != rooms.end())
            found->second += times;
        else if (room != 0)
            rooms.emplace_back(room, times);
    };
    const auto move = [&](const Placed& placed, std::optional<RoomId> to) {
        if (!placed.stands || placed.span.isEmpty() || placed.session.activity != m_placed.session.activity)
            return;
        count(placed.session.room, -1);
        if (to)
            count(*to, 1);
    };
    move(m_placed, {});
    for (const Companion& companion : m_mover.companions)
        move(m_placings.at(companion.slot), companion.room);
    RoomId usual = 0;
    int most = 0;
    int here = 0;
    for (const auto& [room, times] : rooms) {
        here = room == m_room ? times : here;
        if (times > most || (times == most && times > 0 && room < usual)) {
            usual = room;
            most = times;
        }
    }
    return most > here ? usual : 0;
}

void RoomTrack::at(Minute start, Tally& out) const
{
    out.add(m_always);
    checkTimes(start, out);
}

void RoomTrack::at(Minute start, Collection& out) const
{
    checkPlan(out);
    checkRoom(out);
    checkTimes(start, out);
}

/// What depends on the time: whether the room is open and free.
template <typename Out>
void RoomTrack::checkTimes(Minute start, Out& out) const
{
    if (m_value == nullptr || m_placed.span.isEmpty())
        return;
    const Span inRoom = inRoomAt(start);
    for (const Closure& closure : m_value->closures) {
        if (!closure.span.overlaps(inRoom))
            continue;
        out.add(Rule::RoomClosed, 1, [&](Finding& finding) {
            finding.sessions = {m_placed.session.id};
            finding.room = m_room;
            finding.at = closure.span.from;
            finding.label = closure.reason;
        });
    }
    m_inside.visit(inRoom, shiftAt(start), [&](const Neighbour& other) {
        out.add(Rule::RoomTwice, 1, [&](Finding& finding) {
            namePair(finding, other.slot);
            finding.outOf = finding.outOfOther = 0;
            finding.room = m_room;
            finding.at = std::max(inRoom.from, other.span.from);
        });
    });
}

/// What is so at any time: seats, equipment, the usual room.
template <typename Out>
void RoomTrack::checkRoom(Out& out) const
{
    const auto add = [&](Rule rule, int amount, int count, int outOf, const QString& label) {
        out.add(rule, amount, [&](Finding& finding) {
            finding.sessions = {m_placed.session.id};
            finding.room = m_room;
            finding.count = count;
            finding.outOf = outOf;
            finding.label = label;
        });
    };
    if (m_placed.span.isEmpty())
        return;
    if (m_room == 0) {
        if (m_placed.session.mode != Mode::Online)
            add(Rule::RoomMissing, 1, 0, 0, {});
        return;
    }
    if (m_value == nullptr || m_value->archived)
        add(Rule::RoomArchived, 1, 0, 0, {});
    if (m_value == nullptr)
        return;
    const int seats = m_value->seats.value_or(m_placed.seats);
    const int wasted = seats - m_placed.seats - rules().freeSeats;
    if (seats < m_placed.seats)
        add(Rule::RoomTooSmall, 1, m_placed.seats, seats, {});
    else if (wasted > 0 && m_placed.seats > 0)
        add(Rule::SeatsWasted, (wasted + 9) / 10, m_placed.seats, seats, {});
    if (m_lacking > 0)
        add(Rule::RoomLacks, m_lacking, m_lacking, static_cast<int>(m_placed.session.features.size()),
            m_lackingText);
    if (m_usual != 0)
        out.add(Rule::OtherRoom, 1, [&](Finding& finding) {
            finding.sessions = {m_placed.session.id};
            finding.room = m_usual;
        });
}

/// Locks and what was published hold for sessions of any form.
template <typename Out>
void RoomTrack::checkPlan(Out& out) const
{
    const Session& session = m_placed.session;
    const auto add = [&](Rule rule, RoomId room) {
        out.add(rule, 1, [&](Finding& finding) {
            finding.sessions = {session.id};
            finding.room = room;
        });
    };
    if (session.locks.room && *session.locks.room != m_room)
        add(Rule::RoomLocked, *session.locks.room);
    if (session.published && session.published->room != m_room)
        add(Rule::PublishedRoom, session.published->room);
}

} // namespace kitcamp::planning
