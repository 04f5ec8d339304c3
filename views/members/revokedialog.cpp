// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/revokedialog.h"

#include "models/sync/revoking.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/common/textlabel.h"
#include "views/members/membertask.h"
#include "views/sync/fitheight.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

RevokeDialog::RevokeDialog(Workplace& workplace, Member member, QWidget* parent)
    : DialogFrame(tr("Revoke %1", "%1: computer").arg(member.name), parent)
    , m_member(std::move(member))
    , m_task(new MemberTask(workplace, this))
{
    setObjectName(u"revokeDialog"_s);
    buildLayout();
    connect(this, &DialogFrame::submitted, this, &RevokeDialog::onSubmitted);
}

QString RevokeDialog::consequences() const
{
    if (!m_member.keysTakenAt)
        return QStringList{tr("• The invitation is worth nothing any more, whoever holds it."),
                           tr("• Nothing that was done so far is lost."),
                           tr("• Another invitation can be made at any time.")}
            .join(u'\n');
    return QStringList{
        tr("• What it does from now on is taken by no other computer. What it did before stays."),
        tr("• It learns nothing more: what the others do is sealed under a new key that it does not get."),
        tr("• What it has received already stays on it and can be read there. Get the computer back, or see "
           "that its file is deleted."),
        tr("• What was done on it and not sent yet reaches nobody. It can be exported there."),
        tr("• This cannot be undone. To come back it needs a new invitation and a new file.")}
        .join(u'\n');
}

void RevokeDialog::buildLayout()
{
    setSentence(
        tr("%1 will no longer belong to the centre. What that means:", "%1: computer").arg(m_member.name));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* text = new TextLabel(consequences(), TextSize::Body, content);
    text->setObjectName(u"revokeConsequences"_s);
    text->setWordWrap(true);
    m_form = new FormFields(content);
    m_reason = new QLineEdit(m_form);
    m_reason->setObjectName(u"revokeReason"_s);
    m_reason->setMaxLength(200);
    m_form->add(tr("&Reason"), m_reason)
        ->setHint(tr("All computers read it, this one too: \"stolen\", \"sold\". It may stay empty."));
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(u"revokeName"_s);
    m_nameField = m_form->add(tr("Type the &name of the computer: %1", "%1: computer")
                                  .arg(QString(m_member.name).replace(u'&', u"&&"_s)),
                              m_name);
    column->addWidget(text);
    column->addWidget(m_form);
    setContent(content);
    m_main = setMainButton(tr("Re&voke it"));
    setMinimumWidth(scaled(560));
    fitHeightSoon(this);
}

void RevokeDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_main->setEnabled(!busy);
}

void RevokeDialog::onSubmitted()
{
    if (m_task->isRunning())
        return;
    m_form->clearErrors();
    message()->dismiss();
    if (m_name->text().simplified() != m_member.name.simplified())
        m_nameField->setError(tr("Type it exactly as it stands there, so that it is the right one."));
    if (!m_form->focusFirstError())
        return;
    setBusy(true);
    m_task->start<Performed>(
        [id = m_member.id, reason = m_reason->text()](Store& store, const MemberKeys& own, Hub& hub) {
            return revokeMember(store, own, hub, id, reason);
        },
        [this](const Result<Performed>& revoked) { onFinished(revoked); });
}

void RevokeDialog::onFinished(const Result<Performed>& revoked)
{
    setBusy(false);
    if (!revoked)
        return message()->say(Tone::Bad, refusalText(revoked.error()));
    Q_EMIT done(tr("%1 belongs to the centre no more. The others know it as soon as this computer has met "
                   "them.",
                   "%1: computer")
                    .arg(m_member.name));
    accept();
}

} // namespace kitcamp
