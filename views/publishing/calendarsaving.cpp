// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/calendarsaving.h"

#include "models/exchange/calendarfiles/calendarexport.h"
#include "models/exchange/calendarfiles/calendarwriting.h"
#include "views/papers/paperframe.h"
#include "views/timetables/timetablecontent.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CalendarSaving {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarSaving)
};

QString fileName(const QString& name)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString safe = QString(name).replace(forbidden, u" "_s).simplified().left(60);
    return (safe.isEmpty() ? CalendarSaving::tr("calendar") : safe) + u".ics"_s;
}

} // namespace

Result<QString> saveCalendar(Workplace& workplace, const TimetableScope& scope, QWidget* parent)
{
    KITCAMP_ASSIGN(const CalendarFile calendar, calendarOf(workplace.store, scope));
    QString path =
        workplace.askForFile(parent,
                             {CalendarSaving::tr("Save a calendar"), CalendarSaving::tr("Calendars (*.ics)"),
                              fileName(calendar.name), true});
    if (path.isEmpty())
        return QString();
    if (QFileInfo(path).suffix().isEmpty())
        path += u".ics"_s;
    KITCAMP_TRY(writeCalendarFile(path, calendar));
    return CalendarSaving::tr("Saved %n event(s) in %1.", "%1: file",
                              static_cast<int>(calendar.events.size()))
        .arg(QFileInfo(path).fileName());
}

Result<void> previewTimetable(Workplace& workplace, const TimetableScope& scope)
{
    KITCAMP_ASSIGN(const PaperFrame frame, paperFrameOf(workplace.store, workplace.locale));
    KITCAMP_ASSIGN(auto paper, timetablePaperOf(workplace.store, scope, frame));
    workplace.preview(std::move(paper));
    return {};
}

} // namespace kitcamp
