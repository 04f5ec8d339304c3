// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampleactivities.h"

namespace kitcamp {

/// The contests: the Rongchang Cup with pupils of many schools, and the AI Olympics of the region.
class SampleContests
{
public:
    explicit SampleContests(SampleActivities& activities)
        : m_activities(activities)
        , m_stage(activities.stage())
    {
    }

    void schedule();

private:
    [[nodiscard]] Result<void> addSchools();
    [[nodiscard]] Result<void> holdCup();
    [[nodiscard]] Result<void> holdOlympics();

    SampleActivities& m_activities;
    SampleStage& m_stage;
    QStringList m_schools; ///< rows
};

} // namespace kitcamp
