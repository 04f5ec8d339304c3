// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/teachingcalendar.h"

#include <algorithm>

namespace kitcamp {

namespace {

template <typename Day>
void sortByDay(std::vector<Day>& days)
{
    std::ranges::stable_sort(days, {}, &Day::day);
}

bool concerns(const ExamDays& exams, qint64 organization, qint64 department)
{
    const bool ofOrganization = exams.organization == 0 || exams.organization == organization;
    return ofOrganization && (exams.department == 0 || exams.department == department);
}

} // namespace

TeachingCalendar::TeachingCalendar(std::vector<TeachingTerm> terms, std::vector<TeachingDay> days,
                                   std::vector<ExamDays> exams)
    : m_terms(std::move(terms))
    , m_exams(std::move(exams))
{
    std::ranges::stable_sort(m_terms, {}, &TeachingTerm::firstMonday);
    for (const TeachingDay& day : days)
        m_days.insert(day.day, day);
    for (const TeachingDay& day : std::as_const(m_days)) {
        if (day.kind == TeachingDay::Kind::As && !m_followedBy.contains(day.follows))
            m_followedBy.insert(day.follows, day.day);
    }
}

const TeachingTerm* TeachingCalendar::term(qint64 id) const
{
    const auto found = std::ranges::find(m_terms, id, &TeachingTerm::id);
    return found == m_terms.end() ? nullptr : &*found;
}

const TeachingDay* TeachingCalendar::ruleOn(QDate day) const
{
    const auto found = m_days.constFind(day);
    return found == m_days.constEnd() ? nullptr : &*found;
}

bool TeachingCalendar::isOff(QDate day) const
{
    const TeachingDay* rule = ruleOn(day);
    return rule && rule->kind == TeachingDay::Kind::Off;
}

QDate TeachingCalendar::countsAs(QDate day) const
{
    const TeachingDay* rule = ruleOn(day);
    return rule && rule->kind == TeachingDay::Kind::As ? rule->follows : day;
}

std::optional<QDate> TeachingCalendar::heldOn(QDate day) const
{
    if (!ruleOn(day))
        return day;
    const auto found = m_followedBy.constFind(day);
    return found == m_followedBy.constEnd() ? std::nullopt : std::optional(*found);
}

TermPlace TeachingCalendar::placeOf(QDate day) const
{
    using Where = TermPlace::Where;
    const QDate counted = countsAs(day);
    TermPlace place{.weekday = counted.dayOfWeek()};
    if (m_terms.empty())
        return place;
    const auto next =
        std::ranges::find_if(m_terms, [counted](const auto& term) { return counted <= term.lastDay(); });
    place.term = int(next - m_terms.begin());
    if (next == m_terms.end()) {
        place.where = Where::AfterLast;
        --place.term;
    } else if (next->contains(counted)) {
        place.where = Where::InTerm;
        place.week = next->weekOf(counted);
    } else {
        place.where = next == m_terms.begin() ? Where::BeforeFirst : Where::Between;
    }
    return place;
}

std::vector<ExamDays> TeachingCalendar::examsOn(QDate day, qint64 organization, qint64 department) const
{
    std::vector<ExamDays> found;
    for (const ExamDays& exams : m_exams) {
        if (day >= exams.from && day <= exams.until && concerns(exams, organization, department))
            found.push_back(exams);
    }
    return found;
}

void TeachingCalendar::add(PatternDays& days, QDate day) const
{
    using Reason = SkippedDay::Reason;
    if (const auto held = heldOn(day)) {
        days.held.push_back({*held, day});
        return;
    }
    const TeachingDay* rule = ruleOn(day);
    const bool off = rule->kind == TeachingDay::Kind::Off;
    days.skipped.push_back({day, off ? Reason::Off : Reason::MakeUp, rule->name});
}

PatternDays TeachingCalendar::daysOf(const TeachingTerm& term, WeekSet weeks, Weekdays weekdays) const
{
    PatternDays days;
    const auto asked = weeks.toList();
    for (const int week : asked) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            const QDate day = term.dateOf(week, weekday);
            if (!weekdays.contains(weekday))
                continue;
            if (week > term.weeks)
                days.skipped.push_back({day, SkippedDay::Reason::BeyondTerm, term.name});
            else
                add(days, day);
        }
    }
    sortByDay(days.held);
    return days;
}

PatternDays TeachingCalendar::daysBetween(QDate from, QDate until, Weekdays weekdays) const
{
    PatternDays days;
    if (!from.isValid() || !until.isValid())
        return days;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        if (weekdays.contains(day.dayOfWeek()))
            add(days, day);
    }
    // What a 班 day outside of the range takes over is not in the range.
    const auto outside = [from, until](const HeldDay& held) { return held.day < from || held.day > until; };
    for (const HeldDay& held : days.held) {
        if (outside(held))
            days.skipped.push_back({held.belongsTo, SkippedDay::Reason::Off, ruleOn(held.belongsTo)->name});
    }
    std::erase_if(days.held, outside);
    sortByDay(days.held);
    sortByDay(days.skipped);
    return days;
}

} // namespace kitcamp
