// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/devicelist.h"
#include "shelf.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class TestDeviceList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        shelf = std::make_unique<Shelf>();
        esp = shelf->addModel(u"ESP32"_s);
        free = shelf->addDevice(u"D-1"_s, esp, {{u"price_minor"_s, u"129900"_s}, {u"currency"_s, u"CNY"_s}});
        lent = shelf->addDevice(u"D-2"_s, esp);
        late = shelf->addDevice(u"D-3"_s, esp);
        broken = shelf->addDevice(u"D-4"_s, esp, {{u"condition"_s, u"broken"_s}});
        stays = shelf->addDevice(u"D-5"_s, esp, {{u"lendable"_s, u"0"_s}});
        gone = shelf->addDevice(u"D-6"_s, esp, {{u"archived"_s, u"1"_s}});
        zhang = shelf->addPerson(u"张三"_s);
        loan = shelf->lend(lent, zhang, u"2026-03-10T18:00"_s);
        shelf->lend(late, zhang, u"2026-03-01T18:00"_s, 10 * 86400);
        list = std::make_unique<DeviceList>(*shelf->store, Shelf::fold, nullptr);
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

    void stateIsDerived()
    {
        QCOMPARE(columnTexts(*list, column("asset_tag")),
                 (QStringList{u"D-1"_s, u"D-2"_s, u"D-3"_s, u"D-4"_s, u"D-5"_s}));
        QCOMPARE(
            columnTexts(*list, column("state")),
            (QStringList{u"Available"_s, u"Lent to 张三 until 2026-03-10 18:00"_s,
                         u"Overdue since 2026-03-01 18:00: 张三"_s, u"Out of lending"_s, u"Stays here"_s}));
        const auto tone = [&](int row) {
            return static_cast<Tone>(cell(row, "state").data(ToneRole).toInt());
        };
        QCOMPARE(tone(0), Tone::Ok);
        QCOMPARE(tone(2), Tone::Bad);
        QCOMPARE(tone(3), Tone::Warn);
        QCOMPARE(cell(3, "condition").data().toString(), u"Broken"_s);
        QCOMPARE(cell(0, "price_minor").data().toString(), QLocale().toString(1299.0, 'f', 2) + u" CNY"_s);
        QVERIFY(cell(0, "price_minor")
                    .data(Qt::TextAlignmentRole)
                    .value<Qt::Alignment>()
                    .testFlag(Qt::AlignRight));
    }

    void chips_data()
    {
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("available") << u"available"_s << QStringList{u"D-1"_s};
        QTest::newRow("lent") << u"lent"_s << QStringList{u"D-2"_s, u"D-3"_s};
        QTest::newRow("overdue") << u"overdue"_s << QStringList{u"D-3"_s};
        QTest::newRow("out") << u"out"_s << QStringList{u"D-4"_s, u"D-5"_s};
        QTest::newRow("archived") << u"archived"_s << QStringList{u"D-6"_s};
    }
    void chips()
    {
        QFETCH(const QString, chip);
        QFETCH(const QStringList, tags);
        list->setChip(chip);
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(columnTexts(*list, 0), tags);
    }

    void lendingIsOneDataChanged()
    {
        QSignalSpy changed(list.get(), &QAbstractItemModel::dataChanged);
        shelf->lend(free, zhang, {});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(cell(0, "state").data().toString(), u"Lent to 张三"_s);
    }

    // The loan's row is gone after the undo: only the journal knows whose it was.
    void undoneLoanFreesTheDevice()
    {
        const auto taken = shelf->lend(free, zhang, u"2026-03-10T18:00"_s);
        QVERIFY(taken);
        list->setChip(u"available"_s);
        QTRY_COMPARE(list->rowCount(), 0);
        QSignalSpy inserted(list.get(), &QAbstractItemModel::rowsInserted);
        QVERIFY(shelf->store->undo());
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(columnTexts(*list, 0), QStringList{u"D-1"_s});
    }

    void renamedModelIsShownAndSorted()
    {
        const ModelId zed = shelf->addModel(u"Zed"_s);
        shelf->addDevice(u"A-1"_s, zed);
        list->sort(column("model"));
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(columnTexts(*list, 0).last(), u"A-1"_s);
        shelf->edit(u"model"_s, zed.value, {{u"name"_s, u"Alpha"_s}});
        QCOMPARE(columnTexts(*list, 0).first(), u"A-1"_s);
        QCOMPARE(cell(0, "model").data().toString(), u"Alpha"_s);
    }

    void everyColumnSortsBothWays()
    {
        for (int column = 0; column < list->columnCount(); ++column) {
            list->sort(column, Qt::AscendingOrder);
            QTRY_VERIFY(!list->isBusy());
            auto ascending = *list->ids();
            list->sort(column, Qt::DescendingOrder);
            QTRY_VERIFY(!list->isBusy());
            std::reverse(ascending.begin(), ascending.end());
            QVERIFY2(ascending == *list->ids(), qPrintable(list->spec().columns.at(column).key));
        }
    }

    void showOnlyNarrows()
    {
        const ModelId other = shelf->addModel(u"Other"_s);
        const DeviceId only = shelf->addDevice(u"X-1"_s, other);
        list->showOnly(other);
        QTRY_COMPARE(list->rowCount(), 1);
        QCOMPARE(list->idAt(0), only.value);
    }

    void retranslatedTextsAreAnnounced()
    {
        QSignalSpy headers(list.get(), &QAbstractItemModel::headerDataChanged);
        QSignalSpy changed(list.get(), &QAbstractItemModel::dataChanged);
        list->retranslate();
        QCOMPARE(headers.size(), 1);
        QCOMPARE(changed.size(), 1);
        QTRY_VERIFY(!list->isBusy());
    }

private:
    int column(const char* key) const { return list->spec().columnOf(QLatin1String(key)); }
    QModelIndex cell(int row, const char* key) const { return list->index(row, column(key)); }

    std::unique_ptr<Shelf> shelf;
    std::unique_ptr<DeviceList> list;
    std::unique_ptr<QAbstractItemModelTester> tester;
    ModelId esp;
    DeviceId free, lent, late, broken, stays, gone;
    PersonId zhang;
    LoanId loan;
};

QTEST_GUILESS_MAIN(TestDeviceList)
#include "tst_devicelist.moc"
