// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/devicelist.h"
#include "models/items/idset.h"
#include "models/items/loanlist.h"
#include "models/items/personlist.h"
#include "models/items/searchcopies.h"
#include "shelf.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<qint64>;

/// What the list must hold, as one statement that uses no index, no copy and no slices.
Ids bySql(Store& store, const IdQuery& query)
{
    QStringList where{u"1"_s};
    QVariantList values;
    for (const WhereClause& clause : query.clauses) {
        where << u'(' + clause.sql + u')';
        values += clause.values;
    }
    for (const QString& word : query.words) {
        where << u'(' + query.search.term + u')';
        values += QVariantList(query.search.term.count(u'?'), word);
    }
    const QString direction = query.descending ? u" DESC"_s : QString();
    QStringList order;
    for (const ListValue& value : query.order)
        order << value.sql + direction;
    order << query.id + direction;
    auto statement = store.reader().prepare(u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(
        query.id, query.base, where.join(u" AND "_s), order.join(u", "_s)));
    if (!statement)
        qFatal("%s", qPrintable(statement.error().detail));
    int position = 0;
    for (const QVariant& value : values) {
        if (value.typeId() == QMetaType::QString)
            statement->bind(++position, value.toString());
        else
            statement->bind(++position, value.toLongLong());
    }
    Ids ids;
    const auto read =
        store.reader().eachOf(*statement, [&](const Statement& row) { ids.push_back(row.integer(0)); });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return ids;
}

Ids shownBy(const PagedModel& list)
{
    Ids ids;
    for (int row = 0; row < list.rowCount(); ++row)
        ids.push_back(list.idAt(row));
    return ids;
}

QString randomQuery(QRandomGenerator& random)
{
    static const QStringList words{u"person"_s,  u"0"_s,     u"12"_s,     u"00"_s,     u"1"_s,
                                   u"t-0"_s,     u"model"_s, u"a"_s,      u"o"_s,      u"29"_s,
                                   u"001"_s,     u"b"_s,     u"-"_s,      u"nobody"_s, u"person1"_s,
                                   u"t-00012"_s, u"8"_s,     u"modelc"_s, u"rso"_s,    u"0077"_s};
    QStringList query;
    for (int count = 1 + random.bounded(3); count > 0; --count)
        query << words.at(random.bounded(static_cast<int>(words.size())));
    return query.join(u' ');
}

} // namespace

class TestSearching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { shelf = std::make_unique<Shelf>(); }
    void cleanup()
    {
        lists.clear();
        shelf.reset();
    }

    void listsHoldWhatSqlFinds()
    {
        shelf->fill(1500, 2500);
        shelf->lendMany(12000, 300);
        makeLists();
        QRandomGenerator random(7);
        for (int round = 0; round < 120; ++round) {
            PagedModel& list = *lists[static_cast<size_t>(round) % lists.size()];
            setAtRandom(list, random);
            compare(list);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void listsHoldWhatSqlFindsWhileTheFileChanges()
    {
        shelf->fill(300, 900);
        shelf->lendMany(2000, 100);
        makeLists();
        const auto neighbour = shelf->secondWindow();
        QRandomGenerator random(11);
        for (int round = 0; round < 60; ++round) {
            Store& writer = random.bounded(2) == 0 ? *neighbour : *shelf->store;
            PagedModel& list = *lists[static_cast<size_t>(round) % lists.size()];
            changeSomething(writer, random);
            setAtRandom(list, random); // the query may begin before the change is announced, and end after it
            changeSomething(writer, random);
            shelf->store->lookForForeignChanges();
            compare(list);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aLoanKeepsTheTextsAndANameChangesThem()
    {
        const PersonId li = shelf->addPerson(u"Li"_s);
        const DeviceId board = shelf->addDevice(u"D-1"_s, shelf->addModel(u"ESP32"_s));
        const auto before = texts(u"person"_s);
        QCOMPARE(before->idsWith({"li"}), Ids{li.value});
        shelf->lend(board, li, {});
        QCOMPARE(texts(u"person"_s), before);
        shelf->edit(u"person"_s, li.value, {{u"name"_s, u"Wang"_s}});
        QVERIFY(texts(u"person"_s) != before);
        QCOMPARE(texts(u"person"_s)->idsWith({"wang"}), Ids{li.value});
        QVERIFY(shelf->store->undo());
        QCOMPARE(texts(u"person"_s)->idsWith({"li"}), Ids{li.value});
        QCOMPARE(texts(u"person"_s)->idsWith({"wang"}), Ids());
    }

    void whatANeighbourWroteIsFoundBeforeItIsAnnounced()
    {
        shelf->addPerson(u"Li"_s);
        QCOMPARE(texts(u"person"_s)->count(), size_t{1});
        const auto neighbour = shelf->secondWindow();
        QVERIFY(neighbour->perform(
            AddRecord{u"person"_s, neighbour->ids().nextValue(), {{u"name"_s, u"Lina"_s}}}));
        QCOMPARE(texts(u"person"_s)->idsWith({"li"}).size(), size_t{2});
    }

    void textsAreReadAgainInTheBackground()
    {
        shelf->addPerson(u"Li"_s);
        SearchCopies& copies = SearchCopies::of(*shelf->store);
        QCOMPARE(&SearchCopies::of(*shelf->store), &copies);
        copies.refresh();
        shelf->addPerson(u"Lina"_s);
        copies.refresh();
        QCOMPARE(texts(u"person"_s)->count(), size_t{2});
    }

    void noWordIsFoundAcrossTwoTexts()
    {
        const PersonId first = shelf->addPerson(u"ab"_s);
        const PersonId second = shelf->addPerson(u"cd ab"_s);
        const auto copy = texts(u"person"_s);
        QCOMPARE(copy->idsWith({"bc"}), Ids());
        QCOMPARE(copy->idsWith({"ab"}), (Ids{first.value, second.value}));
        QCOMPARE(copy->idsWith({"ab", "d"}), Ids{second.value});
        QCOMPARE(copy->idsWith({}), (Ids{first.value, second.value}));
        QCOMPARE(copy->idsWith({QByteArray(5000, 'a')}), Ids());
        QCOMPARE(texts(u"device"_s)->idsWith({"a"}), Ids());
    }

    void eachTextIsFoundByEachOfItsParts()
    {
        shelf->fill(1, 600);
        const auto copy = texts(u"person"_s);
        QRandomGenerator random(3);
        for (int round = 0; round < 300; ++round) {
            const QString word = QString::number(random.bounded(700)).rightJustified(random.bounded(5), u'0');
            Ids expected;
            copy->eachWith({}, [&](qint64 id, QByteArrayView text) {
                if (text.toByteArray().contains(word.toUtf8()))
                    expected.push_back(id);
                return true;
            });
            QCOMPARE(copy->idsWith({word.toUtf8()}), expected);
        }
    }

    void readingEndsWhenItIsEnough()
    {
        shelf->fill(1, 50);
        int rows = 0;
        texts(u"person"_s)->eachWith({"person"}, [&](qint64, QByteArrayView) { return ++rows < 7; });
        QCOMPARE(rows, 7);
    }

    void aSetHoldsItsIdsAndNoOthers()
    {
        QVERIFY(!IdSet().contains(1));
        QVERIFY(!IdSet(Ids()).contains(0));
        Ids ids;
        for (qint64 i = 1; i <= 1000; ++i)
            ids.push_back(i << 22);
        const IdSet set(ids);
        for (qint64 i = 1; i <= 1000; ++i) {
            QVERIFY(set.contains(i << 22));
            QVERIFY(!set.contains((i << 22) + 1));
        }
        QVERIFY(!set.contains(0));
    }

private:
    void makeLists()
    {
        lists.push_back(std::make_unique<PersonList>(*shelf->store, Shelf::fold, nullptr));
        lists.push_back(std::make_unique<DeviceList>(*shelf->store, Shelf::fold, nullptr));
        lists.push_back(std::make_unique<LoanList>(*shelf->store, Shelf::fold, nullptr));
        for (const auto& list : lists)
            list->load();
    }

    static void setAtRandom(PagedModel& list, QRandomGenerator& random)
    {
        const QList<FilterChip>& chips = list.spec().chips;
        list.setChip(chips.at(random.bounded(static_cast<int>(chips.size()))).key);
        list.sort(random.bounded(list.columnCount()),
                  random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        list.setSearch(randomQuery(random));
    }

    void compare(PagedModel& list)
    {
        QTRY_VERIFY(!list.isBusy());
        const IdQuery query = list.query();
        const Ids expected = bySql(*shelf->store, query);
        const QString what = u"%1, %2, by %3 %4: %5"_s.arg(list.spec().table, list.chip())
                                 .arg(list.sortColumn())
                                 .arg(list.sortOrder())
                                 .arg(query.words.join(u' '));
        QVERIFY2(shownBy(list) == expected, qPrintable(what));
        const auto plain = allIds(shelf->store->reader(), query);
        QVERIFY2(plain && *plain == expected, qPrintable(what));
    }

    void changeSomething(Store& writer, QRandomGenerator& random)
    {
        const QString table = random.bounded(2) == 0 ? u"person"_s : u"device"_s;
        const qint64 id = anyId(table, random);
        const int number = random.bounded(3000);
        const QJsonObject values = table == u"person"_s
            ? QJsonObject{{u"name"_s, u"Person %1"_s.arg(number, 4, 10, QChar(u'0'))},
                          {u"archived"_s, u"0"_s}}
            : QJsonObject{{u"asset_tag"_s, u"T-9%1"_s.arg(writer.ids().nextValue())}};
        switch (random.bounded(4)) {
        case 0:
            (void)writer.undo(); // where there is something that nobody has touched since
            return;
        case 1:
            QVERIFY(writer.perform(
                AddRecord{u"person"_s, writer.ids().nextValue(), {{u"name"_s, u"Person 12"_s}}}));
            return;
        default:
            QVERIFY(writer.perform(EditRecords{table, {id}, values}));
        }
    }

    qint64 anyId(const QString& table, QRandomGenerator& random)
    {
        const auto id = shelf->store->reader().integer(
            u"SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET ?"_s.arg(table).toUtf8().constData(),
            random.bounded(300));
        return id ? id->value_or(0) : 0;
    }

    SearchCopies::Copy texts(const QString& table)
    {
        const auto copy = SearchCopies::of(*shelf->store).texts(shelf->store->reader(), table);
        if (!copy)
            qFatal("%s", qPrintable(copy.error().detail));
        return *copy;
    }

    std::unique_ptr<Shelf> shelf;
    std::vector<std::unique_ptr<PagedModel>> lists;
};

QTEST_GUILESS_MAIN(TestSearching)
#include "tst_searching.moc"
