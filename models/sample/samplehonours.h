// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplestage.h"

namespace kitcamp {

/// What the centre, its courses, its teachers and its camps received, each entered the day after it was
/// given.
class SampleHonours
{
public:
    explicit SampleHonours(SampleStage& stage)
        : m_stage(stage)
    {
    }

    void schedule();

private:
    [[nodiscard]] Result<void> enter(const QJsonObject& honour);

    SampleStage& m_stage;
};

} // namespace kitcamp
