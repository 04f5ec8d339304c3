// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/duties/dutyclashes.h"
#include "models/activities/duties/mentortimes.h"
#include "models/activities/duties/supervision.h"

#include <QtTest>

#include <random>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 camp = 1;

PlannedSpan span(const QString& from, const QString& until)
{
    return {plannedMinute(u"2026-07-06T"_s + from), plannedMinute(u"2026-07-06T"_s + until)};
}

/// Teams 1.. of which each has the mentor that is named (0: none), and the mentors 101..
DutyPlan planOf(const QList<qint64>& mentorOfTeam, int mentors)
{
    DutyPlan plan;
    plan.activity = camp;
    for (int i = 0; i < mentorOfTeam.size(); ++i)
        plan.teams << DutyTeam{i + 1, u"Team %1"_s.arg(i + 1), 0, mentorOfTeam[i]};
    for (int i = 0; i < mentors; ++i)
        plan.people << DutyPerson{101 + i, u"Mentor %1"_s.arg(i + 1), true};
    return plan;
}

BusySession session(const PlannedSpan& time, const QSet<qint64>& people, const QSet<qint64>& teams)
{
    return {.activity = camp,
            .title = u"Lecture"_s,
            .room = 7,
            .roomName = u"Hall"_s,
            .kind = u"theory"_s,
            .span = time,
            .people = people,
            .teams = teams};
}

/// The most teams that could have one of the slots, tried out one team after the other.
int mostByTrying(const DutyPlan& plan, const QList<PlannedSpan>& slots, int team,
                 QSet<QPair<qint64, int>>& used)
{
    if (team == plan.teams.size())
        return 0;
    int best = mostByTrying(plan, slots, team + 1, used);
    for (int slot = 0; slot < slots.size(); ++slot) {
        for (const DutyPerson& mentor : plan.people) {
            const qint64 own = plan.teams[team].mentor;
            const Duty duty{.activity = camp,
                            .person = mentor.id,
                            .kind = u"mentoring"_s,
                            .team = plan.teams[team].id,
                            .span = slots[slot],
                            .note = {},
                            .personName = {},
                            .roomName = {},
                            .campName = {}};
            if ((own != 0 && own != mentor.id) || used.contains({mentor.id, slot})
                || !clashesOf(duty, plan).isEmpty())
                continue;
            used.insert({mentor.id, slot});
            best = std::max(best, 1 + mostByTrying(plan, slots, team + 1, used));
            used.remove({mentor.id, slot});
        }
    }
    return best;
}

} // namespace

/// Times with mentors, who looks after rooms, and what clashes, without a file.
class MentorTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTeamMeetsItsOwnMentorAsEarlyAsPossible();
    void teamIsMovedSoThatAnotherOneFits();
    void teamsWithoutMentorGoInTurn();
    void whatDoesNotFitIsSaidWithNumbers();
    void tooShortTimeAndNoTeamsAreSaid();
    void noOtherPlanHasMoreTeamsOrEndsEarlier();
    void personInTwoPlacesIsSaid();
    void roomOfAnotherActivityIsSaid();
    void roomsWithNobodyAreGivenInTurn();
};

void MentorTimesTest::eachTeamMeetsItsOwnMentorAsEarlyAsPossible()
{
    const MentorTimes times = mentorTimes(planOf({101, 101, 102}, 2), {span(u"14:00"_s, u"16:00"_s), 20});
    QCOMPARE(times.left, QStringList());
    QCOMPARE(times.duties.size(), 3);
    QCOMPARE(times.duties.constLast().span, span(u"14:20"_s, u"14:40"_s));
    for (const Duty& duty : times.duties)
        QCOMPARE(duty.person, qint64(duty.team == 3 ? 102 : 101));
    QVERIFY2(times.summary.contains(u"14:40"_s), qPrintable(times.summary));
}

void MentorTimesTest::teamIsMovedSoThatAnotherOneFits()
{
    // Two times: team 2 can only come to the first, which team 1 would take.
    DutyPlan plan = planOf({101, 101}, 1);
    plan.sessions << session(span(u"14:20"_s, u"15:00"_s), {}, {2});
    const MentorTimes times = mentorTimes(plan, {span(u"14:00"_s, u"14:40"_s), 20});
    QCOMPARE(times.left, QStringList());
    QCOMPARE(times.duties.constFirst().team, 2);
    QCOMPARE(times.duties.constLast().team, 1);
}

void MentorTimesTest::teamsWithoutMentorGoInTurn()
{
    const MentorTimes times = mentorTimes(planOf({0, 0, 0, 0, 0, 0}, 3), {span(u"14:00"_s, u"17:00"_s), 30});
    QCOMPARE(times.duties.size(), 6);
    QHash<qint64, int> each;
    for (const Duty& duty : times.duties)
        ++each[duty.person];
    QCOMPARE(each, (QHash<qint64, int>{{101, 2}, {102, 2}, {103, 2}}));
    QCOMPARE(times.duties.constLast().span.until, span(u"14:00"_s, u"15:00"_s).until);
}

void MentorTimesTest::whatDoesNotFitIsSaidWithNumbers()
{
    const MentorTimes times = mentorTimes(planOf({101, 101, 101}, 1), {span(u"14:00"_s, u"14:40"_s), 20});
    QCOMPARE(times.duties.size(), 2);
    QCOMPARE(times.left,
             QStringList{u"Team 3 has no time: Mentor 1 can be there at 2 time(s) for 3 team(s)."_s});
    QVERIFY(times.summary.startsWith(u"2 of 3 teams have a time."_s));
    const MentorTimes nobody = mentorTimes(planOf({0}, 0), {span(u"14:00"_s, u"14:40"_s), 20});
    QCOMPARE(nobody.left, QStringList{u"Team 1 has no mentor, and the camp has none on its roster."_s});
}

void MentorTimesTest::tooShortTimeAndNoTeamsAreSaid()
{
    QCOMPARE(mentorTimes(planOf({101}, 1), {span(u"14:00"_s, u"14:10"_s), 20}).summary,
             u"The time is shorter than one meeting."_s);
    QCOMPARE(mentorTimes(planOf({101}, 1), {span(u"16:00"_s, u"14:00"_s), 20}).duties.size(), 0);
    QVERIFY(
        mentorTimes(planOf({}, 1), {span(u"14:00"_s, u"16:00"_s), 20}).summary.contains(u"no teams yet"_s));
}

void MentorTimesTest::noOtherPlanHasMoreTeamsOrEndsEarlier()
{
    std::mt19937 random(5);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int round = 0; round < 150; ++round) {
        QList<qint64> own;
        for (int team = 0; team < 1 + below(4); ++team)
            own << (below(3) == 0 ? 0 : 101 + below(2));
        DutyPlan plan = planOf(own, 2);
        QList<PlannedSpan> slots;
        const PlannedMinute first = span(u"14:00"_s, u"15:00"_s).from;
        for (int slot = 0; slot < 3; ++slot)
            slots << PlannedSpan{first + 20 * slot, first + 20 * slot + 20};
        for (int busy = 0; busy < 3; ++busy)
            plan.sessions << session(slots[below(3)], {below(2) == 0 ? 101 + below(2) : 0}, {1 + below(4)});
        const MentorTimes times = mentorTimes(plan, {{first, first + 60}, 20});
        QSet<QPair<qint64, int>> used;
        QCOMPARE(static_cast<int>(times.duties.size()), mostByTrying(plan, slots, 0, used));
        QSet<QPair<qint64, qint64>> given;
        for (const Duty& duty : times.duties) {
            QVERIFY(clashesOf(duty, plan).isEmpty());
            given.insert({duty.person, duty.span.from});
        }
        QCOMPARE(given.size(), times.duties.size());
        if (times.duties.isEmpty())
            continue;
        // With the last time taken away fewer teams have one.
        while (!slots.isEmpty() && slots.constLast().from >= times.duties.constLast().span.from)
            slots.removeLast();
        QVERIFY(mostByTrying(plan, slots, 0, used) < times.duties.size());
    }
}

void MentorTimesTest::personInTwoPlacesIsSaid()
{
    DutyPlan plan = planOf({101, 101}, 1);
    plan.sessions << session(span(u"09:00"_s, u"10:00"_s), {101}, {});
    Duty duty;
    duty.id = 1;
    duty.activity = camp;
    duty.person = 101;
    duty.personName = u"Mentor 1"_s;
    duty.kind = u"mentoring"_s;
    duty.team = 1;
    duty.span = span(u"09:30"_s, u"10:30"_s);
    QCOMPARE(clashesOf(duty, plan).size(), 1);
    QCOMPARE(clashesOf(duty, plan).constFirst().sentence,
             u"Mentor 1 has a session then: 09:00–10:00, Lecture"_s);
    duty.room = 7; // the same room: she is there anyway
    QVERIFY(clashesOf(duty, plan).isEmpty());
    duty.span = span(u"10:00"_s, u"10:30"_s);
    duty.room = 0;
    QVERIFY(clashesOf(duty, plan).isEmpty());
    Duty other = duty;
    other.id = 2;
    other.team = 2;
    plan.duties << duty << other;
    QCOMPARE(clashesOf(duty, plan).constFirst().sentence,
             u"Mentor 1 is elsewhere then: 10:00–10:30, Team 2"_s);
    QVERIFY(!clashesOf(duty, plan).constFirst().possible);
}

void MentorTimesTest::roomOfAnotherActivityIsSaid()
{
    DutyPlan plan = planOf({101}, 1);
    BusySession other = session(span(u"09:00"_s, u"10:00"_s), {}, {});
    other.activity = 2;
    other.title = u"Python class"_s;
    plan.sessions << other;
    Duty duty;
    duty.activity = camp;
    duty.kind = u"supervision"_s;
    duty.room = 7;
    duty.span = span(u"09:30"_s, u"10:30"_s);
    QCOMPARE(clashesOf(duty, plan).constFirst().sentence, u"Hall is taken: 09:00–10:00, Python class"_s);
    plan.sessions.clear();
    plan.closures << ClosedRoom{7, span(u"08:00"_s, u"12:00"_s), u"painting"_s};
    QCOMPARE(clashesOf(duty, plan).constFirst().sentence, u"The room is closed then: painting"_s);
}

void MentorTimesTest::roomsWithNobodyAreGivenInTurn()
{
    DutyPlan plan = planOf({}, 2);
    plan.sessions << session(span(u"09:00"_s, u"10:00"_s), {}, {})
                  << session(span(u"10:00"_s, u"11:00"_s), {}, {})
                  << session(span(u"11:00"_s, u"12:00"_s), {101}, {});
    Duty half;
    half.activity = camp;
    half.person = 101;
    half.kind = u"supervision"_s;
    half.room = 7;
    half.span = span(u"09:00"_s, u"09:30"_s);
    plan.duties << half;
    const QList<UnwatchedTime> open = unwatchedTimes(plan);
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.constFirst().span, span(u"09:30"_s, u"10:00"_s));
    const SupervisionTurns turns = supervisionInTurn(plan);
    QVERIFY(turns.left.isEmpty());
    QCOMPARE(turns.duties.size(), 2);
    QCOMPARE(turns.duties.at(0).person, 102); // who has none yet
    QCOMPARE(turns.duties.at(1).person, 101);
    plan.people.clear();
    QCOMPARE(supervisionInTurn(plan).left.size(), 2);
}

QTEST_GUILESS_MAIN(MentorTimesTest)
#include "tst_mentortimes.moc"
