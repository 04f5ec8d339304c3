// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/questions.h"
#include "tests/activities/rostercentre.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Two computers keep one roster apart and come together: a seat is never taken twice, a list never forked.
class TestTurnRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lastSeatGivenTwiceIsAsked();
    void lastSeatGivenTwiceWaitsWhereThatWasSaid();
    void seatFreedTwiceIsOfferedOnceAndStaysFree();
    void samePersonAddedTwiceIsNoQuestion();
    void sameConfirmationTwiceIsNoQuestion();
    void offersThatLapseOnBothLapseOnce();
    void confirmedHereAndLapsedThereIsAsked();
    void offersOfDifferentDaysNeedNoQuestion();
    void answersToDifferentQuestionsFit();

private:
    [[nodiscard]] TestStore& a() { return (*m_desks)[0]; }
    [[nodiscard]] TestStore& b() { return (*m_desks)[1]; }
    /// First a, then b: what b did comes second.
    [[nodiscard]] Result<LogFollower::Turn> meet()
    {
        KITCAMP_TRY(m_desks->log().meet(*a()));
        return m_desks->log().meet(*b());
    }
    [[nodiscard]] Result<Performed> confirm(TestStore& at, int who, const QString& ifFull = refuseIfFull)
    {
        return at->perform(GiveSeats{.activity = m_robotics,
                                     .participations = {m_rows[who]},
                                     .state = u"confirmed"_s,
                                     .ifFull = ifFull,
                                     .at = at->clock().now()});
    }
    [[nodiscard]] Result<Performed> withdraw(TestStore& at, int who)
    {
        return at->perform(LeaveRoster{m_robotics, {m_rows[who]}, u"withdrawn"_s, {}, at->clock().now()});
    }
    [[nodiscard]] QString state(TestStore& at, int who)
    {
        return valueOf(*at, u"participation"_s, u"state"_s, m_rows[who]);
    }
    void expectOneFile()
    {
        VERIFY_DONE(m_desks->meetAll());
        QCOMPARE(m_desks->difference(), QString());
    }

    std::unique_ptr<Desks> m_desks;
    qint64 m_robotics = 0;
    QList<qint64> m_persons;
    QList<qint64> m_rows; ///< 0 and 1 applied, 2 and 3 wait, one seat
};

void TestTurnRoster::init()
{
    m_desks = std::make_unique<Desks>(2, activitiesDomain);
    m_persons.clear();
    m_rows.clear();
    m_robotics = a().add(u"activity"_s,
                         {{u"kind"_s, u"class"_s},
                          {u"name"_s, u"Robotics"_s},
                          {u"state"_s, u"published"_s},
                          {u"seats_site"_s, u"1"_s}});
    for (const QString& name : {u"Li"_s, u"Wang"_s, u"Zhao"_s, u"Sun"_s}) {
        m_persons << a().add(u"person"_s, {{u"name"_s, name}});
        m_rows << a()->ids().nextValue();
        VERIFY_DONE(a()->perform(AddParticipants{.activity = m_robotics,
                                                 .entries = {{m_rows.last(), m_persons.last(), u"site"_s}},
                                                 .state = m_rows.size() > 2 ? u"waiting"_s : u"applied"_s,
                                                 .at = a()->clock().now()}));
    }
    VERIFY_DONE(m_desks->meetAll());
}

void TestTurnRoster::lastSeatGivenTwiceIsAsked()
{
    const auto theirs = confirm(a(), 0);
    VERIFY_DONE(theirs);
    const auto mine = confirm(b(), 1);
    VERIFY_DONE(mine);
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>{mine->opId});
    const QList<InboxRow> inbox = inboxOf(*b());
    QCOMPARE(inbox.size(), 1);
    QCOMPARE(inbox[0].rule, u"seats"_s);
    QVERIFY2(inbox[0].sentence.contains(u"Robotics"_s), qPrintable(inbox[0].sentence));
    QCOMPARE(state(b(), 0), u"confirmed"_s);
    QCOMPARE(state(b(), 1), u"applied"_s);
    expectOneFile();
}

void TestTurnRoster::lastSeatGivenTwiceWaitsWhereThatWasSaid()
{
    VERIFY_DONE(confirm(a(), 0, waitIfFull));
    VERIFY_DONE(confirm(b(), 1, waitIfFull));
    QCOMPARE(state(b(), 1), u"confirmed"_s);
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>());
    expectOneFile();
    QCOMPARE(state(a(), 0), u"confirmed"_s);
    QCOMPARE(state(a(), 1), u"waiting"_s);
}

void TestTurnRoster::seatFreedTwiceIsOfferedOnceAndStaysFree()
{
    VERIFY_DONE(a()->perform(SetSeats{.activity = m_robotics, .site = 2, .at = a()->clock().now()}));
    QCOMPARE(state(a(), 2), u"offered"_s);
    VERIFY_DONE(confirm(a(), 0));
    VERIFY_DONE(m_desks->meetAll());
    // Each of them offers the freed seat to Sun, who is next.
    VERIFY_DONE(withdraw(a(), 0));
    VERIFY_DONE(b()->perform(
        WaitForSeats{.activity = m_robotics, .participations = {m_rows[1]}, .at = b()->clock().now()}));
    VERIFY_DONE(withdraw(b(), 2));
    QCOMPARE(state(a(), 3), u"offered"_s);
    QCOMPARE(state(b(), 3), u"offered"_s);
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>());
    expectOneFile();
    QCOMPARE(state(b(), 3), u"offered"_s);
    // Both offered to the same person: the other seat is seen to be free and offered by hand.
    QCOMPARE(state(b(), 1), u"waiting"_s);
    QCOMPARE(RosterOffice(b()->reader()).seats(m_robotics)->free(), std::optional(1));
    VERIFY_DONE(b()->perform(OfferFreeSeats{m_robotics, b()->clock().now()}));
    QCOMPARE(state(b(), 1), u"offered"_s);
}

void TestTurnRoster::samePersonAddedTwiceIsNoQuestion()
{
    const qint64 qian = a().add(u"person"_s, {{u"name"_s, u"Qian"_s}});
    VERIFY_DONE(m_desks->meetAll());
    for (TestStore* at : {&a(), &b()}) {
        VERIFY_DONE((*at)->perform(AddParticipants{.activity = m_robotics,
                                                   .entries = {{(*at)->ids().nextValue(), qian, u"site"_s}},
                                                   .state = u"applied"_s,
                                                   .at = (*at)->clock().now()}));
    }
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>());
    expectOneFile();
    QCOMPARE(rowCount(*b(), u"participation"_s), 5);
}

void TestTurnRoster::sameConfirmationTwiceIsNoQuestion()
{
    VERIFY_DONE(confirm(a(), 0));
    VERIFY_DONE(confirm(b(), 0));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>());
    expectOneFile();
}

void TestTurnRoster::offersThatLapseOnBothLapseOnce()
{
    VERIFY_DONE(a()->perform(OfferFreeSeats{m_robotics, a()->clock().now()}));
    VERIFY_DONE(m_desks->meetAll());
    const qint64 later = a()->clock().now() + 30 * 86400;
    VERIFY_DONE(a()->perform(LapseOffers{0, later}));
    VERIFY_DONE(b()->perform(LapseOffers{0, later + 60}));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>());
    expectOneFile();
    QCOMPARE(state(b(), 2), u"withdrawn"_s);
    QCOMPARE(state(b(), 3), u"offered"_s);
}

void TestTurnRoster::confirmedHereAndLapsedThereIsAsked()
{
    VERIFY_DONE(a()->perform(OfferFreeSeats{m_robotics, a()->clock().now()}));
    VERIFY_DONE(m_desks->meetAll());
    VERIFY_DONE(a()->perform(LapseOffers{0, a()->clock().now() + 30 * 86400}));
    const auto mine = confirm(b(), 2);
    VERIFY_DONE(mine);
    const auto turn = meet();
    VERIFY_DONE(turn);
    // Her seat went to the next meanwhile: somebody must decide.
    QCOMPARE(turn->toInbox, QList<OpId>{mine->opId});
    QCOMPARE(inboxOf(*b()).first().reason, u"changed"_s);
    QCOMPARE(inboxOf(*b()).first().columns, u"state"_s);
    expectOneFile();
}

void TestTurnRoster::offersOfDifferentDaysNeedNoQuestion()
{
    VERIFY_DONE(a()->perform(OfferFreeSeats{m_robotics, a()->clock().now()}));
    b().clock().advanceSeconds(86400);
    VERIFY_DONE(b()->perform(OfferFreeSeats{m_robotics, b()->clock().now()}));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>());
    expectOneFile();
    QCOMPARE(state(a(), 2), u"offered"_s);
}

void TestTurnRoster::answersToDifferentQuestionsFit()
{
    QList<qint64> questions;
    for (const QString& text : {u"Food?"_s, u"Shirt?"_s}) {
        questions << a().add(u"question"_s,
                             {{u"activity"_s, QString::number(m_robotics)},
                              {u"place_in_order"_s, u"1"_s},
                              {u"kind"_s, u"text"_s},
                              {u"text"_s, text}});
    }
    VERIFY_DONE(m_desks->meetAll());
    VERIFY_DONE(a()->perform(SetAnswers{m_rows[0], {{a()->ids().nextValue(), questions[0], u"all"_s}}}));
    VERIFY_DONE(b()->perform(SetAnswers{m_rows[0], {{b()->ids().nextValue(), questions[1], u"L"_s}}}));
    const auto turn = meet();
    VERIFY_DONE(turn);
    QCOMPARE(turn->toInbox, QList<OpId>());
    expectOneFile();
    QCOMPARE(rowCount(*b(), u"answer"_s), 2);
}

QTEST_GUILESS_MAIN(TestTurnRoster)
#include "tst_turnroster.moc"
