// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/calendars/changedialog.h"

class QComboBox;

namespace kitcamp {

/// One time of a person: each week or on one day, with a beginning and an end where it does not always hold.
class AvailabilityDialog : public ChangeDialog
{
    Q_OBJECT
public:
    /// \p id: the line to change; 0: a new one.
    AvailabilityDialog(Workplace& workplace, qint64 person, qint64 id, QWidget* parent);

protected:
    [[nodiscard]] Result<PreparedCalendarChange> prepare() override;

private:
    void buildForm();
    void fill();
    void showFields();
    [[nodiscard]] std::optional<AvailabilityLine> typed();

    qint64 m_person;
    std::optional<AvailabilityLine> m_before;
    QComboBox* m_weekday = nullptr;
    QLineEdit* m_day = nullptr;
    QLineEdit* m_clock = nullptr;
    QComboBox* m_level = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_until = nullptr;
    QLineEdit* m_note = nullptr;
    FormField* m_dayField = nullptr;
    FormField* m_clockField = nullptr;
    FormField* m_fromField = nullptr;
    FormField* m_untilField = nullptr;
};

} // namespace kitcamp
