// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplequestionnaire.h"

namespace kitcamp {

/// A camp that is still to come, invented and marked so: its call is a draft, and people apply who were at
/// the centre before.
class SampleNextCamp
{
public:
    explicit SampleNextCamp(SampleActivities& activities)
        : m_activities(activities)
        , m_stage(activities.stage())
        , m_random(27)
        , m_questionnaire(m_stage, m_random)
    {
    }

    void schedule();

private:
    [[nodiscard]] QJsonObject camp() const
    {
        return m_stage.data.camps.value(QLatin1String("next")).toObject();
    }
    [[nodiscard]] QDate begins() const;
    [[nodiscard]] Result<void> call();
    [[nodiscard]] Result<void> takeApplications(int from, int until);

    SampleActivities& m_activities;
    SampleStage& m_stage;
    QRandomGenerator m_random;
    SampleQuestionnaire m_questionnaire;
    qint64 m_activity = 0;
    QStringList m_names;
    QList<qint64> m_persons;
};

} // namespace kitcamp
