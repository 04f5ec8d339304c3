// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

#include <QHash>

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace kitcamp {

/// Several tabs that belong together as one: a second row of chips chooses among them; with a single one
/// there is no such row.
class GroupTab : public ActivityTab
{
    Q_OBJECT
public:
    GroupTab(Workplace& workplace, std::vector<ActivityTabEntry> leaves, QWidget* parent);

    /// Shows the chosen leaf about this activity; costs nothing where it is shown already.
    void showActivity(qint64 activity) override;
    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

    /// The leaf that is shown with the next showActivity().
    void chooseLeaf(const QString& key);
    [[nodiscard]] QString currentLeaf() const { return m_current; }
    /// The tab that is chosen; made if need be.
    [[nodiscard]] ActivityTab* leaf();

private:
    void buildChips();
    void addKeys();
    [[nodiscard]] const ActivityTabEntry* entry(const QString& key) const;
    [[nodiscard]] ActivityTab* make(const ActivityTabEntry& entry);
    /// Goes to a leaf as a person does.
    void goTo(const QString& key);
    void step(int by);

    std::vector<ActivityTabEntry> m_leaves;
    qint64 m_activity = 0;
    QString m_current;
    QHash<QString, ActivityTab*> m_tabs;
    QHash<QString, qint64> m_shown; ///< the activity that each leaf is about
    QHash<QString, QPushButton*> m_chips;
    QButtonGroup* m_group = nullptr;
    QStackedWidget* m_stack = nullptr;
};

/// Announces a group; its key is another than those of its leaves.
[[nodiscard]] ActivityTabEntry groupEntry(const QString& key, const QString& title,
                                          const std::vector<ActivityTabEntry>& leaves);

} // namespace kitcamp
