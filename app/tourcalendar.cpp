// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourcalendar.h"

#include "models/store/store.h"
#include "views/calendar/calendarpage.h"
#include "views/week/weekview.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// A session of the coming weeks that people may move; 0 where there is none.
qint64 sessionToShow(Store& store, const QString& today)
{
    const auto found = store.reader().integer("SELECT id FROM session WHERE starts>=? AND state='planned' "
                                              "AND time_locked=0 AND room IS NOT NULL ORDER BY"
                                              " starts LIMIT 1",
                                              today);
    return found ? found->value_or(0) : 0;
}

Result<void> keepDrag(WeekView& view, const KeepPicture& keep)
{
    PlanStage& stage = view.stage();
    if (!stage.currentBlock() || !stage.beginMove(stage.cursor().placed, Dragging::By::Keys))
        return {};
    stage.dragTo(stage.layout().stepped(stage.drag().place(), Qt::Key_Left, false));
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

Result<void> tourCalendar(Page& page, Store& store, const KeepPicture& keep)
{
    auto* calendar = qobject_cast<CalendarPage*>(&page);
    if (!calendar)
        return {};
    const QString today = QDateTime::currentDateTime().date().toString(Qt::ISODate);
    if (const qint64 session = sessionToShow(store, today)) {
        calendar->showObject(u"session"_s, session);
        KITCAMP_TRY(keep(u"calendar-week"_s));
        KITCAMP_TRY(keepDrag(*calendar->view(), keep));
    }
    return keepSpans(*calendar, keep);
}

} // namespace kitcamp
