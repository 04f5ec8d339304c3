// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards and people under the scanner: the part of Desk that opens borrowers and binds unknown cards.
#include "models/lending/desk.h"

#include "models/people/personactions.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

DeskOutcome Desk::scanNumber(const ScannedNumber& number)
{
    if (!number.problem.isEmpty()) {
        DeskOutcome answer = outcome(DeskEvent::LostCard);
        answer.person = number.personName;
        answer.text = number.problem;
        return answer;
    }
    return open(number.person, DeskEvent::BorrowerOpened);
}

DeskOutcome Desk::openPerson(PersonId person)
{
    m_lastScanAt = now();
    return remember(open(person, DeskEvent::BorrowerOpened));
}

/// Shows the person and lends what waits, each device with its own row and Undo.
DeskOutcome Desk::open(PersonId person, DeskEvent event)
{
    setBorrower(person);
    DeskOutcome answer = outcome(event);
    answer.person = m_store.naming().name(u"person"_s, person);
    const QList<DeviceId> waiting = std::exchange(m_waiting, {});
    for (const DeviceId device : waiting) {
        const auto scanned = m_scans.device(device);
        if (!scanned) {
            answer.further << failed(scanned.error());
        } else if (*scanned) {
            const auto open = office().openLoanOf(device);
            // Another desk may have lent it while it waited here: that loan is not taken back unasked.
            answer.further
                << (open && *open
                        ? failed({ErrorCode::Refused,
                                  tr("%1 was lent to %2 meanwhile.").arg((*open)->tag, (*open)->borrowerName),
                                  {},
                                  u"lent-already"_s,
                                  {}})
                        : lend(**scanned, {}));
        }
    }
    if (!answer.further.isEmpty())
        answer.offers = answer.further.constLast().offers;
    return answer;
}

DeskOutcome Desk::unknown(const QString& text)
{
    DeskOutcome people = findPeople(text, DeskOffer::Kind::OpenPerson);
    if (people.event != DeskEvent::NobodyFound)
        return people;
    DeskOutcome answer = outcome(DeskEvent::UnknownScan);
    answer.scan = text;
    const auto nearest = m_scans.devices().nearest(text, 3);
    if (!nearest)
        return failed(nearest.error());
    for (const NearDevice& near : *nearest)
        answer.offers << DeskOffer{DeskOffer::Kind::TakeNearest, tr("take %1", "%1: asset tag").arg(near.tag),
                                   near.device.value, near.tag};
    return answer;
}

/// One hit opens (or binds), several are offered, none says so.
DeskOutcome Desk::findPeople(const QString& text, DeskOffer::Kind kind)
{
    const auto found = m_scans.people().byText(text, 5);
    if (!found)
        return failed(found.error());
    if (found->isEmpty()) {
        DeskOutcome answer = outcome(DeskEvent::NobodyFound);
        answer.scan = text;
        return answer;
    }
    if (found->size() == 1)
        return kind == DeskOffer::Kind::BindToPerson
            ? bindWaitingCard(found->constFirst().id)
            : open(found->constFirst().id, DeskEvent::BorrowerOpened);
    DeskOutcome answer = outcome(DeskEvent::SeveralFound);
    answer.scan = text;
    for (const PersonSummary& candidate : *found) {
        QStringList words{candidate.name, candidate.number, candidate.organization, candidate.phoneEnd};
        words.removeAll(QString());
        answer.offers << DeskOffer{kind, words.join(u" · "_s), candidate.id.value, {}};
    }
    return answer;
}

DeskOutcome Desk::bindWaitingCard(PersonId person)
{
    const BindCard action{m_store.ids().nextValue(), person, u"card"_s, m_waitingCard};
    const auto done = m_store.perform(action);
    if (!done)
        return failed(done.error());
    DeskOutcome answer = open(person, DeskEvent::CardBound);
    answer.opId = done->opId;
    return answer;
}

DeskOutcome Desk::addBorrower(const NewBorrower& borrower)
{
    m_lastScanAt = now();
    const PersonId person = m_store.ids().next<PersonId>();
    RecordBatch batch{u"save"_s, borrower.name, u"person"_s, {}};
    QJsonObject values{{"name"_L1, borrower.name}, {"phone"_L1, borrower.phone}};
    if (borrower.organization)
        values.insert("organization"_L1, QString::number(borrower.organization.value));
    batch.add(u"person"_s, person.value, values);
    const auto addNumber = [&](const QString& kind, const QString& value) {
        if (!value.isEmpty()) {
            batch.add(u"person_number"_s, m_store.ids().nextValue(),
                      {{"person"_L1, QString::number(person.value)}, {"kind"_L1, kind}, {"value"_L1, value}});
        }
    };
    addNumber(u"student"_s, borrower.studentNumber);
    addNumber(u"card"_s, m_waitingCard);
    const auto done = m_store.perform(batch);
    if (!done)
        return remember(failed(done.error()));
    DeskOutcome answer = open(person, DeskEvent::CardBound);
    answer.opId = done->opId;
    return remember(answer);
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
