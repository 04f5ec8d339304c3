// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/timetable.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;

namespace kitcamp {

class FormField;
class FormFields;

/// Timetables on paper and calendar files of an activity, a room or a person, and of this week; and the way
/// in for a person's own calendar.
class PlanPapersDialog : public DialogFrame
{
    Q_OBJECT
public:
    PlanPapersDialog(Workplace& workplace, QWidget* parent);

private:
    void buildLayout();
    void fillWhich();
    void saveCalendarFile();
    void showTimetable();
    void importBusyTimes();
    /// What was chosen; nothing where a name fits none, which the form then says.
    [[nodiscard]] std::optional<TimetableScope> scope();
    [[nodiscard]] TimetableOf chosenOf() const;

    Workplace& m_workplace;
    FormFields* m_form = nullptr;
    QComboBox* m_of = nullptr;
    QComboBox* m_which = nullptr;
    FormField* m_whichField = nullptr;
    QComboBox* m_plan = nullptr;
    QPushButton* m_calendar = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace kitcamp
