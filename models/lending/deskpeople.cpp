// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards and people under the scanner: the part of Desk that opens borrowers and lends what waits for them.
#include "models/lending/desk.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QList<DeskOffer> candidates(const QList<PersonSummary>& people, DeskOffer::Kind kind)
{
    QList<DeskOffer> offers;
    for (const PersonSummary& candidate : people) {
        QStringList words{candidate.name, candidate.number, candidate.organization, candidate.phoneEnd};
        words.removeAll(QString());
        offers << DeskOffer{kind, words.join(u" · "_s), candidate.id.value, {}};
    }
    return offers;
}

} // namespace

DeskOutcome Desk::scanNumber(const ScannedNumber& number)
{
    if (!number.problem.isEmpty()) {
        // Whoever is at the counter now, it is not the borrower on the screen: nothing more is lent to that
        // one.
        if (m_borrower && number.person != m_borrower)
            setBorrower({});
        DeskOutcome answer = outcome(DeskEvent::LostCard);
        answer.person = number.personName;
        answer.personId = number.person;
        answer.text = number.problem;
        return answer;
    }
    return open(number.person, DeskEvent::BorrowerOpened);
}

DeskOutcome Desk::openPerson(PersonId person)
{
    m_lastScanAt = now();
    m_lastRead = {};
    return remember(open(person, DeskEvent::BorrowerOpened));
}

/// Shows the person and lends what waits, each device with its own row and Undo.
DeskOutcome Desk::open(PersonId person, DeskEvent event)
{
    setBorrower(person);
    if (m_team.id)
        setTeam({}); // her own card: what comes now is hers
    DeskOutcome answer = outcome(event);
    answer.person = m_store.naming().name(u"person"_s, person);
    answer.personId = person;
    lendAllWaiting(answer);
    return answer;
}

void Desk::lendAllWaiting(DeskOutcome& answer)
{
    const QList<DeviceId> waiting = std::exchange(m_waiting, {});
    for (const DeviceId device : waiting)
        answer.further << lendWaiting(device);
}

DeskOutcome Desk::lendWaiting(DeviceId device)
{
    const auto scanned = m_scans.device(device);
    if (!scanned)
        return failed(scanned.error());
    if (!*scanned)
        return failed({ErrorCode::Refused,
                       tr("A device that waited is no longer there. Somebody took it back."),
                       {},
                       u"row-gone"_s,
                       {}});
    const auto isMachine = MachineRoom(m_store.reader(), now()).isMachine(device);
    if (!isMachine)
        return failed(isMachine.error());
    if (*isMachine)
        return startUse(**scanned, {});
    const auto open = office().openLoanOf(device);
    if (!open)
        return failed(open.error());
    if (!*open)
        return lend(**scanned, {});
    // Another desk may have lent it while it waited here: that loan is not taken back unasked.
    DeskOutcome answer = failed({ErrorCode::Refused,
                                 tr("%1 was lent to %2 meanwhile.").arg((*open)->tag, (*open)->borrowerName),
                                 {},
                                 u"lent-already"_s,
                                 {tr("Scan it once to take it back, then lend it.")}});
    answer.device = device;
    answer.tag = (*open)->tag;
    answer.modelName = (*open)->modelName;
    return answer;
}

/// Nothing in the file has this code. A name typed by hand opens its one person; a text with digits may be
/// the tag of a device that nobody entered yet, so that everything it may mean is only offered.
DeskOutcome Desk::unknown(const QString& text)
{
    const bool hasDigits = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!hasDigits) {
        DeskOutcome people = findPeople(text, DeskOffer::Kind::OpenPerson);
        if (people.event != DeskEvent::NobodyFound)
            return people;
    }
    // What was meant is not known: DAMAGED and NOTE must not fall on the device before.
    m_lastDevice = {};
    m_lastLoan = {};
    DeskOutcome answer = outcome(DeskEvent::UnknownScan);
    const auto nearest = m_scans.devices().nearest(text, 3);
    if (!nearest)
        return failed(nearest.error());
    for (const NearDevice& near : *nearest)
        answer.offers << DeskOffer{DeskOffer::Kind::TakeNearest, tr("take %1", "%1: asset tag").arg(near.tag),
                                   near.device.value, near.tag};
    if (hasDigits) {
        const auto people = m_scans.people().byTextAtDesk(text, 3, now());
        if (!people)
            return failed(people.error());
        answer.offers += candidates(*people, DeskOffer::Kind::OpenPerson);
    }
    return answer;
}

/// One hit opens (or binds), several are offered, none says so.
DeskOutcome Desk::findPeople(const QString& text, DeskOffer::Kind kind)
{
    const auto found = m_scans.people().byTextAtDesk(text, 5, now());
    if (!found)
        return failed(found.error());
    if (found->size() == 1)
        return kind == DeskOffer::Kind::BindToPerson
            ? bindWaitingCard(found->constFirst().id)
            : open(found->constFirst().id, DeskEvent::BorrowerOpened);
    DeskOutcome answer = outcome(found->isEmpty() ? DeskEvent::NobodyFound : DeskEvent::SeveralFound);
    answer.scan = text;
    answer.offers = candidates(*found, kind);
    return answer;
}

DeskOutcome Desk::openSlip(qint64 visit)
{
    const auto loans = office().openLoansOfVisit(visit);
    if (!loans)
        return failed(loans.error());
    if (loans->isEmpty())
        return failed({ErrorCode::Refused,
                       tr("Everything on this slip has come back, or the slip is not ours."),
                       {},
                       u"slip-closed"_s,
                       {}});
    DeskOutcome answer = open(loans->constFirst().borrower, DeskEvent::SlipOpened);
    QStringList tags;
    for (const OpenLoan& loan : *loans)
        tags << loan.tag;
    answer.text = tags.join(u", "_s);
    answer.offers << DeskOffer{DeskOffer::Kind::ReturnAll, tr("return all: %1").arg(answer.text), visit, {}};
    return answer;
}

} // namespace kitcamp
