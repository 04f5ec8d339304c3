// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/devicelist.h"
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
    std::unique_ptr<Shelf> shelf;
    std::unique_ptr<DeviceList> list;
};

QTEST_GUILESS_MAIN(TestRowExport)
#include "tst_rowexport.moc"
