// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What InviteDialog is made of; what it does stands in invitedialog.cpp.
#include "views/members/invitedialog.h"

#include "models/sync/invite.h"
#include "views/common/busybar.h"
#include "views/common/formfields.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"
#include "views/members/membertask.h"
#include "views/members/passphraseview.h"
#include "views/members/rolechoice.h"
#include "views/sync/folderfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

void InviteDialog::buildLayout()
{
    const QString note = onlyAdministratorNote(m_workplace.store);
    setSentence(tr("Each computer gets an invitation of its own: a small file and a passphrase, which reach "
                   "it by two different ways. One of them alone opens nothing.")
                + (note.isEmpty() ? QString() : u"\n\n"_s + note));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    buildQuestions(content);
    buildAnswer(content);
    m_answer->hide();
    m_busy = new BusyBar(content);
    m_busy->setCancellable(false);
    column->addWidget(m_form);
    column->addWidget(m_answer);
    column->addWidget(m_busy);
    setContent(content);
    m_main = setMainButton(tr("&Invite"));
    setMinimumWidth(scaled(580));
}

void InviteDialog::buildQuestions(QWidget* content)
{
    m_form = new FormFields(content);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(u"inviteName"_s);
    m_name->setMaxLength(80);
    m_nameField = m_form->add(tr("&Name of the other computer"), m_name);
    m_nameField->setHint(tr("So the others know who did what: \"Desk 2\"."));
    m_roles = new RoleChoice(Role::Desk, m_form);
    m_form->add(tr("What it may do"), m_roles);
    m_days = new QSpinBox(m_form);
    m_days->setObjectName(u"inviteDays"_s);
    m_days->setRange(1, 366);
    m_days->setValue(30);
    m_form->add(tr("&Days until it must have joined"), m_days);
    m_path = new FolderField(
        u"invitePath"_s, tr("Invitation"),
        [this](QWidget* asking) {
            return m_workplace.askForFile(asking,
                                          {tr("Save the invitation"),
                                           tr("Invitations (*.%1)").arg(inviteEnding), m_path->path(), true});
        },
        m_form);
    m_pathField = m_form->add(tr("&Save the invitation as"), m_path);
}

void InviteDialog::buildAnswer(QWidget* content)
{
    m_answer = new QWidget(content);
    auto* column = new QVBoxLayout(m_answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_passphrase = new PassphraseView(m_answer);
    column->addWidget(m_passphrase);
    auto* line = new QHBoxLayout;
    auto* copy = new QPushButton(tr("&Copy"), m_answer);
    copy->setObjectName(u"copyPassphrase"_s);
    auto* print = new QPushButton(tr("&Print a sheet…"), m_answer);
    print->setObjectName(u"printInvitation"_s);
    auto* again = new QPushButton(tr("Save the invitation &elsewhere…"), m_answer);
    again->setObjectName(u"saveInvitationAgain"_s);
    for (QPushButton* button : {copy, print, again}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch();
    column->addLayout(line);
    column->addSpacing(space::small);
    m_steps = new TextLabel(TextSize::Body, m_answer);
    m_steps->setObjectName(u"inviteSteps"_s);
    m_steps->setWordWrap(true);
    m_steps->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_steps);
    connect(copy, &QPushButton::clicked, this, &InviteDialog::copyPassphrase);
    connect(print, &QPushButton::clicked, this, &InviteDialog::printSheet);
    connect(again, &QPushButton::clicked, this, [this] {
        const QString chosen = m_workplace.askForFile(
            this,
            {tr("Save the invitation"), tr("Invitations (*.%1)").arg(inviteEnding), m_path->path(), true});
        if (chosen.isEmpty())
            return;
        m_path->setPath(chosen);
        save();
    });
}

} // namespace kitcamp
