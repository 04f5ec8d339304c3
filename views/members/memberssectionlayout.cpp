// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What MembersSection is made of; what it does stands in memberssection.cpp.
#include "views/members/memberssection.h"

#include "models/items/members/memberlistmodel.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

void MembersSection::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"membersMessage"_s);
    column->addWidget(m_message);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildNone());
    m_pages->addWidget(buildList());
    column->addWidget(m_pages, 1);
}

QWidget* MembersSection::buildNone()
{
    auto* panel = new Panel(m_pages);
    auto* none = new EmptyState(panel);
    none->setObjectName(u"noMembers"_s);
    none->setTexts(tr("Whoever reaches the place takes part"),
                   tr("This centre was shared without members: its history lies open in the folder where the "
                      "computers meet, and every computer that joins may do everything.\n\nTo seal it and to "
                      "give each computer its rights, share the centre once more at a new, empty place; the "
                      "others join it anew, by invitation."),
                   u"lock"_s);
    panel->content()->addWidget(none);
    return panel;
}

QPushButton* MembersSection::addButton(Panel* panel, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, panel);
    button->setObjectName(name);
    panel->addToHeading(button);
    return button;
}

QWidget* MembersSection::buildList()
{
    auto* panel = new Panel(tr("Computers that belong to the centre"), m_pages);
    panel->setContentFlush();
    m_role = addButton(panel, u"memberRole"_s, tr("&Role…"));
    m_rename = addButton(panel, u"memberRename"_s, tr("Rena&me…"));
    m_revoke = addButton(panel, u"memberRevoke"_s, tr("Revo&ke…"));
    m_invite = addButton(panel, u"memberInvite"_s, tr("&Invite a computer…"));
    dressButton(m_invite, "primary");
    m_table = new TableFrame(panel);
    m_table->setModel(m_members);
    m_table->view()->setObjectName(u"members"_s);
    m_table->view()->setAccessibleName(tr("Computers that belong to the centre"));
    m_table->view()->setSortingEnabled(false);
    for (const int column : {MemberListModel::StateColumn, MemberListModel::BehindColumn})
        m_table->view()->setItemDelegateForColumn(column, new StatusDelegate(m_table->view()));
    panel->content()->addWidget(m_table, 1);
    auto* below = new QWidget(panel);
    auto* lines = new QVBoxLayout(below);
    lines->setContentsMargins(space::medium, space::small, space::medium, space::small);
    lines->setSpacing(space::tiny);
    m_chosen = new TextLabel(TextSize::Body, below);
    m_chosen->setObjectName(u"memberChosen"_s);
    m_own = new TextLabel(TextSize::Secondary, below);
    m_own->setObjectName(u"memberOwn"_s);
    m_own->setTone(Tone::Muted);
    for (TextLabel* label : {m_chosen, m_own}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    panel->content()->addWidget(below);
    return panel;
}

} // namespace kitcamp
