// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/duties/mentortimes.h"
#include "views/common/dialogframe.h"

class QDateEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace kitcamp {

class TextLabel;

/// Gives each team a time with its mentor: a day, from and to, minutes each; shows the proposal as it is
/// changed, and what does not fit.
class MentorTimesDialog : public DialogFrame
{
    Q_OBJECT
public:
    MentorTimesDialog(Store& store, const DutyPlan& plan, QWidget* parent);

Q_SIGNALS:
    void saved(kitcamp::OpId what);

private:
    void buildForm();
    [[nodiscard]] MentorWish wish() const;
    void propose();
    void save();

    Store& m_store;
    DutyPlan m_plan;
    MentorTimes m_times;
    QDateEdit* m_day = nullptr;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_until = nullptr;
    QSpinBox* m_minutes = nullptr;
    TextLabel* m_summary = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kitcamp
