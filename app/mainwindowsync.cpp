// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window says of sync and of this computer's standing in the centre.
#include "app/mainwindow.h"

#include "app/statusline.h"
#include "models/items/members/memberstanding.h"
#include "models/sync/syncrunner.h"
#include "views/common/inlinemessage.h"
#include "views/members/keys/unlockdialog.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

void MainWindow::connectSync()
{
    const SyncRunner* sync = &m_file.sync();
    connect(sync, &SyncRunner::statusChanged, this, [this] {
        showSync();
        updateCounts();
    });
    connect(&m_file.keys(), &KeyHolder::changed, this, [this] {
        showSync();
        // Elsewhere only sync waits for the passphrase; in such a file all work does.
        if (m_file.keys().state() == KeyHolder::State::Locked && waitsForItsKeys(store()))
            (new UnlockDialog(m_file.keys(), this))->presentForCopy(QFileInfo(store().path()).fileName());
    });
    connect(&m_file.store(), &Store::changed, this, [this](const Announcement& announcement) {
        if (announcement.rows.contains(u"member"_s))
            showSync();
    });
    connect(sync, &SyncRunner::reported, this, [this](const QStringList& sentences, int newConflicts) {
        QStringList said = sentences;
        if (newConflicts > 0)
            said.prepend(tr("%n thing(s) to decide: look under Sync.", nullptr, newConflicts));
        if (!said.isEmpty())
            m_status->say(said.join(u' '));
    });
}

void MainWindow::onSyncClicked()
{
    if (m_file.keys().state() == KeyHolder::State::Locked)
        return (new UnlockDialog(m_file.keys(), this))->present();
    showPage(u"sync"_s);
}

/// In the status bar; and above all pages where this computer belongs to the centre no more.
void MainWindow::showSync()
{
    m_status->showSync(shownStatus(m_file.sync().status(), store(), m_workplace.keys));
    const auto revoked = store().past() ? std::nullopt : revocationOf(store());
    if (revoked)
        m_revoked->say(Tone::Bad, (QStringList{revoked->sentence} + revoked->waysOut).join(u'\n'));
    m_revoked->setVisible(revoked.has_value());
}

} // namespace kitcamp
