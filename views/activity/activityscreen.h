// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/activities/activityfigures.h"
#include "views/activity/activitytab.h"

#include <QHash>

class QButtonGroup;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace kitcamp {

class Badge;
class InlineMessage;
class OverviewTab;
class PageHeader;
class RosterTab;

/// One activity with everything that belongs to it: what it is and how it stands above, its tabs below.
class ActivityScreen : public QWidget
{
    Q_OBJECT
public:
    ActivityScreen(Workplace& workplace, QList<ActivityTabEntry> tabs, QWidget* parent);

    /// From now on the screen is about this activity; the tab that is open stays, where it has it.
    void showActivity(qint64 activity);
    /// Shows a row of one of the tabs' tables, whatever activity it belongs to; false where no tab does, or
    /// the row is gone.
    bool showObject(const QString& table, qint64 id);
    /// By its key, also within a group.
    void showTab(const QString& key);
    void arrive();
    [[nodiscard]] std::shared_ptr<const Paper> paper();
    [[nodiscard]] qint64 activity() const { return m_activity; }
    /// The keys of the tabs and groups that this activity has, in their order.
    [[nodiscard]] QStringList tabKeys() const;
    [[nodiscard]] const QList<ActivityTabEntry>& entries() const { return m_entries; }
    /// The tab that is to be seen, of a group the leaf; null where there is none.
    [[nodiscard]] ActivityTab* shownTab();

Q_SIGNALS:
    void left(); ///< back to the list

private:
    void buildLayout();
    void buildHeader();
    void buildMenu(QPushButton* button);
    void buildTabs(QHBoxLayout* line);
    void addKeys();
    void refresh();
    void showHeader(const ActivityFigures& figures);
    [[nodiscard]] QString contextOf(const ActivityFigures& figures) const;
    [[nodiscard]] QString countOf(const ActivityFigures& figures) const;
    [[nodiscard]] ActivityTab* tab(const QString& key);
    /// Of a tab within a group the group's key, else its own.
    [[nodiscard]] QString topKey(const QString& key) const;
    void followOverview(OverviewTab* overview);
    [[nodiscard]] const ActivityTabEntry* entry(const QString& key) const;
    /// Goes to the roster; null where the screen has none.
    [[nodiscard]] RosterTab* roster();
    void stepTab(int by);
    void edit();
    void duplicate();
    void setState(const QString& state);
    void say(Tone tone, const QString& sentence);

    Workplace& m_workplace;
    QList<ActivityTabEntry> m_entries;
    qint64 m_activity = 0;
    QString m_kind;
    QString m_current;
    QHash<QString, ActivityTab*> m_tabs;
    QHash<QString, qint64> m_shown; ///< the activity that each tab is about
    QHash<QString, QPushButton*> m_buttons;
    QButtonGroup* m_group = nullptr;
    PageHeader* m_header = nullptr;
    Badge* m_state = nullptr;
    Badge* m_count = nullptr; ///< of a camp: who is in
    QHash<QString, QAction*> m_stateActions;
    InlineMessage* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace kitcamp
