// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/contests/contestactions.h"
#include "models/activities/contests/contestprizes.h"
#include "models/sync/inbox.h"
#include "tests/sync/synccentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Two desks that judge one contest apart and meet.
class TestContestTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void otherChoicesOfTwoDesksAreAsked();
    void sameChoiceOfTwoDesksNeedsNoQuestion();
    void closingAndEditingARoundNeedNoQuestion();
    void resultIsNotTakenOutOfARoundThatWasClosedMeanwhile();
    void undoDoesNotReachIntoARoundThatWasClosedMeanwhile();
    void roundThatWasClosedMeanwhileIsNotRemoved();
    void prizesOfTwoDesksStandOnce();
    void prizesThatSayOtherwiseAreAsked();

private:
    [[nodiscard]] Result<Performed> choose(SyncDesk& desk, const QList<int>& students)
    {
        ChooseAdvancing choice{m_round, {}};
        for (const int student : students)
            choice.results << m_results[student];
        return desk->perform(choice);
    }
    [[nodiscard]] Result<Performed> give(SyncDesk& desk, const QString& giver)
    {
        const ContestSheet sheet = contestSheet(desk->reader(), m_contest).value();
        const QList<ContestPrize> prizes{{u"一等奖"_s, u"First prize"_s, 1, 2}};
        const auto batch = prizesAsAwards(desk->reader(), sheet, winnersOf(finalPlaces(sheet), prizes),
                                          prizes, {u"Cup"_s, u"city"_s, giver, u"2026-09-01"_s}, desk->ids());
        return batch ? desk->perform(*batch) : Result<Performed>(batch.error());
    }
    [[nodiscard]] QString text(SyncDesk& desk, const char* sql)
    {
        const auto found = desk->reader().text(sql);
        return found ? found->value_or(QString()) : found.error().detail;
    }
    [[nodiscard]] QString onward(SyncDesk& desk)
    {
        return text(desk,
                    "SELECT group_concat(points) FROM (SELECT points FROM contest_result WHERE advanced=1"
                    " ORDER BY points)");
    }
    void meet() { syncAll({&m_one, &m_two}); }
    [[nodiscard]] InboxItem onlyItem(SyncDesk& desk)
    {
        const auto items = Inbox(*desk.store).items(Inbox::Which::Open);
        return items && items->size() == 1 ? items->first() : InboxItem();
    }

    std::unique_ptr<SyncCentre> m_centre;
    SyncDesk m_one;
    SyncDesk m_two;
    qint64 m_contest = 0;
    qint64 m_round = 0;
    QList<qint64> m_students;
    QList<qint64> m_results;
};

void TestContestTurns::init()
{
    m_one = {};
    m_two = {};
    m_students.clear();
    m_results.clear();
    m_centre = std::make_unique<SyncCentre>();
    m_one = m_centre->desk(u"Desk 1"_s);
    m_two = m_centre->desk(u"Desk 2"_s);
    m_contest = m_one.add(u"activity"_s,
                          {{u"kind"_s, u"contest"_s}, {u"name"_s, u"Cup"_s}, {u"state"_s, u"published"_s}});
    m_round = m_one.add(u"contest_round"_s,
                        {{u"activity"_s, QString::number(m_contest)},
                         {u"place_in_order"_s, u"1"_s},
                         {u"name"_s, u"Preliminary"_s}});
    for (int i = 0; i < 3; ++i) {
        const qint64 person = m_one.add(u"person"_s, {{u"name"_s, u"Student %1"_s.arg(i)}});
        m_students << m_one.add(u"participation"_s,
                                {{u"activity"_s, QString::number(m_contest)},
                                 {u"person"_s, QString::number(person)},
                                 {u"role"_s, u"student"_s},
                                 {u"state"_s, u"confirmed"_s}});
        m_results << m_one.add(u"contest_result"_s,
                               {{u"contest_round"_s, QString::number(m_round)},
                                {u"participation"_s, QString::number(m_students[i])},
                                {u"points"_s, QString::number(10 + i)}});
    }
    meet();
}

void TestContestTurns::otherChoicesOfTwoDesksAreAsked()
{
    VERIFY_DONE(choose(m_one, {0, 1}));
    VERIFY_DONE(choose(m_two, {1, 2}));
    meet();
    QCOMPARE(onward(m_one), u"10,11"_s); // never three, whom nobody chose
    QCOMPARE(m_two.openConflicts(), 1);
    const InboxItem item = onlyItem(m_two);
    QCOMPARE(item.head, u"Preliminary"_s);
    QVERIFY2(item.sentence.contains(u"chose 2 who go"_s), qPrintable(item.sentence));
    QCOMPARE(item.values.size(), 0); // a fingerprint tells nobody anything
    compareAll({&m_one, &m_two});
    VERIFY_DONE(choose(m_two, {1, 2}));
    meet();
    QCOMPARE(onward(m_one), u"11,12"_s);
}

void TestContestTurns::sameChoiceOfTwoDesksNeedsNoQuestion()
{
    VERIFY_DONE(choose(m_one, {0, 1}));
    VERIFY_DONE(choose(m_two, {1, 0}));
    meet();
    QCOMPARE(m_two.openConflicts(), 0);
    QCOMPARE(onward(m_two), u"10,11"_s);
    compareAll({&m_one, &m_two});
    // Nobody, against somebody: a question too.
    VERIFY_DONE(choose(m_one, {}));
    VERIFY_DONE(choose(m_two, {2}));
    meet();
    QCOMPARE(m_two.openConflicts(), 1);
    QCOMPARE(onward(m_two), QString());
}

void TestContestTurns::closingAndEditingARoundNeedNoQuestion()
{
    VERIFY_DONE(choose(m_one, {0, 1}));
    VERIFY_DONE(m_two.set(u"contest_round"_s, m_round, u"name"_s, u"First round"_s));
    meet();
    QCOMPARE(m_two.openConflicts(), 0);
    QCOMPARE(onward(m_two), u"10,11"_s);
    QCOMPARE(text(m_one, "SELECT name FROM contest_round"), u"First round"_s);
}

void TestContestTurns::resultIsNotTakenOutOfARoundThatWasClosedMeanwhile()
{
    VERIFY_DONE(m_one.set(u"contest_round"_s, m_round, u"closed"_s, u"1"_s));
    ResultEntry back{.row = m_two->ids().nextValue(), .participation = m_students[2]};
    back.pointsBefore = 12;
    VERIFY_DONE(m_two->perform(EnterResults{m_round, {back}}));
    meet();
    QCOMPARE(text(m_one, "SELECT count(*) FROM contest_result WHERE points IS NOT NULL"), u"3"_s);
    QCOMPARE(m_two.openConflicts(), 1);
    const InboxItem item = onlyItem(m_two);
    QVERIFY2(item.sentence.contains(u"Changed Preliminary: Closed"_s), qPrintable(item.sentence));
    compareAll({&m_one, &m_two});
}

void TestContestTurns::undoDoesNotReachIntoARoundThatWasClosedMeanwhile()
{
    const qint64 second = m_two.add(u"contest_round"_s,
                                    {{u"activity"_s, QString::number(m_contest)},
                                     {u"place_in_order"_s, u"2"_s},
                                     {u"name"_s, u"Final"_s}});
    ResultEntry entry{.row = m_two->ids().nextValue(), .participation = m_students[2]};
    entry.points = 99;
    const auto entered = m_two->perform(EnterResults{second, {entry}});
    VERIFY_DONE(entered);
    meet();
    VERIFY_DONE(m_one.set(u"contest_round"_s, second, u"closed"_s, u"1"_s));
    VERIFY_DONE(m_two->takeBack(entered->opId));
    meet();
    QCOMPARE(text(m_one, "SELECT count(*) FROM contest_result WHERE points=99"), u"1"_s);
    QCOMPARE(m_two.openConflicts(), 1);
    compareAll({&m_one, &m_two});
}

void TestContestTurns::roundThatWasClosedMeanwhileIsNotRemoved()
{
    VERIFY_DONE(m_one.set(u"contest_round"_s, m_round, u"closed"_s, u"1"_s));
    RecordBatch remove{u"save"_s, u"Preliminary"_s, u"contest_round"_s, {}};
    for (const qint64 result : std::as_const(m_results))
        remove.remove(u"contest_result"_s, result);
    remove.remove(u"contest_round"_s, m_round);
    VERIFY_DONE(m_two->perform(remove));
    meet();
    QCOMPARE(text(m_one, "SELECT count(*) FROM contest_result"), u"3"_s);
    QCOMPARE(m_two.openConflicts(), 1);
    compareAll({&m_one, &m_two});
}

void TestContestTurns::prizesOfTwoDesksStandOnce()
{
    VERIFY_DONE(give(m_one, u"City"_s));
    VERIFY_DONE(give(m_two, u"City"_s));
    meet();
    QCOMPARE(text(m_one, "SELECT count(*) FROM award"), u"2"_s);
    QCOMPARE(m_two.openConflicts(), 0);
    compareAll({&m_one, &m_two});
}

void TestContestTurns::prizesThatSayOtherwiseAreAsked()
{
    VERIFY_DONE(give(m_one, u"City"_s));
    VERIFY_DONE(give(m_two, u"Province"_s));
    meet();
    QCOMPARE(text(m_two, "SELECT group_concat(giver) FROM award"), u"City,City"_s);
    QCOMPARE(m_two.openConflicts(), 1);
    compareAll({&m_one, &m_two});
}

QTEST_GUILESS_MAIN(TestContestTurns)
#include "tst_contestturns.moc"
