// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/devicelist.h"
#include "models/items/loanlist.h"
#include "shelf.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The engine on a file with 20,000 devices and 20,000 loans.
class TestPagedModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        shelf = std::make_unique<Shelf>();
        shelf->fill(20000, 2000);
        shelf->lendMany(20000, 6000);
    }
    void cleanupTestCase() { shelf.reset(); }

    void init() { list = std::make_unique<DeviceList>(*shelf->store, Shelf::fold, nullptr); }
    void cleanup() { list.reset(); }

    void nothingIsReadBeforeLoad()
    {
        QCOMPARE(list->rowCount(), 0);
        list->setSearch(u"t-000001"_s);
        QVERIFY(!list->isBusy());
        loadAll(*list);
        QCOMPARE(list->rowCount(), 1);
    }

    void firstRowsComeBeforeTheRest()
    {
        QSignalSpy inserted(list.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(list.get(), &QAbstractItemModel::modelReset);
        QSignalSpy completed(list.get(), &PagedModel::completed);
        int first = -1;
        connect(list.get(), &PagedModel::firstRowsArrived, this, [&] { first = list->rowCount(); });
        loadAll(*list);
        QCOMPARE(first, static_cast<int>(firstSliceSize));
        QCOMPARE(list->rowCount(), 20000);
        QCOMPARE(completed.size(), 1);
        QVERIFY(inserted.size() >= 2);
        QCOMPARE(inserted.at(1).at(1).toInt(), static_cast<int>(firstSliceSize));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(list->index(19999, 0).data().toString(), u"T-020000"_s);
        QCOMPARE(list->index(9999, 1).data().toString(), u"Model D"_s);
    }

    void newerQueryCancelsTheRunningOne()
    {
        QSignalSpy completed(list.get(), &PagedModel::completed);
        list->load();
        list->sort(list->spec().columnOf(u"model"_s), Qt::DescendingOrder);
        list->setSearch(u"model b"_s);
        list->setSearch(u"000077"_s);
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(columnTexts(*list, 0), (QStringList{u"T-000077"_s}));
        QCOMPARE(completed.size(), 1);
    }

    void destroyingWhileStreamingIsHarmless()
    {
        list->load();
        list.reset();
        QCoreApplication::processEvents();
    }

    void selectionSurvivesSortAndFilter()
    {
        loadAll(*list);
        QItemSelectionModel selection(list.get());
        const auto row = list->rowOf(idOf(u"T-012345"_s));
        QCOMPARE(row, 12344);
        selection.setCurrentIndex(list->index(row, 0),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const auto selectedTag = [&] {
            return selection.selectedRows().size() == 1
                ? selection.selectedRows().constFirst().data().toString()
                : QString();
        };
        list->sort(0, Qt::DescendingOrder);
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(selectedTag(), u"T-012345"_s);
        QCOMPARE(selection.currentIndex().row(), 7655);
        list->sort(1, Qt::AscendingOrder);
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(selectedTag(), u"T-012345"_s);
        list->setSearch(u"12345"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        QCOMPARE(selectedTag(), u"T-012345"_s);
        list->setSearch(QString());
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(list->rowCount(), 20000);
        QCOMPARE(selectedTag(), u"T-012345"_s);
        list->setSearch(u"000077"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        QCOMPARE(selectedTag(), QString());
    }

    void broadFilterStreamsInOrder()
    {
        list->setSearch(u"model a"_s); // 5,000 hits and their order, sorted
        loadAll(*list);
        QCOMPARE(list->rowCount(), 5000);
        list->setSearch(u"t-0"_s); // all: walked
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(list->rowCount(), 20000);
        QCOMPARE(columnTexts(*list, 0, 2), (QStringList{u"T-000001"_s, u"T-000002"_s}));
        list->setChip(u"available"_s);
        list->setSearch(QString());
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(list->rowCount(), 14000);
    }

    void changesWhileIdsStreamInAreNotLost()
    {
        list->load();
        const DeviceId early = shelf->addDevice(u"A-0001"_s, shelf->models.at(0));
        shelf->edit(u"device"_s, idOf(u"T-000003"_s), {{u"archived"_s, u"1"_s}});
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(list->rowCount(), 20000);
        QCOMPARE(list->idAt(0), early.value);
        QCOMPARE(list->index(3, 0).data().toString(), u"T-000004"_s);
        QVERIFY(shelf->store->undo());
        QVERIFY(shelf->store->undo());
        QCOMPARE(list->rowCount(), 20000);
        QCOMPARE(columnTexts(*list, 0, 3), (QStringList{u"T-000001"_s, u"T-000002"_s, u"T-000003"_s}));
    }

    void bulkChangesKeepSelectionAndAreNoReset()
    {
        loadAll(*list);
        QItemSelectionModel selection(list.get());
        selection.select(list->index(15000, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy reset(list.get(), &QAbstractItemModel::modelReset);
        EditRecords archive{u"device"_s, {}, {{u"archived"_s, u"1"_s}}};
        for (int row = 0; row < 4000; row += 2)
            archive.ids << list->idAt(row);
        QVERIFY(shelf->store->perform(archive));
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(list->rowCount(), 18000);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().constFirst().row(), 13000);
        QCOMPARE(selection.selectedRows().constFirst().data().toString(), u"T-015001"_s);
        QVERIFY(shelf->store->undo());
        QTRY_COMPARE(list->rowCount(), 20000);
        QCOMPARE(selection.selectedRows().constFirst().row(), 15000);
        QCOMPARE(reset.size(), 0);
    }

    // The tester looks at every cell after every signal: a list of three slices is enough for it.
    void everySwitchKeepsTheRulesOfModels()
    {
        Shelf small;
        small.fill(1200, 10);
        DeviceList devices(*small.store, Shelf::fold, nullptr);
        const QAbstractItemModelTester tester(&devices,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&devices, &QAbstractItemModel::modelReset);
        loadAll(devices);
        const QPersistentModelIndex held = devices.index(1100, 0);
        devices.sort(devices.spec().columnOf(u"model"_s), Qt::DescendingOrder);
        QTRY_VERIFY(!devices.isBusy());
        QCOMPARE(held.data().toString(), u"T-001101"_s);
        devices.setSearch(u"1"_s);
        QTRY_VERIFY(!devices.isBusy());
        EditRecords archive{u"device"_s, {}, {{u"archived"_s, u"1"_s}}};
        for (int row = 1; row < 305; ++row)
            archive.ids << devices.idAt(row);
        QVERIFY(small.store->perform(archive));
        QTRY_VERIFY(!devices.isBusy());
        QVERIFY(small.store->undo());
        devices.setSearch(QString());
        QTRY_VERIFY(!devices.isBusy());
        QCOMPARE(devices.rowCount(), 1200);
        QCOMPARE(held.data().toString(), u"T-001101"_s);
        QCOMPARE(reset.size(), 0);
    }

    void rankArrivesForHeaders()
    {
        QCOMPARE(list->headerData(0, Qt::Horizontal).toString(), u"Asset tag"_s);
        QCOMPARE(list->headerData(0, Qt::Horizontal, ColumnKeyRole).toString(), u"asset_tag"_s);
        QCOMPARE(list->headerData(0, Qt::Horizontal, ColumnRankRole).toInt(), 0);
        QVERIFY(!list->headerData(99, Qt::Horizontal).isValid());
    }

private:
    qint64 idOf(const QString& tag) const
    {
        const auto id = shelf->store->reader().integer("SELECT id FROM device WHERE asset_tag=?", tag);
        return id ? id->value_or(0) : 0;
    }

    std::unique_ptr<Shelf> shelf;
    std::unique_ptr<DeviceList> list;
};

QTEST_GUILESS_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
