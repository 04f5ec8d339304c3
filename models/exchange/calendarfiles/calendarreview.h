// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/calendarfiles/calendarevent.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"

namespace kitcamp {

/// What taking one event of a calendar would do.
struct ReviewedEvent {
    enum class State {
        New,
        Changed, ///< it was taken before and is another now
        Same,
        LeftOut, ///< cancelled before it was known, free time, over
        Wrong,
    };
    State state = State::New;
    QString when; ///< "2026-11-28 14:00-15:40"
    QString title;
    QString sentence; ///< what is to be said of it; often empty
};

/// A calendar of others, reviewed before it is taken: what each event would do, and the one Action for all.
struct CalendarReview {
    QList<ReviewedEvent> events;
    RecordBatch action; ///< no steps: there is nothing to do

    [[nodiscard]] int count(ReviewedEvent::State state) const;
    /// "12 new, 3 changed, 40 as they are, 1 wrong"
    [[nodiscard]] QString summary() const;
};

/// As sessions of an activity. An event is known again by its UID, so that the next version of the calendar
/// changes what it brought before; our own sessions are known too.
[[nodiscard]] Result<CalendarReview> reviewSessions(Store& store, qint64 activity, const QString& path);
/// As times at which somebody cannot come.
[[nodiscard]] Result<CalendarReview> reviewAvailability(Store& store, qint64 person, const QString& path);

/// How a state is called on screen: "new", "changed" ...
[[nodiscard]] QString stateWord(ReviewedEvent::State state);

} // namespace kitcamp
