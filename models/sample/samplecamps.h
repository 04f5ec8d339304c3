// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplecampstory.h"
#include "models/sample/sampledesk.h"

namespace kitcamp {

/// The camps: who applied and came, the days with their phases, and the boards that some of the guests take
/// on the first day and bring back on the last.
class SampleCamps
{
public:
    SampleCamps(SampleActivities& activities, SampleDesk& desk)
        : m_activities(activities)
        , m_stage(activities.stage())
        , m_desk(desk)
        , m_story(activities)
    {
    }

    void schedule();

private:
    [[nodiscard]] Result<void> announce(const QJsonObject& camp);
    void addGroup(RecordBatch& batch, const QJsonObject& camp);
    /// As many guests of each university as \p counts says.
    void addGuests(RecordBatch& batch, const QJsonObject& camp, const QJsonObject& counts,
                   const QJsonObject& participation);
    [[nodiscard]] Result<void> receive(const QJsonObject& camp);
    [[nodiscard]] Result<void> planDays(const QJsonObject& camp);
    [[nodiscard]] Result<void> finish(const QString& group);
    [[nodiscard]] Result<void> begin(const QString& group, int borrowers, qint64 ends);
    [[nodiscard]] std::optional<size_t> freeBoard();

    SampleActivities& m_activities;
    SampleStage& m_stage;
    SampleDesk& m_desk;
    SampleCampStory m_story; ///< of one of them all is told
};

} // namespace kitcamp
