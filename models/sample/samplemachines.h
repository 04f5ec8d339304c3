// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampleclasses.h"

namespace kitcamp {

/// The open makerspace: the rule that asks for the induction, machines that are booked, and one that is in
/// use.
class SampleMachines
{
public:
    SampleMachines(SampleActivities& activities, const SampleCalendar& calendar)
        : m_activities(activities)
        , m_stage(activities.stage())
        , m_calendar(calendar)
    {
    }

    void schedule();

private:
    [[nodiscard]] Result<void> addRule();
    [[nodiscard]] Result<void> book();
    /// Nothing where the machine or the person is missing.
    [[nodiscard]] Result<qint64> bookOne(const QString& tag, qint64 person, const QDateTime& from, int hours);
    /// Those who completed the induction and have a card.
    [[nodiscard]] Result<QList<qint64>> inducted();

    SampleActivities& m_activities;
    SampleStage& m_stage;
    const SampleCalendar& m_calendar;
};

} // namespace kitcamp
