// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/operatoractions.h"
#include "models/members/operatorpassword.h"
#include "tests/common/strictwarnings.h"
#include "tests/desk/deskscreen.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

const QString meisCard = u"0422223333"_s;
const QString meisPassword = u"lake-42-side"_s;

} // namespace

/// An operator's card at the desk, where the operator has a password.
class DeskPasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        failOnWarnings();
        const auto hashed = hashedPassword(meisPassword);
        VERIFY_DONE(hashed);
        m_hashed = *hashed;
    }
    void init()
    {
        m_screen = std::make_unique<DeskScreen>();
        const OperatorId chen{
            centre().file().add(u"operator"_s, {{u"name"_s, u"Chen Wei"_s}, {u"card"_s, u"0411112222"_s}})};
        m_mei =
            OperatorId{centre().file().add(u"operator"_s, {{u"name"_s, u"Mei"_s}, {u"card"_s, meisCard}})};
        VERIFY_DONE(centre().store().perform(SetOperatorPassword{m_mei, m_hashed}));
        centre().store().setOperator(chen);
    }
    void cleanup() { m_screen.reset(); }

    void theCardAsksInAFieldBesideTheScanLine();
    void theRightPasswordLetsHerWork();
    void aWrongOneIsSaidAndTheFormerOperatorWorksOn();
    void escLeavesTheFormerOperator();
    void scansGoOnWhileItIsAsked();
    void aPasswordThatLooksLikeATagIsAPassword();
    void threeWrongOnesWaitALittle();
    void theQuestionLapsesByItself();
    void withoutAPasswordTheCardIsEnough();
    void nothingIsCut();

private:
    DeskCentre& centre() { return m_screen->centre; }
    QString atWork() { return centre().store().naming().name(u"operator"_s, centre().store().operatorId()); }
    bool isAsked() { return m_screen->find<QWidget>(u"passwordLine"_s)->isVisible(); }
    QString lastRow() { return m_screen->outcomeRow(m_screen->outcomeRows() - 1).join(u" | "_s); }
    QString firstRow() { return m_screen->outcomeRow(0).join(u" | "_s); }
    QString rows() { return firstRow() + u" || "_s + lastRow(); }
    void ask()
    {
        m_screen->scan(meisCard);
        QVERIFY(isAsked());
        QCOMPARE(m_screen->focus()->objectName(), u"deskPassword"_s);
    }
    void answer(const QString& password)
    {
        m_screen->type(password);
        m_screen->key(Qt::Key_Return);
    }

    std::unique_ptr<DeskScreen> m_screen;
    OperatorId m_mei;
    QString m_hashed;
};

void DeskPasswordTest::theCardAsksInAFieldBesideTheScanLine()
{
    ask();
    QVERIFY(m_screen->seen(u"passwordQuestion"_s).contains(u"Mei"_s));
    QCOMPARE(m_screen->find<QLineEdit>(u"deskPassword"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(!m_screen->find<QLineEdit>(u"deskPassword"_s)->accessibleName().isEmpty());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(atWork(), u"Chen Wei"_s);
}

void DeskPasswordTest::theRightPasswordLetsHerWork()
{
    m_screen->scan(zhangCard);
    ask();
    answer(meisPassword);
    QTRY_COMPARE(atWork(), u"Mei"_s);
    QVERIFY(!isAsked());
    QCOMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
    m_screen->scan(u"CAM-003"_s); // the borrower is still there
    QCOMPARE(centre().holderOf(u"CAM-003"_s), u"张三"_s);
    QCOMPARE(centre().text(u"SELECT w.name FROM journal AS j JOIN operator AS w ON w.id=j.operator ORDER BY "
                           "j.seq DESC LIMIT 1"_s),
             u"Mei"_s);
}

void DeskPasswordTest::aWrongOneIsSaidAndTheFormerOperatorWorksOn()
{
    ask();
    answer(u"wrong one"_s);
    QTRY_VERIFY(rows().contains(u"not the password of Mei"_s));
    QVERIFY(!rows().contains(u"wrong one"_s)); // nobody reads what was typed
    QVERIFY(isAsked());
    QCOMPARE(atWork(), u"Chen Wei"_s);
    answer(meisPassword); // and it can be tried again
    QTRY_COMPARE(atWork(), u"Mei"_s);
}

void DeskPasswordTest::escLeavesTheFormerOperator()
{
    ask();
    m_screen->type(u"lake"_s);
    m_screen->key(Qt::Key_Escape);
    QVERIFY(!isAsked());
    QCOMPARE(atWork(), u"Chen Wei"_s);
    QCOMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
    ask();
    QCOMPARE(m_screen->find<QLineEdit>(u"deskPassword"_s)->text(), QString());
    m_screen->click(u"passwordLeave"_s);
    QVERIFY(!isAsked());
}

void DeskPasswordTest::scansGoOnWhileItIsAsked()
{
    ask();
    m_screen->scan(zhangCard); // into the field that has the focus
    m_screen->scan(u"CAM-003"_s);
    QTRY_COMPARE(centre().holderOf(u"CAM-003"_s), u"张三"_s);
    QVERIFY(!isAsked()); // the question lapsed with the scan
    QCOMPARE(atWork(), u"Chen Wei"_s);
    QVERIFY(!rows().contains(u"not the password"_s));
}

void DeskPasswordTest::aPasswordThatLooksLikeATagIsAPassword()
{
    const auto hashed = hashedPassword(u"CAM-003"_s);
    VERIFY_DONE(hashed);
    VERIFY_DONE(centre().store().perform(SetOperatorPassword{m_mei, *hashed}));
    ask();
    answer(u"CAM-003"_s);
    QTRY_COMPARE(atWork(), u"Mei"_s);
}

void DeskPasswordTest::threeWrongOnesWaitALittle()
{
    ask();
    for (int i = 0; i < 3; ++i)
        answer(u"guess-%1"_s.arg(i));
    QTRY_VERIFY(rows().contains(u"Wait"_s));
    answer(meisPassword);
    QTRY_VERIFY(m_screen->find<QLineEdit>(u"deskPassword"_s)->text().isEmpty());
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(atWork(), u"Chen Wei"_s);
    centre().later(20);
    answer(meisPassword);
    QTRY_COMPARE(atWork(), u"Mei"_s);
}

void DeskPasswordTest::theQuestionLapsesByItself()
{
    ask();
    centre().later(600);
    QTRY_VERIFY(!isAsked());
    QCOMPARE(atWork(), u"Chen Wei"_s);
    QTRY_COMPARE(m_screen->focus()->objectName(), u"scanEdit"_s);
}

void DeskPasswordTest::withoutAPasswordTheCardIsEnough()
{
    VERIFY_DONE(centre().store().perform(SetOperatorPassword{m_mei, {}}));
    m_screen->scan(meisCard);
    QCOMPARE(atWork(), u"Mei"_s);
    QVERIFY(!isAsked());
}

void DeskPasswordTest::nothingIsCut()
{
    ask();
    const auto* edit = m_screen->find<QLineEdit>(u"deskPassword"_s);
    QVERIFY(edit->width() > 120);
    for (const QString& button : {u"passwordEnter"_s, u"passwordLeave"_s}) {
        const auto* found = m_screen->find<QPushButton>(button);
        QVERIFY(found->width() >= found->minimumSizeHint().width());
    }
    if (const QString folder = qEnvironmentVariable("KITCAMP_GALLERY"); !folder.isEmpty())
        QVERIFY(m_screen->window()->grab().save(folder + u"/desk-password.png"_s));
}

QTEST_MAIN(DeskPasswordTest)
#include "tst_deskpassword.moc"
