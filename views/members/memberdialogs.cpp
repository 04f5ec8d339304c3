// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/memberdialogs.h"

#include "models/sync/revoking.h"
#include "models/sync/syncrunner.h"
#include "views/common/formfields.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"
#include "views/members/membertask.h"
#include "views/members/rolechoice.h"
#include "views/sync/fitheight.h"

#include <QLineEdit>

namespace kitcamp {

using namespace Qt::StringLiterals;

RenameMemberDialog::RenameMemberDialog(Workplace& workplace, Member member, QWidget* parent)
    : DialogFrame(tr("Rename a computer"), parent)
    , m_workplace(workplace)
    , m_member(std::move(member))
{
    setObjectName(u"renameMemberDialog"_s);
    setSentence(tr("All computers of the centre call it so; what it did before carries the new name too."));
    auto* form = new FormFields(this);
    m_name = new QLineEdit(m_member.name, form);
    m_name->setObjectName(u"memberName"_s);
    m_name->setMaxLength(80);
    m_field = form->add(tr("&Name"), m_name);
    setContent(form);
    setMainButton(tr("&Rename"));
    connect(this, &DialogFrame::submitted, this, &RenameMemberDialog::onSubmitted);
}

void RenameMemberDialog::onSubmitted()
{
    const QString name = m_name->text().simplified();
    m_field->setError(name.isEmpty() ? tr("Type the name.") : QString());
    if (name.isEmpty())
        return;
    if (name == m_member.name)
        return accept();
    const auto renamed = renameMember(m_workplace.store, m_member.id, name);
    if (!renamed)
        return m_field->setError(refusalText(renamed.error()));
    if (m_workplace.sync)
        m_workplace.sync->syncNow();
    Q_EMIT done(tr("%1 is called %2 from now on.", "names of a computer").arg(m_member.name, name));
    accept();
}

MemberRoleDialog::MemberRoleDialog(Workplace& workplace, Member member, QWidget* parent)
    : DialogFrame(tr("Role of %1", "%1: computer").arg(member.name), parent)
    , m_member(std::move(member))
    , m_task(new MemberTask(workplace, this))
{
    setObjectName(u"memberRoleDialog"_s);
    setSentence(tr("What %1 may do from now on. What it did before stays. Who works there may have fewer "
                   "rights than the computer, never more.",
                   "%1: computer")
                    .arg(m_member.name));
    m_roles = new RoleChoice(m_member.role, this);
    setContent(m_roles);
    setMainButton(tr("&Save"));
    setMinimumWidth(scaled(480));
    connect(this, &DialogFrame::submitted, this, &MemberRoleDialog::onSubmitted);
    fitHeightSoon(this);
}

void MemberRoleDialog::onSubmitted()
{
    const Role role = m_roles->role();
    if (m_task->isRunning())
        return;
    if (role == m_member.role)
        return accept();
    message()->dismiss();
    m_task->start<Performed>(
        [id = m_member.id, role](Store& store, const MemberKeys&, Hub& hub) {
            return changeMemberRole(store, hub, id, role);
        },
        [this, role](const Result<Performed>& changed) {
            if (!changed)
                return message()->say(Tone::Bad, refusalText(changed.error()));
            Q_EMIT done(
                tr("%1 has the role %2 now.", "%1: computer, %2: role").arg(m_member.name, roleName(role)));
            accept();
        });
}

} // namespace kitcamp
