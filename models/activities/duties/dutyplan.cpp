// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/duties/dutyplan.h"

#include "models/people/shownname.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Duties {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Duties)
};

const auto planned = u"yyyy-MM-ddTHH:mm"_s;

PlannedSpan spanOf(const QString& starts, qint64 minutes)
{
    const PlannedMinute from = plannedMinute(starts);
    return {from, from + minutes};
}

Result<void> addDuties(Connection& file, DutyPlan& plan)
{
    return file.each(
        "SELECT d.id, d.activity, d.person, d.kind, d.team, d.room, d.starts, d.minutes, d.note, p.name,"
        " r.name, r.name_en, a.name, a.name_en FROM camp_duty AS d JOIN person AS p ON p.id=d.person"
        " JOIN activity AS a ON a.id=d.activity LEFT JOIN room AS r ON r.id=d.room"
        " ORDER BY d.starts, p.name, d.id",
        [&](const Statement& row) {
            Duty duty{.id = row.integer(0),
                      .activity = row.integer(1),
                      .person = row.integer(2),
                      .kind = row.text(3),
                      .team = row.integer(4),
                      .room = row.integer(5),
                      .span = spanOf(row.text(6), row.integer(7)),
                      .note = row.text(8),
                      .personName = row.text(9),
                      .roomName = shownName(row.text(10), row.text(11)),
                      .campName = shownName(row.text(12), row.text(13))};
            (duty.activity == plan.activity ? plan.duties : plan.elsewhere) << duty;
        });
}

Result<void> addSessions(Connection& file, DutyPlan& plan, const PlannedSpan& time)
{
    QHash<qint64, qsizetype> places;
    QSet<qint64> all;
    for (const DutyTeam& team : std::as_const(plan.teams))
        all.insert(team.id);
    KITCAMP_TRY(file.each(
        "SELECT s.id, s.activity, s.title, a.name, a.name_en, s.room, r.name, r.name_en, s.kind, s.starts,"
        " s.minutes, s.some_members FROM session AS s JOIN activity AS a ON a.id=s.activity"
        " LEFT JOIN room AS r ON r.id=s.room WHERE s.state='planned' AND s.starts BETWEEN ? AND ?"
        " ORDER BY s.starts, s.id",
        [&](const Statement& row) {
            const bool own = row.integer(1) == plan.activity;
            const QString activity = shownName(row.text(3), row.text(4));
            const QString title = row.text(2);
            BusySession session{.activity = row.integer(1),
                                .title = title.isEmpty() ? activity
                                    : own                ? title
                                                         : u"%1: %2"_s.arg(activity, title),
                                .room = row.integer(5),
                                .roomName = shownName(row.text(6), row.text(7)),
                                .kind = row.text(8),
                                .span = spanOf(row.text(9), row.integer(10))};
            if (own && row.integer(11) == 0)
                session.teams = all;
            places.insert(row.integer(0), plan.sessions.size());
            plan.sessions << session;
        },
        plannedText(time.from), plannedText(time.until)));
    const auto of = [&](const Statement& row) -> BusySession* {
        const auto place = places.constFind(row.integer(0));
        return place == places.constEnd() ? nullptr : &plan.sessions[*place];
    };
    KITCAMP_TRY(file.each("SELECT session, person FROM session_staff", [&](const Statement& row) {
        if (BusySession* session = of(row))
            session->people.insert(row.integer(1));
    }));
    return file.each(
        "SELECT DISTINCT m.session, p.team FROM session_member AS m JOIN team_place AS p ON"
        " p.participation=m.participation JOIN activity AS a ON a.team_plan=p.team_plan WHERE a.id=?",
        [&](const Statement& row) {
            if (BusySession* session = of(row))
                session->teams.insert(row.integer(1));
        },
        plan.activity);
}

Result<void> addTeams(Connection& file, DutyPlan& plan)
{
    return file.each(
        "SELECT t.id, t.number, t.name, t.name_en, t.room, m.person FROM team AS t JOIN activity AS a ON"
        " a.id=t.activity LEFT JOIN team_project AS p ON p.team_plan=a.team_plan AND p.team=t.id LEFT JOIN"
        " project_case AS c ON c.id=p.project_case LEFT JOIN participation AS m ON"
        " m.id=coalesce(t.mentor, c.mentor) WHERE t.activity=? AND t.archived=0 ORDER BY t.number",
        [&](const Statement& row) {
            const QString name = shownName(row.text(2), row.text(3));
            const QString number = QString::number(row.integer(1));
            plan.teams << DutyTeam{row.integer(0),
                                   name.isEmpty() ? Duties::tr("Team %1", "%1: number").arg(number)
                                                  : Duties::tr("Team %1 %2").arg(number, name),
                                   row.integer(4), row.integer(5)};
        },
        plan.activity);
}

/// Who works at the camp, mentors first.
Result<void> addPeople(Connection& file, DutyPlan& plan)
{
    KITCAMP_TRY(file.each(
        "SELECT p.id, p.name, max(r.role='mentor') FROM participation AS r JOIN person AS p ON p.id=r.person"
        " WHERE r.activity=? AND r.role NOT IN ('student','judge') AND r.state IN"
        " ('confirmed','completed','not_completed') GROUP BY p.id ORDER BY 3 DESC, p.name, p.id",
        [&](const Statement& row) {
            plan.people << DutyPerson{row.integer(0), row.text(1), row.integer(2) != 0};
        },
        plan.activity));
    return file.each("SELECT id, name, name_en FROM room WHERE archived=0 ORDER BY name",
                     [&](const Statement& row) {
                         plan.rooms << std::pair(row.integer(0), shownName(row.text(1), row.text(2)));
                     });
}

Result<void> addClosures(Connection& file, DutyPlan& plan)
{
    return file.each("SELECT room, starts, ends, reason FROM room_closure", [&](const Statement& row) {
        plan.closures << ClosedRoom{
            row.integer(0), {plannedMinute(row.text(1)), plannedMinute(row.text(2))}, row.text(3)};
    });
}

/// The days of the camp and of its duties, and one more on each side.
PlannedSpan timeOf(const DutyPlan& plan)
{
    PlannedSpan time{plannedMinute(plan.firstDay + u"T00:00"_s), plannedMinute(plan.lastDay + u"T23:59"_s)};
    if (plan.firstDay.isEmpty() || plan.lastDay.isEmpty())
        time = {0, plannedMinute(u"2999-01-01T00:00"_s)};
    for (const Duty& duty : plan.duties)
        time = {std::min(time.from, duty.span.from), std::max(time.until, duty.span.until)};
    return {time.from - 1440, time.until + 1440};
}

} // namespace

PlannedMinute plannedMinute(const QString& text)
{
    const QDateTime local = QDateTime::fromString(text.left(16), planned);
    return local.isValid() ? QDateTime(local.date(), local.time(), Qt::UTC).toSecsSinceEpoch() / 60 : 0;
}

QString plannedText(PlannedMinute minute)
{
    return QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC).toString(planned);
}

QString hoursText(const PlannedSpan& span)
{
    return u"%1–%2"_s.arg(plannedText(span.from).mid(11), plannedText(span.until).mid(11));
}

QJsonObject Duty::values() const
{
    const auto reference = [](qint64 row) {
        return row == 0 ? QJsonValue() : QJsonValue(QString::number(row));
    };
    return {{u"activity"_s, QString::number(activity)},
            {u"person"_s, reference(person)},
            {u"kind"_s, kind},
            {u"team"_s, reference(team)},
            {u"room"_s, reference(room)},
            {u"starts"_s, plannedText(span.from)},
            {u"minutes"_s, QString::number(span.until - span.from)},
            {u"note"_s, note}};
}

const DutyTeam* DutyPlan::team(qint64 id) const
{
    const auto found = std::ranges::find(teams, id, &DutyTeam::id);
    return found == teams.end() ? nullptr : &*found;
}

QString DutyPlan::teamTitle(qint64 id) const
{
    const DutyTeam* found = team(id);
    return found ? found->title : QString();
}

QString DutyPlan::personName(qint64 id) const
{
    const auto found = std::ranges::find(people, id, &DutyPerson::id);
    return found == people.end() ? QString() : found->name;
}

Result<DutyPlan> dutyPlanOf(Connection& file, qint64 activity)
{
    DutyPlan plan;
    plan.activity = activity;
    KITCAMP_TRY(file.each(
        "SELECT starts_on, ends_on FROM activity WHERE id=?",
        [&](const Statement& row) {
            plan.firstDay = row.text(0);
            plan.lastDay = row.text(1);
        },
        activity));
    KITCAMP_TRY(addTeams(file, plan));
    KITCAMP_TRY(addPeople(file, plan));
    KITCAMP_TRY(addDuties(file, plan));
    for (const Duty& duty : std::as_const(plan.duties)) {
        if (std::ranges::find(plan.people, duty.person, &DutyPerson::id) == plan.people.end())
            plan.people << DutyPerson{duty.person, duty.personName, false};
    }
    KITCAMP_TRY(addSessions(file, plan, timeOf(plan)));
    KITCAMP_TRY(addClosures(file, plan));
    return plan;
}

RecordBatch batchOf(Store& store, const QString& title, const QList<Duty>& duties)
{
    RecordBatch batch{.purpose = u"save"_s, .title = title, .table = u"camp_duty"_s};
    for (const Duty& duty : duties)
        batch.add(u"camp_duty"_s, store.ids().nextValue(), duty.values());
    return batch;
}

} // namespace kitcamp
