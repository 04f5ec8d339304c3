// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/grouptab.h"

#include "views/common/measures.h"
#include "views/common/pageheader.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

GroupTab::GroupTab(Workplace& workplace, std::vector<ActivityTabEntry> leaves, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_leaves(std::move(leaves))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    if (m_leaves.size() > 1) {
        buildChips();
        addKeys();
    }
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    if (!m_leaves.empty())
        chooseLeaf(m_leaves.front().key);
}

void GroupTab::buildChips()
{
    auto* row = new QWidget(this);
    row->setObjectName(u"groupChips"_s);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    m_group = new QButtonGroup(this);
    for (const ActivityTabEntry& one : m_leaves) {
        auto* chip = new QPushButton(one.title, row);
        chip->setObjectName(u"activityTab_"_s + one.key);
        chip->setAccessibleName(one.title);
        chip->setToolTip(tr("Ctrl+Shift+PageUp and Ctrl+Shift+PageDown lead through these"));
        chip->setFont(textFont(TextSize::Small));
        chip->setCheckable(true);
        dressButton(chip, "chip");
        connect(chip, &QPushButton::clicked, this, [this, key = one.key] { goTo(key); });
        m_group->addButton(chip);
        m_chips.insert(one.key, chip);
        line->addWidget(chip);
    }
    line->addStretch();
    layout()->addWidget(row);
}

void GroupTab::addKeys()
{
    const auto add = [this](Qt::Key key, int by) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        addAction(action);
    };
    add(Qt::Key_PageUp, -1);
    add(Qt::Key_PageDown, 1);
}

const ActivityTabEntry* GroupTab::entry(const QString& key) const
{
    const auto found = std::find_if(m_leaves.begin(), m_leaves.end(),
                                    [&](const ActivityTabEntry& one) { return one.key == key; });
    return found == m_leaves.end() ? nullptr : &*found;
}

ActivityTab* GroupTab::make(const ActivityTabEntry& entry)
{
    ActivityTab* made = entry.make(workplace(), m_stack);
    m_stack->addWidget(made);
    connect(made, &ActivityTab::said, this, &ActivityTab::said);
    connect(made, &ActivityTab::tabWanted, this, [this](const QString& key) {
        if (this->entry(key))
            goTo(key);
        else
            Q_EMIT tabWanted(key);
    });
    return made;
}

void GroupTab::chooseLeaf(const QString& key)
{
    if (!entry(key))
        return;
    m_current = key;
    if (QPushButton* chip = m_chips.value(key))
        chip->setChecked(true);
}

ActivityTab* GroupTab::leaf()
{
    ActivityTab*& tab = m_tabs[m_current];
    const ActivityTabEntry* one = entry(m_current);
    if (!tab && one)
        tab = make(*one);
    return tab;
}

void GroupTab::showActivity(qint64 activity)
{
    m_activity = activity;
    ActivityTab* shown = leaf();
    if (!shown || activity == 0)
        return;
    if (m_shown.value(m_current) != activity) {
        m_shown.insert(m_current, activity);
        shown->showActivity(activity);
    }
    m_stack->setCurrentWidget(shown);
}

void GroupTab::arrive()
{
    if (ActivityTab* shown = leaf())
        shown->arrive();
}

void GroupTab::showObject(const QString& table, qint64 id)
{
    for (const ActivityTabEntry& one : m_leaves) {
        if (!one.objects.contains(table))
            continue;
        chooseLeaf(one.key);
        showActivity(m_activity);
        return leaf()->showObject(table, id);
    }
}

std::shared_ptr<const Paper> GroupTab::paper()
{
    ActivityTab* shown = leaf();
    return shown ? shown->paper() : nullptr;
}

void GroupTab::goTo(const QString& key)
{
    chooseLeaf(key);
    showActivity(m_activity);
    if (isVisible())
        arrive();
}

void GroupTab::step(int by)
{
    const auto count = static_cast<int>(m_leaves.size());
    int at = 0;
    while (at < count && m_leaves.at(static_cast<size_t>(at)).key != m_current)
        ++at;
    goTo(m_leaves.at(static_cast<size_t>((at + by + count) % count)).key);
}

ActivityTabEntry groupEntry(const QString& key, const QString& title,
                            const std::vector<ActivityTabEntry>& leaves)
{
    QStringList objects;
    for (const ActivityTabEntry& leaf : leaves)
        objects << leaf.objects;
    return {key,
            title,
            {},
            objects,
            [leaves](Workplace& workplace, QWidget* parent) -> ActivityTab* {
                return new GroupTab(workplace, leaves, parent);
            },
            leaves};
}

} // namespace kitcamp
