// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/joining.h"
#include "models/members/members.h"
#include "models/store/recordactions.h"
#include "models/sync/centrehub.h"
#include "models/sync/revoking.h"
#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"
#include "tests/common/strictwarnings.h"
#include "tests/members/memberscreen.h"
#include "tests/testkit/verify.h"
#include "views/members/keys/passphrasefields.h"
#include "views/members/passphraseview.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// A centre is shared sealed on one computer and joined on another, and one is sent away: in the windows.
class JoiningScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup()
    {
        m_start.reset();
        m_other.reset();
        m_screen.reset();
    }

    void centreIsSharedSealedByDefault();
    void keyringThatIsNotOpenedLeavesNothingAndAsks();
    void lettersWithAltAreUsedOnce();
    void passphraseIsAskedTwiceAndNotTooShort();
    void serverAsksForLoginAndCertificate();
    void serverThatIsNotThereIsExplained();
    void invitedComputerJoins();
    void wrongPassphraseOfTheInvitationIsExplained();
    void usedInvitationIsExplained();
    void openInvitationAsksForNoPassphrase();
    void revokedComputerIsToldWhatHappened();
    void sharingIsCutNowhere_data();
    void sharingIsCutNowhere();

private:
    void openAlone(const QString& language = {})
    {
        m_screen = std::make_unique<MemberScreen>([](MemberScreen&, TwoDesks&) {}, language);
        window().showPage(u"sync"_s);
    }
    MainWindow& window() { return m_screen->window(); }
    TwoDesks& desks() { return m_screen->desks(); }
    QWidget* shareDialog() { return openDialog(u"shareDialog"_s); }
    void openShare()
    {
        click(&window(), u"emptyStateAction"_s);
        QTRY_VERIFY(shareDialog());
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>(shareDialog(), u"keysPassphrase"_s), 15000);
    }
    void fillShare()
    {
        enter(shareDialog(), u"shareFolder"_s, desks().folder());
        enter(shareDialog(), u"shareName"_s, u"Office"_s);
        enter(shareDialog(), u"keysPassphrase"_s, deskPassphrase);
        enter(shareDialog(), u"keysPassphraseAgain"_s, deskPassphrase);
    }
    /// Shares and invites "Desk 2"; the passphrase.
    QString invite()
    {
        openShare();
        fillShare();
        click(shareDialog(), u"dialogMain"_s);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(mainText().contains(u"Invite"_s), 30000); }();
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(shareDialog(), u"dialogMain"_s)->isEnabled(), 15000);
        }();
        click(shareDialog(), u"dialogMain"_s);
        [&] { QTRY_VERIFY(openDialog(u"inviteDialog"_s)); }();
        QWidget* dialog = openDialog(u"inviteDialog"_s);
        enter(dialog, u"inviteName"_s, u"Desk 2"_s);
        enter(dialog, u"invitePath"_s, invitePath());
        click(dialog, u"dialogMain"_s);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(seen<PassphraseView>(dialog, u"passphraseView"_s), 15000); }();
        const QString passphrase = seen<PassphraseView>(dialog, u"passphraseView"_s)->passphrase();
        click(dialog, u"dialogLeave"_s);
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(m_screen->status(), u"In step"_s, 15000);
            QTRY_COMPARE_WITH_TIMEOUT(desks().count(m_screen->store(), "SELECT count(*) FROM journal")
                                          - m_screen->store().localValue(u"sync.standing"_s).toLongLong(),
                                      qint64(0), 15000);
        }();
        return passphrase;
    }
    QString mainText()
    {
        auto* main = shareDialog() ? seen<QPushButton>(shareDialog(), u"dialogMain"_s) : nullptr;
        return main ? main->text() : QString();
    }
    QString invitePath() { return desks().path(u"desk2.kitcamp-invite"_s); }
    void openStart()
    {
        m_start = std::make_unique<StartWindow>(QFileInfo(invitePath()).path());
        m_start->setJoin([this](const JoinWish& wish, const StepProgress& progress) {
            return joinAsWished(wish, desks().file().domain(), desks().clock(), progress);
        });
        m_start->show();
        m_start->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_start.get()));
        click(m_start.get(), u"chooseJoin"_s);
        QTRY_VERIFY(seen<QLineEdit>(m_start.get(), u"joinInvite"_s));
    }
    void join(const QString& passphrase, const QString& file)
    {
        enter(m_start.get(), u"joinInvite"_s, invitePath());
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>(m_start.get(), u"keysPassphrase"_s), 15000);
        enter(m_start.get(), u"joinPassphrase"_s, passphrase);
        enter(m_start.get(), u"joinPath"_s, desks().path(file));
        enter(m_start.get(), u"keysPassphrase"_s, deskPassphrase);
        enter(m_start.get(), u"keysPassphraseAgain"_s, deskPassphrase);
        click(m_start.get(), u"startNext"_s);
    }

    std::unique_ptr<MemberScreen> m_screen;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<SyncScreen> m_other;
};

void JoiningScreenTest::centreIsSharedSealedByDefault()
{
    openAlone();
    openShare();
    QVERIFY(seen<QCheckBox>(shareDialog(), u"shareSealed"_s)->isChecked());
    QCOMPARE(namelessFields(*shareDialog()).join(u"; "_s), QString());
    keepPicture(*shareDialog(), u"share-sealed"_s);
    fillShare();
    click(shareDialog(), u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mainText().contains(u"Invite"_s), 30000);
    keepPicture(*shareDialog(), u"shared-sealed"_s);
    const auto sealed = hasMembers(m_screen->store().reader());
    QVERIFY(sealed && *sealed);
    QVERIFY(QFile::exists(m_screen->store().path() + u".keys"_s));
    QTest::keyClick(shareDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!shareDialog());
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->status(), u"In step"_s, 15000); // the keys are at hand
    m_screen->showMembers();
    QTRY_COMPARE(m_screen->members(), QStringList{u"Office (this computer)"_s});
}

void JoiningScreenTest::keyringThatIsNotOpenedLeavesNothingAndAsks()
{
    openAlone();
    openShare();
    fillShare();
    auto* keys = shareDialog()->findChild<PassphraseFields*>();
    keys->setKeyring(true); // there is one, but whoever is asked to open it says no
    QVERIFY(!keys->isAsking());
    click(shareDialog(), u"dialogMain"_s);
    QVERIFY(!seen<QPushButton>(shareDialog(), u"dialogLeave"_s)); // the bar has a Cancel
    QTRY_VERIFY_WITH_TIMEOUT(keys->isAsking(), 30000);
    QVERIFY(seen<QPushButton>(shareDialog(), u"dialogLeave"_s));
    QVERIFY(m_screen->says(shareDialog(), u"was not opened"_s));
    const QDir folder(desks().folder());
    QVERIFY(!folder.exists() || folder.isEmpty());
    QCOMPARE(hubOf(m_screen->store()), QString());
    keepPicture(*shareDialog(), u"share-no-keyring"_s);
    fillShare();
    click(shareDialog(), u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mainText().contains(u"Invite"_s), 30000);
    QVERIFY(m_screen->says(shareDialog(), u"administrator too"_s));
}

void JoiningScreenTest::lettersWithAltAreUsedOnce()
{
    openAlone();
    openShare();
    QCOMPARE(doubledKeys(*shareDialog()).join(u"; "_s), QString());
    QTest::keyClick(shareDialog(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"shareName"_s);
    QTest::keyClick(shareDialog(), Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"shareFolder"_s);
    click(shareDialog(), u"placeIsServer"_s);
    QTRY_VERIFY(seen<QLineEdit>(shareDialog(), u"serverAddress"_s));
    QCOMPARE(doubledKeys(*shareDialog()).join(u"; "_s), QString());
    click(shareDialog(), u"placeIsFolder"_s);
    QTest::keyClick(shareDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!shareDialog());
    auto* share = seen<QPushButton>(&window(), u"emptyStateAction"_s);
    share->setFocus();
    QTest::keyClick(share, Qt::Key_Return); // as Space does
    QTRY_VERIFY(shareDialog());
    QTest::keyClick(shareDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!shareDialog());
    QVERIFY(!invite().isEmpty());
    openStart();
    enter(m_start.get(), u"joinInvite"_s, invitePath());
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>(m_start.get(), u"keysPassphrase"_s), 15000);
    QCOMPARE(doubledKeys(*m_start).join(u"; "_s), QString());
}

void JoiningScreenTest::passphraseIsAskedTwiceAndNotTooShort()
{
    openAlone();
    openShare();
    fillShare();
    enter(shareDialog(), u"keysPassphrase"_s, u"abc"_s);
    click(shareDialog(), u"dialogMain"_s);
    QTRY_VERIFY(m_screen->says(shareDialog(), u"Too short"_s));
    enter(shareDialog(), u"keysPassphrase"_s, deskPassphrase + u"!"_s);
    click(shareDialog(), u"dialogMain"_s);
    QTRY_VERIFY(m_screen->says(shareDialog(), u"not the same"_s));
    QCOMPARE(hubOf(m_screen->store()), QString());
    QTest::keyClick(shareDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!shareDialog());
}

void JoiningScreenTest::serverAsksForLoginAndCertificate()
{
    openAlone();
    openShare();
    click(shareDialog(), u"placeIsServer"_s);
    QTRY_VERIFY(seen<QLineEdit>(shareDialog(), u"serverAddress"_s));
    QVERIFY(!seen<QLineEdit>(shareDialog(), u"shareFolder"_s));
    QVERIFY(!seen<QCheckBox>(shareDialog(), u"shareSealed"_s)); // a server lets nobody in without a login
    keepPicture(*shareDialog(), u"share-server"_s);
    QCOMPARE(cutTexts(*shareDialog()).join(u"; "_s), QString());
    click(shareDialog(), u"dialogMain"_s);
    QTRY_VERIFY(m_screen->says(shareDialog(), u"host/database"_s));
    enter(shareDialog(), u"serverAddress"_s, u"127.0.0.1:1/kitcamp"_s);
    enter(shareDialog(), u"serverCertificate"_s, desks().path(u"nothing.pem"_s));
    click(shareDialog(), u"dialogMain"_s);
    QTRY_VERIFY(m_screen->says(shareDialog(), u"is no certificate"_s));
    QVERIFY(m_screen->says(shareDialog(), u"knows this computer by a login"_s));
    QVERIFY(m_screen->says(shareDialog(), u"Type the password"_s));
}

void JoiningScreenTest::serverThatIsNotThereIsExplained()
{
    openAlone();
    openShare();
    click(shareDialog(), u"placeIsServer"_s);
    enter(shareDialog(), u"serverAddress"_s, u"127.0.0.1:1/kitcamp"_s);
    enter(shareDialog(), u"serverLogin"_s, u"office"_s);
    enter(shareDialog(), u"serverPassword"_s, u"secret"_s);
    enter(shareDialog(), u"keysPassphrase"_s, deskPassphrase);
    enter(shareDialog(), u"keysPassphraseAgain"_s, deskPassphrase);
    click(shareDialog(), u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!saidIn(shareDialog()).isEmpty(), 30000);
    const auto sealed = hasMembers(m_screen->store().reader());
    QVERIFY(sealed && !*sealed); // nothing was begun
    QCOMPARE(hubOf(m_screen->store()), QString());
}

void JoiningScreenTest::invitedComputerJoins()
{
    openAlone();
    const QString passphrase = invite();
    openStart();
    QSignalSpy joined(m_start.get(), &StartWindow::joined);
    join(passphrase.toLower().remove(u'-'), u"second"_s); // as people type it
    keepPicture(*m_start, u"join-member"_s);
    QCOMPARE(cutTexts(*m_start).join(u"; "_s), QString());
    QVERIFY(!seen<QLineEdit>(m_start.get(), u"joinName"_s)); // the invitation names it
    QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 30000);
    QCOMPARE(m_start->keysPassphrase(), deskPassphrase); // the window that opens does not ask for it again
    const auto made = desks().file().another(desks().path(u"second.kitcamp"_s));
    VERIFY_DONE(made);
    QCOMPARE(nameOfFile(**made), u"Desk 2"_s);
    const auto own = ownMember((*made)->reader());
    const auto member = memberById((*made)->reader(), own.value());
    QCOMPARE((*member)->name, u"Desk 2"_s);
    QVERIFY((*member)->keysTakenAt);
    QVERIFY(QFile::exists(desks().path(u"second.kitcamp.keys"_s)));
    m_screen->showMembers();
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->members(2).value(1), u"belongs to it"_s, 30000);
}

void JoiningScreenTest::wrongPassphraseOfTheInvitationIsExplained()
{
    openAlone();
    const QString passphrase = invite();
    openStart();
    join(u"AAAAA-BBBBB-CCCCC-DDDDD"_s, u"second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>(m_start.get(), u"joinPassphrase"_s)->hasFocus()
                                 && seen<QPushButton>(m_start.get(), u"startNext"_s)->isEnabled(),
                             15000);
    QVERIFY(!QFile::exists(desks().path(u"second.kitcamp"_s)));
    QSignalSpy joined(m_start.get(), &StartWindow::joined);
    enter(m_start.get(), u"joinPassphrase"_s, passphrase);
    click(m_start.get(), u"startNext"_s);
    QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 30000);
}

void JoiningScreenTest::usedInvitationIsExplained()
{
    openAlone();
    const QString passphrase = invite();
    openStart();
    QSignalSpy joined(m_start.get(), &StartWindow::joined);
    join(passphrase, u"second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 30000);
    m_start.reset();
    openStart();
    join(passphrase, u"third"_s);
    QTRY_VERIFY_WITH_TIMEOUT(saidIn(m_start.get()).contains(u"used already by Desk 2"_s), 30000);
    QVERIFY(!QFile::exists(desks().path(u"third.kitcamp"_s)));
}

void JoiningScreenTest::openInvitationAsksForNoPassphrase()
{
    m_screen = std::make_unique<MemberScreen>([](MemberScreen&, TwoDesks& two) { two.share(); });
    const auto open = inviteTo(desks().here());
    VERIFY_DONE(open);
    VERIFY_DONE(writeInvite(*open, invitePath()));
    openStart();
    QSignalSpy joined(m_start.get(), &StartWindow::joined);
    enter(m_start.get(), u"joinInvite"_s, invitePath());
    QVERIFY(!seen<QLineEdit>(m_start.get(), u"joinPassphrase"_s));
    enter(m_start.get(), u"joinName"_s, u"Desk 3"_s);
    enter(m_start.get(), u"joinPath"_s, desks().path(u"third"_s));
    click(m_start.get(), u"startNext"_s);
    QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 30000);
}

/// The window of the computer that is revoked, while it stands open.
void JoiningScreenTest::revokedComputerIsToldWhatHappened()
{
    QString office;
    m_screen = std::make_unique<MemberScreen>([&](MemberScreen& screen, TwoDesks& two) {
        screen.seal(two);
        screen.join(two, u"Desk 2"_s, Role::Administrator);
    });
    m_screen->unlock();
    const QString second = desks().path(u"Desk 2.kitcamp"_s);
    auto other = Store::open(second, desks().file().domain(), desks().clock(), 99);
    VERIFY_DONE(other);
    const MemberKeys keys = m_screen->keysOf(second);
    const auto hub = openCentreHub(**other, hubOf(**other), keys);
    VERIFY_DONE(hub);
    VERIFY_DONE(SyncSession(**other, **hub).run());
    const auto own = ownMember(m_screen->store().reader());
    VERIFY_DONE(revokeMember(**other, keys, **hub, own.value(), u"sold"_s));
    VERIFY_DONE(SyncSession(**other, **hub).run());
    m_screen->window().workplace().sync->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->status(), u"This computer was revoked"_s, 15000);
    auto* banner = seen<QWidget>(&window(), u"revokedBanner"_s);
    QVERIFY(banner);
    QVERIFY(m_screen->says(banner, u"sold"_s));
    QVERIFY(m_screen->says(banner, u"ask an administrator for an invitation"_s));
    keepPicture(window(), u"revoked"_s);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_screen->screen().scan(zhangsCard); // reading goes on, writing is refused in words
    m_screen->screen().scan(u"CAM-003"_s);
    QCOMPARE(desks().holderOf(m_screen->store(), u"CAM-003"_s), QString());
    QTRY_VERIFY(m_screen->screen().texts(u"outcomes"_s, 2).join(u' ').contains(u"revoked"_s)
                || m_screen->says(&window(), u"revoked"_s));
}

void JoiningScreenTest::sharingIsCutNowhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("zh") << u"zh_CN"_s;
}

void JoiningScreenTest::sharingIsCutNowhere()
{
    QFETCH(QString, language);
    openAlone(language);
    openShare();
    QTRY_COMPARE(cutTexts(*shareDialog()).join(u"; "_s), QString());
    keepPicture(*shareDialog(), u"share-"_s + language);
    click(shareDialog(), u"placeIsServer"_s);
    QTRY_COMPARE(cutTexts(*shareDialog()).join(u"; "_s), QString());
}

QTEST_MAIN(JoiningScreenTest)
#include "tst_joiningscreen.moc"
