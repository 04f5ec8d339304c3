// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendees/attendees.h"
#include "models/people/personlookup.h"
#include "models/store/store.h"

#include <QCoreApplication>

namespace kitcamp {

/// What one line typed or scanned at the check-in came to.
struct CheckInAnswer {
    enum class Event {
        Nothing, ///< an empty line
        CheckedIn,
        BackAgain, ///< had left, is here again
        AlreadyHere,
        Several, ///< Alt+1 .. Alt+9 choose
        NotConfirmed, ///< of this camp, but without a confirmed place
        OtherCamp, ///< takes part in another activity these days
        NotOfThisCamp,
        Nobody, ///< nobody is called so
        Left, ///< went home
        Undone,
        Refused,
        Failed,
    };
    Event event = Event::Nothing;
    QString sentence; ///< translated
    std::optional<Attendee> attendee;
    QList<Attendee> choices; ///< Several: at most nine
    OpId opId; ///< what Undo takes back
    [[nodiscard]] bool isGood() const
    {
        return event == Event::CheckedIn || event == Event::BackAgain || event == Event::Left;
    }
};

/// The check-in without widgets: one line takes the end of a phone number, a name, its initials, a card or a
/// badge; one hit is checked in at once.
class CheckInDesk
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CheckInDesk)
public:
    explicit CheckInDesk(Store& store)
        : m_store(store)
    {
    }

    void setActivity(qint64 activity);
    [[nodiscard]] qint64 activity() const { return m_activity; }
    /// Off: arrivals; on: the same line notes who goes home.
    void setLeaving(bool leaving) { m_leaving = leaving; }
    [[nodiscard]] bool isLeaving() const { return m_leaving; }

    [[nodiscard]] CheckInAnswer enter(const QString& text);
    /// Alt+NUMBER after Several.
    [[nodiscard]] CheckInAnswer choose(int number);
    [[nodiscard]] CheckInAnswer take(qint64 participation);
    [[nodiscard]] CheckInAnswer undo(const OpId& opId);
    /// Ticks of what was handed out; where it fails its error.
    [[nodiscard]] Result<void> setGiven(qint64 participation, bool badge, bool slip);

    /// Who would be meant, best first; of this camp only.
    [[nodiscard]] Result<QList<Attendee>> matches(const QString& text);

private:
    [[nodiscard]] CheckInAnswer arrive(const Attendee& one);
    [[nodiscard]] CheckInAnswer leave(const Attendee& one);
    [[nodiscard]] CheckInAnswer failed(const Error& error);
    [[nodiscard]] Result<CheckInAnswer> stranger(PersonId person, const QString& name);
    [[nodiscard]] Result<CheckInAnswer> unmatched(const QString& text);
    [[nodiscard]] QString clock(qint64 at);

    Store& m_store;
    qint64 m_activity = 0;
    bool m_leaving = false;
    QList<Attendee> m_choices;
};

} // namespace kitcamp
