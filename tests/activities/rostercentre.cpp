// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/activities/rostercentre.h"

#include "models/activities/activitydomain.h"
#include "models/lending/inventory/inventory.h"
#include "models/people/people.h"
#include "models/store/recordactions.h"
#include "models/store/recordmerge.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Domain activitiesDomain()
{
    Domain domain;
    registerRecords(domain);
    registerMerging(domain);
    registerPeople(domain);
    registerInventory(domain);
    registerActivities(domain);
    return domain;
}

RosterCentre::RosterCentre()
    : m_store(activitiesDomain())
{
    course = m_store.add(u"course"_s, {{u"name"_s, u"机器人"_s}, {u"name_en"_s, u"Robotics"_s}});
    robotics = activity(u"Robotics 1"_s,
                        {{u"course"_s, QString::number(course)},
                         {u"seats_site"_s, u"2"_s},
                         {u"starts_on"_s, u"2026-10-10"_s},
                         {u"ends_on"_s, u"2026-11-28"_s}});
}

qint64 RosterCentre::person(const QString& name, const QJsonObject& more)
{
    QJsonObject values = more;
    values.insert(u"name"_s, name);
    return m_store.add(u"person"_s, values);
}

qint64 RosterCentre::activity(const QString& name, const QJsonObject& more)
{
    QJsonObject values{{u"kind"_s, u"class"_s}, {u"name"_s, name}, {u"state"_s, u"published"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        values.insert(it.key(), *it);
    return m_store.add(u"activity"_s, values);
}

qint64 RosterCentre::add(const QString& name, const QString& state, const QString& seat)
{
    const qint64 id = m_store->ids().nextValue();
    const auto done = m_store->perform(AddParticipants{
        .activity = robotics, .entries = {{id, person(name), seat}}, .state = state, .at = now()});
    if (!done)
        refusal = done.error();
    return done ? id : 0;
}

Result<Performed> RosterCentre::give(const QList<qint64>& participations, const QString& state,
                                     const QString& reason)
{
    return m_store->perform(GiveSeats{.activity = robotics,
                                      .participations = participations,
                                      .state = state,
                                      .overrideReason = reason,
                                      .at = now()});
}

Result<Performed> RosterCentre::leave(const QList<qint64>& participations, const QString& state,
                                      const QString& reason)
{
    return m_store->perform(LeaveRoster{robotics, participations, state, reason, now()});
}

Result<Performed> RosterCentre::seatsTo(std::optional<qint64> site, std::optional<qint64> online,
                                        const QString& reason)
{
    return m_store->perform(SetSeats{
        .activity = robotics, .site = site, .online = online, .overrideReason = reason, .at = now()});
}

QString RosterCentre::state(qint64 participation)
{
    return column(participation, u"state"_s);
}

QString RosterCentre::column(qint64 participation, const QString& name)
{
    return testkit::valueOf(*m_store, u"participation"_s, name, participation);
}

QStringList RosterCentre::waiting()
{
    QStringList names;
    const QList<WaitingPerson> list = office().waitingList(robotics).value();
    for (const WaitingPerson& person : list)
        names << person.name;
    return names;
}

QString RosterCentre::lastSentence()
{
    return m_store->sentence(m_store->journal().last().value()->opId);
}

} // namespace kitcamp
