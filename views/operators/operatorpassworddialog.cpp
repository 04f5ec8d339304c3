// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/operators/operatorpassworddialog.h"

#include "models/lending/desk.h"
#include "models/members/operatoractions.h"
#include "models/members/operatorpassword.h"
#include "models/members/passwordcheck.h"
#include "models/store/store.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"

#include <QLineEdit>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

OperatorPasswordDialog::OperatorPasswordDialog(Workplace& workplace, OperatorId whose, QWidget* parent)
    : DialogFrame(tr("Password of an operator"), parent)
    , m_workplace(workplace)
    , m_whose(whose)
    , m_name(workplace.store.naming().name(u"operator"_s, whose.value))
{
    setObjectName(u"operatorPasswordDialog"_s);
    const auto kept = passwordOf(workplace.store.reader(), whose);
    m_hasOne = kept && !kept->isEmpty();
    buildLayout();
    connect(this, &DialogFrame::submitted, this, &OperatorPasswordDialog::onSubmitted);
}

bool OperatorPasswordDialog::isOwn() const
{
    return m_whose == m_workplace.store.operatorId();
}

void OperatorPasswordDialog::buildLayout()
{
    if (!m_hasOne)
        setSentence(tr("%1 has no password. With one, it is asked for whenever somebody chooses this name or "
                       "scans this card.",
                       "%1: operator")
                        .arg(m_name));
    else if (isOwn())
        setSentence(tr("%1, you give yourself another password.", "%1: operator").arg(m_name));
    else
        setSentence(tr("You give %1 another password, as an administrator does where it was forgotten. Tell "
                       "it to nobody else; it can be changed here afterwards.",
                       "%1: operator")
                        .arg(m_name));
    m_form = new FormFields(this);
    if (m_hasOne && isOwn())
        m_old = addEdit(u"oldPassword"_s, tr("&Password until now"), &m_oldField);
    m_new = addEdit(u"newPassword"_s, tr("&New password"), &m_newField);
    m_newField->setHint(tr("%n characters or more", nullptr, shortestPassword));
    m_again = addEdit(u"newPasswordAgain"_s, tr("Once &more"), &m_againField);
    setContent(m_form);
    if (m_hasOne) {
        m_remove = addButton(u"removePassword"_s, tr("&Take it away"));
        connect(m_remove, &QPushButton::clicked, this, &OperatorPasswordDialog::remove);
    }
    m_main = setMainButton(tr("&Save"));
}

QLineEdit* OperatorPasswordDialog::addEdit(const QString& name, const QString& label, FormField** field)
{
    auto* edit = new QLineEdit(m_form);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(500);
    *field = m_form->add(label, edit);
    return edit;
}

bool OperatorPasswordDialog::isComplete()
{
    m_form->clearErrors();
    m_newField->setError(problemOfPassword(m_new->text()));
    if (m_newField->error().isEmpty() && m_again->text() != m_new->text())
        m_againField->setError(tr("The two are not the same. Type it once more."));
    return m_form->focusFirstError();
}

void OperatorPasswordDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_main->setEnabled(!busy);
    if (m_remove)
        m_remove->setEnabled(!busy);
}

void OperatorPasswordDialog::proven(const std::function<void()>& work)
{
    setBusy(true);
    message()->dismiss();
    if (!m_old)
        return work();
    PasswordCheck& check = m_workplace.desk.passwords();
    check.ask(m_whose, m_old->text(), this, [this, work, &check](PasswordCheck::Answer answer) {
        if (answer == PasswordCheck::Answer::Right)
            return work();
        setBusy(false);
        m_oldField->setError(check.sentence(m_whose, answer));
        m_form->focusFirstError();
        m_old->selectAll();
    });
}

void OperatorPasswordDialog::onSubmitted()
{
    if (m_busy || !isComplete())
        return;
    proven([this] {
        m_workplace.desk.passwords().hash(m_new->text(), this, [this](const Result<QString>& hashed) {
            if (hashed)
                return save(*hashed);
            setBusy(false);
            message()->say(Tone::Bad, hashed.error().sentence);
        });
    });
}

void OperatorPasswordDialog::remove()
{
    if (!m_busy)
        proven([this] { save({}); });
}

void OperatorPasswordDialog::save(const QString& hashed)
{
    const auto done = m_workplace.store.perform(SetOperatorPassword{m_whose, hashed});
    setBusy(false);
    if (!done)
        return message()->say(Tone::Bad, refusalText(done.error()));
    if (m_workplace.say)
        m_workplace.say(hashed.isEmpty()
                            ? tr("%1 is chosen without a password from now on.", "%1: operator").arg(m_name)
                            : tr("%1 has a new password.", "%1: operator").arg(m_name));
    Q_EMIT changed();
    accept();
}

} // namespace kitcamp
