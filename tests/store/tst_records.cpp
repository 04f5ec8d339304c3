// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The Actions on records: what does not fit is refused in the words of the form, and nothing of it stays.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicateTagIsExplained();
    void emptyRequiredFieldIsNamed();
    void valueOfWrongFormIsRefused_data();
    void valueOfWrongFormIsRefused();
    void emptyUniqueLabelsDoNotClash();
    void editOfMissingRowIsRefused();
    void thatWhatOthersBelongToIsNotRemoved();
    void archivedTypesAreNotRemoved();
    void cycleIsRefused();
    void unknownStepOfABatchRemovesNothing();
    void batchIsDoneWholeOrNotAtAll();
    void unknownKindsAndTablesAreRefused();
    void settingsAreSavedOnceChanged();
    void searchTextFollowsNumbersAndOwners();
    void operatorWhoDidSomethingIsNotForgotten();
    void sentencesNameTheThings();
};

void TestRecords::duplicateTagIsExplained()
{
    TestStore store;
    const QString model = QString::number(store.add(u"model"_s, {{u"name"_s, u"ESP32"_s}}));
    store.add(u"device"_s, {{u"asset_tag"_s, u"ESP32-1"_s}, {u"model"_s, model}});
    const auto result = store->perform(AddRecord{
        u"device"_s, store->ids().nextValue(), {{u"asset_tag"_s, u"esp32 -1"_s}, {u"model"_s, model}}});
    VERIFY_REFUSED(result, "unique");
    QCOMPARE(result.error().sentence, u"There is already a device with this Asset tag: ESP32-1."_s);
    QCOMPARE(rowCount(*store, u"device"_s), 1);
}

void TestRecords::emptyRequiredFieldIsNamed()
{
    TestStore store;
    const auto blank = store->perform(AddRecord{u"person"_s, 5, {{u"name"_s, u"  "_s}}});
    VERIFY_REFUSED(blank, "required-field");
    QVERIFY(blank.error().sentence.contains(u"\"Name\""_s));
    const auto absent = store->perform(AddRecord{u"person"_s, 5, {{u"note"_s, u"x"_s}}});
    VERIFY_REFUSED(absent, "required-field");
    QVERIFY(absent.error().sentence.contains(u"\"Name\""_s));
    QCOMPARE(rowCount(*store, u"person"_s), 0);
}

void TestRecords::valueOfWrongFormIsRefused_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("rule");
    QTest::newRow("number") << u"entry_year"_s << QJsonValue(u"20x6"_s) << u"not-a-number"_s;
    QTest::newRow("date") << u"leaves_on"_s << QJsonValue(u"2026-02-30"_s) << u"not-a-date"_s;
    QTest::newRow("date with nonsense")
        << u"leaves_on"_s << QJsonValue(u"2026-02-03T25:00"_s) << u"not-a-date"_s;
    QTest::newRow("choice") << u"gender"_s << QJsonValue(u"robot"_s) << u"not-a-choice"_s;
    QTest::newRow("flag") << u"archived"_s << QJsonValue(u"2"_s) << u"not-a-flag"_s;
    QTest::newRow("reference") << u"organization"_s << QJsonValue(u"4711"_s) << u"reference"_s;
    QTest::newRow("JSON number") << u"entry_year"_s << QJsonValue(2026) << QString();
    QTest::newRow("no such field") << u"shoe_size"_s << QJsonValue(u"42"_s) << QString();
    QTest::newRow("SQL as a field") << u"name=name;--"_s << QJsonValue(u"42"_s) << QString();
}

void TestRecords::valueOfWrongFormIsRefused()
{
    QFETCH(QString, column);
    QFETCH(QJsonValue, value);
    QFETCH(QString, rule);
    TestStore store;
    const auto result = store->perform(AddRecord{u"person"_s, 5, {{u"name"_s, u"Li"_s}, {column, value}}});
    QVERIFY(!result.ok());
    QCOMPARE(result.error().rule, rule);
    QCOMPARE(result.error().code, rule.isEmpty() ? ErrorCode::Usage : ErrorCode::Refused);
    QVERIFY(!result.error().sentence.isEmpty());
    QCOMPARE(rowCount(*store, u"person"_s), 0);
    QCOMPARE(rowCount(*store, u"journal"_s), 0);
}

void TestRecords::emptyUniqueLabelsDoNotClash()
{
    TestStore store;
    const qint64 shelf = store.add(u"place"_s, {{u"name"_s, u"Shelf"_s}, {u"label"_s, QString()}});
    store.add(u"place"_s, {{u"name"_s, u"Drawer"_s}, {u"label"_s, QString()}});
    store.add(u"place"_s, {{u"name"_s, u"Room"_s}, {u"label"_s, QJsonValue()}});
    QCOMPARE(valueOf(*store, u"place"_s, u"label IS NULL"_s, shelf), u"1"_s);
}

void TestRecords::editOfMissingRowIsRefused()
{
    TestStore store;
    const qint64 id = store.add(u"category"_s, {{u"name"_s, u"a"_s}});
    VERIFY_REFUSED(store->perform(EditRecords{
                       .table = u"category"_s, .ids = {id, 4711}, .values = {{u"note"_s, u"x"_s}}}),
                   "row-gone");
    QCOMPARE(valueOf(*store, u"category"_s, u"note"_s, id), QString());
}

void TestRecords::thatWhatOthersBelongToIsNotRemoved()
{
    TestStore store;
    const qint64 person = store.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const qint64 group = store.add(u"borrower_group"_s, {{u"name"_s, u"Robotics"_s}});
    const qint64 member =
        store.add(u"group_member"_s,
                  {{u"person"_s, QString::number(person)}, {u"borrower_group"_s, QString::number(group)}});
    VERIFY_REFUSED(store->perform(RemoveRecord{u"borrower_group"_s, group, u"Robotics"_s}), "reference");
    QCOMPARE(rowCount(*store, u"borrower_group"_s), 1);
    VERIFY_DONE(store->perform(RemoveRecord{u"group_member"_s, member, u"Li"_s}));
    VERIFY_DONE(store->perform(RemoveRecord{u"borrower_group"_s, group, u"Robotics"_s}));
    QCOMPARE(rowCount(*store, u"borrower_group"_s), 0);
}

void TestRecords::archivedTypesAreNotRemoved()
{
    TestStore store;
    const qint64 id = store.add(u"category"_s, {{u"name"_s, u"a"_s}});
    VERIFY_FAILS(store->perform(RemoveRecord{u"category"_s, id, u"a"_s}), ErrorCode::Usage);
    VERIFY_DONE(store.set(u"category"_s, id, u"archived"_s, u"1"_s));
    QCOMPARE(store->sentence(store->journal().last().value()->opId), u"Archived a"_s);
}

void TestRecords::cycleIsRefused()
{
    TestStore store;
    const qint64 top = store.add(u"category"_s, {{u"name"_s, u"top"_s}});
    const qint64 middle =
        store.add(u"category"_s, {{u"name"_s, u"middle"_s}, {u"parent"_s, QString::number(top)}});
    const qint64 leaf =
        store.add(u"category"_s, {{u"name"_s, u"leaf"_s}, {u"parent"_s, QString::number(middle)}});
    VERIFY_REFUSED(store.set(u"category"_s, top, u"parent"_s, QString::number(leaf)), "no-cycle");
    VERIFY_REFUSED(store.set(u"category"_s, top, u"parent"_s, QString::number(top)), "no-cycle");
    QCOMPARE(valueOf(*store, u"category"_s, u"parent"_s, top), QString());
}

void TestRecords::unknownStepOfABatchRemovesNothing()
{
    TestStore store;
    const qint64 person = store.add(u"person"_s, {{u"name"_s, u"Li"_s}});
    const qint64 number =
        store.add(u"person_number"_s,
                  {{u"person"_s, QString::number(person)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"1"_s}});
    RecordBatch batch{.purpose = u"save"_s};
    batch.steps << QJsonObject{
        {u"do"_s, u"delete"_s}, {u"table"_s, u"person_number"_s}, {u"id"_s, QString::number(number)}};
    VERIFY_FAILS(store->perform(batch), ErrorCode::Usage);
    QCOMPARE(rowCount(*store, u"person_number"_s), 1);
}

void TestRecords::batchIsDoneWholeOrNotAtAll()
{
    TestStore store;
    RecordBatch batch{.purpose = u"import"_s, .title = u"list.csv"_s, .table = u"category"_s};
    batch.add(u"category"_s, 11, {{u"name"_s, u"one"_s}});
    batch.add(u"category"_s, 12, {{u"name"_s, u"two"_s}, {u"parent"_s, u"11"_s}});
    batch.edit(u"category"_s, 11, {{u"note"_s, u"x"_s}});
    RecordBatch broken = batch;
    broken.add(u"category"_s, 13, {{u"name"_s, QString()}});
    VERIFY_REFUSED(store->perform(broken), "required-field");
    QCOMPARE(rowCount(*store, u"category"_s), 0);
    VERIFY_DONE(store->perform(batch));
    QCOMPARE(rowCount(*store, u"category"_s), 2);
    VERIFY_DONE(store->undo());
    QCOMPARE(rowCount(*store, u"category"_s), 0);
}

void TestRecords::unknownKindsAndTablesAreRefused()
{
    TestStore store;
    VERIFY_FAILS(store->performAction({u"loan.teleport"_s, {}}), ErrorCode::Usage);
    VERIFY_FAILS(store->perform(AddRecord{u"journal"_s, 5, {}}), ErrorCode::Usage);
    VERIFY_FAILS(store->perform(AddRecord{u"category"_s, 0, {{u"name"_s, u"a"_s}}}), ErrorCode::Usage);
    VERIFY_FAILS(store->performAction({u"record.add"_s, {{u"id"_s, 12}}}), ErrorCode::Usage);
}

void TestRecords::settingsAreSavedOnceChanged()
{
    TestStore store;
    const auto first = store->perform(SaveSettings{{{u"name"_s, u"创新中心"_s}}});
    VERIFY_DONE(first);
    QCOMPARE(first->seq, 1);
    const auto same = store->perform(SaveSettings{{{u"name"_s, u"创新中心"_s}}});
    VERIFY_DONE(same);
    QCOMPARE(same->seq, 0);
    VERIFY_FAILS(store->perform(SaveSettings{{{u"name"_s, 7}}}), ErrorCode::Usage);
    QCOMPARE(rowCount(*store, u"journal"_s), 1);
    VERIFY_DONE(store->undo());
    QCOMPARE(rowCount(*store, u"setting"_s), 0);
}

void TestRecords::searchTextFollowsNumbersAndOwners()
{
    TestStore store;
    const qint64 ustc = store.add(u"organization"_s, {{u"name"_s, u"USTC"_s}});
    const qint64 li =
        store.add(u"person"_s, {{u"name"_s, u"Li"_s}, {u"organization"_s, QString::number(ustc)}});
    const qint64 wang = store.add(u"person"_s, {{u"name"_s, u"Wang"_s}});
    const auto text = [&](qint64 id) {
        return store->reader()
            .text("SELECT text FROM search_text WHERE tbl='person' AND id=?", id)
            .value()
            .value_or(QString());
    };
    const qint64 number =
        store.add(u"person_number"_s,
                  {{u"person"_s, QString::number(li)}, {u"kind"_s, u"card"_s}, {u"value"_s, u"ab 7"_s}});
    QCOMPARE(text(li), u"Li|USTC|AB7"_s);
    VERIFY_DONE(store.set(u"person_number"_s, number, u"person"_s, QString::number(wang)));
    QCOMPARE(text(li), u"Li|USTC"_s);
    QCOMPARE(text(wang), u"Wang|AB7"_s);
    VERIFY_DONE(store->perform(RemoveRecord{u"person_number"_s, number, u"AB7"_s}));
    QCOMPARE(text(wang), u"Wang"_s);
    VERIFY_DONE(store->undo());
    QCOMPARE(text(wang), u"Wang|AB7"_s);
    VERIFY_DONE(store.set(u"organization"_s, ustc, u"name"_s, u"中科大"_s));
    QCOMPARE(text(li), u"Li|中科大"_s);
}

void TestRecords::operatorWhoDidSomethingIsNotForgotten()
{
    TestStore store;
    const AddRecord chen{u"operator"_s, store->ids().nextValue(), {{"name"_L1, "Chen Wei"_L1}}};
    const auto added = store->perform(chen);
    QVERIFY(added.ok());
    store->setOperator(OperatorId{chen.id});
    const auto named = store->perform(SaveSettings{{{"name"_L1, "Centre"_L1}}});
    QVERIFY(named.ok());
    const auto refused = store->takeBack(added->opId);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().rule, u"operator-in-use"_s);
    // Once nothing stands that carries the name, it may go.
    QVERIFY(store->takeBack(named->opId).ok());
    QVERIFY(store->takeBack(added->opId).ok());
}

void TestRecords::sentencesNameTheThings()
{
    TestStore store;
    const qint64 id = store.add(u"category"_s, {{u"name"_s, u"Boards"_s}});
    const auto last = [&] { return store->sentence(store->journal().last().value()->opId); };
    QCOMPARE(last(), u"Added category: Boards"_s);
    VERIFY_DONE(store.set(u"category"_s, id, u"name"_s, u"板"_s));
    QCOMPARE(last(), u"Changed 板: Name"_s);
    VERIFY_DONE(store->undo());
    QCOMPARE(last(), u"Taken back: Changed Boards: Name"_s);
    VERIFY_DONE(store->redo());
    QCOMPARE(last(), u"Done again: Changed 板: Name"_s);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
