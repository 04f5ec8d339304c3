// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/rules/openinghours.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace kitcamp {

class TextLabel;

/// The opening hours of a week, a weekday a line, typed as "9:00-12:00, 13:30-21:00"; an empty line is a
/// closed day.
class WeekHoursForm : public QWidget
{
    Q_OBJECT
public:
    explicit WeekHoursForm(QWidget* parent);

    void setWeek(const WeekHours& week);
    /// nullopt where a line is not understood; the line says why, and takes the focus.
    [[nodiscard]] std::optional<WeekHours> week();
    /// Monday to Friday from 9 to 18.
    [[nodiscard]] static WeekHours usualWeek();

Q_SIGNALS:
    void edited(); ///< by the person

private:
    void addDay(QGridLayout* grid, int day);
    void judge(size_t day);
    void copyMonday();

    struct Line {
        QLineEdit* edit = nullptr;
        TextLabel* comment = nullptr;
    };
    std::array<Line, 7> m_days;
};

} // namespace kitcamp
