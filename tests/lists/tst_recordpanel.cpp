// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/lists/listscreen.h"
#include "views/common/inlinemessage.h"
#include "views/devices/devicespage.h"
#include "views/people/peoplepage.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class RecordPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<ListScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void peopleAreFoundByPinyinAndByPhone();
    void personShowsNumbersAndTheirLoss();
    void validNumberIsNotTakenForALostOne();
    void numberIsAddedAndRemoved();
    void numberOfSomebodyElseIsRefusedByName();
    void personJoinsAGroup();
    void deviceTellsItsStateAsItChanges();
    void brokenDeviceIsTakenOutOfLendingAndMended();
    void pictureIsChosenFromAFile();
    void fileThatIsNoPictureIsExplained();
    void loansLeadToTheOtherSide();
    void historyOfTheObjectIsTakenBack();
    void recordThatWasTakenBackIsSaid();

private:
    void openPerson(const QString& name)
    {
        m_screen->open<PeoplePage>();
        QTRY_COMPARE(m_screen->texts(u"name"_s).size(), 2);
        m_screen->clickRow(name);
    }
    void openDevice(const QString& tag)
    {
        m_screen->open<DevicesPage>();
        QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 4);
        m_screen->clickRow(tag);
    }
    qint64 numberId(const QString& value)
    {
        return m_screen->centre
            .text(u"SELECT CAST(id AS TEXT) FROM person_number WHERE value='%1'"_s.arg(value))
            .toLongLong();
    }
    QString state() { return m_screen->find<QLabel>(u"recordState"_s)->text(); }

    std::unique_ptr<ListScreen> m_screen;
};

void RecordPanelTest::peopleAreFoundByPinyinAndByPhone()
{
    m_screen->open<PeoplePage>();
    QTRY_COMPARE(m_screen->texts(u"name"_s).size(), 2);
    for (const QString& typed : {u"zs"_s, u"zhang"_s, u"张"_s, u"8831"_s, zhangCard}) {
        m_screen->typeInto(u"listSearch"_s, typed);
        QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"张三"_s});
    }
    m_screen->typeInto(u"listSearch"_s, u"lina"_s);
    QTRY_COMPARE(m_screen->texts(u"name"_s), QStringList{u"李娜"_s});
}

void RecordPanelTest::personShowsNumbersAndTheirLoss()
{
    openPerson(u"张三"_s);
    QTRY_VERIFY(m_screen->recordTexts().contains(u"Zhang San"_s));
    QTRY_VERIFY(m_screen->recordTexts().contains(u"Card · 0412345678"_s));
    QTRY_VERIFY(m_screen->recordTexts().contains(u"Student number · 2023000142"_s));
    const QString button = u"lost_%1"_s.arg(numberId(zhangCard));
    m_screen->click(button);
    QTRY_VERIFY(m_screen->recordTexts().contains(u"Card · 0412345678 · lost"_s));
    QCOMPARE(m_screen->find<QPushButton>(button)->text(), u"Found again"_s);
    m_screen->click(button);
    QTRY_VERIFY(m_screen->recordTexts().contains(u"Card · 0412345678"_s));
    QCOMPARE(m_screen->centre.count(u"person_number"_s, u"lost_at IS NOT NULL"_s), 0);
}

void RecordPanelTest::validNumberIsNotTakenForALostOne()
{
    m_screen->centre.addNumber(m_screen->centre.zhang, u"card"_s, u"0777"_s,
                               {{u"valid_until"_s, u"2027-06-30"_s}});
    m_screen->centre.addNumber(m_screen->centre.zhang, u"card"_s, u"0888"_s,
                               {{u"valid_until"_s, u"2026-06-30"_s}});
    openPerson(u"张三"_s);
    QTRY_VERIFY(m_screen->recordTexts().contains(u"Card · 0777, valid until 2027-06-30"_s));
    QTRY_VERIFY(m_screen->recordTexts().contains(u"Card · 0888 · no longer valid since 2026-06-30"_s));
    for (const QString& number : {u"0777"_s, u"0888"_s})
        QCOMPARE(m_screen->find<QPushButton>(u"lost_%1"_s.arg(numberId(number)))->text(), u"Lost"_s);
}

void RecordPanelTest::numberIsAddedAndRemoved()
{
    openPerson(u"李娜"_s);
    m_screen->click(u"add_person_number"_s);
    m_screen->waitForDialog();
    QVERIFY(!m_screen->has(u"field_person"_s)); // whose it is, is known
    m_screen->typeInto(u"field_value"_s, u"2024000077"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QTRY_VERIFY(m_screen->recordTexts().contains(u"Student number · 2024000077"_s));
    m_screen->click(u"remove_%1"_s.arg(numberId(u"2024000077"_s)));
    QTRY_VERIFY(!m_screen->recordTexts().contains(u"Student number · 2024000077"_s));
    QVERIFY(m_screen->find<InlineMessage>(u"recordMessage"_s)->sentence().contains(u"2024000077"_s));
}

void RecordPanelTest::numberOfSomebodyElseIsRefusedByName()
{
    openPerson(u"李娜"_s);
    m_screen->click(u"add_person_number"_s);
    m_screen->waitForDialog();
    m_screen->typeInto(u"field_value"_s, u"2023000142"_s);
    m_screen->key(Qt::Key_Return);
    auto* said = m_screen->dialog()->findChild<InlineMessage*>();
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->sentence().contains(u"张三"_s), qPrintable(said->sentence()));
}

void RecordPanelTest::personJoinsAGroup()
{
    m_screen->centre.file().add(u"borrower_group"_s,
                                {{u"name"_s, u"助教"_s}, {u"name_en"_s, u"Assistants"_s}});
    openPerson(u"李娜"_s);
    m_screen->click(u"add_group_member"_s);
    m_screen->waitForDialog();
    m_screen->typeInto(u"field_borrower_group"_s, u"助教"_s);
    m_screen->find<QPushButton>(u"dialogMain"_s)->setFocus();
    m_screen->click(u"dialogMain"_s);
    m_screen->waitForNoDialog();
    QTRY_VERIFY(m_screen->recordTexts().contains(u"助教"_s));
}

void RecordPanelTest::deviceTellsItsStateAsItChanges()
{
    openDevice(u"ESP32-0042"_s);
    QCOMPARE(state(), u"Available"_s);
    m_screen->centre.scanAll({zhangCard, u"ESP32-0042"_s});
    QTRY_VERIFY2(state().contains(u"张三"_s), qPrintable(state()));
    m_screen->centre.scanAll({u"ESP32-0042"_s});
    QTRY_COMPARE(state(), u"Available"_s);
}

void RecordPanelTest::brokenDeviceIsTakenOutOfLendingAndMended()
{
    openDevice(u"CAM-003"_s);
    m_screen->click(u"recordCondition"_s);
    QTRY_COMPARE(state(), u"Out of lending"_s);
    QTRY_VERIFY(m_screen->recordTexts().contains(u"broken"_s));
    QCOMPARE(m_screen->find<QPushButton>(u"recordCondition"_s)->text(), u"Mended"_s);
    m_screen->click(u"recordCondition"_s);
    QTRY_COMPARE(state(), u"Available"_s);
    QTRY_VERIFY(m_screen->recordTexts().contains(u"good"_s));
}

void RecordPanelTest::pictureIsChosenFromAFile()
{
    openDevice(u"CAM-003"_s);
    auto* shown = m_screen->find<QLabel>(u"recordPictureShown"_s);
    QVERIFY(!shown->isVisible());
    QImage photo(1600, 1200, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    m_screen->nextFile = m_screen->filePath(u"camera.png"_s);
    QVERIFY(photo.save(m_screen->nextFile));
    m_screen->click(u"recordPicture"_s);
    QTRY_VERIFY(shown->isVisible());
    QCOMPARE(shown->pixmap().width(), shown->pixmap().height());
    const QColor colour = shown->pixmap().toImage().pixelColor(20, 20);
    QVERIFY2(colour.green() > 100 && colour.red() < 30, qPrintable(colour.name()));
    // all devices of the model show it
    m_screen->clickRow(u"HUB-001"_s);
    QVERIFY(shown->isVisible());
    QVERIFY(m_screen->centre.store().undo());
    QTRY_VERIFY(!shown->isVisible());
}

void RecordPanelTest::fileThatIsNoPictureIsExplained()
{
    openDevice(u"CAM-003"_s);
    m_screen->nextFile = m_screen->filePath(u"notes.png"_s);
    QFile file(m_screen->nextFile);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
    file.close();
    m_screen->click(u"recordPicture"_s);
    auto* said = m_screen->find<InlineMessage>(u"recordMessage"_s);
    QVERIFY(said->isVisible());
    QVERIFY2(said->sentence().contains(u"notes.png"_s), qPrintable(said->sentence()));
}

void RecordPanelTest::loansLeadToTheOtherSide()
{
    m_screen->centre.scanAll({zhangCard, u"CAM-003"_s});
    openPerson(u"张三"_s);
    QTRY_COMPARE(m_screen->find<QPushButton>(u"recordLoansTab"_s)->text(), u"Loans 1"_s);
    m_screen->click(u"recordLoansTab"_s);
    auto* loans = m_screen->find<QTableView>(u"recordLoans"_s);
    QCOMPARE(loans->model()->index(0, 0).data().toString(), u"CAM-003"_s);
    QVERIFY(loans->model()->index(0, 0).data(SecondLineRole).toString().contains(u"open"_s));
    const QPoint spot = loans->visualRect(loans->model()->index(0, 0)).center();
    QTest::mouseClick(loans->viewport(), Qt::LeftButton, Qt::NoModifier, spot);
    QTest::mouseDClick(loans->viewport(), Qt::LeftButton, Qt::NoModifier, spot);
    QCOMPARE(m_screen->shownObjects, QStringList{u"device %1"_s.arg(m_screen->centre.cam)});
}

void RecordPanelTest::historyOfTheObjectIsTakenBack()
{
    m_screen->centre.set(u"device"_s, m_screen->centre.cam, u"serial"_s, u"SN-1"_s);
    openDevice(u"CAM-003"_s);
    m_screen->click(u"recordHistoryTab"_s);
    m_screen->click(u"recordUndo"_s);
    auto* said = m_screen->find<InlineMessage>(u"recordMessage"_s);
    QVERIFY(said->sentence().contains(u"Select"_s));
    auto* history = m_screen->find<QTableView>(u"recordHistory"_s);
    QTRY_COMPARE(history->model()->rowCount(), 2); // added, edited
    QTest::mouseClick(history->viewport(), Qt::LeftButton, Qt::NoModifier,
                      history->visualRect(history->model()->index(0, 0)).center());
    m_screen->click(u"recordUndo"_s);
    QCOMPARE(m_screen->centre.count(u"device"_s, u"serial='SN-1'"_s), 0);
    QTRY_COMPARE(history->model()->rowCount(), 3);
}

void RecordPanelTest::recordThatWasTakenBackIsSaid()
{
    const qint64 added = m_screen->centre.addDevice(u"SHORT-1"_s);
    QVERIFY(added != 0);
    m_screen->open<DevicesPage>();
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 5);
    m_screen->clickRow(u"SHORT-1"_s);
    QVERIFY(m_screen->centre.store().undo());
    QTRY_COMPARE(m_screen->texts(u"asset_tag"_s).size(), 4);
    auto* said = m_screen->find<InlineMessage>(u"recordMessage"_s);
    const bool elsewhere = m_screen->find<QLabel>(u"recordName"_s)->text() != u"SHORT-1"_s;
    QVERIFY2(elsewhere || said->sentence().contains(u"no longer there"_s), qPrintable(said->sentence()));
}

QTEST_MAIN(RecordPanelTest)
#include "tst_recordpanel.moc"
