// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "tests/common/strictwarnings.h"
#include "tests/lists/listscreen.h"
#include "views/loans/loanspage.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class LoansPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_screen = std::make_unique<ListScreen>();
        m_screen->centre.scanAll({zhangCard, u"ESP32-0042"_s});
        m_screen->centre.clock().advanceSeconds(7LL * 24 * 3600);
        m_screen->centre.scanAll({liCard, u"CAM-003"_s});
        m_screen->open<LoansPage>();
        QTRY_COMPARE(m_screen->texts(u"device"_s).size(), 2);
    }
    void cleanup() { m_screen.reset(); }

    void overdueLoansStandUnderTheirChip();
    void chipOfTheDeskShowsTheOverdueOnes();
    void loanIsRenewed();
    void renewalAgainstTheRuleIsExplained();
    void severalAreTakenBack();
    void rowShowsItsDevice();
    void loansAreFoundByBorrowerAndDevice();
    void savedListDoesNotNamePeopleUnderAge();

private:
    void tenDaysLater() { m_screen->centre.clock().advanceSeconds(10LL * 24 * 3600); }

    std::unique_ptr<ListScreen> m_screen;
};

void LoansPageTest::overdueLoansStandUnderTheirChip()
{
    m_screen->click(u"chip_overdue"_s);
    QTRY_VERIFY(m_screen->texts(u"device"_s).isEmpty());
    QTRY_VERIFY(m_screen->find(u"emptyState"_s)->isVisible());
    m_screen->click(u"chip_open"_s);
    tenDaysLater(); // the first was due after fourteen days
    m_screen->click(u"chip_overdue"_s);
    QTRY_COMPARE(m_screen->texts(u"device"_s), QStringList{u"ESP32-0042"_s});
    QVERIFY(m_screen->texts(u"state"_s).first().startsWith(u"overdue"_s));
}

void LoansPageTest::chipOfTheDeskShowsTheOverdueOnes()
{
    tenDaysLater();
    m_screen->page().showObject(u"loan"_s, 0); // what the desk's figure does
    QTRY_COMPARE(m_screen->texts(u"device"_s), QStringList{u"ESP32-0042"_s});
    QVERIFY(m_screen->find<QPushButton>(u"chip_overdue"_s)->isChecked());
}

void LoansPageTest::loanIsRenewed()
{
    m_screen->clickRow(u"ESP32-0042"_s);
    m_screen->trigger(u"renewSelected"_s);
    QVERIFY2(m_screen->message().startsWith(u"ESP32-0042"_s), qPrintable(m_screen->message()));
    QCOMPARE(m_screen->centre.count(u"loan_renewal"_s), 1);
}

void LoansPageTest::renewalAgainstTheRuleIsExplained()
{
    for (int turn = 0; turn < 2; ++turn) {
        m_screen->clickRow(u"ESP32-0042"_s);
        m_screen->trigger(u"renewSelected"_s);
        m_screen->centre.later();
    }
    QCOMPARE(m_screen->centre.count(u"loan_renewal"_s), 1); // the rule allows one
    QVERIFY2(m_screen->message().contains(u"renew"_s, Qt::CaseInsensitive), qPrintable(m_screen->message()));
}

void LoansPageTest::severalAreTakenBack()
{
    m_screen->clickRow(u"ESP32-0042"_s);
    m_screen->clickRow(u"CAM-003"_s, Qt::ControlModifier);
    m_screen->trigger(u"returnSelected"_s);
    QTRY_VERIFY(m_screen->texts(u"device"_s).isEmpty());
    QCOMPARE(m_screen->centre.openLoans(), 0);
    QVERIFY2(m_screen->message().contains(u"ESP32-0042"_s) && m_screen->message().contains(u"CAM-003"_s),
             qPrintable(m_screen->message()));
    m_screen->click(u"chip_returned"_s);
    QTRY_COMPARE(m_screen->texts(u"device"_s).size(), 2);
}

void LoansPageTest::rowShowsItsDevice()
{
    m_screen->clickRow(u"CAM-003"_s);
    QTRY_COMPARE(m_screen->find<QLabel>(u"recordName"_s)->text(), u"CAM-003"_s);
}

void LoansPageTest::loansAreFoundByBorrowerAndDevice()
{
    m_screen->typeInto(u"listSearch"_s, u"zs"_s);
    QTRY_COMPARE(m_screen->texts(u"device"_s), QStringList{u"ESP32-0042"_s});
    m_screen->typeInto(u"listSearch"_s, u"cam"_s);
    QTRY_COMPARE(m_screen->texts(u"device"_s), QStringList{u"CAM-003"_s});
}

void LoansPageTest::savedListDoesNotNamePeopleUnderAge()
{
    const QStringList borrowers = m_screen->texts(u"borrower"_s);
    Store& store = m_screen->centre.store();
    const auto pupil = store.reader().integer(
        "SELECT l.borrower FROM loan AS l JOIN device AS d ON d.id=l.device WHERE d.asset_tag='CAM-003'");
    QVERIFY(store.perform(EditRecords{u"person"_s, {pupil->value_or(0)}, {{u"degree_level"_s, u"school"_s}}})
                .ok());
    const auto name = store.reader().text("SELECT name FROM person WHERE id=?", pupil->value_or(0));
    m_screen->nextFile = m_screen->filePath(u"loans.csv"_s);
    m_screen->click(u"exportList"_s);
    QVERIFY2(m_screen->message().endsWith(u"People under age are not named in 1 row(s)."_s),
             qPrintable(m_screen->message()));
    QFile file(m_screen->nextFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(!text.contains(name->value_or(QString())), qPrintable(text));
    QVERIFY2(text.contains(u"CAM-003"_s) && text.contains(u"张三"_s), qPrintable(text));
    QVERIFY(borrowers.contains(name->value_or(QString()))); // the screen of the desk goes on naming her
}

QTEST_MAIN(LoansPageTest)
#include "tst_loanspage.moc"
