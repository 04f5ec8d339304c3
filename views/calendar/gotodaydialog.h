// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"

#include <QDate>

class QLineEdit;

namespace kitcamp {

class CalendarDays;
class FormField;

/// Goes to a date or a teaching week that is typed.
class GoToDayDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p days must outlive the dialog.
    GoToDayDialog(const CalendarDays& days, QDate shown, QWidget* parent);

Q_SIGNALS:
    void chosen(const QDate& day);

private:
    void go();

    const CalendarDays& m_days;
    QDate m_shown;
    QLineEdit* m_day = nullptr;
    FormField* m_field = nullptr;
};

} // namespace kitcamp
