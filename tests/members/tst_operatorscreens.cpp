// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/entrydetails.h"
#include "models/members/operatoractions.h"
#include "models/members/operatorpassword.h"
#include "tests/common/strictwarnings.h"
#include "tests/settings/screenroom.h"
#include "tests/testkit/verify.h"
#include "tests/window/mainscreen.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {
const QString oldPassword = u"lake-42-side"_s;
}

/// Operators with passwords, in the real window.
class OperatorScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        failOnWarnings();
        const auto hashed = hashedPassword(oldPassword);
        VERIFY_DONE(hashed);
        m_hashed = *hashed;
    }
    void init()
    {
        m_screen = std::make_unique<MainScreen>();
        m_chen = m_screen->addOperator(u"Chen Wei"_s);
        m_mei = m_screen->addOperator(u"Mei"_s, u"0422223333"_s);
        QVERIFY(m_chen && m_mei);
        VERIFY_DONE(store().perform(SetOperatorPassword{m_mei, m_hashed}));
        store().setOperator(m_chen);
    }
    void cleanup() { m_screen.reset(); }

    void choosingAsksForThePassword();
    void wrongPasswordIsSaidAndCanBeTriedAgain();
    void threeWrongOnesWait();
    void escLeavesTheFormerOperator();
    void cardInTheDialogAsksToo();
    void whoWorksAlreadyIsNotAskedAgain();
    void ownPasswordIsChangedWithTheFormerOne();
    void shortOrUnequalOnesAreExplained();
    void passwordIsTakenAway();
    void forgottenPasswordIsReset();
    void settingsGivePasswordsAndRights();
    void historyShowsNoHash();
    void ctrlZTakesItBack();
    void everythingHasANameAndNothingIsCut();

private:
    Store& store() { return m_screen->window().store(); }
    QDialog* ask()
    {
        m_screen->trigger(u"chooseOperator"_s);
        m_screen->waitForDialog();
        return m_screen->dialog();
    }
    /// Chooses the name in the dialog as the keyboard does.
    void chooseName(QDialog* dialog, const QString& name)
    {
        enter(dialog, u"operatorSearch"_s, name);
        QTest::keyClick(dialog, Qt::Key_Return);
    }
    void chooseMei(QDialog* dialog)
    {
        chooseName(dialog, u"Mei"_s);
        auto* field = seen<QLineEdit>(dialog, u"operatorPassword"_s);
        QVERIFY(field);
        QTRY_VERIFY(field->hasFocus());
    }
    bool says(QWidget* root, const QString& words)
    {
        for (const QLabel* label : root->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QWidget* openOwn()
    {
        m_screen->trigger(u"operatorPassword"_s);
        return openDialog(u"operatorPasswordDialog"_s);
    }
    bool opens(const QString& password)
    {
        const auto kept = passwordOf(store().reader(), m_mei);
        return kept && isPassword(password, *kept);
    }

    std::unique_ptr<MainScreen> m_screen;
    OperatorId m_chen;
    OperatorId m_mei;
    QString m_hashed;
};

void OperatorScreensTest::choosingAsksForThePassword()
{
    QDialog* dialog = ask();
    QVERIFY(!seen<QLineEdit>(dialog, u"operatorPassword"_s)); // Chen has none
    chooseMei(dialog);
    QCOMPARE(m_screen->operatorName(), u"Chen Wei"_s);
    keepPicture(*dialog, u"operator-password"_s);
    enter(dialog, u"operatorPassword"_s, oldPassword);
    QTest::keyClick(dialog, Qt::Key_Return);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->operatorName(), u"Mei"_s);
}

void OperatorScreensTest::wrongPasswordIsSaidAndCanBeTriedAgain()
{
    QDialog* dialog = ask();
    chooseMei(dialog);
    enter(dialog, u"operatorPassword"_s, u"something"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(says(dialog, u"not the password of Mei"_s));
    QCOMPARE(m_screen->operatorName(), u"Chen Wei"_s);
    QCOMPARE(seen<QLineEdit>(dialog, u"operatorPassword"_s)->text(), QString());
    enter(dialog, u"operatorPassword"_s, oldPassword);
    click(dialog, u"dialogMain"_s);
    QTRY_COMPARE(m_screen->operatorName(), u"Mei"_s);
}

void OperatorScreensTest::threeWrongOnesWait()
{
    QDialog* dialog = ask();
    chooseMei(dialog);
    for (int i = 0; i < 3; ++i) {
        enter(dialog, u"operatorPassword"_s, u"guess-%1"_s.arg(i));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(seen<QLineEdit>(dialog, u"operatorPassword"_s)->text(), QString());
    }
    QTRY_VERIFY(says(dialog, u"Wait"_s));
    QVERIFY(says(dialog, u"administrator"_s));
    enter(dialog, u"operatorPassword"_s, oldPassword);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(seen<QLineEdit>(dialog, u"operatorPassword"_s)->text(), QString());
    QCOMPARE(m_screen->operatorName(), u"Chen Wei"_s);
    m_screen->centre.later(30);
    enter(dialog, u"operatorPassword"_s, oldPassword);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_screen->operatorName(), u"Mei"_s);
}

void OperatorScreensTest::escLeavesTheFormerOperator()
{
    QDialog* dialog = ask();
    chooseMei(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->operatorName(), u"Chen Wei"_s);
}

void OperatorScreensTest::cardInTheDialogAsksToo()
{
    QDialog* dialog = ask();
    chooseName(dialog, u"0422223333"_s);
    QTRY_VERIFY(seen<QLineEdit>(dialog, u"operatorPassword"_s));
    QTRY_VERIFY(seen<QLineEdit>(dialog, u"operatorPassword"_s)->hasFocus());
    QCOMPARE(m_screen->operatorName(), u"Chen Wei"_s);
    enter(dialog, u"operatorPassword"_s, oldPassword);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_screen->operatorName(), u"Mei"_s);
}

void OperatorScreensTest::whoWorksAlreadyIsNotAskedAgain()
{
    store().setOperator(m_mei);
    QDialog* dialog = ask();
    QVERIFY(!seen<QLineEdit>(dialog, u"operatorPassword"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    m_screen->waitForNoDialog();
    QCOMPARE(m_screen->operatorName(), u"Mei"_s);
}

void OperatorScreensTest::ownPasswordIsChangedWithTheFormerOne()
{
    store().setOperator(m_mei);
    QWidget* dialog = openOwn();
    QTRY_VERIFY(dialog);
    enter(dialog, u"oldPassword"_s, u"what was it"_s);
    enter(dialog, u"newPassword"_s, u"mountain-7"_s);
    enter(dialog, u"newPasswordAgain"_s, u"mountain-7"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(says(dialog, u"not the password of Mei"_s));
    QVERIFY(opens(oldPassword));
    QTRY_VERIFY(seen<QLineEdit>(dialog, u"oldPassword"_s)->isEnabled());
    enter(dialog, u"oldPassword"_s, oldPassword);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(!openDialog(u"operatorPasswordDialog"_s));
    QVERIFY(opens(u"mountain-7"_s));
    QVERIFY(!opens(oldPassword));
}

void OperatorScreensTest::shortOrUnequalOnesAreExplained()
{
    QWidget* dialog = openOwn(); // Chen's first
    QTRY_VERIFY(dialog);
    QVERIFY(!seen<QLineEdit>(dialog, u"oldPassword"_s));
    enter(dialog, u"newPassword"_s, u"abc"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(says(dialog, u"Too short"_s));
    enter(dialog, u"newPassword"_s, u"long enough"_s);
    enter(dialog, u"newPasswordAgain"_s, u"long enouhg"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(says(dialog, u"not the same"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"operatorPasswordDialog"_s));
}

void OperatorScreensTest::passwordIsTakenAway()
{
    store().setOperator(m_mei);
    QWidget* dialog = openOwn();
    QTRY_VERIFY(dialog);
    enter(dialog, u"oldPassword"_s, oldPassword);
    click(dialog, u"removePassword"_s);
    QTRY_VERIFY(!openDialog(u"operatorPasswordDialog"_s));
    QCOMPARE(m_screen->centre.text(u"SELECT password FROM operator WHERE name='Mei'"_s), QString());
}

void OperatorScreensTest::forgottenPasswordIsReset()
{
    QDialog* dialog = ask();
    enter(dialog, u"operatorSearch"_s, u"Mei"_s);
    click(dialog, u"changePassword"_s);
    QTRY_VERIFY(openDialog(u"operatorPasswordDialog"_s));
    QWidget* reset = openDialog(u"operatorPasswordDialog"_s);
    QVERIFY(!seen<QLineEdit>(reset, u"oldPassword"_s));
    QVERIFY(says(reset, u"administrator"_s));
    enter(reset, u"newPassword"_s, u"for the first day"_s);
    enter(reset, u"newPasswordAgain"_s, u"for the first day"_s);
    click(reset, u"dialogMain"_s);
    QTRY_VERIFY(!openDialog(u"operatorPasswordDialog"_s));
    QVERIFY(opens(u"for the first day"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    m_screen->waitForNoDialog();
}

void OperatorScreensTest::settingsGivePasswordsAndRights()
{
    m_screen->window().showPage(u"settings"_s);
    m_screen->window().showObject(u"operator"_s, m_chen.value);
    QTRY_VERIFY(seen<QPushButton>(&m_screen->window(), u"operatorPassword"_s));
    QTRY_VERIFY(seen<QPushButton>(&m_screen->window(), u"operatorPassword"_s)->isEnabled());
    keepPicture(m_screen->window(), u"settings-operators"_s);
    click(&m_screen->window(), u"operatorPassword"_s);
    QTRY_VERIFY(openDialog(u"operatorPasswordDialog"_s));
    QWidget* dialog = openDialog(u"operatorPasswordDialog"_s);
    enter(dialog, u"newPassword"_s, u"mountain-7"_s);
    enter(dialog, u"newPasswordAgain"_s, u"mountain-7"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(!openDialog(u"operatorPasswordDialog"_s));
    const auto kept = passwordOf(store().reader(), m_chen);
    QVERIFY(kept && isPassword(u"mountain-7"_s, *kept));
    QTRY_VERIFY(seen<QTableView>(&m_screen->window(), u"tableView"_s)
                || m_screen->window().findChild<QTableView*>());
}

void OperatorScreensTest::historyShowsNoHash()
{
    const auto last = store().journal().last();
    VERIFY_DONE(last);
    QCOMPARE(store().sentence((*last)->opId), u"Gave Mei a new password"_s);
    EntryDetails details(store());
    const auto rows = details.read((*last)->seq, 10);
    VERIFY_DONE(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->constFirst().fields.constFirst().after, u"(a password)"_s);
}

void OperatorScreensTest::ctrlZTakesItBack()
{
    VERIFY_DONE(store().perform(SetOperatorPassword{m_mei, {}}));
    m_screen->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(opens(oldPassword));
}

void OperatorScreensTest::everythingHasANameAndNothingIsCut()
{
    QDialog* dialog = ask();
    chooseMei(dialog);
    QTRY_COMPARE(cutTexts(*dialog).join(u"; "_s), QString());
    QCOMPARE(namelessFields(*dialog).join(u"; "_s), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
    m_screen->waitForNoDialog();
    store().setOperator(m_mei);
    QWidget* own = openOwn();
    QTRY_VERIFY(own);
    QTRY_COMPARE(cutTexts(*own).join(u"; "_s), QString());
    QCOMPARE(namelessFields(*own).join(u"; "_s), QString());
    keepPicture(*own, u"own-password"_s);
}

QTEST_MAIN(OperatorScreensTest)
#include "tst_operatorscreens.moc"
