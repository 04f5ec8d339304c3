// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// Undo and redo of anything at any depth; a refusal names the Action that is in the way.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsTakenBackAndDoneAgain();
    void newActionEndsRedo();
    void undoSkipsWhatIsUndone();
    void columnsMergeFreely();
    void changedColumnIsNamed();
    void laterChangeOfAnotherColumnIsNotNamed();
    void cancelledChangeIsNotInTheWay();
    void takenNumberIsNamed();
    void referringRowIsNamed();
    void missingParentIsNamed();
    void undoneTwiceIsRefused();
    void undoOfAnUndoIsARedo();
    void neighboursActionsAreLeftAlone();
    void otherFilesActionsAreLeftAlone();
    void invariantsHoldForUndoToo();
    void swapOfUniqueValuesIsRefused();
    void chainOfUniqueValuesIsUndone();
    void nothingToUndoIsARefusal();
    void damagedEntryIsNotApplied();

private:
    static qint64 category(TestStore& store, const QString& name, qint64 parent = 0)
    {
        return store.add(u"category"_s, {{u"name"_s, name}, {u"parent"_s, QString::number(parent)}});
    }
    static OpId lastEntry(TestStore& store) { return store->journal().last().value()->opId; }
    static qint64 device(TestStore& store, const QString& tag, qint64 model)
    {
        return store.add(u"device"_s, {{u"asset_tag"_s, tag}, {u"model"_s, QString::number(model)}});
    }
};

void TestUndo::allIsTakenBackAndDoneAgain()
{
    TestStore store;
    QList<Contents> states{contentsOf(*store)};
    qint64 parent = 0;
    for (int i = 0; i < 40; ++i) {
        parent = category(store, u"level %1"_s.arg(i), parent);
        VERIFY_DONE(store.set(u"category"_s, parent, u"note"_s, QString::number(i)));
        states << contentsOf(*store);
    }
    for (int round = 0; round < 2; ++round) {
        for (int i = 39; i >= 0; --i) {
            VERIFY_DONE(store->undo());
            VERIFY_DONE(store->undo());
            QCOMPARE(contentsOf(*store), states[i]);
        }
        VERIFY_REFUSED(store->undo(), "nothing-to-undo");
        for (int i = 1; i <= 40; ++i) {
            VERIFY_DONE(store->redo());
            VERIFY_DONE(store->redo());
            QCOMPARE(contentsOf(*store), states[i]);
        }
        VERIFY_REFUSED(store->redo(), "nothing-to-redo");
    }
    QCOMPARE(problemsOf(store.path(), store.domain()), QStringList());
}

void TestUndo::newActionEndsRedo()
{
    TestStore store;
    category(store, u"a"_s);
    VERIFY_DONE(store->undo());
    category(store, u"b"_s);
    VERIFY_REFUSED(store->redo(), "nothing-to-redo");
    VERIFY_DONE(store->undo());
    VERIFY_DONE(store->redo());
    QCOMPARE(rowCount(*store, u"category"_s), 1);
}

void TestUndo::undoSkipsWhatIsUndone()
{
    TestStore store;
    category(store, u"a"_s);
    category(store, u"b"_s);
    const OpId b = lastEntry(store);
    category(store, u"c"_s);
    VERIFY_DONE(store->takeBack(b));
    QCOMPARE(store->sentence(store->nextUndo().value()->opId), u"Added category: c"_s);
    VERIFY_DONE(store->undo());
    QCOMPARE(store->sentence(store->nextUndo().value()->opId), u"Added category: a"_s);
    VERIFY_DONE(store->undo());
    QVERIFY(!store->nextUndo().value());
}

void TestUndo::columnsMergeFreely()
{
    TestStore store;
    const qint64 id = category(store, u"a"_s);
    const auto named = store.set(u"category"_s, id, u"name"_s, u"b"_s);
    VERIFY_DONE(store.set(u"category"_s, id, u"note"_s, u"later"_s));
    VERIFY_DONE(store->takeBack(named->opId));
    QCOMPARE(valueOf(*store, u"category"_s, u"name"_s, id), u"a"_s);
    QCOMPARE(valueOf(*store, u"category"_s, u"note"_s, id), u"later"_s);
}

void TestUndo::changedColumnIsNamed()
{
    TestStore store;
    const qint64 id = category(store, u"a"_s);
    const auto first = store.set(u"category"_s, id, u"note"_s, u"one"_s);
    VERIFY_DONE(store.set(u"category"_s, id, u"note"_s, u"two"_s));
    const Contents before = contentsOf(*store);
    const auto refused = store->takeBack(first->opId);
    VERIFY_REFUSED(refused, "changed-since");
    QCOMPARE(
        refused.error().sentence,
        u"\"Changed a: Note\" cannot be taken back: \"Changed a: Note\" came later. Take that back first."_s);
    QCOMPARE(refused.error().waysOut.size(), 1);
    QCOMPARE(contentsOf(*store), before);
    VERIFY_DONE(store->undo());
    VERIFY_DONE(store->takeBack(first->opId));
}

void TestUndo::laterChangeOfAnotherColumnIsNotNamed()
{
    TestStore store;
    const qint64 id = category(store, u"a"_s);
    const auto first = store.set(u"category"_s, id, u"note"_s, u"one"_s);
    VERIFY_DONE(store.set(u"category"_s, id, u"note"_s, u"two"_s));
    VERIFY_DONE(store.set(u"category"_s, id, u"archived"_s, u"1"_s));
    const auto refused = store->takeBack(first->opId);
    VERIFY_REFUSED(refused, "changed-since");
    QVERIFY2(refused.error().sentence.contains(u"\"Changed a: Note\" came later"_s),
             why(refused).constData());
}

void TestUndo::cancelledChangeIsNotInTheWay()
{
    TestStore store;
    const qint64 id = category(store, u"a"_s);
    const auto first = store.set(u"category"_s, id, u"note"_s, u"one"_s);
    const auto second = store.set(u"category"_s, id, u"note"_s, u"two"_s);
    const auto third = store.set(u"category"_s, id, u"note"_s, u"three"_s);
    VERIFY_DONE(store->takeBack(third->opId));
    const auto refused = store->takeBack(first->opId);
    VERIFY_REFUSED(refused, "changed-since");
    QVERIFY2(!refused.error().sentence.contains(u"Taken back"_s), why(refused).constData());
    VERIFY_DONE(store->takeBack(second->opId));
    VERIFY_DONE(store->takeBack(first->opId));
    const auto again = store->takeBack(lastEntry(store));
    VERIFY_DONE(again);
    QCOMPARE(valueOf(*store, u"category"_s, u"note"_s, id), u"one"_s);
}

void TestUndo::takenNumberIsNamed()
{
    TestStore store;
    const qint64 model = store.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
    const qint64 first = device(store, u"T1"_s, model);
    const auto renamed = store.set(u"device"_s, first, u"asset_tag"_s, u"T2"_s);
    device(store, u"T1"_s, model);
    const auto refused = store->takeBack(renamed->opId);
    VERIFY_REFUSED(refused, "changed-since");
    QVERIFY2(refused.error().sentence.contains(u"\"Added device: T1\" came later"_s),
             why(refused).constData());
    QCOMPARE(valueOf(*store, u"device"_s, u"asset_tag"_s, first), u"T2"_s);
}

void TestUndo::referringRowIsNamed()
{
    TestStore store;
    const qint64 model = store.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
    const OpId added = lastEntry(store);
    const qint64 id = device(store, u"T1"_s, model);
    VERIFY_DONE(store.set(u"device"_s, id, u"note"_s, u"scratched"_s));
    const auto refused = store->takeBack(added);
    VERIFY_REFUSED(refused, "changed-since");
    QVERIFY2(refused.error().sentence.contains(u"\"Added device: T1\" came later"_s),
             why(refused).constData());
    QCOMPARE(rowCount(*store, u"model"_s), 1);
}

void TestUndo::missingParentIsNamed()
{
    TestStore store;
    const qint64 person = store.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const OpId personAdded = lastEntry(store);
    const qint64 number =
        store.add(u"person_number"_s,
                  {{u"person"_s, QString::number(person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"1"_s}});
    const OpId numberAdded = lastEntry(store);
    const auto removed = store->perform(RemoveRecord{u"person_number"_s, number, u"1"_s});
    VERIFY_DONE(store->takeBack(personAdded));
    const auto refused = store->takeBack(removed->opId);
    VERIFY_REFUSED(refused, "changed-since");
    QVERIFY2(refused.error().sentence.contains(u"\"Taken back: Added person: Li\" came later"_s),
             why(refused).constData());
    VERIFY_REFUSED(store->takeBack(numberAdded), "changed-since");
}

void TestUndo::undoneTwiceIsRefused()
{
    TestStore store;
    category(store, u"a"_s);
    const OpId added = lastEntry(store);
    VERIFY_DONE(store->takeBack(added));
    VERIFY_REFUSED(store->takeBack(added), "already-undone");
    VERIFY_FAILS(store->takeBack(OpId{QByteArray(16, 'x')}), ErrorCode::Usage);
}

void TestUndo::undoOfAnUndoIsARedo()
{
    TestStore store;
    category(store, u"a"_s);
    const OpId added = lastEntry(store);
    const Contents full = contentsOf(*store);
    const auto undone = store->takeBack(added);
    const auto redone = store->takeBack(undone->opId);
    VERIFY_DONE(redone);
    QCOMPARE(contentsOf(*store), full);
    VERIFY_REFUSED(store->takeBack(undone->opId), "already-undone");
    const auto undoneAgain = store->takeBack(redone->opId);
    VERIFY_DONE(undoneAgain);
    QCOMPARE(rowCount(*store, u"category"_s), 0);
    VERIFY_REFUSED(store->takeBack(added), "already-undone");
    VERIFY_DONE(store->redo());
    QCOMPARE(contentsOf(*store), full);
    VERIFY_DONE(store->undo());
    QCOMPARE(rowCount(*store, u"category"_s), 0);
}

void TestUndo::neighboursActionsAreLeftAlone()
{
    TestStore store;
    store->setOperator(OperatorId{1});
    category(store, u"mine"_s);
    store->setOperator(OperatorId{2});
    category(store, u"theirs"_s);
    store->setOperator(OperatorId{1});
    VERIFY_DONE(store->undo());
    QCOMPARE(store->reader().text("SELECT name FROM category").value().value(), u"theirs"_s);
    VERIFY_REFUSED(store->undo(), "nothing-to-undo");
    store->setOperator(OperatorId{2});
    VERIFY_REFUSED(store->redo(), "nothing-to-redo");
    VERIFY_DONE(store->undo());
    store->setOperator(OperatorId{1});
    VERIFY_DONE(store->redo());
    QCOMPARE(store->reader().text("SELECT name FROM category").value().value(), u"mine"_s);
}

void TestUndo::otherFilesActionsAreLeftAlone()
{
    TestStore store;
    category(store, u"written elsewhere"_s);
    store.close();
    // As after a sync: the entry stands in this file, another file wrote it.
    {
        const auto writer = Connection::open(store.path(), Connection::Mode::Write);
        VERIFY_DONE(writer);
        VERIFY_DONE((*writer)->execute("UPDATE journal SET author=?", QByteArray(16, 'z')));
    }
    VERIFY_DONE(store.open());
    VERIFY_REFUSED(store->undo(), "nothing-to-undo");
}

void TestUndo::invariantsHoldForUndoToo()
{
    TestStore store;
    const qint64 a = category(store, u"a"_s);
    const qint64 b = category(store, u"b"_s, a);
    const auto freed = store.set(u"category"_s, b, u"parent"_s, QString());
    VERIFY_DONE(store.set(u"category"_s, a, u"parent"_s, QString::number(b)));
    const Contents before = contentsOf(*store);
    VERIFY_REFUSED(store->takeBack(freed->opId), "no-cycle");
    QCOMPARE(contentsOf(*store), before);
}

void TestUndo::swapOfUniqueValuesIsRefused()
{
    TestStore store;
    const qint64 model = store.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
    const qint64 one = device(store, u"T1"_s, model);
    const qint64 two = device(store, u"T2"_s, model);
    RecordBatch swap{.purpose = u"save"_s, .table = u"device"_s};
    swap.edit(u"device"_s, one, {{u"asset_tag"_s, u"T0"_s}});
    swap.edit(u"device"_s, two, {{u"asset_tag"_s, u"T1"_s}});
    swap.edit(u"device"_s, one, {{u"asset_tag"_s, u"T2"_s}});
    VERIFY_REFUSED(store->perform(swap), "swap-of-unique-values");
    QCOMPARE(valueOf(*store, u"device"_s, u"asset_tag"_s, one), u"T1"_s);
    QCOMPARE(problemsOf(store.path(), store.domain()), QStringList());
}

void TestUndo::chainOfUniqueValuesIsUndone()
{
    TestStore store;
    const qint64 model = store.add(u"model"_s, {{u"name"_s, u"ESP32"_s}});
    QList<qint64> devices;
    for (int i = 0; i < 5; ++i)
        devices << device(store, u"T%1"_s.arg(i), model);
    const Contents before = contentsOf(*store);
    RecordBatch shift{.purpose = u"save"_s, .table = u"device"_s};
    for (int i = 4; i >= 0; --i)
        shift.edit(u"device"_s, devices[i], {{u"asset_tag"_s, u"T%1"_s.arg(i + 1)}});
    VERIFY_DONE(store->perform(shift));
    VERIFY_DONE(store->undo());
    QCOMPARE(contentsOf(*store), before);
    VERIFY_DONE(store->redo());
    QCOMPARE(valueOf(*store, u"device"_s, u"asset_tag"_s, devices[4]), u"T5"_s);
}

void TestUndo::nothingToUndoIsARefusal()
{
    TestStore store;
    VERIFY_REFUSED(store->undo(), "nothing-to-undo");
    VERIFY_REFUSED(store->redo(), "nothing-to-redo");
}

void TestUndo::damagedEntryIsNotApplied()
{
    TestStore store;
    category(store, u"a"_s);
    store.close();
    {
        const auto writer = Connection::open(store.path(), Connection::Mode::Write);
        VERIFY_DONE(writer);
        VERIFY_DONE((*writer)->script(
            "UPDATE journal SET body=CAST(substr(body, 1, length(body)-3) || x'540501' AS BLOB)"));
    }
    VERIFY_DONE(store.open());
    VERIFY_FAILS(store->undo(), ErrorCode::File);
    QCOMPARE(rowCount(*store, u"category"_s), 1);
    QVERIFY(!problemsOf(store.path(), store.domain()).isEmpty());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
