// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/keys/unlockdialog.h"

#include "models/members/keyholder.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

UnlockDialog::UnlockDialog(KeyHolder& keys, QWidget* parent)
    : DialogFrame(tr("Passphrase of this computer"), parent)
    , m_keys(keys)
{
    setObjectName(u"unlockDialog"_s);
    setSentence(tr("The keys of this computer lie in %1, under the passphrase that was chosen when it "
                   "joined. Without it nothing is sent or taken.",
                   "%1: file")
                    .arg(QFileInfo(m_keys.keyStore().keyFile()).fileName()));
    auto* form = new FormFields(this);
    m_passphrase = new QLineEdit(form);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(500);
    m_field = form->add(tr("&Passphrase"), m_passphrase);
    m_field->setHint(tr(
        "Forgotten? Then another computer that is an administrator revokes this one and invites it anew."));
    setContent(form);
    setLeaveText(tr("Later"));
    m_main = setMainButton(tr("&Unlock"));
    connect(this, &DialogFrame::submitted, this, &UnlockDialog::onSubmitted);
    connect(&m_keys, &KeyHolder::changed, this, [this] {
        if (m_keys.state() == KeyHolder::State::Ready)
            return accept();
        setBusy(false);
        message()->say(Tone::Bad, refusalText(m_keys.problem()));
    });
    connect(&m_keys, &KeyHolder::refused, this, [this](const Error& error) {
        setBusy(false);
        m_field->setError(error.rule == "wrong-passphrase"_L1
                              ? tr("This passphrase does not open the keys. Small and large letters count.")
                              : refusalText(error));
        m_passphrase->selectAll();
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
}

void UnlockDialog::presentForCopy(const QString& file)
{
    setSentence(tr("%1 is a copy or a restored backup. Give the passphrase of its keys, so that the centre "
                   "knows whose it is; until then it can be read, but nothing can be changed in it.",
                   "%1: file")
                    .arg(file));
    present();
}

void UnlockDialog::setBusy(bool busy)
{
    m_passphrase->setEnabled(!busy);
    m_main->setEnabled(!busy);
}

void UnlockDialog::onSubmitted()
{
    if (!m_passphrase->isEnabled())
        return;
    m_field->setError(m_passphrase->text().isEmpty() ? tr("Type the passphrase.") : QString());
    if (m_passphrase->text().isEmpty())
        return m_passphrase->setFocus(Qt::OtherFocusReason);
    setBusy(true);
    m_keys.unlock(m_passphrase->text());
}

} // namespace kitcamp
