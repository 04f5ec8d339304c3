// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/personlist.h"
#include "shelf.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class TestPersonList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        shelf = std::make_unique<Shelf>();
        university = shelf->store->ids().next<OrganizationId>();
        QVERIFY(shelf->store->perform(AddRecord{
            u"organization"_s, university.value, {{u"name"_s, u"科技大学"_s}, {u"name_en"_s, u"Tech"_s}}}));
        const QString organization = QString::number(university.value);
        anna = shelf->addPerson(u"Anna"_s,
                                {{u"organization"_s, organization}, {u"leaves_on"_s, u"2026-03-20"_s}});
        bob = shelf->addPerson(u"Bob"_s, {{u"phone"_s, u"13800138000"_s}});
        shelf->addPerson(u"Carl"_s, {{u"archived"_s, u"1"_s}});
        const ModelId model = shelf->addModel(u"ESP32"_s);
        board = shelf->addDevice(u"D-1"_s, model);
        other = shelf->addDevice(u"D-2"_s, model);
        list = std::make_unique<PersonList>(*shelf->store, Shelf::fold, nullptr);
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

    void showsWhoTheyAreAndWhatTheyHave()
    {
        addNumber(u"SA21001"_s);
        addNumber(u"04A1B2C3"_s);
        shelf->lend(board, anna, u"2026-03-10T18:00"_s);
        QCOMPARE(columnTexts(*list, 0), (QStringList{u"Anna"_s, u"Bob"_s}));
        QCOMPARE(cell(0, "numbers").data().toString(), u"SA21001, 04A1B2C3"_s);
        QCOMPARE(cell(0, "organization").data().toString(), u"Tech"_s);
        QCOMPARE(cell(0, "loans").data().toString(), u"1"_s);
        shelf->clock.set(QDateTime({2026, 3, 12}, {2, 0}, Qt::UTC));
        list->timePassed();
        QCOMPARE(cell(0, "loans").data().toString(), u"1, overdue"_s);
        QCOMPARE(cell(0, "loans").data(ToneRole).toInt(), static_cast<int>(Tone::Bad));
    }

    void lendingChangesOneRow()
    {
        QSignalSpy changed(list.get(), &QAbstractItemModel::dataChanged);
        shelf->lend(board, bob, {});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(cell(1, "loans").data().toString(), u"1"_s);
        QVERIFY(shelf->store->undo());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(cell(1, "loans").data().toString(), u"0"_s);
    }

    void removedNumberVanishes()
    {
        const qint64 number = addNumber(u"SA21001"_s);
        QCOMPARE(cell(0, "numbers").data().toString(), u"SA21001"_s);
        QVERIFY(shelf->store->perform(RemoveRecord{u"person_number"_s, number, u"SA21001"_s}));
        QCOMPARE(cell(0, "numbers").data().toString(), QString());
    }

    void sortingByLoansFollowsLending()
    {
        list->sort(list->spec().columnOf(u"loans"_s), Qt::DescendingOrder);
        QTRY_VERIFY(!list->isBusy());
        shelf->lend(board, anna, {});
        QCOMPARE(columnTexts(*list, 0), (QStringList{u"Anna"_s, u"Bob"_s}));
        QSignalSpy moved(list.get(), &QAbstractItemModel::rowsMoved);
        shelf->lend(other, bob, {});
        shelf->giveBack(
            LoanId{*shelf->store->reader().integer("SELECT id FROM loan WHERE borrower=?", anna).value()});
        QCOMPARE(columnTexts(*list, 0), (QStringList{u"Bob"_s, u"Anna"_s}));
        QCOMPARE(moved.size(), 1);
    }

    void chipsAndSearch()
    {
        list->setChip(u"leaving"_s);
        QTRY_COMPARE(columnTexts(*list, 0), QStringList{u"Anna"_s});
        list->setChip(u"archived"_s);
        QTRY_COMPARE(columnTexts(*list, 0), QStringList{u"Carl"_s});
        list->setChip(u"borrowing"_s);
        QTRY_COMPARE(list->rowCount(), 0);
        list->setChip(u"all"_s);
        list->setSearch(u"38000"_s);
        QTRY_COMPARE(columnTexts(*list, 0), QStringList{u"Bob"_s});
        list->setSearch(QString());
        list->showOnly(university);
        QTRY_COMPARE(columnTexts(*list, 0), QStringList{u"Anna"_s});
    }

    void unknownChipIsIgnored()
    {
        list->setChip(u"nonsense"_s);
        QCOMPARE(list->chip(), u"all"_s);
        QVERIFY(!list->isBusy());
    }

private:
    QModelIndex cell(int row, const char* key) const
    {
        return list->index(row, list->spec().columnOf(QLatin1String(key)));
    }
    qint64 addNumber(const QString& value)
    {
        const qint64 id = shelf->store->ids().nextValue();
        const auto added = shelf->store->perform(AddRecord{u"person_number"_s,
                                                           id,
                                                           {{u"person"_s, QString::number(anna.value)},
                                                            {u"kind"_s, u"student"_s},
                                                            {u"value"_s, value},
                                                            {u"folded"_s, value.toLower()}}});
        return added ? id : 0;
    }

    std::unique_ptr<Shelf> shelf;
    std::unique_ptr<PersonList> list;
    std::unique_ptr<QAbstractItemModelTester> tester;
    OrganizationId university;
    PersonId anna, bob;
    DeviceId board, other;
};

QTEST_GUILESS_MAIN(TestPersonList)
#include "tst_personlist.moc"
