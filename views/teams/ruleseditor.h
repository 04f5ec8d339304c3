// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/teamtask.h"
#include "models/items/teams/ruleentry.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace kitcamp {

/// The rules of teams as a list in plain words: Ins adds, Enter changes, Del removes.
class RulesEditor : public QWidget
{
    Q_OBJECT
public:
    RulesEditor(std::shared_ptr<const TeamSource> source, QWidget* parent);

    void setRules(const TeamRules& rules);
    /// Sizes and fairness are those that were set.
    [[nodiscard]] TeamRules rules() const { return withEntries(m_rules, m_entries); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    QPushButton* addButton(const QString& name, const QString& text, void (RulesEditor::*run)());
    void fill();
    void add();
    void edit();
    void remove();
    void ask(int row);

    std::shared_ptr<const TeamSource> m_source;
    TeamRules m_rules;
    QList<RuleEntry> m_entries;
    QListView* m_list = nullptr;
    QStandardItemModel* m_items = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace kitcamp
