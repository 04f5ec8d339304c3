// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitydomain.h"
#include "models/activities/certificates/certificateoffice.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "views/certificates/certificatestab.h"
#include "views/certificates/verifydialog.h"
#include "views/print/paper.h"

#include <QLineEdit>
#include <QTableView>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The tab as somebody uses it who certifies a class at its end.
class CertificatesTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_said.reset();
        m_room.reset();
    }
    void allWhoCompletedGetOneByOneButton();
    void undoTakesThemBack();
    void previewedPaperIsNotedWhenItWasPrinted();
    void sealsNeedTheRightOfTheOperator();
    void sealThatIsNotHereIsNotLeftOutSilently();
    void revocationAsksForAReason();
    void emptyActivityTellsWhereToBegin();
    void scannedCertificateIsVerified();
    void forgedCertificateIsToldApart();
    void nothingIsCutOrNameless();

private:
    qint64 complete(const QString& name);
    QAbstractItemModel* rows() { return m_tab->findChild<QTableView*>()->model(); }
    QString said() const { return m_said->isEmpty() ? QString() : m_said->constLast().at(1).toString(); }
    QString codeOfFirst()
    {
        const auto issued = CertificateOffice(m_room->store()).ofActivity(m_class);
        return issued && !issued->isEmpty() ? issued->constFirst().code.text() : QString();
    }

    std::unique_ptr<ScreenRoom> m_room;
    CertificatesTab* m_tab = nullptr;
    std::unique_ptr<QSignalSpy> m_said;
    qint64 m_class = 0;
};

void CertificatesTabTest::init()
{
    failOnWarnings();
    m_room = std::make_unique<ScreenRoom>();
    registerActivities(m_room->centre.domain());
    registerCertificates(m_room->centre.domain());
    m_class = m_room->centre.add(
        "activity", {{u"kind"_s, u"class"_s}, {u"name"_s, u"物联网实践"_s}, {u"hours"_s, u"32"_s}});
    complete(u"张三"_s);
    complete(u"李四"_s);
    m_tab = new CertificatesTab(m_room->workplace(), m_room->window());
    m_said = std::make_unique<QSignalSpy>(m_tab, &CertificatesTab::said);
    m_tab->showActivity(m_class);
    m_room->show(m_tab);
}

qint64 CertificatesTabTest::complete(const QString& name)
{
    const qint64 person = m_room->centre.add("person", {{u"name"_s, name}});
    return m_room->centre.add("participation",
                              {{u"activity"_s, idText(m_class)},
                               {u"person"_s, idText(person)},
                               {u"role"_s, u"student"_s},
                               {u"state"_s, u"completed"_s}});
}

void CertificatesTabTest::allWhoCompletedGetOneByOneButton()
{
    QVERIFY2(labelText(m_tab, u"certificatesState"_s).startsWith(u"2 "_s),
             qPrintable(labelText(m_tab, u"certificatesState"_s)));
    click(m_tab, u"issueCertificates"_s);
    QCOMPARE(m_room->count("SELECT count(*) FROM certificate"), qint64(2));
    QTRY_COMPARE(rows()->rowCount(), 2);
    QTRY_VERIFY(!seen<QPushButton>(m_tab, u"issueCertificates"_s)->isEnabled());
    QVERIFY(said().contains(u"2"_s));
    keepPicture(*m_room->window(), u"certificates"_s);
}

void CertificatesTabTest::undoTakesThemBack()
{
    click(m_tab, u"issueCertificates"_s);
    VERIFY_DONE(m_room->store().undo());
    QTRY_COMPARE(rows()->rowCount(), 0);
    QTRY_VERIFY(seen<QPushButton>(m_tab, u"issueCertificates"_s)->isEnabled());
}

void CertificatesTabTest::previewedPaperIsNotedWhenItWasPrinted()
{
    click(m_tab, u"issueCertificates"_s);
    QTRY_VERIFY(seen<QPushButton>(m_tab, u"printAllCertificates"_s)->isEnabled());
    click(m_tab, u"printAllCertificates"_s);
    QCOMPARE(m_room->papers.size(), 1);
    QCOMPARE(m_room->papers.constFirst()->pageCount(), 2);
    QCOMPARE(m_room->count("SELECT count(*) FROM certificate_print"), qint64(0)); // looked at, not printed
    const auto next = m_room->papers.constFirst()->wentOut();
    VERIFY_DONE(next);
    QVERIFY(*next); // what is printed from the same preview after it is a reprint
    QCOMPARE(m_room->count("SELECT count(*) FROM certificate_print"), qint64(2));
    VERIFY_DONE((*next)->wentOut());
    QCOMPARE(m_room->count("SELECT count(*) FROM certificate_print"), qint64(4));
    QTRY_VERIFY(!seen<QPushButton>(m_tab, u"printAllCertificates"_s)->isEnabled());
}

void CertificatesTabTest::sealsNeedTheRightOfTheOperator()
{
    QVERIFY(!seen<QCheckBox>(m_tab, u"certificateSeals"_s)->isEnabled());
    const qint64 chen = m_room->centre.add("operator", {{u"name"_s, u"Chen Wei"_s}, {u"may_seal"_s, u"1"_s}});
    m_room->store().setOperator(OperatorId{chen});
    QTRY_VERIFY(seen<QCheckBox>(m_tab, u"certificateSeals"_s)->isEnabled());
    click(m_tab, u"certificateSeals"_s);
    QVERIFY(seen<QCheckBox>(m_tab, u"certificateSeals"_s)->isChecked());
    m_room->store().setOperator({});
    QTRY_VERIFY(!seen<QCheckBox>(m_tab, u"certificateSeals"_s)->isChecked());
}

void CertificatesTabTest::sealThatIsNotHereIsNotLeftOutSilently()
{
    const qint64 host = m_room->centre.add("organization", {{u"name"_s, u"甲大学"_s}});
    m_room->centre.add("activity_host",
                       {{u"activity"_s, idText(m_class)}, {u"organization"_s, idText(host)}});
    m_room->centre.add("seal", {{u"organization"_s, idText(host)}, {u"picture"_s, u"0123abcd"_s}});
    const qint64 chen = m_room->centre.add("operator", {{u"name"_s, u"Chen Wei"_s}, {u"may_seal"_s, u"1"_s}});
    m_room->store().setOperator(OperatorId{chen});
    click(m_tab, u"issueCertificates"_s);
    QTRY_VERIFY(seen<QPushButton>(m_tab, u"printAllCertificates"_s)->isEnabled());
    click(m_tab, u"certificateSeals"_s);
    click(m_tab, u"printAllCertificates"_s);
    QVERIFY(m_room->papers.isEmpty());
    QVERIFY2(said().contains(u"甲大学"_s), qPrintable(said()));
    click(m_tab, u"certificateSeals"_s);
    click(m_tab, u"printAllCertificates"_s);
    QCOMPARE(m_room->papers.size(), 1);
}

void CertificatesTabTest::revocationAsksForAReason()
{
    click(m_tab, u"issueCertificates"_s);
    QTRY_COMPARE(rows()->rowCount(), 2);
    auto* view = m_tab->findChild<QTableView*>();
    view->selectRow(0);
    auto* revoke = m_tab->findChild<QAction*>(u"revokeCertificate"_s);
    QVERIFY(revoke && revoke->isEnabled());
    revoke->trigger();
    QTRY_VERIFY(openDialog(u"reasonDialog"_s));
    QWidget* dialog = openDialog(u"reasonDialog"_s);
    click(dialog, u"dialogMain"_s);
    QVERIFY(openDialog(u"reasonDialog"_s)); // it says that a reason is missing and waits
    enter(dialog, u"reason"_s, u"name misspelt"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(!openDialog(u"reasonDialog"_s));
    QCOMPARE(m_room->text("SELECT revoked_reason FROM certificate WHERE revoked_on IS NOT NULL"),
             u"name misspelt"_s);
    QTRY_VERIFY(seen<QPushButton>(m_tab, u"issueCertificates"_s)->isEnabled()); // a new one can be issued
}

void CertificatesTabTest::emptyActivityTellsWhereToBegin()
{
    const qint64 other = m_room->centre.add("activity", {{u"kind"_s, u"camp"_s}, {u"name"_s, u"夏令营"_s}});
    m_tab->showActivity(other);
    QVERIFY(!seen<QPushButton>(m_tab, u"issueCertificates"_s)->isEnabled());
    QVERIFY(labelText(m_tab, u"certificatesState"_s).contains(u"Attendance"_s));
}

void CertificatesTabTest::scannedCertificateIsVerified()
{
    click(m_tab, u"issueCertificates"_s);
    const QString code = codeOfFirst();
    click(m_tab, u"verifyCertificate"_s);
    QTRY_VERIFY(openDialog(u"verifyDialog"_s));
    QWidget* dialog = openDialog(u"verifyDialog"_s);
    enter(dialog, u"certificateCode"_s, code);
    QTest::keyClick(seen<QLineEdit>(dialog, u"certificateCode"_s), Qt::Key_Return);
    QTRY_VERIFY(saidIn(dialog).startsWith(u"Valid"_s));
    QVERIFY(labelText(dialog, u"certificateSays"_s).contains(u"物联网实践"_s));
    keepPicture(*dialog, u"verify"_s);
    enter(dialog, u"certificateCode"_s, u"2026-0002"_s);
    QTest::keyClick(seen<QLineEdit>(dialog, u"certificateCode"_s), Qt::Key_Return);
    QTRY_VERIFY(saidIn(dialog).contains(u"2026-0002"_s));
}

void CertificatesTabTest::forgedCertificateIsToldApart()
{
    click(m_tab, u"issueCertificates"_s);
    auto code = CertificateCode::fromText(codeOfFirst());
    VERIFY_DONE(code);
    code->number = u"2026-0099"_s;
    auto* dialog = new VerifyDialog(m_room->workplace(), m_room->window());
    dialog->present();
    QTRY_VERIFY(openDialog(u"verifyDialog"_s));
    enter(dialog, u"certificateCode"_s, code->text());
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(saidIn(dialog).startsWith(u"Not genuine"_s));
}

void CertificatesTabTest::nothingIsCutOrNameless()
{
    click(m_tab, u"issueCertificates"_s);
    QTRY_COMPARE(rows()->rowCount(), 2);
    QTRY_COMPARE(cutTexts(*m_tab).join(u"; "_s), QString());
    QCOMPARE(namelessFields(*m_tab).join(u"; "_s), QString());
}

QTEST_MAIN(CertificatesTabTest)
#include "tst_certificatestab.moc"
