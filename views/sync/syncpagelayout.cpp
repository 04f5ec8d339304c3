// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SyncPage is made of; what it does stands in syncpage.cpp.
#include "views/common/busybar.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/sync/syncpage.h"
#include "views/sync/synctiles.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

void SyncPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    column->setSpacing(space::medium);
    buildHeader(column);
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(buildFirstSteps());
    auto* rest = new QWidget(m_whole);
    auto* below = new QVBoxLayout(rest);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::medium);
    m_tiles = new SyncTiles(rest);
    below->addWidget(m_tiles);
    m_message = new InlineMessage(rest);
    m_message->setObjectName(u"syncMessage"_s);
    m_message->setClosable(false); // it goes with what it tells
    below->addWidget(m_message);
    m_busy = new BusyBar(rest);
    m_busy->setObjectName(u"syncBusy"_s);
    m_busy->setCancellable(false);
    below->addWidget(m_busy);
    buildSections(below);
    m_whole->addWidget(rest);
    column->addWidget(m_whole, 1);
}

void SyncPage::buildHeader(QVBoxLayout* column)
{
    m_header = new PageHeader(tr("Sync"), this);
    m_syncNow = m_header->addMainButton(u"syncNow"_s, tr("Sync &now"));
    column->addWidget(m_header);
}

QWidget* SyncPage::buildFirstSteps()
{
    auto* panel = new Panel(m_whole);
    m_first = new EmptyState(panel);
    m_first->setObjectName(u"syncFirstSteps"_s);
    m_first->setTexts(
        tr("This centre lies on this computer alone"),
        tr("Share it, and the other desks and laptops work with it too. Each computer keeps the whole file "
           "and "
           "works at full speed, also without a network; they come together by themselves over a folder that "
           "all of them reach: on a network drive, or on a USB stick.\n\nOthers join with the invitation "
           "that "
           "you save afterwards: on their first start they choose \"Join a centre\"."),
        u"sync"_s);
    m_first->setAction(tr("&Share this centre…"));
    auto* line = new QHBoxLayout; // lines of text that eyes can follow
    line->addStretch(1);
    line->addWidget(m_first, 4);
    line->addStretch(1);
    panel->content()->addLayout(line);
    return panel;
}

void SyncPage::buildSections(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small - 2);
    auto* group = new QButtonGroup(this);
    const auto add = [&](const QString& key, const QString& title) {
        auto* tab = new QPushButton(title, this);
        tab->setObjectName(u"syncTab_"_s + key);
        tab->setCheckable(true);
        dressButton(tab, "chip");
        group->addButton(tab);
        line->addWidget(tab);
        m_tabs.insert(key, tab);
        m_titles.insert(key, title);
        connect(tab, &QPushButton::clicked, this, [this, key] { showSection(key); });
    };
    add(u"inbox"_s, tr("To decide"));
    add(u"queue"_s, tr("To send"));
    add(u"log"_s, tr("Log"));
    add(u"computers"_s, tr("Computers"));
    add(u"members"_s, tr("Members"));
    line->addStretch();
    column->addLayout(line);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
}

} // namespace kitcamp
