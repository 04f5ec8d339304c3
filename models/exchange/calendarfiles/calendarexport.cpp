// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/calendarexport.h"

#include "models/exchange/calendarfiles/calendarids.h"
#include "models/store/centre.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CalendarExport {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarExport)
};

QString descriptionOf(const TimetableEntry& entry)
{
    QStringList lines;
    if (!entry.staffNames.isEmpty())
        lines << CalendarExport::tr("With %1", "%1: names").arg(entry.staffNames.join(u", "_s));
    if (!entry.plan.onlineLink.isEmpty())
        lines << CalendarExport::tr("Online: %1").arg(entry.plan.onlineLink);
    if (entry.draft)
        lines << CalendarExport::tr("Draft: not published yet");
    return lines.join(u'\n');
}

CalendarEvent eventOf(const TimetableEntry& entry, const QByteArray& logId)
{
    CalendarEvent event;
    event.uid = uidOfSession(entry.session, logId);
    event.sequence = entry.sequence;
    event.starts = entry.plan.starts;
    event.minutes = entry.plan.minutes;
    event.cancelled = entry.plan.cancelled;
    event.summary = entry.heading();
    event.location = entry.roomName;
    event.description = descriptionOf(entry);
    event.url = entry.plan.onlineLink;
    event.changedAt = entry.changedAt;
    return event;
}

} // namespace

Result<CalendarFile> calendarOf(Store& store, TimetableScope scope)
{
    scope.withCancelled = true;
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    KITCAMP_ASSIGN(const QList<TimetableEntry> entries, timetable(store.reader(), scope));
    KITCAMP_ASSIGN(const QString name, timetableName(store.reader(), scope));
    if (entries.isEmpty())
        return Error{ErrorCode::Refused,
                     scope.plan == TimetablePlan::Published
                         ? CalendarExport::tr(
                             "Nothing is published here yet. Publish the plan first, or take the draft.")
                         : CalendarExport::tr("There are no sessions with a time here."),
                     {},
                     u"calendar-empty"_s,
                     {}};
    CalendarFile calendar;
    calendar.zone = centre.zone;
    calendar.name = name.isEmpty() ? centre.nameFor(QLocale()) : name;
    for (const TimetableEntry& entry : entries)
        calendar.events << eventOf(entry, store.logId());
    return calendar;
}

} // namespace kitcamp
