// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourcalendar.h"

#include "views/calendar/calendarpage.h"
#include "views/week/weekview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A session that waits is taken in hand by its key and held over Thursday: cells, reasons and a better
/// place.
Result<void> keepDrag(CalendarPage& page, const KeepPicture& keep)
{
    auto* cards = page.findChild<QListView*>(u"toPlace"_s);
    if (!cards || cards->model()->rowCount() == 0)
        return {};
    cards->setCurrentIndex(cards->model()->index(0, 0));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(cards, &enter);
    PlanStage& stage = page.view()->stage();
    constexpr int tenOClock = 10 * 60;
    stage.dragTo({stage.sheet().first.addDays(3), tenOClock, 0});
    const auto kept = keep(u"calendar-drag"_s);
    stage.drag().end();
    return kept;
}

Result<void> keepSpans(CalendarPage& page, const KeepPicture& keep)
{
    for (const QString& span : {u"Month"_s, u"Agenda"_s, u"Day"_s}) {
        page.findChild<QAbstractButton*>(u"span"_s + span)->click();
        if (span == "Day"_L1)
            page.findChild<QAction*>(u"lanes_rooms"_s)->trigger();
        KITCAMP_TRY(keep(u"calendar-"_s + span.toLower()));
    }
    page.findChild<QAction*>(u"lanes_none"_s)->trigger();
    page.findChild<QAbstractButton*>(u"spanWeek"_s)->click();
    return {};
}

} // namespace

Result<void> tourCalendar(Page& page, const KeepPicture& keep)
{
    auto* calendar = qobject_cast<CalendarPage*>(&page);
    if (!calendar)
        return {};
    KITCAMP_TRY(keepDrag(*calendar, keep));
    return keepSpans(*calendar, keep);
}

} // namespace kitcamp
