// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/question.h"
#include "views/common/dialogframe.h"

namespace kitcamp {

class DayEdit;
class FormField;

/// Asks for a first and a last day; one of them may stay open.
class PeriodDialog : public DialogFrame
{
    Q_OBJECT
public:
    PeriodDialog(const FigurePeriod& period, QWidget* parent);

Q_SIGNALS:
    void given(const kitcamp::FigurePeriod& period);

private:
    void submit();

    DayEdit* m_from = nullptr;
    DayEdit* m_until = nullptr;
    FormField* m_fromField = nullptr;
    FormField* m_untilField = nullptr;
};

/// Asks for the day whose knowledge is looked at.
class PastDayDialog : public DialogFrame
{
    Q_OBJECT
public:
    PastDayDialog(QDate day, QDate today, QWidget* parent);

Q_SIGNALS:
    void given(QDate day); ///< invalid: today

private:
    DayEdit* m_day = nullptr;
};

} // namespace kitcamp
