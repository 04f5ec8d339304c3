// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/window/mainscreen.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class FinderFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<MainScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void personIsFoundByPinyin_data();
    void personIsFoundByPinyin();
    void deviceIsFoundByItsTag();
    void commandIsFoundByItsName();
    void whatWasEnteredTwiceIsACommand();
    void arrowsChooseAmongTheHits();
    void clickTakesAHit();
    void escapeGivesTheFocusBack();
    void unknownShowsNothingAndGoesNowhere();

private:
    QListView* results() { return m_screen->seen<QListView>(u"finderResults"_s); }
    void ask(const QString& text)
    {
        m_screen->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"finder"_s);
        m_screen->type(text);
    }

    std::unique_ptr<MainScreen> m_screen;
};

void FinderFieldTest::personIsFoundByPinyin_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("initials") << u"zs"_s;
    QTest::newRow("pinyin") << u"zhangsan"_s;
    QTest::newRow("characters") << u"张三"_s;
    QTest::newRow("end of the phone number") << u"8831"_s;
    QTest::newRow("student number") << u"2023000142"_s;
}

void FinderFieldTest::personIsFoundByPinyin()
{
    QFETCH(QString, typed);
    ask(typed);
    QTRY_VERIFY(results());
    QCOMPARE(results()->model()->index(0, 0).data().toString(), u"张三"_s);
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE(m_screen->pageTitle(), u"People"_s);
    QCOMPARE(m_screen->text(u"recordName"_s), u"张三"_s);
    QVERIFY(!results());
}

void FinderFieldTest::deviceIsFoundByItsTag()
{
    ask(u"cam-0"_s); // "cam" is the page Camps
    QTRY_VERIFY(results());
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE(m_screen->pageTitle(), u"Devices"_s);
    QCOMPARE(m_screen->text(u"recordName"_s), u"CAM-003"_s);
}

void FinderFieldTest::commandIsFoundByItsName()
{
    ask(u"history"_s);
    QTRY_VERIFY(results());
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE(m_screen->pageTitle(), u"History"_s);
    ask(u"about"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForDialog();
    QCOMPARE(m_screen->dialog()->objectName(), u"aboutDialog"_s);
}

void FinderFieldTest::whatWasEnteredTwiceIsACommand()
{
    ask(u"organizations entered twice"_s);
    QTRY_VERIFY(results());
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->seen<QDialog>(u"twinsDialog"_s));
}

void FinderFieldTest::arrowsChooseAmongTheHits()
{
    ask(u"esp32"_s);
    QTRY_VERIFY(results());
    QStringList hits;
    for (int row = 0; row < results()->model()->rowCount(); ++row)
        hits << results()->model()->index(row, 0).data().toString();
    const int wanted = static_cast<int>(hits.indexOf(u"ATLAS-019"_s));
    QVERIFY2(wanted >= 0, qPrintable(hits.join(u", "_s)));
    for (int i = 0; i < wanted; ++i)
        m_screen->key(Qt::Key_Down);
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE(m_screen->text(u"recordName"_s), u"ATLAS-019"_s);
}

void FinderFieldTest::clickTakesAHit()
{
    ask(u"hub"_s);
    QTRY_VERIFY(results());
    QTest::mouseClick(results()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      results()->visualRect(results()->model()->index(0, 0)).center());
    QTRY_COMPARE(m_screen->text(u"recordName"_s), u"HUB-001"_s);
}

void FinderFieldTest::escapeGivesTheFocusBack()
{
    for (const Qt::Key page : {Qt::Key_2, Qt::Key_1}) {
        m_screen->key(page, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget());
        const QWidget* before = QApplication::focusWidget();
        ask(u"zs"_s);
        m_screen->key(Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), before);
        QVERIFY(!results());
    }
    m_screen->scan(zhangCard); // the desk takes scans again
    QCOMPARE(m_screen->window().workplace().desk.borrower().value, m_screen->centre.zhang);
}

void FinderFieldTest::unknownShowsNothingAndGoesNowhere()
{
    ask(u"qqqqqq"_s);
    QVERIFY(!results());
    m_screen->key(Qt::Key_Return);
    QCOMPARE(m_screen->pageTitle(), u"Desk"_s);
}

QTEST_MAIN(FinderFieldTest)
#include "tst_finderfield.moc"
