// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/roomplan.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A room with those who stay in it and those who were put into it.
struct Filled {
    qint64 id = 0;
    int beds = 0;
    QString gender;
    QHash<qint64, int> universities; ///< of all guests
    int guests = 0;
    std::vector<int> placed; ///< positions in the list of sleepers

    [[nodiscard]] int free() const { return beds - guests; }
};

void put(Filled& room, const Sleeper& sleeper)
{
    ++room.guests;
    ++room.universities[sleeper.university];
}

class Planner
{
public:
    Planner(const QList<Sleeper>& sleepers, const QList<Bedroom>& rooms)
        : m_sleepers(sleepers)
    {
        for (const Bedroom& room : rooms)
            m_rooms.push_back({room.id, room.beds, room.gender, {}, 0, {}});
        for (const Sleeper& one : sleepers)
            keep(one);
        chooseGenders();
    }

    RoomPlan plan()
    {
        RoomPlan plan;
        for (const QString& gender : {u"f"_s, u"m"_s})
            fill(gender, plan);
        for (const Sleeper& one : m_sleepers) {
            if (one.room == 0 && one.gender != "f"_L1 && one.gender != "m"_L1)
                plan.withoutGender << one.id;
        }
        for (const Filled& room : m_rooms) {
            for (const int who : room.placed)
                plan.places << RoomPlan::Place{m_sleepers[who].id, room.id};
        }
        plan.pairs = pairsOfOneUniversity(m_sleepers, plan.places);
        return plan;
    }

private:
    /// Who has a room keeps it, and gives it her gender.
    void keep(const Sleeper& one)
    {
        for (Filled& room : m_rooms) {
            if (one.room == 0 || room.id != one.room)
                continue;
            put(room, one);
            if (room.gender.isEmpty())
                room.gender = one.gender;
        }
    }

    [[nodiscard]] int toPlace(const QString& gender) const
    {
        return static_cast<int>(std::count_if(m_sleepers.begin(), m_sleepers.end(), [&](const Sleeper& one) {
            return one.room == 0 && one.gender == gender;
        }));
    }

    [[nodiscard]] int freeBeds(const QString& gender) const
    {
        int beds = 0;
        for (const Filled& room : m_rooms)
            beds += room.gender == gender ? std::max(0, room.free()) : 0;
        return beds;
    }

    /// Which rooms without a gender are for women: of all sums of beds that can be made the one that seats
    /// most.
    void chooseGenders()
    {
        std::vector<std::size_t> open;
        int total = 0;
        for (std::size_t i = 0; i < m_rooms.size(); ++i) {
            if (m_rooms[i].gender.isEmpty()) {
                open.push_back(i);
                total += m_rooms[i].free();
            }
        }
        const int women = std::max(0, toPlace(u"f"_s) - freeBeds(u"f"_s));
        const int men = std::max(0, toPlace(u"m"_s) - freeBeds(u"m"_s));
        const std::vector<std::vector<bool>> reach = sums(open, total);
        int best = 0;
        int bestSeated = -1;
        for (int sum = 0; sum <= total; ++sum) {
            const int seated = std::min(women, sum) + std::min(men, total - sum);
            if (reach[open.size()][static_cast<std::size_t>(sum)] && seated > bestSeated) {
                best = sum;
                bestSeated = seated;
            }
        }
        assign(open, reach, best);
    }

    /// reach[i][s]: some of the first i rooms have s beds together.
    [[nodiscard]] std::vector<std::vector<bool>> sums(const std::vector<std::size_t>& open, int total) const
    {
        std::vector<std::vector<bool>> reach(open.size() + 1,
                                             std::vector<bool>(static_cast<std::size_t>(total) + 1));
        reach[0][0] = true;
        for (std::size_t i = 0; i < open.size(); ++i) {
            const auto beds = static_cast<std::size_t>(m_rooms[open[i]].free());
            for (std::size_t sum = 0; sum < reach[i].size(); ++sum)
                reach[i + 1][sum] = reach[i][sum] || (sum >= beds && reach[i][sum - beds]);
        }
        return reach;
    }

    void assign(const std::vector<std::size_t>& open, const std::vector<std::vector<bool>>& reach, int sum)
    {
        auto left = static_cast<std::size_t>(sum);
        for (std::size_t i = open.size(); i > 0; --i) {
            Filled& room = m_rooms[open[i - 1]];
            // The men's where both would do: so the women's rooms come first in the order.
            const bool men = reach[i - 1][left];
            room.gender = men ? u"m"_s : u"f"_s;
            left -= men ? 0 : static_cast<std::size_t>(room.free());
        }
    }

    /// Room by room, each time who shares it with fewest of her own; then swaps.
    void fill(const QString& gender, RoomPlan& plan)
    {
        std::vector<int> waiting = bySizeOfUniversity(gender);
        std::vector<std::size_t> rooms;
        for (std::size_t i = 0; i < m_rooms.size(); ++i) {
            if (m_rooms[i].gender != gender)
                continue;
            rooms.push_back(i);
            while (m_rooms[i].free() > 0 && !waiting.empty())
                take(m_rooms[i], waiting);
        }
        for (const int who : waiting)
            plan.withoutBed << m_sleepers[who].id;
        while (improve(rooms)) { }
    }

    [[nodiscard]] std::vector<int> bySizeOfUniversity(const QString& gender) const
    {
        QHash<qint64, int> sizes;
        std::vector<int> waiting;
        for (int i = 0; i < m_sleepers.size(); ++i) {
            if (m_sleepers[i].room == 0 && m_sleepers[i].gender == gender) {
                waiting.push_back(i);
                ++sizes[m_sleepers[i].university];
            }
        }
        std::stable_sort(waiting.begin(), waiting.end(), [&](int a, int b) {
            const qint64 left = m_sleepers[a].university;
            const qint64 right = m_sleepers[b].university;
            return sizes[left] != sizes[right] ? sizes[left] > sizes[right] : left < right;
        });
        return waiting;
    }

    void take(Filled& room, std::vector<int>& waiting)
    {
        const auto chosen = std::min_element(waiting.begin(), waiting.end(), [&](int a, int b) {
            return room.universities.value(m_sleepers[a].university)
                < room.universities.value(m_sleepers[b].university);
        });
        put(room, m_sleepers[*chosen]);
        room.placed.push_back(*chosen);
        waiting.erase(chosen);
    }

    /// The first swap, or move into a free bed, that parts more of one university than it joins.
    bool improve(const std::vector<std::size_t>& rooms)
    {
        for (const std::size_t a : rooms) {
            for (std::size_t i = 0; i < m_rooms[a].placed.size(); ++i) {
                for (const std::size_t b : rooms) {
                    if (b != a && improveWith(m_rooms[a], i, m_rooms[b]))
                        return true;
                }
            }
        }
        return false;
    }

    bool improveWith(Filled& from, std::size_t place, Filled& to)
    {
        const qint64 mine = m_sleepers[from.placed[place]].university;
        const int gain = from.universities.value(mine) - 1;
        if (gain == 0)
            return false;
        if (to.free() > 0 && to.universities.value(mine) < gain) {
            move(from, place, to);
            return true;
        }
        for (std::size_t other = 0; other < to.placed.size(); ++other) {
            const qint64 theirs = m_sleepers[to.placed[other]].university;
            if (theirs == mine)
                continue;
            const int before = gain + to.universities.value(theirs) - 1;
            const int after = to.universities.value(mine) + from.universities.value(theirs);
            if (after < before) {
                swap(from, place, to, other);
                return true;
            }
        }
        return false;
    }

    void move(Filled& from, std::size_t place, Filled& to)
    {
        const int who = from.placed[place];
        from.placed.erase(from.placed.begin() + static_cast<std::ptrdiff_t>(place));
        --from.guests;
        --from.universities[m_sleepers[who].university];
        put(to, m_sleepers[who]);
        to.placed.push_back(who);
    }

    void swap(Filled& from, std::size_t place, Filled& to, std::size_t other)
    {
        const qint64 mine = m_sleepers[from.placed[place]].university;
        const qint64 theirs = m_sleepers[to.placed[other]].university;
        --from.universities[mine];
        ++from.universities[theirs];
        --to.universities[theirs];
        ++to.universities[mine];
        std::swap(from.placed[place], to.placed[other]);
    }

    const QList<Sleeper>& m_sleepers;
    std::vector<Filled> m_rooms;
};

} // namespace

RoomPlan planRooms(const QList<Sleeper>& sleepers, const QList<Bedroom>& rooms)
{
    // Of whom no university is known is like nobody else.
    QList<Sleeper> told = sleepers;
    for (Sleeper& one : told)
        one.university = one.university != 0 ? one.university : -one.id;
    return Planner(told, rooms).plan();
}

int pairsOfOneUniversity(const QList<Sleeper>& sleepers, const QList<RoomPlan::Place>& places)
{
    QHash<qint64, qint64> rooms;
    for (const RoomPlan::Place& place : places)
        rooms.insert(place.sleeper, place.room);
    QHash<std::pair<qint64, qint64>, int> counts;
    int pairs = 0;
    for (const Sleeper& one : sleepers) {
        const qint64 room = one.room != 0 ? one.room : rooms.value(one.id);
        if (room != 0 && one.university != 0)
            pairs += counts[{room, one.university}]++;
    }
    return pairs;
}

} // namespace kitcamp
