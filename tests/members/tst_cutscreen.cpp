// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"
#include "models/sync/centrehub.h"
#include "models/sync/sharing.h"
#include "tests/common/strictwarnings.h"
#include "tests/members/memberscreen.h"
#include "tests/testkit/verify.h"

#include <QCheckBox>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// An entry that no computer takes, as people meet it in the window.
class CutScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QStandardPaths::setTestModeEnabled(true);
    }
    void cleanup() { m_screen.reset(); }

    void administratorTakesItOut();
    void memberIsKeptWhereThatIsWanted();
    void whoMayNotReadsWhoMay();

private:
    void open(const std::function<void(MemberScreen&, TwoDesks&)>& more = {})
    {
        m_screen = std::make_unique<MemberScreen>([&](MemberScreen& screen, TwoDesks& desks) {
            screen.seal(desks);
            screen.join(desks, u"Desk 2"_s, Role::Desk);
            if (more)
                more(screen, desks);
        });
        m_screen->unlock();
        sendRule();
        m_screen->window().showPage(u"sync"_s);
        click(&m_screen->window(), u"syncNow"_s);
        QTRY_VERIFY_WITH_TIMEOUT(saidIn(&m_screen->window()).contains(u"Desk 2, is refused"_s), 15000);
    }
    /// Desk 2 sends what it may not write, by a program that asks nobody.
    void sendRule()
    {
        const QString path = m_screen->desks().path(u"Desk 2.kitcamp"_s);
        Domain careless = m_screen->desks().file().domain();
        careless.guard = {};
        auto store = Store::open(path, careless, m_screen->desks().clock(), 4711);
        VERIFY_DONE(store);
        const auto hub = openCentreHub(**store, hubOf(**store), m_screen->keysOf(path));
        VERIFY_DONE(hub);
        VERIFY_DONE((*store)->perform(
            AddRecord{u"loan_rule"_s,
                      (*store)->ids().nextValue(),
                      {{u"note"_s, u"mine"_s}, {u"max_items"_s, u"99"_s}, {u"loan_days"_s, u"9"_s}}}));
        VERIFY_DONE(SyncSession(**store, **hub).run());
    }
    void openDialogOfIt()
    {
        click(seen<QWidget>(&m_screen->window(), u"syncMessage"_s), u"inlineMessageAction"_s);
        QTRY_VERIFY(openDialog(u"cutDialog"_s));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(openDialog(u"cutDialog"_s), u"dialogMain"_s)->isEnabled(),
                                 15000);
    }
    qint64 revoked()
    {
        return m_screen->desks().count(m_screen->store(),
                                       "SELECT count(*) FROM member WHERE revoked_at IS NOT NULL");
    }

    std::unique_ptr<MemberScreen> m_screen;
};

void CutScreenTest::administratorTakesItOut()
{
    open();
    keepPicture(m_screen->window(), u"cut-message"_s);
    openDialogOfIt();
    QWidget* dialog = openDialog(u"cutDialog"_s);
    const QString facts = labelText(dialog, u"cutFacts"_s);
    QVERIFY2(facts.contains(u"Desk 2"_s) && facts.contains(u"Written on"_s), qPrintable(facts));
    const QString follows = labelText(dialog, u"cutConsequences"_s);
    QVERIFY2(follows.contains(u"1 entr"_s), qPrintable(follows));
    QCOMPARE(SyncScreen::nameless(*dialog).join(u"; "_s), QString());
    QTRY_COMPARE(cutTexts(*dialog).join(u"; "_s), QString());
    keepPicture(*dialog, u"cut-dialog"_s);
    QVERIFY(seen<QCheckBox>(dialog, u"cutRevoke"_s)->isChecked());
    QTest::keyClick(seen<QPushButton>(dialog, u"dialogMain"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(saidIn(dialog).contains(u"kitcamp-log"_s), 15000);
    QVERIFY2(saidIn(dialog).contains(u"Desk 2 is revoked"_s), qPrintable(saidIn(dialog)));
    keepPicture(*dialog, u"cut-done"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"cutDialog"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->status(), u"In step"_s, 15000);
    QCOMPARE(revoked(), 1);
}

void CutScreenTest::memberIsKeptWhereThatIsWanted()
{
    open();
    openDialogOfIt();
    QWidget* dialog = openDialog(u"cutDialog"_s);
    click(dialog, u"cutRevoke"_s);
    QVERIFY(!seen<QCheckBox>(dialog, u"cutRevoke"_s)->isChecked());
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(saidIn(dialog).contains(u"kitcamp-log"_s), 15000);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->status(), u"In step"_s, 15000);
    QCOMPARE(revoked(), 0);
}

void CutScreenTest::whoMayNotReadsWhoMay()
{
    // Who works here has no more than the role Desk.
    open([](MemberScreen&, TwoDesks& desks) {
        VERIFY_DONE(desks.here().perform(AddRecord{
            u"operator"_s, desks.here().ids().nextValue(), {{u"name"_s, u"Mei"_s}, {u"role"_s, u"desk"_s}}}));
    });
    QVERIFY2(saidIn(&m_screen->window()).contains(u"An administrator of the centre (Office)"_s),
             qPrintable(saidIn(&m_screen->window())));
    QVERIFY(
        !seen<QPushButton>(seen<QWidget>(&m_screen->window(), u"syncMessage"_s), u"inlineMessageAction"_s));
}

QTEST_MAIN(CutScreenTest)
#include "tst_cutscreen.moc"
