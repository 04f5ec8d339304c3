// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

namespace kitcamp {

/// A month to choose a day from, in the dress of the house: weeks begin on Monday, nothing is red or green.
class DayCalendar : public QCalendarWidget
{
    Q_OBJECT
public:
    explicit DayCalendar(QWidget* parent);

private:
    void dressButton(const QString& name, const QString& sign, const QString& title);
};

} // namespace kitcamp
