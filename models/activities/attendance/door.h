// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancerules.h"
#include "models/activities/attendance/attendancesheet.h"
#include "models/activities/attendance/dooroutcome.h"
#include "models/activities/attendance/doorscan.h"
#include "models/activities/attendance/sessionfacts.h"
#include "models/people/personlookup.h"
#include "models/store/store.h"

#include <QObject>

namespace kitcamp {

/// The door's interpreter: takes cards, numbers and names in any order, marks who came and answers with one
/// outcome. It never waits and asks nothing before it has marked whom it can. The screen, the tests and the
/// command line use this same class; it knows no widget. An outcome that says "present" is on the disk.
class Door : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostRecent = 100;

    Door(Store& store, DoorReader reader, QObject* parent = nullptr);

    /// The session that cards are for; 0: whoever comes is marked in the open session that she belongs to.
    void setSession(qint64 session);
    [[nodiscard]] qint64 session() const { return m_session; }
    /// Without a session: only the sessions in this room; 0: in any.
    void setRoom(qint64 room) { m_room = room; }
    [[nodiscard]] qint64 room() const { return m_room; }
    /// The sessions that cards are for now.
    [[nodiscard]] Result<QList<SessionFacts>> sessionsNow() const;

    /// One scan or one typed line, without its line end. Empty lines give DoorEvent::Nothing.
    [[nodiscard]] DoorOutcome scan(const QString& text);
    /// Alt+1 takes offer 1. Refused with a sentence where there is no such offer.
    [[nodiscard]] DoorOutcome takeOffer(int number);
    /// Takes back the last Action of this file and operator, or the one given.
    [[nodiscard]] DoorOutcome undo();
    [[nodiscard]] DoorOutcome undo(const OpId& opId);
    /// Sets the state of persons of \p session by hand, as one Action.
    [[nodiscard]] DoorOutcome correct(qint64 session, const QList<qint64>& participations,
                                      AttendanceState state, const QString& note);
    /// Whoever was expected in \p session and not seen was absent.
    [[nodiscard]] DoorOutcome close(qint64 session);
    /// Esc and NEXT: nothing is asked and offered any more.
    [[nodiscard]] DoorOutcome leave();

    [[nodiscard]] const QList<DoorOffer>& offers() const { return m_offers; }
    /// True while the next line is taken for the owner of an unknown card.
    [[nodiscard]] bool asksForOwner() const { return !m_waitingCard.isEmpty(); }
    /// What is asked of the person now, translated; empty: the next scan.
    [[nodiscard]] QString question() const;
    /// The last outcomes, oldest first, for a screen that is made anew.
    [[nodiscard]] const QList<DoorOutcome>& recent() const { return m_recent; }

Q_SIGNALS:
    void sessionChanged();

private:
    /// What a person is to a session: her participation, and whether she belongs there.
    struct Belonging {
        SessionFacts session;
        qint64 participation = 0;
        QString rosterState;
        bool member = true;
        AttendanceState state = AttendanceState::Unmarked;
        qint64 since = 0;
        [[nodiscard]] bool hasPlaceHere() const
        {
            return participation != 0 && member && hasPlace(rosterState);
        }
    };

    [[nodiscard]] qint64 now() const { return m_store.clock().now(); }
    [[nodiscard]] DoorOutcome outcome(DoorEvent event) const;
    [[nodiscard]] DoorOutcome failed(const Error& error) const;
    [[nodiscard]] DoorOutcome changeOperator(OperatorId operatorId);
    [[nodiscard]] DoorOutcome remember(DoorOutcome answer);
    [[nodiscard]] DoorOutcome interpret(const QString& text);
    [[nodiscard]] DoorOutcome readAs(const QString& text, const DoorScan& scan);
    [[nodiscard]] DoorOutcome takeNumber(int number);
    [[nodiscard]] DoorOutcome take(const DoorOffer& offer);
    [[nodiscard]] DoorOutcome takeBack(const OpId& opId);
    [[nodiscard]] DoorOutcome takeBackLast();

    // door.cpp's other half, doorpeople.cpp: who it is
    [[nodiscard]] DoorOutcome scanPerson(const DoorScan& scan);
    [[nodiscard]] DoorOutcome unknown(const QString& text);
    [[nodiscard]] DoorOutcome unknownCard(const QString& canonical, const QString& text);
    [[nodiscard]] DoorOutcome ownerAnswer(const QString& text, const DoorScan& scan);
    [[nodiscard]] Result<std::optional<PersonId>> ownerOfPhone(const QString& text);
    [[nodiscard]] Result<QList<PersonSummary>> peopleCalled(const QString& text);
    [[nodiscard]] DoorOutcome findPeople(const QString& text, DoorOffer::Kind kind);
    [[nodiscard]] DoorOutcome bindWaitingCard(PersonId person);

    // doorsessions.cpp: where she belongs
    [[nodiscard]] DoorOutcome came(PersonId person);
    [[nodiscard]] Result<DoorOutcome> placed(PersonId person);
    [[nodiscard]] Result<QList<Belonging>> belongings(const QList<SessionFacts>& sessions,
                                                      PersonId person) const;
    [[nodiscard]] Result<DoorOutcome> atDoorOf(const QList<Belonging>& mine);
    [[nodiscard]] Result<DoorOutcome> noSession(PersonId person) const;
    [[nodiscard]] DoorOutcome notOpen(const Belonging& here) const;
    [[nodiscard]] DoorOutcome severalSessions(const QList<Belonging>& mine) const;
    [[nodiscard]] Result<DoorOutcome> mark(const Belonging& here);
    [[nodiscard]] Result<DoorOutcome> markIn(const DoorOffer& offer);
    [[nodiscard]] AttendanceState stateNow(const SessionFacts& session, int* minutesLate) const;

    // doorguests.cpp: who has no place here
    [[nodiscard]] Result<DoorOutcome> withoutPlace(const QList<Belonging>& here, PersonId person) const;
    [[nodiscard]] Result<std::optional<Belonging>> elsewhereToday(const QList<Belonging>& here,
                                                                  PersonId person) const;
    [[nodiscard]] Result<void> offerPlace(DoorOutcome& answer, const Belonging& here, PersonId person) const;
    [[nodiscard]] Result<DoorOutcome> walkIn(const DoorOffer& offer);
    void name(DoorOutcome& answer, PersonId person) const;
    static void name(DoorOutcome& answer, const SessionFacts& session);

    Store& m_store;
    DoorReader m_reader;
    PersonLookup m_people;
    qint64 m_session = 0;
    qint64 m_room = 0;
    QList<DoorOffer> m_offers;
    QList<DoorOutcome> m_recent;
    QString m_waitingCard; ///< the unknown card that asks for its owner
    PersonId m_lastRead; ///< for double reads
    qint64 m_lastReadAtMs = 0;
};

} // namespace kitcamp
