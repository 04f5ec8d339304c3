// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attendance/attendancecentre.h"

#include "models/activities/attendance/completion.h"
#include "models/activities/roster/rosteractions.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Marks by hand, closing, rates, the rule of an activity and who completes by it.
class TestAttendance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_centre = std::make_unique<AttendanceCentre>();
    }
    void cleanup() { m_centre.reset(); }

    void severalAreMarkedInOneStep()
    {
        const DoorOutcome outcome = door().correct(session(0), {m_centre->zhangIn, m_centre->liIn},
                                                   AttendanceState::Excused, u"contest"_s);
        QCOMPARE(outcome.event, DoorEvent::Corrected);
        QVERIFY2(outcome.sentence().contains(u"2 people"_s), qPrintable(outcome.sentence()));
        QCOMPARE(m_centre->count(u"attendance"_s, u"state='excused' AND note='contest'"_s), 2);
        QCOMPARE(door().undo(outcome.opId).event, DoorEvent::Undone);
        QCOMPARE(m_centre->count(u"attendance"_s), 0);
    }

    void aCorrectionKeepsWhenSomebodyCame()
    {
        m_centre->at(u"2026-09-07T09:20"_s);
        QCOMPARE(door().scan(u"0412345678"_s).event, DoorEvent::Late);
        m_centre->at(u"2026-09-07T11:00"_s);
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Present);
        QCOMPARE(m_centre->count(u"attendance"_s,
                                 u"state='present' AND at=%1"_s.arg(instant(u"2026-09-07T09:20"_s))),
                 1);
    }

    void noMarkTakesItAway()
    {
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Absent);
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Unmarked);
        QCOMPARE(m_centre->count(u"attendance"_s), 0);
    }

    void aCorrectionOfAnotherStateIsRefused()
    {
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Excused);
        const CorrectAttendance stale{
            .session = session(0),
            .marks = {{m_centre->store().ids().nextValue(), m_centre->zhangIn, u"present"_s}},
            .state = u"absent"_s,
            .note = {},
            .at = 1};
        VERIFY_REFUSED(m_centre->store().perform(stale), "attendance-changed");
        const auto first = stale.needs(m_centre->store().reader(), 2);
        VERIFY_DONE(first);
        QCOMPARE(first->size(), 1);
        VERIFY_DONE(m_centre->store().performAction(first->constFirst()));
        VERIFY_DONE(m_centre->store().perform(stale));
        QCOMPARE(m_centre->state(session(0), m_centre->zhangIn), u"absent"_s);
    }

    void somebodyOfAnotherActivityIsRefused()
    {
        VERIFY_REFUSED(m_centre->store().perform(
                           MarkAttendance{session(0),
                                          {{m_centre->store().ids().nextValue(), m_centre->zhouIn, {}}},
                                          u"present"_s,
                                          false,
                                          1}),
                       "within-one-activity");
    }

    void whoIsMarkedAbsentAndComesIsIn()
    {
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Absent);
        m_centre->at(u"2026-09-07T09:30"_s);
        QCOMPARE(door().scan(u"0412345678"_s).event, DoorEvent::Late);
        QCOMPARE(m_centre->state(session(0), m_centre->zhangIn), u"late"_s);
    }

    void closingMarksWhoWasNotSeen()
    {
        m_centre->scan(u"0412345678"_s);
        m_centre->mark(session(0), m_centre->liIn, AttendanceState::Excused);
        m_centre->at(u"2026-09-07T10:20"_s);
        const DoorOutcome closed = door().close(session(0));
        QCOMPARE(closed.event, DoorEvent::Closed);
        QCOMPARE(closed.count, 1);
        QCOMPARE(m_centre->state(session(0), m_centre->wangIn), u"absent"_s);
        QCOMPARE(m_centre->state(session(0), m_centre->zhangIn), u"present"_s);
        QCOMPARE(m_centre->state(session(0), m_centre->zhaoIn), QString()); // waits, was not expected
        QCOMPARE(door().close(session(0)).error.rule, u"nothing-to-close"_s);
        QCOMPARE(door().undo(closed.opId).event, DoorEvent::Undone);
        QCOMPARE(m_centre->count(u"attendance"_s), 2);
    }

    void whatHasNotBegunIsNotClosed()
    {
        m_centre->at(u"2026-09-07T08:59"_s);
        const DoorOutcome early = door().close(session(0));
        QCOMPARE(early.event, DoorEvent::Refused);
        QCOMPARE(early.sentence(),
                 u"Python · 1 of 4 begins only at 2026-09-07 09:00: nobody can have been absent yet."_s);
        const qint64 unplaced = m_centre->session(m_centre->python, {}, 9, {{u"starts"_s, QJsonValue()}});
        QCOMPARE(door().close(unplaced).error.rule, u"session-not-begun"_s);
        VERIFY_REFUSED(m_centre->store().perform(
                           CloseAttendance{session(0),
                                           {{m_centre->store().ids().nextValue(), m_centre->zhangIn, {}}},
                                           m_centre->clock().now()}),
                       "session-not-begun");
        QCOMPARE(m_centre->count(u"attendance"_s), 0);
    }

    void staffIsNeverAbsent()
    {
        const qint64 teacher = m_centre->enrol(m_centre->python, m_centre->sun, u"confirmed"_s, u"teacher"_s);
        const auto sheet = attendanceSheet(m_centre->store().reader(), session(0));
        VERIFY_DONE(sheet);
        QCOMPARE(countsOf(*sheet).expected, 3);
        QCOMPARE(countsOf(*sheet).waiting, 1);
        m_centre->at(u"2026-09-07T09:00"_s);
        QCOMPARE(door().close(session(0)).count, 3);
        QCOMPARE(m_centre->state(session(0), teacher), QString());
    }

    void theRateFollowsTheRule_data()
    {
        QTest::addColumn<QString>("excused");
        QTest::addColumn<QString>("lates");
        QTest::addColumn<int>("attended");
        QTest::addColumn<int>("counted");
        // present, late, excused of three sessions
        QTest::newRow("usual") << u"left_out"_s << u"0"_s << 2 << 2;
        QTest::newRow("excused counts") << u"attended"_s << u"0"_s << 3 << 3;
        QTest::newRow("excused is missed") << u"missed"_s << u"0"_s << 2 << 3;
        QTest::newRow("one late is an absence") << u"left_out"_s << u"1"_s << 1 << 2;
        QTest::newRow("two lates are an absence") << u"left_out"_s << u"2"_s << 2 << 2;
        QTest::newRow("a setting that makes no sense") << u"perhaps"_s << u"-3"_s << 2 << 2;
    }
    void theRateFollowsTheRule()
    {
        QFETCH(QString, excused);
        QFETCH(QString, lates);
        QFETCH(int, attended);
        QFETCH(int, counted);
        m_centre->setting(u"attendance_excused"_s, excused);
        m_centre->setting(u"attendance_lates"_s, lates);
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Present);
        m_centre->mark(session(1), m_centre->zhangIn, AttendanceState::Late);
        m_centre->mark(session(2), m_centre->zhangIn, AttendanceState::Excused);
        const AttendanceRate rate = rateOf(m_centre->zhangIn, u"2026-09-27T12:00"_s);
        QCOMPARE(rate.attended, attended);
        QCOMPARE(rate.counted, counted);
        QCOMPARE(rate.remaining, 1);
    }

    void whoWasNotMarkedWasAbsentWhereTheListWasKept()
    {
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Present);
        const AttendanceRate li =
            rateOf(m_centre->liIn, u"2026-09-20T12:00"_s); // two were held, one list was kept
        QCOMPARE(li.absent, 1);
        QCOMPARE(li.counted, 1);
        QCOMPARE(li.remaining, 2);
        const auto matrix =
            attendanceMatrix(m_centre->store().reader(), m_centre->python, instant(u"2026-09-20T12:00"_s));
        QCOMPARE(matrix->notTaken(instant(u"2026-09-20T12:00"_s)), 1);
    }

    void whoCannotReachTheRuleAnyMoreIsKnown()
    {
        // 75 % of four sessions: one may be missed, not two.
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Absent);
        AttendanceRate rate = rateOf(m_centre->zhangIn, u"2026-09-08T12:00"_s);
        QVERIFY(!rate.holds(75));
        QVERIFY(rate.canReach(75));
        QCOMPARE(rate.needed(75), 3);
        QCOMPARE(*rate.best(), 75);
        m_centre->mark(session(1), m_centre->zhangIn, AttendanceState::Absent);
        rate = rateOf(m_centre->zhangIn, u"2026-09-15T12:00"_s);
        QVERIFY(!rate.canReach(75));
        QCOMPARE(*rate.best(), 50);
    }

    void cancelledSessionsDoNotCount()
    {
        m_centre->set(u"session"_s, session(3), u"state"_s, u"cancelled"_s);
        const AttendanceRate rate = rateOf(m_centre->zhangIn, u"2026-09-01T12:00"_s);
        QCOMPARE(rate.remaining, 3);
    }

    void anotherGroupsSessionDoesNotCount()
    {
        m_centre->set(u"session"_s, session(0), u"some_members"_s, u"1"_s);
        m_centre->file().add(u"session_member"_s,
                             {{u"session"_s, QString::number(session(0))},
                              {u"participation"_s, QString::number(m_centre->zhangIn)}});
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Present);
        QCOMPARE(rateOf(m_centre->liIn, u"2026-09-08T12:00"_s).counted, 0);
        QCOMPARE(rateOf(m_centre->zhangIn, u"2026-09-08T12:00"_s).counted, 1);
    }

    void thePercentageIsRoundedDown()
    {
        AttendanceRate rate;
        for (int i = 0; i < 2; ++i)
            rate.add(AttendanceState::Present);
        rate.add(AttendanceState::Absent);
        rate.apply({});
        QCOMPARE(*rate.percent(), 66);
        QVERIFY(rate.holds(66));
        QVERIFY(!rate.holds(67)); // 66.6 % are not 67 %
        QVERIFY(!AttendanceRate().percent());
    }

    void completionIsProposedWithReasons()
    {
        for (int i = 0; i < 4; ++i) {
            m_centre->mark(session(i), m_centre->zhangIn, AttendanceState::Present);
            m_centre->mark(session(i), m_centre->liIn,
                           i < 2 ? AttendanceState::Present : AttendanceState::Absent);
            m_centre->mark(session(i), m_centre->wangIn,
                           i < 3 ? AttendanceState::Present : AttendanceState::Absent);
        }
        const auto proposals = proposed(u"2026-10-01T12:00"_s);
        QCOMPARE(proposals.value(m_centre->zhangIn).verdict, Verdict::Completes);
        QCOMPARE(proposals.value(m_centre->wangIn).verdict, Verdict::Completes); // just 75 %
        const CompletionProposal li = proposals.value(m_centre->liIn);
        QCOMPARE(li.verdict, Verdict::Fails);
        QVERIFY2(li.reasons.join(u' ').contains(u"2 of 4 (50 %)"_s), qPrintable(li.reasons.join(u' ')));
        QVERIFY(li.reasons.join(u' ').contains(u"75 %"_s));
        QVERIFY(!proposals.contains(m_centre->zhaoIn)); // has no place
    }

    void beforeTheEndItIsOpenUnlessLost()
    {
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Present);
        m_centre->mark(session(0), m_centre->liIn, AttendanceState::Absent);
        m_centre->mark(session(1), m_centre->liIn, AttendanceState::Absent);
        const auto proposals = proposed(u"2026-09-15T12:00"_s);
        QCOMPARE(proposals.value(m_centre->zhangIn).verdict, Verdict::Open);
        QCOMPARE(proposals.value(m_centre->liIn).verdict, Verdict::Fails);
    }

    void theScoreCountsToo()
    {
        m_centre->set(u"activity"_s, m_centre->python, u"pass_score"_s, u"60"_s);
        for (int i = 0; i < 4; ++i) {
            for (const qint64 who : {m_centre->zhangIn, m_centre->liIn, m_centre->wangIn})
                m_centre->mark(session(i), who, AttendanceState::Present);
        }
        m_centre->set(u"participation"_s, m_centre->zhangIn, u"score"_s, u"6000"_s);
        m_centre->set(u"participation"_s, m_centre->liIn, u"score"_s, u"5950"_s);
        const auto proposals = proposed(u"2026-10-01T12:00"_s);
        QCOMPARE(proposals.value(m_centre->zhangIn).verdict, Verdict::Completes);
        QCOMPARE(proposals.value(m_centre->liIn).verdict, Verdict::Fails);
        QCOMPARE(proposals.value(m_centre->wangIn).verdict, Verdict::Open);
        QVERIFY(proposals.value(m_centre->wangIn).reasons.join(u' ').contains(u"score is missing"_s));
        m_centre->set(u"participation"_s, m_centre->wangIn, u"grade"_s, u"良好"_s);
        QCOMPARE(proposed(u"2026-10-01T12:00"_s).value(m_centre->wangIn).verdict, Verdict::Completes);
    }

    void withoutARuleWhoWasThereOnceCompletes()
    {
        m_centre->set(u"activity"_s, m_centre->python, u"pass_attendance"_s, QString());
        m_centre->mark(session(0), m_centre->zhangIn, AttendanceState::Late);
        const auto proposals = proposed(u"2026-10-01T12:00"_s);
        QCOMPARE(proposals.value(m_centre->zhangIn).verdict, Verdict::Completes);
        QCOMPARE(proposals.value(m_centre->liIn).verdict, Verdict::Fails);
    }

    void timesAreOfTheCentresZone()
    {
        m_centre->setting(u"zone"_s, u"Asia/Shanghai"_s);
        const auto facts = sessionFacts(m_centre->store().reader(), session(0));
        VERIFY_DONE(facts);
        QCOMPARE(facts->startsAt, instant(u"2026-09-07T01:00"_s));
        QCOMPARE(facts->clockText(), u"09:00 – 10:30"_s);
        m_centre->at(u"2026-09-07T01:20"_s);
        QCOMPARE(door().scan(u"0412345678"_s).event, DoorEvent::Late);
        QVERIFY(door().scan(u"0498765432"_s).sentence().contains(u"20"_s));
        m_centre->later();
        QVERIFY(door().scan(u"0412345678"_s).sentence().contains(u"09:20"_s));
    }

    void aSessionAcrossAChangeOfClocksEndsAsAnnounced()
    {
        m_centre->setting(u"zone"_s, u"Europe/Berlin"_s);
        const qint64 night =
            m_centre->session(m_centre->robotics, u"2026-10-25T01:00"_s, 9, {{u"minutes"_s, u"180"_s}});
        const auto facts = sessionFacts(m_centre->store().reader(), night);
        QCOMPARE(facts->endsAt - facts->startsAt,
                 4 * 3600); // 01:00 to 04:00 on the clock, with one hour twice
    }

private:
    using Verdict = CompletionProposal::Verdict;

    [[nodiscard]] Door& door() { return m_centre->door(); }
    [[nodiscard]] qint64 session(int i) const { return m_centre->sessions.at(i); }
    [[nodiscard]] static qint64 instant(const QString& local)
    {
        return QDateTime(QDate::fromString(local.left(10), Qt::ISODate), QTime::fromString(local.mid(11)),
                         Qt::UTC)
            .toSecsSinceEpoch();
    }
    [[nodiscard]] AttendanceRate rateOf(qint64 participation, const QString& now)
    {
        const auto matrix = attendanceMatrix(m_centre->store().reader(), m_centre->python, instant(now));
        for (const MatrixLine& line : matrix->lines) {
            if (line.participation == participation)
                return line.rate;
        }
        return {};
    }
    [[nodiscard]] QHash<qint64, CompletionProposal> proposed(const QString& now)
    {
        QHash<qint64, CompletionProposal> found;
        const auto matrix = attendanceMatrix(m_centre->store().reader(), m_centre->python, instant(now));
        for (const CompletionProposal& proposal : completionProposals(*matrix))
            found.insert(proposal.participation, proposal);
        return found;
    }

    std::unique_ptr<AttendanceCentre> m_centre;
};

QTEST_GUILESS_MAIN(TestAttendance)
#include "tst_attendance.moc"
