// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Unknown cards: the part of Desk that asks whose card it is and gives it to a person.
#include "models/lending/desk.h"

#include "models/people/personactions.h"
#include "models/people/text/scantext.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype wholePhoneNumber = 10; ///< digits; shorter numbers may be parts of other ones
} // namespace

/// A new person is at the counter: the one on the screen gets nothing more, but may be the owner.
DeskOutcome Desk::unknownCard(const ScannedUnknown& card, const QString& text)
{
    const auto owner = ownerOfPhone(text);
    if (!owner)
        return failed(owner.error());
    if (*owner)
        return open(**owner, DeskEvent::BorrowerOpened);
    DeskOutcome answer = outcome(DeskEvent::UnknownCard);
    if (m_borrower) {
        const QString name = m_store.naming().name(u"person"_s, m_borrower);
        answer.offers << DeskOffer{
            DeskOffer::Kind::BindToPerson, tr("it belongs to %1").arg(name), m_borrower.value, {}};
        setBorrower({});
    }
    m_waitingCard = card.canonical;
    m_expected = Expected::CardOwner;
    return answer;
}

/// The one person whose whole phone number was typed: to the reader it looks like a card.
Result<std::optional<PersonId>> Desk::ownerOfPhone(const QString& text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!digits || text.size() < wholePhoneNumber)
        return std::optional<PersonId>();
    KITCAMP_ASSIGN(const auto found, m_scans.people().byTextAtDesk(text, 2, now()));
    const bool one = found.size() == 1 && found.constFirst().phoneEnd.endsWith(text.right(4));
    return one ? std::optional(found.constFirst().id) : std::nullopt;
}

/// What was typed after an unknown card. Another card, a device or a command is what it is.
std::optional<DeskOutcome> Desk::ownerAnswer(const QString& text, const ScanMeaning& meaning)
{
    if (const auto* number = std::get_if<ScannedNumber>(&meaning)) {
        if (!number->isCard)
            return number->problem.isEmpty() ? bindWaitingCard(number->person) : scanNumber(*number);
        m_expected = Expected::Scan;
        m_waitingCard.clear();
    }
    const auto* unknownText = std::get_if<ScannedUnknown>(&meaning);
    if (!unknownText)
        return std::nullopt;
    if (!unknownText->isCard)
        return findPeople(text, DeskOffer::Kind::BindToPerson);
    const auto owner = ownerOfPhone(text);
    if (!owner)
        return failed(owner.error());
    return *owner ? std::optional(bindWaitingCard(**owner)) : std::nullopt;
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
    if (foldNumber(m_waitingCard) != foldNumber(borrower.studentNumber)) // where the card carries that number
        addNumber(u"card"_s, m_waitingCard);
    const auto done = m_store.perform(batch);
    if (!done)
        return remember(failed(done.error()));
    DeskOutcome answer =
        open(person, m_waitingCard.isEmpty() ? DeskEvent::BorrowerOpened : DeskEvent::CardBound);
    answer.opId = done->opId;
    return remember(answer);
}

} // namespace kitcamp
