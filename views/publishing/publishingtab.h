// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

#include <QTimer>

class QPushButton;

namespace kitcamp {

class PublishChangesModel;
class TableFrame;
class TextLabel;

/// What people know of an activity's plan, and all that goes out about it: changes that wait, notices, the
/// calendar file, the printed timetable.
class PublishingTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit PublishingTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

private:
    void buildLayout();
    void connectSignals();
    void load();
    QPushButton* addAction(const QString& name, const QString& text, std::function<void()> run);
    void publish();
    void write();
    void saveCalendarFile();
    void importCalendar();
    void showTimetable();
    [[nodiscard]] bool hasPublished() const;

    qint64 m_activity = 0;
    PublishChangesModel* m_changes = nullptr;
    TableFrame* m_table = nullptr;
    TextLabel* m_state = nullptr;
    QPushButton* m_publish = nullptr;
    QPushButton* m_notices = nullptr;
    QTimer m_later; ///< once after a burst of changes
};

} // namespace kitcamp
