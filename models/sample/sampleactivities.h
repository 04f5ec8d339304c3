// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/sessions/sessionplanner.h"
#include "models/sample/samplecalendar.h"
#include "models/sample/samplepeople.h"

namespace kitcamp {

/// Somebody who takes classes.
struct SampleStudent {
    qint64 id = 0;
    QDate until; ///< of her studies
    QString lastTerm;
    bool archived = false;
};

/// Who comes to an activity.
struct SampleEnrolment {
    qint64 activity = 0;
    QString term;
    int year = 0; ///< the academic year
    QStringList departments; ///< of each new student
    QStringList classNames; ///< of the first ones; may be shorter
    int known = 0; ///< who took a class before
    int online = 0; ///< the last so many have a seat online
    bool hasCards = false;
    bool ended = false; ///< two more had withdrawn
};

/// Makes activities with their participants, sessions and attendance, as organisers do.
class SampleActivities
{
public:
    SampleActivities(SampleStage& stage, SamplePeople& people)
        : m_stage(stage)
        , m_people(people)
        , m_random(11)
    {
    }

    /// Adds it with its hosts and a note (if any) and remembers it under \p key.
    [[nodiscard]] Result<qint64> add(const QString& key, QJsonObject values, const QStringList& hosts,
                                     const QString& note);
    [[nodiscard]] Result<void> enrol(const SampleEnrolment& enrolment, const QString& source);
    /// \p arrange says more of each session before they are added.
    [[nodiscard]] Result<void> addSessions(const SessionWish& common, const SessionPattern& pattern,
                                           const std::function<void(AddSeries&)>& arrange);
    /// One session; gives its row.
    [[nodiscard]] Result<qint64> addSession(const SessionWish& wish);
    /// Marks everybody in the sessions that were over by now and have no marks yet.
    [[nodiscard]] Result<void> markAttendance(qint64 activity);
    /// Scores, and who completed it.
    [[nodiscard]] Result<void> finish(qint64 activity);
    [[nodiscard]] Result<void> archiveLeavers(QDate day);

    /// Ids of participations that are confirmed.
    [[nodiscard]] Result<QList<qint64>> confirmed(qint64 activity);
    [[nodiscard]] qint64 idOf(const QString& table, const QString& key) const;
    [[nodiscard]] QRandomGenerator& random() { return m_random; }
    [[nodiscard]] SampleStage& stage() { return m_stage; }
    [[nodiscard]] SamplePeople& people() { return m_people; }
    /// Seven schools, larger ones more often.
    [[nodiscard]] QStringList someDepartments(int count);
    /// A participation as a record.
    void addParticipation(RecordBatch& batch, qint64 activity, qint64 person, const QJsonObject& more);

private:
    [[nodiscard]] QList<qint64> knownStudents(const SampleEnrolment& enrolment, int count);

    SampleStage& m_stage;
    SamplePeople& m_people;
    QRandomGenerator m_random;
    std::vector<SampleStudent> m_students;
};

} // namespace kitcamp
