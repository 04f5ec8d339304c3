// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/sharedialog.h"

#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"
#include "views/common/busybar.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/sync/backgroundstep.h"
#include "views/sync/fitheight.h"
#include "views/sync/folderfield.h"
#include "views/sync/invitation.h"
#include "views/sync/ownstore.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

ShareDialog::ShareDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Share this centre"), parent)
    , m_workplace(workplace)
    , m_step(new BackgroundStep(this))
{
    setObjectName(u"shareDialog"_s);
    setSentence(
        tr("Choose an empty folder that the other computers reach too: on a network drive, or on a USB "
           "stick that is carried between them. The whole history is put there; this file stays where it "
           "is."));
    buildLayout();
    connect(this, &DialogFrame::submitted, this, &ShareDialog::onSubmitted);
    connect(m_busy, &BusyBar::cancelRequested, m_step, &BackgroundStep::cancel);
    connect(m_step, &BackgroundStep::progressed, this, [this](const QString& step, qint64 done, qint64 all) {
        if (!m_busy->isCancelled())
            m_busy->start(step);
        m_busy->setProgress(done, all);
    });
}

void ShareDialog::buildLayout()
{
    m_form = new FormFields(this);
    m_folder = new FolderField(
        u"shareFolder"_s, tr("Folder"),
        [this](QWidget* asking) {
            return m_workplace.askForFile(asking,
                                          {tr("The folder where the computers meet"), {}, {}, false, true});
        },
        m_form);
    m_folderField = m_form->add(tr("&Folder"), m_folder);
    m_folderField->setHint(tr("A folder that is not there yet is made."));
    m_name = new QLineEdit(nameOfFile(m_workplace.store), m_form);
    m_name->setObjectName(u"shareName"_s);
    m_name->setMaxLength(80);
    m_form->add(tr("&Name of this computer"), m_name)
        ->setHint(tr("So the others know who did what: \"Desk 1\"."));
    m_busy = new BusyBar(this);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_form);
    column->addWidget(m_busy);
    column->addStretch();
    setContent(content);
    m_main = setMainButton(tr("&Share"));
    setMinimumWidth(scaled(520));
}

void ShareDialog::onSubmitted()
{
    if (m_shared)
        return saveInvite();
    if (m_step->isRunning())
        return;
    m_form->clearErrors();
    message()->dismiss();
    if (QFileInfo(m_folder->path()).isRelative() && !m_folder->path().startsWith(u"folder:"_s))
        m_folderField->setError(tr("Choose a folder, or write it with its whole path."));
    if (m_form->focusFirstError())
        share();
}

void ShareDialog::share()
{
    const auto named = renameFile(m_workplace.store, m_name->text());
    if (!named)
        return message()->say(Tone::Bad, named.error().sentence);
    m_form->setEnabled(false);
    m_main->setEnabled(false);
    m_busy->start(tr("Sharing"));
    m_step->start<void>(
        [file = OwnStore::of(m_workplace.store), folder = m_folder->path()](const StepProgress& progress) {
            return file.with([&](Store& store) { return shareCentre(store, folder, progress); });
        },
        [this](const Result<void>& done) { onFinished(done); });
}

void ShareDialog::onFinished(const Result<void>& done)
{
    m_busy->finish();
    m_main->setEnabled(true);
    if (m_workplace.sync)
        m_workplace.sync->syncNow(); // also what was cut short: it goes on in the background
    const bool begun = !hubOf(m_workplace.store).isEmpty();
    if (begun)
        Q_EMIT shared();
    if (m_leaving)
        return DialogFrame::reject();
    if (begun)
        return showShared();
    m_form->setEnabled(true);
    message()->say(Tone::Bad, done.error().sentence);
    m_folder->setFocus(Qt::OtherFocusReason);
}

void ShareDialog::showShared()
{
    m_shared = true;
    m_form->hide();
    fitHeightSoon(this); // less stands in it now
    setSentence(tr("The centre is shared. What is to be done for each computer that shall join:") + u"\n\n"_s
                + howToJoin());
    m_main->setText(tr("&Save the invitation…"));
    setLeaveText(tr("Close"));
    m_main->setFocus(Qt::OtherFocusReason);
}

void ShareDialog::saveInvite()
{
    const auto saved = saveInvitation(m_workplace, this);
    if (!saved)
        return message()->say(Tone::Bad, saved.error().sentence);
    if (!saved->isEmpty())
        message()->say(Tone::Ok, tr("Saved %1.").arg(QFileInfo(*saved).fileName()));
}

void ShareDialog::showEvent(QShowEvent* event)
{
    DialogFrame::showEvent(event);
    fitHeightSoon(this);
}

void ShareDialog::reject()
{
    if (!m_step->isRunning())
        return DialogFrame::reject();
    m_leaving = true; // when the work has stopped
    m_step->cancel();
}

} // namespace kitcamp
