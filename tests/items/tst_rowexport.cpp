// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/devicelist.h"
#include "models/items/loanlist.h"
#include "models/items/personlist.h"
#include "models/items/rowexport.h"
#include "shelf.h"

#include <QItemSelectionModel>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class TestRowExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        shelf = std::make_unique<Shelf>();
        shelf->fill(1300, 2);
        list = std::make_unique<DeviceList>(*shelf->store, Shelf::fold, nullptr);
    }
    void cleanup()
    {
        list.reset();
        shelf.reset();
    }

    void allRowsOfTheFilterInOrderWithoutLoading()
    {
        list->sort(0, Qt::DescendingOrder);
        list->setSearch(u"model a"_s);
        const RowExport rows(*list, {u"asset_tag"_s, u"nonsense"_s, u"state"_s});
        QCOMPARE(rows.columns(), (QStringList{u"asset_tag"_s, u"state"_s}));
        QCOMPARE(rows.header(), (QStringList{u"Asset tag"_s, u"State"_s}));
        QList<QStringList> all;
        QVERIFY(rows.each([&](const QStringList& cells) {
            all << cells;
            return true;
        }));
        QCOMPARE(all.size(), 325);
        QCOMPARE(all.first(), (QStringList{u"T-001297"_s, u"Available"_s}));
        QCOMPARE(all.last().first(), u"T-000001"_s);
        QCOMPARE(list->rowCount(), 0);
    }

    void visibleColumnsAreTheDefault()
    {
        loadAll(*list);
        const RowExport rows(*list);
        QCOMPARE(rows.columns().size(), 8);
        int count = 0;
        QVERIFY(rows.each([&](const QStringList& cells) { return cells.size() == 8 && ++count > 0; }));
        QCOMPARE(count, 1300);
    }

    void borrowersUnderAgeAreNotHandedOn()
    {
        const PersonId pupil = shelf->addPerson(u"Lin Wei"_s, {{u"degree_level"_s, u"school"_s}});
        const PersonId adult = shelf->addPerson(u"Lin Tao"_s);
        const ModelId camera = shelf->addModel(u"Camera"_s);
        shelf->lend(shelf->addDevice(u"CAM-1"_s, camera), pupil, {});
        shelf->lend(shelf->addDevice(u"CAM-2"_s, camera), adult, {});
        list->setSearch(u"cam-"_s);
        QCOMPARE(forOthers(*list, u"state"_s),
                 QStringList({u"Lent to L. W."_s, u"Lent to Lin Tao"_s, u"1 hidden"_s}));
        LoanList loans(*shelf->store, Shelf::fold, nullptr);
        QCOMPARE(forOthers(loans, u"borrower"_s), QStringList({u"L. W."_s, u"Lin Tao"_s, u"1 hidden"_s}));
        PersonList people(*shelf->store, Shelf::fold, nullptr);
        people.setSearch(u"lin"_s);
        QCOMPARE(forOthers(people, u"name"_s), QStringList({u"Lin Tao"_s, u"1 hidden"_s}));
    }

    void anExportCanBeStopped()
    {
        const auto stopped = RowExport(*list).each([](const QStringList&) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void selectionIsCopiedAsTable()
    {
        shelf->edit(u"device"_s, shelf->store->reader().integer("SELECT min(id) FROM device").value().value(),
                    {{u"note"_s, u"a\tb\n<c>"_s}});
        loadAll(*list);
        QItemSelectionModel selection(list.get());
        selection.select(list->index(2, 3), QItemSelectionModel::Select);
        selection.select(list->index(0, 0), QItemSelectionModel::Select);
        selection.select(list->index(0, 1), QItemSelectionModel::Select);
        const CopiedTable copied =
            copyAsTable(*list, selection.selection(), {0, list->spec().columnOf(u"note"_s)});
        QCOMPARE(copied.tabs, u"Asset tag\tNote\nT-000001\ta b <c>\nT-000003\t\n"_s);
        QVERIFY(copied.html.contains(u"<tr><th>Asset tag</th><th>Note</th></tr>"_s));
        QVERIFY(copied.html.contains(u"<td>a\tb<br>&lt;c&gt;</td>"_s));
    }

private:
    /// A column as others get it, sorted, and how many rows hide somebody.
    static QStringList forOthers(const PagedModel& model, const QString& column)
    {
        QStringList cells;
        const auto hidden = RowExport(model, {column}).eachForOthers([&](const QStringList& row) {
            cells << row.constFirst();
            return true;
        });
        cells.sort();
        return cells << u"%1 hidden"_s.arg(hidden ? *hidden : -1);
    }

    std::unique_ptr<Shelf> shelf;
    std::unique_ptr<DeviceList> list;
};

QTEST_GUILESS_MAIN(TestRowExport)
#include "tst_rowexport.moc"
