// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace kitcamp {

/// Where and with whom a session is held: what people are told of it.
struct SessionPlan {
    QString starts; ///< YYYY-MM-DDTHH:MM at the centre; empty: it has no place yet
    int minutes = 0;
    qint64 room = 0; ///< 0: none
    QString onlineLink;
    bool cancelled = false;
    QList<qint64> staff; ///< person ids, sorted

    [[nodiscard]] bool isHeld() const { return !cancelled && !starts.isEmpty(); }
    friend bool operator==(const SessionPlan&, const SessionPlan&) = default;
};

/// What differs between the plan that people know and the draft.
enum class SessionDifference {
    Added = 1, ///< nobody knew of it, or it was cancelled and takes place again
    Cancelled = 2,
    Unplaced = 4, ///< it lost its time; a new one follows
    Moved = 8, ///< another day or time of day
    Length = 16,
    Room = 32,
    Staff = 64,
    Link = 128, ///< of the online part
    MakesUp = 256, ///< with Added: it stands for a cancelled one
};
Q_DECLARE_FLAGS(SessionDifferences, SessionDifference)
Q_DECLARE_OPERATORS_FOR_FLAGS(SessionDifferences)

/// One session whose draft is not what was published last.
struct PlanChange {
    qint64 session = 0;
    qint64 activity = 0;
    int number = 0; ///< 3 of 8; 0: not numbered
    QString title; ///< of the session; often empty
    std::optional<SessionPlan> before; ///< as published; none: never
    qint64 publishedAt = 0; ///< of before
    SessionPlan after;
    SessionDifferences what;
    qint64 makesUp = 0; ///< the cancelled session that it stands for
    QString makesUpStarts;
};

/// What \p after is, seen from \p before.
[[nodiscard]] SessionDifferences differences(const std::optional<SessionPlan>& before,
                                             const SessionPlan& after);

} // namespace kitcamp
