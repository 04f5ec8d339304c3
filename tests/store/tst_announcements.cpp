// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// After each commit, and only then, the store says which rows changed; two windows stay in step.
class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitNamesItsRows();
    void refusedActionSaysNothing();
    void actionWithoutEffectSaysNothing();
    void undoNamesTheSameRows();
    void otherWindowHearsOfItOnce();
    void foreignRowsComeBeforeOwnOnes();
    void actionWithoutEffectAnnouncesForeignRowsOnce();
    void listenerMayLookAgain();
    void nobodyWroteNothingIsSaid();
    void changeOfOperatorIsAnnouncedOnce();

private:
    static ChangedRows rows(const QString& table, const QList<qint64>& ids) { return {{table, ids}}; }
    static Announcement at(const QSignalSpy& spy, int i) { return spy.at(i).at(0).value<Announcement>(); }
    static Result<Performed> addCategory(Store& store, qint64 id)
    {
        return store.perform(AddRecord{u"category"_s, id, {{u"name"_s, QString::number(id)}}});
    }
};

void TestAnnouncements::commitNamesItsRows()
{
    TestStore store;
    QSignalSpy spy(&*store, &Store::changed);
    VERIFY_DONE(addCategory(*store, 7));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(at(spy, 0).rows, rows(u"category"_s, {7}));
    QCOMPARE(at(spy, 0).lastEntry, 1);
    QVERIFY(!at(spy, 0).foreign);
}

void TestAnnouncements::refusedActionSaysNothing()
{
    TestStore store;
    QSignalSpy spy(&*store, &Store::changed);
    QVERIFY(!store.set(u"category"_s, 4711, u"note"_s, u"x"_s).ok());
    QCOMPARE(spy.size(), 0);
}

void TestAnnouncements::actionWithoutEffectSaysNothing()
{
    TestStore store;
    VERIFY_DONE(addCategory(*store, 7));
    QSignalSpy spy(&*store, &Store::changed);
    const auto same = store.set(u"category"_s, 7, u"name"_s, u"7"_s);
    VERIFY_DONE(same);
    QCOMPARE(same->seq, 0);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(rowCount(*store, u"journal"_s), 1);
}

void TestAnnouncements::undoNamesTheSameRows()
{
    TestStore store;
    VERIFY_DONE(addCategory(*store, 7));
    QSignalSpy spy(&*store, &Store::changed);
    VERIFY_DONE(store->undo());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(at(spy, 0).rows, rows(u"category"_s, {7}));
}

void TestAnnouncements::otherWindowHearsOfItOnce()
{
    TestStore store;
    auto other = store.another();
    VERIFY_DONE(other);
    QSignalSpy spy(other->get(), &Store::changed);
    VERIFY_DONE(addCategory(*store, 7));
    VERIFY_DONE(addCategory(*store, 8));
    VERIFY_DONE(store.set(u"category"_s, 7, u"note"_s, u"x"_s));
    (*other)->lookForForeignChanges();
    QCOMPARE(spy.size(), 1);
    QVERIFY(at(spy, 0).foreign);
    QCOMPARE(at(spy, 0).lastEntry, 3);
    ChangedRows found = at(spy, 0).rows;
    std::sort(found[u"category"_s].begin(), found[u"category"_s].end());
    QCOMPARE(found, rows(u"category"_s, {7, 8}));
    (*other)->lookForForeignChanges();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(contentsOf(**other), contentsOf(*store));
}

void TestAnnouncements::foreignRowsComeBeforeOwnOnes()
{
    TestStore store;
    auto other = store.another();
    VERIFY_DONE(other);
    VERIFY_DONE(addCategory(*store, 7));
    QSignalSpy spy(other->get(), &Store::changed);
    VERIFY_DONE(addCategory(**other, 8));
    QCOMPARE(spy.size(), 2);
    QVERIFY(at(spy, 0).foreign);
    QCOMPARE(at(spy, 0).rows, rows(u"category"_s, {7}));
    QCOMPARE(at(spy, 0).lastEntry, 1);
    QVERIFY(!at(spy, 1).foreign);
    QCOMPARE(at(spy, 1).rows, rows(u"category"_s, {8}));
    (*other)->lookForForeignChanges();
    QCOMPARE(spy.size(), 2);
}

void TestAnnouncements::actionWithoutEffectAnnouncesForeignRowsOnce()
{
    TestStore store;
    VERIFY_DONE(addCategory(*store, 7));
    auto other = store.another();
    VERIFY_DONE(other);
    VERIFY_DONE(addCategory(*store, 8));
    QSignalSpy spy(other->get(), &Store::changed);
    const EditRecords same{.table = u"category"_s, .ids = {7}, .values = {{u"name"_s, u"7"_s}}};
    VERIFY_DONE((*other)->perform(same));
    VERIFY_DONE((*other)->perform(same));
    QCOMPARE(spy.size(), 1);
    QVERIFY(at(spy, 0).foreign);
    QCOMPARE(at(spy, 0).lastEntry, 2);
}

void TestAnnouncements::listenerMayLookAgain()
{
    TestStore store;
    auto other = store.another();
    VERIFY_DONE(other);
    QObject::connect(other->get(), &Store::changed, other->get(), [&] { (*other)->lookForForeignChanges(); });
    QSignalSpy spy(other->get(), &Store::changed);
    VERIFY_DONE(addCategory(*store, 7));
    VERIFY_DONE(addCategory(**other, 8));
    QCOMPARE(spy.size(), 2);
}

void TestAnnouncements::nobodyWroteNothingIsSaid()
{
    TestStore store;
    QSignalSpy spy(&*store, &Store::changed);
    store->lookForForeignChanges();
    VERIFY_DONE(store->saveLocalValue(u"printer"_s, u"A4"_s));
    store->lookForForeignChanges();
    QCOMPARE(spy.size(), 0);
}

void TestAnnouncements::changeOfOperatorIsAnnouncedOnce()
{
    TestStore store;
    QSignalSpy spy(&*store, &Store::operatorChanged);
    store->setOperator(OperatorId{5});
    store->setOperator(OperatorId{5});
    QCOMPARE(spy.size(), 1);
    QCOMPARE(store->operatorId(), OperatorId{5});
}

QTEST_GUILESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
