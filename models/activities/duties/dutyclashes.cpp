// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/duties/dutyclashes.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Clashes {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DutyClashes)
};

bool samePlace(qint64 one, qint64 other)
{
    return one != 0 && one == other;
}

void addOtherDuties(const Duty& duty, const DutyPlan& plan, QList<DutyClash>& clashes)
{
    for (const Duty& other : plan.duties + plan.elsewhere) {
        if (other.id == duty.id || !other.span.meets(duty.span))
            continue;
        const bool sameTeam = duty.kind == "mentoring"_L1 && other.kind == duty.kind && duty.team != 0
            && duty.team == other.team;
        if (other.person == duty.person && !samePlace(other.room, duty.room)) {
            const QString where = other.team != 0 && other.activity == plan.activity
                ? plan.teamTitle(other.team)
                : !other.roomName.isEmpty() ? other.roomName
                                            : other.campName;
            clashes << DutyClash{
                false,
                Clashes::tr("%1 is elsewhere then: %2, %3", "%1: person, %2: hours, %3: place")
                    .arg(duty.personName, hoursText(other.span), where)};
        } else if (sameTeam) {
            clashes << DutyClash{
                false,
                Clashes::tr("%1 is with %2 then (%3)", "%1: team, %2: mentor, %3: hours")
                    .arg(plan.teamTitle(duty.team), other.personName, hoursText(other.span))};
        }
    }
}

/// Project work is when teams meet their mentors.
bool keepsTeam(const BusySession& session, const Duty& duty)
{
    return duty.kind == "mentoring"_L1 && session.kind != "project"_L1 && session.teams.contains(duty.team);
}

void addSessions(const Duty& duty, const DutyPlan& plan, QList<DutyClash>& clashes)
{
    for (const BusySession& session : plan.sessions) {
        if (!session.span.meets(duty.span))
            continue;
        const QString hours = hoursText(session.span);
        if (session.people.contains(duty.person) && !samePlace(session.room, duty.room))
            clashes << DutyClash{false,
                                 Clashes::tr("%1 has a session then: %2, %3", "%1: person, %2: hours")
                                     .arg(duty.personName, hours, session.title)};
        if (samePlace(session.room, duty.room) && session.activity != plan.activity)
            clashes << DutyClash{false,
                                 Clashes::tr("%1 is taken: %2, %3", "%1: room, %2: hours, %3: session")
                                     .arg(session.roomName, hours, session.title)};
        if (keepsTeam(session, duty))
            clashes << DutyClash{true,
                                 Clashes::tr("%1 has a session then: %2, %3", "%1: team, %2: hours")
                                     .arg(plan.teamTitle(duty.team), hours, session.title)};
    }
}

} // namespace

QList<DutyClash> clashesOf(const Duty& duty, const DutyPlan& plan)
{
    QList<DutyClash> clashes;
    addOtherDuties(duty, plan, clashes);
    addSessions(duty, plan, clashes);
    for (const ClosedRoom& closure : plan.closures) {
        if (samePlace(closure.room, duty.room) && closure.span.meets(duty.span))
            clashes << DutyClash{false, Clashes::tr("The room is closed then: %1").arg(closure.reason)};
    }
    return clashes;
}

bool isFree(qint64 person, const PlannedSpan& span, const DutyPlan& plan)
{
    const auto hasDuty = [&](const Duty& duty) { return duty.person == person && duty.span.meets(span); };
    return std::ranges::none_of(plan.duties, hasDuty) && std::ranges::none_of(plan.elsewhere, hasDuty)
        && std::ranges::none_of(plan.sessions, [&](const BusySession& session) {
               return session.people.contains(person) && session.span.meets(span);
           });
}

} // namespace kitcamp
