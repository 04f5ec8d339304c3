// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/inventory.h"
#include "models/people/people.h"
#include "models/people/text/searchtext.h"
#include "tests/people/centrefile.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class InventoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<CentreFile>(std::initializer_list{registerPeople, registerInventory});
        m_model = m_file->add("model", {{"name"_L1, u"开发板 ESP32"_s}, {"maker"_L1, u"Espressif"_s}});
    }

    void everyFieldIsAColumnOfItsTable();
    void tagIsFoldedForScans();
    void duplicateTagIsExplained();
    void placesWithoutLabelsDoNotClash();
    void circlesAreRefused_data();
    void circlesAreRefused();
    void tagThatIsANumberOfAnotherDeviceIsExplained();
    void numberThatIsTheTagOfAnotherDeviceIsExplained();
    void deviceMayRepeatItsOwnTagAsNumber();
    void tagThatIsANumberOfAPersonIsExplained();
    void numberOfAPersonThatIsATagIsExplained();
    void personWhoComesBackFromTheArchiveCannotTakeATag();
    void labelOfAPlaceIsNoTag();
    void searchTextFollowsModelPlaceAndCategory();
    void searchTextForgetsTheDeviceThatIsTakenBack();

private:
    QJsonObject device(const QString& tag) { return {{"asset_tag"_L1, tag}, {"model"_L1, idText(m_model)}}; }
    QJsonObject deviceNumber(qint64 owner, const QString& value)
    {
        return {{"device"_L1, idText(owner)}, {"kind"_L1, u"asset"_s}, {"value"_L1, value}};
    }
    qint64 personWithNumber(const QString& name, const QString& value)
    {
        const qint64 person = m_file->add("person", {{"name"_L1, name}});
        m_file->add("person_number",
                    {{"person"_L1, idText(person)}, {"kind"_L1, u"staff"_s}, {"value"_L1, value}});
        return person;
    }
    void expectClash(const std::optional<Error>& refusal, const QString& other)
    {
        QVERIFY(refusal);
        QCOMPARE(refusal->rule, u"scan-means-one-thing"_s);
        QVERIFY2(refusal->sentence.contains(other), qPrintable(refusal->sentence));
        QVERIFY(!refusal->waysOut.isEmpty());
        QCOMPARE(m_file->brokenInvariant(), QString());
    }
    bool found(qint64 device, const QString& query)
    {
        return SearchText::found(m_file->searchText("device", device), SearchText().foldQuery(query));
    }

    std::unique_ptr<CentreFile> m_file;
    qint64 m_model = 0;
};

void InventoryTest::everyFieldIsAColumnOfItsTable()
{
    for (const char* table : {"category", "place", "model", "device", "device_number"}) {
        const RecordType* type = m_file->domain().recordTypes.find(QString::fromLatin1(table));
        QVERIFY2(type, table);
        const auto columns = TableShapes::columns(m_file->rows(), type->table);
        QVERIFY(columns);
        for (const FieldDescription& field : type->fields) {
            QVERIFY2(columns->contains(field.column), qPrintable(type->table + u'.' + field.column));
            QCOMPARE(field.type == FieldType::Reference, !field.references.isEmpty());
            QCOMPARE(field.type == FieldType::Choice, !field.choices.isEmpty());
        }
        QCOMPARE(type->fields.size() + type->derived.size() + 1, columns->size()); // and the id
    }
    const FieldDescription* condition = m_file->domain().recordTypes.find(u"device"_s)->field(u"condition"_s);
    QCOMPARE(condition->choiceTitle(u"worn"_s), u"worn"_s);
}

void InventoryTest::tagIsFoldedForScans()
{
    const qint64 id = m_file->add("device", device(u"esp３２ – 0042"_s));
    QCOMPARE(*m_file->rows().text("SELECT folded_tag FROM device WHERE id=?", id).value(), u"ESP32-0042"_s);
    QCOMPARE(m_file->store().naming().name(u"device"_s, id), u"esp３２ – 0042"_s);
}

void InventoryTest::duplicateTagIsExplained()
{
    m_file->add("device", device(u"ESP32-0042"_s));
    const auto refusal = m_file->refusalOfAdding("device", device(u"esp32-0042"_s));
    QVERIFY(refusal);
    QCOMPARE(refusal->code, ErrorCode::Refused);
    QVERIFY2(refusal->sentence.contains(u"esp32-0042"_s, Qt::CaseInsensitive), qPrintable(refusal->sentence));
}

void InventoryTest::placesWithoutLabelsDoNotClash()
{
    m_file->add("place", {{"name"_L1, u"Room 1"_s}, {"label"_L1, QString()}});
    m_file->add("place", {{"name"_L1, u"Room 2"_s}, {"label"_L1, QString()}});
}

void InventoryTest::circlesAreRefused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("category") << QByteArray("category");
    QTest::newRow("place") << QByteArray("place");
    QTest::newRow("device") << QByteArray("device");
}

void InventoryTest::circlesAreRefused()
{
    QFETCH(QByteArray, table);
    const auto values = [&](const QString& name) {
        return table == "device" ? device(name) : QJsonObject{{"name"_L1, name}};
    };
    const qint64 outer = m_file->add(table, values(u"outer"_s));
    QJsonObject inside = values(u"inner"_s);
    inside.insert("parent"_L1, idText(outer));
    const qint64 inner = m_file->add(table, inside);
    for (const qint64 parent : {inner, outer}) {
        const auto circle = m_file->edit(table, outer, {{"parent"_L1, idText(parent)}});
        QVERIFY(!circle);
        QCOMPARE(circle.error().rule, u"no-cycle"_s);
    }
}

void InventoryTest::tagThatIsANumberOfAnotherDeviceIsExplained()
{
    const qint64 first = m_file->add("device", device(u"ESP32-0001"_s));
    m_file->add("device_number", deviceNumber(first, u"UNI-77"_s));
    expectClash(m_file->refusalOfAdding("device", device(u"uni-77"_s)), u"ESP32-0001"_s);
}

void InventoryTest::numberThatIsTheTagOfAnotherDeviceIsExplained()
{
    m_file->add("device", device(u"ESP32-0001"_s));
    const qint64 second = m_file->add("device", device(u"ESP32-0002"_s));
    expectClash(m_file->refusalOfAdding("device_number", deviceNumber(second, u"esp32-0001"_s)),
                u"ESP32-0001"_s);
}

void InventoryTest::deviceMayRepeatItsOwnTagAsNumber()
{
    const qint64 first = m_file->add("device", device(u"ESP32-0001"_s));
    m_file->add("device_number", deviceNumber(first, u"ESP32-0001"_s));
    QCOMPARE(m_file->brokenInvariant(), QString());
}

void InventoryTest::tagThatIsANumberOfAPersonIsExplained()
{
    personWithNumber(u"张三"_s, u"1001"_s);
    expectClash(m_file->refusalOfAdding("device", device(u"1001"_s)), u"张三"_s);
    const qint64 first = m_file->add("device", device(u"ESP32-0001"_s));
    expectClash(m_file->refusalOfAdding("device_number", deviceNumber(first, u"1001"_s)), u"张三"_s);
}

void InventoryTest::numberOfAPersonThatIsATagIsExplained()
{
    const qint64 first = m_file->add("device", device(u"1001"_s));
    m_file->add("device_number", deviceNumber(first, u"2002"_s));
    const qint64 person = m_file->add("person", {{"name"_L1, u"张三"_s}});
    for (const QString& value : {u"1001"_s, u"2002"_s}) {
        expectClash(m_file->refusalOfAdding(
                        "person_number",
                        {{"person"_L1, idText(person)}, {"kind"_L1, u"card"_s}, {"value"_L1, value}}),
                    u"1001"_s);
    }
}

void InventoryTest::personWhoComesBackFromTheArchiveCannotTakeATag()
{
    const qint64 person = personWithNumber(u"张三"_s, u"1001"_s);
    QVERIFY(m_file->edit("person", person, {{"archived"_L1, u"1"_s}}));
    m_file->add("device", device(u"1001"_s));
    const auto back = m_file->edit("person", person, {{"archived"_L1, u"0"_s}});
    QVERIFY(!back);
    expectClash(back.error(), u"1001"_s);
}

void InventoryTest::labelOfAPlaceIsNoTag()
{
    m_file->add("place", {{"name"_L1, u"柜子二"_s}, {"label"_L1, u"SHELF-2"_s}});
    expectClash(m_file->refusalOfAdding("device", device(u"shelf-2"_s)), u"柜子二"_s);
    m_file->add("device", device(u"ESP32-0001"_s));
    expectClash(m_file->refusalOfAdding("place", {{"name"_L1, u"柜子三"_s}, {"label"_L1, u"ESP32-0001"_s}}),
                u"ESP32-0001"_s);
}

void InventoryTest::searchTextFollowsModelPlaceAndCategory()
{
    const qint64 boards = m_file->add("category", {{"name"_L1, u"电路板"_s}, {"name_en"_L1, u"Boards"_s}});
    const qint64 iot = m_file->add("category", {{"name"_L1, u"物联网"_s}, {"parent"_L1, idText(boards)}});
    const qint64 room = m_file->add("place", {{"name"_L1, u"实验室"_s}});
    const qint64 shelf = m_file->add("place", {{"name"_L1, u"Shelf 2"_s}, {"parent"_L1, idText(room)}});
    QVERIFY(m_file->edit("model", m_model, {{"category"_L1, idText(iot)}}));
    QJsonObject values = device(u"ESP32-0042"_s);
    values.insert("serial"_L1, u"SN 9X"_s);
    values.insert("place"_L1, idText(shelf));
    const qint64 id = m_file->add("device", values);
    m_file->add("device_number", deviceNumber(id, u"UNI-77"_s));
    for (const QString& query : {u"0042"_s, u"sn9x"_s, u"uni-77"_s, u"开发板"_s, u"kfb"_s, u"espressif"_s,
                                 u"boards"_s, u"wulianwang"_s, u"实验室 shelf"_s})
        QVERIFY2(found(id, query), qPrintable(query + u'\n' + m_file->searchText("device", id)));
    QVERIFY(m_file->edit("category", boards, {{"name_en"_L1, u"Circuits"_s}}));
    QVERIFY(m_file->edit("place", room, {{"name"_L1, u"仓库"_s}}));
    QVERIFY(m_file->edit("model", m_model, {{"maker"_L1, u"Acme"_s}}));
    for (const QString& query : {u"circuits"_s, u"cangku"_s, u"acme"_s})
        QVERIFY2(found(id, query), qPrintable(query));
    for (const QString& query : {u"boards"_s, u"实验室"_s, u"espressif"_s})
        QVERIFY2(!found(id, query), qPrintable(query));
}

void InventoryTest::searchTextForgetsTheDeviceThatIsTakenBack()
{
    const qint64 id = m_file->add("device", device(u"ESP32-0042"_s));
    QVERIFY(found(id, u"0042"_s));
    QVERIFY(m_file->store().undo());
    QCOMPARE(m_file->searchText("device", id), QString());
}

QTEST_GUILESS_MAIN(InventoryTest)
#include "tst_inventory.moc"
