// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"
#include "views/activity/tablist.h"

class QPlainTextEdit;

namespace kitcamp {

class TextLabel;

/// What a project wants to have reached by when.
class MilestonesPage : public TabList
{
    Q_OBJECT
public:
    MilestonesPage(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity);

protected:
    void onEmptyAction() override;

private:
    void addMilestone();
    void edit(qint64 milestone);
    void setDone(bool done);
    void removeSelected();

    qint64 m_activity = 0;
};

/// A project of students: its milestones, who mentors it, what came of it.
class ProjectTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit ProjectTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override;
    void arrive() override { m_page->arrive(); }
    void showObject(const QString& table, qint64 id) override { m_page->showObject(table, id); }
    [[nodiscard]] std::shared_ptr<const Paper> paper() override { return m_page->paper(); }

private:
    void buildLayout();
    void refresh();
    [[nodiscard]] Result<void> showAll();
    [[nodiscard]] Result<void> showPeople(TextLabel* label, const QStringList& roles);
    void saveOutcome();

    qint64 m_activity = 0;
    TextLabel* m_team = nullptr;
    TextLabel* m_mentors = nullptr;
    QPlainTextEdit* m_outcome = nullptr;
    MilestonesPage* m_page = nullptr;
};

} // namespace kitcamp
