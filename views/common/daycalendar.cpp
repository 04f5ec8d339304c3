// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/daycalendar.h"

#include <QTextCharFormat>
#include <QToolButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

DayCalendar::DayCalendar(QWidget* parent)
    : QCalendarWidget(parent)
{
    setAccessibleName(tr("Calendar"));
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, QTextCharFormat());
    dressButton(u"qt_calendar_prevmonth"_s, u"‹"_s, tr("Month before"));
    dressButton(u"qt_calendar_nextmonth"_s, u"›"_s, tr("Month after"));
}

void DayCalendar::dressButton(const QString& name, const QString& sign, const QString& title)
{
    auto* button = findChild<QToolButton*>(name);
    if (!button)
        return;
    button->setIcon(QIcon());
    button->setText(sign);
    if (const auto* month = findChild<QToolButton*>(u"qt_calendar_monthbutton"_s)) {
        button->setPalette(month->palette());
        button->setFont(month->font());
    }
    button->setAccessibleName(title);
    button->setToolTip(title);
}

} // namespace kitcamp
