// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activityscreen.h"

#include "models/items/activities/activityfacts.h"
#include "models/items/activities/choicewords.h"
#include "models/store/recordactions.h"
#include "views/activity/activityforms.h"
#include "views/activity/duplicatedialog.h"
#include "views/activity/grouptab.h"
#include "views/activity/overviewtab.h"
#include "views/activity/rostertab.h"
#include "views/common/badge.h"
#include "views/common/inlinemessage.h"
#include "views/common/pageheader.h"
#include "views/common/refusaltext.h"

#include <QPushButton>
#include <QStackedWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

ActivityScreen::ActivityScreen(Workplace& workplace, QList<ActivityTabEntry> tabs, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_entries(std::move(tabs))
{
    setObjectName(u"activityScreen"_s);
    buildLayout();
    addKeys();
    connect(&workplace.store, &Store::changed, this, [this](const Announcement& announcement) {
        static const QStringList tables{u"activity"_s,      u"participation"_s, u"session"_s,
                                        u"activity_host"_s, u"term"_s,          u"setting"_s};
        const bool concerned = std::any_of(tables.begin(), tables.end(), [&](const QString& table) {
            return announcement.rows.contains(table);
        });
        if (m_activity != 0 && concerned)
            refresh();
    });
}

const ActivityTabEntry* ActivityScreen::entry(const QString& key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const ActivityTabEntry& one) { return one.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

QStringList ActivityScreen::tabKeys() const
{
    QStringList keys;
    for (const ActivityTabEntry& one : m_entries) {
        if (one.kinds.isEmpty() || one.kinds.contains(m_kind))
            keys << one.key;
    }
    return keys;
}

void ActivityScreen::showActivity(qint64 activity)
{
    if (activity != m_activity)
        m_message->dismiss();
    m_activity = activity;
    refresh();
    const QStringList keys = tabKeys();
    for (auto it = m_buttons.begin(); it != m_buttons.end(); ++it)
        it.value()->setVisible(keys.contains(it.key()));
    if (!keys.isEmpty())
        showTab(keys.contains(m_current) ? m_current : keys.constFirst());
}

void ActivityScreen::refresh()
{
    CentreTime time(m_workplace.store.clock());
    time.readZone(m_workplace.store.reader());
    const auto figures = activityFigures(m_workplace.store.reader(), m_activity, time);
    m_stack->setEnabled(figures.ok());
    if (!figures)
        return say(Tone::Warn, figures.error().sentence);
    showHeader(*figures);
}

void ActivityScreen::showHeader(const ActivityFigures& figures)
{
    m_kind = figures.kind;
    m_header->setTitle(figures.name);
    m_header->setContext(contextOf(figures));
    m_count->setVisible(figures.kind == "camp"_L1);
    m_count->show(countOf(figures), Tone::Muted);
    m_count->setMinimumWidth(m_count->sizeHint().width()); // a long name gives way, the figures do not
    m_state->show(activityStateTitle(figures.state), activityStateTone(figures.state));
    m_state->setMinimumWidth(m_state->sizeHint().width());
    const bool draft = figures.state == ActivityState::Draft;
    const bool cancelled = figures.state == ActivityState::Cancelled;
    m_stateActions[u"draft"_s]->setVisible(!draft);
    m_stateActions[u"published"_s]->setVisible(draft || cancelled);
    m_stateActions[u"cancelled"_s]->setVisible(!cancelled);
}

QString ActivityScreen::contextOf(const ActivityFigures& figures) const
{
    if (figures.kind == "camp"_L1)
        return activityDays(figures.from, figures.until);
    QStringList parts{choiceTitle(m_workplace.store, u"activity"_s, u"kind"_s, figures.kind), figures.term,
                      activityDays(figures.from, figures.until)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ActivityScreen::countOf(const ActivityFigures& figures) const
{
    return u"%1 · %2"_s.arg(tr("%n confirmed", nullptr, figures.students),
                            tr("%n universities", nullptr, figures.organizations));
}

ActivityTab* ActivityScreen::tab(const QString& key)
{
    if (ActivityTab* made = m_tabs.value(key))
        return made;
    const ActivityTabEntry* one = entry(key);
    if (!one)
        return nullptr;
    ActivityTab* made = one->make(m_workplace, m_stack);
    m_stack->addWidget(made);
    m_tabs.insert(key, made);
    connect(made, &ActivityTab::said, this, &ActivityScreen::say);
    connect(made, &ActivityTab::tabWanted, this, &ActivityScreen::showTab);
    if (auto* overview = qobject_cast<OverviewTab*>(made))
        followOverview(overview);
    return made;
}

void ActivityScreen::followOverview(OverviewTab* overview)
{
    connect(overview, &OverviewTab::peopleWanted, this,
            [this](const WhereClause& whose, const QString& title) {
                if (RosterTab* people = roster())
                    people->showPeople(whose, title);
            });
    connect(overview, &OverviewTab::chipWanted, this, [this](const QString& chip) {
        if (RosterTab* people = roster())
            people->showChip(chip);
    });
}

QString ActivityScreen::topKey(const QString& key) const
{
    for (const ActivityTabEntry& one : m_entries) {
        if (std::any_of(one.leaves.begin(), one.leaves.end(),
                        [&](const ActivityTabEntry& leaf) { return leaf.key == key; }))
            return one.key;
    }
    return key;
}

void ActivityScreen::showTab(const QString& key)
{
    const QString top = topKey(key);
    ActivityTab* wanted = tab(top);
    if (!wanted)
        return;
    m_current = top;
    m_buttons.value(top)->setChecked(true);
    auto* group = qobject_cast<GroupTab*>(wanted);
    if (group)
        group->chooseLeaf(key);
    if (group || m_shown.value(top) != m_activity) {
        m_shown.insert(top, m_activity);
        wanted->showActivity(m_activity);
    }
    m_stack->setCurrentWidget(wanted);
    if (isVisible())
        wanted->arrive();
}

ActivityTab* ActivityScreen::shownTab()
{
    ActivityTab* shown = m_tabs.value(m_current);
    auto* group = qobject_cast<GroupTab*>(shown);
    return group ? group->leaf() : shown;
}

RosterTab* ActivityScreen::roster()
{
    showTab(u"roster"_s);
    return qobject_cast<RosterTab*>(shownTab());
}

void ActivityScreen::stepTab(int by)
{
    const QStringList keys = tabKeys();
    if (keys.isEmpty())
        return;
    const auto count = static_cast<int>(keys.size());
    showTab(keys.at((static_cast<int>(keys.indexOf(m_current)) + by + count) % count));
}

void ActivityScreen::arrive()
{
    if (ActivityTab* shown = m_tabs.value(m_current))
        shown->arrive();
}

std::shared_ptr<const Paper> ActivityScreen::paper()
{
    ActivityTab* shown = m_tabs.value(m_current);
    return shown ? shown->paper() : nullptr;
}

bool ActivityScreen::showObject(const QString& table, qint64 id)
{
    for (const ActivityTabEntry& one : std::as_const(m_entries)) {
        if (!one.objects.contains(table))
            continue;
        const auto activity = activityOfObject(m_workplace.store.reader(), table, id);
        if (!activity)
            say(Tone::Bad, refusalText(activity.error()));
        if (!activity || *activity == 0)
            return false;
        showActivity(*activity);
        showTab(one.key);
        m_tabs.value(one.key)->showObject(table, id);
        return true;
    }
    return false;
}

void ActivityScreen::edit()
{
    makeActivityDialog(m_workplace, m_activity, {}, this)->present();
}

void ActivityScreen::duplicate()
{
    auto* dialog = new DuplicateDialog(m_workplace, m_activity, this);
    connect(dialog, &DuplicateDialog::made, this, [this](qint64 id, const QString& sentence) {
        showActivity(id);
        say(Tone::Ok, sentence);
    });
    dialog->present();
}

void ActivityScreen::setState(const QString& state)
{
    const auto done =
        m_workplace.store.perform(EditRecords{u"activity"_s, {m_activity}, {{"state"_L1, state}}});
    if (!done)
        say(Tone::Bad, refusalText(done.error()));
    else
        say(Tone::Ok,
            tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(m_workplace.store.sentence(done->opId)));
}

void ActivityScreen::say(Tone tone, const QString& sentence)
{
    m_message->say(tone, sentence);
}

} // namespace kitcamp
