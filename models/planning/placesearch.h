// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/classtrack.h"
#include "models/planning/roomtrack.h"
#include "models/planning/stafftrack.h"
#include "models/planning/suggest.h"

namespace kitcamp::planning {

/// Weighs every beginning a session could have, with the best room and the best staff for each.
class PlaceSearch
{
public:
    struct Found {
        Minute start = 0;
        int cost = 0;
        int room = 0; ///< index into rooms()
        int distance = 0;
    };

    /// The index must hold the wish's session, without a place.
    PlaceSearch(const ConflictIndex& index, const Wish& wish);
    Q_DISABLE_COPY_MOVE(PlaceSearch)

    void run();
    /// The best place of each beginning that is not red; best first.
    [[nodiscard]] std::vector<Found> found() const;
    [[nodiscard]] const std::vector<RoomId>& rooms() const { return m_rooms; }
    [[nodiscard]] std::vector<PersonId> staffAt(Minute start) const;
    [[nodiscard]] qint64 places() const { return m_places; }
    [[nodiscard]] qint64 possible() const { return m_possible; }
    [[nodiscard]] std::vector<Removed> removed() const;
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    [[nodiscard]] std::vector<RoomId> candidateRooms() const;
    [[nodiscard]] Span within() const;
    [[nodiscard]] Span window() const;
    void searchDay(int day);
    void look(Minute start);
    [[nodiscard]] bool isLeftOut(Minute start, RoomId room) const;
    void countRemoved(quint64 red);
    [[nodiscard]] Weighing staffWeight(Minute start) const;
    /// Of the pool, the places of the cheapest; red ones last.
    [[nodiscard]] std::vector<std::pair<Weighing, size_t>> cheapest(Minute start) const;
    [[nodiscard]] int distanceOf(Minute start) const;

    const ConflictIndex& m_index;
    const Wish& m_wish;
    const Rules& m_rules;
    Mover m_mover;
    std::vector<PersonId> m_staff;
    std::vector<PersonId> m_pool;
    std::vector<RoomId> m_rooms;
    ClassTrack m_classTrack;
    StaffSetTrack m_setTrack;
    std::vector<RoomTrack> m_roomTracks;
    std::vector<StaffTrack> m_staffTracks;
    std::vector<StaffTrack> m_poolTracks;
    std::vector<Found> m_found;
    std::array<Removed, ruleCount> m_removed{};
    qint64 m_places = 0;
    qint64 m_possible = 0;
    bool m_isComplete = true;
};

} // namespace kitcamp::planning
