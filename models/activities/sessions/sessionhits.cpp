// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that changed terms, holidays, exams and bells hit.
#include "models/activities/sessions/sessionhits.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/hitrows.h"
#include "models/activities/sessions/sessionreading.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kitcamp {

using Way = SessionHit::Way;

namespace {

struct HitWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionHit)
};

QList<Way> waysOf(const CalendarHit& hit)
{
    if (hit.reason == CalendarHit::Reason::Exams)
        return {Way::Keep, Way::ToPlace, Way::Cancel};
    if (hit.movesTo)
        return {Way::Move, Way::ToPlace, Way::Cancel, Way::Keep};
    return {Way::ToPlace, Way::Cancel, Way::Keep};
}

/// The schools of those who take part, by activity: read once for all its sessions.
using Schools = std::vector<std::pair<qint64, qint64>>;

Result<QHash<qint64, Schools>> schoolsByActivity(Connection& connection)
{
    QHash<qint64, Schools> schools;
    KITCAMP_TRY(connection.each("SELECT DISTINCT t.activity, coalesce(p.organization, 0), "
                                "coalesce(p.department, 0) FROM participation "
                                "AS t JOIN person AS p ON p.id=t.person WHERE t.state IN ('offered', "
                                "'confirmed', 'nominated') ORDER BY "
                                "1, 2, 3",
                                [&](const Statement& row) {
                                    schools[row.integer(0)].push_back({row.integer(1), row.integer(2)});
                                }));
    return schools;
}

SessionHit hitOf(const CalendarHit& hit, const HitRow& row)
{
    SessionHit made = plainHit(row, waysOf(hit));
    made.sentence = sentenceOf(hit);
    if (hit.movesTo)
        made.movesTo = SessionTime{*hit.movesTo, row.time.starts, row.time.minutes};
    return made;
}

} // namespace

QString wayTitle(SessionHit::Way way, const SessionHit& hit)
{
    switch (way) {
    case Way::Move:
        return HitWords::tr("Move to %1", "date and time")
            .arg(hit.movesTo ? hit.movesTo->startText().replace(u'T', u' ') : QString());
    case Way::ToPlace:
        return HitWords::tr("Place it anew later");
    case Way::Cancel:
        return HitWords::tr("Cancel it");
    case Way::OtherRoom:
        return HitWords::tr("Take the room away: to be chosen later");
    case Way::OtherStaff:
        return HitWords::tr("Choose other staff");
    case Way::Keep:
        return HitWords::tr("Leave it as it is");
    }
    return {};
}

Result<std::vector<SessionHit>> hitsOfCalendar(Connection& connection, const TeachingCalendar& after,
                                               QDate from)
{
    KITCAMP_ASSIGN(const auto before, loadTeachingCalendar(connection));
    KITCAMP_ASSIGN(const auto rows, hitRows(connection, "1", {}));
    KITCAMP_ASSIGN(const auto schools, schoolsByActivity(connection));
    QHash<qint64, const HitRow*> byId;
    std::vector<DatedSession> dated;
    for (const HitRow& row : rows) {
        byId.insert(row.session, &row);
        if (!from.isValid() || row.time.date >= from)
            dated.push_back({row.session, row.time.date, schools.value(row.activity)});
    }
    std::vector<SessionHit> hits;
    for (const CalendarHit& hit : calendarHits(before, after, dated))
        hits.push_back(hitOf(hit, *byId.value(hit.session)));
    nameHits(connection, hits);
    return hits;
}

Result<std::vector<SessionHit>> hitsOfPeriods(Connection& connection, const PeriodTables& after, QDate from)
{
    KITCAMP_ASSIGN(const auto before, loadPeriodTables(connection));
    KITCAMP_ASSIGN(const auto rows, hitRows(connection, "1", {}));
    std::vector<SessionHit> hits;
    for (const HitRow& row : rows) {
        if (from.isValid() && row.time.date < from)
            continue;
        for (const QString& campus : before.campuses()) {
            const PeriodTable* table = before.tableOn(row.time.date, campus);
            const auto periods = table ? table->periodsOf(row.time.clock()) : std::nullopt;
            const auto clock = periods ? after.clockOf(*periods, row.time.date, campus) : std::nullopt;
            if (!clock || *clock == row.time.clock())
                continue;
            SessionHit hit = plainHit(row, {Way::Move, Way::Keep});
            hit.movesTo = SessionTime{row.time.date, clock->starts, clock->minutes()};
            hit.sentence = HitWords::tr("%1 are from %2 to %3 now.", "Periods 3-4, two times of day")
                               .arg(periodText(*periods), clockText(clock->starts), clockText(clock->ends));
            hits.push_back(hit);
            break;
        }
    }
    nameHits(connection, hits);
    return hits;
}

} // namespace kitcamp
