// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/sessionreading.h"
#include "tests/sessions/sessioncentre.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Sessions one by one and from patterns; what cannot be and what is odd.
class TestSessionPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSessionIsAddedWithItsStaffAndTakenBackByOneUndo();
    void aPatternSkipsTheHolidayAndOffersTheDayAgain();
    void skippedDaysAreAddedAgainWithTimeRoomAndStaff();
    void periodsFollowTheBellsOfTheSeason();
    void tenThousandSessionsAreRefused();
    void aPatternOfHolidaysAloneIsRefused();
    void aCampHasItsPhasesInOrder();
    void aSessionThatEndsBeforeItBeginsIsRefused();
    void aNightSessionIsAllowedAndSaysSo();
    void aChangeOfClocksIsSaid();
    void aDateOutsideOfTheTermAndAHolidayAreSaid();
    void anArchivedRoomIsRefused();
    void theRoomMayBeArchivedOnAnotherComputerMeanwhile();
    void aSessionOfAnActivityThatIsGoneIsExplained();
    void textThatIsNoTimeIsRefused();
    void numbersFollowTheTimeOnlyWhenAsked();
};

void TestSessionPlans::oneSessionIsAddedWithItsStaffAndTakenBackByOneUndo()
{
    SessionCentre centre;
    const Contents before = contentsOf(*centre);
    const auto made = centre.planner().add(centre.wish(u"2026-09-12T10:00"_s));
    VERIFY_DONE(made);
    QVERIFY(made->remarks.isEmpty());
    const auto done = centre->perform(made->action);
    VERIFY_DONE(done);
    QCOMPARE(centre.starts(centre.python), QStringList{u"2026-09-12T10:00"_s});
    QCOMPARE(rowCount(*centre, u"session_staff"_s), 1);
    QCOMPARE(centre->sentence(done->opId), u"Added a session of Python on 2026-09-12 10:00"_s);
    VERIFY_DONE(centre->undo());
    QCOMPARE(contentsOf(*centre), before);
}

void TestSessionPlans::aPatternSkipsTheHolidayAndOffersTheDayAgain()
{
    SessionCentre centre;
    const auto made = centre.planner().addSeries(centre.wish(), centre.saturdays(3, 6));
    VERIFY_DONE(made);
    // Week 4's Saturday, 2026-10-03, is off; no 班 day has its lessons.
    QCOMPARE(made->action.sessions.size(), 3);
    QCOMPARE(made->skipped.size(), size_t(1));
    QCOMPARE(made->skipped.front().day, QDate(2026, 10, 3));
    const auto done = centre->perform(made->action);
    VERIFY_DONE(done);
    QCOMPARE(centre.starts(centre.python),
             (QStringList{u"2026-09-26T10:00"_s, u"2026-10-10T10:00"_s, u"2026-10-17T10:00"_s}));
    QCOMPARE(centre->sentence(done->opId), u"Added 3 session(s) of Python as a series"_s);
    QCOMPARE(centre.texts("SELECT number FROM session ORDER BY starts"),
             (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    const auto offered = centre.planner().offered(made->action.series.id);
    VERIFY_DONE(offered);
    QCOMPARE(offered->size(), size_t(1));
    QVERIFY(!offered->front().free);
    QVERIFY(!offered->front().instead.isEmpty());
    VERIFY_DONE(centre->undo());
    QCOMPARE(rowCount(*centre, u"session"_s), 0);
    QCOMPARE(rowCount(*centre, u"session_series"_s), 0);
}

void TestSessionPlans::skippedDaysAreAddedAgainWithTimeRoomAndStaff()
{
    SessionCentre centre;
    const auto made = centre.planner().addSeries(centre.wish(), centre.saturdays(3, 6));
    VERIFY_DONE(made);
    VERIFY_DONE(centre->perform(made->action));
    const qint64 series = made->action.series.id;
    const auto again = centre.planner().addSkipped(series, {{QDate(2026, 10, 3), QDate(2026, 10, 11)}});
    VERIFY_DONE(again);
    VERIFY_DONE(centre->perform(again->action));
    QVERIFY(centre.starts(centre.python).contains(u"2026-10-11T10:00"_s));
    QCOMPARE(centre.value(u"session_series"_s, u"skipped"_s, series), QString());
    QCOMPARE(centre.texts("SELECT DISTINCT room FROM session"), QStringList{QString::number(centre.lab1)});
    QCOMPARE(rowCount(*centre, u"session_staff"_s), 4);
    VERIFY_REFUSED(centre.planner().addSkipped(series, {{QDate(2026, 10, 3), QDate(2026, 10, 11)}}),
                   "nothing-skipped");
}

void TestSessionPlans::periodsFollowTheBellsOfTheSeason()
{
    SessionCentre centre;
    SessionPattern pattern = centre.saturdays(3, 5);
    pattern.times = {{PeriodRange{5, 6}}};
    const auto made = centre.planner().addSeries(centre.wish(), pattern);
    VERIFY_DONE(made);
    QCOMPARE(made->action.sessions.at(0).starts, u"2026-09-26T14:30"_s); // summer
    QCOMPARE(made->action.sessions.at(1).starts, u"2026-10-10T14:00"_s); // winter
}

void TestSessionPlans::tenThousandSessionsAreRefused()
{
    SessionCentre centre;
    SessionPattern pattern;
    pattern.from = QDate(2026, 9, 1);
    pattern.until = QDate(2040, 12, 31);
    pattern.times = {{std::nullopt, 480, 90}, {std::nullopt, 600, 90}};
    const auto made = centre.planner().addSeries(centre.wish(), pattern);
    VERIFY_REFUSED(made, "pattern-too-many");
    QVERIFY(made.error().sentence.contains(u"500"_s));
}

void TestSessionPlans::aPatternOfHolidaysAloneIsRefused()
{
    SessionCentre centre;
    SessionPattern pattern;
    pattern.from = QDate(2026, 10, 1);
    pattern.until = QDate(2026, 10, 4);
    pattern.times = {{std::nullopt, 480, 90}};
    VERIFY_REFUSED(centre.planner().addSeries(centre.wish(), pattern), "pattern-empty");
}

void TestSessionPlans::aCampHasItsPhasesInOrder()
{
    SessionCentre centre;
    SessionPattern pattern;
    pattern.from = QDate(2026, 11, 2);
    pattern.until = QDate(2026, 11, 6);
    pattern.times = {{std::nullopt, 540, 180}, {std::nullopt, 840, 180}};
    const auto made = centre.planner().addCamp(centre.wish(), pattern, usualPhases());
    VERIFY_DONE(made);
    VERIFY_DONE(centre->perform(made->action));
    const QStringList kinds = centre.texts("SELECT kind FROM session ORDER BY starts");
    QCOMPARE(kinds.size(), 10);
    QCOMPARE(kinds.first(), u"theory"_s);
    QCOMPARE(kinds.last(), u"ceremony"_s);
    QVERIFY(kinds.indexOf(u"practice"_s) > kinds.lastIndexOf(u"theory"_s));
    QVERIFY(kinds.indexOf(u"project"_s) > kinds.lastIndexOf(u"practice"_s));
}

void TestSessionPlans::aSessionThatEndsBeforeItBeginsIsRefused()
{
    SessionCentre centre;
    const auto made = centre.planner().add(centre.wish(u"2026-09-12T10:00"_s, -30));
    VERIFY_DONE(made);
    VERIFY_REFUSED(centre->perform(made->action), "session-ends-before");
    const auto kept = centre.planner().add(centre.wish(u"2026-09-12T10:00"_s));
    VERIFY_DONE(kept);
    VERIFY_DONE(centre->perform(kept->action));
    SessionEdit edit;
    edit.edit.session = kept->action.sessions.first().id;
    edit.edit.time = SessionTime{QDate(2026, 9, 12), 600, -60};
    VERIFY_REFUSED(centre.planner().change(edit), "session-ends-before");
    QCOMPARE(centre.value(u"session"_s, u"minutes"_s, edit.edit.session), u"100"_s);
}

void TestSessionPlans::aNightSessionIsAllowedAndSaysSo()
{
    SessionCentre centre;
    const auto made = centre.planner().add(centre.wish(u"2026-09-12T22:00"_s, 240));
    VERIFY_DONE(made);
    QCOMPARE(made->remarks.size(), 1);
    QVERIFY2(made->remarks.first().contains(u"next day"_s), qUtf8Printable(made->remarks.first()));
    VERIFY_DONE(centre->perform(made->action));
    VERIFY_REFUSED(centre->perform(AddSessions{.sessions = {SessionRow{.id = centre->ids().nextValue(),
                                                                       .activity = centre.python,
                                                                       .starts = u"2026-09-12T22:00"_s,
                                                                       .minutes = 1500}}}),
                   "session-length");
}

void TestSessionPlans::aChangeOfClocksIsSaid()
{
    SessionCentre centre;
    VERIFY_DONE(centre->perform(SaveSettings{{{"zone"_L1, u"Europe/Berlin"_s}}}));
    const auto made = centre.planner().add(centre.wish(u"2026-10-25T01:00"_s, 180));
    VERIFY_DONE(made);
    QCOMPARE(made->remarks.size(), 1);
    QVERIFY2(made->remarks.first().contains(u"clock"_s), qUtf8Printable(made->remarks.first()));
}

void TestSessionPlans::aDateOutsideOfTheTermAndAHolidayAreSaid()
{
    SessionCentre centre;
    const auto late = centre.planner().add(centre.wish(u"2027-02-06T10:00"_s));
    VERIFY_DONE(late);
    QCOMPARE(late->remarks, QStringList{u"2027-02-06 lies outside of the term 2026-2027-1."_s});
    const auto off = centre.planner().add(centre.wish(u"2026-10-02T10:00"_s));
    VERIFY_DONE(off);
    QCOMPARE(off->remarks.size(), 1);
    QVERIFY(off->remarks.first().contains(u"National Day"_s));
    VERIFY_DONE(centre->perform(off->action)); // it may be meant
}

void TestSessionPlans::anArchivedRoomIsRefused()
{
    SessionCentre centre;
    VERIFY_DONE(centre.file().set(u"room"_s, centre.lab1, u"archived"_s, u"1"_s));
    const auto made = centre.planner().add(centre.wish(u"2026-09-12T10:00"_s));
    VERIFY_DONE(made);
    const auto refused = centre->perform(made->action);
    VERIFY_REFUSED(refused, "room-archived");
    QVERIFY(refused.error().sentence.contains(u"Lab 1"_s));
    QVERIFY(!refused.error().waysOut.isEmpty());
    QCOMPARE(rowCount(*centre, u"session"_s), 0);
}

void TestSessionPlans::theRoomMayBeArchivedOnAnotherComputerMeanwhile()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 3);
    QCOMPARE(sessions.size(), 3);
    VERIFY_DONE(centre.file().set(u"room"_s, centre.lab1, u"archived"_s, u"1"_s));
    // What is there already can still be moved; the plan says that the room is gone.
    const auto moved = centre.planner().move(sessions.first(), QDate(2026, 9, 13), 600);
    VERIFY_DONE(moved);
    VERIFY_DONE(centre->perform(moved->action));
}

void TestSessionPlans::aSessionOfAnActivityThatIsGoneIsExplained()
{
    SessionCentre centre;
    SessionWish wish = centre.wish(u"2026-09-12T10:00"_s);
    wish.row.activity = 42;
    const auto made = centre.planner().add(wish);
    VERIFY_DONE(made);
    VERIFY_REFUSED(centre->perform(made->action), "row-gone");
    VERIFY_REFUSED(centre.planner().move(42, QDate(2026, 9, 12), 600), "row-gone");
}

void TestSessionPlans::textThatIsNoTimeIsRefused()
{
    SessionCentre centre;
    const auto made = centre.planner().add(centre.wish(u"next Saturday"_s));
    VERIFY_DONE(made);
    VERIFY_REFUSED(centre->perform(made->action), "session-time");
}

void TestSessionPlans::numbersFollowTheTimeOnlyWhenAsked()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 3);
    const auto moved = centre.planner().move(sessions.first(), QDate(2026, 12, 5), 600);
    VERIFY_DONE(moved);
    VERIFY_DONE(centre->perform(moved->action));
    QCOMPARE(centre.value(u"session"_s, u"number"_s, sessions.first()), u"1"_s);
    const auto renumbered = centre.planner().renumber(centre.python);
    VERIFY_DONE(renumbered);
    const auto done = centre->perform(*renumbered);
    VERIFY_DONE(done);
    QCOMPARE(centre->sentence(done->opId), u"Renumbered the sessions of Python"_s);
    QCOMPARE(centre.value(u"session"_s, u"number"_s, sessions.first()), u"3"_s);
    const auto right = centre.planner().renumber(centre.python);
    VERIFY_DONE(right);
    QVERIFY(right->isEmpty());
}

QTEST_MAIN(TestSessionPlans)
#include "tst_sessionplans.moc"
