// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historylist.h"
#include "shelf.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class TestHistoryList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        shelf = std::make_unique<Shelf>();
        const auto id = shelf->store->ids().next<OperatorId>();
        QVERIFY(shelf->store->perform(AddRecord{u"operator"_s, id.value, {{u"name"_s, u"Wang"_s}}}));
        shelf->store->setOperator(id);
        wang = id;
        const ModelId model = shelf->addModel(u"ESP32"_s);
        board = shelf->addDevice(u"D-1"_s, model);
        other = shelf->addDevice(u"D-2"_s, model);
        zhang = shelf->addPerson(u"张三"_s);
        list = std::make_unique<HistoryList>(*shelf->store, Shelf::fold, nullptr);
        tester = std::make_unique<QAbstractItemModelTester>(
            list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        loadAll(*list);
    }
    void cleanup()
    {
        tester.reset();
        list.reset();
        shelf.reset();
    }

    void tellsWhenWhoAndWhat()
    {
        QCOMPARE(list->rowCount(), 6);
        QCOMPARE(text(0, "sentence"), u"Added person: 张三"_s);
        QCOMPARE(text(0, "operator"), u"Wang"_s);
        QCOMPARE(text(0, "at"), u"2026-03-04 10:00"_s);
        QCOMPARE(text(5, "operator"), QString());
    }

    void newEntryIsOneInsertAtTheTop()
    {
        QSignalSpy inserted(list.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(list.get(), &QAbstractItemModel::dataChanged);
        shelf->lend(board, zhang, {});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 0);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(text(0, "sentence"), u"Lent D-1 to 张三"_s);
    }

    void undoAndRedoMarkTheirTargets()
    {
        shelf->lend(board, zhang, {});
        QCOMPARE(text(0, "state"), QString());
        QVERIFY(shelf->store->undo());
        QCOMPARE(text(0, "sentence"), u"Taken back: Lent D-1 to 张三"_s);
        QCOMPARE(text(1, "state"), u"taken back"_s);
        QCOMPARE(list->index(1, 0).data(ToneRole).toInt(), static_cast<int>(Tone::Muted));
        QVERIFY(shelf->store->redo());
        QCOMPARE(text(2, "state"), QString());
        QCOMPARE(text(1, "state"), u"taken back"_s);
        // An entry far from the top can be taken back by its name.
        QVERIFY(shelf->store->takeBack(list->entryAt(list->rowCount() - 5)));
    }

    void renamedPersonIsRenamedInTheSentences()
    {
        shelf->lend(board, zhang, {});
        QCOMPARE(text(0, "sentence"), u"Lent D-1 to 张三"_s);
        QSignalSpy changed(list.get(), &QAbstractItemModel::dataChanged);
        shelf->edit(u"person"_s, zhang.value, {{u"name"_s, u"张三丰"_s}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(1, "sentence"), u"Lent D-1 to 张三丰"_s);
    }

    void objectHasItsOwnHistoryWithItsLoans()
    {
        const LoanId loan = shelf->lend(board, zhang, {});
        shelf->lend(other, zhang, {});
        shelf->giveBack(loan);
        list->showObject(u"device"_s, board.value);
        QTRY_COMPARE(columnTexts(*list, list->spec().columnOf(u"sentence"_s)),
                     (QStringList{u"Returned"_s, u"Lent D-1 to 张三"_s, u"Added device: D-1"_s}));
        shelf->edit(u"device"_s, board.value, {{u"note"_s, u"scratch"_s}});
        shelf->edit(u"device"_s, other.value, {{u"note"_s, u"scratch"_s}});
        QCOMPARE(list->rowCount(), 4);
        list->showObject(u"person"_s, zhang.value);
        QTRY_COMPARE(list->rowCount(), 4);
        list->showObject({}, 0);
        QTRY_COMPARE(list->rowCount(), 11);
    }

    void chipsOperatorAndSearchNarrow()
    {
        shelf->lend(board, zhang, {});
        shelf->clock.advanceSeconds(3 * 86400);
        shelf->addPerson(u"Li"_s);
        list->setChip(u"today"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        list->setChip(u"week"_s);
        QTRY_COMPARE(list->rowCount(), 8);
        list->setSearch(u"d-1"_s);
        QTRY_COMPARE(columnTexts(*list, 2), (QStringList{u"Lent D-1 to 张三"_s, u"Added device: D-1"_s}));
        list->setSearch({});
        list->showOperator(wang);
        QTRY_COMPARE(list->rowCount(), 6);
    }

    void anotherWindowsEntriesArrive()
    {
        const auto neighbour = shelf->secondWindow();
        QVERIFY(neighbour->perform(TestLend{LoanId{42}, board, zhang, shelf->clock.now(), {}}));
        shelf->store->lookForForeignChanges();
        QCOMPARE(text(0, "sentence"), u"Lent D-1 to 张三"_s);
        QCOMPARE(list->rowCount(), 7);
    }

private:
    QString text(int row, const char* key) const
    {
        return list->index(row, list->spec().columnOf(QLatin1String(key))).data().toString();
    }

    std::unique_ptr<Shelf> shelf;
    std::unique_ptr<HistoryList> list;
    std::unique_ptr<QAbstractItemModelTester> tester;
    OperatorId wang;
    DeviceId board, other;
    PersonId zhang;
};

QTEST_GUILESS_MAIN(TestHistoryList)
#include "tst_historylist.moc"
