// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/desk.h"

#include "models/members/passwordcheck.h"
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
    , m_passwords(new PasswordCheck(store, this))
    , m_scans(store.reader())
    , m_lastScanAt(store.clock().now())
{
    connect(&m_store, &Store::changed, this, &Desk::forgetWhatIsGone);
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

/// The end of every call: what is offered now, and what is kept for a screen that comes later.
DeskOutcome Desk::remember(DeskOutcome answer)
{
    m_offers = answer.offers;
    for (DeskOutcome& one : answer.further) {
        one.firstOffer = static_cast<int>(m_offers.size()) + 1;
        m_offers += one.offers;
    }
    if (answer.event != DeskEvent::Nothing) {
        if (m_recent.size() >= mostRecent)
            m_recent.removeFirst();
        m_recent << answer;
    }
    return answer;
}

DeskOutcome Desk::scan(const QString& text)
{
    const QString folded = foldScan(text).left(longestScan);
    if (folded.isEmpty())
        return outcome(DeskEvent::Nothing);
    leaveIfIdle();
    m_lastScanAt = now();
    return remember(interpret(folded));
}

DeskOutcome Desk::interpret(const QString& text)
{
    const auto meaning = m_scans.meaningOf(text, now());
    DeskOutcome answer = meaning ? readAs(text, *meaning) : failed(meaning.error());
    answer.scan = text;
    return answer;
}

DeskOutcome Desk::readAs(const QString& text, const ScanMeaning& meaning)
{
    const auto* device = std::get_if<ScannedDevice>(&meaning);
    if (!device)
        m_lastRead = {};
    if (auto answer = textAnswer(text, meaning))
        return *answer;
    if (device)
        return firstRead(text, *device);
    if (const auto* command = std::get_if<ScannedCommand>(&meaning))
        return runCommand(*command);
    if (const auto* number = std::get_if<ScannedNumber>(&meaning))
        return scanNumber(*number);
    if (const auto* worker = std::get_if<ScannedOperator>(&meaning))
        return changeOperator(worker->id);
    if (const auto* slip = std::get_if<ScannedSlip>(&meaning))
        return openSlip(slip->visit);
    if (const auto* team = std::get_if<ScannedTeam>(&meaning))
        return openTeam(team->team);
    if (const auto* set = std::get_if<ScannedPickingList>(&meaning))
        return openSet(*set);
    if (const auto* place = std::get_if<ScannedPlace>(&meaning)) {
        DeskOutcome answer = outcome(DeskEvent::PlaceShown);
        answer.text =
            tr("%1: %n device(s) have their place here", "%1: place", place->devices).arg(place->name);
        return answer;
    }
    const auto& nothing = std::get<ScannedUnknown>(meaning);
    return nothing.isCard ? unknownCard(nothing, text) : unknown(text);
}

/// A scanner that keeps looking at a tag reads it again and again; nobody lends and returns within 3 s.
DeskOutcome Desk::firstRead(const QString& text, const ScannedDevice& device)
{
    const qint64 sinceFirst = m_store.clock().nowMs() - m_lastReadAtMs;
    if (m_lastRead == device.id && sinceFirst >= 0 && sinceFirst < doubleReadMs) {
        DeskOutcome answer = outcome(DeskEvent::DoubleRead);
        answer.scan = text;
        answer.device = device.id;
        answer.tag = device.tag;
        answer.modelName = device.modelName;
        answer.offers = m_offers; // what the first read offered still stands
        return answer;
    }
    m_lastRead = device.id;
    m_lastReadAtMs = m_store.clock().nowMs();
    return scanDevice(device);
}

/// The line that a question waits for. A device, a card or a command is never taken for an answer: it is what
/// it is, and the question about a note or a reason lapses with it.
std::optional<DeskOutcome> Desk::textAnswer(const QString& text, const ScanMeaning& meaning)
{
    if (m_expected == Expected::CardOwner)
        return ownerAnswer(text, meaning);
    const Expected expected = std::exchange(m_expected, Expected::Scan);
    if (expected == Expected::OperatorPassword)
        return std::nullopt; // somebody scans on
    const auto* unknownText = std::get_if<ScannedUnknown>(&meaning);
    if (expected == Expected::Scan || !unknownText || unknownText->isCard)
        return std::nullopt;
    if (expected == Expected::NoteText)
        return noteLast(text);
    if (expected == Expected::DamageText)
        return markDevice(m_lastDevice, u"broken"_s, text);
    if (expected == Expected::RenewReason)
        return renew(m_lastLoan, text, m_extraDays);
    const auto device = m_scans.device(m_lastDevice);
    if (!device)
        return failed(device.error());
    if (!*device || !m_borrower)
        return std::nullopt;
    return expected == Expected::UseReason ? startUse(**device, text) : lend(**device, text);
}

void Desk::setBorrower(PersonId person)
{
    m_expected = Expected::Scan;
    m_waitingCard.clear();
    if (m_borrower == person)
        return;
    if (m_borrower || !person)
        m_set = {};
    m_team = {};
    m_borrower = person;
    m_visit = person ? m_store.ids().nextValue() : 0;
    Q_EMIT borrowerChanged();
}

DeskOutcome Desk::leave()
{
    m_waiting.clear();
    m_offers.clear();
    m_lastRead = {};
    m_lastDevice = {};
    m_lastLoan = {};
    m_set = {};
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
    m_lastScanAt = now();
    return remember(takeBackLast());
}

DeskOutcome Desk::undo(const OpId& opId)
{
    m_lastScanAt = now();
    return remember(takeBack(opId));
}

DeskOutcome Desk::takeBackLast()
{
    const auto next = m_store.nextUndo();
    if (!next)
        return failed(next.error());
    if (!*next)
        return failed(
            {ErrorCode::Refused, tr("There is nothing of yours to undo."), {}, u"nothing-to-undo"_s, {}});
    return takeBack((*next)->opId);
}

DeskOutcome Desk::takeBack(const OpId& opId)
{
    DeskOutcome answer = outcome(DeskEvent::Undone);
    answer.text = m_store.sentence(opId); // while the rows that it names are still there
    const auto done = m_store.takeBack(opId);
    if (!done)
        return failed(done.error());
    answer.opId = done->opId;
    m_lastRead = {};
    Q_EMIT borrowerChanged();
    return answer;
}

/// An undo, here or in another window, takes rows away that the desk has in hand.
void Desk::forgetWhatIsGone()
{
    const auto isGone = [this](const char* sql, qint64 id) {
        const auto found = m_store.reader().integer(sql, id);
        return id != 0 && found && !*found;
    };
    if (isGone("SELECT id FROM loan WHERE id=?", m_lastLoan.value))
        m_lastLoan = {};
    if (isGone("SELECT id FROM device WHERE id=?", m_lastDevice.value))
        m_lastDevice = {};
    if (isGone("SELECT id FROM team WHERE id=? AND archived=0", m_team.id.value))
        setTeam({});
    if (isGone("SELECT id FROM operator WHERE id=? AND archived=0", askedOperator().value))
        dropQuestion();
    if (isGone("SELECT id FROM person WHERE id=?", m_borrower.value))
        setBorrower({});
}

} // namespace kitcamp
