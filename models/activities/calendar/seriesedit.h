// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/sessiontime.h"
#include "models/activities/calendar/teachingcalendar.h"

#include <QMap>
#include <QVariant>

namespace kitcamp {

/// A session of a series, with what can be changed of all of them at once.
struct SeriesSession {
    qint64 id = 0;
    std::optional<SessionTime> time; ///< none: to place
    bool timeLocked = false;
    bool cancelled = false;
    QMap<QString, QVariant>
        fields; ///< column of the session's row -> value: title, kind, room, setup_minutes ...
    friend bool operator==(const SeriesSession&, const SeriesSession&) = default;
};

/// How far a change reaches.
enum class SeriesScope { This, ThisAndFollowing, All };

/// What was done to one session, to be done to the others.
struct SeriesEdit {
    qint64 session = 0; ///< that was changed
    SeriesScope scope = SeriesScope::All;
    std::optional<SessionTime> time; ///< its new time
    QMap<QString, QVariant> fields; ///< only those that change
    bool overwriteOwn = false; ///< also where a session had been given a value of its own
};

/// Why a session of the series does not follow a change, or follows it although it had a value of its own.
struct SeriesRemark {
    enum class Kind {
        OwnKept, ///< it has a value of its own, which stays
        OwnOverwritten,
        Locked, ///< its time is locked
        DayOff, ///< it would fall on a day off
    };
    qint64 session = 0;
    QDate day; ///< of the session; with DayOff the day on which it would fall
    Kind kind = Kind::OwnKept;
    QString field; ///< column; "starts" or "minutes" for the time
    QVariant own; ///< the value that it had
    friend bool operator==(const SeriesRemark&, const SeriesRemark&) = default;
};

struct SeriesChange {
    struct Pair {
        SeriesSession before;
        SeriesSession after;
    };
    std::vector<Pair> changed;
    std::vector<SeriesRemark> remarks;
};

/// The sessions that an edit changes. A session follows in what was the same before in it and in the one that
/// was changed: other times of day, other rooms, other titles were given individually and stay, unless they
/// are to be overwritten. A change of the day moves those of the same weekday by as many days; 班 days count
/// as the day that they follow. Cancelled ones and those without a date keep their time.
[[nodiscard]] SeriesChange seriesChange(const std::vector<SeriesSession>& series, const SeriesEdit& edit,
                                        const TeachingCalendar& calendar);

/// "The session of 2026-09-19 keeps its own room."
[[nodiscard]] QString sentenceOf(const SeriesRemark& remark);

} // namespace kitcamp
