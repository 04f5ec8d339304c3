// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/inventory.h"
#include "models/lending/inventory/inventorytwins.h"
#include "models/people/people.h"
#include "tests/people/centrefile.h"

#include <QTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Models and devices that seem to have been entered twice.
class TestInventoryTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<CentreFile>(
            std::initializer_list<CentreFile::Registration>{registerPeople, registerInventory});
    }

    void modelsAreAlike_data();
    void modelsAreAlike();
    void bestModelComesFirst();
    void boardWithTwoTagsIsFoundByItsSerial();
    void placeholderSerialsSayNothing();
    void suspectsAreThoseThatShareASerial();

private:
    qint64 model(const QString& name, const QString& maker = {}, const QString& number = {})
    {
        return m_file->add("model", {{u"name"_s, name}, {u"maker"_s, maker}, {u"model_number"_s, number}});
    }
    qint64 device(qint64 ofModel, const QString& tag, const QString& serial, const QString& parent = {})
    {
        return m_file->add("device",
                           {{u"asset_tag"_s, tag},
                            {u"model"_s, idText(ofModel)},
                            {u"serial"_s, serial},
                            {u"parent"_s, parent}});
    }
    QList<qint64> twins(const QString& table, qint64 id)
    {
        return m_file->domain().recordTypes.find(table)->twins(m_file->rows(), id).value();
    }

    std::unique_ptr<CentreFile> m_file;
};

void TestInventoryTwins::modelsAreAlike_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("alike");
    const auto row = [](const char* what, const QStringList& one, const QStringList& other, bool alike) {
        QTest::newRow(what) << one << other << alike;
    };
    row("signs and case", {u"ESP32-DevKit C"_s, u"Espressif"_s, {}}, {u"esp32 devkitc"_s, u"ESPRESSIF"_s, {}},
        true);
    row("maker unknown", {u"Raspberry Pi 4"_s, {}, {}}, {u"Raspberry Pi 4"_s, u"Raspberry Pi Ltd"_s, {}},
        true);
    row("full width", {u"ＥＳＰ３２"_s, {}, {}}, {u"ESP32"_s, {}, {}}, true);
    row("other maker", {u"Multimeter"_s, u"Fluke"_s, {}}, {u"Multimeter"_s, u"UNI-T"_s, {}}, false);
    row("other number", {u"Servo"_s, u"TowerPro"_s, u"SG90"_s}, {u"Servo"_s, {}, u"MG996"_s}, false);
    row("same maker and number", {u"Oscilloscope"_s, u"Rigol"_s, u"DS1054Z"_s},
        {u"Digital scope"_s, u"RIGOL"_s, u"DS-1054Z"_s}, true);
    row("C and C++", {u"Kit C"_s, {}, {}}, {u"Kit C++"_s, {}, {}}, false);
    row("another name", {u"ESP32"_s, u"Espressif"_s, {}}, {u"ESP8266"_s, u"Espressif"_s, {}}, false);
}

void TestInventoryTwins::modelsAreAlike()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(bool, alike);
    const qint64 a = model(one[0], one[1], one[2]);
    const qint64 b = model(other[0], other[1], other[2]);
    QCOMPARE(twins(u"model"_s, a), alike ? QList<qint64>{b} : QList<qint64>());
    QCOMPARE(twins(u"model"_s, b), alike ? QList<qint64>{a} : QList<qint64>());
}

void TestInventoryTwins::bestModelComesFirst()
{
    const qint64 bare = model(u"ESP32"_s);
    const qint64 one = model(u"ESP32"_s, u"Espressif"_s);
    const qint64 same = model(u"ESP-32"_s, u"Espressif"_s);
    QCOMPARE(twins(u"model"_s, one), (QList<qint64>{same, bare}));
    QCOMPARE(twins(u"model"_s, 4711), QList<qint64>());
}

void TestInventoryTwins::boardWithTwoTagsIsFoundByItsSerial()
{
    const qint64 esp = model(u"ESP32"_s);
    const qint64 pi = model(u"Pi"_s);
    const qint64 one = device(esp, u"ESP-1"_s, u"sn 12345"_s);
    const qint64 again = device(esp, u"OLD-7"_s, u"SN12345"_s);
    device(pi, u"PI-1"_s, u"SN12345"_s);
    device(esp, u"ESP-2"_s, u"SN99999"_s);
    QCOMPARE(twins(u"device"_s, one), QList<qint64>{again});
    QCOMPARE(twins(u"device"_s, again), QList<qint64>{one});
    const qint64 whole = device(esp, u"WHOLE"_s, u"SN77777"_s);
    const qint64 part = device(esp, u"PART"_s, u"SN77777"_s, idText(whole));
    QCOMPARE(twins(u"device"_s, whole), QList<qint64>());
    QCOMPARE(twins(u"device"_s, part), QList<qint64>());
}

void TestInventoryTwins::placeholderSerialsSayNothing()
{
    const qint64 esp = model(u"ESP32"_s);
    const qint64 none = device(esp, u"ESP-1"_s, u"n/a"_s);
    device(esp, u"ESP-2"_s, u"N/A"_s);
    const qint64 many = device(esp, u"ESP-3"_s, u"unknown"_s);
    for (int i = 4; i < 8; ++i)
        device(esp, u"ESP-%1"_s.arg(i), u"unknown"_s);
    QCOMPARE(twins(u"device"_s, none), QList<qint64>());
    QCOMPARE(twins(u"device"_s, many), QList<qint64>());
}

void TestInventoryTwins::suspectsAreThoseThatShareASerial()
{
    const qint64 esp = model(u"ESP32"_s);
    const QList<qint64> same{device(esp, u"ESP-1"_s, u"SN12345"_s), device(esp, u"ESP-2"_s, u"sn-12345"_s),
                             device(esp, u"ESP-3"_s, u"SN-12345"_s)};
    const auto found = deviceSuspects(m_file->rows(), [](qsizetype) { return true; });
    QVERIFY(found.ok());
    QCOMPARE(*found, same.mid(1)); // a hyphen belongs to the serial
    const auto cancelled = deviceSuspects(m_file->rows(), [](qsizetype) { return false; });
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestInventoryTwins)
#include "tst_inventorytwins.moc"
