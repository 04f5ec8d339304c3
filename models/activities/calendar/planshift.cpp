// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/planshift.h"

namespace kitcamp {

namespace {

/// Moves one session after the other.
class Shifting
{
public:
    Shifting(const PlanShift& shift, const TeachingCalendar& calendar, const PeriodTables& tables)
        : m_shift(shift)
        , m_calendar(calendar)
        , m_tables(tables)
    {
    }

    void move(const PlannedSession& session);

    ShiftedPlan plan;

private:
    [[nodiscard]] ShiftedSession onDate(const PlannedSession& session, QDate date) const;

    const PlanShift& m_shift;
    const TeachingCalendar& m_calendar;
    const PeriodTables& m_tables;
};

ShiftedSession Shifting::onDate(const PlannedSession& session, QDate date) const
{
    ShiftedSession shifted{.id = session.id, .time = session.time};
    shifted.time->date = date;
    const PeriodTable* old = m_tables.tableOn(session.time->date, m_shift.campus);
    const auto periods = old ? old->periodsOf(session.time->clock()) : std::nullopt;
    const auto clock = periods ? m_tables.clockOf(*periods, date, m_shift.campus) : std::nullopt;
    if (clock && *clock != session.time->clock()) {
        shifted.time->starts = clock->starts;
        shifted.time->minutes = clock->minutes();
        shifted.bellsDiffer = true;
    }
    return shifted;
}

void Shifting::move(const PlannedSession& session)
{
    using Reason = SkippedDay::Reason;
    if (!session.time) {
        plan.shifted.push_back({session.id, std::nullopt});
        return;
    }
    const QDate lesson = m_calendar.countsAs(session.time->date);
    const QDate wanted = lesson.addDays(m_shift.from.firstMonday.daysTo(m_shift.to.firstMonday));
    if (m_shift.from.contains(lesson) && !m_shift.to.contains(wanted)) {
        plan.toPlace.push_back({session.id, {wanted, Reason::BeyondTerm, m_shift.to.name}});
    } else if (const auto held = m_calendar.heldOn(wanted)) {
        plan.shifted.push_back(onDate(session, *held));
    } else {
        const TeachingDay* rule = m_calendar.ruleOn(wanted);
        const Reason reason = rule->kind == TeachingDay::Kind::Off ? Reason::Off : Reason::MakeUp;
        plan.toPlace.push_back({session.id, {wanted, reason, rule->name}});
    }
}

} // namespace

ShiftedPlan shiftedPlan(const std::vector<PlannedSession>& plan, const PlanShift& shift,
                        const TeachingCalendar& calendar, const PeriodTables& tables)
{
    Shifting shifting(shift, calendar, tables);
    for (const PlannedSession& session : plan)
        shifting.move(session);
    return std::move(shifting.plan);
}

} // namespace kitcamp
