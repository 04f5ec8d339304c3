// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/walkin.h"
#include "models/activities/roster/rosteractions.h"
#include "tests/attendance/attendancecentre.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Two doors mark the same people apart and come together: nobody is asked what nobody doubts.
class TestTurnAttendance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSamePersonAtTwoDoorsIsNoQuestion();
    void closedHereAndSeenThereIsIn();
    void seenThereAndClosedHereIsIn();
    void differentCorrectionsAreAsked();
    void theSameCorrectionIsNoQuestion();
    void theLastSeatAtTwoDoorsIsAsked();
    void oneWalkInAtTwoDoorsIsNoQuestion();

private:
    [[nodiscard]] TestStore& a() { return (*m_desks)[0]; }
    [[nodiscard]] TestStore& b() { return (*m_desks)[1]; }
    /// First a, then b: what b did comes second.
    [[nodiscard]] Result<LogFollower::Turn> meet()
    {
        KITCAMP_TRY(m_desks->log().meet(*a()));
        return m_desks->log().meet(*b());
    }
    [[nodiscard]] AttendanceMark markOf(TestStore& at, int who, const QString& before = {})
    {
        return {at->ids().nextValue(), m_rows[who], before};
    }
    [[nodiscard]] Result<Performed> mark(TestStore& at, int who, const QString& state)
    {
        return at->perform(MarkAttendance{m_session, {markOf(at, who)}, state, false, at->clock().now()});
    }
    [[nodiscard]] Result<Performed> correct(TestStore& at, int who, const QString& state)
    {
        return at->perform(CorrectAttendance{m_session, {markOf(at, who)}, state, {}, at->clock().now()});
    }
    [[nodiscard]] Result<Performed> close(TestStore& at)
    {
        const QDateTime during(QDate(2026, 9, 7), QTime(9, 30), Qt::UTC);
        return at->perform(
            CloseAttendance{m_session, {markOf(at, 0), markOf(at, 1)}, during.toSecsSinceEpoch()});
    }
    [[nodiscard]] Result<Performed> walkIn(TestStore& at, qint64 person)
    {
        return at->perform(AddWalkIn{m_session,
                                     {at->ids().nextValue(), at->ids().nextValue(), {}},
                                     PersonId{person},
                                     u"present"_s,
                                     at->clock().now()});
    }
    [[nodiscard]] QString state(TestStore& at, int who)
    {
        const auto found = at->reader().text(
            "SELECT state FROM attendance WHERE session=? AND participation=?", m_session, m_rows[who]);
        return found ? found->value_or(QString()) : found.error().sentence;
    }
    void expectOneFile()
    {
        VERIFY_DONE(m_desks->meetAll());
        QCOMPARE(m_desks->difference(), QString());
    }

    std::unique_ptr<Desks> m_desks;
    qint64 m_session = 0;
    QList<qint64> m_persons;
    QList<qint64> m_rows; ///< two confirmed of three seats
};

void TestTurnAttendance::init()
{
    m_desks = std::make_unique<Desks>(2, attendanceDomain);
    m_persons.clear();
    m_rows.clear();
    const qint64 activity = a().add(u"activity"_s,
                                    {{u"kind"_s, u"class"_s},
                                     {u"name"_s, u"Python"_s},
                                     {u"state"_s, u"published"_s},
                                     {u"seats_site"_s, u"3"_s}});
    m_session = a().add(u"session"_s,
                        {{u"activity"_s, QString::number(activity)},
                         {u"number"_s, u"1"_s},
                         {u"starts"_s, u"2026-09-07T09:00"_s},
                         {u"minutes"_s, u"90"_s}});
    for (const QString& name : {u"Li"_s, u"Wang"_s, u"Zhao"_s, u"Sun"_s}) {
        m_persons << a().add(u"person"_s, {{u"name"_s, name}});
        if (m_rows.size() < 2)
            m_rows << a().add(u"participation"_s,
                              {{u"activity"_s, QString::number(activity)},
                               {u"person"_s, QString::number(m_persons.last())},
                               {u"state"_s, u"confirmed"_s}});
    }
    VERIFY_DONE(m_desks->meetAll());
}

void TestTurnAttendance::theSamePersonAtTwoDoorsIsNoQuestion()
{
    VERIFY_DONE(mark(a(), 0, u"present"_s));
    VERIFY_DONE(mark(b(), 0, u"late"_s));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QVERIFY(turn->toInbox.isEmpty());
    QCOMPARE(state(b(), 0), u"present"_s); // as she came first
    expectOneFile();
}

void TestTurnAttendance::closedHereAndSeenThereIsIn()
{
    VERIFY_DONE(close(a()));
    VERIFY_DONE(mark(b(), 0, u"late"_s));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QVERIFY(turn->toInbox.isEmpty());
    QCOMPARE(state(b(), 0), u"late"_s);
    QCOMPARE(state(b(), 1), u"absent"_s);
    expectOneFile();
}

void TestTurnAttendance::seenThereAndClosedHereIsIn()
{
    VERIFY_DONE(mark(a(), 0, u"present"_s));
    VERIFY_DONE(close(b()));
    QCOMPARE(state(b(), 0), u"absent"_s);
    const auto turn = meet();
    VERIFY_DONE(turn);
    QVERIFY(turn->toInbox.isEmpty());
    QCOMPARE(state(b(), 0), u"present"_s);
    QCOMPARE(state(b(), 1), u"absent"_s);
    expectOneFile();
}

void TestTurnAttendance::differentCorrectionsAreAsked()
{
    VERIFY_DONE(correct(a(), 0, u"excused"_s));
    const auto mine = correct(b(), 0, u"absent"_s);
    VERIFY_DONE(mine);
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>{mine->opId});
    QCOMPARE(inboxOf(*b()).constFirst().rule, u"attendance-changed"_s);
    QVERIFY(inboxOf(*b()).constFirst().sentence.contains(u"Li"_s));
    QCOMPARE(state(b(), 0), u"excused"_s);
    expectOneFile();
}

void TestTurnAttendance::theSameCorrectionIsNoQuestion()
{
    VERIFY_DONE(correct(a(), 0, u"excused"_s));
    VERIFY_DONE(correct(b(), 0, u"excused"_s));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QVERIFY(turn->toInbox.isEmpty());
    expectOneFile();
}

void TestTurnAttendance::theLastSeatAtTwoDoorsIsAsked()
{
    VERIFY_DONE(walkIn(a(), m_persons[2]));
    const auto mine = walkIn(b(), m_persons[3]);
    VERIFY_DONE(mine);
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>{mine->opId});
    QCOMPARE(inboxOf(*b()).constFirst().rule, u"seats"_s);
    QCOMPARE(rowCount(*b(), u"attendance"_s), 1);
    expectOneFile();
}

void TestTurnAttendance::oneWalkInAtTwoDoorsIsNoQuestion()
{
    VERIFY_DONE(walkIn(a(), m_persons[2]));
    VERIFY_DONE(walkIn(b(), m_persons[2]));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QVERIFY(turn->toInbox.isEmpty());
    QCOMPARE(rowCount(*b(), u"participation"_s), 3);
    QCOMPARE(rowCount(*b(), u"attendance"_s), 1);
    expectOneFile();
}

QTEST_GUILESS_MAIN(TestTurnAttendance)
#include "tst_turnattendance.moc"
