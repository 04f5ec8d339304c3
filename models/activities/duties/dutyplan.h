// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"
#include "models/store/store.h"

#include <QSet>

namespace kitcamp {

/// Minutes since 1970 of the centre's own clock; what is planned has no zone.
using PlannedMinute = qint64;
[[nodiscard]] PlannedMinute plannedMinute(const QString& text); ///< of 'YYYY-MM-DDTHH:MM'
[[nodiscard]] QString plannedText(PlannedMinute minute);

/// From the first minute to before the last.
struct PlannedSpan {
    PlannedMinute from = 0;
    PlannedMinute until = 0;
    [[nodiscard]] bool meets(const PlannedSpan& other) const
    {
        return from < other.until && other.from < until;
    }
    friend bool operator==(const PlannedSpan&, const PlannedSpan&) = default;
};

/// Somebody who is somewhere at a time: camp_duty with its names.
struct Duty {
    qint64 id = 0; ///< 0: not yet
    qint64 activity = 0;
    qint64 person = 0;
    QString kind; ///< 'mentoring', 'supervision', 'other'
    qint64 team = 0;
    qint64 room = 0;
    PlannedSpan span;
    QString note;
    QString personName;
    QString roomName;
    QString campName;
    [[nodiscard]] QJsonObject values() const; ///< as the record takes them
};

/// A session that takes people, a room and teams.
struct BusySession {
    qint64 activity = 0;
    QString title; ///< with its activity, where that is another one
    qint64 room = 0;
    QString roomName;
    QString kind;
    PlannedSpan span;
    QSet<qint64> people; ///< its staff
    QSet<qint64> teams; ///< of the camp, whose members come
};

struct DutyTeam {
    qint64 id = 0;
    QString title;
    qint64 room = 0;
    qint64 mentor = 0; ///< person: the team's own, else its case's; 0: none
};

struct DutyPerson {
    qint64 id = 0;
    QString name;
    bool mentor = false; ///< takes part as one
};

struct ClosedRoom {
    qint64 room = 0;
    PlannedSpan span;
    QString reason;
};

/// All that has to do with who is where at a camp.
struct DutyPlan {
    qint64 activity = 0;
    QString firstDay; ///< may be empty
    QString lastDay;
    QList<Duty> duties; ///< of this camp, by time and person
    QList<Duty> elsewhere; ///< of other camps
    QList<BusySession> sessions; ///< of all activities
    QList<ClosedRoom> closures;
    QList<DutyTeam> teams;
    QList<DutyPerson> people; ///< who works at the camp, and who has a duty
    QList<std::pair<qint64, QString>> rooms;

    [[nodiscard]] const DutyTeam* team(qint64 id) const;
    [[nodiscard]] QString teamTitle(qint64 id) const;
    [[nodiscard]] QString personName(qint64 id) const;
};
[[nodiscard]] Result<DutyPlan> dutyPlanOf(Connection& file, qint64 activity);

/// "09:00–10:30".
[[nodiscard]] QString hoursText(const PlannedSpan& span);
/// The new duties as one Action.
[[nodiscard]] RecordBatch batchOf(Store& store, const QString& title, const QList<Duty>& duties);

} // namespace kitcamp
