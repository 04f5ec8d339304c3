// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/strictwarnings.h"
#include "tests/window/mainscreen.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<MainScreen>();
    }
    void cleanup() { m_screen.reset(); }

    void languageChangesWhileRunning();
    void borrowerStaysAtTheDesk();
    void keysWorkInTheOtherLanguage();
    void listStaysWhereItWas();
    void nothingOfTheFormerLanguageIsLeft();

private:
    void speakChinese()
    {
        if (!QFile::exists(u":/i18n/kitcamp_zh_CN.qm"_s))
            QSKIP("the program was built without its translations");
        m_screen->trigger(u"language_zh_CN"_s);
        QTRY_COMPARE(m_screen->window().workplace().locale.language(), QLocale::Chinese);
    }

    std::unique_ptr<MainScreen> m_screen;
};

void LanguageTest::languageChangesWhileRunning()
{
    const QStringList english = m_screen->navigation();
    speakChinese();
    QTRY_COMPARE(m_screen->navigation().size(), english.size());
    QVERIFY(m_screen->navigation() != english);
    QCOMPARE(m_screen->preferences().text(u"language"_s), u"zh_CN"_s);
    m_screen->trigger(u"language_en"_s);
    QTRY_COMPARE(m_screen->navigation(), english);
}

void LanguageTest::borrowerStaysAtTheDesk()
{
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    speakChinese();
    QCOMPARE(m_screen->window().workplace().desk.borrower().value, m_screen->centre.zhang);
    m_screen->scan(u"HUB-001"_s); // goes on without a card
    QCOMPARE(m_screen->centre.holderOf(u"HUB-001"_s), u"张三"_s);
}

void LanguageTest::keysWorkInTheOtherLanguage()
{
    speakChinese();
    m_screen->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(m_screen->listed().size(), 2);
    m_screen->key(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"finder"_s);
    m_screen->type(u"cam"_s);
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE(m_screen->text(u"recordName"_s), u"CAM-003"_s);
    m_screen->key(Qt::Key_1, Qt::ControlModifier);
    m_screen->scan(zhangCard);
    m_screen->scan(u"CAM-003"_s);
    m_screen->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_screen->centre.openLoans(), 0);
}

void LanguageTest::listStaysWhereItWas()
{
    m_screen->key(Qt::Key_4, Qt::ControlModifier);
    speakChinese();
    QTRY_VERIFY(m_screen->seen<QTableView>(u"listTable"_s));
    QCOMPARE(m_screen->seen<QListView>(u"navigation"_s)->currentIndex().row(), 3);
}

void LanguageTest::nothingOfTheFormerLanguageIsLeft()
{
    speakChinese();
    m_screen->trigger(u"language_en"_s);
    QTRY_COMPARE(m_screen->window().workplace().locale.language(), QLocale::English);
    QTRY_COMPARE(m_screen->window().findChildren<QMenuBar*>().size(), 1);
    QCOMPARE(m_screen->window().findChildren<QListView*>(u"navigation"_s).size(), 1);
    QCOMPARE(m_screen->window().findChildren<QLineEdit*>(u"finder"_s).size(), 1);
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
