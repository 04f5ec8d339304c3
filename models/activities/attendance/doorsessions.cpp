// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody belongs: the part of Door that finds the session and marks.
#include "models/activities/attendance/door.h"

#include "models/activities/attendance/attendanceactions.h"
#include "models/activities/attendance/attendancemarks.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Sessions that start closer together than this are one choice for the person.
constexpr qint64 sameStartSeconds = 30 * 60;
/// So long before its end a session is still the one that a person who is in it comes back to.
constexpr qint64 nearEndSeconds = 15 * 60;

QString clockOf(qint64 instant, Connection& connection)
{
    const auto centre = Centre::read(connection);
    const QTimeZone zone = centre ? centre->zone : QTimeZone::utc();
    return QDateTime::fromSecsSinceEpoch(instant, zone).time().toString(u"HH:mm"_s);
}

} // namespace

void Door::name(DoorOutcome& answer, PersonId person) const
{
    answer.personId = person;
    answer.person = m_store.naming().name(u"person"_s, person);
}

void Door::name(DoorOutcome& answer, const SessionFacts& session)
{
    answer.session = session.id;
    answer.sessionName = session.name;
}

/// Somebody is here: marks her where she belongs, or says why not.
DoorOutcome Door::came(PersonId person)
{
    const auto answer = placed(person);
    return answer ? *answer : failed(answer.error());
}

Result<DoorOutcome> Door::placed(PersonId person)
{
    KITCAMP_ASSIGN(const QList<SessionFacts> sessions, sessionsNow());
    if (sessions.isEmpty())
        return noSession(person);
    KITCAMP_ASSIGN(const QList<Belonging> here, belongings(sessions, person));
    QList<Belonging> mine;
    for (const Belonging& one : here) {
        if (one.hasPlaceHere() || isIn(one.state))
            mine << one;
    }
    KITCAMP_ASSIGN(DoorOutcome answer, mine.isEmpty() ? withoutPlace(here, person) : atDoorOf(mine));
    name(answer, person);
    return answer;
}

Result<QList<Door::Belonging>> Door::belongings(const QList<SessionFacts>& sessions, PersonId person) const
{
    QList<Belonging> found;
    for (const SessionFacts& session : sessions) {
        Belonging one{.session = session};
        // One person may be on a roster in two roles: the one with a place counts.
        KITCAMP_TRY(m_store.reader().each(
            "SELECT r.id, r.state, s.some_members=0 OR EXISTS (SELECT 1 FROM session_member AS m WHERE "
            "m.session=s.id AND m.participation=r.id), a.state, a.at FROM session AS s JOIN participation AS "
            "r ON r.activity=s.activity LEFT JOIN attendance AS a ON a.session=s.id AND "
            "a.participation=r.id WHERE s.id=? AND r.person=? ORDER BY r.role='student' DESC, r.id",
            [&](const Statement& row) {
                if (one.participation != 0 && (one.hasPlaceHere() || !hasPlace(row.text(1))))
                    return;
                one.participation = row.integer(0);
                one.rosterState = row.text(1);
                one.member = row.integer(2) != 0;
                one.state = attendanceOfKey(row.text(3)).value_or(AttendanceState::Unmarked);
                one.since = row.integer(4);
            },
            session.id, person));
        found << one;
    }
    return found;
}

/// Of several sessions it is the one that runs and has not seen her, else the next one; who is in one that
/// goes on for a while has come back to it.
Result<DoorOutcome> Door::atDoorOf(const QList<Belonging>& mine)
{
    QList<Belonging> unseen;
    for (const Belonging& one : mine) {
        if (isIn(one.state) && now() < one.session.endsAt - nearEndSeconds)
            return mark(one);
        if (!isIn(one.state))
            unseen << one;
    }
    if (unseen.isEmpty())
        return mark(mine.constFirst());
    std::sort(unseen.begin(), unseen.end(),
              [](const Belonging& a, const Belonging& b) { return a.session.startsAt < b.session.startsAt; });
    const bool several =
        unseen.size() > 1 && unseen.at(1).session.startsAt - unseen.at(0).session.startsAt < sameStartSeconds;
    return several ? Result<DoorOutcome>(severalSessions(unseen)) : mark(unseen.constFirst());
}

DoorOutcome Door::severalSessions(const QList<Belonging>& mine) const
{
    DoorOutcome answer = outcome(DoorEvent::SeveralSessions);
    for (const Belonging& one : mine)
        answer.offers << DoorOffer{
            DoorOffer::Kind::MarkIn, one.session.line(), one.session.id, one.participation, {}};
    return answer;
}

/// Nothing is open: the next of today is offered.
Result<DoorOutcome> Door::noSession(PersonId person) const
{
    DoorOutcome answer = outcome(DoorEvent::NoSession);
    name(answer, person);
    KITCAMP_ASSIGN(const QDate today, centreDay(m_store.reader(), now()));
    KITCAMP_ASSIGN(const QList<SessionFacts> sessions, sessionsOfDay(m_store.reader(), today, m_room));
    for (const SessionFacts& session : sessions) {
        if (session.cancelled || session.startsAt <= now())
            continue;
        answer.text = session.line();
        answer.offers << DoorOffer{DoorOffer::Kind::ChooseSession,
                                   tr("take cards for %1", "%1: time, session, room").arg(session.line()),
                                   session.id,
                                   0,
                                   {}};
        break;
    }
    return answer;
}

/// A session of the past is filled in afterwards: nobody is late for it.
AttendanceState Door::stateNow(const SessionFacts& session, int* minutesLate) const
{
    *minutesLate = 0;
    const auto rules = AttendanceRules::read(m_store.reader());
    const int grace = rules ? rules->graceMinutes : AttendanceRules{}.graceMinutes;
    if (session.startsAt == 0 || session.hasEnded(now()) || now() <= session.startsAt + qint64(grace) * 60)
        return AttendanceState::Present;
    *minutesLate = static_cast<int>((now() - session.startsAt) / 60);
    return AttendanceState::Late;
}

DoorOutcome Door::notOpen(const Belonging& here) const
{
    DoorOutcome answer = outcome(DoorEvent::NotOpen);
    name(answer, here.session);
    if (here.session.cancelled) {
        answer.text = tr("%1 was cancelled.", "%1: session").arg(here.session.name);
        return answer;
    }
    answer.text = tr("%1 begins only at %2.", "%1: session, %2: day and time")
                      .arg(here.session.name, QString(here.session.starts).replace(u'T', u' '));
    answer.offers << DoorOffer{
        DoorOffer::Kind::MarkIn, tr("mark as present nevertheless"), here.session.id, here.participation, {}};
    return answer;
}

Result<DoorOutcome> Door::mark(const Belonging& here)
{
    DoorOutcome answer = outcome(DoorEvent::AlreadyIn);
    name(answer, here.session);
    answer.participation = here.participation;
    answer.state = here.state;
    if (isIn(here.state)) {
        answer.text = clockOf(here.since, m_store.reader());
        return answer;
    }
    if (here.session.cancelled || here.session.opensAt > now())
        return notOpen(here);
    return markIn({DoorOffer::Kind::MarkIn, {}, here.session.id, here.participation, {}});
}

Result<DoorOutcome> Door::markIn(const DoorOffer& offer)
{
    KITCAMP_ASSIGN(const SessionFacts session, sessionFacts(m_store.reader(), offer.session));
    DoorOutcome answer = outcome(DoorEvent::Present);
    name(answer, session);
    answer.participation = offer.participation;
    answer.state = stateNow(session, &answer.minutesLate);
    if (answer.state == AttendanceState::Late)
        answer.event = DoorEvent::Late;
    const MarkAttendance action{.session = session.id,
                                .marks = {{m_store.ids().nextValue(), offer.participation, {}}},
                                .state = attendanceKey(answer.state),
                                .at = now()};
    KITCAMP_ASSIGN(const Performed done, m_store.perform(action));
    answer.opId = done.opId;
    const auto person =
        m_store.reader().integer("SELECT person FROM participation WHERE id=?", offer.participation);
    if (person && *person)
        name(answer, PersonId{**person});
    return answer;
}

DoorOutcome Door::correct(qint64 session, const QList<qint64>& participations, AttendanceState state,
                          const QString& note)
{
    CorrectAttendance action{
        .session = session, .marks = {}, .state = attendanceKey(state), .note = note, .at = now()};
    for (const qint64 participation : participations) {
        const auto before = m_store.reader().text(
            "SELECT state FROM attendance WHERE session=? AND participation=?", session, participation);
        if (!before)
            return remember(failed(before.error()));
        action.marks << AttendanceMark{m_store.ids().nextValue(), participation, before->value_or(QString())};
    }
    const auto done = m_store.perform(action);
    if (!done)
        return remember(failed(done.error()));
    DoorOutcome answer = outcome(DoorEvent::Corrected);
    answer.session = session;
    answer.state = state;
    answer.count = static_cast<int>(participations.size());
    answer.text = action.sentence(m_store.naming());
    answer.opId = done->seq == 0 ? OpId() : done->opId;
    return remember(answer);
}

DoorOutcome Door::close(qint64 session)
{
    // Before anything is said of the list: a session to come is not closed, whoever is on it.
    if (const auto begun = requireBegun(m_store.reader(), session, now()); !begun)
        return remember(failed(begun.error()));
    const auto sheet = attendanceSheet(m_store.reader(), session);
    if (!sheet)
        return remember(failed(sheet.error()));
    CloseAttendance action{.session = session, .marks = {}, .at = now()};
    for (const SheetLine& line : *sheet) {
        if (line.expected && line.state == AttendanceState::Unmarked)
            action.marks << AttendanceMark{m_store.ids().nextValue(), line.participation, {}};
    }
    if (action.marks.isEmpty())
        return remember(failed({ErrorCode::Refused,
                                tr("Everybody who was expected is marked already."),
                                {},
                                u"nothing-to-close"_s,
                                {}}));
    const auto done = m_store.perform(action);
    if (!done)
        return remember(failed(done.error()));
    DoorOutcome answer = outcome(DoorEvent::Closed);
    answer.session = session;
    answer.count = static_cast<int>(action.marks.size());
    answer.text = action.sentence(m_store.naming());
    answer.opId = done->opId;
    return remember(answer);
}

} // namespace kitcamp
