// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/contests/contestactions.h"
#include "models/activities/contests/contestprizes.h"
#include "models/activities/contests/entriesbyschool.h"
#include "models/people/personerasure.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Ranks, who goes on, prizes and schools of a contest, over a real file.
class TestContests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void equalPointsShareARank();
    void fewerPointsAreBetterWhereTheRoundSaysSo();
    void givenRanksCountWhereThereAreNoPoints();
    void resultOfAnotherComputerIsNotOverwritten();
    void resultIsTakenBack();
    void bestGoOnWithTheirEquals();
    void laterRoundHasThoseWhoWentOn();
    void wholeContestFollowsItsLastRound();
    void closedRoundIsLeftAlone();
    void prizesGoByRangesOfRanks();
    void prizesAreGivenOnce();
    void prizeIsGivenAgainWhereItBecameAnother();
    void erasedPersonsAreCalledErased();
    void teamsAreTheEntriesWhereThereAreAny();
    void schoolsAreCounted();
    void withdrawnStudentsAreNoEntries();

private:
    [[nodiscard]] CampCentre& centre() { return *m_centre; }
    qint64 round(int place, const QString& name, const QJsonObject& more = {})
    {
        QJsonObject values = more;
        values.insert(u"activity"_s, centre().camp);
        values.insert(u"place_in_order"_s, place);
        values.insert(u"name"_s, name);
        return centre().add(u"contest_round"_s, values);
    }
    ResultEntry entry(qint64 student, std::optional<qint64> points, std::optional<qint64> rank = {})
    {
        ResultEntry made{.row = centre().store().ids().nextValue(), .participation = student};
        made.points = points;
        made.rank = rank;
        return made;
    }
    void give(qint64 inRound, const QList<std::pair<qint64, qint64>>& points)
    {
        EnterResults enter{inRound, {}};
        for (const auto& [student, hundredths] : points)
            enter.entries << entry(student, hundredths);
        VERIFY_DONE(centre().store().perform(enter));
    }
    [[nodiscard]] ContestSheet sheet()
    {
        return contestSheet(centre().store().reader(), centre().camp).value();
    }
    /// "1 Li, 2 Wu"
    [[nodiscard]] QString text(const QList<ContestPlace>& places)
    {
        const ContestSheet now = sheet();
        QStringList texts;
        for (const ContestPlace& place : places)
            texts << u"%1 %2"_s.arg(place.rank).arg(now.entry(place.entry)->name);
        return texts.join(u", "_s);
    }

    std::unique_ptr<CampCentre> m_centre;
    qint64 m_li = 0;
    qint64 m_wu = 0;
    qint64 m_qu = 0;
    qint64 m_an = 0;
};

void TestContests::init()
{
    m_centre = std::make_unique<CampCentre>();
    const auto student = [this](const QString& name, qint64 school) {
        return centre().participant(name, u"student"_s, {{u"organization"_s, QString::number(school)}});
    };
    m_an = student(u"An"_s, centre().river);
    m_li = student(u"Li"_s, centre().river);
    m_qu = student(u"Qu"_s, centre().river);
    m_wu = student(u"Wu"_s, centre().lake);
}

void TestContests::equalPointsShareARank()
{
    const qint64 first = round(1, u"First"_s);
    give(first, {{m_li, 8000}, {m_wu, 8000}, {m_qu, 7950}});
    QCOMPARE(text(placesOf(sheet(), first)), u"1 Li, 1 Wu, 3 Qu, 0 An"_s);
}

void TestContests::fewerPointsAreBetterWhereTheRoundSaysSo()
{
    const qint64 first = round(1, u"Time"_s, {{u"higher_is_better"_s, u"0"_s}});
    give(first, {{m_li, 8000}, {m_wu, 100}, {m_qu, 7950}});
    QCOMPARE(text(placesOf(sheet(), first)), u"1 Wu, 2 Qu, 3 Li, 0 An"_s);
}

void TestContests::givenRanksCountWhereThereAreNoPoints()
{
    const qint64 first = round(1, u"First"_s);
    VERIFY_DONE(centre().store().perform(
        EnterResults{first, {entry(m_li, {}, 2), entry(m_wu, {}, 1), entry(m_qu, 5000, 9)}}));
    QCOMPARE(text(placesOf(sheet(), first)), u"1 Qu, 1 Wu, 2 Li, 0 An"_s);
}

void TestContests::resultOfAnotherComputerIsNotOverwritten()
{
    const qint64 first = round(1, u"First"_s);
    give(first, {{m_li, 8000}});
    const auto refused = centre().store().perform(EnterResults{first, {entry(m_li, 9000)}});
    VERIFY_REFUSED(refused, "result-changed");
    QVERIFY2(refused.error().sentence.contains(u"Li"_s), qPrintable(refused.error().sentence));
    ResultEntry seen = entry(m_li, 9000);
    seen.pointsBefore = 8000;
    VERIFY_DONE(centre().store().perform(EnterResults{first, {seen}}));
    QCOMPARE(sheet().result(first, m_li)->points, std::optional<qint64>(9000));
}

void TestContests::resultIsTakenBack()
{
    const qint64 first = round(1, u"First"_s);
    give(first, {{m_li, 8000}});
    ResultEntry back = entry(m_li, {});
    back.pointsBefore = 8000;
    VERIFY_DONE(centre().store().perform(EnterResults{first, {back}}));
    QVERIFY(!sheet().result(first, m_li));
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(sheet().result(first, m_li)->points, std::optional<qint64>(8000));
}

void TestContests::bestGoOnWithTheirEquals()
{
    const qint64 first = round(1, u"First"_s);
    give(first, {{m_li, 9000}, {m_wu, 8000}, {m_qu, 8000}, {m_an, 10}});
    QCOMPARE(bestOf(placesOf(sheet(), first), 2).size(), qsizetype(3));
    QCOMPARE(bestOf(placesOf(sheet(), first), 1), QList<qint64>{m_li});
    QCOMPARE(bestOf(placesOf(sheet(), first), 99).size(), qsizetype(4));
    QCOMPARE(bestOf(placesOf(sheet(), first), 0).size(), qsizetype(0));
}

void TestContests::laterRoundHasThoseWhoWentOn()
{
    const qint64 first = round(1, u"First"_s);
    const qint64 second = round(2, u"Second"_s);
    give(first, {{m_li, 9000}, {m_wu, 8000}, {m_qu, 7000}});
    QCOMPARE(sheet().entriesOf(second).size(), qsizetype(0));
    const ContestSheet now = sheet();
    ChooseAdvancing choose{first, {now.result(first, m_li)->id, now.result(first, m_wu)->id}};
    const auto done = centre().store().perform(choose);
    VERIFY_DONE(done);
    QCOMPARE(centre().store().sentence(done->opId), u"2 go(es) on from First"_s);
    QCOMPARE(sheet().entriesOf(second), (QList<qint64>{m_li, m_wu}));
    choose.results.removeLast();
    VERIFY_DONE(centre().store().perform(choose));
    QCOMPARE(sheet().entriesOf(second), QList<qint64>{m_li});
    VERIFY_DONE(centre().store().undo());
    QCOMPARE(sheet().entriesOf(second).size(), qsizetype(2));
    VERIFY_REFUSED(centre().store().perform(ChooseAdvancing{first, {4711}}), "result-gone");
}

void TestContests::wholeContestFollowsItsLastRound()
{
    const qint64 first = round(1, u"First"_s);
    const qint64 second = round(2, u"Second"_s);
    give(first, {{m_li, 9000}, {m_wu, 8000}, {m_qu, 7000}});
    give(second, {{m_li, 100}, {m_wu, 200}});
    QCOMPARE(text(finalPlaces(sheet())), u"1 Wu, 2 Li, 3 Qu, 0 An"_s);
}

void TestContests::closedRoundIsLeftAlone()
{
    const qint64 first = round(1, u"First"_s);
    give(first, {{m_li, 9000}});
    VERIFY_DONE(centre().set(u"contest_round"_s, first, u"closed"_s, u"1"_s));
    ResultEntry back = entry(m_li, {});
    back.pointsBefore = 9000;
    VERIFY_REFUSED(centre().store().perform(EnterResults{first, {back}}), "contest-round-is-closed");
    VERIFY_REFUSED(centre().store().perform(ChooseAdvancing{first, {}}), "contest-round-is-closed");
}

void TestContests::prizesGoByRangesOfRanks()
{
    const qint64 first = round(1, u"First"_s);
    give(first, {{m_li, 9000}, {m_wu, 8000}, {m_qu, 8000}, {m_an, 10}});
    const QList<ContestPrize> prizes{{u"金"_s, u"Gold"_s, 1, 1}, {u"银"_s, u"Silver"_s, 2, 3}};
    const QList<PrizeWinner> winners = winnersOf(finalPlaces(sheet()), prizes);
    QCOMPARE(winners.size(), qsizetype(3));
    QCOMPARE(winners.at(0).entry, m_li);
    QCOMPARE(winners.at(2).prize, 1);
    const QList<ContestPrize> usual = usualContestPrizes(finalPlaces(sheet()));
    QCOMPARE(usual.at(0).untilRank, 1);
    QCOMPARE(usual.at(2).untilRank, 3);
}

void TestContests::prizesAreGivenOnce()
{
    const qint64 first = round(1, u"First"_s);
    give(first, {{m_li, 9000}, {m_wu, 8000}});
    const auto batch = [&] {
        const QList<ContestPrize> prizes{{u"金"_s, u"Gold"_s, 1, 2}};
        return prizesAsAwards(centre().store().reader(), sheet(), winnersOf(finalPlaces(sheet()), prizes),
                              prizes, {u"Cup"_s, u"city"_s, u"City"_s, u"2026-09-01"_s},
                              centre().store().ids());
    };
    const auto once = batch();
    VERIFY_DONE(once);
    QCOMPARE(once->steps.size(), qsizetype(2));
    VERIFY_DONE(centre().store().perform(*once));
    QCOMPARE(batch()->steps.size(), qsizetype(0));
    QCOMPARE(centre()
                 .store()
                 .reader()
                 .text("SELECT p.name || w.rank || w.level || w.giver FROM award AS w JOIN person AS p ON"
                       " p.id=w.person ORDER BY w.rank LIMIT 1")
                 ->value_or(QString()),
             u"Li1cityCity"_s);
}

void TestContests::prizeIsGivenAgainWhereItBecameAnother()
{
    const qint64 first = round(1, u"First"_s);
    give(first, {{m_li, 9000}});
    const auto giveGold = [&] {
        const QList<ContestPrize> prizes{{u"金"_s, u"Gold"_s, 1, 1}};
        const auto batch =
            prizesAsAwards(centre().store().reader(), sheet(), winnersOf(finalPlaces(sheet()), prizes),
                           prizes, {u"Cup"_s, u"city"_s, u"City"_s, {}}, centre().store().ids());
        return batch ? centre().store().perform(*batch) : Result<Performed>(batch.error());
    };
    VERIFY_DONE(giveGold());
    const auto award = centre().store().reader().integer("SELECT id FROM award");
    VERIFY_DONE(award);
    VERIFY_DONE(centre().set(u"award"_s, award->value_or(0), u"title"_s, u"特等奖"_s));
    VERIFY_DONE(giveGold());
    QCOMPARE(centre()
                 .store()
                 .reader()
                 .text("SELECT group_concat(title) FROM (SELECT title FROM award ORDER BY id)")
                 ->value_or(QString()),
             u"特等奖,金"_s);
}

void TestContests::erasedPersonsAreCalledErased()
{
    const qint64 first = round(1, u"First"_s);
    give(first, {{m_li, 9000}, {m_wu, 8000}});
    const qint64 teacher = centre().participant(u"Ms Gu"_s, u"accompanying"_s,
                                                {{u"organization"_s, QString::number(centre().river)}});
    QList<qint64> persons;
    VERIFY_DONE(centre().store().reader().each(
        "SELECT person FROM participation WHERE id IN (?,?)",
        [&](const Statement& row) { persons << row.integer(0); }, m_li, teacher));
    VERIFY_DONE(centre().store().perform(ErasePersons{persons, centre().store().clock().now()}));
    QCOMPARE(sheet().entry(m_li)->name, u"erased"_s);
    const auto schools = entriesBySchool(centre().store().reader(), sheet());
    VERIFY_DONE(schools);
    QCOMPARE(schools->at(0).teachers, QStringList{u"erased"_s});
}

void TestContests::teamsAreTheEntriesWhereThereAreAny()
{
    const qint64 first = round(1, u"First"_s);
    const qint64 blue = centre().team(2, u"Blue"_s);
    const qint64 plan = centre().plan(u"Plan"_s);
    VERIFY_DONE(centre().set(u"activity"_s, centre().camp, u"team_plan"_s, QString::number(plan)));
    centre().add(u"team_place"_s, {{u"team_plan"_s, plan}, {u"team"_s, blue}, {u"participation"_s, m_wu}});
    QCOMPARE(sheet().entriesOf(first), QList<qint64>{blue});
    QCOMPARE(sheet().entry(blue)->school, u"Lake University"_s);
    QCOMPARE(sheet().entry(blue)->name, u"2 · Blue"_s);
}

void TestContests::schoolsAreCounted()
{
    const qint64 first = round(1, u"First"_s);
    give(first, {{m_li, 9000}, {m_wu, 9500}, {m_qu, 8000}});
    centre().participant(u"Ms Gu"_s, u"accompanying"_s,
                         {{u"organization"_s, QString::number(centre().lake)}});
    centre().add(u"award"_s,
                 {{u"activity"_s, centre().camp},
                  {u"person"_s,
                   centre()
                       .store()
                       .reader()
                       .integer("SELECT person FROM participation WHERE id=?", m_wu)
                       ->value_or(0)},
                  {u"title"_s, u"Gold"_s}});
    const auto schools = entriesBySchool(centre().store().reader(), sheet());
    VERIFY_DONE(schools);
    QCOMPARE(schools->size(), qsizetype(2));
    QCOMPARE(schools->at(0).name, u"River University"_s);
    QCOMPARE(schools->at(0).students, 3);
    QCOMPARE(schools->at(0).bestRank, 2);
    QCOMPARE(schools->at(0).awards, 0);
    QCOMPARE(schools->at(1).teachers, QStringList{u"Ms Gu"_s});
    QCOMPARE(schools->at(1).bestRank, 1);
    QCOMPARE(schools->at(1).awards, 1);
}

void TestContests::withdrawnStudentsAreNoEntries()
{
    const qint64 first = round(1, u"First"_s);
    VERIFY_DONE(centre().set(u"participation"_s, m_li, u"state"_s, u"withdrawn"_s));
    QVERIFY(!sheet().entriesOf(first).contains(m_li));
    QCOMPARE(entriesBySchool(centre().store().reader(), sheet())->at(0).students, 2);
}

QTEST_GUILESS_MAIN(TestContests)
#include "tst_contests.moc"
