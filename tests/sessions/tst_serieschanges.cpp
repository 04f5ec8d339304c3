// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/sessionreading.h"
#include "tests/sessions/sessioncentre.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Changes of this session, this and following, all; cancelling, making up, copying, removing.
class TestSeriesChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveReachesAsFarAsItIsAsked_data();
    void aMoveReachesAsFarAsItIsAsked();
    void aRoomOfItsOwnStaysAndIsTold();
    void staffFollowsWhereItWasTheSame();
    void aLockedTimeIsNotMovedUntilItIsUnlocked();
    void theTimeIsTakenAwayAndGivenAgain();
    void aMoveByTwoComputersThatIsSoAlreadyAsksNothing();
    void aCancelledSessionKeepsItsReasonAndIsRestored();
    void cancellingNeedsAReason();
    void aCancelledSessionIsMadeUpOnceWithItsNumber();
    void aCopyHasTheStaffAndNotTheLock();
    void removingTakesTheSeriesAlongButNotWhatWasAttended();
};

void TestSeriesChanges::aMoveReachesAsFarAsItIsAsked_data()
{
    QTest::addColumn<SeriesScope>("scope");
    QTest::addColumn<QStringList>("starts");
    QTest::newRow("this") << SeriesScope::This
                          << QStringList{u"2026-09-12T10:00"_s, u"2026-09-20T14:00"_s, u"2026-09-26T10:00"_s};
    QTest::newRow("following") << SeriesScope::ThisAndFollowing
                               << QStringList{u"2026-09-12T10:00"_s, u"2026-09-20T14:00"_s,
                                              u"2026-09-26T14:00"_s};
    QTest::newRow("all") << SeriesScope::All
                         << QStringList{u"2026-09-13T14:00"_s, u"2026-09-20T14:00"_s, u"2026-09-26T14:00"_s};
}

void TestSeriesChanges::aMoveReachesAsFarAsItIsAsked()
{
    QFETCH(SeriesScope, scope);
    QFETCH(QStringList, starts);
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 3);
    const Contents before = contentsOf(*centre);
    // The Sunday of week 3, 2026-09-27, is a 班 day with Monday's lessons: that one keeps its Saturday.
    const auto moved = centre.planner().move(sessions.at(1), QDate(2026, 9, 20), 840, scope);
    VERIFY_DONE(moved);
    VERIFY_DONE(centre->perform(moved->action));
    QCOMPARE(centre.starts(centre.python), starts);
    QCOMPARE(moved->remarks.isEmpty(), scope == SeriesScope::This);
    VERIFY_DONE(centre->undo());
    QCOMPARE(contentsOf(*centre), before);
}

void TestSeriesChanges::aRoomOfItsOwnStaysAndIsTold()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 3);
    SessionEdit own;
    own.edit.session = sessions.at(2);
    own.edit.scope = SeriesScope::This;
    own.edit.fields.insert(u"room"_s, centre.lab2);
    const auto first = centre.planner().change(own);
    VERIFY_DONE(first);
    const auto done = centre->perform(first->action);
    VERIFY_DONE(done);
    QVERIFY(centre->sentence(done->opId).endsWith(u"into Lab 2"_s));
    SessionEdit all;
    all.edit.session = sessions.at(0);
    all.edit.fields.insert(u"room"_s, QVariant(0));
    const auto second = centre.planner().change(all);
    VERIFY_DONE(second);
    QCOMPARE(second->remarks, QStringList{u"The session (2026-09-26) keeps its own room."_s});
    VERIFY_DONE(centre->perform(second->action));
    QCOMPARE(centre.texts("SELECT coalesce(room, 0) FROM session ORDER BY starts"),
             (QStringList{u"0"_s, u"0"_s, QString::number(centre.lab2)}));
}

void TestSeriesChanges::staffFollowsWhereItWasTheSame()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 3);
    SessionEdit edit;
    edit.edit.session = sessions.at(1);
    edit.edit.scope = SeriesScope::ThisAndFollowing;
    edit.staff = QList<StaffMember>{{centre.zhang, u"teacher"_s}, {centre.li, u"assistant"_s}};
    const auto changed = centre.planner().change(edit);
    VERIFY_DONE(changed);
    QVERIFY(changed->action.changes.isEmpty());
    const auto done = centre->perform(changed->action);
    VERIFY_DONE(done);
    QVERIFY(centre->sentence(done->opId).startsWith(u"Changed the staff"_s));
    QCOMPARE(centre.texts("SELECT count(*) FROM session_staff GROUP BY session ORDER BY 1"),
             (QStringList{u"1"_s, u"2"_s, u"2"_s}));
    edit.edit.scope = SeriesScope::This;
    edit.staff = QList<StaffMember>();
    const auto none = centre.planner().change(edit);
    VERIFY_DONE(none);
    VERIFY_DONE(centre->perform(none->action));
    QCOMPARE(rowCount(*centre, u"session_staff"_s), 3);
}

void TestSeriesChanges::aLockedTimeIsNotMovedUntilItIsUnlocked()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 2);
    SessionEdit lock;
    lock.edit.session = sessions.at(0);
    lock.edit.scope = SeriesScope::This;
    lock.edit.fields.insert(u"time_locked"_s, true);
    const auto locked = centre.planner().change(lock);
    VERIFY_DONE(locked);
    VERIFY_DONE(centre->perform(locked->action));
    VERIFY_REFUSED(centre.planner().move(sessions.at(0), QDate(2026, 9, 13), 600), "time-locked");
    // The other one moves; the locked one stays and that is told.
    const auto moved = centre.planner().move(sessions.at(1), QDate(2026, 9, 19), 720, SeriesScope::All);
    VERIFY_DONE(moved);
    QCOMPARE(moved->action.changes.size(), 1);
    QCOMPARE(moved->remarks.size(), 1);
    lock.edit.fields.insert(u"time_locked"_s, false);
    lock.edit.time = SessionTime{QDate(2026, 9, 13), 600, 100};
    VERIFY_DONE(centre.planner().change(lock));
}

void TestSeriesChanges::theTimeIsTakenAwayAndGivenAgain()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 2);
    SessionEdit edit;
    edit.edit.session = sessions.at(0);
    edit.edit.scope = SeriesScope::This;
    edit.toPlace = true;
    const auto away = centre.planner().change(edit);
    VERIFY_DONE(away);
    VERIFY_DONE(centre->perform(away->action));
    QCOMPARE(centre.starts(centre.python).size(), 1);
    const auto placed = centre.planner().move(sessions.at(0), QDate(2026, 9, 15), 1080);
    VERIFY_DONE(placed);
    VERIFY_DONE(centre->perform(placed->action));
    QVERIFY(centre.starts(centre.python).contains(u"2026-09-15T18:00"_s));
}

void TestSeriesChanges::aMoveByTwoComputersThatIsSoAlreadyAsksNothing()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 1);
    const auto moved = centre.planner().move(sessions.at(0), QDate(2026, 9, 13), 600);
    VERIFY_DONE(moved);
    const auto before = moved->action.alreadySo(centre->reader());
    QVERIFY(before && !*before);
    VERIFY_DONE(centre->perform(moved->action));
    const auto after = moved->action.alreadySo(centre->reader());
    QVERIFY(after && *after);
    QCOMPARE(moved->action.subject().id, sessions.at(0));
    QCOMPARE(moved->action.deed(centre->naming()), u"moved it to 2026-09-13 10:00"_s);
}

void TestSeriesChanges::aCancelledSessionKeepsItsReasonAndIsRestored()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 3);
    VERIFY_DONE(centre.file().set(u"session"_s, sessions.at(1), u"note"_s, u"bring a laptop"_s));
    const auto cancel =
        centre.planner().cancel(sessions.at(1), SeriesScope::ThisAndFollowing, u" Zhang  is ill "_s);
    VERIFY_DONE(cancel);
    QCOMPARE(cancel->sessions.size(), 2);
    VERIFY_DONE(centre->perform(*cancel));
    const QString note = centre.value(u"session"_s, u"note"_s, sessions.at(1));
    QCOMPARE(cancelReason(note), u"Zhang is ill"_s);
    QCOMPARE(noteWithoutReason(note), u"bring a laptop"_s);
    QCOMPARE(centre.texts("SELECT state FROM session ORDER BY starts"),
             (QStringList{u"planned"_s, u"cancelled"_s, u"cancelled"_s}));
    const auto restore = centre.planner().restore(sessions.at(1), SeriesScope::This);
    VERIFY_DONE(restore);
    VERIFY_DONE(centre->perform(*restore));
    QCOMPARE(centre.value(u"session"_s, u"note"_s, sessions.at(1)), u"bring a laptop"_s);
    QCOMPARE(centre.value(u"session"_s, u"state"_s, sessions.at(1)), u"planned"_s);
}

void TestSeriesChanges::cancellingNeedsAReason()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 1);
    VERIFY_REFUSED(centre->perform(CancelSessions{sessions, u"  "_s}), "cancel-reason");
}

void TestSeriesChanges::aCancelledSessionIsMadeUpOnceWithItsNumber()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 3);
    const SessionTime time{QDate(2026, 9, 20), 600, 100};
    VERIFY_REFUSED(centre.planner().makeUp(sessions.at(1), time, centre.lab2), "not-cancelled");
    VERIFY_DONE(centre->perform(CancelSessions{{sessions.at(1)}, u"ill"_s}));
    const auto made = centre.planner().makeUp(sessions.at(1), time, centre.lab2);
    VERIFY_DONE(made);
    const auto done = centre->perform(made->action);
    VERIFY_DONE(done);
    QCOMPARE(centre->sentence(done->opId), u"Added a make-up session of Python on 2026-09-20 10:00"_s);
    const qint64 stands = made->action.sessions.first().id;
    QCOMPARE(centre.value(u"session"_s, u"number"_s, stands), u"2"_s);
    QCOMPARE(centre.value(u"session"_s, u"makes_up"_s, stands), QString::number(sessions.at(1)));
    QCOMPARE(centre.value(u"session"_s, u"note"_s, stands), QString());
    VERIFY_REFUSED(centre.planner().makeUp(sessions.at(1), time, centre.lab2), "made-up");
    VERIFY_REFUSED(centre->perform(RestoreSessions{{sessions.at(1)}}), "made-up");
}

void TestSeriesChanges::aCopyHasTheStaffAndNotTheLock()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 1);
    VERIFY_DONE(centre.file().set(u"session"_s, sessions.first(), u"time_locked"_s, u"1"_s));
    const auto copy = centre.planner().copy(sessions.first(), SessionTime{QDate(2026, 9, 16), 840, 90});
    VERIFY_DONE(copy);
    VERIFY_DONE(centre->perform(copy->action));
    QCOMPARE(copy->action.sessions.first().series, 0);
    QCOMPARE(copy->action.sessions.first().number, 2);
    QCOMPARE(rowCount(*centre, u"session_staff"_s), 2);
    QCOMPARE(centre.texts("SELECT time_locked FROM session ORDER BY starts"), (QStringList{u"1"_s, u"0"_s}));
}

void TestSeriesChanges::removingTakesTheSeriesAlongButNotWhatWasAttended()
{
    SessionCentre centre;
    const QList<qint64> sessions = centre.addSaturdays(1, 3);
    const qint64 seat = centre.file().add(u"participation"_s,
                                          {{"activity"_L1, QString::number(centre.python)},
                                           {"person"_L1, QString::number(centre.li)},
                                           {"state"_L1, u"confirmed"_s}});
    const qint64 mark = centre.file().add(u"attendance"_s,
                                          {{"session"_L1, QString::number(sessions.at(0))},
                                           {"participation"_L1, QString::number(seat)},
                                           {"state"_L1, u"present"_s},
                                           {"at"_L1, u"1789286400"_s}});
    const auto all = centre.planner().remove(sessions.at(0), SeriesScope::All);
    VERIFY_DONE(all);
    const auto refused = centre->perform(*all);
    VERIFY_REFUSED(refused, "session-in-use");
    QVERIFY(refused.error().sentence.contains(u"Attendance"_s));
    QCOMPARE(rowCount(*centre, u"session"_s), 3);
    VERIFY_DONE(centre->perform(RemoveRecord{u"attendance"_s, mark, u"Li"_s}));
    VERIFY_DONE(centre->perform(*all));
    QCOMPARE(rowCount(*centre, u"session"_s), 0);
    QCOMPARE(rowCount(*centre, u"session_series"_s), 0);
    VERIFY_DONE(centre->undo());
    QCOMPARE(rowCount(*centre, u"session_staff"_s), 3);
}

QTEST_MAIN(TestSeriesChanges)
#include "tst_serieschanges.moc"
