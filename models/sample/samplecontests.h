// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplecontestresults.h"

namespace kitcamp {

/// The contests: the Rongchang Cup with pupils of many schools, and the AI Olympics of the region.
class SampleContests
{
public:
    explicit SampleContests(SampleActivities& activities)
        : m_activities(activities)
        , m_stage(activities.stage())
        , m_results(activities)
    {
    }

    void schedule();

private:
    [[nodiscard]] Result<void> addSchools();
    [[nodiscard]] Result<void> holdCup();
    [[nodiscard]] Result<void> holdOlympics();
    [[nodiscard]] Result<void> holdPreliminary();
    [[nodiscard]] Result<void> holdFinal();
    [[nodiscard]] Result<void> rankOlympics();
    [[nodiscard]] qint64 cup() const
    {
        return m_activities.idOf(QStringLiteral("activity"), QStringLiteral("rongchang"));
    }

    SampleActivities& m_activities;
    SampleStage& m_stage;
    SampleContestResults m_results;
    QStringList m_schools; ///< rows
    qint64 m_preliminary = 0; ///< rounds of the cup
    qint64 m_final = 0;
};

} // namespace kitcamp
