// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attendance/attendancecentre.h"

#include "models/exchange/tablereader.h"
#include "models/items/attendance/onlinereview.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Lists of online meetings: columns of several services, stays summed, people recognised or doubted.
class TestOnlinePresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_centre = std::make_unique<AttendanceCentre>();
        m_centre->at(u"2026-09-07T12:00"_s);
    }
    void cleanup() { m_centre.reset(); }

    void durationsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("minutes alone") << u"62"_s << 3720;
        QTest::newRow("clock") << u"1:02:03"_s << 3723;
        QTest::newRow("minutes and seconds") << u"62:30"_s << 3750;
        QTest::newRow("Chinese") << u"1小时2分3秒"_s << 3723;
        QTest::newRow("Chinese minutes") << u"62分钟"_s << 3720;
        QTest::newRow("English") << u"1h 2m 3s"_s << 3723;
        QTest::newRow("English words") << u"62 min"_s << 3720;
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("words") << u"long"_s << -1;
        QTest::newRow("negative") << u"-5"_s << -1;
        QTest::newRow("years") << u"99999999"_s << -1;
    }
    void durationsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        QCOMPARE(writtenDuration(text).value_or(-1), seconds);
    }

    void theListOfEachServiceIsRead_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("Tencent") << QByteArray(
            "用户昵称（入会昵称）,首次入会时间,最后退会时间,累计在会时长,身份\n"
            "张三,2026-09-07 08:58:00,2026-09-07 10:30:00,01:30:00,成员\n");
        QTest::newRow("Zoom") << QByteArray(
            "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
            "张三,zs@example.org,2026-09-07 08:58:00,2026-09-07 10:30:00,92\n");
        QTest::newRow("Teams") << QByteArray(
            "Full Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\n"
            "张三\t9/7/2026, 8:58:00 AM\t9/7/2026, 10:30:00 AM\t1h 32m 0s\tzs@example.org\n");
        QTest::newRow("DingTalk") << QByteArray(
            "姓名,工号,部门,加入时间,离开时间,参会时长\n"
            "张三,2023000142,,2026-09-07 08:58,2026-09-07 10:30,92分钟\n");
    }
    void theListOfEachServiceIsRead()
    {
        QFETCH(QByteArray, csv);
        const auto review = reviewOf(csv);
        VERIFY_DONE(review);
        QCOMPARE(review->lines().size(), 1);
        const OnlineLine line = review->lines().constFirst();
        QCOMPARE(line.participation, m_centre->zhangIn);
        QVERIFY(line.percent >= 95);
        QCOMPARE(line.proposed, AttendanceState::Present);
        QVERIFY(line.taken);
    }

    void staysAreSummedOnce()
    {
        // Two devices at the same time, then away, then back: 30 + 20 minutes of 90.
        const auto review = reviewOf("姓名,学号,入会时间,退会时间\n"
                                     "张三,2023000142,2026-09-07 09:00,2026-09-07 09:30\n"
                                     "三哥,2023000142,2026-09-07 09:10,2026-09-07 09:30\n"
                                     "张三,2023000142,2026-09-07 10:10,2026-09-07 11:00\n");
        VERIFY_DONE(review);
        QCOMPARE(review->lines().size(), 1);
        QCOMPARE(review->lines().constFirst().seconds, 50 * 60);
        QCOMPARE(review->lines().constFirst().percent, 55);
        QCOMPARE(review->lines().constFirst().proposed, AttendanceState::Absent);
        QCOMPARE(review->lines().constFirst().sourceRows.size(), 3);
    }

    void theThresholdDecides()
    {
        auto review = reviewOf("姓名,学号,入会时间,退会时间\n"
                               "张三,2023000142,2026-09-07 09:00,2026-09-07 09:50\n");
        VERIFY_DONE(review);
        QCOMPARE(review->lines().constFirst().proposed, AttendanceState::Absent);
        review->setThreshold(50);
        QCOMPARE(review->lines().constFirst().proposed, AttendanceState::Present);
    }

    void whoJoinedLateIsLate()
    {
        const auto review = reviewOf("姓名,学号,入会时间,退会时间\n"
                                     "张三,2023000142,2026-09-07 09:15,2026-09-07 10:30\n");
        QCOMPARE(review->lines().constFirst().proposed, AttendanceState::Late);
    }

    void numbersWithinNamesAreFound()
    {
        const auto review = reviewOf("昵称,时长\n2023000777-小王,88\n");
        QCOMPARE(review->lines().constFirst().match, OnlineMatch::Number);
        QCOMPARE(review->lines().constFirst().participation, m_centre->wangIn);
    }

    void aPartOfANameIsDoubtful()
    {
        auto review = reviewOf("昵称,时长\n电信学院李娜,88\n");
        VERIFY_DONE(review);
        QCOMPARE(review->lines().constFirst().match, OnlineMatch::Doubtful);
        QVERIFY(!review->lines().constFirst().taken);
        QCOMPARE(review->doubtful(), 1);
        QVERIFY(review->action(m_centre->store().ids(), 1).present.isEmpty());
        review->setTaken(0, true);
        QCOMPARE(review->doubtful(), 0);
        QCOMPARE(review->action(m_centre->store().ids(), 1).present.size(), 1);
    }

    void anotherSchoolIsDoubtful()
    {
        const qint64 sjtu = m_centre->file().add(
            u"organization"_s, {{u"kind"_s, u"university"_s}, {u"name"_s, u"上海交通大学"_s}});
        m_centre->set(u"person"_s, m_centre->li, u"organization"_s, QString::number(sjtu));
        QCOMPARE(reviewOf("姓名,学校,时长\n李娜,上海交通大学,88\n")->lines().constFirst().match,
                 OnlineMatch::NameAndSchool);
        QCOMPARE(reviewOf("姓名,学校,时长\n李娜,清华大学,88\n")->lines().constFirst().match,
                 OnlineMatch::Doubtful);
        QCOMPARE(reviewOf("姓名,时长\n李娜,88\n")->lines().constFirst().match, OnlineMatch::Name);
    }

    void namesakesAreNotGuessed()
    {
        m_centre->enrol(m_centre->python, m_centre->person(u"李娜"_s, {}), u"completed"_s);
        auto review = reviewOf("姓名,时长\n李娜,88\n");
        QCOMPARE(review->lines().constFirst().match, OnlineMatch::Nobody);
        review->choose(0, m_centre->liIn);
        QCOMPARE(review->lines().constFirst().proposed, AttendanceState::Present);
        QVERIFY(review->lines().constFirst().taken);
    }

    void strangersAndTheHostAreLeftOut()
    {
        const auto review = reviewOf("姓名,时长\n会议主持人,95\n");
        QCOMPARE(review->unknown(), 1);
        QVERIFY(!review->lines().constFirst().taken);
    }

    void whoIsInStaysAsMarked()
    {
        m_centre->mark(first(), m_centre->zhangIn, AttendanceState::Late);
        const auto review = reviewOf("姓名,学号,时长\n张三,2023000142,90\n");
        QCOMPARE(review->lines().constFirst().proposed, AttendanceState::Unmarked);
        QVERIFY(OnlineReview::remark(review->lines().constFirst()).contains(u"late"_s));
    }

    void timesOfAnotherDayAreSaid()
    {
        const auto review =
            reviewOf("姓名,学号,入会时间,退会时间\n张三,2023000142,2026-09-06 09:00,2026-09-06 10:30\n");
        QVERIFY(review->lines().constFirst().outside);
        QVERIFY(!review->lines().constFirst().taken);
    }

    void theWholeIsOneAction()
    {
        const auto review = reviewOf("姓名,学号,时长\n张三,2023000142,90\n王芳,2023000777,10\n");
        VERIFY_DONE(review);
        QCOMPARE(review->count(AttendanceState::Present), 1);
        QCOMPARE(review->count(AttendanceState::Absent), 1);
        const auto done = m_centre->store().perform(review->action(m_centre->store().ids(), 5));
        VERIFY_DONE(done);
        QCOMPARE(m_centre->state(first(), m_centre->zhangIn), u"present"_s);
        QCOMPARE(m_centre->state(first(), m_centre->wangIn), u"absent"_s);
        QCOMPARE(m_centre->count(u"attendance"_s, u"online=1"_s), 2);
        VERIFY_DONE(m_centre->store().undo());
        QCOMPARE(m_centre->count(u"attendance"_s), 0);
    }

    void aListWithoutPeopleOrTimesIsRefused()
    {
        VERIFY_FAILS(reviewOf("时间,时长\n9:00,3\n"), ErrorCode::File);
        VERIFY_FAILS(reviewOf("姓名,备注\n张三,x\n"), ErrorCode::File);
    }

    void aTableOfNonsenseIsLeftOut()
    {
        const auto review = reviewOf("姓名,时长\n,5\n张三,abc\n\"\",\n");
        VERIFY_DONE(review);
        QCOMPARE(review->lines().size(), 1);
        QCOMPARE(review->lines().constFirst().percent, 0);
    }

private:
    [[nodiscard]] qint64 first() const { return m_centre->sessions.constFirst(); }
    [[nodiscard]] Result<OnlineReview> reviewOf(const QByteArray& csv)
    {
        KITCAMP_ASSIGN(const Table table, readTextTable(csv));
        KITCAMP_ASSIGN(const QList<OnlineVisit> visits, onlineVisits(table, QTimeZone::utc()));
        return OnlineReview::make(m_centre->store(), first(), u"meeting.csv"_s, visits);
    }

    std::unique_ptr<AttendanceCentre> m_centre;
};

QTEST_GUILESS_MAIN(TestOnlinePresence)
#include "tst_onlinepresence.moc"
