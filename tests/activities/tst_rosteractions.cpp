// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "tests/activities/rostercentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// People come onto a roster, take part, leave it and come back.
class TestRosterActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<RosterCentre>(); }

    void secondEntryIsExplained();
    void listWithSomeWhoAreThereAddsTheOthers();
    void samePersonThreeTimesInAListComesOnce();
    void whoLeftComesBack();
    void whoLapsedComesBackWithoutTheOldOffer();
    void samePersonMayHaveTwoRoles();
    void roleThatSheHasAlreadyIsExplained();
    void nobodyComesOntoAClosedRoster();
    void nonsenseIsRefused();
    void emptyListIsRefused();
    void participationOfAnotherActivityIsRefused();
    void goneParticipationIsExplained();
    void confirmedStaysConfirmed();
    void noShowNeedsASeat();
    void whoCompletedDoesNotWithdraw();
    void whoNeverConfirmedCannotComplete();
    void completionOfManyIsOneStep();
    void wrongPersonIsTakenOffWithAnswers();
    void whoWasPresentIsNotTakenOff();
    void sentencesNameThePeople();
    void sentencesDoNotPromiseASeatToWhoMayWait();
    void sameDoneElsewhereIsSoAlready();

private:
    [[nodiscard]] RosterCentre& centre() { return *m_centre; }
    [[nodiscard]] Store& store() { return m_centre->store(); }
    [[nodiscard]] Result<Performed> addAll(const QList<qint64>& persons, const QString& state,
                                           const QString& role = u"student"_s)
    {
        AddParticipants add{
            .activity = centre().robotics, .role = role, .state = state, .at = centre().now()};
        for (const qint64 person : persons)
            add.entries << RosterEntry{store().ids().nextValue(), person, u"site"_s};
        return store().perform(add);
    }
    [[nodiscard]] Result<Performed> remove(qint64 participation, const QString& name)
    {
        return store().perform(
            RemoveParticipations{centre().robotics, {participation}, {name}, centre().now()});
    }
    [[nodiscard]] Result<Performed> complete(const QList<qint64>& yes, const QList<qint64>& no,
                                             const QList<qint64>& open = {})
    {
        return store().perform(CompleteParticipations{centre().robotics, yes, no, open, centre().now()});
    }
    [[nodiscard]] bool isSo(const Action& action)
    {
        return store()
            .domain()
            .actions.find(action.kind)
            ->alreadySo(action.parameters, store().reader())
            .value();
    }

    std::unique_ptr<RosterCentre> m_centre;
};

void TestRosterActions::secondEntryIsExplained()
{
    const qint64 li = centre().person(u"Li"_s);
    VERIFY_DONE(addAll({li}, u"waiting"_s));
    const auto twice = addAll({li}, u"confirmed"_s);
    VERIFY_REFUSED(twice, "already-on-roster");
    QCOMPARE(twice.error().sentence, u"Li is already on the roster of Robotics 1: on the waiting list."_s);
    QVERIFY(!twice.error().waysOut.isEmpty());
}

void TestRosterActions::listWithSomeWhoAreThereAddsTheOthers()
{
    const qint64 li = centre().person(u"Li"_s);
    const qint64 wang = centre().person(u"Wang"_s);
    VERIFY_DONE(addAll({li}, u"confirmed"_s));
    VERIFY_DONE(addAll({li, wang}, u"nominated"_s));
    QCOMPARE(rowCount(store(), u"participation"_s), 2);
    const auto known = centre().office().participationOf(centre().robotics, li);
    QCOMPARE(centre().state(**known), u"confirmed"_s);
}

void TestRosterActions::samePersonThreeTimesInAListComesOnce()
{
    const qint64 li = centre().person(u"Li"_s);
    VERIFY_DONE(addAll({li, li, li}, u"confirmed"_s));
    QCOMPARE(rowCount(store(), u"participation"_s), 1);
    QCOMPARE(centre().seats().taken(), 1);
}

void TestRosterActions::whoLeftComesBack()
{
    const qint64 li = centre().person(u"Li"_s);
    VERIFY_DONE(addAll({li}, u"confirmed"_s));
    const qint64 row = **centre().office().participationOf(centre().robotics, li);
    VERIFY_DONE(centre().leave({row}, u"withdrawn"_s, u"exam"_s));
    centre().clock().advanceSeconds(3600);
    VERIFY_DONE(addAll({li}, u"applied"_s));
    QCOMPARE(rowCount(store(), u"participation"_s), 1);
    QCOMPARE(centre().state(row), u"applied"_s);
    QCOMPARE(centre().column(row, u"reason"_s), QString());
    QCOMPARE(centre().column(row, u"applied_at"_s).toLongLong(), centre().now());
    VERIFY_DONE(store().undo());
    QCOMPARE(centre().column(row, u"reason"_s), u"exam"_s);
}

void TestRosterActions::whoLapsedComesBackWithoutTheOldOffer()
{
    const qint64 li = centre().person(u"Li"_s);
    VERIFY_DONE(addAll({li}, u"offered"_s));
    const qint64 row = **centre().office().participationOf(centre().robotics, li);
    VERIFY_DONE(store().perform(LapseOffers{0, centre().now() + 90 * 86400}));
    QCOMPARE(centre().state(row), u"withdrawn"_s);
    VERIFY_DONE(addAll({li}, u"confirmed"_s));
    QCOMPARE(centre().state(row), u"confirmed"_s);
    QCOMPARE(centre().column(row, u"offer_until"_s), QString());
}

void TestRosterActions::samePersonMayHaveTwoRoles()
{
    const qint64 li = centre().person(u"Li"_s);
    VERIFY_DONE(addAll({li}, u"confirmed"_s));
    VERIFY_DONE(addAll({li}, u"confirmed"_s, u"assistant"_s));
    QCOMPARE(rowCount(store(), u"participation"_s), 2);
    QCOMPARE(centre().seats().taken(), 1);
}

void TestRosterActions::roleThatSheHasAlreadyIsExplained()
{
    const qint64 li = centre().person(u"Li"_s);
    VERIFY_DONE(addAll({li}, u"confirmed"_s));
    VERIFY_DONE(addAll({li}, u"confirmed"_s, u"assistant"_s));
    const qint64 row = **centre().office().participationOf(centre().robotics, li);
    VERIFY_REFUSED(store().perform(ChangeParticipations{.activity = centre().robotics,
                                                        .participations = {row},
                                                        .role = u"assistant"_s,
                                                        .at = centre().now()}),
                   "already-on-roster");
    VERIFY_REFUSED(
        store().perform(ChangeParticipations{
            .activity = centre().robotics, .participations = {row}, .role = u"pope"_s, .at = centre().now()}),
        "check");
}

void TestRosterActions::nobodyComesOntoAClosedRoster()
{
    const qint64 li = centre().person(u"Li"_s);
    VERIFY_DONE(centre().set(u"archived"_s, u"1"_s));
    VERIFY_REFUSED(addAll({li}, u"applied"_s), "activity-archived");
    VERIFY_DONE(centre().set(u"archived"_s, u"0"_s));
    VERIFY_DONE(centre().set(u"state"_s, u"cancelled"_s));
    VERIFY_REFUSED(addAll({li}, u"applied"_s), "activity-cancelled");
    VERIFY_DONE(centre().set(u"state"_s, u"draft"_s));
    VERIFY_DONE(addAll({li}, u"nominated"_s)); // nominations come before the class is published
}

void TestRosterActions::nonsenseIsRefused()
{
    const qint64 li = centre().person(u"Li"_s);
    VERIFY_FAILS(addAll({li}, u"completed"_s), ErrorCode::Usage);
    VERIFY_FAILS(addAll({li}, u"lost"_s), ErrorCode::Usage);
    const auto stranger = addAll({4711}, u"applied"_s);
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().code, ErrorCode::Refused);
    VERIFY_FAILS(store().perform(AddParticipants{.activity = centre().robotics,
                                                 .entries = {{5, li, u"lap"_s}},
                                                 .state = u"applied"_s,
                                                 .at = centre().now()}),
                 ErrorCode::Usage);
    VERIFY_DONE(addAll({li}, u"applied"_s));
    const qint64 row = **centre().office().participationOf(centre().robotics, li);
    VERIFY_FAILS(centre().give({row}, u"completed"_s), ErrorCode::Usage);
    VERIFY_FAILS(centre().leave({row}, u"waiting"_s), ErrorCode::Usage);
    QCOMPARE(centre().state(row), u"applied"_s);
}

void TestRosterActions::emptyListIsRefused()
{
    VERIFY_FAILS(addAll({}, u"applied"_s), ErrorCode::Usage);
    VERIFY_FAILS(centre().give({}, u"confirmed"_s), ErrorCode::Usage);
    VERIFY_FAILS(centre().leave({}, u"withdrawn"_s), ErrorCode::Usage);
}

void TestRosterActions::participationOfAnotherActivityIsRefused()
{
    const qint64 li = centre().add(u"Li"_s, u"applied"_s);
    const qint64 other = centre().activity(u"Drones"_s);
    const auto refused = store().perform(LeaveRoster{other, {li}, u"declined"_s, {}, centre().now()});
    VERIFY_REFUSED(refused, "other-activity");
    QVERIFY(refused.error().sentence.contains(u"Li"_s));
}

void TestRosterActions::goneParticipationIsExplained()
{
    VERIFY_REFUSED(centre().give({4711}, u"confirmed"_s), "row-gone");
    VERIFY_REFUSED(complete({4711}, {}), "row-gone");
}

void TestRosterActions::confirmedStaysConfirmed()
{
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s);
    for (const QString& state : {u"offered"_s, u"confirmed"_s}) {
        const auto again = centre().give({li}, state);
        VERIFY_DONE(again);
        QCOMPARE(again->seq, 0);
    }
    QCOMPARE(centre().state(li), u"confirmed"_s);
}

void TestRosterActions::noShowNeedsASeat()
{
    const qint64 li = centre().add(u"Li"_s, u"waiting"_s);
    VERIFY_REFUSED(centre().leave({li}, u"no_show"_s), "no-seat");
    QCOMPARE(centre().state(li), u"waiting"_s);
}

void TestRosterActions::whoCompletedDoesNotWithdraw()
{
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s);
    VERIFY_DONE(complete({li}, {}));
    VERIFY_REFUSED(centre().leave({li}, u"withdrawn"_s), "took-part");
    VERIFY_REFUSED(store().perform(WaitForSeats{
                       .activity = centre().robotics, .participations = {li}, .at = centre().now()}),
                   "took-part");
    VERIFY_DONE(complete({}, {}, {li}));
    VERIFY_DONE(centre().leave({li}, u"withdrawn"_s));
}

void TestRosterActions::whoNeverConfirmedCannotComplete()
{
    const qint64 li = centre().add(u"Li"_s, u"offered"_s);
    const auto refused = complete({li}, {});
    VERIFY_REFUSED(refused, "not-confirmed");
    QCOMPARE(refused.error().sentence, u"Li did not take part (seat offered)."_s);
}

void TestRosterActions::completionOfManyIsOneStep()
{
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s);
    const qint64 wang = centre().add(u"Wang"_s, u"confirmed"_s);
    VERIFY_DONE(complete({li}, {wang}));
    QCOMPARE(centre().lastSentence(), u"Completed Robotics 1: 1 completed, 1 not"_s);
    QCOMPARE(centre().state(wang), u"not_completed"_s);
    QCOMPARE(centre().seats().taken(), 2); // their seats stay theirs
    VERIFY_DONE(store().undo());
    QCOMPARE(centre().state(li), u"confirmed"_s);
    QCOMPARE(centre().state(wang), u"confirmed"_s);
}

void TestRosterActions::wrongPersonIsTakenOffWithAnswers()
{
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s);
    centre().add(u"Wang"_s, u"confirmed"_s);
    const qint64 zhao = centre().add(u"Zhao"_s, u"waiting"_s);
    const qint64 question = centre().file().add(u"question"_s,
                                                {{u"activity"_s, QString::number(centre().robotics)},
                                                 {u"place_in_order"_s, u"1"_s},
                                                 {u"kind"_s, u"text"_s},
                                                 {u"text"_s, u"Size of shirt"_s}});
    centre().file().add(u"answer"_s,
                        {{u"participation"_s, QString::number(li)},
                         {u"question"_s, QString::number(question)},
                         {u"value"_s, u"L"_s}});
    VERIFY_DONE(remove(li, u"Li"_s));
    QCOMPARE(rowCount(store(), u"answer"_s), 0);
    QCOMPARE(centre().state(zhao), u"offered"_s);
    QCOMPARE(centre().lastSentence(), u"Took Li off the roster of Robotics 1"_s);
    VERIFY_DONE(store().undo());
    QCOMPARE(centre().state(li), u"confirmed"_s);
    QCOMPARE(rowCount(store(), u"answer"_s), 1);
}

void TestRosterActions::whoWasPresentIsNotTakenOff()
{
    const qint64 li = centre().add(u"Li"_s, u"confirmed"_s);
    const qint64 session = centre().file().add(u"session"_s,
                                               {{u"activity"_s, QString::number(centre().robotics)},
                                                {u"starts"_s, u"2026-10-10T09:00"_s},
                                                {u"minutes"_s, u"90"_s}});
    const qint64 mark = centre().file().add(u"attendance"_s,
                                            {{u"session"_s, QString::number(session)},
                                             {u"participation"_s, QString::number(li)},
                                             {u"state"_s, u"present"_s},
                                             {u"at"_s, u"5"_s}});
    VERIFY_REFUSED(remove(li, u"Li"_s), "took-part");
    VERIFY_DONE(centre().file().set(u"attendance"_s, mark, u"state"_s, u"absent"_s));
    VERIFY_DONE(remove(li, u"Li"_s));
    QCOMPARE(rowCount(store(), u"attendance"_s), 0);
}

void TestRosterActions::sentencesNameThePeople()
{
    const qint64 li = centre().person(u"Li"_s);
    VERIFY_DONE(addAll({li}, u"applied"_s));
    QCOMPARE(centre().lastSentence(), u"Put Li on the roster of Robotics 1 (applied)"_s);
    const qint64 row = **centre().office().participationOf(centre().robotics, li);
    VERIFY_DONE(centre().give({row}, u"offered"_s));
    QCOMPARE(centre().lastSentence(), u"Offered a seat: Li · Robotics 1"_s);
    VERIFY_DONE(centre().give({row}, u"confirmed"_s));
    QCOMPARE(centre().lastSentence(), u"Confirmed Li · Robotics 1"_s);
    VERIFY_DONE(centre().leave({row}, u"withdrawn"_s, u"exam"_s));
    QCOMPARE(centre().lastSentence(), u"Withdrew Li · Robotics 1: \"exam\""_s);
    VERIFY_DONE(addAll({centre().person(u"Wang"_s), centre().person(u"Sun"_s)}, u"confirmed"_s));
    QVERIFY2(centre().lastSentence().contains(u"2 people"_s), qPrintable(centre().lastSentence()));
}

void TestRosterActions::sentencesDoNotPromiseASeatToWhoMayWait()
{
    AddParticipants add{
        .activity = centre().robotics,
        .entries = {{store().ids().nextValue(), centre().person(u"Li"_s), u"site"_s}},
        .state = u"confirmed"_s,
        .ifFull = waitIfFull,
        .at = centre().now(),
    };
    VERIFY_DONE(store().perform(add));
    QCOMPARE(centre().lastSentence(),
             u"Put Li on the roster of Robotics 1 (confirmed; where no seat is free: on the waiting list)"_s);
    const QList<qint64> two{centre().add(u"Wang"_s, u"applied"_s), centre().add(u"Zhao"_s, u"applied"_s)};
    VERIFY_DONE(store().perform(GiveSeats{.activity = centre().robotics,
                                          .participations = two,
                                          .state = u"confirmed"_s,
                                          .ifFull = waitIfFull,
                                          .at = centre().now()}));
    QCOMPARE(centre().lastSentence(),
             u"Confirmed 2 people in Robotics 1; where no seat is free: on the waiting list"_s);
}

void TestRosterActions::sameDoneElsewhereIsSoAlready()
{
    const qint64 li = centre().person(u"Li"_s);
    const AddParticipants add{.activity = centre().robotics,
                              .entries = {{store().ids().nextValue(), li, u"site"_s}},
                              .state = u"confirmed"_s,
                              .at = centre().now()};
    QVERIFY(!isSo(toAction(add)));
    VERIFY_DONE(store().perform(add));
    QVERIFY(isSo(toAction(add)));
    const qint64 row = add.entries.first().participation;
    const GiveSeats confirm{.activity = centre().robotics, .participations = {row}, .state = u"confirmed"_s};
    const LeaveRoster withdraw{centre().robotics, {row}, u"withdrawn"_s, {}, centre().now()};
    QVERIFY(isSo(toAction(confirm)));
    QVERIFY(!isSo(toAction(withdraw)));
    VERIFY_DONE(store().perform(withdraw));
    QVERIFY(isSo(toAction(withdraw)));
    QVERIFY(!isSo(toAction(confirm)));
    const SetSeats seats{.activity = centre().robotics, .site = 2};
    QVERIFY(isSo(toAction(seats)));
    QVERIFY(isSo(toAction(OfferFreeSeats{centre().robotics, 0})));
    QVERIFY(isSo(toAction(LapseOffers{0, centre().now()})));
    const RemoveParticipations removal{centre().robotics, {row}, {}, centre().now()};
    QVERIFY(!isSo(toAction(removal)));
    VERIFY_DONE(store().perform(removal));
    QVERIFY(isSo(toAction(removal)));
}

QTEST_GUILESS_MAIN(TestRosterActions)
#include "tst_rosteractions.moc"
