// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/campplan/campplan.h"

#include "models/people/shownname.h"

#include <map>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CampPlanWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampPlan)
};

constexpr int longestCamp = 60; ///< days that are shown one by one

QDate dayOf(const QString& text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

Result<void> readHead(Connection& connection, qint64 activity, CampPlan& plan)
{
    bool found = false;
    KITCAMP_TRY(connection.each(
        "SELECT name, name_en, starts_on, ends_on, topic, CASE mode WHEN 'site' THEN seats_site WHEN "
        "'online' "
        "THEN seats_online ELSE seats_site+seats_online END, (SELECT count(*) FROM participation AS p WHERE "
        "p.activity=a.id AND p.role='student' AND p.state IN ('offered','confirmed','completed',"
        "'not_completed')) FROM activity AS a WHERE id=?",
        [&](const Statement& row) {
            found = true;
            plan.name = shownName(row.text(0), row.text(1));
            plan.from = dayOf(row.text(2));
            plan.until = dayOf(row.text(3));
            plan.topic = row.text(4);
            if (!row.isNull(5))
                plan.seats = static_cast<int>(row.integer(5));
            plan.taken = static_cast<int>(row.integer(6));
        },
        activity));
    if (!found)
        return Error{ErrorCode::Refused,
                     CampPlanWords::tr("This camp is no longer there. Somebody took it back."),
                     {},
                     u"row-gone"_s,
                     {}};
    return connection.each(
        "SELECT o.name, o.name_en FROM activity_host AS h JOIN organization AS o ON o.id=h.organization "
        "WHERE "
        "h.activity=? ORDER BY h.place_in_order, h.id",
        [&](const Statement& row) { plan.hosts << shownName(row.text(0), row.text(1)); }, activity);
}

Result<void> readPhases(Connection& connection, qint64 activity, CampPlan& plan)
{
    return connection.each(
        "SELECT id, kind, name, name_en, from_day, until_day FROM camp_phase WHERE activity=? ORDER BY "
        "from_day, "
        "until_day, place_in_order, id",
        [&](const Statement& row) {
            plan.phases << CampPlanPhase{row.integer(0), row.text(1), shownName(row.text(2), row.text(3)),
                                         dayOf(row.text(4)), dayOf(row.text(5))};
        },
        activity);
}

CampPlanSession sessionOf(const Statement& row)
{
    CampPlanSession session;
    session.id = row.integer(0);
    session.kind = row.text(1);
    session.title = row.text(2);
    session.starts = row.text(3).mid(11, 5);
    session.minutes = static_cast<int>(row.integer(4));
    const bool online = !row.text(7).isEmpty();
    session.room = shownName(row.text(5), row.text(6));
    if (session.room.isEmpty() && online)
        session.room = CampPlanWords::tr("online");
    session.placed = online || !session.room.isEmpty();
    return session;
}

Result<void> readDays(Connection& connection, qint64 activity, CampPlan& plan)
{
    std::map<QDate, CampPlanDay> days;
    if (plan.dayCount() <= longestCamp) {
        for (int day = 0; day < plan.dayCount(); ++day)
            days[plan.from.addDays(day)].day = plan.from.addDays(day);
    }
    KITCAMP_TRY(connection.each(
        "SELECT s.id, s.kind, s.title, s.starts, s.minutes, r.name, r.name_en, s.online_link FROM session AS "
        "s "
        "LEFT JOIN room AS r ON r.id=s.room WHERE s.activity=? AND s.state='planned' ORDER BY s.starts, s.id",
        [&](const Statement& row) {
            const QDate day = dayOf(row.text(3));
            if (!day.isValid()) {
                plan.unplaced << CampPlanLine{row.integer(0), row.text(2)};
                return;
            }
            days[day].day = day;
            days[day].sessions << sessionOf(row);
        },
        activity));
    for (const auto& [key, day] : days)
        plan.days << day;
    return {};
}

Result<void> readKit(Connection& connection, qint64 activity, CampPlan& plan)
{
    return connection.each(
        "SELECT k.id, m.name, k.count, k.note, (SELECT count(*) FROM team AS t WHERE t.activity=k.activity "
        "AND "
        "t.archived=0) FROM kit_item AS k JOIN model AS m ON m.id=k.model WHERE k.activity=? ORDER BY "
        "m.name, k.id",
        [&](const Statement& row) {
            plan.kit << CampKitItem{row.integer(0), row.text(1), static_cast<int>(row.integer(2)),
                                    static_cast<int>(row.integer(4)), row.text(3)};
        },
        activity);
}

QString moduleWords(const Statement& row)
{
    QStringList parts{shownName(row.text(1), row.text(2))};
    if (!row.isNull(3))
        parts << CampPlanWords::tr("%n minute(s)", nullptr, static_cast<int>(row.integer(3)));
    if (!row.text(4).isEmpty())
        parts << CampPlanWords::tr("due %1", "%1: day").arg(row.text(4));
    if (row.integer(5) == 0)
        parts << CampPlanWords::tr("may be left out");
    return parts.join(u" · "_s);
}

QString resourceWords(const Statement& row)
{
    QStringList parts{shownName(row.text(1), row.text(2))};
    if (!row.isNull(4))
        parts << u"%1 %2"_s.arg(row.text(4), row.text(3)).trimmed();
    parts << (row.text(5) == "team"_L1 ? CampPlanWords::tr("an account for each team")
                                       : CampPlanWords::tr("an account for each person"));
    return parts.join(u" · "_s);
}

QString roundWords(const Statement& row)
{
    const int criteria = static_cast<int>(row.integer(4));
    const QString name = CampPlanWords::tr("%1 (weight %2)", "%1: round of the jury")
                             .arg(shownName(row.text(1), row.text(2)), row.text(3));
    return criteria == 0 ? CampPlanWords::tr("%1: no criteria yet", "%1: round").arg(name)
                         : u"%1: %2"_s.arg(name, row.text(5));
}

Result<QList<CampPlanLine>> lines(Connection& connection, const char* sql, qint64 activity,
                                  QString (*words)(const Statement&))
{
    QList<CampPlanLine> found;
    KITCAMP_TRY(connection.each(
        sql,
        [&](const Statement& row) {
            found << CampPlanLine{row.integer(0), words(row)};
        },
        activity));
    return found;
}

Result<void> readLines(Connection& connection, qint64 activity, CampPlan& plan)
{
    KITCAMP_ASSIGN(
        plan.modules,
        lines(connection,
              "SELECT id, title, title_en, minutes, due_on, required FROM pretraining_module WHERE "
              "activity=? ORDER BY place_in_order, id",
              activity, moduleWords));
    KITCAMP_ASSIGN(
        plan.resources,
        lines(connection,
              "SELECT id, name, name_en, unit, quota_each, per FROM cloud_resource WHERE activity=? "
              "ORDER BY name, id",
              activity, resourceWords));
    const QByteArray rounds =
        "SELECT r.id, r.name, r.name_en, r.weight, (SELECT count(*) FROM rubric_criterion AS c WHERE "
        "c.judging_round=r.id), (SELECT group_concat(n, ', ') FROM (SELECT "
        + QByteArray(QLocale().language() == QLocale::Chinese
                         ? "CASE WHEN c.name<>'' THEN c.name ELSE c.name_en END"
                         : "CASE WHEN c.name_en<>'' THEN c.name_en ELSE c.name END")
        + " AS n FROM rubric_criterion AS c WHERE c.judging_round=r.id ORDER BY c.place_in_order, c.id)) "
          "FROM "
          "judging_round AS r WHERE r.activity=? ORDER BY r.place_in_order, r.id";
    KITCAMP_ASSIGN(plan.rounds, lines(connection, rounds.constData(), activity, roundWords));
    return {};
}

} // namespace

Result<CampPlan> readCampPlan(Connection& connection, qint64 activity)
{
    CampPlan plan;
    KITCAMP_TRY(readHead(connection, activity, plan));
    KITCAMP_TRY(readPhases(connection, activity, plan));
    KITCAMP_TRY(readDays(connection, activity, plan));
    KITCAMP_ASSIGN(plan.quotas, quotaLines(connection, activity));
    KITCAMP_TRY(readKit(connection, activity, plan));
    KITCAMP_TRY(readLines(connection, activity, plan));
    KITCAMP_ASSIGN(plan.missing, missingParts(connection, activity, plan));
    return plan;
}

} // namespace kitcamp
