// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/inventory/devicelookup.h"
#include "models/lending/inventory/inventory.h"
#include "models/people/people.h"
#include "tests/people/centrefile.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

/// A loan as the file holds it; the real Action needs the rules, which this test does without.
struct PutLoan {
    static constexpr auto kind = QLatin1String("test.loan");
    LoanId loan;
    DeviceId device;
    PersonId borrower;

    template <typename V>
    void fields(V& v)
    {
        v("loan"_L1, loan);
        v("device"_L1, device);
        v("borrower"_L1, borrower);
    }
    Result<void> run(Change& change) const
    {
        return change.execute("INSERT INTO loan(id, device, borrower, visit, lent_at, due)"
                              " VALUES(?,?,?,1,1000,'2026-03-24T18:00')",
                              loan, device, borrower);
    }
    QString sentence(const Naming&) const { return {}; }
};

} // namespace

class DeviceLookupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<CentreFile>(std::initializer_list{registerPeople, registerInventory});
        m_file->domain().actions.add<PutLoan>();
        m_model = m_file->add("model", {{"name"_L1, u"ESP32"_s}, {"maker"_L1, u"Espressif"_s}});
    }

    void scanOfTagOrOtherNumberFindsTheDevice();
    void unknownAndEmptyScansFindNothing();
    void serialCountsWhereItIsUnique();
    void nearestTagsAreOffered_data();
    void nearestTagsAreOffered();
    void nothingIsNearToJunk();
    void summaryHoldsWhatTheRowShows();
    void summaryOfNothingIsExplained();

private:
    DeviceId device(const QString& tag, QJsonObject values = {})
    {
        values.insert("asset_tag"_L1, tag);
        values.insert("model"_L1, idText(m_model));
        return DeviceId{m_file->add("device", values)};
    }
    void number(DeviceId owner, const QString& value)
    {
        m_file->add("device_number",
                    {{"device"_L1, idText(owner.value)}, {"kind"_L1, u"asset"_s}, {"value"_L1, value}});
    }
    DeviceLookup lookup() { return DeviceLookup(m_file->rows()); }

    std::unique_ptr<CentreFile> m_file;
    qint64 m_model = 0;
};

void DeviceLookupTest::scanOfTagOrOtherNumberFindsTheDevice()
{
    const DeviceId board = device(u"Esp32-0042"_s);
    number(board, u"UNI 2021/77"_s);
    device(u"ESP32-0043"_s);
    const auto byTag = lookup().byScan(u"ｅｓｐ３２—００４２"_s);
    QVERIFY(byTag && *byTag);
    QCOMPARE((*byTag)->device, board);
    QCOMPARE((*byTag)->value, u"Esp32-0042"_s);
    QVERIFY((*byTag)->by == DeviceHit::By::Tag);
    const auto byNumber = lookup().byScan(u"uni2021/77"_s);
    QVERIFY(byNumber && *byNumber);
    QCOMPARE((*byNumber)->device, board);
    QVERIFY((*byNumber)->by == DeviceHit::By::Number);
}

void DeviceLookupTest::unknownAndEmptyScansFindNothing()
{
    device(u"ESP32-0042"_s);
    for (const QString& scan : {QString(), u" "_s, u"ESP32-004"_s, u"\x01"_s}) {
        QVERIFY(!lookup().byScan(scan).value());
        QVERIFY(!lookup().bySerial(scan).value());
    }
}

void DeviceLookupTest::serialCountsWhereItIsUnique()
{
    const DeviceId board = device(u"A-1"_s, {{"serial"_L1, u"sn 00-17"_s}});
    device(u"A-2"_s, {{"serial"_L1, u"TWICE"_s}});
    device(u"A-3"_s, {{"serial"_L1, u"TWICE"_s}});
    QVERIFY(!lookup().byScan(u"SN00-17"_s).value());
    const auto hit = lookup().bySerial(u"SN00-17"_s);
    QVERIFY(hit && *hit);
    QCOMPARE((*hit)->device, board);
    QVERIFY((*hit)->by == DeviceHit::By::Serial);
    QVERIFY(!lookup().bySerial(u"TWICE"_s).value());
}

void DeviceLookupTest::nearestTagsAreOffered_data()
{
    QTest::addColumn<QString>("scan");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("a letter wrong") << u"ESP33-0042"_s << QStringList{u"ESP32-0042"_s, u"ESP32-0043"_s};
    QTest::newRow("two swapped") << u"ESP32-0024"_s << QStringList{u"ESP32-0042"_s, u"ESP32-0043"_s};
    QTest::newRow("the end alone") << u"0043"_s << QStringList{u"ESP32-0043"_s};
    QTest::newRow("the hyphen left out") << u"esp320042"_s << QStringList{u"ESP32-0042"_s, u"ESP32-0043"_s};
    QTest::newRow("another number") << u"UNI-78"_s << QStringList{u"UNI-77"_s};
}

void DeviceLookupTest::nearestTagsAreOffered()
{
    QFETCH(QString, scan);
    QFETCH(QStringList, tags);
    const DeviceId board = device(u"ESP32-0042"_s);
    number(board, u"UNI-77"_s);
    device(u"ESP32-0043"_s);
    device(u"CAM-9"_s);
    const auto near = lookup().nearest(scan);
    QVERIFY(near);
    QStringList found;
    for (const NearDevice& one : *near)
        found << one.tag;
    QCOMPARE(found, tags);
}

void DeviceLookupTest::nothingIsNearToJunk()
{
    device(u"ESP32-0042"_s);
    for (const QString& scan :
         {QString(), u"2"_s, u"%%%%"_s, QString(10000, u'E'), u"https://example.org/x"_s})
        QVERIFY(lookup().nearest(scan).value().isEmpty());
}

void DeviceLookupTest::summaryHoldsWhatTheRowShows()
{
    const qint64 boards = m_file->add("category", {{"name"_L1, u"电路板"_s}, {"name_en"_L1, u"Boards"_s}});
    const qint64 iot = m_file->add("category", {{"name"_L1, u"物联网"_s}, {"parent"_L1, idText(boards)}});
    const qint64 room = m_file->add("place", {{"name"_L1, u"Room 301"_s}});
    const qint64 shelf = m_file->add("place", {{"name"_L1, u"Shelf 2"_s}, {"parent"_L1, idText(room)}});
    QVERIFY(m_file->edit("model", m_model, {{"category"_L1, idText(iot)}}));
    const DeviceId board = device(u"ESP32-0042"_s,
                                  {{"place"_L1, idText(shelf)},
                                   {"condition"_L1, u"worn"_s},
                                   {"condition_note"_L1, u"a scratch"_s},
                                   {"lendable"_L1, u"0"_s}});
    auto summary = lookup().summary(board);
    QVERIFY(summary);
    QCOMPARE(summary->tag, u"ESP32-0042"_s);
    QCOMPARE(summary->model, u"ESP32"_s);
    QCOMPARE(summary->category, u"Boards › 物联网"_s);
    QCOMPARE(summary->categoryIds, (QList<CategoryId>{CategoryId{iot}, CategoryId{boards}}));
    QCOMPARE(summary->place, u"Room 301 › Shelf 2"_s);
    QCOMPARE(summary->condition, u"worn"_s);
    QCOMPARE(summary->conditionNote, u"a scratch"_s);
    QVERIFY(!summary->lendable && !summary->archived && !summary->loan);

    const PersonId zhang{m_file->add("person", {{"name"_L1, u"张三"_s}})};
    QVERIFY(m_file->store().perform(PutLoan{LoanId{5}, board, zhang}));
    summary = lookup().summary(board);
    QVERIFY(summary && summary->loan);
    QCOMPARE(summary->loan->id, LoanId{5});
    QCOMPARE(summary->loan->borrower, zhang);
    QCOMPARE(summary->loan->due, u"2026-03-24T18:00"_s);
}

void DeviceLookupTest::summaryOfNothingIsExplained()
{
    const auto summary = lookup().summary(DeviceId{77});
    QVERIFY(!summary);
    QCOMPARE(summary.error().rule, u"row-gone"_s);
}

QTEST_GUILESS_MAIN(DeviceLookupTest)
#include "tst_devicelookup.moc"
