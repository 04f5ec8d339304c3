// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/planwords.h"
#include "models/store/connection.h"

#include <memory>

namespace kitcamp {

/// How sessions, people, rooms and devices of a plan are called, in the language of the window; looked up
/// when asked for and kept until forgotten.
class PlanNames
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PlanNames)

public:
    /// \p connection must outlive this object.
    PlanNames(Connection& connection, planning::Horizon horizon);
    ~PlanNames();

    /// "IoT Inside Out 3/8", "Camp briefing"
    [[nodiscard]] QString session(qint64 session) const;
    [[nodiscard]] QString person(qint64 person) const;
    /// Empty for 0.
    [[nodiscard]] QString room(qint64 room) const;
    [[nodiscard]] QString model(qint64 model) const;
    /// "Thu 26 Nov 10:00"
    [[nodiscard]] QString moment(planning::Minute minute) const;
    /// "Thu 26 Nov"
    [[nodiscard]] QString day(planning::Minute minute) const;
    /// "Thu 26 Nov 10:00–12:00"
    [[nodiscard]] QString span(planning::Span span) const;

    /// Sentences that use these names; valid as long as this object lives.
    [[nodiscard]] const planning::PlanWords& words() const { return *m_words; }
    void forget();

private:
    using Kept = QHash<qint64, QString>;
    [[nodiscard]] QString kept(Kept& names, qint64 id, const char* sql) const;

    Connection& m_connection;
    planning::Horizon m_horizon;
    mutable Kept m_sessions;
    mutable Kept m_persons;
    mutable Kept m_rooms;
    mutable Kept m_models;
    std::unique_ptr<planning::PlanWords> m_words;
};

} // namespace kitcamp
