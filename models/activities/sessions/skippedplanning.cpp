// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days that a series left out, offered again.
#include "models/activities/sessions/sessionplanner.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/sessionreading.h"
#include "models/activities/sessions/sessionremarks.h"
#include "models/store/ids.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SeriesDays {
    QList<SessionRow> rows;
    std::vector<SkippedDay> skipped;
    QSet<QDate> taken;
};

Result<SeriesDays> readSeries(Connection& connection, qint64 series)
{
    SeriesDays days;
    KITCAMP_ASSIGN(days.rows, loadSessionsOfSeries(connection, series));
    KITCAMP_ASSIGN(const auto skipped,
                   connection.text("SELECT skipped FROM session_series WHERE id=?", series));
    if (!skipped)
        return Error{
            ErrorCode::Refused, SessionPlanner::tr("This series is no longer there."), {}, u"row-gone"_s, {}};
    days.skipped = skippedFromText(*skipped);
    for (const SessionRow& row : days.rows) {
        if (const auto time = row.time())
            days.taken.insert(time->date);
    }
    return days;
}

/// The sessions of the day of the series that is next to \p day, of the same weekday if there is one.
QList<SessionRow> modelDay(const SeriesDays& series, QDate day)
{
    QDate best;
    const auto cost = [&](QDate candidate) {
        return std::abs(candidate.daysTo(day)) + (candidate.dayOfWeek() == day.dayOfWeek() ? 0 : 100000);
    };
    for (const QDate candidate : series.taken) {
        if (!best.isValid() || std::pair(cost(candidate), candidate) < std::pair(cost(best), best))
            best = candidate;
    }
    QList<SessionRow> rows;
    for (const SessionRow& row : series.rows) {
        if (row.time() && row.time()->date == best && row.makesUp == 0)
            rows << row;
    }
    return rows;
}

} // namespace

Result<std::vector<OfferedDay>> SessionPlanner::offered(qint64 series)
{
    KITCAMP_ASSIGN(const SeriesDays days, readSeries(m_rows, series));
    KITCAMP_ASSIGN(const auto calendar, loadTeachingCalendar(m_rows));
    return offeredAgain(days.skipped, calendar, days.taken);
}

Result<Prepared<AddSessions>> SessionPlanner::addSkipped(qint64 series, const QMap<QDate, QDate>& days)
{
    KITCAMP_ASSIGN(const SeriesDays known, readSeries(m_rows, series));
    Prepared<AddSessions> prepared;
    prepared.action.purpose = u"again"_s;
    prepared.action.series = series;
    std::vector<SkippedDay> left;
    for (const SkippedDay& skipped : known.skipped) {
        const QDate held = days.value(skipped.day);
        if (!held.isValid()) {
            left.push_back(skipped);
            continue;
        }
        for (const SessionRow& model : modelDay(known, skipped.day)) {
            SessionRow row = model;
            row.setTime(SessionTime{held, model.time()->starts, model.minutes});
            KITCAMP_ASSIGN(auto added, copied(row, u"again"_s));
            added.action.sessions.first().series = series;
            prepared.action.sessions << added.action.sessions;
            prepared.action.staff << added.action.staff;
        }
    }
    prepared.action.skipped = skippedText(left);
    if (prepared.action.sessions.isEmpty())
        return Error{ErrorCode::Refused,
                     tr("The series has no session that could be held on these days."),
                     {},
                     u"nothing-skipped"_s,
                     {}};
    KITCAMP_TRY(giveNumbers(prepared.action.sessions));
    KITCAMP_ASSIGN(prepared.remarks, remarksOn(prepared.action.sessions));
    return prepared;
}

} // namespace kitcamp
