// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"
#include "tests/store/seatdomain.h"
#include "tests/store/sharedlog.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Windows of a file follow the turns that another thread or program takes with it.
class TestTurnAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storeThatTookTheTurnTells();
    void windowHearsOfTheTurn();
    void entriesOnTopAreNoReordering();
    void performRightAfterATurnTellsBoth();
    void journalMayBecomeShorter();
    void whatWasDoneBetweenMissedTurnsIsNamed();
    void manyMissedTurnsNameEverything();
    void turnThatGaveWayTellsNothing();

private:
    [[nodiscard]] Desks& desks() { return *m_desks; }
    [[nodiscard]] TestStore& a() { return desks()[0]; }
    [[nodiscard]] TestStore& b() { return desks()[1]; }
    [[nodiscard]] Result<LogFollower::Turn> meet()
    {
        KITCAMP_TRY(desks().log().meet(*a()));
        return desks().log().meet(*b());
    }
    static Announcement at(const QSignalSpy& spy, int i) { return spy.at(i).at(0).value<Announcement>(); }
    /// All rows that \p spy was told of.
    static ChangedRows heard(const QSignalSpy& spy)
    {
        ChangedRows rows;
        for (int i = 0; i < spy.size(); ++i) {
            const Announcement announcement = at(spy, i);
            for (auto it = announcement.rows.cbegin(); it != announcement.rows.cend(); ++it)
                rows[it.key()] << *it;
        }
        return rows;
    }

    std::unique_ptr<Desks> m_desks;
    std::unique_ptr<Store> m_window; ///< on the file of b
};

void TestTurnAnnouncements::init()
{
    m_window.reset();
    m_desks = std::make_unique<Desks>(2, seatDomain);
    auto window = b().another();
    VERIFY_DONE(window);
    m_window = *std::move(window);
}

void TestTurnAnnouncements::storeThatTookTheTurnTells()
{
    const qint64 theirs = a().add(u"category"_s, {{u"name"_s, u"theirs"_s}});
    const qint64 mine = b().add(u"category"_s, {{u"name"_s, u"mine"_s}});
    QSignalSpy spy(&*b(), &Store::changed);
    VERIFY_DONE(meet());
    QCOMPARE(spy.size(), 1);
    QVERIFY(at(spy, 0).foreign);
    QVERIFY(at(spy, 0).reordered);
    QCOMPARE(at(spy, 0).lastEntry, 2);
    QList<qint64> rows{theirs, mine};
    std::sort(rows.begin(), rows.end());
    QCOMPARE(at(spy, 0).rows, (ChangedRows{{u"category"_s, rows}}));
    b()->lookForForeignChanges();
    QCOMPARE(spy.size(), 1);
}

void TestTurnAnnouncements::windowHearsOfTheTurn()
{
    const qint64 person = a().add(u"person"_s, {{u"name"_s, u"Li"_s}});
    VERIFY_DONE(desks().meetAll());
    m_window->lookForForeignChanges();
    const qint64 theirs = a().add(u"category"_s, {{u"name"_s, u"theirs"_s}});
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"name"_s, u"Lily"_s)); // will be in the inbox
    const qint64 mine = b().add(u"place"_s, {{u"name"_s, u"mine"_s}});
    m_window->lookForForeignChanges();
    QSignalSpy spy(m_window.get(), &Store::changed);
    VERIFY_DONE(meet());
    m_window->lookForForeignChanges();
    QCOMPARE(spy.size(), 1);
    QVERIFY(at(spy, 0).foreign);
    QVERIFY(at(spy, 0).reordered);
    QCOMPARE(at(spy, 0).lastEntry, 4);
    const ChangedRows rows = at(spy, 0).rows;
    QVERIFY(rows.value(u"person"_s).contains(person));
    QVERIFY(rows.value(u"category"_s).contains(theirs));
    QVERIFY(rows.value(u"place"_s).contains(mine));
    m_window->lookForForeignChanges();
    QCOMPARE(spy.size(), 1);
}

void TestTurnAnnouncements::entriesOnTopAreNoReordering()
{
    const qint64 theirs = a().add(u"category"_s, {{u"name"_s, u"theirs"_s}});
    QSignalSpy own(&*b(), &Store::changed);
    QSignalSpy spy(m_window.get(), &Store::changed);
    VERIFY_DONE(meet());
    m_window->lookForForeignChanges();
    for (const QSignalSpy* heard : {&own, &spy}) {
        QCOMPARE(heard->size(), 1);
        QVERIFY(at(*heard, 0).foreign);
        QVERIFY(!at(*heard, 0).reordered);
        QCOMPARE(at(*heard, 0).rows, (ChangedRows{{u"category"_s, {theirs}}}));
    }
}

void TestTurnAnnouncements::performRightAfterATurnTellsBoth()
{
    const qint64 theirs = a().add(u"category"_s, {{u"name"_s, u"theirs"_s}});
    b().add(u"category"_s, {{u"name"_s, u"mine"_s}});
    QSignalSpy spy(m_window.get(), &Store::changed);
    VERIFY_DONE(meet());
    VERIFY_DONE(m_window->perform(AddRecord{u"place"_s, 7, {{u"name"_s, u"x"_s}}}));
    QCOMPARE(spy.size(), 2);
    QVERIFY(at(spy, 0).foreign);
    QVERIFY(at(spy, 0).reordered);
    QVERIFY(at(spy, 0).rows.value(u"category"_s).contains(theirs));
    QVERIFY(!at(spy, 1).foreign);
    QCOMPARE(at(spy, 1).rows, (ChangedRows{{u"place"_s, {7}}}));
    QCOMPARE(at(spy, 1).lastEntry, 3);
    m_window->lookForForeignChanges();
    QCOMPARE(spy.size(), 2);
}

void TestTurnAnnouncements::journalMayBecomeShorter()
{
    const qint64 person = a().add(u"person"_s, {{u"name"_s, u"Li"_s}});
    VERIFY_DONE(desks().meetAll());
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    for (const QString& name : {u"x"_s, u"y"_s, u"z"_s})
        VERIFY_DONE(b().set(u"person"_s, person, u"name"_s, name));
    m_window->lookForForeignChanges();
    QSignalSpy spy(m_window.get(), &Store::changed);
    VERIFY_DONE(meet());
    m_window->lookForForeignChanges();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(at(spy, 0).lastEntry, 2);
    // What comes next has a number that the window has seen before.
    VERIFY_DONE(b().set(u"person"_s, person, u"note"_s, u"n"_s));
    m_window->lookForForeignChanges();
    QCOMPARE(spy.size(), 2);
    QCOMPARE(at(spy, 1).rows, (ChangedRows{{u"person"_s, {person}}}));
    QVERIFY(!at(spy, 1).reordered);
}

void TestTurnAnnouncements::whatWasDoneBetweenMissedTurnsIsNamed()
{
    b().add(u"place"_s, {{u"name"_s, u"before"_s}});
    m_window->lookForForeignChanges();
    QSignalSpy spy(m_window.get(), &Store::changed);
    a().add(u"category"_s, {{u"name"_s, u"1"_s}});
    VERIFY_DONE(meet());
    const qint64 between = b().add(u"place"_s, {{u"name"_s, u"between"_s}});
    VERIFY_DONE(desks().log().push(*b())); // sent: the next turn does not take it back
    a().add(u"category"_s, {{u"name"_s, u"2"_s}});
    b().add(u"place"_s, {{u"name"_s, u"after"_s}});
    VERIFY_DONE(meet());
    m_window->lookForForeignChanges();
    QCOMPARE(spy.size(), 1);
    QVERIFY(heard(spy).value(u"place"_s).contains(between));
    QCOMPARE(at(spy, 0).rows.value(u"category"_s).size(), 2);
    QCOMPARE(at(spy, 0).rows.value(u"place"_s).size(), 3);
}

void TestTurnAnnouncements::manyMissedTurnsNameEverything()
{
    const qint64 person = a().add(u"person"_s, {{u"name"_s, u"Li"_s}});
    VERIFY_DONE(desks().meetAll());
    m_window->lookForForeignChanges();
    QSignalSpy spy(m_window.get(), &Store::changed);
    VERIFY_DONE(a().set(u"person"_s, person, u"name"_s, u"Li Lei"_s));
    VERIFY_DONE(b().set(u"person"_s, person, u"name"_s, u"Lily"_s)); // in the inbox, in a turn long forgotten
    QList<qint64> mine;
    for (int i = 0; i < 25; ++i) {
        a().add(u"category"_s, {{u"name"_s, QString::number(i)}});
        mine << b().add(u"place"_s, {{u"name"_s, QString::number(i)}});
        if (i == 24) {
            // As if a thousand turns lay between: the earlier ones are forgotten with the next.
            const auto writer = Connection::open(b().path(), Connection::Mode::Write);
            VERIFY_DONE(writer);
            VERIFY_DONE((*writer)->script("UPDATE sync_turn SET turn=turn+1000 WHERE turn=24"));
        }
        VERIFY_DONE(meet());
    }
    QCOMPARE(rowCount(*b(), u"sync_turn"_s), 2);
    m_window->lookForForeignChanges();
    QCOMPARE(spy.size(), 1);
    QVERIFY(at(spy, 0).reordered);
    QCOMPARE(at(spy, 0).rows.value(u"place"_s), mine);
    QCOMPARE(at(spy, 0).rows.value(u"category"_s).size(), 25);
    QCOMPARE(at(spy, 0).rows.value(u"person"_s), QList<qint64>{person});
}

void TestTurnAnnouncements::turnThatGaveWayTellsNothing()
{
    a().add(u"category"_s, {{u"name"_s, u"theirs"_s}});
    b().add(u"category"_s, {{u"name"_s, u"mine"_s}});
    VERIFY_DONE(desks().log().meet(*a()));
    QSignalSpy spy(&*b(), &Store::changed);
    WriteGate somebody(b().path());
    somebody.ask();
    LogFollower::Pace pace;
    pace.longFrom = 0;
    const auto turn = LogFollower(*b()).take(desks().log().entries(), pace);
    VERIFY_DONE(turn);
    QVERIFY(turn->gaveWay);
    QCOMPARE(turn->taken, 0);
    QCOMPARE(spy.size(), 0);
    somebody.settle();
    VERIFY_DONE(meet());
    QCOMPARE(spy.size(), 1);
}

QTEST_GUILESS_MAIN(TestTurnAnnouncements)
#include "tst_turnannouncements.moc"
