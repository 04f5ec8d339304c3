// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/loanlist.h"
#include "shelf.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// Counts every signal by which a model tells of changes.
struct Spies {
    explicit Spies(QAbstractItemModel& model)
        : changed(&model, &QAbstractItemModel::dataChanged)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , layout(&model, &QAbstractItemModel::layoutChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    {
    }
    /// dataChanged, inserted, removed, moved; nothing else may have come.
    QList<qsizetype> counts() const
    {
        if (!layout.isEmpty() || !reset.isEmpty())
            return {-1, layout.size(), reset.size()};
        return {changed.size(), inserted.size(), removed.size(), moved.size()};
    }
    QSignalSpy changed, inserted, removed, moved, layout, reset;
};

using Counts = QList<qsizetype>;

} // namespace

class TestLoanList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        shelf = std::make_unique<Shelf>();
        esp = shelf->addModel(u"ESP32"_s);
        board = shelf->addDevice(u"ESP32-0001"_s, esp);
        other = shelf->addDevice(u"ESP32-0002"_s, esp);
        third = shelf->addDevice(u"ESP32-0003"_s, esp);
        zhang = shelf->addPerson(u"张三"_s);
        li = shelf->addPerson(u"Li Si"_s);
        overdue = shelf->lend(board, zhang, u"2026-03-01T18:00"_s, 10 * 86400);
        today = shelf->lend(other, zhang, u"2026-03-04T18:00"_s, 2 * 86400);
        list = std::make_unique<LoanList>(*shelf->store, Shelf::fold, nullptr);
        tester = std::make_unique<QAbstractItemModelTester>(
            list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        tester.reset();
        list.reset();
        shelf.reset();
    }

    void openLoansTellTheirState()
    {
        loadAll(*list);
        QCOMPARE(columnTexts(*list, column("device")), (QStringList{u"ESP32-0002"_s, u"ESP32-0001"_s}));
        QCOMPARE(columnTexts(*list, column("state")),
                 (QStringList{u"due today"_s, u"overdue by 3 day(s)"_s}));
        QCOMPARE(columnTexts(*list, column("due")),
                 (QStringList{u"2026-03-04 18:00"_s, u"2026-03-01 18:00"_s}));
        // 2026-03-02 02:00 UTC is ten o'clock in Shanghai, whatever the machine's zone.
        QCOMPARE(cell(0, "lent_at").data().toString(), u"2026-03-02 10:00"_s);
        QCOMPARE(cell(1, "state").data(ToneRole).toInt(), static_cast<int>(Tone::Bad));
        QCOMPARE(cell(1, "device").data(RowToneRole).toInt(), static_cast<int>(Tone::Bad));
        QCOMPARE(cell(0, "lent_at").data(SortRole).toLongLong(), shelf->clock.now() - 2 * 86400);
        QCOMPARE(list->idAt(1), overdue.value);
        QCOMPARE(list->rowOf(today.value), 0);
    }

    void eachChipShowsItsLoans()
    {
        const LoanId done = shelf->lend(third, li, u"2026-03-03T12:00"_s, 3 * 86400);
        shelf->giveBack(done);
        loadAll(*list);
        const QList<std::pair<QString, QStringList>> expected{
            {u"overdue"_s, {u"ESP32-0001"_s}},
            {u"today"_s, {u"ESP32-0002"_s}},
            {u"returned"_s, {u"ESP32-0003"_s}},
            {u"all"_s, {u"ESP32-0002"_s, u"ESP32-0003"_s, u"ESP32-0001"_s}},
            {u"open"_s, {u"ESP32-0002"_s, u"ESP32-0001"_s}}};
        for (const auto& [chip, tags] : expected) {
            list->setChip(chip);
            QTRY_VERIFY(!list->isBusy());
            QCOMPARE(columnTexts(*list, column("device")), tags);
        }
        list->setChip(u"returned"_s);
        QTRY_VERIFY(!list->isBusy());
        QCOMPARE(cell(0, "state").data().toString(), u"returned late"_s);
    }

    void returnElsewhereIsOneRemovalUnderOpen()
    {
        loadAll(*list);
        const auto neighbour = shelf->secondWindow();
        const Spies spies(*list);
        QVERIFY(neighbour->perform(TestReturn{{today}, shelf->clock.now()}));
        QCOMPARE(spies.counts(), (Counts{0, 0, 0, 0}));
        shelf->store->lookForForeignChanges();
        QCOMPARE(spies.counts(), (Counts{0, 0, 1, 0}));
        QCOMPARE(spies.removed.at(0).at(1).toInt(), 0);
        QCOMPARE(spies.removed.at(0).at(2).toInt(), 0);
        QCOMPARE(list->rowCount(), 1);
    }

    void returnIsOneDataChangedUnderAll()
    {
        list->setChip(u"all"_s);
        loadAll(*list);
        const Spies spies(*list);
        shelf->giveBack(overdue);
        QCOMPARE(spies.counts(), (Counts{1, 0, 0, 0}));
        QCOMPARE(spies.changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(spies.changed.at(0).at(1).toModelIndex().row(), 1);
        QCOMPARE(cell(1, "state").data().toString(), u"returned late"_s);
    }

    void newLoanIsInsertedAtItsPlaceAndUndoTakesItAway()
    {
        loadAll(*list);
        const Spies spies(*list);
        const LoanId loan = shelf->lend(third, li, u"2026-03-10T18:00"_s, 5 * 86400);
        QCOMPARE(spies.counts(), (Counts{0, 1, 0, 0}));
        QCOMPARE(list->rowOf(loan.value), 1); // lent between the two others
        QVERIFY(shelf->store->undo());
        QCOMPARE(spies.counts(), (Counts{0, 1, 1, 0}));
        QCOMPARE(list->rowCount(), 2);
    }

    void changedOrderIsOneMove()
    {
        list->sort(column("borrower"));
        list->setChip(u"all"_s);
        shelf->lend(third, li, u"2026-03-10T18:00"_s);
        loadAll(*list);
        QCOMPARE(columnTexts(*list, column("borrower")), (QStringList{u"Li Si"_s, u"张三"_s, u"张三"_s}));
        const Spies spies(*list);
        shelf->edit(u"person"_s, li.value, {{u"name"_s, u"龙"_s}});
        QCOMPARE(spies.counts(), (Counts{1, 0, 0, 1}));
        QCOMPARE(columnTexts(*list, column("borrower")), (QStringList{u"张三"_s, u"张三"_s, u"龙"_s}));
    }

    void otherPeoplesChangesAreSilent()
    {
        loadAll(*list);
        const Spies spies(*list);
        shelf->addPerson(u"Nobody"_s);
        shelf->edit(u"device"_s, third.value, {{u"note"_s, u"x"_s}});
        QCOMPARE(spies.counts(), (Counts{0, 0, 0, 0}));
    }

    void sortsBothWaysByEachColumn_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"device", "model", "borrower", "lent_at", "due", "returned_at", "state"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void sortsBothWaysByEachColumn()
    {
        QFETCH(const QString, key);
        tester.reset(); // it would look at every cell after every signal
        shelf->fill(40, 30);
        shelf->lendMany(6000, 30);
        list->setChip(u"all"_s);
        list->sort(list->spec().columnOf(key), Qt::AscendingOrder);
        loadAll(*list);
        QCOMPARE(list->rowCount(), 6002);
        const auto ascending = list->ids();
        list->sort(list->spec().columnOf(key), Qt::DescendingOrder);
        QTRY_VERIFY(!list->isBusy());
        auto descending = *list->ids();
        std::reverse(descending.begin(), descending.end());
        QVERIFY(*ascending == descending);
        QVERIFY(*ascending == sortedBySqlite(key));
        // The live order agrees with SQLite's: touched rows stay where they are.
        const Spies spies(*list);
        shelf->edit(u"person"_s, zhang.value, {{u"phone"_s, u"138"_s}});
        QCOMPARE(spies.moved.size(), 0);
        QVERIFY(!spies.changed.isEmpty());
    }

    void walksNeedNoSorting()
    {
        for (const ListColumn& column : list->spec().columns) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                list->sort(list->spec().columnOf(column.key), order);
                list->setChip(u"returned"_s);
                list->setSearch(u"a b"_s);
                for (const QString& sql : list->query().walkSqls()) {
                    if (column.walks.isEmpty()
                        || sql.contains(u"INDEXED BY"_s)) // the few open ones are sorted
                        continue;
                    QVERIFY2(!plan(sql).contains(u"TEMP B-TREE"_s), qPrintable(sql + u'\n' + plan(sql)));
                }
            }
        }
    }

    void searchFindsByBorrowerAndDevice()
    {
        shelf->lend(third, li, u"2026-03-10T18:00"_s);
        loadAll(*list);
        list->setSearch(u"张三 0001"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        QCOMPARE(list->idAt(0), overdue.value);
        list->setSearch(u"esp32"_s);
        QTRY_COMPARE(list->rowCount(), 3);
        list->setSearch(u"nobody"_s);
        QTRY_COMPARE(list->rowCount(), 0);
        list->setSearch(QString());
        QTRY_COMPARE(list->rowCount(), 3);
    }

    void showOnlyNarrowsToOneBorrower()
    {
        shelf->lend(third, li, u"2026-03-10T18:00"_s);
        loadAll(*list);
        list->showOnly(li);
        QTRY_COMPARE(list->rowCount(), 1);
        list->showOnly({}, board);
        QTRY_COMPARE(list->idAt(0), overdue.value);
        list->showOnly({});
        QTRY_COMPARE(list->rowCount(), 3);
    }

    void timeMakesLoansOverdue()
    {
        list->setChip(u"overdue"_s);
        loadAll(*list);
        QCOMPARE(list->rowCount(), 1);
        shelf->clock.advanceSeconds(9 * 3600); // 19:00 in Shanghai
        list->timePassed();
        QTRY_COMPARE(list->rowCount(), 2);
        QCOMPARE(cell(0, "state").data().toString(), u"overdue since 18:00"_s);
    }

    void anotherZoneShiftsTheTimes()
    {
        loadAll(*list);
        QVERIFY(shelf->store->perform(SaveSettings{{{u"zone"_s, u"Europe/Berlin"_s}}}));
        QCOMPARE(cell(0, "lent_at").data().toString(), u"2026-03-02 03:00"_s);
        QTRY_VERIFY(!list->isBusy());
    }

private:
    int column(const char* key) const { return list->spec().columnOf(QLatin1String(key)); }
    QModelIndex cell(int row, const char* key) const { return list->index(row, column(key)); }
    QString plan(const QString& sql) const
    {
        QString text;
        const QByteArray explain = "EXPLAIN QUERY PLAN " + sql.toUtf8();
        const auto read = shelf->store->reader().each(
            explain.constData(), [&](const Statement& row) { text += row.text(3) + u'\n'; });
        return read ? text : read.error().detail;
    }
    std::vector<qint64> sortedBySqlite(const QString& key) const
    {
        QStringList terms;
        for (const ListValue& value : list->spec().columns.at(list->spec().columnOf(key)).order)
            terms << value.sql;
        std::vector<qint64> ids;
        const QByteArray sql =
            u"SELECT l.id FROM %1 ORDER BY %2, l.id"_s.arg(list->spec().base(), terms.join(u',')).toUtf8();
        const auto read = shelf->store->reader().each(
            sql.constData(), [&](const Statement& row) { ids.push_back(row.integer(0)); });
        return read ? ids : std::vector<qint64>();
    }

    std::unique_ptr<Shelf> shelf;
    std::unique_ptr<LoanList> list;
    std::unique_ptr<QAbstractItemModelTester> tester;
    ModelId esp;
    DeviceId board, other, third;
    PersonId zhang, li;
    LoanId overdue, today;
};

QTEST_GUILESS_MAIN(TestLoanList)
#include "tst_loanlist.moc"
