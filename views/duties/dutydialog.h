// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/duties/dutyplan.h"
#include "views/common/dialogframe.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace kitcamp {

/// Enters or changes one duty, and says at once what stands against it.
class DutyDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p duty: what stands in the fields at first; its id is 0 for a new one.
    DutyDialog(Store& store, const DutyPlan& plan, const Duty& duty, QWidget* parent);

Q_SIGNALS:
    void saved(kitcamp::OpId what);

private:
    void buildForm();
    [[nodiscard]] QComboBox* addChoice(const QString& name, const QString& title);
    void fillChoices();
    void fill();
    [[nodiscard]] Duty entered() const;
    void judge();
    void save();

    Store& m_store;
    DutyPlan m_plan;
    Duty m_duty;
    QComboBox* m_person = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_team = nullptr;
    QComboBox* m_room = nullptr;
    QDateEdit* m_day = nullptr;
    QTimeEdit* m_time = nullptr;
    QSpinBox* m_minutes = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace kitcamp
