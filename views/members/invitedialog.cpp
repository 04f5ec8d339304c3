// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/invitedialog.h"

#include "models/store/centre.h"
#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"
#include "views/common/busybar.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/lists/listpaperof.h"
#include "views/members/invitationsheet.h"
#include "views/members/membertask.h"
#include "views/members/passphraseview.h"
#include "views/members/rolechoice.h"
#include "views/sync/fitheight.h"
#include "views/sync/folderfield.h"
#include "views/sync/safefilename.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(Store& store)
{
    const QString url = hubOf(store);
    return url.startsWith("folder:"_L1) ? url.mid(7) : url;
}

/// Not every home has a folder for documents.
QString folderForPapers()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

InviteDialog::InviteDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Invite a computer"), parent)
    , m_workplace(workplace)
    , m_task(new MemberTask(workplace, this))
{
    setObjectName(u"inviteDialog"_s);
    buildLayout();
    suggestPath();
    connect(m_name, &QLineEdit::textEdited, this, &InviteDialog::suggestPath);
    connect(this, &DialogFrame::submitted, this, &InviteDialog::onSubmitted);
    fitHeightSoon(this);
}

void InviteDialog::suggestPath()
{
    if (m_path->isEdited())
        return;
    const QString name = m_name->text().simplified();
    m_path->setPath(folderForPapers() + u'/'
                    + safeFileName(name.isEmpty() ? tr("invitation", "file name") : name, inviteEnding));
}

QString InviteDialog::path() const
{
    const QString written = m_path->path();
    return written.isEmpty() || written.endsWith(u'.' + inviteEnding, Qt::CaseInsensitive)
        ? written
        : written + u'.' + inviteEnding;
}

bool InviteDialog::isComplete()
{
    m_form->clearErrors();
    if (m_name->text().simplified().isEmpty())
        m_nameField->setError(tr("Say which computer is invited."));
    const QFileInfo target(path());
    if (m_path->path().isEmpty() || target.isRelative())
        m_pathField->setError(tr("Say where it shall lie, with the whole path."));
    else if (!target.dir().exists())
        m_pathField->setError(tr("There is no folder %1.").arg(target.path()));
    else if (target.exists() && !readInvite(target.filePath())) // a slip of the hand destroys no other file
        m_pathField->setError(tr("%1 is there already and is no invitation.").arg(target.fileName()));
    return m_form->focusFirstError();
}

void InviteDialog::onSubmitted()
{
    if (!m_issued && !m_task->isRunning() && isComplete())
        invite();
}

void InviteDialog::invite()
{
    message()->dismiss();
    m_form->setEnabled(false);
    m_main->setEnabled(false);
    m_busy->start(tr("Making the invitation"));
    const InviteRequest request{m_name->text().simplified(), m_roles->role(), m_days->value()};
    m_task->start<IssuedInvitation>([request](Store& store, const MemberKeys& own,
                                              Hub& hub) { return inviteMember(store, own, hub, request); },
                                    [this](const Result<IssuedInvitation>& issued) { onInvited(issued); });
}

void InviteDialog::onInvited(const Result<IssuedInvitation>& issued)
{
    m_busy->finish();
    m_form->setEnabled(true);
    m_main->setEnabled(true);
    if (!issued) {
        if (issued.error().rule == "name-taken"_L1) {
            m_nameField->setError(refusalText(issued.error()));
            m_form->focusFirstError();
        } else {
            message()->say(Tone::Bad, refusalText(issued.error()));
        }
        return;
    }
    m_issued = *issued;
    showAnswer();
    save();
    Q_EMIT invited(m_name->text().simplified());
}

void InviteDialog::showAnswer()
{
    setSentence(
        tr("%1 is invited. Read this passphrase out on the telephone, or hand it over on paper; do not "
           "send it with the invitation. It is shown only now.",
           "%1: computer")
            .arg(m_name->text().simplified()));
    m_passphrase->setPassphrase(m_issued->passphrase);
    m_form->hide();
    m_answer->show();
    m_main->hide();
    setLeaveText(tr("&Done"));
    findChild<QPushButton*>(u"copyPassphrase"_s)->setFocus(Qt::OtherFocusReason);
    fitHeightSoon(this);
}

void InviteDialog::save()
{
    const QString target = path();
    const auto written = writeInvite(m_issued->invite, target);
    if (written)
        m_saved = target;
    m_steps->setText(
        stepsToJoin(QFileInfo(m_saved.isEmpty() ? target : m_saved).fileName(), placeOf(m_workplace.store))
            .join(u'\n'));
    const bool offline = m_workplace.sync
        && (m_workplace.sync->status().state == SyncStatus::State::Offline
            || m_workplace.sync->status().state == SyncStatus::State::Stopped);
    if (!written)
        message()->say(Tone::Bad, refusalText(written.error()));
    else if (offline)
        message()->say(Tone::Warn,
                       tr("Saved as %1. The other computer can join when this one has met the others again.")
                           .arg(m_saved));
    else
        message()->say(Tone::Ok, tr("Saved as %1.").arg(m_saved));
}

void InviteDialog::copyPassphrase()
{
    QGuiApplication::clipboard()->setText(m_issued->passphrase);
    message()->say(Tone::Ok, tr("Copied. Do not paste it where the invitation goes."));
}

void InviteDialog::printSheet()
{
    const auto centre = Centre::read(m_workplace.store.reader());
    const QTimeZone zone = centre ? centre->zone : QTimeZone::utc();
    const InvitationContent content{
        m_name->text().simplified(),  roleName(m_roles->role()),
        QFileInfo(path()).fileName(), placeOf(m_workplace.store),
        m_issued->passphrase,         QDateTime::fromSecsSinceEpoch(m_issued->expiresAt, zone).date()};
    m_workplace.preview(std::make_shared<InvitationSheet>(content, paperFrameOf(m_workplace)));
}

} // namespace kitcamp
