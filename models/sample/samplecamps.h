// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampledesk.h"
#include "models/sample/samplepeople.h"

namespace kitcamp {

/// The camps as far as the desk sees them: a group of guests, who take boards on the first day and bring them
/// back on the last.
class SampleCamps
{
public:
    SampleCamps(SampleStage& stage, SampleDesk& desk, SamplePeople& people)
        : m_stage(stage)
        , m_desk(desk)
        , m_people(people)
    {
    }

    void schedule();

private:
    [[nodiscard]] Result<void> announce(const QJsonObject& camp);
    [[nodiscard]] Result<void> begin(const QString& group, qint64 ends);
    [[nodiscard]] std::optional<size_t> freeBoard();

    SampleStage& m_stage;
    SampleDesk& m_desk;
    SamplePeople& m_people;
};

} // namespace kitcamp
