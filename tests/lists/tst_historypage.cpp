// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/lists/listscreen.h"
#include "views/history/historypage.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<ListScreen>();
        setSerial(u"SN-1"_s);
        m_screen->centre.later();
        setSerial(u"SN-2"_s);
        m_screen->open<HistoryPage>();
        QTRY_VERIFY(m_screen->texts(u"at"_s).size() > 2);
    }
    void cleanup() { m_screen.reset(); }

    void eachFieldIsShownBeforeAndAfter();
    void newThingsShowTheirValuesAlone();
    void loanHasNoNumbersForMachines();
    void lineIsTakenBack();
    void refusalNamesTheActionInTheWay();
    void nothingSelectedIsSaid();
    void searchFindsWhatHappenedToADevice();

private:
    void setSerial(const QString& serial)
    {
        m_screen->centre.set(u"device"_s, m_screen->centre.cam, u"serial"_s, serial);
    }
    void clickLine(int row)
    {
        QTableView* view = m_screen->table();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                          view->visualRect(view->model()->index(row, 0)).center());
    }
    /// The fields of the first row that the entry changed: "title: before -> after".
    QStringList changes()
    {
        QStringList found;
        const auto* tree = m_screen->find<QTreeWidget>(u"historyDetails"_s);
        for (int top = 0; top < tree->topLevelItemCount(); ++top) {
            for (int i = 0; i < tree->topLevelItem(top)->childCount(); ++i) {
                const QTreeWidgetItem* item = tree->topLevelItem(top)->child(i);
                found << u"%1: %2 -> %3"_s.arg(item->text(0), item->text(1), item->text(2));
            }
        }
        return found;
    }

    std::unique_ptr<ListScreen> m_screen;
};

void HistoryPageTest::eachFieldIsShownBeforeAndAfter()
{
    clickLine(0);
    QTRY_COMPARE(changes(), QStringList{u"Serial number: SN-1 -> SN-2"_s});
    QCOMPARE(m_screen->find<QLabel>(u"entrySentence"_s)->text(), m_screen->texts(u"sentence"_s).first());
    QVERIFY(!m_screen->find<QTreeWidget>(u"historyDetails"_s)->isColumnHidden(1));
    QVERIFY(
        m_screen->find<QTreeWidget>(u"historyDetails"_s)->topLevelItem(0)->text(0).contains(u"CAM-003"_s));
}

void HistoryPageTest::newThingsShowTheirValuesAlone()
{
    clickLine(2); // the last device that the small centre added
    const auto* tree = m_screen->find<QTreeWidget>(u"historyDetails"_s);
    QTRY_VERIFY(changes().contains(u"Asset tag:  -> HUB-001"_s));
    QVERIFY(tree->isColumnHidden(1));
    QCOMPARE(tree->headerItem()->text(2), u"Value"_s);
}

void HistoryPageTest::loanHasNoNumbersForMachines()
{
    m_screen->centre.scanAll({zhangCard, u"CAM-003"_s});
    QTRY_VERIFY(m_screen->texts(u"sentence"_s).first().contains(u"CAM-003"_s));
    clickLine(0);
    QTRY_VERIFY(changes().contains(u"Borrower:  -> 张三"_s));
    for (const QString& change : changes())
        QVERIFY2(!change.contains(QRegularExpression(u"\\d{13}"_s)), qPrintable(change));
}

void HistoryPageTest::lineIsTakenBack()
{
    clickLine(0);
    m_screen->click(u"takeBack"_s);
    QCOMPARE(m_screen->centre.text(u"SELECT serial FROM device WHERE asset_tag='CAM-003'"_s), u"SN-1"_s);
    QVERIFY2(!m_screen->message().isEmpty(), qPrintable(m_screen->message()));
    QTRY_COMPARE(m_screen->texts(u"state"_s).value(1), u"taken back"_s);
    // the undo is a line of its own, and taking that back does it again
    clickLine(0);
    m_screen->click(u"takeBack"_s);
    QCOMPARE(m_screen->centre.text(u"SELECT serial FROM device WHERE asset_tag='CAM-003'"_s), u"SN-2"_s);
}

void HistoryPageTest::refusalNamesTheActionInTheWay()
{
    const QString later = m_screen->texts(u"sentence"_s).first();
    clickLine(1);
    m_screen->click(u"takeBack"_s);
    QVERIFY2(m_screen->message().contains(later), qPrintable(m_screen->message() + u" / "_s + later));
    QCOMPARE(m_screen->centre.text(u"SELECT serial FROM device WHERE asset_tag='CAM-003'"_s), u"SN-2"_s);
}

void HistoryPageTest::nothingSelectedIsSaid()
{
    m_screen->click(u"takeBack"_s);
    QVERIFY(m_screen->message().contains(u"Select"_s));
}

void HistoryPageTest::searchFindsWhatHappenedToADevice()
{
    m_screen->typeInto(u"listSearch"_s, u"cam-003"_s);
    QTRY_COMPARE(m_screen->texts(u"sentence"_s).size(), 3); // added and edited twice
}

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
