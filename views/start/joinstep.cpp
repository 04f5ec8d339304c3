// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/joinstep.h"

#include "models/sync/sharing.h"
#include "views/common/busybar.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/filedialogs/filedialogs.h"
#include "views/members/keys/passphrasefields.h"
#include "views/start/newfileplace.h"
#include "views/sync/backgroundstep.h"
#include "views/sync/folderfield.h"
#include "views/sync/safefilename.h"

#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A hub's URL as people write it.
QString folderOf(const QString& url)
{
    return url.startsWith("folder:"_L1) ? url.mid(7) : url;
}

} // namespace

JoinStep::JoinStep(const QString& suggestedFolder, QWidget* parent)
    : Panel(tr("The centre and this computer"), parent)
    , m_documents(suggestedFolder)
    , m_step(new BackgroundStep(this))
{
    setObjectName(u"joinStep"_s);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"joinMessage"_s);
    content()->addWidget(m_message);
    buildForm();
    m_busy = new BusyBar(this);
    content()->addWidget(m_busy);
    connect(m_inviteFile, &FolderField::edited, this, &JoinStep::readInvitation);
    connect(m_busy, &BusyBar::cancelRequested, m_step, &BackgroundStep::cancel);
    connect(m_step, &BackgroundStep::progressed, this, [this](const QString& step, qint64 done, qint64 all) {
        if (!m_busy->isCancelled())
            m_busy->start(step);
        m_busy->setProgress(done, all);
    });
}

void JoinStep::buildForm()
{
    m_questions = new QWidget(this);
    m_form = new FormFields(m_questions);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    addInvite();
    addMembership();
    addPlaces();
    m_keys = new PassphraseFields(m_questions);
    auto* column = new QVBoxLayout(m_questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_form);
    column->addWidget(m_keys);
    column->addStretch();
    m_scroll = new QScrollArea(this); // a small screen has not room for all questions
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_questions);
    m_scroll->viewport()->setAutoFillBackground(false); // the panel's own surface
    m_questions->setAutoFillBackground(false);
    content()->addWidget(m_scroll, 1);
    showWhatIsNeeded();
}

/// Plainly to be read: it was told on the telephone, serves once, and twenty letters are long.
void JoinStep::addMembership()
{
    m_passphrase = new QLineEdit(m_form);
    m_passphrase->setObjectName(u"joinPassphrase"_s);
    m_passphrase->setMaxLength(200);
    m_passphraseField = m_form->add(tr("Pa&ssphrase of the invitation"), m_passphrase);
    m_passphraseField->setHint(
        tr("Twenty letters and digits, from whoever invited this computer. Small letters will do."));
}

/// An invitation to one computer brings its name and asks for a passphrase; a server needs no folder.
void JoinStep::showWhatIsNeeded()
{
    const bool forMember = m_invite.isForMember();
    m_passphraseField->setVisible(forMember);
    m_nameField->setVisible(!forMember);
    m_folderField->setVisible(!isAtServer());
    m_keys->setVisible(forMember);
    if (forMember)
        m_keys->look();
}

void JoinStep::addInvite()
{
    m_inviteFile = new FolderField(
        u"joinInvite"_s, tr("Invitation"),
        [](QWidget* asking) {
            return fileToOpen(asking, tr("Choose the invitation"), {},
                              tr("Invitations (*.%1)").arg(inviteEnding));
        },
        m_form);
    m_inviteField = m_form->add(tr("&Invitation"), m_inviteFile);
    m_inviteField->setHint(tr("Made on a computer of the centre: Sync, Members, \"Invite a computer\"."));
    m_folder = new FolderField(
        u"joinFolder"_s, tr("Folder where the computers meet"),
        [](QWidget* asking) { return folderToUse(asking, tr("The folder where the computers meet")); },
        m_form);
    m_folderField = m_form->add(tr("&Folder where the computers meet"), m_folder);
    m_folderField->setHint(
        tr("As this computer sees it: the stick or the network drive may have another name here."));
}

void JoinStep::addPlaces()
{
    m_name = new QLineEdit(nameOfThisComputer(), m_form);
    m_name->setObjectName(u"joinName"_s);
    m_name->setMaxLength(80);
    m_nameField = m_form->add(tr("&Name of this computer"), m_name);
    m_nameField->setHint(tr("So the others know who did what: \"Desk 2\"."));
    m_path = new FolderField(
        u"joinPath"_s, tr("File of the centre"),
        [this](QWidget* asking) {
            return fileToSave(asking, tr("Where the file shall lie"), m_path->path(),
                              tr("Kitcamp files (*.kitcamp)"));
        },
        m_form);
    m_pathField = m_form->add(tr("Fi&le of the centre"), m_path);
    m_pathField->setHint(tr("On this computer's own disk: the whole centre lies in it."));
    suggestPath();
}

void JoinStep::arrive()
{
    m_inviteFile->setFocus(Qt::OtherFocusReason);
}

bool JoinStep::isWorking() const
{
    return m_step->isRunning();
}

void JoinStep::cancel()
{
    m_step->cancel();
}

/// As soon as it is chosen: the centre's name stands there, and the folder.
void JoinStep::readInvitation()
{
    const auto invite = readInvite(m_inviteFile->path());
    m_inviteField->setError(invite ? QString() : invite.error().sentence);
    m_invite = invite ? *invite : Invite();
    showWhatIsNeeded();
    if (!invite)
        return;
    const QString centre = m_invite.nameFor(QLocale());
    m_inviteField->setHint(centre.isEmpty() ? tr("An invitation to a centre without a name.")
                                            : tr("An invitation to %1.", "%1: name of a centre").arg(centre));
    if (!m_folder->isEdited())
        m_folder->setPath(folderOf(m_invite.url));
    suggestPath();
}

void JoinStep::suggestPath()
{
    if (m_path->isEdited())
        return;
    const QString centre = m_invite.nameEn.isEmpty() ? m_invite.name : m_invite.nameEn;
    m_path->setPath(m_documents + u'/' + safeFileName(centre, u"kitcamp"_s));
}

bool JoinStep::isComplete()
{
    m_form->clearErrors();
    readInvitation();
    if (m_inviteFile->path().isEmpty())
        m_inviteField->setError(tr("Choose the invitation first."));
    if (m_invite.isForMember() && m_passphrase->text().trimmed().isEmpty())
        m_passphraseField->setError(tr("Type the passphrase of the invitation."));
    if (m_inviteField->error().isEmpty() && !isAtServer() && m_folder->path().isEmpty())
        m_folderField->setError(tr("Choose the folder where the computers of the centre meet."));
    m_pathField->setError(problemOfNewFile(newFilePath(m_path->path())));
    return m_form->focusFirstError() && (!m_invite.isForMember() || m_keys->isComplete());
}

void JoinStep::submit()
{
    m_message->dismiss();
    if (m_step->isRunning() || !m_join)
        return;
    if (!isComplete()) {
        if (QWidget* wrong = m_questions->focusWidget())
            m_scroll->ensureWidgetVisible(wrong);
        return;
    }
    JoinWish wish;
    wish.path = newFilePath(m_path->path());
    wish.url = isAtServer() ? QString() : hubUrl(m_folder->path());
    wish.invite = m_invite;
    if (m_invite.isForMember()) {
        wish.passphrase = m_passphrase->text().trimmed();
        wish.keysPassphrase = m_keys->passphrase();
        m_keysPassphrase = wish.keysPassphrase;
    } else {
        wish.computer = m_name->text().simplified();
    }
    m_questions->setEnabled(false);
    m_busy->start(tr("Joining"));
    m_step->start<Joined>(
        [join = m_join, wish](const StepProgress& progress) { return join(wish, progress); },
        [this, path = wish.path](const Result<Joined>& done) { onFinished(path, done); });
    Q_EMIT workingChanged(true);
}

void JoinStep::onFinished(const QString& path, const Result<Joined>& done)
{
    m_busy->finish();
    m_questions->setEnabled(true);
    Q_EMIT workingChanged(false);
    if (done) {
        Q_EMIT joined(path, done->remark);
        return;
    }
    if (done.error().rule == "wrong-passphrase"_L1 && m_invite.isForMember()) {
        m_passphraseField->setError(done.error().sentence);
        m_form->focusFirstError();
        return;
    }
    if (done.error().code == ErrorCode::Cancelled)
        m_message->say(Tone::Plain, tr("Stopped. Nothing was made; joining can be started again."));
    else
        m_message->say(Tone::Bad, (QStringList{done.error().sentence} + done.error().waysOut).join(u'\n'));
    if (done.error().rule == "passphrase-needed"_L1 || done.error().rule == "keyring"_L1)
        return m_keys->askWithoutKeyring();
    (isAtServer() ? m_inviteFile : m_folder)->setFocus(Qt::OtherFocusReason);
}

} // namespace kitcamp
