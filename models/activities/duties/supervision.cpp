// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/duties/supervision.h"

#include "models/activities/duties/dutyclashes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// What is left of \p spans without \p taken.
QList<PlannedSpan> without(const QList<PlannedSpan>& spans, const PlannedSpan& taken)
{
    QList<PlannedSpan> rest;
    for (const PlannedSpan& span : spans) {
        if (!span.meets(taken)) {
            rest << span;
            continue;
        }
        if (span.from < taken.from)
            rest << PlannedSpan{span.from, taken.from};
        if (taken.until < span.until)
            rest << PlannedSpan{taken.until, span.until};
    }
    return rest;
}

/// Minutes of supervision that a person has in \p plan.
qint64 minutesOf(qint64 person, const DutyPlan& plan)
{
    qint64 minutes = 0;
    for (const Duty& duty : plan.duties) {
        if (duty.person == person && duty.kind == "supervision"_L1)
            minutes += duty.span.until - duty.span.from;
    }
    return minutes;
}

const DutyPerson* nextFree(const DutyPlan& plan, const PlannedSpan& span)
{
    const DutyPerson* next = nullptr;
    for (const DutyPerson& person : plan.people) {
        if (isFree(person.id, span, plan)
            && (!next || minutesOf(person.id, plan) < minutesOf(next->id, plan)))
            next = &person;
    }
    return next;
}

} // namespace

QList<UnwatchedTime> unwatchedTimes(const DutyPlan& plan)
{
    constexpr qint64 shortest = 5; // minutes, of a duty
    QList<UnwatchedTime> times;
    for (const BusySession& session : plan.sessions) {
        if (session.activity != plan.activity || session.room == 0 || !session.people.isEmpty())
            continue;
        QList<PlannedSpan> open{session.span};
        for (const Duty& duty : plan.duties) {
            if (duty.kind == "supervision"_L1 && duty.room == session.room)
                open = without(open, duty.span);
        }
        for (const PlannedSpan& span : std::as_const(open)) {
            if (span.until - span.from >= shortest)
                times << UnwatchedTime{session.room, session.roomName, span, session.title};
        }
    }
    return times;
}

SupervisionTurns supervisionInTurn(DutyPlan plan)
{
    SupervisionTurns turns;
    for (const UnwatchedTime& time : unwatchedTimes(plan)) {
        const DutyPerson* person = nextFree(plan, time.span);
        if (!person) {
            turns.left << time;
            continue;
        }
        const Duty duty{.activity = plan.activity,
                        .person = person->id,
                        .kind = u"supervision"_s,
                        .room = time.room,
                        .span = time.span,
                        .note = {},
                        .personName = person->name,
                        .roomName = time.roomName,
                        .campName = {}};
        plan.duties << duty;
        turns.duties << duty;
    }
    return turns;
}

} // namespace kitcamp
