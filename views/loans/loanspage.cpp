// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/loans/loanspage.h"

#include "models/items/loanlist.h"
#include "models/lending/desk.h"
#include "models/lending/loanactions.h"
#include "views/common/pageheader.h"
#include "views/importing/importdialog.h"

#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

LoansPage::LoansPage(Workplace& workplace, QWidget* parent)
    : ListPage(workplace,
               {u"loans"_s,
                tr("Loans"),
                tr("Nothing was lent yet"),
                tr("Scan a card and a device at the desk, or import the register that the centre has."),
                {},
                u"device"_s},
               new LoanList(workplace.store, workplace.foldQuery, nullptr), parent)
{
    connect(header()->addButton(u"importLoans"_s, tr("&Import…")), &QPushButton::clicked, this,
            [this] { (new ImportDialog(this->workplace(), ImportKind::Loans, this))->present(); });
    addRowAction(u"renewSelected"_s, tr("Renew what is selected"), [this] { renewSelected(); });
    addRowAction(u"returnSelected"_s, tr("Take back what is selected"), [this] { returnSelected(); });
}

void LoansPage::showObject(const QString& table, qint64 id)
{
    if (id == 0)
        chooseChip(u"overdue"_s);
    else
        ListPage::showObject(table, id);
}

qint64 LoansPage::detailOf(qint64 rowId) const
{
    const auto device = LoanOffice(workplace().store.reader()).deviceOf(LoanId{rowId});
    return device ? device->value : 0;
}

void LoansPage::renewSelected()
{
    Tone worst = Tone::Ok;
    QStringList sentences;
    for (const qint64 id : selectedIds()) {
        const DeskOutcome outcome = workplace().desk.renewLoan(LoanId{id});
        if (outcome.event != DeskEvent::Renewed)
            worst = Tone::Bad;
        sentences << u"%1: %2"_s.arg(outcome.tag, outcome.sentence());
    }
    say(worst, sentences.join(u'\n'));
}

void LoansPage::returnSelected()
{
    Store& store = workplace().store;
    Tone worst = Tone::Ok;
    QStringList sentences;
    for (const qint64 id : selectedIds()) {
        const auto loan = LoanOffice(store.reader()).loan(LoanId{id});
        if (!loan || !*loan) {
            worst = std::max(worst, Tone::Warn);
            sentences << tr("This loan was closed already.");
            continue;
        }
        const auto done = store.perform(ReturnDevice{LoanId{id}, (*loan)->device, store.clock().now()});
        if (!done)
            worst = Tone::Bad;
        sentences << (done ? store.sentence(done->opId) : done.error().sentence);
    }
    say(worst, sentences.join(u'\n'));
}

} // namespace kitcamp
