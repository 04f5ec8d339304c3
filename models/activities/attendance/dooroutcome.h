// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancestate.h"
#include "models/store/ids.h"
#include "models/store/result.h"

#include <QCoreApplication>
#include <QList>

namespace kitcamp {

/// What a scan at the door came to.
enum class DoorEvent {
    Nothing, ///< an empty line: no outcome is shown
    Present,
    Late,
    AlreadyIn, ///< was seen before; nothing changes
    DoubleRead, ///< the same card within three seconds
    NoPlace, ///< waits, was offered a place or applied: may be confirmed if a seat is free
    NotOnRoster, ///< may come as a walk-in if a seat is free
    OtherSession, ///< belongs to another session of today
    SeveralSessions, ///< belongs to two that are open: which one?
    NoSession, ///< the door is open for no session now
    NotOpen, ///< of the session that was chosen: begins later, or was cancelled
    WalkedIn, ///< got a place and is present
    Confirmed, ///< the place was confirmed, and present
    Corrected, ///< marked by hand
    Closed, ///< whoever was not seen is absent
    UnknownCard, ///< asks who it belongs to
    CardBound,
    NobodyFound,
    SeveralFound, ///< candidates are offered
    UnknownScan, ///< nothing changes; nearest matches are offered
    CardRefused, ///< lost, or not valid
    NotForTheDoor, ///< a device, a slip, a shelf: belongs to the desk
    Undone,
    SessionChosen,
    OperatorChanged,
    Refused,
    Failed, ///< file or disk: nothing was changed
};

/// What Alt+1, Alt+2 would do now.
struct DoorOffer {
    enum class Kind {
        WalkIn, ///< gives a place in the session's activity and marks
        Confirm, ///< confirms the place and marks
        MarkIn, ///< marks in that session: the right one, or this one as a guest
        ChooseSession, ///< the door is for that session from now on
        TakePerson, ///< as if her card was scanned
        BindCard,
    };
    Kind kind = Kind::TakePerson;
    QString text; ///< translated
    qint64 session = 0;
    qint64 participation = 0;
    PersonId person;
};

/// One line of the door: who, what happened, since when. Plain values, the same for screen, tests and
/// command line.
struct DoorOutcome {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DoorOutcome)
public:
    DoorEvent event = DoorEvent::Nothing;
    qint64 at = 0; ///< Unix seconds
    QString scan;
    QString person; ///< name
    PersonId personId;
    qint64 session = 0;
    QString sessionName;
    qint64 participation = 0;
    AttendanceState state = AttendanceState::Unmarked;
    int minutesLate = 0;
    int count = 0; ///< of several that were marked or closed
    QString note; ///< why nothing more is offered: all seats are taken
    QString text; ///< a clock time, a reason, or the sentence of what was undone
    Error error; ///< Refused, Failed
    QList<DoorOffer> offers;
    int firstOffer = 1; ///< the number of offers[0]
    OpId opId; ///< what Undo in the row takes back
    QList<DoorOutcome> further; ///< what else the same scan did: the mark behind a card that was bound

    /// What happened, in today's language.
    [[nodiscard]] QString sentence() const;
};

/// A short stable word for scripts: "present", "late", "not-on-roster".
[[nodiscard]] QString doorEventWord(DoorEvent event);

} // namespace kitcamp
