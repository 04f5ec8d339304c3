// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/statistics/factlist.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const QVariant& text)
{
    return QDate::fromString(text.toString().left(10), Qt::ISODate);
}

bool amongst(const QVariant& value, const char* words)
{
    return QString::fromLatin1(words).split(u' ').contains(value.toString());
}

} // namespace

RowByRow::RowByRow(Connection& connection, const QTimeZone& zone, qint64 now)
    : m_zone(zone)
    , m_now(QDateTime::fromSecsSinceEpoch(now, zone))
{
    for (const char* name :
         {"organization",       "department",           "person",        "course",      "term",
          "activity",           "activity_host",        "participation", "session",     "session_staff",
          "session_member",     "attendance",           "team",          "team_plan",   "team_place",
          "pretraining_module", "pretraining_progress", "award",         "certificate", "contest_round",
          "contest_result"}) {
        Table& table = m_tables[QString::fromLatin1(name)];
        const auto read =
            connection.each(("SELECT * FROM " + QByteArray(name)).constData(), [&](const Statement& row) {
                Row values;
                for (int i = 0; i < row.columnCount(); ++i) {
                    if (!row.isNull(i))
                        values.insert(row.columnName(i), row.text(i));
                }
                table.insert(row.integer(0), values);
            });
        Q_ASSERT(read.ok());
    }
    for (const Row& host : table(u"activity_host"_s))
        m_hosts[host[u"activity"_s].toString()] << host[u"organization"_s].toString();
    for (const Row& place : table(u"team_place"_s))
        m_teams.insert(place[u"participation"_s].toString() + u'/' + place[u"team_plan"_s].toString(),
                       place[u"team"_s].toString());
}

QStringList RowByRow::measures()
{
    return {u"participants"_s,
            u"persons"_s,
            u"universities"_s,
            u"schools"_s,
            u"applications"_s,
            u"acceptance"_s,
            u"completion"_s,
            u"scores"_s,
            u"no_shows"_s,
            u"no_show_rate"_s,
            u"activities"_s,
            u"classes"_s,
            u"camps"_s,
            u"contests"_s,
            u"courses"_s,
            u"seats_filled"_s,
            u"sessions"_s,
            u"hours"_s,
            u"attendance"_s,
            u"pretraining"_s,
            u"teams"_s,
            u"team_mix"_s,
            u"team_universities"_s,
            u"entries"_s,
            u"round_results"_s,
            u"round_points"_s,
            u"awards"_s,
            u"prizes"_s,
            u"honours"_s,
            u"certificates"_s};
}

bool RowByRow::countsDifferentThings(const QString& measure)
{
    return amongst(measure, "persons universities schools courses");
}

bool RowByRow::divides(const QString& measure)
{
    return amongst(measure,
                   "acceptance completion scores no_show_rate seats_filled attendance pretraining team_mix "
                   "team_universities round_points");
}

RowByRow::Row RowByRow::row(const QString& name, const QVariant& id) const
{
    return table(name).value(id.toLongLong());
}

bool RowByRow::counts(const Row& activity) const
{
    return activity[u"state"_s] == u"published"_s && activity[u"archived"_s] == u"0"_s;
}

QDate RowByRow::firstDay(const Row& activity) const
{
    if (activity.contains(u"starts_on"_s))
        return dayOf(activity[u"starts_on"_s]);
    return dayOf(row(u"term"_s, activity[u"term"_s])[u"first_monday"_s]);
}

QString RowByRow::code(const QString& name, const QVariant& id) const
{
    const QString code = row(name, id)[u"code"_s].toString();
    return code.isEmpty() ? id.toString() : code;
}

void RowByRow::describeActivity(CountedThing& thing, const Row& activity) const
{
    for (const char* same : {"kind", "form", "mode"})
        thing.keys[QString::fromLatin1(same)] = {activity[QString::fromLatin1(same)].toString()};
    thing.keys[u"activity"_s] = {code(u"activity"_s, activity[u"id"_s])};
    thing.keys[u"course"_s] = {code(u"course"_s, activity[u"course"_s])};
    const QString topic = activity[u"topic"_s].toString();
    thing.keys[u"topic"_s] = {topic.isEmpty() ? row(u"course"_s, activity[u"course"_s])[u"topic"_s].toString()
                                              : topic};
    const QStringList hosts = m_hosts.value(activity[u"id"_s].toString());
    thing.keys[u"host"_s] = hosts.isEmpty() ? QStringList{QString()} : hosts;
}

void RowByRow::describePerson(CountedThing& thing, const Row& person) const
{
    const Row organization = row(u"organization"_s, person[u"organization"_s]);
    thing.keys[u"organization"_s] = {person[u"organization"_s].toString()};
    thing.keys[u"organization_kind"_s] = {organization[u"kind"_s].toString()};
    thing.keys[u"region"_s] = {organization[u"country"_s].toString()};
    thing.keys[u"department"_s] = {person[u"department"_s].toString()};
    thing.keys[u"major"_s] = {person[u"major"_s].toString()};
    thing.keys[u"gender"_s] = {person[u"gender"_s].toString()};
    thing.keys[u"degree"_s] = {person[u"degree_level"_s].toString()};
    thing.keys[u"entry_year"_s] = {person[u"entry_year"_s].toString()};
}

void RowByRow::describeStudy(CountedThing& thing, const Row& person, QDate day) const
{
    QString year;
    if (day.isValid() && person.contains(u"entry_year"_s)) {
        const int began = day.month() >= 9 ? day.year() : day.year() - 1;
        const int number = began - person[u"entry_year"_s].toInt() + 1;
        if (number >= 1 && number <= 12)
            year = QString::number(number);
    }
    thing.keys[u"study_year"_s] = {year};
}

/// Of the terms in the file and the usual days where there is none, the last that has begun.
QString RowByRow::termOf(QDate day) const
{
    QString found;
    for (int year = 2015; year < 2032; ++year) {
        QDate begins[3] = {{year, 9, 1}, {year + 1, 2, 1}, {year + 1, 7, 1}};
        for (const Row& term : table(u"term"_s)) {
            const QDate monday = dayOf(term[u"first_monday"_s]);
            if (term[u"name"_s].toString() != u"%1-%2-2"_s.arg(year).arg(year + 1))
                continue;
            begins[1] = monday;
            begins[2] = monday.addDays(term[u"weeks"_s].toInt() * 7);
        }
        for (int number = 1; number <= 3; ++number) {
            if (begins[number - 1] <= day)
                found = u"%1-%2-%3"_s.arg(year).arg(year + 1).arg(number);
        }
    }
    return found;
}

QStringList RowByRow::keys(const CountedThing& thing, const QString& dimension, bool academic) const
{
    if (thing.keys.contains(dimension))
        return thing.keys[dimension];
    if (dimension == "hour"_L1)
        return {thing.hour < 0 ? QString() : QString::number(thing.hour)};
    if (!thing.day.isValid())
        return {QString()};
    const QDate day = thing.day;
    if (dimension == "year"_L1) {
        const int year = academic && day.month() < 9 ? day.year() - 1 : day.year();
        return {academic ? u"%1-%2"_s.arg(year).arg(year + 1) : QString::number(year)};
    }
    if (dimension == "month"_L1)
        return {day.toString(u"yyyy-MM"_s)};
    if (dimension == "week"_L1)
        return {day.addDays(1 - day.dayOfWeek()).toString(Qt::ISODate)};
    if (dimension == "weekday"_L1)
        return {QString::number(day.dayOfWeek())};
    return {dimension == "term"_L1 ? termOf(day) : day.toString(Qt::ISODate)};
}

CountedThing RowByRow::ofParticipation(const Row& participation) const
{
    CountedThing thing;
    const Row activity = row(u"activity"_s, participation[u"activity"_s]);
    const Row person = row(u"person"_s, participation[u"person"_s]);
    thing.id = participation[u"id"_s].toLongLong();
    thing.day = firstDay(activity);
    describeActivity(thing, activity);
    describePerson(thing, person);
    describeStudy(thing, person, thing.day);
    thing.keys[u"role"_s] = {participation[u"role"_s].toString()};
    thing.keys[u"state"_s] = {participation[u"state"_s].toString()};
    const QString team =
        m_teams.value(participation[u"id"_s].toString() + u'/' + activity[u"team_plan"_s].toString());
    thing.keys[u"team"_s] = {team};
    thing.amount = 1;
    return thing;
}

bool RowByRow::takesPart(const Row& participation, const QStringList& named) const
{
    return counts(row(u"activity"_s, participation[u"activity"_s]))
        && (named.contains(u"role"_s) || participation[u"role"_s] == u"student"_s)
        && (named.contains(u"state"_s)
            || amongst(participation[u"state"_s], "confirmed completed not_completed"));
}

QList<CountedThing> RowByRow::people(const QString& measure, const QStringList& named) const
{
    QList<CountedThing> things;
    for (const Row& participation : table(u"participation"_s)) {
        if (!takesPart(participation, named))
            continue;
        CountedThing thing = ofParticipation(participation);
        const Row person = row(u"person"_s, participation[u"person"_s]);
        const QString kind = thing.keys[u"organization_kind"_s].first();
        const QString state = participation[u"state"_s].toString();
        if (measure == "persons"_L1)
            thing.thing = participation[u"person"_s].toString();
        if ((measure == "universities"_L1 && kind == "university"_L1)
            || (measure == "schools"_L1 && kind == "school"_L1))
            thing.thing = person[u"organization"_s].toString();
        if (measure == "completion"_L1) {
            thing.amount = state == "completed"_L1;
            thing.over = amongst(state, "completed not_completed");
        }
        if (measure == "scores"_L1) {
            thing.over = participation.contains(u"score"_s);
            thing.amount = participation[u"score"_s].toInt() / 100.0;
        }
        if (measure == "entries"_L1 && thing.keys[u"kind"_s].first() != "contest"_L1)
            continue;
        things << thing;
    }
    return things;
}

QList<CountedThing> RowByRow::applications(const QString& measure, const QStringList& named) const
{
    QList<CountedThing> things;
    for (const Row& participation : table(u"participation"_s)) {
        const QVariant state = participation[u"state"_s];
        if (!counts(row(u"activity"_s, participation[u"activity"_s])) || state == u"nominated"_s
            || (!named.contains(u"role"_s) && participation[u"role"_s] != u"student"_s))
            continue;
        CountedThing thing = ofParticipation(participation);
        const qint64 at = participation[u"applied_at"_s].toLongLong();
        const QDateTime local = QDateTime::fromSecsSinceEpoch(at, m_zone);
        thing.day = at == 0 ? QDate() : local.date();
        thing.hour = at == 0 ? -1 : local.time().hour();
        thing.over = 1;
        if (measure == "acceptance"_L1)
            thing.amount = amongst(state, "offered confirmed no_show completed not_completed");
        things << thing;
    }
    return things;
}

QList<CountedThing> RowByRow::seats(const QString& measure, const QStringList& named) const
{
    QList<CountedThing> things;
    for (const Row& participation : table(u"participation"_s)) {
        const Row activity = row(u"activity"_s, participation[u"activity"_s]);
        const QVariant state = participation[u"state"_s];
        if (!counts(activity) || (!named.contains(u"role"_s) && participation[u"role"_s] != u"student"_s))
            continue;
        CountedThing thing = ofParticipation(participation);
        if (measure == "seats_filled"_L1) {
            thing.id = 0;
            thing.amount = amongst(state, "offered confirmed completed not_completed")
                && participation[u"beyond_seats"_s].toString().isEmpty()
                && activity[u"seats_site"_s].toInt() + activity[u"seats_online"_s].toInt() > 0;
        } else {
            thing.amount = state == u"no_show"_s;
            thing.over = amongst(state, "confirmed no_show completed not_completed");
        }
        if (thing.amount > 0 || thing.over > 0)
            things << thing;
    }
    for (const Row& activity : table(u"activity"_s)) {
        const int seats = activity[u"seats_site"_s].toInt() + activity[u"seats_online"_s].toInt();
        if (measure != "seats_filled"_L1 || !counts(activity) || seats == 0)
            continue;
        CountedThing thing;
        thing.id = activity[u"id"_s].toLongLong();
        thing.day = firstDay(activity);
        describeActivity(thing, activity);
        thing.over = seats;
        things << thing;
    }
    return things;
}

QList<CountedThing> RowByRow::activities(const QString& measure) const
{
    static const QHash<QString, QString> kinds{{u"classes"_s, u"class"_s},
                                               {u"courses"_s, u"class"_s},
                                               {u"camps"_s, u"camp"_s},
                                               {u"contests"_s, u"contest"_s}};
    QList<CountedThing> things;
    for (const Row& activity : table(u"activity"_s)) {
        if (!counts(activity) || (kinds.contains(measure) && activity[u"kind"_s] != kinds[measure]))
            continue;
        CountedThing thing;
        thing.id = activity[u"id"_s].toLongLong();
        thing.day = firstDay(activity);
        thing.amount = 1;
        thing.thing = measure == "courses"_L1 ? activity[u"course"_s].toString() : QString();
        describeActivity(thing, activity);
        things << thing;
    }
    return things;
}

bool RowByRow::ended(const Row& session) const
{
    const QDateTime starts = QDateTime::fromString(session[u"starts"_s].toString(), Qt::ISODate);
    // The wall clock: no zone is asked.
    const QDateTime wall(m_now.date(), m_now.time());
    return session[u"state"_s] == u"planned"_s && starts.isValid()
        && QDateTime(starts.date(), starts.time(), Qt::UTC).addSecs(session[u"minutes"_s].toInt() * 60)
        <= QDateTime(wall.date(), QTime(wall.time().hour(), wall.time().minute()), Qt::UTC);
}

QList<CountedThing> RowByRow::sessions(const QString& measure) const
{
    QList<CountedThing> things;
    for (const Row& session : table(u"session"_s)) {
        const Row activity = row(u"activity"_s, session[u"activity"_s]);
        if (!ended(session) || !counts(activity))
            continue;
        CountedThing thing;
        thing.id = session[u"id"_s].toLongLong();
        thing.day = dayOf(session[u"starts"_s]);
        thing.hour = session[u"starts"_s].toString().mid(11, 2).toInt();
        thing.amount = measure == "hours"_L1 ? session[u"minutes"_s].toInt() / 60.0 : 1;
        describeActivity(thing, activity);
        thing.keys[u"session_kind"_s] = {session[u"kind"_s].toString()};
        thing.keys[u"room"_s] = {session[u"room"_s].toString()};
        QStringList staff;
        for (const Row& one : table(u"session_staff"_s)) {
            if (one[u"session"_s] == session[u"id"_s])
                staff << one[u"person"_s].toString();
        }
        thing.keys[u"teacher"_s] = staff.isEmpty() ? QStringList{QString()} : staff;
        things << thing;
    }
    return things;
}

QList<CountedThing> RowByRow::attendance(const QStringList& named) const
{
    QHash<QString, QString> marks;
    QSet<QString> taken;
    QSet<QString> members;
    for (const Row& mark : table(u"attendance"_s)) {
        marks.insert(mark[u"session"_s].toString() + u'/' + mark[u"participation"_s].toString(),
                     mark[u"state"_s].toString());
        taken << mark[u"session"_s].toString();
    }
    for (const Row& member : table(u"session_member"_s))
        members << member[u"session"_s].toString() + u'/' + member[u"participation"_s].toString();
    QList<CountedThing> things;
    for (const Row& session : table(u"session"_s)) {
        if (!ended(session) || !taken.contains(session[u"id"_s].toString()))
            continue;
        for (const Row& participation : table(u"participation"_s)) {
            const QString key = session[u"id"_s].toString() + u'/' + participation[u"id"_s].toString();
            if (participation[u"activity"_s] != session[u"activity"_s]
                || !counts(row(u"activity"_s, participation[u"activity"_s]))
                || (!named.contains(u"role"_s) && !amongst(participation[u"role"_s], "student accompanying"))
                || !amongst(participation[u"state"_s], "confirmed completed not_completed")
                || (session[u"some_members"_s] == u"1"_s && !members.contains(key)))
                continue;
            CountedThing thing = ofParticipation(participation);
            const QString mark = marks.value(key, u"absent"_s);
            thing.day = dayOf(session[u"starts"_s]);
            thing.hour = session[u"starts"_s].toString().mid(11, 2).toInt();
            describeStudy(thing, row(u"person"_s, participation[u"person"_s]), thing.day);
            thing.keys[u"mark"_s] = {mark};
            thing.keys[u"session_kind"_s] = {session[u"kind"_s].toString()};
            thing.keys[u"room"_s] = {session[u"room"_s].toString()};
            thing.amount = amongst(mark, "present late");
            thing.over = mark != "excused"_L1;
            things << thing;
        }
    }
    return things;
}
