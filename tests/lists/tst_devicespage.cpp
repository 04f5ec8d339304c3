// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/lists/listscreen.h"
#include "tests/print/paperkit.h"
#include "tests/testkit/verify.h"
#include "views/common/inlinemessage.h"
#include "views/devices/devicespage.h"
#include "views/print/paperoutput.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class DevicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<ListScreen>();
        m_screen->open<DevicesPage>();
        QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 4);
    }
    void cleanup() { m_screen.reset(); }

    void newDeviceIsAddedByTheKeyboardAlone();
    void requiredFieldsAreAskedFor();
    void duplicateTagIsExplained();
    void unknownModelIsExplained();
    void wrongDateAndPriceAreExplained();
    void oneDeviceIsEditedWithF2();
    void severalDevicesAreChangedAtOnce();
    void nothingSelectedIsSaid();
    void archivedDeviceLeavesTheListAndComesBack();
    void searchFollowsTheTyping();
    void emptySearchResultSaysWhatToDo();
    void exportWritesWhatIsShown();
    void exportToAnImpossiblePlaceIsExplained();
    void paperHasTheRowsShown();
    void selectionIsCountedAndActedOn();

private:
    /// Fills in the form for a new device and presses Enter.
    void enterNew(const QString& tag, const QString& model)
    {
        m_screen->click(u"addRecord"_s);
        m_screen->waitForDialog();
        m_screen->typeInto(u"field_asset_tag"_s, tag);
        m_screen->typeInto(u"field_model"_s, model);
        m_screen->find<QLineEdit>(u"field_serial"_s)->setFocus(Qt::TabFocusReason);
        m_screen->key(Qt::Key_Return);
    }

    std::unique_ptr<ListScreen> m_screen;
};

void DevicesPageTest::newDeviceIsAddedByTheKeyboardAlone()
{
    m_screen->click(u"addRecord"_s);
    m_screen->waitForDialog();
    QTRY_COMPARE(QApplication::focusWidget(), m_screen->find(u"field_asset_tag"_s));
    m_screen->type(u"LIDAR-007"_s);
    m_screen->key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_screen->find(u"field_model"_s));
    m_screen->type(u"ESP32 DevKit"_s);
    m_screen->find<QLineEdit>(u"field_serial"_s)->setFocus(Qt::TabFocusReason);
    m_screen->type(u"SN-77"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QTRY_VERIFY(m_screen->texts(u"asset_tag"_s).contains(u"LIDAR-007"_s));
    QCOMPARE(m_screen->find<QLabel>(u"recordName"_s)->text(), u"LIDAR-007"_s);
    QTRY_VERIFY(m_screen->recordTexts().contains(u"SN-77"_s));
    QCOMPARE(m_screen->centre.text(u"SELECT lendable FROM device WHERE asset_tag='LIDAR-007'"_s), u"1"_s);
}

void DevicesPageTest::requiredFieldsAreAskedFor()
{
    m_screen->click(u"addRecord"_s);
    m_screen->waitForDialog();
    m_screen->key(Qt::Key_Return);
    QVERIFY(m_screen->dialog());
    QCOMPARE(m_screen->find(u"field_asset_tag"_s)->accessibleDescription(), u"Please fill this in."_s);
    QCOMPARE(m_screen->find(u"field_model"_s)->accessibleDescription(), u"Please fill this in."_s);
    QCOMPARE(QApplication::focusWidget(), m_screen->find(u"field_asset_tag"_s));
    m_screen->key(Qt::Key_Escape);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->centre.count(u"device"_s), 4);
}

void DevicesPageTest::duplicateTagIsExplained()
{
    enterNew(u"cam-003"_s, u"ESP32 DevKit"_s);
    auto* said = m_screen->dialog()->findChild<InlineMessage*>();
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->sentence().contains(u"CAM-003"_s), qPrintable(said->sentence()));
    QVERIFY2(said->sentence().contains(u"Asset tag"_s), qPrintable(said->sentence()));
    QCOMPARE(m_screen->centre.count(u"device"_s), 4);
}

void DevicesPageTest::unknownModelIsExplained()
{
    enterNew(u"NEW-1"_s, u"Quantum computer"_s);
    const QString wrong = m_screen->find(u"field_model"_s)->accessibleDescription();
    QVERIFY2(wrong.contains(u"Quantum computer"_s), qPrintable(wrong));
    QCOMPARE(QApplication::focusWidget(), m_screen->find(u"field_model"_s));
}

void DevicesPageTest::wrongDateAndPriceAreExplained()
{
    m_screen->clickRow(u"CAM-003"_s);
    m_screen->trigger(u"editSelected"_s);
    m_screen->waitForDialog();
    m_screen->typeInto(u"field_purchased_on"_s, u"31 February"_s);
    m_screen->typeInto(u"field_price_minor"_s, u"a lot"_s);
    m_screen->key(Qt::Key_Return);
    QVERIFY(m_screen->find(u"field_purchased_on"_s)->accessibleDescription().contains(u"31 February"_s));
    QVERIFY(m_screen->find(u"field_price_minor"_s)->accessibleDescription().contains(u"a lot"_s));
    m_screen->typeInto(u"field_purchased_on"_s, u"2024/3/9"_s);
    m_screen->typeInto(u"field_price_minor"_s, u"1,299.50"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->centre.text(
                 u"SELECT purchased_on||' '||price_minor FROM device WHERE asset_tag='CAM-003'"_s),
             u"2024-03-09 129950"_s);
}

void DevicesPageTest::oneDeviceIsEditedWithF2()
{
    m_screen->clickRow(u"HUB-001"_s);
    m_screen->key(Qt::Key_F2);
    m_screen->waitForDialog();
    QCOMPARE(m_screen->find<QLineEdit>(u"field_asset_tag"_s)->text(), u"HUB-001"_s);
    QCOMPARE(m_screen->find<QLineEdit>(u"field_model"_s)->text(), u"ESP32 DevKit"_s);
    m_screen->typeInto(u"field_asset_tag"_s, u"HUB-002"_s);
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->texts(u"asset_tag"_s).contains(u"HUB-002"_s));
    QTRY_COMPARE(m_screen->find<QLabel>(u"recordName"_s)->text(), u"HUB-002"_s);
    // what was not touched is not written
    const auto next = m_screen->centre.store().nextUndo();
    QVERIFY(next && *next);
    QVERIFY(m_screen->centre.store().undo());
    QTRY_COMPARE(m_screen->find<QLabel>(u"recordName"_s)->text(), u"HUB-001"_s);
}

void DevicesPageTest::severalDevicesAreChangedAtOnce()
{
    m_screen->centre.set(u"device"_s, m_screen->centre.cam, u"serial"_s, u"SN-CAM"_s);
    m_screen->clickRow(u"CAM-003"_s);
    m_screen->clickRow(u"HUB-001"_s, Qt::ControlModifier);
    m_screen->key(Qt::Key_F2);
    m_screen->waitForDialog();
    QVERIFY(!m_screen->find(u"field_supplier"_s)->isEnabled());
    m_screen->click(u"tick_supplier"_s);
    QVERIFY(m_screen->find(u"field_supplier"_s)->isEnabled());
    m_screen->typeInto(u"field_supplier"_s, u"Board Works"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->centre.count(u"device"_s, u"supplier='Board Works'"_s), 2);
    QCOMPARE(m_screen->centre.count(u"device"_s, u"serial='SN-CAM'"_s), 1);
    QVERIFY(m_screen->centre.store().undo()); // one Action for both
    QCOMPARE(m_screen->centre.count(u"device"_s, u"supplier='Board Works'"_s), 0);
}

void DevicesPageTest::nothingSelectedIsSaid()
{
    m_screen->trigger(u"archiveSelected"_s);
    QVERIFY(m_screen->message().contains(u"Select"_s));
    m_screen->trigger(u"editSelected"_s);
    QVERIFY(!m_screen->dialog());
    m_screen->trigger(u"printLabels"_s);
    QVERIFY(!m_screen->dialog());
}

void DevicesPageTest::archivedDeviceLeavesTheListAndComesBack()
{
    m_screen->clickRow(u"HUB-001"_s);
    m_screen->trigger(u"archiveSelected"_s);
    QTRY_VERIFY(!m_screen->texts(u"asset_tag"_s).contains(u"HUB-001"_s));
    QVERIFY(!m_screen->message().isEmpty());
    VERIFY_DONE(m_screen->centre.store().undo());
    QVERIFY(m_screen->message().isEmpty()); // it told how to undo that
    VERIFY_DONE(m_screen->centre.store().redo());
    QTRY_VERIFY(!m_screen->texts(u"asset_tag"_s).contains(u"HUB-001"_s));
    m_screen->click(u"chip_archived"_s);
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s), QStringList{u"HUB-001"_s});
    m_screen->clickRow(u"HUB-001"_s);
    QCOMPARE(m_screen->find<QPushButton>(u"recordArchive"_s)->text(), u"Restore"_s);
    m_screen->click(u"recordArchive"_s);
    QTRY_VERIFY(m_screen->texts(u"asset_tag"_s).isEmpty());
    m_screen->click(u"chip_all"_s);
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 4);
}

void DevicesPageTest::searchFollowsTheTyping()
{
    QTRY_COMPARE(QApplication::focusWidget(), m_screen->find(u"listSearch"_s));
    m_screen->type(u"esp"_s);
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 4); // the model's name has it
    m_screen->type(u"32-00"_s);
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s), QStringList{u"ESP32-0042"_s});
    m_screen->key(Qt::Key_Down);
    QTRY_COMPARE(m_screen->find<QLabel>(u"recordName"_s)->text(), u"ESP32-0042"_s);
    m_screen->key(Qt::Key_Slash);
    QTRY_COMPARE(QApplication::focusWidget(), m_screen->find(u"listSearch"_s));
    m_screen->key(Qt::Key_Escape);
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 4);
}

void DevicesPageTest::emptySearchResultSaysWhatToDo()
{
    m_screen->type(u"nothing like this"_s);
    QTRY_VERIFY(m_screen->find(u"emptyState"_s)->isVisible());
    QVERIFY(m_screen->find(u"emptyState"_s)->accessibleDescription().contains(u"Type less"_s));
    QVERIFY(!m_screen->find(u"emptyStateAction"_s)->isVisible());
}

void DevicesPageTest::exportWritesWhatIsShown()
{
    m_screen->type(u"cam"_s);
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 1);
    m_screen->nextFile = m_screen->filePath(u"list.csv"_s);
    m_screen->click(u"exportList"_s);
    QVERIFY2(m_screen->message().contains(u"list.csv"_s), qPrintable(m_screen->message()));
    QFile file(m_screen->nextFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(u"Asset tag"_s), qPrintable(lines[0]));
    QVERIFY2(!lines[0].contains(u"Price"_s), qPrintable(lines[0])); // a column that nobody chose
    QVERIFY2(lines[1].contains(u"CAM-003,ESP32 DevKit"_s), qPrintable(lines[1]));

    m_screen->nextFile = m_screen->filePath(u"list.json"_s);
    m_screen->click(u"exportList"_s);
    QFile json(m_screen->nextFile);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray records = QJsonDocument::fromJson(json.readAll()).array();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].toObject().value("asset_tag"_L1).toString(), u"CAM-003"_s);
}

void DevicesPageTest::exportToAnImpossiblePlaceIsExplained()
{
    m_screen->nextFile = m_screen->filePath(u"no such folder/list.csv"_s);
    m_screen->click(u"exportList"_s);
    QVERIFY2(m_screen->message().contains(u"list.csv"_s), qPrintable(m_screen->message()));
    m_screen->nextFile.clear(); // the person cancelled: nothing happens
    m_screen->click(u"exportList"_s);
    QCOMPARE(m_screen->centre.count(u"device"_s), 4);
}

void DevicesPageTest::paperHasTheRowsShown()
{
    m_screen->type(u"cam"_s);
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 1);
    const auto paper = m_screen->page().paper();
    QVERIFY(paper);
    QCOMPARE(paper->title(), u"Devices"_s);
    const QString pdf = m_screen->filePath(u"devices.pdf"_s);
    QVERIFY(savePdf(*paper, pdf).ok());
    const auto words = paperkit::textOf(pdf);
    if (!words)
        QSKIP("pdftotext is not installed");
    QVERIFY2(words->contains(u"CAM-003"_s), qPrintable(*words));
    QVERIFY(!words->contains(u"HUB-001"_s));
}

void DevicesPageTest::selectionIsCountedAndActedOn()
{
    auto* menu = m_screen->find<QPushButton>(u"selectionMenu"_s);
    QVERIFY(!menu->isVisible());
    m_screen->clickRow(u"CAM-003"_s);
    m_screen->clickRow(u"HUB-001"_s, Qt::ControlModifier);
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->text(), u"2 selected"_s);
    QStringList offered;
    for (const QAction* action : menu->menu()->actions())
        offered << action->objectName();
    QCOMPARE(offered,
             QStringList({u"editSelected"_s, u"archiveSelected"_s, u"mergeSelected"_s, u"mergeTheirs"_s,
                          u"printLabels"_s}));
    m_screen->trigger(u"printLabels"_s);
    m_screen->waitForDialog();
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE(m_screen->papers.size(), 1);
    QVERIFY(!m_screen->papers.first()->fitsOtherSheets()); // labels
}

QTEST_MAIN(DevicesPageTest)
#include "tst_devicespage.moc"
