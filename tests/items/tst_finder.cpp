// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/finder.h"
#include "shelf.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class TestFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        shelf = std::make_unique<Shelf>();
        esp = shelf->addModel(u"ESP32"_s);
        board = shelf->addDevice(u"ESP32-0001"_s, esp);
        li = shelf->addPerson(u"Li"_s);
        shelf->addPerson(u"Lina"_s);
        shelf->addPerson(u"Alina"_s, {{u"phone"_s, u"13800138000"_s}});
        finder = std::make_unique<Finder>(*shelf->store, Shelf::fold, nullptr);
        tester = std::make_unique<QAbstractItemModelTester>(
            finder.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        finder->setCommands(
            {{u"new-device"_s, u"New device"_s, {}, u"Ctrl+N"_s}, {u"linen"_s, u"Wash the linen"_s, {}, {}}});
    }
    void cleanup()
    {
        tester.reset();
        finder.reset();
        shelf.reset();
    }

    void withoutQueryTheCommandsStand()
    {
        QCOMPARE(titles(), (QStringList{u"New device"_s, u"Wash the linen"_s}));
        QCOMPARE(finder->index(0).data(KeysRole).toStringList(), QStringList{u"Ctrl+N"_s});
    }

    void wholeFormsComeBeforeBeginningsBeforeTheRest()
    {
        finder->setQuery(u"li"_s);
        QCOMPARE(titles(), (QStringList{u"Li"_s, u"Wash the linen"_s, u"Lina"_s, u"Alina"_s}));
        QCOMPARE(finder->hitAt(0).table, u"person"_s);
        QCOMPARE(finder->hitAt(0).id, li.value);
        QCOMPARE(finder->hitAt(1).command, u"linen"_s);
    }

    void findsDevicesModelsAndSaysWhoHasThem()
    {
        shelf->lend(board, li, {});
        finder->setQuery(u"esp32"_s);
        QCOMPARE(titles(), (QStringList{u"ESP32"_s, u"ESP32-0001"_s}));
        QCOMPARE(finder->hitAt(0).table, u"model"_s);
        QCOMPARE(finder->index(1).data(SecondLineRole).toString(), u"ESP32 · Li"_s);
    }

    void namesWithoutSearchTextAreFoundByReadingsAndFollowChanges()
    {
        finder->setTextOfName(
            [](const QString& name) { return name.toLower() + u"\nreading of "_s + name.toLower(); });
        finder->setQuery(u"reading"_s);
        QCOMPARE(titles(), QStringList{u"ESP32"_s});
        shelf->edit(u"model"_s, esp.value, {{u"name"_s, u"Camera"_s}});
        finder->setQuery(u"reading camera"_s);
        QCOMPARE(titles(), QStringList{u"Camera"_s});
    }

    void allWordsMustMatch()
    {
        finder->setQuery(u"ali 38000"_s);
        QCOMPARE(titles(), QStringList{u"Alina"_s});
        finder->setQuery(u"ali 39000"_s);
        QCOMPARE(finder->rowCount(), 0);
        QVERIFY(finder->hitAt(0).title.isEmpty());
    }

private:
    QStringList titles() const { return columnTexts(*finder, 0); }

    std::unique_ptr<Shelf> shelf;
    std::unique_ptr<Finder> finder;
    std::unique_ptr<QAbstractItemModelTester> tester;
    ModelId esp;
    DeviceId board;
    PersonId li;
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
