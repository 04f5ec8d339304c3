// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/calendarhits.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

namespace {

using Reason = CalendarHit::Reason;

/// Compares two calendars session by session.
class CalendarComparison
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarHit)
public:
    CalendarComparison(const TeachingCalendar& before, const TeachingCalendar& after)
        : m_before(before)
        , m_after(after)
    {
    }

    [[nodiscard]] std::optional<CalendarHit> dateHit(const DatedSession& session) const;
    [[nodiscard]] std::optional<CalendarHit> examHit(const DatedSession& session) const;
    [[nodiscard]] static QString reasonText(const CalendarHit& hit);
    [[nodiscard]] static QString withMove(const CalendarHit& hit);

private:
    [[nodiscard]] QDate sameLesson(QDate lesson, CalendarHit& hit) const;

    const TeachingCalendar& m_before;
    const TeachingCalendar& m_after;
};

/// The day that has the week and weekday of \p lesson in the new calendar.
QDate CalendarComparison::sameLesson(QDate lesson, CalendarHit& hit) const
{
    const TermPlace place = m_before.placeOf(lesson);
    if (place.where != TermPlace::Where::InTerm)
        return lesson;
    const TeachingTerm& old = m_before.terms()[size_t(place.term)];
    const TeachingTerm* term = m_after.term(old.id);
    if (!term)
        return lesson;
    const int week = old.weekOf(lesson);
    hit.name = term->name;
    if (week > term->weeks)
        hit.reason = Reason::TermShortened;
    else if (term->firstMonday != old.firstMonday)
        hit.reason = Reason::TermMoved;
    return term->dateOf(week, lesson.dayOfWeek());
}

std::optional<CalendarHit> CalendarComparison::dateHit(const DatedSession& session) const
{
    const QDate lesson = m_before.countsAs(session.day);
    if (m_before.heldOn(lesson) != session.day)
        return std::nullopt;
    CalendarHit hit{.session = session.id, .day = session.day, .reason = Reason::MadeUp};
    const QDate wanted = sameLesson(lesson, hit);
    if (hit.reason == Reason::TermShortened)
        return hit;
    hit.movesTo = m_after.heldOn(wanted);
    if (hit.movesTo == session.day)
        return std::nullopt;
    if (hit.reason == Reason::TermMoved)
        return hit;
    const TeachingDay* rule = m_after.ruleOn(session.day);
    hit.name = rule ? rule->name : QString();
    if (rule && rule->kind == TeachingDay::Kind::Off)
        hit.reason = Reason::DayOff;
    else if (rule)
        hit.reason = Reason::OtherLessons;
    return hit;
}

std::optional<CalendarHit> CalendarComparison::examHit(const DatedSession& session) const
{
    for (const auto& [organization, department] : session.schools) {
        const auto known = m_before.examsOn(session.day, organization, department);
        for (const ExamDays& exams : m_after.examsOn(session.day, organization, department)) {
            if (std::ranges::find(known, exams) == known.end())
                return CalendarHit{
                    .session = session.id, .day = session.day, .reason = Reason::Exams, .name = exams.note};
        }
    }
    return std::nullopt;
}

QString CalendarComparison::reasonText(const CalendarHit& hit)
{
    switch (hit.reason) {
    case Reason::DayOff:
        return tr("is off now");
    case Reason::OtherLessons:
        return tr("is now a make-up working day with the lessons of another day");
    case Reason::MadeUp:
        return tr("no longer has its lessons");
    case Reason::TermMoved:
        return tr("is another week now: the term begins on another day");
    case Reason::TermShortened:
        return tr("lies after the last week of the term now");
    case Reason::Exams:
        return tr("is now a day of exams of some who take part");
    }
    return {};
}

QString CalendarComparison::withMove(const CalendarHit& hit)
{
    const QString day = hit.day.toString(Qt::ISODate);
    const QString reason = hit.name.isEmpty()
        ? reasonText(hit)
        : tr("%1 (%2)", "what happened to a day, name of the holiday").arg(reasonText(hit), hit.name);
    if (hit.movesTo)
        return tr("%1 %2; this session would be held on %3.", "a day, what happened to it, another day")
            .arg(day, reason, hit.movesTo->toString(Qt::ISODate));
    return tr("%1 %2.", "a day, what happened to it").arg(day, reason);
}

} // namespace

std::vector<CalendarHit> calendarHits(const TeachingCalendar& before, const TeachingCalendar& after,
                                      const std::vector<DatedSession>& sessions)
{
    const CalendarComparison comparison(before, after);
    std::vector<CalendarHit> hits;
    for (const DatedSession& session : sessions) {
        if (const auto hit = comparison.dateHit(session))
            hits.push_back(*hit);
        if (const auto hit = comparison.examHit(session))
            hits.push_back(*hit);
    }
    std::ranges::stable_sort(hits, {}, &CalendarHit::day);
    return hits;
}

QString sentenceOf(const CalendarHit& hit)
{
    return CalendarComparison::withMove(hit);
}

} // namespace kitcamp
