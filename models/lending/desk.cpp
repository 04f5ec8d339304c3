// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/desk.h"

#include "models/people/text/scantext.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestScan = 500;
constexpr qint64 doubleReadMs = 3000;
} // namespace

Desk::Desk(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_scans(store.reader())
    , m_lastScanAt(store.clock().now())
{
}

DeskOutcome Desk::outcome(DeskEvent event) const
{
    DeskOutcome outcome;
    outcome.event = event;
    outcome.at = now();
    return outcome;
}

DeskOutcome Desk::failed(const Error& error) const
{
    DeskOutcome answer = outcome(error.code == ErrorCode::Refused ? DeskEvent::Refused : DeskEvent::Failed);
    answer.error = error;
    return answer;
}

DeskOutcome Desk::remember(DeskOutcome answer)
{
    m_offers = answer.offers;
    return answer;
}

DeskOutcome Desk::scan(const QString& text)
{
    const QString folded = foldScan(text).left(longestScan);
    if (folded.isEmpty())
        return outcome(DeskEvent::Nothing);
    leaveIfIdle();
    m_lastScanAt = now();
    DeskOutcome answer = interpret(folded);
    answer.scan = folded;
    return remember(std::move(answer));
}

DeskOutcome Desk::interpret(const QString& text)
{
    const auto meaning = m_scans.meaningOf(text, now());
    if (!meaning)
        return failed(meaning.error());
    const bool isSecondRead = text == m_lastTag && m_store.clock().nowMs() - m_lastTagAtMs < doubleReadMs;
    m_lastTag.clear();
    if (auto answer = textAnswer(text, *meaning))
        return *answer;
    if (const auto* command = std::get_if<ScannedCommand>(&*meaning))
        return runCommand(*command);
    if (const auto* device = std::get_if<ScannedDevice>(&*meaning)) {
        if (isSecondRead) {
            DeskOutcome answer = outcome(DeskEvent::DoubleRead);
            answer.tag = device->tag;
            answer.modelName = device->modelName;
            answer.offers = m_offers; // what the first read offered still stands
            return answer;
        }
        m_lastTag = text;
        m_lastTagAtMs = m_store.clock().nowMs();
        return scanDevice(*device);
    }
    if (const auto* number = std::get_if<ScannedNumber>(&*meaning))
        return scanNumber(*number);
    if (const auto* slip = std::get_if<ScannedSlip>(&*meaning))
        return openSlip(slip->visit);
    if (const auto* place = std::get_if<ScannedPlace>(&*meaning)) {
        DeskOutcome answer = outcome(DeskEvent::PlaceShown);
        answer.text =
            tr("%1: %n device(s) have their place here", "%1: place", place->devices).arg(place->name);
        return answer;
    }
    const auto& nothing = std::get<ScannedUnknown>(*meaning);
    if (!nothing.isCard)
        return unknown(text);
    m_waitingCard = nothing.canonical;
    m_expected = Expected::CardOwner;
    return outcome(DeskEvent::UnknownCard);
}

/// The line that a question waits for. A device, a card or a command is never taken for an answer: it is what
/// it is, and the question about a note or a reason lapses with it.
std::optional<DeskOutcome> Desk::textAnswer(const QString& text, const ScanMeaning& meaning)
{
    const Expected expected = m_expected;
    const bool unknownText = std::holds_alternative<ScannedUnknown>(meaning);
    if (expected == Expected::CardOwner) {
        const auto* number = std::get_if<ScannedNumber>(&meaning);
        if (number && !number->isCard && number->problem.isEmpty())
            return bindWaitingCard(number->person);
        if (number)
            m_expected = Expected::Scan;
        if (unknownText && !std::get<ScannedUnknown>(meaning).isCard)
            return findPeople(text, DeskOffer::Kind::BindToPerson);
        return std::nullopt;
    }
    m_expected = Expected::Scan;
    if (!unknownText || expected == Expected::Scan)
        return std::nullopt;
    if (expected == Expected::NoteText)
        return noteLast(text);
    if (expected == Expected::RenewReason)
        return renew(m_lastLoan, text, 0);
    const auto device = m_scans.device(m_lastDevice);
    if (!device)
        return failed(device.error());
    return *device && m_borrower ? std::optional(lend(**device, text)) : std::nullopt;
}

void Desk::setBorrower(PersonId person)
{
    m_expected = Expected::Scan;
    m_waitingCard.clear();
    if (m_borrower == person)
        return;
    m_borrower = person;
    m_visit = person ? m_store.ids().nextValue() : 0;
    Q_EMIT borrowerChanged();
}

DeskOutcome Desk::leave()
{
    m_waiting.clear();
    m_offers.clear();
    m_lastTag.clear();
    m_lastDevice = {};
    m_lastLoan = {};
    setBorrower({});
    return outcome(DeskEvent::BorrowerLeft);
}

bool Desk::leaveIfIdle()
{
    if (!m_borrower && m_waiting.isEmpty() && m_expected == Expected::Scan)
        return false;
    const auto centre = Centre::read(m_store.reader());
    if (!centre || now() - m_lastScanAt <= centre->borrowerLeavesAfter)
        return false;
    [[maybe_unused]] const DeskOutcome left = leave();
    return true;
}

DeskOutcome Desk::undo()
{
    const auto next = m_store.nextUndo();
    if (!next)
        return failed(next.error());
    if (!*next)
        return failed(
            {ErrorCode::Refused, tr("There is nothing of yours to undo."), {}, u"nothing-to-undo"_s, {}});
    return undo((*next)->opId);
}

DeskOutcome Desk::undo(const OpId& opId)
{
    DeskOutcome answer = outcome(DeskEvent::Undone);
    answer.text = m_store.sentence(opId); // while the rows that it names are still there
    const auto done = m_store.takeBack(opId);
    if (!done)
        return remember(failed(done.error()));
    answer.opId = done->opId;
    m_lastTag.clear();
    Q_EMIT borrowerChanged();
    return remember(answer);
}

} // namespace kitcamp
