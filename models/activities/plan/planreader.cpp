// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/planreader.h"

#include "models/activities/plan/plancalendars.h"
#include "models/activities/plan/planlevels.h"

namespace kitcamp {

namespace {

std::vector<qint64> modelsOf(const std::vector<planning::Session>& sessions)
{
    std::vector<qint64> models;
    for (const planning::Session& session : sessions) {
        for (const planning::Demand& demand : session.demands)
            models.push_back(demand.model);
    }
    return planning::asSet(std::move(models));
}

/// The rosters become groups of the plan, numbered from 1, in the order of their activities.
void addRosters(ReadPlan& read)
{
    auto activities = read.rosters.keys();
    std::sort(activities.begin(), activities.end());
    for (const qint64 activity : activities) {
        Roster& roster = read.rosters[activity];
        roster.group = static_cast<planning::GroupId>(read.plan.groups.size()) + 1;
        read.plan.groups.push_back({roster.group, roster.persons});
        for (const qint64 person : roster.persons)
            read.persons.insert(person);
    }
}

} // namespace

Result<std::vector<planning::Capacity>> readCapacities(Connection& connection, const PlanSpan& span,
                                                       const DeviceSupplySource& supply,
                                                       const std::vector<qint64>& models)
{
    std::vector<planning::Capacity> capacities;
    if (!supply || models.empty())
        return capacities;
    KITCAMP_ASSIGN(const auto supplies, supply(connection, models, span));
    const planning::Horizon horizon(span.firstMonday, span.days());
    for (const DeviceSupply& one : supplies) {
        planning::Capacity& capacity = capacities.emplace_back();
        capacity.model = one.model;
        for (const DeviceSupply::Step& step : one.steps) {
            if (const auto from = horizon.minuteOf(step.from))
                capacity.steps.push_back({*from, step.units});
        }
    }
    std::sort(capacities.begin(), capacities.end(),
              [](const auto& a, const auto& b) { return a.model < b.model; });
    return capacities;
}

Result<ReadPlan> readPlan(Connection& connection, const PlanSpan& span, const DeviceSupplySource& supply)
{
    ReadPlan read;
    read.plan.horizon = planning::Horizon(span.firstMonday, span.days());
    KITCAMP_ASSIGN(read.plan.rules, readPlanRules(connection));
    SessionReader reader(connection, span);
    KITCAMP_ASSIGN(ReadSessions sessions, reader.read(nullptr, read.rows));
    QSet<qint64> activities;
    for (planning::Session& session : sessions.sessions) {
        activities.insert(session.activity);
        for (const qint64 person : session.staff)
            read.persons.insert(person);
        if (!supply)
            session.demands.clear();
    }
    KITCAMP_ASSIGN(read.rosters, readRosters(connection, activities, read.participations));
    addRosters(read);
    KITCAMP_TRY(reader.addParticipants(sessions, read.rosters, read.rows));
    KITCAMP_TRY(PlanCalendars::addActivities(connection, activities, read.plan));
    KITCAMP_TRY(PlanCalendars(connection, span, read.persons).addTo(read.plan));
    KITCAMP_ASSIGN(read.plan.capacities,
                   readCapacities(connection, span, supply, modelsOf(sessions.sessions)));
    read.plan.sessions = std::move(sessions.sessions);
    return read;
}

} // namespace kitcamp
