// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/loans/loanspage.h"

#include "models/items/loanlist.h"
#include "models/lending/desk.h"
#include "models/lending/loanactions.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/importing/importdialog.h"

#include <QAction>
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
    const auto addAction = [this](const QString& name, const QString& text, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        table()->addRowAction(action);
    };
    addAction(u"renewSelected"_s, tr("Renew what is selected"), &LoansPage::renewSelected);
    addAction(u"returnSelected"_s, tr("Take back what is selected"), &LoansPage::returnSelected);
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
    const auto device = LoanOffice(workplace().store.reader()).deviceOf(LoanId {rowId});
    return device ? device->value : 0;
}

void LoansPage::renewSelected()
{
    for (const qint64 id : selectedIds()) {
        const DeskOutcome outcome = workplace().desk.renewLoan(LoanId{id});
        say(outcome.event == DeskEvent::Renewed ? Tone::Ok : Tone::Bad,
            u"%1: %2"_s.arg(outcome.tag, outcome.sentence()));
    }
}

void LoansPage::returnSelected()
{
    Store& store = workplace().store;
    for (const qint64 id : selectedIds()) {
        const auto loan = LoanOffice(store.reader()).loan(LoanId{id});
        if (!loan || !*loan) {
            say(Tone::Warn, tr("This loan was closed already."));
            continue;
        }
        const auto done = store.perform(ReturnDevice{LoanId{id}, (*loan)->device, store.clock().now()});
        say(done ? Tone::Ok : Tone::Bad, done ? store.sentence(done->opId) : done.error().sentence);
    }
}

} // namespace kitcamp
