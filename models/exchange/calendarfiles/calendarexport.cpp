// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarfiles/calendarexport.h"

#include "models/exchange/calendarfiles/calendarids.h"
#include "models/store/centre.h"

#include <QLocale>

#include <algorithm>
#include <limits>

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

/// The SEQUENCE of a plan of that second, which never falls and is the same on every computer. Counted from
/// 2020-01-01, so that its 31 bits last until 2088.
int sequenceAt(qint64 seconds)
{
    constexpr qint64 from = 1'577'836'800;
    return static_cast<int>(std::clamp<qint64>(seconds - from, 0, std::numeric_limits<int>::max()));
}

/// \p drawnUpAt: when it became what it is, Unix seconds.
CalendarEvent eventOf(const TimetableEntry& entry, const QByteArray& logId, qint64 drawnUpAt)
{
    CalendarEvent event;
    event.uid = uidOfSession(entry.session, logId);
    event.sequence = sequenceAt(drawnUpAt);
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
    // Nobody writes down when a draft was changed: it is another one each time it is given out.
    const bool draft = scope.plan == TimetablePlan::Draft;
    for (const TimetableEntry& entry : entries)
        calendar.events << eventOf(entry, store.logId(), draft ? store.clock().now() : entry.changedAt);
    return calendar;
}

} // namespace kitcamp
