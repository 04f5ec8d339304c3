// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/roomplan.h"
#include "tests/testkit/randomsource.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

struct Best {
    int seated = -1;
    int pairs = 0;
};

/// Every way to put the sleepers into the rooms, one after the other.
class BruteForce
{
public:
    BruteForce(const QList<Sleeper>& sleepers, const QList<Bedroom>& rooms)
        : m_sleepers(sleepers)
        , m_rooms(rooms)
    {
        place(0, {});
    }
    Best best;

private:
    void place(int at, QList<RoomPlan::Place> places)
    {
        if (at == m_sleepers.size())
            return judge(places);
        const Sleeper& one = m_sleepers[at];
        if (one.room != 0 || one.gender.isEmpty())
            return place(at + 1, places);
        for (const Bedroom& room : m_rooms) {
            if (fits(one, room, places))
                place(at + 1, places + QList<RoomPlan::Place>{{one.id, room.id}});
        }
        place(at + 1, places);
    }
    bool fits(const Sleeper& one, const Bedroom& room, const QList<RoomPlan::Place>& places) const
    {
        if (!room.gender.isEmpty() && room.gender != one.gender)
            return false;
        int guests = 0;
        for (const Sleeper& guest : m_sleepers) {
            const bool here = guest.room == room.id || places.contains({guest.id, room.id});
            guests += here ? 1 : 0;
            if (here && guest.gender != one.gender)
                return false;
        }
        return guests < room.beds;
    }
    void judge(const QList<RoomPlan::Place>& places)
    {
        const auto seated = static_cast<int>(places.size());
        const int pairs = pairsOfOneUniversity(m_sleepers, places);
        if (seated > best.seated || (seated == best.seated && pairs < best.pairs))
            best = {seated, pairs};
    }
    const QList<Sleeper>& m_sleepers;
    const QList<Bedroom>& m_rooms;
};

} // namespace

/// Who shares a room with whom: against every way there is, on small camps.
class TestRoomPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsOfTwoAreAsGoodAsCanBe()
    {
        testkit::RandomSource random(7);
        for (int round = 0; round < 400; ++round) {
            QList<Bedroom> rooms;
            for (int i = random.between(1, 4); i > 0; --i)
                rooms << Bedroom{100 + i, 2,
                                 random.chance(30) ? (random.chance(50) ? u"f"_s : u"m"_s) : QString()};
            QList<Sleeper> sleepers;
            for (int i = random.between(1, 7); i > 0; --i)
                sleepers << Sleeper{i, random.chance(50) ? u"f"_s : u"m"_s, random.between(1, 3), 0};
            const RoomPlan plan = planRooms(sleepers, rooms);
            const BruteForce brute(sleepers, rooms);
            QCOMPARE(static_cast<int>(plan.places.size()), brute.best.seated);
            checkSound(sleepers, rooms, plan);
            if (QTest::currentTestFailed())
                return;
            // Which rooms are whose is chosen before who shares them, and no more rooms are opened than are
            // needed; where there is no such choice the plan is the best there is.
            const auto usable = std::count_if(rooms.begin(), rooms.end(), [&](const Bedroom& room) {
                return room.gender.isEmpty() || room.gender == sleepers[0].gender;
            });
            const bool noChoice = usable == (sleepers.size() + 1) / 2;
            const bool all = plan.withoutBed.isEmpty();
            const bool oneGender = std::all_of(sleepers.begin(), sleepers.end(), [&](const Sleeper& one) {
                return one.gender == sleepers[0].gender;
            });
            if (all && oneGender && noChoice)
                QCOMPARE(plan.pairs, brute.best.pairs);
        }
    }
    void whoHasARoomKeepsIt()
    {
        testkit::RandomSource random(8);
        for (int round = 0; round < 300; ++round) {
            const QList<Bedroom> rooms{{101, 2, u"f"_s}, {102, 2, u"f"_s}, {103, 2, u"f"_s}};
            QList<Sleeper> sleepers;
            for (int i = 0; i < 6; ++i)
                sleepers << Sleeper{i + 1, u"f"_s, random.between(1, 3),
                                    i < 3 && random.chance(60) ? 101 + i : 0};
            const RoomPlan plan = planRooms(sleepers, rooms);
            checkSound(sleepers, rooms, plan);
            if (QTest::currentTestFailed())
                return;
            QVERIFY(plan.withoutBed.isEmpty());
            QCOMPARE(plan.pairs, BruteForce(sleepers, rooms).best.pairs);
        }
    }
    void theSameCampGivesTheSamePlan()
    {
        const auto [sleepers, rooms] = largeCamp();
        QCOMPARE(planRooms(sleepers, rooms).places, planRooms(sleepers, rooms).places);
    }
    void seventyNineAreMixedInRoomsOfTwo()
    {
        const auto [sleepers, rooms] = largeCamp();
        const RoomPlan plan = planRooms(sleepers, rooms);
        QCOMPARE(plan.pairs, 0);
        QVERIFY(plan.withoutBed.isEmpty());
        QCOMPARE(plan.places.size(), 79);
    }
    void whoHasNoGenderIsNamed()
    {
        const RoomPlan plan =
            planRooms({{1, QString(), 1, 0}, {2, u"x"_s, 1, 0}, {3, u"f"_s, 1, 0}}, {{101, 2, {}}});
        QCOMPARE(plan.withoutGender, (QList<qint64>{1, 2}));
        QCOMPARE(plan.places.size(), 1);
    }
    void emptyListsGiveEmptyPlans()
    {
        QVERIFY(planRooms({}, {}).places.isEmpty());
        QCOMPARE(planRooms({{1, u"f"_s, 1, 0}}, {}).withoutBed, QList<qint64>{1});
        QVERIFY(planRooms({}, {{101, 2, {}}}).places.isEmpty());
    }
    void rangesNameRooms()
    {
        QCOMPARE(roomNames(u"301-304"_s), (QStringList{u"301"_s, u"302"_s, u"303"_s, u"304"_s}));
        QCOMPARE(roomNames(u"A09–A11, B3"_s), (QStringList{u"A09"_s, u"A10"_s, u"A11"_s, u"B3"_s}));
        QCOMPARE(roomNames(u"301，302"_s), (QStringList{u"301"_s, u"302"_s}));
        QCOMPARE(roomNames(u"320-301"_s), QStringList());
        QCOMPARE(roomNames(u"1-100000"_s), QStringList());
        QCOMPARE(roomNames(QString()), QStringList());
    }

private:
    static void checkSound(const QList<Sleeper>& sleepers, const QList<Bedroom>& rooms, const RoomPlan& plan)
    {
        QHash<qint64, QStringList> genders;
        for (const Sleeper& one : sleepers) {
            qint64 room = one.room;
            for (const RoomPlan::Place& place : plan.places) {
                if (place.sleeper == one.id) {
                    QCOMPARE(room, 0); // nobody twice, nobody moved
                    room = place.room;
                }
            }
            if (room != 0)
                genders[room] << one.gender;
        }
        for (const Bedroom& room : rooms) {
            const QStringList guests = genders.value(room.id);
            QVERIFY(guests.size() <= room.beds);
            QVERIFY(guests.count(guests.value(0)) == guests.size());
            QVERIFY(room.gender.isEmpty() || guests.isEmpty() || guests[0] == room.gender);
        }
        QCOMPARE(plan.pairs, pairsOfOneUniversity(sleepers, plan.places));
    }
    static std::pair<QList<Sleeper>, QList<Bedroom>> largeCamp()
    {
        QList<Sleeper> sleepers;
        for (int i = 0; i < 79; ++i)
            sleepers << Sleeper{i + 1, i % 3 == 0 ? u"f"_s : u"m"_s, 1 + (i * i) % 12, 0};
        QList<Bedroom> rooms;
        for (int i = 0; i < 41; ++i)
            rooms << Bedroom{300 + i, 2, {}};
        return {sleepers, rooms};
    }
};

QTEST_GUILESS_MAIN(TestRoomPlan)
#include "tst_roomplan.moc"
