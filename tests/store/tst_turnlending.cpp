// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/lending/loanactions.h"
#include "models/store/journal.h"
#include "models/store/recordactions.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Two desks lend apart, with all rules of the program, and come together.
class TestTurnLending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameBoardLentTwice();
    void whatHappenedDuringTheLostLoanWaits();
    void returnedAtBothDesks();
    void lentAfterTheOthersReturnFits();
    void bothLendDifferentBoards();

private:
    [[nodiscard]] Desks& desks() { return *m_desks; }
    [[nodiscard]] TestStore& a() { return desks()[0]; }
    [[nodiscard]] TestStore& b() { return desks()[1]; }
    [[nodiscard]] Result<LogFollower::Turn> meet()
    {
        KITCAMP_TRY(desks().log().meet(*a()));
        return desks().log().meet(*b());
    }
    [[nodiscard]] Result<Performed> lend(TestStore& at, int board, PersonId borrower)
    {
        m_loan = at->ids().next<LoanId>();
        return at->perform(LendDevice{.loan = m_loan,
                                      .device = m_boards[board],
                                      .borrower = borrower,
                                      .visit = at->ids().nextValue(),
                                      .at = at->clock().now(),
                                      .due = u"2026-09-21T18:00"_s,
                                      .overrideReason = u"camp"_s});
    }

    std::unique_ptr<Desks> m_desks;
    QList<DeviceId> m_boards;
    PersonId m_li;
    PersonId m_wang;
    LoanId m_loan; ///< the last one lent
};

void TestTurnLending::init()
{
    m_desks = std::make_unique<Desks>(2, fullDomain);
    m_boards.clear();
    const QString model = QString::number(a().add(u"model"_s, {{u"name"_s, u"ESP32"_s}}));
    for (const QString& tag : {u"B13"_s, u"B14"_s})
        m_boards << DeviceId{a().add(u"device"_s, {{u"asset_tag"_s, tag}, {u"model"_s, model}})};
    m_li = PersonId{a().add(u"person"_s, {{u"name"_s, u"Li"_s}})};
    m_wang = PersonId{a().add(u"person"_s, {{u"name"_s, u"Wang"_s}})};
    VERIFY_DONE(desks().meetAll());
}

void TestTurnLending::sameBoardLentTwice()
{
    VERIFY_DONE(lend(a(), 0, m_wang));
    const auto theirs = lend(a(), 1, m_wang);
    VERIFY_DONE(theirs);
    const auto mine = lend(b(), 1, m_li);
    VERIFY_DONE(mine);
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>{mine->opId});
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].reason, u"rule"_s);
    QCOMPARE(inbox[0].rule, u"lent-already"_s);
    QCOMPARE(inbox[0].theirs, theirs->opId);
    QVERIFY2(inbox[0].sentence.contains(u"Wang"_s), qPrintable(inbox[0].sentence));
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(rowCount(*b(), u"loan"_s), 2);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnLending::whatHappenedDuringTheLostLoanWaits()
{
    VERIFY_DONE(lend(a(), 0, m_wang));
    const auto mine = lend(b(), 0, m_li);
    VERIFY_DONE(mine);
    const LoanId lost = m_loan;
    VERIFY_DONE(b()->perform(NoteDevice{.note = b()->ids().nextValue(),
                                        .device = m_boards[0],
                                        .loan = lost,
                                        .at = b()->clock().now(),
                                        .text = u"scratched"_s}));
    VERIFY_DONE(
        b()->perform(ReturnDevice{.loan = lost, .device = m_boards[0], .at = b()->clock().now() + 60}));
    VERIFY_DONE(b()->perform(NoteDevice{.note = b()->ids().nextValue(),
                                        .device = m_boards[0],
                                        .at = b()->clock().now(),
                                        .text = u"of no loan"_s}));
    VERIFY_DONE(meet());
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 3);
    QCOMPARE(inbox[0].opId, mine->opId);
    for (int i = 1; i < 3; ++i) {
        QCOMPARE(inbox[i].reason, u"waits"_s);
        QCOMPARE(inbox[i].waitsFor, mine->opId);
    }
    QCOMPARE(rowCount(*b(), u"device_note"_s), 1);
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnLending::returnedAtBothDesks()
{
    VERIFY_DONE(lend(a(), 0, m_wang));
    const LoanId loan = m_loan;
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(
        a()->perform(ReturnDevice{.loan = loan, .device = m_boards[0], .at = a()->clock().now() + 60}));
    const auto mine =
        b()->perform(ReturnDevice{.loan = loan, .device = m_boards[0], .at = b()->clock().now() + 90});
    VERIFY_DONE(mine);
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty()); // it is back: there is nothing to ask
    QVERIFY(*b()->journal().find(mine->opId));
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(desks().difference(), QString());
}

void TestTurnLending::lentAfterTheOthersReturnFits()
{
    VERIFY_DONE(lend(a(), 0, m_wang));
    const LoanId loan = m_loan;
    VERIFY_DONE(desks().meetAll());
    // At desk b the board comes back and goes out again; desk a had taken it back before.
    VERIFY_DONE(
        a()->perform(ReturnDevice{.loan = loan, .device = m_boards[0], .at = a()->clock().now() + 60}));
    VERIFY_DONE(
        b()->perform(ReturnDevice{.loan = loan, .device = m_boards[0], .at = b()->clock().now() + 90}));
    VERIFY_DONE(lend(b(), 0, m_li));
    VERIFY_DONE(meet());
    QVERIFY(inboxOf(*b()).isEmpty());
    VERIFY_DONE(desks().meetAll());
    QCOMPARE(*a()->reader().integer("SELECT borrower FROM loan WHERE returned_at IS NULL"), m_li.value);
    QCOMPARE(desks().difference(), QString());
}

void TestTurnLending::bothLendDifferentBoards()
{
    VERIFY_DONE(lend(a(), 0, m_wang));
    VERIFY_DONE(lend(b(), 1, m_wang));
    VERIFY_DONE(meet());
    VERIFY_DONE(desks().meetAll());
    QVERIFY(inboxOf(*b()).isEmpty());
    QCOMPARE(rowCount(*a(), u"loan"_s), 2);
    QCOMPARE(desks().difference(), QString());
}

QTEST_GUILESS_MAIN(TestTurnLending)
#include "tst_turnlending.moc"
