// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace kitcamp {

/// What the door and the lists of attendance know of a session. Instants in Unix seconds; 0: it has no time
/// yet.
struct SessionFacts {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionFacts)
public:
    qint64 id = 0;
    qint64 activity = 0;
    QString name; ///< "Embedded systems · 3 of 8"
    QString activityName;
    QString kind;
    int number = 0;
    QString starts; ///< local, as the file has it; empty: to place
    int minutes = 0;
    qint64 startsAt = 0;
    qint64 endsAt = 0;
    qint64 opensAt = 0; ///< from when the door takes cards for it
    qint64 room = 0; ///< 0: none
    QString roomName;
    std::optional<int> roomSeats;
    QString onlineLink;
    bool cancelled = false;
    bool someMembers = false;

    [[nodiscard]] bool isOpen(qint64 now) const
    {
        return !cancelled && startsAt != 0 && opensAt <= now && now < endsAt;
    }
    [[nodiscard]] bool hasEnded(qint64 now) const { return startsAt != 0 && endsAt <= now; }
    /// "09:00 – 11:40"; empty without a time.
    [[nodiscard]] QString clockText() const;
    /// "09:00 Embedded systems · 3 of 8, Lab 302".
    [[nodiscard]] QString line() const;
};

/// Refused where there is no such session.
[[nodiscard]] Result<SessionFacts> sessionFacts(Connection& connection, qint64 session);
/// Of that day of the centre, in order of time, cancelled ones too; only those in \p room where one is given.
[[nodiscard]] Result<QList<SessionFacts>> sessionsOfDay(Connection& connection, QDate day, qint64 room = 0);
/// Those whose door is open at \p now: running, or about to start; the one to start or started last first.
[[nodiscard]] Result<QList<SessionFacts>> openSessions(Connection& connection, qint64 now, qint64 room = 0);
/// Of an activity, in order of time; without those that are cancelled or have no time.
[[nodiscard]] Result<QList<SessionFacts>> heldSessions(Connection& connection, qint64 activity);
/// Which day it is at the centre.
[[nodiscard]] Result<QDate> centreDay(Connection& connection, qint64 now);

} // namespace kitcamp
