// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/planchanges.h"
#include "models/activities/publishing/spokenlanguage.h"

namespace kitcamp {

/// Says in one language what changes: the list before publishing, and the notices.
class ChangeWords
{
public:
    /// \p connection must outlive this object.
    ChangeWords(Connection& connection, NoticeLanguage language);

    [[nodiscard]] const SpokenLanguage& language() const { return m_language; }
    [[nodiscard]] QString activity(qint64 activity) const;
    [[nodiscard]] QString room(qint64 room) const;
    [[nodiscard]] QString person(qint64 person) const;
    /// "Session 3, Sensors"
    [[nodiscard]] QString label(const PlanChange& change) const;
    /// "Moved from Sat 28 Nov 14:00–15:40 to Sun 29 Nov 09:00–10:40; in Lab 3 instead of Lab 2."
    [[nodiscard]] QString sentence(const PlanChange& change) const;
    /// The same as it is told to somebody: "You hold this session from now on. ..."; with whom else, never
    /// with oneself.
    [[nodiscard]] QString sentenceFor(const PlanChange& change, const ConcernedPerson& reader) const;
    /// One word for a list: "New", "Moved", "Room", "Staff", "Cancelled" ...
    [[nodiscard]] QString word(const PlanChange& change) const;

private:
    [[nodiscard]] QString say(const char* text) const;
    [[nodiscard]] QString named(const char* sql, qint64 id) const;
    [[nodiscard]] QString persons(const QList<qint64>& persons) const;
    [[nodiscard]] QString span(const SessionPlan& plan) const;
    /// \p reader 0: whoever reads it.
    [[nodiscard]] QString wholePlan(const SessionPlan& plan, qint64 reader) const;
    [[nodiscard]] QString told(const PlanChange& change, qint64 reader) const;
    [[nodiscard]] QString ofTime(const PlanChange& change) const;
    [[nodiscard]] QString ofRoom(const PlanChange& change) const;
    [[nodiscard]] QString ofStaff(const PlanChange& change) const;

    Connection& m_connection;
    SpokenLanguage m_language;
};

} // namespace kitcamp
