// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activities/activityfigures.h"

#include "models/activities/roster/participationstate.h"
#include "models/people/shownname.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ActivityFigures)
};

Result<bool> readActivity(Connection& connection, qint64 activity, const CentreTime& time,
                          ActivityFigures& figures)
{
    bool found = false;
    const QString sql =
        u"SELECT a.name, a.name_en, a.kind, a.mode, a.state, %1, %2, (SELECT name FROM term WHERE "
        u"id=a.term), "
        "coalesce(a.course,0) FROM activity AS a WHERE a.id=?"_s.arg(firstDaySql(u"a"_s), lastDaySql(u"a"_s));
    KITCAMP_TRY(connection.each(
        sql.toUtf8().constData(),
        [&](const Statement& row) {
            found = true;
            figures.name = shownName(row.text(0), row.text(1));
            figures.kind = row.text(2);
            figures.mode = row.text(3);
            figures.from = row.text(5);
            figures.until = row.text(6);
            figures.state = activityState(row.text(4), figures.from, figures.until, time.today());
            figures.term = row.text(7);
            figures.course = row.integer(8);
        },
        activity));
    return found;
}

void count(ActivityFigures& figures, const QString& state, int many)
{
    const auto known = participationState(state);
    if (!known)
        return;
    if (isCounted(*known))
        figures.students += many;
    else if (hasLeft(*known))
        figures.left += many;
    else if (*known == ParticipationState::Offered)
        figures.offered += many;
    else if (*known == ParticipationState::Waiting)
        figures.waiting += many;
    else
        figures.applied += many;
}

Result<void> readRoster(Connection& connection, qint64 activity, qint64 now, ActivityFigures& figures)
{
    return connection.each(
        "SELECT state, count(*), coalesce(sum(state='offered' AND offer_until<?2),0) FROM participation "
        "WHERE "
        "activity=?1 AND role='student' GROUP BY state",
        [&](const Statement& row) {
            count(figures, row.text(0), static_cast<int>(row.integer(1)));
            figures.lapsed += static_cast<int>(row.integer(2));
        },
        activity, now);
}

Result<void> readOrganizations(Connection& connection, qint64 activity, ActivityFigures& figures)
{
    KITCAMP_ASSIGN(
        const auto count,
        connection.integer("SELECT count(DISTINCT p.organization) FROM participation AS r JOIN person "
                           "AS p ON p.id=r.person WHERE r.activity=? AND r.role='student' AND r.state "
                           "IN ('confirmed','completed','not_completed')",
                           activity));
    figures.organizations = static_cast<int>(count.value_or(0));
    return {};
}

Result<void> readSessions(Connection& connection, qint64 activity, const QString& now,
                          ActivityFigures& figures)
{
    return connection.each(
        "SELECT count(*), coalesce(sum(starts<?2),0), coalesce(sum(starts IS NULL),0), min(CASE WHEN "
        "starts>=?2 "
        "THEN starts END) FROM session WHERE activity=?1 AND state='planned'",
        [&](const Statement& row) {
            figures.sessions = static_cast<int>(row.integer(0));
            figures.held = static_cast<int>(row.integer(1));
            figures.toPlace = static_cast<int>(row.integer(2));
            figures.nextSession = row.text(3);
        },
        activity, now);
}

Result<void> readHosts(Connection& connection, qint64 activity, ActivityFigures& figures)
{
    return connection.each(
        "SELECT o.name, o.name_en FROM activity_host AS h JOIN organization AS o ON o.id=h.organization "
        "WHERE "
        "h.activity=? ORDER BY h.place_in_order, h.id",
        [&](const Statement& row) { figures.hosts << shownName(row.text(0), row.text(1)); }, activity);
}

QString columnOf(Mixture mixture)
{
    switch (mixture) {
    case Mixture::School:
        return u"p.department"_s;
    case Mixture::EntryYear:
        return u"p.entry_year"_s;
    case Mixture::Organization:
        break;
    }
    return u"p.organization"_s;
}

const QList<FigureLine>& linesOf(const RosterFigures& figures, Mixture mixture)
{
    switch (mixture) {
    case Mixture::School:
        return figures.bySchool;
    case Mixture::EntryYear:
        return figures.byYear;
    case Mixture::Organization:
        break;
    }
    return figures.byOrganization;
}

QString titleOf(const FigureLine& line, Mixture mixture)
{
    if (line.id == 0)
        return FigureWords::tr("not given");
    const QString name = shownName(line.name, line.nameEn);
    return mixture == Mixture::EntryYear && name.isEmpty() ? QString::number(line.id) : name;
}

} // namespace

QString ActivityFigures::seatsText() const
{
    const QString taken = QLocale().toString(students);
    const auto capacity = seats.capacity();
    return capacity ? u"%1/%2"_s.arg(taken, QLocale().toString(*capacity)) : taken;
}

Error activityGone()
{
    return {ErrorCode::Refused,
            FigureWords::tr("This activity is no longer there. Somebody took it back."),
            {},
            u"row-gone"_s,
            {}};
}

Result<ActivityFigures> activityFigures(Connection& connection, qint64 activity, const CentreTime& time)
{
    ActivityFigures figures;
    KITCAMP_ASSIGN(const bool found, readActivity(connection, activity, time, figures));
    if (!found)
        return activityGone();
    KITCAMP_ASSIGN(figures.seats, readSeats(connection, activity));
    KITCAMP_TRY(readRoster(connection, activity, time.now().toSecsSinceEpoch(), figures));
    KITCAMP_TRY(readOrganizations(connection, activity, figures));
    KITCAMP_TRY(readSessions(connection, activity, time.nowLocal(), figures));
    KITCAMP_TRY(readHosts(connection, activity, figures));
    return figures;
}

QList<MixturePart> mixtureOf(const RosterFigures& figures, Mixture mixture)
{
    QList<MixturePart> parts;
    const QString column = columnOf(mixture);
    for (const FigureLine& line : linesOf(figures, mixture))
        parts << MixturePart{titleOf(line, mixture), line.count,
                             line.id != 0 ? WhereClause{column + u"=?"_s, {line.id}}
                                          : WhereClause{column + u" IS NULL"_s, {}}};
    return parts;
}

} // namespace kitcamp
