// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/members.h"
#include "models/store/backup.h"
#include "models/store/recordactions.h"
#include "models/sync/invitation.h"
#include "tests/common/strictwarnings.h"
#include "tests/members/memberscreen.h"
#include "tests/testkit/verify.h"
#include "views/members/passphraseview.h"
#include "views/personaldata/erasuredialog.h"
#include "views/print/paper.h"

#include <QClipboard>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// The section Members of the page Sync, as an administrator uses it.
class MemberScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QStandardPaths::setTestModeEnabled(true);
    }
    void cleanup() { m_screen.reset(); }

    void computersAreListedWithTheirRoles();
    void keyboardReachesEverything();
    void passphraseIsAskedForWithoutBlockingWork();
    void wrongPassphraseIsSaid();
    void copyAsksAtOnceAndIsWorkedWithAfterwards();
    void computerIsInvited();
    void invitationNeedsANameAndAPlace();
    void takenNameIsExplained();
    void invitingAsksForThePassphraseFirst();
    void roleIsChanged();
    void computerIsRenamed();
    void revokingSaysWhatItDoesAndWantsTheName();
    void ownAndLastAdministratorIsNotRevoked();
    void lowerRoleSeesWhyItMayNot();
    void erasingInTheWindowKeepsTheBackup();
    void openCentreSaysWhatItIs();
    void listIsPrinted();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void open(const std::function<void(MemberScreen&, TwoDesks&)>& more = {}, const QString& language = {})
    {
        m_screen = std::make_unique<MemberScreen>(
            [&](MemberScreen& screen, TwoDesks& desks) {
                screen.seal(desks);
                if (more)
                    more(screen, desks);
            },
            language);
    }
    void openWithDesk2()
    {
        open([](MemberScreen& screen, TwoDesks& desks) { screen.join(desks, u"Desk 2"_s, Role::Desk); });
        m_screen->unlock();
        m_screen->showMembers();
    }
    MainWindow& window() { return m_screen->window(); }
    Store& store() { return m_screen->store(); }
    Member member(const QString& name)
    {
        const auto all = readMembers(store().reader());
        for (const Member& one : all ? *all : QList<Member>()) {
            if (one.name == name)
                return one;
        }
        return {};
    }

    std::unique_ptr<MemberScreen> m_screen;
};

void MemberScreenTest::computersAreListedWithTheirRoles()
{
    openWithDesk2();
    QTRY_COMPARE(m_screen->members(), (QStringList{u"Office (this computer)"_s, u"Desk 2"_s}));
    QCOMPARE(m_screen->members(1), (QStringList{u"Administrator"_s, u"Desk"_s}));
    QCOMPARE(m_screen->members(2), (QStringList{u"belongs to it"_s, u"belongs to it"_s}));
    QVERIFY(labelText(&window(), u"memberOwn"_s).contains(u"Administrator"_s));
    m_screen->select(u"Desk 2"_s);
    QVERIFY(labelText(&window(), u"memberChosen"_s).startsWith(u"Desk 2: Lends"_s));
    QCOMPARE(doubledKeys(window()).join(u"; "_s), QString()); // nor with the menus
    keepPicture(window(), u"members"_s);
}

void MemberScreenTest::keyboardReachesEverything()
{
    openWithDesk2();
    QTRY_VERIFY(seen<QTableView>(&window(), u"members"_s)->hasFocus());
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        m_screen->screen().key(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        reached << QApplication::focusWidget()->objectName();
    }
    for (const QString& name :
         {u"memberInvite"_s, u"memberRole"_s, u"memberRename"_s, u"memberRevoke"_s, u"members"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    QCOMPARE(SyncScreen::nameless(window()).join(u"; "_s), QString());
}

void MemberScreenTest::passphraseIsAskedForWithoutBlockingWork()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->status(), u"Sync waits for the passphrase"_s, 15000);
    QVERIFY(!openDialog(u"unlockDialog"_s));
    m_screen->screen().scan(zhangsCard);
    m_screen->screen().scan(u"CAM-003"_s);
    QCOMPARE(m_screen->desks().holderOf(store(), u"CAM-003"_s), u"张三"_s);
    window().showPage(u"sync"_s);
    QTRY_VERIFY(saidIn(&window()).contains(u"passphrase"_s));
    keepPicture(window(), u"members-locked"_s);
    m_screen->unlock();
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->desks().count(store(), "SELECT count(*) FROM journal")
                                  - store().localValue(u"sync.standing"_s).toLongLong(),
                              qint64(0), 15000);
}

void MemberScreenTest::wrongPassphraseIsSaid()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->status(), u"Sync waits for the passphrase"_s, 15000);
    click(&window(), u"statusSync"_s);
    QTRY_VERIFY(openDialog(u"unlockDialog"_s));
    QWidget* dialog = openDialog(u"unlockDialog"_s);
    keepPicture(*dialog, u"unlock"_s);
    enter(dialog, u"passphrase"_s, u"four words are worse"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->says(dialog, u"does not open the keys"_s), 15000);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog(u"unlockDialog"_s));
    m_screen->unlock(); // and later all the same
}

void MemberScreenTest::copyAsksAtOnceAndIsWorkedWithAfterwards()
{
    open([](MemberScreen&, TwoDesks& desks) { VERIFY_DONE(desks.here().becomeNewAuthor()); });
    QTRY_VERIFY_WITH_TIMEOUT(openDialog(u"unlockDialog"_s), 15000);
    QWidget* dialog = openDialog(u"unlockDialog"_s);
    QVERIFY(m_screen->says(dialog, u"is a copy"_s));
    enter(dialog, u"passphrase"_s, deskPassphrase);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog(u"unlockDialog"_s), 15000);
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->status(), u"In step"_s, 15000);
    QTRY_VERIFY(memberOfFile(store().reader(), store().author()).value());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_screen->screen().scan(zhangsCard);
    m_screen->screen().scan(u"CAM-003"_s);
    QCOMPARE(m_screen->desks().holderOf(store(), u"CAM-003"_s), u"张三"_s);
}

void MemberScreenTest::computerIsInvited()
{
    open();
    m_screen->unlock();
    m_screen->showMembers();
    click(&window(), u"memberInvite"_s);
    QTRY_VERIFY(openDialog(u"inviteDialog"_s));
    QWidget* dialog = openDialog(u"inviteDialog"_s);
    QCOMPARE(namelessFields(*dialog).join(u"; "_s), QString());
    keepPicture(*dialog, u"invite"_s);
    const QString path = m_screen->desks().path(u"for-desk-2.kitcamp-invite"_s);
    enter(dialog, u"inviteName"_s, u"Desk 2"_s);
    click(dialog, u"role_organiser"_s);
    enter(dialog, u"invitePath"_s, path);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen<PassphraseView>(dialog, u"passphraseView"_s), 15000);
    keepPicture(*dialog, u"invited"_s);
    QCOMPARE(cutTexts(*dialog).join(u"; "_s), QString());
    const QString passphrase = seen<PassphraseView>(dialog, u"passphraseView"_s)->passphrase();
    QCOMPARE(QString(passphrase).remove(u'-').size(), 20);
    click(dialog, u"copyPassphrase"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), passphrase);
    const auto invite = readInvite(path);
    VERIFY_DONE(invite);
    const auto opened = openInvitation(*invite, passphrase);
    VERIFY_DONE(opened);
    QCOMPARE(opened->name, u"Desk 2"_s);
    QCOMPARE(opened->role, Role::Organiser);
    click(dialog, u"printInvitation"_s);
    QCOMPARE(m_screen->papers.size(), 1);
    QCOMPARE(m_screen->papers.constFirst()->title(), u"Invitation for Desk 2"_s);
    QCOMPARE(m_screen->papers.constFirst()->pageCount(), 1);
    click(dialog, u"dialogLeave"_s);
    QTRY_VERIFY(!openDialog(u"inviteDialog"_s));
    QTRY_COMPARE(m_screen->members(), (QStringList{u"Office (this computer)"_s, u"Desk 2"_s}));
    QVERIFY(m_screen->members(2).at(1).startsWith(u"invited"_s));
}

void MemberScreenTest::invitationNeedsANameAndAPlace()
{
    open();
    m_screen->unlock();
    m_screen->showMembers();
    click(&window(), u"memberInvite"_s);
    QTRY_VERIFY(openDialog(u"inviteDialog"_s));
    QWidget* dialog = openDialog(u"inviteDialog"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(m_screen->says(dialog, u"Say which computer is invited."_s));
    enter(dialog, u"inviteName"_s, u"Desk 2"_s);
    enter(dialog, u"invitePath"_s, m_screen->desks().path(u"nowhere/x.kitcamp-invite"_s));
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(m_screen->says(dialog, u"There is no folder"_s));
    QFile other(m_screen->desks().path(u"thesis.kitcamp-invite"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("words") == 5);
    other.close();
    enter(dialog, u"invitePath"_s, other.fileName());
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(m_screen->says(dialog, u"is no invitation"_s));
    QVERIFY(member(u"Desk 2"_s).id == 0);
}

void MemberScreenTest::takenNameIsExplained()
{
    openWithDesk2();
    click(&window(), u"memberInvite"_s);
    QTRY_VERIFY(openDialog(u"inviteDialog"_s));
    QWidget* dialog = openDialog(u"inviteDialog"_s);
    enter(dialog, u"inviteName"_s, u"Desk 2"_s);
    enter(dialog, u"invitePath"_s, m_screen->desks().path(u"again.kitcamp-invite"_s));
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(dialog, u"dialogMain"_s)->isEnabled()
                                 && m_screen->says(dialog, u"Desk 2"_s),
                             15000);
    QVERIFY(!seen<PassphraseView>(dialog, u"passphraseView"_s));
    QVERIFY(!QFile::exists(m_screen->desks().path(u"again.kitcamp-invite"_s)));
}

void MemberScreenTest::invitingAsksForThePassphraseFirst()
{
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->status(), u"Sync waits for the passphrase"_s, 15000);
    m_screen->showMembers();
    click(&window(), u"memberInvite"_s);
    QTRY_VERIFY(openDialog(u"unlockDialog"_s));
    enter(openDialog(u"unlockDialog"_s), u"passphrase"_s, deskPassphrase);
    click(openDialog(u"unlockDialog"_s), u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(openDialog(u"inviteDialog"_s), 15000);
}

void MemberScreenTest::roleIsChanged()
{
    openWithDesk2();
    m_screen->select(u"Desk 2"_s);
    click(&window(), u"memberRole"_s);
    QTRY_VERIFY(openDialog(u"memberRoleDialog"_s));
    QWidget* dialog = openDialog(u"memberRoleDialog"_s);
    QVERIFY(seen<QRadioButton>(dialog, u"role_desk"_s)->isChecked());
    keepPicture(*dialog, u"member-role"_s);
    click(dialog, u"role_coordinator"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog(u"memberRoleDialog"_s), 15000);
    QTRY_COMPARE(member(u"Desk 2"_s).role, Role::Coordinator);
    QTRY_COMPARE(m_screen->members(1), (QStringList{u"Administrator"_s, u"Coordinator"_s}));
    QVERIFY(saidIn(&window()).contains(u"Coordinator"_s));
}

void MemberScreenTest::computerIsRenamed()
{
    openWithDesk2();
    m_screen->select(u"Desk 2"_s);
    click(&window(), u"memberRename"_s);
    QTRY_VERIFY(openDialog(u"renameMemberDialog"_s));
    QWidget* dialog = openDialog(u"renameMemberDialog"_s);
    enter(dialog, u"memberName"_s, u"  "_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(m_screen->says(dialog, u"Type the name."_s));
    enter(dialog, u"memberName"_s, u"Window desk"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(!openDialog(u"renameMemberDialog"_s));
    QTRY_VERIFY(m_screen->members().contains(u"Window desk"_s));
}

void MemberScreenTest::revokingSaysWhatItDoesAndWantsTheName()
{
    openWithDesk2();
    m_screen->select(u"Desk 2"_s);
    click(&window(), u"memberRevoke"_s);
    QTRY_VERIFY(openDialog(u"revokeDialog"_s));
    QWidget* dialog = openDialog(u"revokeDialog"_s);
    QVERIFY(labelText(dialog, u"revokeConsequences"_s).contains(u"stays on it and can be read"_s));
    QVERIFY(labelText(dialog, u"revokeConsequences"_s).contains(u"cannot be undone"_s));
    keepPicture(*dialog, u"revoke"_s);
    QCOMPARE(cutTexts(*dialog).join(u"; "_s), QString());
    enter(dialog, u"revokeReason"_s, u"stolen"_s);
    enter(dialog, u"revokeName"_s, u"Desk 3"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY(m_screen->says(dialog, u"exactly"_s));
    QVERIFY(!member(u"Desk 2"_s).revokedAt);
    enter(dialog, u"revokeName"_s, u"Desk 2"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog(u"revokeDialog"_s), 15000);
    QTRY_VERIFY(member(u"Desk 2"_s).revokedAt);
    QTRY_VERIFY(m_screen->members(2).at(1).startsWith(u"revoked"_s));
    QVERIFY(!m_screen->screen().isPossible(u"memberRevoke"_s));
    QVERIFY(labelText(&window(), u"memberChosen"_s).contains(u"stolen"_s));
}

void MemberScreenTest::ownAndLastAdministratorIsNotRevoked()
{
    openWithDesk2();
    m_screen->select(u"Office (this computer)"_s);
    click(&window(), u"memberRevoke"_s);
    QTRY_VERIFY(openDialog(u"revokeDialog"_s));
    QWidget* dialog = openDialog(u"revokeDialog"_s);
    enter(dialog, u"revokeName"_s, u"Office"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!saidIn(dialog).isEmpty(), 15000);
    QVERIFY(!member(u"Office"_s).revokedAt);
}

void MemberScreenTest::lowerRoleSeesWhyItMayNot()
{
    open([](MemberScreen&, TwoDesks& desks) {
        const qint64 head = desks.file().add(u"operator"_s, {{u"name"_s, u"Li Na"_s}});
        VERIFY_DONE(desks.here().saveLocalValue(u"head"_s, QString::number(head)));
        const qint64 id = desks.file().add(u"operator"_s, {{u"name"_s, u"Mei"_s}, {u"role"_s, u"desk"_s}});
        VERIFY_DONE(desks.here().saveLocalValue(u"mei"_s, QString::number(id)));
    });
    m_screen->unlock();
    m_screen->showMembers();
    QVERIFY(!m_screen->screen().isPossible(u"memberInvite"_s)); // who says no name has no more than Mei
    QVERIFY(seen<QPushButton>(&window(), u"memberInvite"_s)->toolTip().contains(u"chosen no name"_s));
    store().setOperator(OperatorId{store().localValue(u"head"_s).toLongLong()});
    QTRY_VERIFY(m_screen->screen().isPossible(u"memberInvite"_s));
    store().setOperator(OperatorId{store().localValue(u"mei"_s).toLongLong()});
    QTRY_VERIFY(!m_screen->screen().isPossible(u"memberInvite"_s));
    QVERIFY(seen<QPushButton>(&window(), u"memberInvite"_s)->toolTip().contains(u"Mei"_s));
    QVERIFY(labelText(&window(), u"memberOwn"_s).contains(u"Desk"_s));
    const auto person = store().reader().integer("SELECT id FROM person ORDER BY id LIMIT 1");
    QVERIFY(person && *person);
    auto* erasing = new ErasureDialog(window().workplace(), {**person}, &window());
    erasing->present();
    QTRY_VERIFY2(saidIn(erasing).contains(u"takes the role Coordinator"_s), qPrintable(saidIn(erasing)));
    QVERIFY(!seen<QPushButton>(erasing, u"dialogMain"_s)->isEnabled());
    erasing->reject();
    window().showPage(u"settings"_s);
    window().showObject(u"loan_rule"_s, 0);
    QTRY_VERIFY(seen<QPushButton>(&window(), u"addRecord"_s));
    QVERIFY(!seen<QPushButton>(&window(), u"addRecord"_s)->isEnabled());
    QVERIFY(seen<QPushButton>(&window(), u"addRecord"_s)->toolTip().contains(u"Coordinator"_s));
}

/// The window's own meeting begins with the erasing, and redacts too.
void MemberScreenTest::erasingInTheWindowKeepsTheBackup()
{
    openWithDesk2();
    const QDir folder(backupFolder(store().path()));
    QVERIFY(folder.mkpath(u"."_s));
    const QString backup = folder.filePath(u"2026-09-06.kitcamp"_s);
    VERIFY_DONE(backUp(store().path(), backup));
    const auto person = store().reader().integer("SELECT id FROM person WHERE name='张三'");
    QVERIFY(person && *person);
    auto* dialog = new ErasureDialog(window().workplace(), {**person}, &window());
    dialog->present();
    enter(dialog, u"erasureTyped"_s, u"张三"_s);
    click(dialog, u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>(dialog, u"erasureProtocol"_s), 60000);
    const QString protocol = labelText(dialog, u"erasureProtocol"_s);
    QVERIFY2(QFile::exists(backup), qPrintable(protocol));
    QVERIFY2(!protocol.contains(u"not redacted yet"_s) && !protocol.contains(u"deleted"_s),
             qPrintable(protocol));
    keepPicture(*dialog, u"erased-shared"_s);
    dialog->reject();
}

void MemberScreenTest::openCentreSaysWhatItIs()
{
    m_screen = std::make_unique<MemberScreen>([](MemberScreen&, TwoDesks& desks) { desks.share(); });
    window().showPage(u"sync"_s);
    click(&window(), u"syncTab_members"_s);
    QTRY_VERIFY(m_screen->says(&window(), u"shared without members"_s));
    keepPicture(window(), u"members-none"_s);
    QTRY_COMPARE(m_screen->status(), u"In step"_s);
}

void MemberScreenTest::listIsPrinted()
{
    openWithDesk2();
    m_screen->screen().key(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::activeModalWidget() != nullptr || !m_screen->papers.isEmpty(), true);
    if (QWidget* preview = QApplication::activeModalWidget())
        preview->close();
}

void MemberScreenTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh") << u"zh_CN"_s;
}

void MemberScreenTest::nothingIsCut()
{
    QFETCH(QString, language);
    open([](MemberScreen& screen, TwoDesks& desks) { screen.join(desks, u"Desk 2"_s, Role::Desk); },
         language);
    window().resize(1024, 700);
    m_screen->showMembers();
    m_screen->select(u"Desk 2"_s);
    QTRY_COMPARE(cutTexts(*seen<QWidget>(&window(), u"membersSection"_s)).join(u"; "_s), QString());
    keepPicture(window(), u"members-"_s + language);
    m_screen->screen().theme().setChoice(Theme::Choice::Dark);
    keepPicture(window(), u"members-dark-"_s + language);
    m_screen->screen().theme().setChoice(Theme::Choice::Light);
}

QTEST_MAIN(MemberScreenTest)
#include "tst_memberscreen.moc"
