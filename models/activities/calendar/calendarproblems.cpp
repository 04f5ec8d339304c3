// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/calendarproblems.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

namespace {

using Kind = CalendarProblem::Kind;

/// Goes through terms and days and collects what is wrong with them.
class CalendarCheck
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarProblem)
public:
    void checkTerms(std::vector<TeachingTerm> terms);
    void checkDays(const std::vector<TeachingDay>& days);

    std::vector<CalendarProblem> problems;

private:
    void complain(Kind kind, const QString& sentence) { problems.push_back({kind, sentence}); }
    void checkMakeUpDay(const TeachingDay& day);

    QMap<QDate, TeachingDay> m_days;
    QMap<QDate, QDate> m_followedBy;
};

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

void CalendarCheck::checkTerms(std::vector<TeachingTerm> terms)
{
    for (const TeachingTerm& term : terms) {
        if (const auto checked = kitcamp::checkTerm(term); !checked)
            complain(Kind::WrongTerm, checked.error().sentence);
    }
    std::ranges::stable_sort(terms, {}, &TeachingTerm::name);
    for (size_t i = 1; i < terms.size(); ++i) {
        if (terms[i].name == terms[i - 1].name)
            complain(Kind::SameName, tr("There are two terms called %1.").arg(terms[i].name));
    }
    std::ranges::stable_sort(terms, {}, &TeachingTerm::firstMonday);
    for (size_t i = 1; i < terms.size(); ++i) {
        if (terms[i].firstMonday <= terms[i - 1].lastDay())
            complain(Kind::TermsOverlap,
                     tr("%1 lasts until %2, but %3 begins on %4.")
                         .arg(terms[i - 1].name, text(terms[i - 1].lastDay()), terms[i].name,
                              text(terms[i].firstMonday)));
    }
}

void CalendarCheck::checkDays(const std::vector<TeachingDay>& days)
{
    for (const TeachingDay& day : days) {
        if (m_days.contains(day.day))
            complain(Kind::DayTwice, tr("%1 stands there twice.").arg(text(day.day)));
        m_days.insert(day.day, day);
    }
    for (const TeachingDay& day : std::as_const(m_days)) {
        if (day.kind == TeachingDay::Kind::As)
            checkMakeUpDay(day);
    }
}

void CalendarCheck::checkMakeUpDay(const TeachingDay& day)
{
    if (!day.follows.isValid())
        return complain(
            Kind::FollowsNothing,
            tr("%1 is a make-up working day: say which day’s lessons it has.").arg(text(day.day)));
    const auto followed = m_days.constFind(day.follows);
    if (followed == m_days.constEnd())
        complain(Kind::FollowsTeachingDay,
                 tr("%1 has the lessons of %2, which is not off: they would take place twice.")
                     .arg(text(day.day), text(day.follows)));
    else if (followed->kind == TeachingDay::Kind::As && day.follows != day.day)
        complain(Kind::FollowsMakeUpDay,
                 tr("%1 has the lessons of %2, which is a make-up working day itself.")
                     .arg(text(day.day), text(day.follows)));
    if (const QDate other = m_followedBy.value(day.follows); other.isValid())
        complain(
            Kind::FollowedTwice,
            tr("%1 and %2 both have the lessons of %3.").arg(text(other), text(day.day), text(day.follows)));
    m_followedBy.insert(day.follows, day.day);
}

} // namespace

std::vector<CalendarProblem> calendarProblems(const std::vector<TeachingTerm>& terms,
                                              const std::vector<TeachingDay>& days)
{
    CalendarCheck check;
    check.checkTerms(terms);
    check.checkDays(days);
    return std::move(check.problems);
}

} // namespace kitcamp
