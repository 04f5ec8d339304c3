// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/teachingcalendar.h"
#include "models/activities/sessions/sessionrows.h"
#include "models/store/connection.h"

#include <QTimeZone>

namespace kitcamp {

/// Says what is odd about planned sessions and yet allowed: over midnight (a night of a contest), clocks that
/// change, a day off, a date outside of the term or of the activity's dates, an archived room.
class SessionRemarks
{
public:
    static constexpr int most = 6; ///< sentences of one change

    [[nodiscard]] static Result<SessionRemarks> of(Connection& connection, qint64 activity);
    /// Each sentence once, at most `most`.
    [[nodiscard]] QStringList on(const QList<SessionRow>& sessions) const;

private:
    [[nodiscard]] QStringList onTime(const SessionTime& time) const;
    [[nodiscard]] QStringList onDay(QDate day) const;

    TeachingCalendar m_calendar;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<TeachingTerm> m_term; ///< of the activity
    QDate m_from; ///< of the activity
    QDate m_until;
};

} // namespace kitcamp
