// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/busyactions.h"
#include "models/lending/booking/reservationactions.h"
#include "models/lending/loanactions.h"
#include "models/lending/machineactions.h"
#include "models/store/recordactions.h"
#include "models/sync/inbox.h"
#include "tests/sync/synccentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Two desks that work apart and meet: what each is asked, and that they agree once it is decided.
class TestInboxTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void boardLentTwiceIsAskedOnce();
    void mineAfterAllReachesBothDesks();
    void keptTheirsLeavesBothDesksEqual();
    void returnOfTheDroppedLoanWaitsWithIt();
    void phonesOfTwoDesksNeedNoQuestion();
    void leavingDatesOfTwoDesksAreAsked();
    void sameMarkOfTwoDesksKeepsBothNotes();
    void otherMarksOfTwoDesksAreAsked();
    void deviceEnteredTwiceBecomesOne();
    void membershipEnteredTwiceNeedsNoQuestion();
    void bothReturnedItNeedsNoQuestion();
    void timetableOfTwoDesksStandsOnce();
    void sessionBookedAtTwoDesksIsBookedOnce();
    void bookingCancelledWhileItIsUsedIsAsked();
    void undoOfADecisionThatWasSentOpensItAgain();
    void decisionThatNoLongerFitsOpensTheItemAgain();
    void undoOfWhatOthersWorkedOnIsAsked();

private:
    LendDevice lend(SyncDesk& desk, qint64 person, QTime at, qint64 device = 0);
    /// Until nobody has anything for the other.
    void meet();
    [[nodiscard]] InboxItem onlyItem(SyncDesk& desk);
    [[nodiscard]] QString holderAt(SyncDesk& desk);
    void verifyEqual();

    std::unique_ptr<SyncCentre> m_centre;
    SyncDesk m_one;
    SyncDesk m_two;
    qint64 m_li = 0;
    qint64 m_wang = 0;
    qint64 m_model = 0;
    qint64 m_board = 0;
    qint64 m_rule = 0;
};

void TestInboxTurns::init()
{
    m_one = {};
    m_two = {};
    m_centre = std::make_unique<SyncCentre>();
    m_one = m_centre->desk(u"Desk 1"_s);
    m_two = m_centre->desk(u"Desk 2"_s);
    for (int weekday = 1; weekday <= 5; ++weekday)
        m_one.add(
            u"opening_hours"_s,
            {{u"weekday"_s, QString::number(weekday)}, {u"opens"_s, u"540"_s}, {u"closes"_s, u"1080"_s}});
    m_rule = m_one.add(u"loan_rule"_s,
                       {{u"note"_s, u"Everybody"_s}, {u"max_items"_s, u"2"_s}, {u"loan_days"_s, u"14"_s}});
    m_li = m_one.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    m_wang = m_one.add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    m_model = m_one.add(u"model"_s, {{u"name"_s, u"Board"_s}});
    m_board =
        m_one.add(u"device"_s, {{u"asset_tag"_s, u"Board 14"_s}, {u"model"_s, QString::number(m_model)}});
    meet();
}

void TestInboxTurns::meet()
{
    for (int round = 0; round < 2; ++round) {
        VERIFY_DONE(m_one.sync());
        VERIFY_DONE(m_two.sync());
    }
    VERIFY_DONE(m_one.sync());
    m_centre->clock().set(QDateTime({2026, 9, 7}, {11, 0}, Qt::UTC));
}

LendDevice TestInboxTurns::lend(SyncDesk& desk, qint64 person, QTime at, qint64 device)
{
    m_centre->clock().set(QDateTime({2026, 9, 7}, at, Qt::UTC));
    const LendDevice lending{.loan = desk->ids().next<LoanId>(),
                             .device = DeviceId{device != 0 ? device : m_board},
                             .borrower = PersonId{person},
                             .visit = desk->ids().nextValue(),
                             .at = m_centre->clock().now(),
                             .due = u"2026-09-21T18:00"_s,
                             .rule = RuleId{m_rule}};
    const auto done = desk->perform(lending);
    if (!done)
        QTest::qFail(why(done).constData(), __FILE__, __LINE__);
    return lending;
}

InboxItem TestInboxTurns::onlyItem(SyncDesk& desk)
{
    const auto items = Inbox(*desk.store).items(Inbox::Which::Open);
    return items && items->size() == 1 ? items->first() : InboxItem();
}

QString TestInboxTurns::holderAt(SyncDesk& desk)
{
    const auto name = desk->reader().text("SELECT p.name FROM loan AS l JOIN person AS p ON p.id=l.borrower "
                                          "WHERE l.returned_at IS NULL AND l.device=?",
                                          m_board);
    return name ? name->value_or(QString()) : QString();
}

void TestInboxTurns::verifyEqual()
{
    meet();
    QCOMPARE(contentsOf(*m_one.store), contentsOf(*m_two.store));
    QCOMPARE(m_one.unsent() + m_two.unsent(), 0);
    for (SyncDesk* desk : {&m_one, &m_two})
        QCOMPARE(problemsOf((*desk)->path(), m_centre->domain()), QStringList());
}

void TestInboxTurns::boardLentTwiceIsAskedOnce()
{
    lend(m_two, m_wang, {10, 2});
    lend(m_one, m_li, {10, 5});
    VERIFY_DONE(m_two.sync());
    meet();
    QCOMPARE(m_two.openConflicts(), 0);
    QCOMPARE(onlyItem(m_one).sentence,
             u"Board 14: you lent it to Li at 10:05; Desk 2 lent it to Wang at 10:02."_s);
    QCOMPARE(holderAt(m_one), u"Wang"_s);
}

void TestInboxTurns::mineAfterAllReachesBothDesks()
{
    lend(m_two, m_wang, {10, 2});
    lend(m_one, m_li, {10, 5});
    VERIFY_DONE(m_two.sync());
    meet();
    VERIFY_DONE(Inbox(*m_one.store).decide(onlyItem(m_one).n, u"mine"_s));
    verifyEqual();
    QCOMPARE(holderAt(m_two), u"Li"_s);
    QCOMPARE(m_one.openConflicts() + m_two.openConflicts(), 0);
    const auto last = m_two->journal().last();
    QCOMPARE(m_two->sentence((*last)->opId), u"Did after all: Lent Board 14 to Li"_s);
}

void TestInboxTurns::keptTheirsLeavesBothDesksEqual()
{
    lend(m_two, m_wang, {10, 2});
    lend(m_one, m_li, {10, 5});
    VERIFY_DONE(m_two.sync());
    meet();
    VERIFY_DONE(Inbox(*m_one.store).decide(onlyItem(m_one).n, u"theirs"_s));
    verifyEqual();
    QCOMPARE(holderAt(m_one), u"Wang"_s);
    QCOMPARE(rowCount(*m_two.store, u"decision"_s), 1);
}

void TestInboxTurns::returnOfTheDroppedLoanWaitsWithIt()
{
    lend(m_two, m_wang, {10, 2});
    const LendDevice mine = lend(m_one, m_li, {10, 5});
    VERIFY_DONE(m_one->perform(ReturnDevice{mine.loan, mine.device, mine.at + 600}));
    VERIFY_DONE(m_two.sync());
    meet();
    QCOMPARE(onlyItem(m_one).waiting.size(), 1);
    VERIFY_DONE(Inbox(*m_one.store).decide(onlyItem(m_one).n, u"mine"_s));
    verifyEqual();
    QCOMPARE(holderAt(m_two), QString());
    QCOMPARE(rowCount(*m_two.store, u"loan"_s), 2);
}

void TestInboxTurns::phonesOfTwoDesksNeedNoQuestion()
{
    VERIFY_DONE(m_two.set(u"person"_s, m_li, u"phone"_s, u"111"_s));
    VERIFY_DONE(m_one.set(u"person"_s, m_li, u"phone"_s, u"222"_s));
    VERIFY_DONE(m_two.sync());
    verifyEqual();
    QCOMPARE(m_one.openConflicts(), 0);
    QCOMPARE(valueOf(*m_two.store, u"person"_s, u"phone"_s, m_li), u"222"_s);
}

void TestInboxTurns::leavingDatesOfTwoDesksAreAsked()
{
    m_centre->clock().set(QDateTime({2026, 9, 7}, {10, 2}, Qt::UTC));
    VERIFY_DONE(m_two.set(u"person"_s, m_li, u"leaves_on"_s, u"2027-07-31"_s));
    VERIFY_DONE(m_one.set(u"person"_s, m_li, u"leaves_on"_s, u"2027-06-30"_s));
    VERIFY_DONE(m_two.sync());
    meet();
    const InboxItem item = onlyItem(m_one);
    QCOMPARE(
        item.sentence,
        u"Li: you wrote Leaves on \"2027-06-30\" at 10:02; Desk 2 wrote Leaves on \"2027-07-31\" at 10:02."_s);
    VERIFY_DONE(Inbox(*m_one.store).decide(item.n, u"mine"_s));
    verifyEqual();
    QCOMPARE(valueOf(*m_two.store, u"person"_s, u"leaves_on"_s, m_li), u"2027-06-30"_s);
}

void TestInboxTurns::sameMarkOfTwoDesksKeepsBothNotes()
{
    const auto mark = [&](SyncDesk& desk, const QString& text) {
        return desk->perform(MarkDevice{
            desk->ids().nextValue(), DeviceId{m_board}, {}, m_centre->clock().now(), u"broken"_s, text});
    };
    VERIFY_DONE(mark(m_two, u"fell down"_s));
    VERIFY_DONE(mark(m_one, u"smells burnt"_s));
    verifyEqual();
    QCOMPARE(m_one.openConflicts() + m_two.openConflicts(), 0);
    QCOMPARE(rowCount(*m_two.store, u"device_note"_s), 2);
}

void TestInboxTurns::otherMarksOfTwoDesksAreAsked()
{
    const auto mark = [&](SyncDesk& desk, const QString& condition) {
        return desk->perform(MarkDevice{
            desk->ids().nextValue(), DeviceId{m_board}, {}, m_centre->clock().now(), condition, {}});
    };
    m_centre->clock().set(QDateTime({2026, 9, 7}, {10, 2}, Qt::UTC));
    VERIFY_DONE(mark(m_two, u"broken"_s));
    VERIFY_DONE(mark(m_one, u"lost"_s));
    VERIFY_DONE(m_two.sync());
    meet();
    QCOMPARE(onlyItem(m_one).sentence,
             u"Board 14: you reported it lost at 10:02; Desk 2 marked it as broken at 10:02."_s);
    VERIFY_DONE(Inbox(*m_one.store).decide(onlyItem(m_one).n, u"mine"_s));
    verifyEqual();
    QCOMPARE(valueOf(*m_two.store, u"device"_s, u"condition"_s, m_board), u"lost"_s);
}

void TestInboxTurns::deviceEnteredTwiceBecomesOne()
{
    const QJsonObject camera{{u"asset_tag"_s, u"CAM-1"_s}, {u"model"_s, QString::number(m_model)}};
    const qint64 theirs = m_two.add(u"device"_s, camera);
    const qint64 mine = m_one.add(u"device"_s, camera);
    lend(m_one, m_li, {10, 5}, mine);
    VERIFY_DONE(m_two.sync());
    meet();
    const InboxItem item = onlyItem(m_one);
    QVERIFY2(item.sentence.startsWith(u"CAM-1: you added it at "_s), qPrintable(item.sentence));
    QCOMPARE(item.waiting.size(), 1);
    VERIFY_DONE(Inbox(*m_one.store).decide(item.n, u"same"_s));
    verifyEqual();
    const auto lent = m_two->reader().integer("SELECT device FROM loan");
    QCOMPARE(lent->value_or(0), theirs);
}

void TestInboxTurns::membershipEnteredTwiceNeedsNoQuestion()
{
    const qint64 group = m_one.add(u"borrower_group"_s, {{u"name"_s, u"Club"_s}});
    meet();
    const QJsonObject member{{u"borrower_group"_s, QString::number(group)},
                             {u"person"_s, QString::number(m_li)}};
    m_two.add(u"group_member"_s, member);
    m_one.add(u"group_member"_s, member);
    verifyEqual();
    QCOMPARE(m_one.openConflicts() + m_two.openConflicts(), 0);
    QCOMPARE(rowCount(*m_two.store, u"group_member"_s), 1);
}

void TestInboxTurns::bothReturnedItNeedsNoQuestion()
{
    const LendDevice lent = lend(m_one, m_li, {9, 30});
    meet();
    VERIFY_DONE(m_two->perform(ReturnDevice{lent.loan, lent.device, lent.at + 60}));
    VERIFY_DONE(m_one->perform(ReturnDevice{lent.loan, lent.device, lent.at + 90}));
    verifyEqual();
    QCOMPARE(m_one.openConflicts() + m_two.openConflicts(), 0);
}

void TestInboxTurns::timetableOfTwoDesksStandsOnce()
{
    const qint64 term = m_one.add(
        u"term"_s,
        {{u"name"_s, u"2026-2027-1"_s}, {u"first_monday"_s, u"2026-09-07"_s}, {u"weeks"_s, u"18"_s}});
    meet();
    BusyTimeRow maths{.person = m_li, .title = u"Maths"_s, .weeks = 0xffff, .starts = 480, .ends = 575};
    maths.id = rowIdOfBusyTime(term, maths);
    for (SyncDesk* desk : {&m_one, &m_two})
        VERIFY_DONE((*desk)->perform(ReplaceBusyTimes{term, u"jw.xls"_s, false, {maths}}));
    meet();
    verifyEqual();
    QCOMPARE(m_one.openConflicts() + m_two.openConflicts(), 0);
    QCOMPARE(rowCount(*m_two.store, u"busy_time"_s), 1);
}

/// Each desk makes ids of its own, so the rows alone would stand side by side.
void TestInboxTurns::sessionBookedAtTwoDesksIsBookedOnce()
{
    const qint64 activity = m_one.add(u"activity"_s, {{u"kind"_s, u"class"_s}, {u"name"_s, u"IoT"_s}});
    const qint64 session = m_one.add(u"session"_s,
                                     {{u"activity"_s, QString::number(activity)},
                                      {u"starts"_s, u"2026-09-12T13:00"_s},
                                      {u"minutes"_s, u"90"_s}});
    meet();
    for (SyncDesk* desk : {&m_one, &m_two}) {
        const ReservationWish wish{.id = (*desk)->ids().next<ReservationId>(),
                                   .model = ModelId{m_model},
                                   .activity = activity,
                                   .session = session};
        VERIFY_DONE((*desk)->perform(MakeReservations{
            .wishes = {wish}, .at = m_centre->clock().now(), .overrideReason = u"borrowed"_s}));
    }
    meet();
    verifyEqual();
    QCOMPARE(m_one.openConflicts() + m_two.openConflicts(), 0);
    QCOMPARE(rowCount(*m_two.store, u"reservation"_s), 1);
}

/// One column each: side by side they would leave a use that nobody can see or end.
void TestInboxTurns::bookingCancelledWhileItIsUsedIsAsked()
{
    const qint64 kind = m_one.add(u"model"_s, {{u"name"_s, u"Printer X1"_s}});
    const qint64 printer = m_one.add(
        u"device"_s,
        {{u"asset_tag"_s, u"PRN-1"_s}, {u"model"_s, QString::number(kind)}, {u"stays_here"_s, u"1"_s}});
    const ReservationWish wish{.id = m_one->ids().next<ReservationId>(),
                               .device = DeviceId{printer},
                               .person = PersonId{m_li},
                               .starts = u"2026-09-07T11:00"_s,
                               .ends = u"2026-09-07T12:00"_s};
    VERIFY_DONE(m_one->perform(MakeReservations{.wishes = {wish}, .at = m_centre->clock().now()}));
    meet();
    VERIFY_DONE(m_one->perform(StartUse{.reservation = wish.id,
                                        .device = wish.device,
                                        .person = wish.person,
                                        .at = m_centre->clock().now(),
                                        .starts = wish.starts,
                                        .ends = wish.ends}));
    VERIFY_DONE(m_two->perform(CancelReservations{{wish.id}}));
    meet();
    QCOMPARE(valueOf(*m_two.store, u"reservation"_s, u"state"_s, wish.id.value), u"held"_s);
    QCOMPARE(m_two.openConflicts(), 1);
}

void TestInboxTurns::undoOfADecisionThatWasSentOpensItAgain()
{
    lend(m_two, m_wang, {10, 2});
    lend(m_one, m_li, {10, 5});
    VERIFY_DONE(m_two.sync());
    meet();
    VERIFY_DONE(Inbox(*m_one.store).decide(onlyItem(m_one).n, u"mine"_s));
    verifyEqual();
    VERIFY_DONE(m_one->undo());
    verifyEqual();
    QCOMPARE(m_one.openConflicts(), 1);
    QCOMPARE(holderAt(m_two), u"Wang"_s);
    VERIFY_DONE(Inbox(*m_one.store).decide(onlyItem(m_one).n, u"theirs"_s));
    verifyEqual();
    QCOMPARE(m_one.openConflicts(), 0);
}

void TestInboxTurns::decisionThatNoLongerFitsOpensTheItemAgain()
{
    const LendDevice theirs = lend(m_two, m_wang, {10, 2});
    lend(m_one, m_li, {10, 5});
    VERIFY_DONE(m_two.sync());
    meet();
    VERIFY_DONE(Inbox(*m_one.store).decide(onlyItem(m_one).n, u"mine"_s));
    // Before the others hear of it, Wang brings the board back to Desk 2.
    VERIFY_DONE(m_two->perform(ReturnDevice{theirs.loan, theirs.device, theirs.at + 3600}));
    VERIFY_DONE(m_two.sync());
    VERIFY_DONE(m_one.sync());
    QCOMPARE(holderAt(m_one), QString());
    QCOMPARE(m_one.openConflicts(), 1);
    QCOMPARE(onlyItem(m_one).what, u"Lent Board 14 to Li"_s);
    VERIFY_DONE(Inbox(*m_one.store).decide(onlyItem(m_one).n, u"mine"_s));
    verifyEqual();
    QCOMPARE(holderAt(m_two), u"Li"_s);
    QCOMPARE(m_one.openConflicts(), 0);
}

void TestInboxTurns::undoOfWhatOthersWorkedOnIsAsked()
{
    const LendDevice lent = lend(m_one, m_li, {9, 30});
    meet();
    VERIFY_DONE(m_two->perform(ReturnDevice{lent.loan, lent.device, lent.at + 60}));
    VERIFY_DONE(m_one->undo());
    VERIFY_DONE(m_two.sync());
    meet();
    const InboxItem item = onlyItem(m_one);
    QVERIFY2(item.sentence.startsWith(u"Board 14: you took \"Lent Board 14 to Li\" back at "_s),
             qPrintable(item.sentence));
    VERIFY_DONE(Inbox(*m_one.store).decide(item.n, u"mine"_s));
    verifyEqual();
    QCOMPARE(rowCount(*m_two.store, u"loan"_s), 0);
}

QTEST_GUILESS_MAIN(TestInboxTurns)
#include "tst_inboxturns.moc"
