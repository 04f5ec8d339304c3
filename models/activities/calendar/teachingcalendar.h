// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/teachingterm.h"
#include "models/activities/calendar/weekdays.h"
#include "models/activities/calendar/weekset.h"

#include <QMap>

#include <vector>

namespace kitcamp {

/// A day that is not what its date says: off, or a 班 day that has the lessons of the day it follows.
struct TeachingDay {
    enum class Kind { Off, As };
    QDate day;
    Kind kind = Kind::Off;
    QDate follows; ///< As
    QString name; ///< of the holiday
    friend bool operator==(const TeachingDay&, const TeachingDay&) = default;
};

/// Days on which a school examines its students; 0 and 0: all of them.
struct ExamDays {
    qint64 organization = 0;
    qint64 department = 0;
    QDate from;
    QDate until;
    QString note;
    friend bool operator==(const ExamDays&, const ExamDays&) = default;
};

/// Where a date lies among the terms.
struct TermPlace {
    enum class Where { InTerm, BeforeFirst, Between, AfterLast, NoTerm };
    Where where = Where::NoTerm;
    int term = -1; ///< InTerm: this; BeforeFirst, Between: the next one; AfterLast: the last one
    int week = 0; ///< InTerm: 第N周
    int weekday = 0; ///< that it counts as, 1 = Monday
    friend bool operator==(const TermPlace&, const TermPlace&) = default;
};

/// A date on which something of a pattern takes place.
struct HeldDay {
    QDate day;
    QDate belongsTo; ///< the day whose lessons it has; another one on a 班 day
    friend bool operator==(const HeldDay&, const HeldDay&) = default;
};

/// A date of a pattern on which nothing takes place, and why.
struct SkippedDay {
    enum class Reason {
        Off, ///< a holiday
        MakeUp, ///< a 班 day, which has the lessons of another day
        Clash, ///< left out by a person
        BeyondTerm, ///< of a week that the term does not have
    };
    QDate day;
    Reason reason = Reason::Off;
    QString name; ///< of the holiday, or what it clashes with
    friend bool operator==(const SkippedDay&, const SkippedDay&) = default;
};

struct PatternDays {
    std::vector<HeldDay> held; ///< by date
    std::vector<SkippedDay> skipped; ///< by date
};

/// The terms, holidays and make-up working days (调休) of the centre: which teaching week and weekday a date
/// is, and on which date a week and weekday is taught.
///
/// A lesson belongs to a day of the plain calendar. If that day is off, the lesson is held on the 班 day that
/// follows it, or not at all; if that day is itself a 班 day, it has the lessons of another day.
class TeachingCalendar
{
public:
    TeachingCalendar() = default;
    explicit TeachingCalendar(std::vector<TeachingTerm> terms, std::vector<TeachingDay> days = {},
                              std::vector<ExamDays> exams = {});

    /// By first day.
    [[nodiscard]] const std::vector<TeachingTerm>& terms() const { return m_terms; }
    [[nodiscard]] const TeachingTerm* term(qint64 id) const;
    [[nodiscard]] const QMap<QDate, TeachingDay>& days() const { return m_days; }

    /// What is special about a day; nullptr: nothing.
    [[nodiscard]] const TeachingDay* ruleOn(QDate day) const;
    [[nodiscard]] bool isOff(QDate day) const;
    /// The day whose week, weekday and lessons this one has: itself, but for a 班 day.
    [[nodiscard]] QDate countsAs(QDate day) const;
    /// The date on which the lessons of a day are held; nullopt: on none.
    [[nodiscard]] std::optional<QDate> heldOn(QDate day) const;
    /// Of the day that it counts as.
    [[nodiscard]] TermPlace placeOf(QDate day) const;
    /// The exams on a day of somebody of this organization and department (0: unknown).
    [[nodiscard]] std::vector<ExamDays> examsOn(QDate day, qint64 organization, qint64 department) const;

    /// The dates of these weekdays in these weeks; weeks that the term does not have are skipped ones.
    [[nodiscard]] PatternDays daysOf(const TeachingTerm& term, WeekSet weeks, Weekdays weekdays) const;
    /// The dates of these weekdays between two days, both included.
    [[nodiscard]] PatternDays daysBetween(QDate from, QDate until, Weekdays weekdays) const;

    /// "Week 3" (第3周); on a 班 day "Week 6, as Monday"; outside: before, after or between which terms.
    [[nodiscard]] QString weekText(QDate day) const;

private:
    void add(PatternDays& days, QDate day) const;

    std::vector<TeachingTerm> m_terms;
    QMap<QDate, TeachingDay> m_days;
    QMap<QDate, QDate> m_followedBy; ///< 班 day of each day that is followed
    std::vector<ExamDays> m_exams;
};

/// "2026-10-01 is off: National Day."
[[nodiscard]] QString sentenceOf(const SkippedDay& skipped);

} // namespace kitcamp
