// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendance/door.h"

#include "models/activities/attendance/attendanceactions.h"
#include "models/members/operatorpassword.h"
#include "models/people/text/scantext.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestScan = 500;
} // namespace

Door::Door(Store& store, DoorReader reader, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_reader(std::move(reader))
    , m_people(store.reader())
{
}

void Door::setSession(qint64 session)
{
    if (m_session == session)
        return;
    m_session = session;
    m_offers.clear();
    m_lastRead = {};
    Q_EMIT sessionChanged();
}

Result<QList<SessionFacts>> Door::sessionsNow() const
{
    if (m_session == 0)
        return openSessions(m_store.reader(), now(), m_room);
    KITCAMP_ASSIGN(const SessionFacts chosen, sessionFacts(m_store.reader(), m_session));
    return QList<SessionFacts>{chosen};
}

DoorOutcome Door::outcome(DoorEvent event) const
{
    DoorOutcome answer;
    answer.event = event;
    answer.at = now();
    return answer;
}

DoorOutcome Door::failed(const Error& error) const
{
    DoorOutcome answer = outcome(error.code == ErrorCode::Refused ? DoorEvent::Refused : DoorEvent::Failed);
    answer.error = error;
    return answer;
}

/// The end of every call: what is offered now, and what is kept for a screen that comes later.
DoorOutcome Door::remember(DoorOutcome answer)
{
    m_offers = answer.offers;
    for (DoorOutcome& one : answer.further) {
        one.firstOffer = static_cast<int>(m_offers.size()) + 1;
        m_offers += one.offers;
    }
    if (answer.event != DoorEvent::Nothing) {
        if (m_recent.size() >= mostRecent)
            m_recent.removeFirst();
        m_recent << answer;
    }
    return answer;
}

DoorOutcome Door::scan(const QString& text)
{
    const QString folded = foldScan(text).left(longestScan);
    if (folded.isEmpty())
        return outcome(DoorEvent::Nothing);
    return remember(interpret(folded));
}

DoorOutcome Door::interpret(const QString& text)
{
    const auto scan = m_reader(text, now());
    DoorOutcome answer = scan ? readAs(text, *scan) : failed(scan.error());
    answer.scan = text;
    return answer;
}

DoorOutcome Door::readAs(const QString& text, const DoorScan& scan)
{
    if (scan.kind != DoorScan::Kind::Person)
        m_lastRead = {};
    // A card, a command or an operator is never taken for the answer to a question: it is what it is.
    if (asksForOwner()) {
        const bool answers = scan.kind == DoorScan::Kind::Unknown || scan.kind == DoorScan::Kind::UnknownCard
            || (scan.kind == DoorScan::Kind::Person && !scan.isCard);
        if (answers)
            return ownerAnswer(text, scan);
        m_waitingCard.clear();
    }
    switch (scan.kind) {
    case DoorScan::Kind::Person:
        return scanPerson(scan);
    case DoorScan::Kind::UnknownCard:
        return unknownCard(scan.canonical, text);
    case DoorScan::Kind::Unknown:
        return unknown(text);
    case DoorScan::Kind::Undo:
        return takeBackLast();
    case DoorScan::Kind::Next:
        return leave();
    case DoorScan::Kind::Offer:
        return takeNumber(scan.number);
    case DoorScan::Kind::Operator:
        return changeOperator(scan.operatorId);
    case DoorScan::Kind::NotForTheDoor:
        break;
    }
    DoorOutcome answer = outcome(DoorEvent::NotForTheDoor);
    answer.text = scan.what;
    return answer;
}

/// At the door there is no time for passwords: who has one is chosen in the window.
DoorOutcome Door::changeOperator(OperatorId operatorId)
{
    const QString name = m_store.naming().name(u"operator"_s, operatorId);
    const auto kept = passwordOf(m_store.reader(), operatorId);
    if (!kept)
        return failed(kept.error());
    if (!kept->isEmpty() && operatorId != m_store.operatorId()) {
        DoorOutcome answer = outcome(DoorEvent::CardRefused);
        answer.text =
            tr("%1 has a password. Choose the operator with Ctrl+Shift+O.", "%1: operator").arg(name);
        return answer;
    }
    m_store.setOperator(operatorId);
    DoorOutcome answer = outcome(DoorEvent::OperatorChanged);
    answer.text = tr("Operator: %1", "%1: name").arg(name);
    return answer;
}

DoorOutcome Door::leave()
{
    m_offers.clear();
    m_waitingCard.clear();
    m_lastRead = {};
    return outcome(DoorEvent::Nothing);
}

QString Door::question() const
{
    return asksForOwner() ? tr("Whose card is it? A name, a number or the end of a phone number") : QString();
}

DoorOutcome Door::takeOffer(int number)
{
    return remember(takeNumber(number));
}

DoorOutcome Door::takeNumber(int number)
{
    if (number >= 1 && number <= m_offers.size())
        return take(m_offers.at(number - 1));
    return failed({ErrorCode::Refused,
                   tr("There is no offer %1 at the moment.").arg(number),
                   {},
                   u"no-such-offer"_s,
                   {}});
}

DoorOutcome Door::take(const DoorOffer& offer)
{
    switch (offer.kind) {
    case DoorOffer::Kind::TakePerson:
        return came(offer.person);
    case DoorOffer::Kind::BindCard:
        return bindWaitingCard(offer.person);
    case DoorOffer::Kind::ChooseSession: {
        setSession(offer.session);
        DoorOutcome answer = offer.person ? came(offer.person) : outcome(DoorEvent::SessionChosen);
        if (answer.event == DoorEvent::SessionChosen)
            answer.text = offer.text;
        return answer;
    }
    case DoorOffer::Kind::WalkIn:
    case DoorOffer::Kind::Confirm:
    case DoorOffer::Kind::MarkIn:
        break;
    }
    const auto done = offer.kind == DoorOffer::Kind::MarkIn ? markIn(offer) : walkIn(offer);
    return done ? *done : failed(done.error());
}

DoorOutcome Door::undo()
{
    return remember(takeBackLast());
}

DoorOutcome Door::undo(const OpId& opId)
{
    return remember(takeBack(opId));
}

DoorOutcome Door::takeBackLast()
{
    const auto next = m_store.nextUndo();
    if (!next)
        return failed(next.error());
    if (!*next)
        return failed(
            {ErrorCode::Refused, tr("There is nothing of yours to undo."), {}, u"nothing-to-undo"_s, {}});
    return takeBack((*next)->opId);
}

DoorOutcome Door::takeBack(const OpId& opId)
{
    DoorOutcome answer = outcome(DoorEvent::Undone);
    answer.text = m_store.sentence(opId); // while the rows that it names are still there
    const auto done = m_store.takeBack(opId);
    if (!done)
        return failed(done.error());
    answer.opId = done->opId;
    m_lastRead = {};
    return answer;
}

} // namespace kitcamp
