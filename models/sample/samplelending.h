// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampledesk.h"

namespace kitcamp {

/// Writes nine years of visits to the desk into the script: who comes when, for what, and when it comes back.
class SampleLending
{
public:
    SampleLending(SampleStage& stage, SampleDesk& desk)
        : m_stage(stage)
        , m_desk(desk)
    {
    }

    /// The years before.
    void scheduleVisits();
    /// What is out when the file is opened: overdue, due today, due later.
    void scheduleOpenLoans();
    /// The last hours before the file is opened.
    void scheduleToday();
    /// Lost cards and the ban of somebody who was late too often.
    void scheduleTroubles();

private:
    enum class Ending {
        InTime, ///< comes back, mostly in time
        Today, ///< comes back on the last day
        StaysOut,
    };
    struct Visit {
        int items = 1;
        Ending ending = Ending::InTime;
        bool ordinary = false; ///< a student takes what is lent for two weeks
    };
    [[nodiscard]] Result<void> visit(const Visit& visit);
    [[nodiscard]] std::optional<size_t> borrower(bool student);
    [[nodiscard]] std::optional<size_t> device(bool ordinary);
    void scheduleEnd(const SampleLoan& loan, Ending ending);
    void scheduleReturn(const SampleLoan& loan);
    void scheduleRenewal(const SampleLoan& loan, qint64 at);
    [[nodiscard]] qint64 todayMoment(int index) const;
    [[nodiscard]] Result<void> loseSomeCard(bool replace);

    SampleStage& m_stage;
    SampleDesk& m_desk;
    QList<SampleLoan> m_comingBackToday;
    QList<SampleLoan> m_out;
};

} // namespace kitcamp
