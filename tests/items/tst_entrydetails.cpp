// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/entrydetails.h"
#include "shelf.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class TestEntryDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        shelf = std::make_unique<Shelf>();
        esp = shelf->addModel(u"ESP32"_s);
        board = shelf->addDevice(u"D-1"_s, esp);
    }

    void editTellsBeforeAndAfter()
    {
        const ModelId other = shelf->addModel(u"Camera"_s);
        shelf->edit(u"device"_s, board.value,
                    {{u"condition"_s, u"broken"_s},
                     {u"model"_s, QString::number(other.value)},
                     {u"asset_tag"_s, u"D-9"_s},
                     {u"archived"_s, u"1"_s}});
        const QList<RowDetails> rows = last();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().name, u"D-9"_s);
        QCOMPARE(rows.first().kind, u"device"_s);
        QCOMPARE(field(rows, u"condition"_s), u"Condition: Good → Broken"_s);
        QCOMPARE(field(rows, u"model"_s), u"Model: ESP32 → Camera"_s);
        QCOMPARE(field(rows, u"asset_tag"_s), u"Asset tag: D-1 → D-9"_s);
        QCOMPARE(field(rows, u"archived"_s), u"Archived: no → yes"_s);
        QCOMPARE(field(rows, u"folded_tag"_s), QString()); // follows from the tag
        QCOMPARE(rows.first().fields.size(), 4);
    }

    void newRowsTellOnlyWhatTheyHold()
    {
        const QList<RowDetails> rows = last();
        QCOMPARE(rows.first().operation, RowOperation::Insert);
        QCOMPARE(rows.first().name, u"D-1"_s);
        QCOMPARE(field(rows, u"asset_tag"_s), u"Asset tag:  → D-1"_s);
        QCOMPARE(field(rows, u"note"_s), QString());
    }

    void unknownColumnsStandByTheirName()
    {
        const PersonId zhang = shelf->addPerson(u"张三"_s);
        shelf->lend(board, zhang, u"2026-03-10T18:00"_s);
        const QList<RowDetails> rows = last();
        QCOMPARE(rows.first().kind, u"loan"_s);
        QCOMPARE(field(rows, u"borrower"_s), u"borrower:  → 张三"_s);
        QCOMPARE(field(rows, u"lent_at"_s), u"lent_at:  → 2026-03-04 09:00"_s);
        QCOMPARE(field(rows, u"due"_s), u"due:  → 2026-03-10 18:00"_s);
    }

    void takenBackRowsKeepTheirName()
    {
        QVERIFY(shelf->store->undo());
        const QList<RowDetails> rows = last();
        QCOMPARE(rows.first().operation, RowOperation::Delete);
        QCOMPARE(rows.first().name, u"D-1"_s);
        QCOMPARE(field(rows, u"asset_tag"_s), u"Asset tag: D-1 → "_s);
    }

    void settingsTellTheirKey()
    {
        QVERIFY(shelf->store->perform(SaveSettings{{{u"zone"_s, u"Europe/Berlin"_s}}}));
        const QList<RowDetails> rows = last();
        QCOMPARE(rows.first().name, u"zone"_s);
        QCOMPARE(field(rows, u"value"_s), u"value: Asia/Shanghai → Europe/Berlin"_s);
    }

    void manyRowsAreCutWithTheirTotal()
    {
        shelf->fill(30, 0);
        EntryDetails details(*shelf->store);
        const auto rows = details.read((*shelf->store->journal().last())->seq, 10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 10);
        QCOMPARE(details.total(), 34);
    }

    void noSuchEntryIsSaid()
    {
        const auto rows = EntryDetails(*shelf->store).read(999);
        QVERIFY(!rows);
        QVERIFY(!rows.error().sentence.isEmpty());
    }

private:
    QList<RowDetails> last() const
    {
        const auto rows = EntryDetails(*shelf->store).read((*shelf->store->journal().last())->seq);
        return rows ? *rows : QList<RowDetails>();
    }
    static QString field(const QList<RowDetails>& rows, const QString& column)
    {
        for (const FieldDifference& field : rows.first().fields) {
            if (field.column == column)
                return u"%1: %2 → %3"_s.arg(field.title, field.before, field.after);
        }
        return {};
    }

    std::unique_ptr<Shelf> shelf;
    ModelId esp;
    DeviceId board;
};

QTEST_GUILESS_MAIN(TestEntryDetails)
#include "tst_entrydetails.moc"
