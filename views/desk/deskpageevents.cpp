// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on the desk's page: scans, keys, outcomes.
#include "models/items/desk/deskrowsmodel.h"
#include "models/items/desk/lastactionsmodel.h"
#include "models/lending/desk.h"
#include "models/store/rowlookup.h"
#include "views/common/preferences.h"
#include "views/common/scanline.h"
#include "views/common/toneplayer.h"
#include "views/desk/answerline.h"
#include "views/desk/borrowerpanel.h"
#include "views/desk/deskpage.h"
#include "views/desk/deskslip.h"
#include "views/desk/desksound.h"
#include "views/desk/lastactionslist.h"
#include "views/desk/newborrowerform.h"
#include "views/desk/outcometable.h"
#include "views/desk/passwordline.h"
#include "views/desk/todayfigures.h"

#include <QShortcut>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString lastWord(const DeskOutcome& outcome)
{
    if (!outcome.tag.isEmpty())
        return outcome.tag;
    return outcome.person.isEmpty() ? outcome.scan : outcome.person;
}

} // namespace

void DeskPage::connectSignals()
{
    connect(m_scanLine, &ScanLine::scanned, this, &DeskPage::onScanned);
    connect(m_scanLine, &ScanLine::escaped, this, &DeskPage::nextBorrower);
    connect(m_scanLine, &ScanLine::pasteRefused, this, [this](int lines) {
        sayError({ErrorCode::Refused,
                  tr("%n lines at once are not scans: nothing was taken.", nullptr, lines),
                  {},
                  u"too-many-lines"_s,
                  {}});
    });
    connect(m_answer, &AnswerLine::answered, this, &DeskPage::onScanned);
    connect(m_answer, &AnswerLine::edited, this, [this] { workplace().desk.stayAwake(); });
    connect(m_answer, &AnswerLine::dropped, this, [this] {
        workplace().desk.dropQuestion();
        ask();
        m_scanLine->arm();
    });
    connectPassword();
    connect(&m_tick, &QTimer::timeout, this, &DeskPage::onTick);
    connect(m_today, &TodayFigures::overdueChosen, this, [this] { workplace().showObject(u"loan"_s, 0); });
    connect(m_today, &TodayFigures::dueChosen, this, [this] { workplace().showPage(u"loans"_s); });
    connectDesk();
    connectBorrower();
}

void DeskPage::connectPassword()
{
    connect(m_password, &PasswordLine::right, this, [this] { show(workplace().desk.passwordRight()); });
    connect(m_password, &PasswordLine::wrong, this,
            [this](const QString& sentence) { show(workplace().desk.passwordWrong(sentence)); });
    connect(m_password, &PasswordLine::scanned, this, &DeskPage::onScanned);
    connect(m_password, &PasswordLine::edited, this, [this] { workplace().desk.stayAwake(); });
    connect(m_password, &PasswordLine::dropped, this, [this] {
        workplace().desk.dropQuestion();
        ask();
        m_scanLine->arm();
    });
}

void DeskPage::connectDesk()
{
    connect(&m_refresh, &QTimer::timeout, m_today, &TodayFigures::refresh);
    connect(&workplace().desk, &Desk::borrowerChanged, this, &DeskPage::onBorrowerChanged);
    connect(&workplace().store, &Store::changed, this, &DeskPage::onStoreChanged);
    const auto takeBack = [this](const OpId& opId) { show(workplace().desk.undo(opId)); };
    connect(m_actionsList, &LastActionsList::undoRequested, this, takeBack);
    connect(m_table, &OutcomeTable::undoRequested, this, takeBack);
    connect(m_table, &OutcomeTable::deviceChosen, this,
            [this](DeviceId device) { workplace().showObject(u"device"_s, device.value); });
    connect(m_actions, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    m_rows->setUndone(m_actions->opIdAt(row),
                                      !m_actions->index(row).data(LastActionsModel::UndoableRole).toBool());
            });
}

void DeskPage::connectBorrower()
{
    BorrowerCard* card = m_borrower->card();
    connect(card, &BorrowerCard::renewAllRequested, this, [this] { show(workplace().desk.renewAll()); });
    connect(card, &BorrowerCard::renewRequested, this,
            [this](LoanId loan) { show(workplace().desk.renewLoan(loan)); });
    connect(card, &BorrowerCard::slipRequested, this, &DeskPage::printSlip);
    connect(card, &BorrowerCard::historyRequested, this,
            [this](PersonId person) { workplace().showObject(u"person"_s, person.value); });
    connect(card, &BorrowerCard::deviceChosen, this,
            [this](DeviceId device) { workplace().showObject(u"device"_s, device.value); });
    connect(m_borrower, &BorrowerPanel::newBorrowerRequested, this, [this] { m_borrower->showForm({}); });
    NewBorrowerForm* form = m_borrower->form();
    connect(form, &NewBorrowerForm::submitted, this, &DeskPage::onNewBorrower);
    connect(form, &NewBorrowerForm::edited, this, [this] { workplace().desk.stayAwake(); });
    connect(form, &NewBorrowerForm::cancelled, this, [this] {
        closeForm();
        m_scanLine->arm();
    });
}

void DeskPage::addKeys()
{
    const auto add = [this](const QKeySequence& key, auto run) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::Key_F6, [this] { printSlip(); });
    add(Qt::Key_F8, [this] { markDamaged(); });
    for (int number = 1; number <= 9; ++number)
        add(QKeySequence(Qt::ALT | (Qt::Key_0 + number)),
            [this, number] { show(workplace().desk.takeOffer(number)); });
}

void DeskPage::onScanned(const QString& text)
{
    const DeskOutcome outcome = workplace().desk.scan(text);
    if (outcome.event != DeskEvent::Nothing)
        m_scanLine->setLast(lastWord(outcome),
                            QDateTime::fromSecsSinceEpoch(outcome.at, m_rows->zone()).time());
    show(outcome);
}

/// Row, tone, and what else follows from an outcome.
void DeskPage::show(const DeskOutcome& outcome)
{
    m_rows->add(outcome);
    if (const auto sound = soundOf(outcome); sound && workplace().preferences.flag(u"desk/sound"_s, true))
        workplace().tones.play(*sound);
    follow(outcome);
    ask();
}

void DeskPage::follow(const DeskOutcome& outcome)
{
    switch (outcome.event) {
    case DeskEvent::NobodyFound:
        m_borrower->showForm(outcome.scan);
        return;
    case DeskEvent::PrintSlip:
        printSlip();
        break;
    case DeskEvent::Returned:
        if (!workplace().desk.borrower() && outcome.personId)
            m_borrower->showPerson(outcome.personId, BorrowerCard::Standing::JustReturned);
        break;
    case DeskEvent::BorrowerLeft:
        onBorrowerChanged();
        break;
    default:
        break;
    }
    closeForm();
}

/// What is asked stands in the scan line; a text in words gets a field with an input method as well.
void DeskPage::ask()
{
    Desk& desk = workplace().desk;
    const QString question = desk.question();
    m_scanLine->setPrompt(question);
    const bool wantsPassword = desk.expected() == Desk::Expected::OperatorPassword;
    const bool wantsWords = !wantsPassword && desk.expected() != Desk::Expected::Scan
        && desk.expected() != Desk::Expected::CardOwner;
    const bool wasShown = m_answer->isVisibleTo(this) || m_password->isVisibleTo(this);
    m_answer->ask(wantsWords ? question : QString());
    m_password->ask(wantsPassword ? question : QString());
    // After DAMAGED the next line is most often a scan: no input method may come in its way.
    if (wantsPassword)
        m_password->takeFocus();
    else if (wantsWords && desk.expected() != Desk::Expected::DamageText)
        m_answer->takeFocus();
    else if (wasShown && !wantsWords)
        m_scanLine->arm();
}

void DeskPage::sayError(const Error& error)
{
    DeskOutcome outcome;
    outcome.event = error.code == ErrorCode::Refused ? DeskEvent::Refused : DeskEvent::Failed;
    outcome.at = workplace().store.clock().now();
    outcome.error = error;
    show(outcome);
}

void DeskPage::onBorrowerChanged()
{
    const PersonId borrower = workplace().desk.borrower();
    if (borrower)
        m_borrower->showPerson(borrower, BorrowerCard::Standing::Borrower, workplace().desk.team().words);
    else
        m_borrower->showNobody();
}

void DeskPage::onStoreChanged(const Announcement& announcement)
{
    const QStringList ofPersons{u"person"_s,       u"person_number"_s, u"group_member"_s, u"borrower_group"_s,
                                u"organization"_s, u"loan"_s,          u"loan_rule"_s,    u"setting"_s,
                                u"reservation"_s,  u"session"_s,       u"participation"_s};
    const bool concerns = std::any_of(ofPersons.begin(), ofPersons.end(), [&](const QString& table) {
        return announcement.rows.contains(table);
    });
    if (concerns && m_borrower->card()->person() && !m_borrower->card()->refresh())
        m_borrower->showNobody();
    if (announcement.rows.contains(u"setting"_s))
        retime();
    if (announcement.reordered)
        markConflicts();
    m_refresh.start();
}

/// What was done here and no longer fitted on what other computers did says so in its row.
void DeskPage::markConflicts()
{
    for (const OpId& entry : m_rows->standing()) {
        if (const auto waits = waitsToBeDecided(workplace().store.reader(), entry); waits && *waits)
            m_rows->setInConflict(entry);
    }
}

void DeskPage::onNewBorrower(const NewBorrower& borrower)
{
    const DeskOutcome outcome = workplace().desk.addBorrower(borrower);
    if (!outcome.opId.isValid()) {
        m_borrower->form()->say(outcome.error);
        return;
    }
    show(outcome);
    m_scanLine->arm();
}

void DeskPage::closeForm()
{
    if (m_borrower->isFormShown())
        onBorrowerChanged();
}

void DeskPage::undo()
{
    show(workplace().desk.undo());
}

void DeskPage::printSlip()
{
    const PersonId borrower = workplace().desk.borrower();
    if (!borrower) {
        sayError({ErrorCode::Refused,
                  tr("Scan a card first; then the slip of that borrower is printed."),
                  {},
                  u"no-borrower"_s,
                  {}});
        return;
    }
    const auto slip = slipOf(workplace().store, borrower, workplace().desk.visit(), workplace().locale);
    if (slip)
        workplace().preview(*slip);
    else
        sayError(slip.error());
}

void DeskPage::markDamaged()
{
    const DeskOutcome outcome = workplace().desk.markLast(u"broken"_s, {});
    show(outcome);
    if (outcome.event == DeskEvent::Marked)
        m_answer->takeFocus();
}

void DeskPage::nextBorrower()
{
    show(workplace().desk.leave());
    m_scanLine->arm();
}

} // namespace kitcamp
