// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourmembers.h"

#include "app/mainwindow.h"
#include "models/lending/desk.h"
#include "models/members/keyholder.h"
#include "models/members/operatoractions.h"
#include "models/members/operatorpassword.h"
#include "models/store/backup.h"
#include "models/store/operators.h"
#include "models/store/recordactions.h"
#include "models/sync/accepting.h"
#include "models/sync/centrehub.h"
#include "models/sync/founding.h"
#include "models/sync/inviting.h"
#include "models/sync/revoking.h"
#include "models/sync/sharing.h"
#include "models/sync/syncsession.h"
#include "views/members/invitedialog.h"
#include "views/members/keys/unlockdialog.h"
#include "views/members/memberdialogs.h"
#include "views/members/revokedialog.h"
#include "views/operators/operatordialog.h"
#include "views/sync/sharedialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTableView>
#include <QTemporaryDir>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;
const PassphraseCost cheapest{1, 8ULL << 20}; // nothing is secret here

QString passphrase()
{
    return u"four words for a tour"_s;
}

void waitUntil(const std::function<bool()>& so)
{
    const QDeadlineTimer deadline(patienceMs);
    while (!so() && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void click(QWidget& root, const QString& button)
{
    if (auto* found = root.findChild<QAbstractButton*>(button))
        found->click();
}

/// A sealed centre of some computers, made of a copy of a file.
class SealedCentre
{
public:
    SealedCentre(const Domain& domain, const Clock& clock)
        : m_domain(domain)
        , m_clock(clock)
        , m_keys(KeyStore::withPassphrase(file(), passphrase(), cheapest))
    {
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(u"office.kitcamp"_s); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] Result<std::unique_ptr<Store>> open(const QString& path) const
    {
        return Store::open(path, m_domain, m_clock, QRandomGenerator::system()->generate64());
    }

    [[nodiscard]] Result<void> prepare(const QString& original)
    {
        KITCAMP_TRY(backUp(original, file()));
        KITCAMP_ASSIGN(const auto office, open(file()));
        // Whatever hub the original has: the copy begins anew, with one of its own.
        KITCAMP_TRY(office->saveLocalValue(u"sync.hub"_s, {}));
        KITCAMP_TRY(office->saveLocalValue(u"sync.standing"_s, u"0"_s));
        KITCAMP_TRY(renameFile(*office, u"Office"_s));
        KITCAMP_TRY(shareAsMember(*office, m_keys, {path(u"meeting"_s), u"Office"_s, {}}));
        KITCAMP_ASSIGN(const auto keys,
                       m_keys.load(office->logId(), office->localValue(u"member"_s).toLongLong()));
        KITCAMP_ASSIGN(const auto hub, openCentreHub(*office, hubOf(*office), keys));
        KITCAMP_ASSIGN(const auto desk, inviteMember(*office, *keys, *hub, {u"Desk 2"_s, Role::Desk, 30}));
        KITCAMP_TRY(inviteMember(*office, *keys, *hub, {u"Camp laptop"_s, Role::Organiser, 30}));
        KITCAMP_ASSIGN(const auto old, inviteMember(*office, *keys, *hub, {u"Old laptop"_s, Role::Desk, 30}));
        KITCAMP_TRY(revokeMember(*office, *keys, *hub, old.member, u"sold"_s));
        KITCAMP_TRY(SyncSession(*office, *hub).run());
        KITCAMP_TRY(join(desk));
        KITCAMP_TRY(SyncSession(*office, *hub).run());
        return {};
    }

private:
    [[nodiscard]] Result<void> join(const IssuedInvitation& issued) const
    {
        const QString second = path(u"desk2.kitcamp"_s);
        KeyStore keys = KeyStore::withPassphrase(second, passphrase(), cheapest);
        KITCAMP_ASSIGN(const Acceptance acceptance,
                       Acceptance::open(issued.invite, issued.passphrase, keys, m_clock));
        KITCAMP_TRY(joinCentre(acceptance.request(second), m_domain, m_clock));
        return {};
    }

    QTemporaryDir m_folder;
    const Domain& m_domain;
    const Clock& m_clock;
    KeyStore m_keys;
};

/// Shows a dialog, keeps its picture and leaves it.
template <typename Dialog, typename... Rest>
Result<void> keepDialog(const TourKeeper& keep, const QString& name, Rest&&... rest)
{
    auto* dialog = new Dialog(std::forward<Rest>(rest)...);
    dialog->present();
    const auto kept = keep.picture(*dialog, name);
    dialog->reject();
    return kept;
}

Result<void> keepMembers(MainWindow& office, const TourKeeper& keep)
{
    office.showPage(u"sync"_s);
    click(office, u"syncTab_members"_s);
    if (auto* table = office.findChild<QTableView*>(u"members"_s))
        table->selectRow(1);
    KITCAMP_TRY(keep.picture(office, u"sync-members"_s));
    const auto members = readMembers(office.store().reader());
    for (const Member& member : members ? *members : QList<Member>()) {
        if (member.name != "Desk 2"_L1)
            continue;
        KITCAMP_TRY(
            keepDialog<MemberRoleDialog>(keep, u"member-role"_s, office.workplace(), member, &office));
        KITCAMP_TRY(keepDialog<RevokeDialog>(keep, u"member-revoke"_s, office.workplace(), member, &office));
    }
    return {};
}

Result<void> keepInvitation(MainWindow& office, const SealedCentre& centre, const TourKeeper& keep)
{
    std::shared_ptr<const Paper> sheet;
    office.workplace().preview = [&](std::shared_ptr<const Paper> paper) { sheet = std::move(paper); };
    auto* dialog = new InviteDialog(office.workplace(), &office);
    dialog->present();
    dialog->findChild<QLineEdit*>(u"inviteName"_s)->setText(u"Desk 3"_s);
    dialog->findChild<QLineEdit*>(u"invitePath"_s)->setText(centre.path(u"desk3.kitcamp-invite"_s));
    KITCAMP_TRY(keep.picture(*dialog, u"member-invite"_s));
    click(*dialog, u"dialogMain"_s);
    const auto* view = dialog->findChild<QWidget*>(u"passphraseView"_s);
    waitUntil([view] { return view->isVisible(); });
    KITCAMP_TRY(keep.picture(*dialog, u"member-invited"_s));
    click(*dialog, u"printInvitation"_s);
    dialog->reject();
    return keep.paper(sheet, u"invitation"_s);
}

Result<void> keepSharing(MainWindow& office, const TourKeeper& keep)
{
    auto* dialog = new ShareDialog(office.workplace(), &office);
    dialog->present();
    KITCAMP_TRY(keep.picture(*dialog, u"share-folder"_s));
    click(*dialog, u"placeIsServer"_s);
    KITCAMP_TRY(keep.picture(*dialog, u"share-server"_s));
    dialog->reject();
    return {};
}

/// An operator with a password: chosen in the window, and by a card at the desk.
Result<void> keepOperators(MainWindow& office, const TourKeeper& keep)
{
    Store& store = office.store();
    KITCAMP_ASSIGN(const QList<Operator> operators, readOperators(store.reader()));
    if (operators.size() < 2)
        return {};
    const OperatorId guarded = operators.at(1).id;
    store.setOperator(operators.constFirst().id);
    KITCAMP_ASSIGN(const QString hashed, hashedPassword(passphrase()));
    KITCAMP_TRY(store.perform(SetOperatorPassword{guarded, hashed}));
    KITCAMP_TRY(store.perform(EditRecords{
        u"operator"_s, {guarded.value}, {{"card"_L1, "0400990099"_L1}, {"role"_L1, "organiser"_L1}}}));
    auto* dialog = new OperatorDialog(office.workplace(), &office);
    dialog->present();
    dialog->propose(guarded);
    const auto kept = keep.picture(*dialog, u"operator-password"_s);
    dialog->reject();
    KITCAMP_TRY(kept);
    office.showObject(u"operator"_s, guarded.value);
    KITCAMP_TRY(keep.picture(office, u"settings-operators"_s));
    [[maybe_unused]] const DeskOutcome asked = office.workplace().desk.scan(u"0400990099"_s);
    office.showPage(u"desk"_s);
    office.useLanguage(office.surroundings().language.code()); // the page is made anew and asks as well
    return keep.picture(office, u"desk-password"_s);
}

} // namespace

Result<void> tourMembers(MainWindow& window, const TourKeeper& keep)
{
    SealedCentre centre(window.store().domain(), window.store().clock());
    KITCAMP_TRY(centre.prepare(window.store().path()));
    KITCAMP_ASSIGN(auto store, centre.open(centre.file()));
    MainWindow office(std::move(store), window.surroundings());
    office.resize(window.size());
    office.show();
    KeyHolder& keys = *office.workplace().keys;
    waitUntil([&keys] { return keys.state() == KeyHolder::State::Locked; });
    office.showPage(u"sync"_s);
    KITCAMP_TRY(keep.picture(office, u"sync-locked"_s));
    KITCAMP_TRY(keepDialog<UnlockDialog>(keep, u"unlock"_s, keys, &office));
    keys.unlock(passphrase());
    waitUntil([&keys] { return keys.state() == KeyHolder::State::Ready; });
    KITCAMP_TRY(keepMembers(office, keep));
    KITCAMP_TRY(keepInvitation(office, centre, keep));
    KITCAMP_TRY(keepSharing(office, keep));
    return keepOperators(office, keep);
}

} // namespace kitcamp
