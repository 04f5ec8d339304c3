// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands at the door: the part of Door that reads cards, numbers and names.
#include "models/activities/attendance/door.h"

#include "models/people/personactions.h"

#include <QSet>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 doubleReadMs = 3000;
constexpr qsizetype mostCandidates = 5;
constexpr int mostNamesakes = 300; ///< looked through for those who are on the list
constexpr qsizetype wholePhoneNumber = 10; ///< digits; shorter numbers may be parts of other ones

QList<DoorOffer> candidates(const QList<PersonSummary>& people, DoorOffer::Kind kind)
{
    QList<DoorOffer> offers;
    for (const PersonSummary& candidate : people) {
        QStringList words{candidate.name, candidate.number, candidate.organization, candidate.phoneEnd};
        words.removeAll(QString());
        offers << DoorOffer{.kind = kind, .text = words.join(u" · "_s), .person = candidate.id};
    }
    return offers;
}

} // namespace

/// A scanner that keeps looking at a card reads it again and again.
DoorOutcome Door::scanPerson(const DoorScan& scan)
{
    const qint64 sinceFirst = m_store.clock().nowMs() - m_lastReadAtMs;
    const bool again = m_lastRead == scan.person && sinceFirst >= 0 && sinceFirst < doubleReadMs;
    if (!scan.problem.isEmpty()) {
        DoorOutcome answer = outcome(DoorEvent::CardRefused);
        answer.person = scan.personName;
        answer.personId = scan.person;
        answer.text = scan.problem;
        return answer;
    }
    if (again) {
        DoorOutcome answer = outcome(DoorEvent::DoubleRead);
        name(answer, scan.person);
        answer.offers = m_offers; // what the first read offered still stands
        return answer;
    }
    m_lastRead = scan.person;
    m_lastReadAtMs = m_store.clock().nowMs();
    return came(scan.person);
}

/// Nothing has this code: a name typed by hand is its one person, all else is only offered.
DoorOutcome Door::unknown(const QString& text)
{
    const bool hasDigits = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!hasDigits) {
        DoorOutcome people = findPeople(text, DoorOffer::Kind::TakePerson);
        if (people.event != DoorEvent::NobodyFound)
            return people;
    }
    const auto people = peopleCalled(text);
    if (!people)
        return failed(people.error());
    DoorOutcome answer = outcome(DoorEvent::UnknownScan);
    answer.offers = candidates(*people, DoorOffer::Kind::TakePerson);
    return answer;
}

DoorOutcome Door::unknownCard(const QString& canonical, const QString& text)
{
    const auto owner = ownerOfPhone(text);
    if (!owner)
        return failed(owner.error());
    if (*owner)
        return came(**owner);
    m_waitingCard = canonical;
    return outcome(DoorEvent::UnknownCard);
}

/// The one person whose whole phone number was typed: to the reader it looks like a card.
Result<std::optional<PersonId>> Door::ownerOfPhone(const QString& text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!digits || text.size() < wholePhoneNumber)
        return std::optional<PersonId>();
    KITCAMP_ASSIGN(const auto found, m_people.byText(text, 2));
    const bool one = found.size() == 1 && found.constFirst().phoneEnd.endsWith(text.right(4));
    return one ? std::optional(found.constFirst().id) : std::nullopt;
}

/// What was typed after an unknown card. Another unknown card asks anew.
DoorOutcome Door::ownerAnswer(const QString& text, const DoorScan& scan)
{
    if (scan.kind == DoorScan::Kind::Person)
        return scan.problem.isEmpty() ? bindWaitingCard(scan.person) : scanPerson(scan);
    if (scan.kind == DoorScan::Kind::Unknown)
        return findPeople(text, DoorOffer::Kind::BindCard);
    const auto owner = ownerOfPhone(text);
    if (!owner)
        return failed(owner.error());
    if (*owner)
        return bindWaitingCard(**owner);
    m_waitingCard.clear();
    return unknownCard(scan.canonical, text);
}

/// Best first; before all others whoever is on the list of what is open.
Result<QList<PersonSummary>> Door::peopleCalled(const QString& text)
{
    KITCAMP_ASSIGN(QList<PersonSummary> people, m_people.byText(text, mostNamesakes));
    KITCAMP_ASSIGN(const QList<SessionFacts> sessions, sessionsNow());
    QSet<qint64> listed;
    for (const SessionFacts& session : sessions)
        KITCAMP_TRY(m_store.reader().each(
            "SELECT person FROM participation WHERE activity=?",
            [&](const Statement& row) { listed.insert(row.integer(0)); }, session.activity));
    std::stable_partition(people.begin(), people.end(),
                          [&](const PersonSummary& one) { return listed.contains(one.id.value); });
    return people.first(std::min(people.size(), mostCandidates));
}

/// One hit is taken (or bound), several are offered, none says so.
DoorOutcome Door::findPeople(const QString& text, DoorOffer::Kind kind)
{
    const auto found = peopleCalled(text);
    if (!found)
        return failed(found.error());
    if (found->size() == 1)
        return kind == DoorOffer::Kind::BindCard ? bindWaitingCard(found->constFirst().id)
                                                 : came(found->constFirst().id);
    DoorOutcome answer = outcome(found->isEmpty() ? DoorEvent::NobodyFound : DoorEvent::SeveralFound);
    answer.offers = candidates(*found, kind);
    return answer;
}

/// Gives the card that waits to the person, and marks her.
DoorOutcome Door::bindWaitingCard(PersonId person)
{
    const BindCard action{m_store.ids().nextValue(), person, u"card"_s, m_waitingCard};
    const auto done = m_store.perform(action);
    if (!done)
        return failed(done.error());
    m_waitingCard.clear();
    DoorOutcome answer = outcome(DoorEvent::CardBound);
    name(answer, person);
    answer.opId = done->opId;
    answer.further << came(person);
    return answer;
}

} // namespace kitcamp
