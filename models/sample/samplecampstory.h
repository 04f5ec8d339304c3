// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/sealing.h"
#include "models/sample/samplequestionnaire.h"

namespace kitcamp {

/// The camp of August 2024 from its call to its awards: applications, selection, pre-training, accounts,
/// teams, lodging, arrivals, judging and surveys, each by the Actions of organisers.
class SampleCampStory
{
public:
    explicit SampleCampStory(SampleActivities& activities)
        : m_activities(activities)
        , m_stage(activities.stage())
        , m_random(24)
        , m_questionnaire(m_stage, m_random)
    {
    }

    /// Whether this is the camp that is told.
    [[nodiscard]] bool tells(const QJsonObject& camp) const;
    void schedule(const QJsonObject& camp);
    /// Titles of the sessions in their order.
    [[nodiscard]] QJsonArray sessionTitles() const
    {
        return story().value(QLatin1String("sessions")).toArray();
    }
    /// Cards and group for all who come, as the list of guests has them.
    void welcome(RecordBatch& batch);

private:
    [[nodiscard]] Result<void> call();
    [[nodiscard]] Result<void> planRecords();
    [[nodiscard]] Result<void> planJudging();
    void drawApplicants();
    [[nodiscard]] Result<void> takeApplications(qint64 until);
    [[nodiscard]] Result<void> giveMarks();
    [[nodiscard]] Result<void> decide();
    [[nodiscard]] Result<void> confirm();

    [[nodiscard]] Result<void> inviteStaff();
    [[nodiscard]] Result<void> makeKey();
    [[nodiscard]] Result<void> takeDetails();
    [[nodiscard]] QJsonObject detailsOf(const SampleApplicant& applicant, int index);
    [[nodiscard]] Result<QJsonObject> identityOf(const SampleApplicant& applicant, int index);
    [[nodiscard]] Result<void> takeAccounts();
    [[nodiscard]] Result<void> takeProgress(int percentOfDays);
    [[nodiscard]] Result<void> giveBeds();
    [[nodiscard]] Result<void> assignAccounts();

    [[nodiscard]] Result<void> takeWishes();
    [[nodiscard]] Result<void> formTeams();
    [[nodiscard]] Result<void> nameTeams();
    [[nodiscard]] Result<void> addCases();
    [[nodiscard]] Result<void> giveCases();
    [[nodiscard]] Result<void> planDuties();

    void scheduleDays();
    [[nodiscard]] Result<void> checkIn(qint64 participation);
    [[nodiscard]] Result<void> takeAttendance();
    [[nodiscard]] Result<void> judge();
    [[nodiscard]] Result<void> giveAwards();
    [[nodiscard]] Result<void> leave();
    [[nodiscard]] Result<void> askSurvey(const QString& kind, const QJsonArray& items);
    [[nodiscard]] QString surveyAnswer(const QJsonObject& item, bool after);

    [[nodiscard]] QJsonObject story() const
    {
        return m_stage.data.camps.value(QLatin1String("story")).toObject();
    }
    [[nodiscard]] QDate day(const char* key) const { return dateOf(story().value(QLatin1String(key))); }
    [[nodiscard]] int below(int count) { return count > 0 ? m_random.bounded(count) : 0; }
    [[nodiscard]] QString activityText() const { return QString::number(m_activity); }
    [[nodiscard]] QList<qint64> coming() const;
    /// Rows of a list of the story, each with the activity and its place.
    qint64 addPlanned(RecordBatch& batch, const QString& table, QJsonObject values, int place);

    SampleActivities& m_activities;
    SampleStage& m_stage;
    QRandomGenerator m_random;
    SampleQuestionnaire m_questionnaire;
    QJsonObject m_camp;
    QDate m_begins;
    QDate m_ends;
    qint64 m_activity = 0;
    qint64 m_resource = 0;
    qint64 m_round = 0;
    QList<qint64> m_modules;
    QList<qint64> m_cases;
    QStringList m_caseNames;
    QList<qint64> m_judges; ///< participations
    QList<qint64> m_mentors;
    std::vector<SampleApplicant> m_applicants; ///< in the order of their questionnaires
    size_t m_taken = 0; ///< of these
    QHash<std::pair<qint64, qint64>, std::pair<qint64, int>>
        m_progress; ///< participation, module -> row, percent
    SealingKey m_key;
};

} // namespace kitcamp
