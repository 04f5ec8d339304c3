// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/memberssection.h"

#include "models/items/members/memberlistmodel.h"
#include "models/items/members/rolewords.h"
#include "models/members/keyholder.h"
#include "models/members/rights.h"
#include "views/common/inlinemessage.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/lists/listpaperof.h"
#include "views/members/invitedialog.h"
#include "views/members/keys/unlockdialog.h"
#include "views/members/memberdialogs.h"
#include "views/members/membertask.h"
#include "views/members/revokedialog.h"
#include "views/print/listpaper.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

void allow(QPushButton* button, bool wanted, const Result<void>& may)
{
    button->setEnabled(wanted && may.ok());
    button->setToolTip(may ? QString() : refusalText(may.error()));
}

} // namespace

MembersSection::MembersSection(Workplace& workplace, QWidget* parent)
    : SyncSection(parent)
    , m_workplace(workplace)
    , m_members(new MemberListModel(workplace.store, this))
{
    setObjectName(u"membersSection"_s);
    buildLayout();
    connectSignals();
}

void MembersSection::connectSignals()
{
    const auto onCurrent = [this](void (MembersSection::*work)(const Member&)) {
        return [this, work] {
            if (const auto member = current())
                (this->*work)(*member);
        };
    };
    connect(m_invite, &QPushButton::clicked, this, &MembersSection::invite);
    connect(m_role, &QPushButton::clicked, this, onCurrent(&MembersSection::changeRole));
    connect(m_rename, &QPushButton::clicked, this, onCurrent(&MembersSection::rename));
    connect(m_revoke, &QPushButton::clicked, this, onCurrent(&MembersSection::revoke));
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MembersSection::updateButtons);
    connect(m_members, &QAbstractItemModel::dataChanged, this, &MembersSection::updateButtons);
    connect(m_members, &QAbstractItemModel::rowsRemoved, this, &MembersSection::updateButtons);
    connect(&m_workplace.store, &Store::operatorChanged, this, [this] {
        updateButtons();
        sayOwn();
    });
}

void MembersSection::arrive()
{
    if (m_pages->currentIndex() == 1)
        m_table->view()->setFocus(Qt::OtherFocusReason);
    if (m_members->rowCount() > 0 && !m_table->view()->selectionModel()->hasSelection())
        m_table->view()->selectRow(0);
}

void MembersSection::refresh(const SyncStatus& status, bool /*written*/)
{
    m_members->reload(status.head, status.lastContact);
    m_pages->setCurrentIndex(m_members->rowCount() > 0 ? 1 : 0);
    sayOwn();
    updateButtons();
}

void MembersSection::sayOwn()
{
    const auto role = roleNow(m_workplace.store);
    if (!role)
        m_own->setText(refusalText(role.error()));
    else if (*role)
        m_own->setText((tr("What is done here now has the rights: %1. %2",
                           "%1: role, %2: a sentence that says what it may do")
                            .arg(roleName(**role), roleSummary(**role))
                        + u' ' + onlyAdministratorNote(m_workplace.store))
                           .trimmed());
    else
        m_own->clear();
}

std::optional<Member> MembersSection::current() const
{
    const QModelIndexList rows = m_table->view()->selectionModel()->selectedRows();
    return rows.size() == 1 ? std::optional(m_members->lineAt(rows.constFirst().row()).member) : std::nullopt;
}

void MembersSection::updateButtons()
{
    const auto member = current();
    const bool inForce = member && !member->revokedAt;
    const auto change = mayDo(m_workplace.store, u"member"_s, RowOperation::Update);
    allow(m_invite, true, mayDo(m_workplace.store, u"member"_s, RowOperation::Insert));
    allow(m_role, inForce, change);
    allow(m_rename, inForce, change);
    allow(m_revoke, inForce, change);
    if (!member)
        m_chosen->clear();
    else if (member->revokedAt)
        m_chosen->setText(member->reason.isEmpty()
                              ? tr("%1 belongs to the centre no more.").arg(member->name)
                              : tr("%1 belongs to the centre no more: %2", "%1: computer, %2: reason")
                                    .arg(member->name, member->reason));
    else
        m_chosen->setText(u"%1: %2"_s.arg(member->name, roleSummary(member->role)));
    m_chosen->setVisible(member.has_value());
}

void MembersSection::withKeys(const std::function<void()>& work)
{
    KeyHolder* keys = m_workplace.keys;
    m_message->dismiss();
    if (!keys || keys->state() != KeyHolder::State::Locked)
        return work();
    auto* dialog = new UnlockDialog(*keys, window());
    connect(dialog, &QDialog::accepted, this, work);
    dialog->present();
}

void MembersSection::invite()
{
    withKeys([this] {
        auto* dialog = new InviteDialog(m_workplace, window());
        connect(dialog, &InviteDialog::invited, this,
                [this](const QString& computer) { say(tr("%1 is invited.", "%1: computer").arg(computer)); });
        dialog->present();
    });
}

void MembersSection::changeRole(const Member& member)
{
    withKeys([this, member] {
        auto* dialog = new MemberRoleDialog(m_workplace, member, window());
        connect(dialog, &MemberRoleDialog::done, this, &MembersSection::say);
        dialog->present();
    });
}

void MembersSection::rename(const Member& member)
{
    auto* dialog = new RenameMemberDialog(m_workplace, member, window());
    connect(dialog, &RenameMemberDialog::done, this, &MembersSection::say);
    dialog->present();
}

void MembersSection::revoke(const Member& member)
{
    withKeys([this, member] {
        auto* dialog = new RevokeDialog(m_workplace, member, window());
        connect(dialog, &RevokeDialog::done, this, &MembersSection::say);
        dialog->present();
    });
}

void MembersSection::say(const QString& sentence)
{
    m_message->say(Tone::Ok, sentence);
}

std::shared_ptr<const Paper> MembersSection::paper()
{
    if (m_members->rowCount() == 0)
        return {};
    ListContent content = listOf(*m_members,
                                 {MemberListModel::NameColumn, MemberListModel::RoleColumn,
                                  MemberListModel::StateColumn, MemberListModel::ContactColumn});
    content.title = tr("Computers that belong to the centre");
    return std::make_shared<ListPaper>(content, paperFrameOf(m_workplace));
}

} // namespace kitcamp
