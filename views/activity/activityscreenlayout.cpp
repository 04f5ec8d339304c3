// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ActivityScreen is made of; what it does stands in activityscreen.cpp.
#include "views/activity/activityscreen.h"

#include "views/common/badge.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/passingmessage.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

void ActivityScreen::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    column->setSpacing(space::medium);
    buildHeader();
    column->addWidget(m_header);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small - 2);
    buildTabs(line);
    column->addLayout(line);
    m_message = new PassingMessage(m_workplace.store, this);
    m_message->setObjectName(u"activityMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
}

void ActivityScreen::buildHeader()
{
    m_header = new PageHeader({}, this);
    m_count = new Badge(this);
    m_count->setObjectName(u"activityCount"_s);
    m_header->addControl(m_count);
    m_state = new Badge(this);
    m_state->setObjectName(u"activityState"_s);
    m_header->addControl(m_state);
    auto* back = m_header->addButton(u"backToList"_s, tr("‹ &List", "back to the list of activities"));
    back->setToolTip(tr("Back to the list (Alt+Left)"));
    connect(back, &QPushButton::clicked, this, &ActivityScreen::left);
    auto* more = m_header->addButton(u"activityMore"_s, tr("&More"));
    buildMenu(more);
    auto* edit = m_header->addMainButton(u"editActivity"_s, tr("&Edit…"));
    connect(edit, &QPushButton::clicked, this, &ActivityScreen::edit);
}

void ActivityScreen::buildMenu(QPushButton* button)
{
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& name, const QString& text, auto run) {
        auto* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(u"duplicateActivity"_s, tr("&Duplicate with its plan…"), [this] { duplicate(); });
    menu->addSeparator();
    const std::pair<QString, QString> states[] = {{u"published"_s, tr("&Publish")},
                                                  {u"draft"_s, tr("Back to d&raft")},
                                                  {u"cancelled"_s, tr("&Cancel this activity")}};
    for (const auto& [state, text] : states) {
        m_stateActions.insert(state,
                              add(u"state_"_s + state, text, [this, wanted = state] { setState(wanted); }));
    }
    button->setMenu(menu);
}

void ActivityScreen::buildTabs(QHBoxLayout* line)
{
    m_group = new QButtonGroup(this);
    for (const ActivityTabEntry& one : std::as_const(m_entries)) {
        auto* button = new QPushButton(one.title, this);
        button->setObjectName(u"activityTab_"_s + one.key);
        button->setCheckable(true);
        dressButton(button, "chip");
        connect(button, &QPushButton::clicked, this, [this, key = one.key] { showTab(key); });
        m_group->addButton(button);
        m_buttons.insert(one.key, button);
        line->addWidget(button);
    }
    line->addStretch();
}

/// Alt+Left leads back, Ctrl+PageUp and Ctrl+PageDown through the tabs.
void ActivityScreen::addKeys()
{
    const auto add = [this](const QKeySequence& key, auto run) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { Q_EMIT left(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { stepTab(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { stepTab(1); });
}

} // namespace kitcamp
