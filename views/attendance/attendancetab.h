// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancestate.h"
#include "views/activity/activitytab.h"

class QPushButton;

namespace kitcamp {

class MatrixModel;
class TableFrame;
class TextLabel;

/// An activity's attendance: who was in which session, the sums, what the rule says, and who completes.
class AttendanceTab : public ActivityTab
{
    Q_OBJECT
public:
    explicit AttendanceTab(Workplace& workplace, QWidget* parent = nullptr);

    void showActivity(qint64 activity) override;
    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildActions();
    void buildTable();
    void addMark(const QString& name, const QString& text, AttendanceState state);
    void onLoaded();
    void mark(AttendanceState state);
    void exportTable();
    void showCompletion();
    void openDoor();
    void printSigningList();
    [[nodiscard]] QString standing() const;

    qint64 m_activity = 0;
    MatrixModel* m_matrix = nullptr;
    TableFrame* m_table = nullptr;
    TextLabel* m_rule = nullptr;
    TextLabel* m_standing = nullptr;
    class QHBoxLayout* m_marks = nullptr;
};

/// How the tab is announced in app/activitytabs.cpp.
[[nodiscard]] ActivityTabEntry attendanceTabEntry();

} // namespace kitcamp
