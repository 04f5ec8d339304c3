// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/syncpage.h"

#include "models/items/centretime.h"
#include "models/items/members/memberstanding.h"
#include "models/members/rights.h"
#include "models/sync/inbox.h"
#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"
#include "views/common/busybar.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"
#include "views/members/cutdialog.h"
#include "views/members/keys/unlockdialog.h"
#include "views/members/memberssection.h"
#include "views/print/paper.h"
#include "views/sync/computerssection.h"
#include "views/sync/inboxsection.h"
#include "views/sync/logsection.h"
#include "views/sync/placedialog.h"
#include "views/sync/sharedialog.h"
#include "views/sync/synctiles.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

SyncPage::SyncPage(Workplace& workplace, QWidget* parent)
    : Page(workplace, parent)
{
    setObjectName(u"syncPage"_s);
    buildLayout();
    connectSignals();
    showSection(u"inbox"_s);
    if (workplace.sync)
        m_status = shownStatus(workplace.sync->status(), workplace.store, workplace.keys);
    update();
}

void SyncPage::connectSignals()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SyncPage::update);
    connect(&workplace().store, &Store::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&workplace().store, &Store::changed, this, [this] { m_written = true; });
    connect(m_tiles, &SyncTiles::chosen, this, &SyncPage::showSection);
    connect(m_first, &EmptyState::actionTriggered, this, &SyncPage::openShareDialog);
    connect(m_message, &InlineMessage::actionTriggered, this, &SyncPage::mend);
    if (const KeyHolder* keys = workplace().keys)
        connect(keys, &KeyHolder::changed, this, [this] {
            if (workplace().sync)
                showStatus(workplace().sync->status());
        });
    if (SyncRunner* runner = workplace().sync) {
        connect(runner, &SyncRunner::statusChanged, this, &SyncPage::showStatus);
        connect(runner, &SyncRunner::met, &m_soon, qOverload<>(&QTimer::start));
        connect(m_syncNow, &QPushButton::clicked, runner, &SyncRunner::syncNow);
    }
}

void SyncPage::arrive()
{
    m_written = true; // nobody looked until now
    update();
    if (m_whole->currentIndex() == 0)
        m_first->findChild<QPushButton*>(u"emptyStateAction"_s)->setFocus(Qt::OtherFocusReason);
    else
        section(m_current)->arrive();
}

void SyncPage::showObject(const QString& table, qint64 id)
{
    if (table == "member"_L1)
        return showSection(u"members"_s);
    if (table != "inbox"_L1)
        return;
    showSection(u"inbox"_s);
    static_cast<InboxSection*>(section(u"inbox"_s))->select(id);
}

std::shared_ptr<const Paper> SyncPage::paper()
{
    return m_whole->currentIndex() == 0 ? nullptr : section(m_current)->paper();
}

void SyncPage::showStatus(const SyncStatus& status)
{
    m_status = shownStatus(status, workplace().store, workplace().keys);
    update();
}

/// What the button beside the sentence does: a place that is elsewhere now, a passphrase that is missing, an
/// entry that nobody takes.
void SyncPage::mend()
{
    KeyHolder* keys = workplace().keys;
    if (keys && keys->state() == KeyHolder::State::Locked)
        return (new UnlockDialog(*keys, window()))->present();
    if (m_status.state == SyncStatus::State::Stopped && m_status.refusedEntry > 0)
        return (new CutDialog(workplace(), window()))->present();
    (new PlaceDialog(workplace(), window()))->present();
}

SyncSection* SyncPage::makeSection(const QString& key)
{
    if (key == "queue"_L1)
        return new LogSection(workplace(), HistoryList::Part::NotSent, m_stack);
    if (key == "log"_L1)
        return new LogSection(workplace(), HistoryList::Part::InLog, m_stack);
    if (key == "members"_L1)
        return new MembersSection(workplace(), m_stack);
    if (key == "computers"_L1)
        return new ComputersSection(workplace(), m_stack);
    return new InboxSection(workplace(), m_stack);
}

SyncSection* SyncPage::section(const QString& key)
{
    if (SyncSection* made = m_sections.value(key))
        return made;
    SyncSection* made = makeSection(key);
    m_stack->addWidget(made);
    m_sections.insert(key, made);
    return made;
}

void SyncPage::showSection(const QString& key)
{
    SyncSection* shown = section(key);
    m_current = key;
    m_tabs.value(key)->setChecked(true);
    m_stack->setCurrentWidget(shown);
    shown->refresh(m_status, true);
    if (isVisible())
        shown->arrive();
}

/// Nothing while nobody sees it: a scan at the desk pays for no page behind it.
void SyncPage::update()
{
    if (!isVisible())
        return;
    Store& store = workplace().store;
    const auto open = Inbox(store).openCount();
    const qint64 conflicts = open ? *open : m_status.openConflicts;
    const bool shared = !hubOf(store).isEmpty();
    CentreTime time(store.clock());
    time.readZone(store.reader());
    const SyncDay day{time.zone(), time.today()};
    const SyncWords words = syncWords(m_status, shared, day);
    m_whole->setCurrentIndex(shared || conflicts > 0 ? 1 : 0);
    m_syncNow->setVisible(shared);
    m_header->setContext(shared ? m_status.place : QString());
    m_tiles->show(m_status, words, day);
    m_tiles->setOpen(conflicts);
    countTab(u"inbox"_s, conflicts);
    countTab(u"queue"_s, m_status.toSend);
    sayState();
    if (m_whole->currentIndex() == 1)
        section(m_current)->refresh(m_status, std::exchange(m_written, false));
}

/// What a person should read stands in full above the rest.
void SyncPage::sayState()
{
    m_syncNow->setEnabled(m_status.state != SyncStatus::State::Working);
    const bool working = m_status.state == SyncStatus::State::Working && m_status.all > 0;
    if (working && !m_busy->isVisibleTo(this))
        m_busy->start(tr("Syncing"));
    if (working)
        m_busy->setProgress(m_status.done, m_status.all);
    else
        m_busy->finish();
    if (m_status.rule == "passphrase-needed"_L1)
        return m_message->say(
            Tone::Warn, refusalText({ErrorCode::File, m_status.stoppedBecause, {}, {}, m_status.waysOut}),
            tr("Unlock…"));
    if (m_status.state == SyncStatus::State::Stopped)
        return m_message->say(Tone::Bad,
                              (QStringList{m_status.stoppedBecause} + m_status.waysOut).join(u'\n'),
                              canCut() ? tr("Take it out of the shared log…") : QString());
    if (!m_status.differences.isEmpty())
        return m_message->say(Tone::Bad, m_status.differences.join(u'\n'));
    if (m_status.state == SyncStatus::State::Offline)
        return m_message->say(
            Tone::Warn,
            m_status.offlineBecause + u' '
                + tr("Work goes on; what is done meanwhile is sent as soon as it is there again."),
            tr("It is elsewhere now…"));
    m_message->dismiss();
}

/// Others read who can.
bool SyncPage::canCut()
{
    Store& store = workplace().store;
    const auto shared = hasMembers(store.reader());
    return m_status.refusedEntry > 0 && shared && *shared
        && mayDo(store, u"member"_s, RowOperation::Update).ok();
}

void SyncPage::countTab(const QString& key, qint64 count)
{
    m_tabs.value(key)->setText(count > 0 ? u"%1 · %2"_s.arg(m_titles.value(key), QLocale().toString(count))
                                         : m_titles.value(key));
}

void SyncPage::openShareDialog()
{
    auto* dialog = new ShareDialog(workplace(), window());
    connect(dialog, &ShareDialog::shared, this, &SyncPage::update);
    dialog->present();
}

} // namespace kitcamp
