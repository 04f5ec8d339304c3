// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/openingcalendar.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;
class QLineEdit;

namespace kitcamp {

class FormField;
class FormFields;

/// Adds a special day, or a whole span of them, or edits one.
class SpecialDayDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p id: the opening_exception to edit; 0: new ones.
    SpecialDayDialog(Workplace& workplace, qint64 id, QWidget* parent);

private:
    void buildForm();
    void fill();
    void updateFields();
    void save();
    [[nodiscard]] std::optional<DayExceptions> entered();

    Workplace& m_workplace;
    qint64 m_id;
    QString m_dayBefore;
    FormFields* m_form = nullptr;
    QLineEdit* m_days = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_follows = nullptr;
    QLineEdit* m_hours = nullptr;
    QLineEdit* m_note = nullptr;
    FormField* m_daysField = nullptr;
    FormField* m_followsField = nullptr;
    FormField* m_hoursField = nullptr;
};

} // namespace kitcamp
