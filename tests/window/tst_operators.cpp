// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/window/mainscreen.h"
#include "views/common/inlinemessage.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class OperatorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<MainScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void operatorIsChosenByName();
    void operatorIsChosenByCard();
    void operatorIsChosenByTheStatusBar();
    void nameIsAdded();
    void unknownNameIsExplained();
    void nobodyYetIsExplained();
    void actionsCarryTheOperator();

private:
    void ask()
    {
        m_screen->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        m_screen->waitForDialog();
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"operatorSearch"_s);
    }

    std::unique_ptr<MainScreen> m_screen;
};

void OperatorsTest::operatorIsChosenByName()
{
    QVERIFY(m_screen->addOperator(u"Chen Wei"_s));
    QVERIFY(m_screen->addOperator(u"Gu Yuting"_s));
    ask();
    QCOMPARE(m_screen->dialog()->findChild<QListWidget*>(u"operatorNames"_s)->count(), 2);
    m_screen->type(u"yut"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->operatorName(), u"Gu Yuting"_s);
    QCOMPARE(m_screen->seen<QPushButton>(u"statusOperator"_s)->text(), u"Operator: Gu Yuting"_s);
}

void OperatorsTest::operatorIsChosenByCard()
{
    QVERIFY(m_screen->addOperator(u"Chen Wei"_s, u"0411112222"_s));
    QVERIFY(m_screen->addOperator(u"Gu Yuting"_s, u"0433334444"_s));
    ask();
    m_screen->type(u"0433334444"_s);
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->operatorName(), u"Gu Yuting"_s);
    ask();
    m_screen->type(u"０４１１１１２２２２"_s); // as a Chinese input method writes digits
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->operatorName(), u"Chen Wei"_s);
}

void OperatorsTest::operatorIsChosenByTheStatusBar()
{
    QVERIFY(m_screen->addOperator(u"Chen Wei"_s));
    QTest::mouseClick(m_screen->seen<QPushButton>(u"statusOperator"_s), Qt::LeftButton);
    m_screen->waitForDialog();
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE(m_screen->operatorName(), u"Chen Wei"_s);
}

void OperatorsTest::nameIsAdded()
{
    ask();
    auto* add = m_screen->dialog()->findChild<QPushButton*>(u"addOperator"_s);
    QVERIFY(!add->isEnabled());
    m_screen->type(u"陈薇"_s);
    QVERIFY(add->isEnabled());
    QVERIFY(add->text().contains(u"陈薇"_s));
    QTest::mouseClick(add, Qt::LeftButton);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->operatorName(), u"陈薇"_s);
}

void OperatorsTest::unknownNameIsExplained()
{
    QVERIFY(m_screen->addOperator(u"Chen Wei"_s));
    ask();
    m_screen->type(u"Xu Min"_s);
    m_screen->key(Qt::Key_Return);
    QVERIFY(m_screen->dialog());
    const auto* said = m_screen->dialog()->findChild<InlineMessage*>();
    QTRY_VERIFY(said->isVisible());
    QVERIFY(said->sentence().contains(u"Xu Min"_s));
    QCOMPARE(m_screen->operatorName(), QString());
}

void OperatorsTest::nobodyYetIsExplained()
{
    ask();
    m_screen->key(Qt::Key_Return);
    QVERIFY(m_screen->dialog());
    QTRY_VERIFY(m_screen->dialog()->findChild<InlineMessage*>()->isVisible());
    m_screen->key(Qt::Key_Escape);
    m_screen->waitForNoDialog();
}

void OperatorsTest::actionsCarryTheOperator()
{
    QVERIFY(m_screen->addOperator(u"Chen Wei"_s));
    ask();
    m_screen->key(Qt::Key_Return);
    m_screen->waitForNoDialog();
    m_screen->scan(zhangCard); // the desk has the focus again
    m_screen->scan(u"CAM-003"_s);
    QCOMPARE(m_screen->centre.text(u"SELECT w.name FROM journal AS j JOIN operator AS w ON w.id=j.operator "
                                   "ORDER BY j.seq DESC LIMIT 1"_s),
             u"Chen Wei"_s);
}

QTEST_MAIN(OperatorsTest)
#include "tst_operators.moc"
