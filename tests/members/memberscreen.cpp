// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/members/memberscreen.h"

#include "models/members/ownkeys.h"
#include "models/sync/accepting.h"
#include "models/sync/centrehub.h"
#include "models/sync/founding.h"
#include "models/sync/sharing.h"
#include "tests/testkit/verify.h"
#include "views/sync/syncbutton.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

const QString deskPassphrase = u"four words are better"_s;

namespace {

/// Argon2id as cheap as it may be: what is tested is not its price.
KeyStore cheapKeys(const QString& path)
{
    return KeyStore::withPassphrase(path, deskPassphrase, {1, 8ULL << 20});
}

} // namespace

MemberScreen::MemberScreen(const std::function<void(MemberScreen&, TwoDesks&)>& prepare,
                           const QString& language)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // a keyring would be the tester's own
    m_screen = std::make_unique<SyncScreen>([&](TwoDesks& desks) { prepare(*this, desks); }, language);
    window().workplace().askForFile = [this](QWidget*, const Workplace::FileQuestion&) { return answer; };
    window().workplace().preview = [this](std::shared_ptr<const Paper> paper) { papers << std::move(paper); };
}

void MemberScreen::seal(TwoDesks& desks)
{
    m_domain = &desks.file().domain();
    m_clock = &desks.clock();
    KeyStore keys = cheapKeys(desks.here().path());
    VERIFY_DONE(shareAsMember(desks.here(), keys, {desks.folder(), u"Office"_s, {}}));
    VERIFY_DONE(renameFile(desks.here(), u"Office"_s));
}

MemberKeys MemberScreen::keysOf(const QString& path)
{
    const auto reader = Store::openReader(path);
    KeyStore kept = cheapKeys(path);
    const auto keys = ownKeys(**reader, kept);
    return keys && *keys ? **keys : MemberKeys();
}

void MemberScreen::join(TwoDesks& desks, const QString& name, Role role)
{
    const auto own = desks.file().another();
    VERIFY_DONE(own);
    const auto hub = openCentreHub(**own, hubOf(**own), keysOf((*own)->path()));
    VERIFY_DONE(hub);
    const auto issued = inviteMember(**own, keysOf((*own)->path()), **hub, {name, role, 30});
    VERIFY_DONE(issued);
    VERIFY_DONE(SyncSession(**own, **hub).run());
    const QString path = desks.path(name + u".kitcamp"_s);
    KeyStore keys = cheapKeys(path);
    const auto acceptance = Acceptance::open(issued->invite, issued->passphrase, keys, desks.clock());
    VERIFY_DONE(acceptance);
    VERIFY_DONE(joinCentre(acceptance->request(path), desks.file().domain(), desks.clock()));
    VERIFY_DONE(SyncSession(**own, **hub).run());
    desks.here().lookForForeignChanges();
}

void MemberScreen::meet(const QString& path)
{
    auto store = Store::open(path, *m_domain, *m_clock, 4711);
    VERIFY_DONE(store);
    const auto hub = openCentreHub(**store, hubOf(**store), keysOf(path));
    VERIFY_DONE(hub);
    [[maybe_unused]] const auto met = SyncSession(**store, **hub).run(); // a revoked one is refused
}

QString MemberScreen::status()
{
    const auto* button = seen<SyncButton>(&window(), u"statusSync"_s);
    return button ? button->words() : QString();
}

void MemberScreen::unlock()
{
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Sync waits for the passphrase"_s, 15000);
    click(&window(), u"statusSync"_s);
    QTRY_VERIFY(openDialog(u"unlockDialog"_s));
    enter(openDialog(u"unlockDialog"_s), u"passphrase"_s, deskPassphrase);
    click(openDialog(u"unlockDialog"_s), u"dialogMain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog(u"unlockDialog"_s), 15000);
    window().activateWindow(); // as a desktop does when the dialog goes
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"In step"_s, 15000);
}

void MemberScreen::showMembers()
{
    window().showPage(u"sync"_s);
    click(&window(), u"syncTab_members"_s);
    QTRY_VERIFY(seen<QTableView>(&window(), u"members"_s));
}

QStringList MemberScreen::members(int column)
{
    return m_screen->texts(u"members"_s, column);
}

void MemberScreen::select(const QString& name)
{
    auto* table = seen<QTableView>(&window(), u"members"_s);
    QVERIFY(table);
    const int row = static_cast<int>(members().indexOf(name));
    QVERIFY2(row >= 0, qPrintable(members().join(u", "_s)));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(row, 0)).center());
}

bool MemberScreen::says(QWidget* root, const QString& words)
{
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace kitcamp
