// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/sharedialog.h"

#include "models/members/keyholder.h"
#include "models/sync/founding.h"
#include "models/sync/sharing.h"
#include "models/sync/syncrunner.h"
#include "views/common/busybar.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/members/invitedialog.h"
#include "views/members/keys/passphrasefields.h"
#include "views/sync/backgroundstep.h"
#include "views/sync/fitheight.h"
#include "views/sync/hubplacefields.h"
#include "views/sync/invitation.h"
#include "views/sync/ownstore.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace kitcamp {

using namespace Qt::StringLiterals;

ShareDialog::ShareDialog(Workplace& workplace, QWidget* parent)
    : DialogFrame(tr("Share this centre"), parent)
    , m_workplace(workplace)
    , m_step(new BackgroundStep(this))
{
    setObjectName(u"shareDialog"_s);
    setSentence(tr("Say where the computers of the centre meet. The whole history is put there; this file "
                   "stays where it is."));
    buildLayout();
    connectSignals();
    m_keys->look();
    onPlaceChanged();
}

void ShareDialog::buildLayout()
{
    m_questions = new QWidget(this);
    m_place = new HubPlaceFields(m_workplace, m_questions);
    m_form = new FormFields(m_questions);
    m_name = new QLineEdit(nameOfFile(m_workplace.store), m_form);
    m_name->setObjectName(u"shareName"_s);
    m_name->setMaxLength(80);
    m_nameField = m_form->add(tr("&Name of this computer"), m_name);
    m_nameField->setHint(tr("So the others know who did what: \"Desk 1\"."));
    m_sealed = new QCheckBox(tr("&Only computers that are invited may read and write it"), m_questions);
    m_sealed->setObjectName(u"shareSealed"_s);
    m_sealed->setChecked(true);
    m_keys = new PassphraseFields(m_questions);
    auto* questions = new QVBoxLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(space::medium);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QWidget* part : {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_form),
                          static_cast<QWidget*>(m_sealed), static_cast<QWidget*>(m_keys)})
        questions->addWidget(part);
    m_busy = new BusyBar(this);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_questions);
    column->addWidget(m_busy);
    column->addStretch();
    setContent(content);
    m_main = setMainButton(tr("&Share"));
    m_leave = findChild<QPushButton*>(u"dialogLeave"_s);
    setMinimumWidth(scaled(560));
}

void ShareDialog::connectSignals()
{
    connect(this, &DialogFrame::submitted, this, &ShareDialog::onSubmitted);
    connect(m_place, &HubPlaceFields::changed, this, &ShareDialog::onPlaceChanged);
    connect(m_sealed, &QCheckBox::toggled, this, &ShareDialog::onPlaceChanged);
    connect(m_keys, &PassphraseFields::resized, this, [this] { fitHeightSoon(this); });
    if (m_workplace.keys)
        connect(m_workplace.keys, &KeyHolder::changed, this, &ShareDialog::updateMain);
    connect(m_busy, &BusyBar::cancelRequested, m_step, &BackgroundStep::cancel);
    connect(m_step, &BackgroundStep::progressed, this, [this](const QString& step, qint64 done, qint64 all) {
        if (!m_busy->isCancelled())
            m_busy->start(step);
        m_busy->setProgress(done, all);
    });
}

/// A server lets nobody in without a login: there it is always sealed.
bool ShareDialog::isSealed() const
{
    return m_place->isServer() || m_sealed->isChecked();
}

void ShareDialog::onPlaceChanged()
{
    m_sealed->setVisible(!m_place->isServer());
    m_sealed->setToolTip(tr("Everything is sealed; without this, whoever reaches the folder reads all and "
                            "may change all."));
    m_keys->setVisible(isSealed());
    fitHeightSoon(this);
}

void ShareDialog::onSubmitted()
{
    if (m_shared)
        return isSealed() ? invite() : saveOpenInvite();
    if (m_step->isRunning())
        return;
    m_form->clearErrors();
    message()->dismiss();
    if (m_name->text().simplified().isEmpty())
        m_nameField->setError(tr("Give this computer a name."));
    if (m_place->isComplete() && m_form->focusFirstError() && (!isSealed() || m_keys->isComplete()))
        share();
}

void ShareDialog::share()
{
    const auto named = renameFile(m_workplace.store, m_name->text());
    const auto login = m_place->login();
    if (!named || !login)
        return message()->say(Tone::Bad, named ? login.error().sentence : named.error().sentence);
    m_questions->setEnabled(false);
    m_main->setEnabled(false);
    m_leave->hide(); // one Cancel is enough: the one beside the bar
    m_busy->start(tr("Sharing"));
    const FoundingRequest request{m_place->url(), m_name->text().simplified(), *login};
    m_step->start<void>(
        [file = OwnStore::of(m_workplace.store), request, sealed = isSealed(),
         passphrase = m_keys->passphrase()](const StepProgress& progress) {
            return file.with([&](Store& store) -> Result<void> {
                if (!sealed)
                    return shareCentre(store, request.url, progress);
                KeyStore keys = passphrase.isEmpty()
                    ? KeyStore(store.path(), [](bool) { return std::optional<QString>(); })
                    : KeyStore::withPassphrase(store.path(), passphrase); // no keyring is asked again
                return shareAsMember(store, keys, request, progress);
            });
        },
        [this](const Result<void>& done) { onFinished(done); });
}

void ShareDialog::onFinished(const Result<void>& done)
{
    m_busy->finish();
    m_leave->show();
    m_main->setEnabled(true);
    m_workplace.store.lookForForeignChanges();
    if (m_workplace.keys && isSealed())
        m_workplace.keys->unlock(m_keys->passphrase());
    if (m_workplace.sync)
        m_workplace.sync->syncNow(); // also what was cut short: it goes on in the background
    const bool begun = !hubOf(m_workplace.store).isEmpty();
    if (begun)
        Q_EMIT shared();
    if (m_leaving)
        return DialogFrame::reject();
    if (begun)
        return showShared();
    m_questions->setEnabled(true);
    message()->say(Tone::Bad, refusalText(done.error()));
    const bool needsPassphrase =
        done.error().rule == "passphrase-needed"_L1 || done.error().rule == "keyring"_L1;
    if (needsPassphrase)
        m_keys->askWithoutKeyring();
    else
        m_place->takeFocus();
}

void ShareDialog::showShared()
{
    m_shared = true;
    m_questions->hide();
    fitHeightSoon(this); // less stands in it now
    if (isSealed())
        setSentence(
            tr("The centre is shared and sealed. This computer is its first member, an "
               "administrator. Each further one is invited: with a file and a passphrase of its "
               "own, here or later under Sync, Members. Make one of them an administrator too: keys and "
               "passphrases cannot be had back, and without an administrator nobody is invited or "
               "revoked any more."));
    else
        setSentence(tr("The centre is shared. What is to be done for each computer that shall join:")
                    + u"\n\n"_s + howToJoin());
    m_main->setText(isSealed() ? tr("&Invite a computer…") : tr("&Save the invitation…"));
    setLeaveText(tr("Close"));
    updateMain();
    m_main->setFocus(Qt::OtherFocusReason);
}

/// Whoever invites needs the keys, which come a second after the sharing.
void ShareDialog::updateMain()
{
    const bool waits = m_shared && isSealed() && m_workplace.keys && !m_workplace.keys->keys();
    m_main->setEnabled(!waits && !m_step->isRunning());
}

void ShareDialog::invite()
{
    (new InviteDialog(m_workplace, parentWidget()))->present();
    accept();
}

void ShareDialog::saveOpenInvite()
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
    QTimer::singleShot(0, this, [this] {
        if (!m_shared)
            m_place->takeFocus(); // the kind of place is seldom another one
    });
}

void ShareDialog::reject()
{
    if (!m_step->isRunning())
        return DialogFrame::reject();
    m_leaving = true; // when the work has stopped
    m_step->cancel();
}

} // namespace kitcamp
