// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/plannames.h"

#include "models/people/shownname.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString timeText(int minute)
{
    return QLocale().toString(QTime(0, 0).addSecs(minute % planning::dayMinutes * 60), u"H:mm"_s);
}

} // namespace

PlanNames::PlanNames(Connection& connection, planning::Horizon horizon)
    : m_connection(connection)
    , m_horizon(horizon)
    , m_words(std::make_unique<planning::PlanWords>(planning::Names{
          [this](qint64 id) { return session(id); },
          [this](qint64 id) { return person(id); },
          [this](qint64 id) { return room(id); },
          [this](qint64 id) { return model(id); },
          [this](planning::Minute minute) { return moment(minute); },
          [this](planning::Minute minute) { return day(minute); },
      }))
{
}

PlanNames::~PlanNames() = default;

void PlanNames::forget()
{
    m_sessions.clear();
    m_persons.clear();
    m_rooms.clear();
    m_models.clear();
}

QString PlanNames::kept(Kept& names, qint64 id, const char* sql) const
{
    const auto known = names.constFind(id);
    if (known != names.constEnd())
        return *known;
    QString name;
    const auto read = m_connection.each(
        sql,
        [&](const Statement& row) {
            name = row.columnCount() > 1 ? shownName(row.text(0), row.text(1)) : row.text(0);
        },
        id);
    if (!read || name.isEmpty())
        name = tr("(no longer there)");
    names.insert(id, name);
    return name;
}

QString PlanNames::session(qint64 session) const
{
    const auto known = m_sessions.constFind(session);
    if (known != m_sessions.constEnd())
        return *known;
    QString name = tr("(no longer there)");
    const auto read = m_connection.each(
        "SELECT a.name, a.name_en, s.title, s.number, s.makes_up IS NOT NULL,"
        " (SELECT max(number) FROM session WHERE activity=s.activity)"
        " FROM session AS s JOIN activity AS a ON a.id=s.activity WHERE s.id=?",
        [&](const Statement& row) {
            name = shownName(row.text(0), row.text(1));
            if (row.integer(5) > 1 && row.integer(3) > 0)
                name = tr("%1 %2/%3", "an activity, its session 3 of 8")
                           .arg(name)
                           .arg(row.integer(3))
                           .arg(row.integer(5));
            else if (!row.text(2).isEmpty())
                name = row.text(2);
            if (row.integer(4) != 0)
                name = tr("Make-up: %1").arg(name);
        },
        session);
    if (read)
        m_sessions.insert(session, name);
    return name;
}

QString PlanNames::person(qint64 person) const
{
    return kept(m_persons, person, "SELECT name FROM person WHERE id=?");
}

QString PlanNames::room(qint64 room) const
{
    return room == 0 ? QString() : kept(m_rooms, room, "SELECT name, name_en FROM room WHERE id=?");
}

QString PlanNames::model(qint64 model) const
{
    return kept(m_models, model, "SELECT name FROM model WHERE id=?");
}

QString PlanNames::day(planning::Minute minute) const
{
    //: Day and month after the day of the week, in Qt's letters: Thu 26 Nov
    return QLocale().toString(m_horizon.dateOf(minute), tr("ddd d MMM"));
}

QString PlanNames::moment(planning::Minute minute) const
{
    const int rest = minute - planning::dayOf(minute) * planning::dayMinutes;
    return tr("%1 %2", "a day, a time").arg(day(minute), timeText(rest));
}

QString PlanNames::span(planning::Span span) const
{
    const int end = span.until - planning::dayOf(span.until) * planning::dayMinutes;
    return tr("%1–%2", "a moment, the end").arg(moment(span.from), timeText(end));
}

} // namespace kitcamp
