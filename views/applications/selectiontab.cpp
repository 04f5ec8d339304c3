// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/selectiontab.h"

#include "models/activities/roster/rosteroffice.h"
#include "models/activities/roster/waitingactions.h"
#include "models/activities/selection/selectionactions.h"
#include "models/items/activities/rosternews.h"
#include "views/applications/selectionnoticesdialog.h"
#include "views/applications/selectionpapers.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/reasondialog.h"
#include "views/common/refusaltext.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

SelectionTab::SelectionTab(Workplace& workplace, QWidget* parent)
    : ActivityTab(workplace, parent)
    , m_keeper(new SelectionKeeper(workplace.store, workplace.locale, this))
    , m_model(new ProposalModel(*m_keeper, this))
{
    setObjectName(u"selectionTab"_s);
    buildLayout();
    connectSignals();
    onDecisionsChanged();
}

void SelectionTab::connectSignals()
{
    m_table->view()->installEventFilter(this);
    connect(m_keeper, &SelectionKeeper::changed, this, &SelectionTab::onKeeperChanged);
    connect(m_keeper, &SelectionKeeper::failed, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Bad, sentence); });
    connect(m_model, &ProposalModel::decisionsChanged, this, &SelectionTab::onDecisionsChanged);
    connect(m_lapsed, &InlineMessage::actionTriggered, this, &SelectionTab::lapse);
    connect(m_table->emptyState(), &EmptyState::actionTriggered, this, &SelectionTab::propose);
}

void SelectionTab::showActivity(qint64 activity)
{
    m_keeper->showActivity(activity);
    const Seats& seats = m_keeper->book().seats;
    m_seats->setValue(seats.capacity().value_or(seats.taken() + m_keeper->book().candidates()));
}

void SelectionTab::arrive()
{
    (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table->view()) : m_propose)
        ->setFocus(Qt::OtherFocusReason);
}

/// A preview is of what was known when it was made: it goes when that changes.
void SelectionTab::onKeeperChanged()
{
    const SelectionBook& book = m_keeper->book();
    m_context->setText(tr("%1 to decide, %2 with a seat, %3 waiting", "numbers of people")
                           .arg(book.candidates())
                           .arg(book.seats.taken())
                           .arg(book.seats.waiting));
    if (m_model->rowCount() > 0)
        Q_EMIT said(Tone::Plain, tr("The applications have changed: propose again."));
    m_remarks.clear();
    m_proposed.clear();
    m_model->clear();
    showShortages();
    sayLapsed();
}

void SelectionTab::showShortages()
{
    const QStringList shortages = m_keeper->book().shortages();
    if (shortages.isEmpty())
        m_problem->hide();
    else
        m_problem->say(Tone::Warn, shortages.join(u' '));
}

void SelectionTab::sayLapsed()
{
    Store& store = workplace().store;
    const auto lapsed = RosterOffice(store.reader()).lapsedOffers(store.clock().now());
    if (!lapsed)
        return Q_EMIT said(Tone::Bad, lapsed.error().sentence);
    const auto count =
        static_cast<int>(std::count_if(lapsed->begin(), lapsed->end(), [this](const LapsedOffer& offer) {
            return offer.activity == m_keeper->activity();
        }));
    if (count == 0)
        return m_lapsed->hide();
    m_lapsed->say(Tone::Warn, tr("%n offer(s) were not confirmed in time.", nullptr, count),
                  tr("Offer the seats to the next"));
}

void SelectionTab::lapse()
{
    Store& store = workplace().store;
    const RosterNews news(store, m_keeper->activity());
    const auto done = store.perform(LapseOffers{m_keeper->activity(), store.clock().now()});
    if (!done)
        return Q_EMIT said(Tone::Bad, refusalText(done.error()));
    Q_EMIT said(
        Tone::Ok,
        (QStringList{tr("%1. Ctrl+Z takes it back.", "%1: what was done").arg(store.sentence(done->opId))}
         + news.offers())
            .join(u' '));
}

void SelectionTab::propose()
{
    const SelectionProposal proposal = proposeSelection(m_keeper->book(), m_seats->value());
    m_remarks = proposal.remarks;
    m_proposed = proposal.verdict(workplace().locale);
    m_model->show(proposal);
    if (!proposal.refusal.isEmpty()) {
        m_problem->say(Tone::Bad, (QStringList{proposal.refusal} + proposal.ways).join(u' '));
        return;
    }
    if (m_model->rowCount() > 0) {
        m_table->view()->selectRow(0);
        m_table->view()->setFocus(Qt::OtherFocusReason);
    }
}

bool SelectionTab::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain =
            (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
        if (isPlain && (key->key() == Qt::Key_O || key->key() == Qt::Key_W || key->key() == Qt::Key_D)) {
            decide(key->key() == Qt::Key_O       ? Decision::Offer
                       : key->key() == Qt::Key_W ? Decision::Wait
                                                 : Decision::Decline);
            return true;
        }
    }
    return ActivityTab::eventFilter(watched, event);
}

void SelectionTab::decide(Decision decision)
{
    QList<qint64> chosen;
    for (const QModelIndex& index : m_table->view()->selectionModel()->selectedRows())
        chosen << index.data(IdRole).toLongLong();
    if (chosen.isEmpty())
        return Q_EMIT said(Tone::Warn, tr("Select somebody in the list first."));
    m_model->decide(chosen, decision);
}

void SelectionTab::onDecisionsChanged()
{
    const bool any = m_model->rowCount() > 0;
    m_decisions->setVisible(any);
    m_verdict->setVisible(any || !m_proposed.isEmpty());
    m_apply->setEnabled(any);
    if (!any) {
        m_verdict->setText(m_proposed);
        return;
    }
    QStringList lines{m_proposed};
    if (const int changed = m_model->changedByHand(); changed > 0)
        lines = {
            tr("As it stands: %1 offered, %2 wait, %3 declined; %4 decided by hand.", "numbers of people")
                .arg(m_model->decided(Decision::Offer).size())
                .arg(m_model->decided(Decision::Wait).size())
                .arg(m_model->decided(Decision::Decline).size())
                .arg(changed)};
    m_verdict->setText((lines + m_remarks).join(u' '));
    const QStringList broken = m_model->broken();
    if (broken.isEmpty())
        m_problem->hide();
    else
        m_problem->say(Tone::Warn, broken.join(u' '));
}

void SelectionTab::apply()
{
    const auto declined = static_cast<int>(m_model->decided(Decision::Decline).size());
    if (declined == 0)
        return applyWith({});
    auto* dialog = new ReasonDialog({tr("Decline %n application(s)", nullptr, declined),
                                     tr("The reason stands in the roster; it is not sent."),
                                     tr("&Apply"),
                                     {}},
                                    this);
    connect(dialog, &ReasonDialog::given, this, &SelectionTab::applyWith);
    dialog->present();
}

void SelectionTab::applyWith(const QString& reason)
{
    Store& store = workplace().store;
    const ApplySelection selection{.activity = m_keeper->activity(),
                                   .offered = m_model->decided(Decision::Offer),
                                   .waiting = m_model->decided(Decision::Wait),
                                   .declined = m_model->decided(Decision::Decline),
                                   .reason = reason,
                                   .at = store.clock().now()};
    const auto done = store.perform(selection); // the preview goes with the change
    if (!done)
        return Q_EMIT said(Tone::Bad, refusalText(done.error()));
    Q_EMIT said(Tone::Ok,
                tr("%1. Ctrl+Z takes it back. Next: Notices tells them.", "%1: what was done")
                    .arg(store.sentence(done->opId)));
}

std::shared_ptr<const Paper> SelectionTab::paper()
{
    return applicantPaper(workplace().store, selectionProtocol(*m_keeper, m_seats->value()),
                          workplace().locale);
}

void SelectionTab::exportProtocol()
{
    const QString path = workplace().askForFile(this,
                                                {tr("Export the selection"), tr("Tables (*.xlsx *.csv)"),
                                                 m_keeper->book().name + u".xlsx"_s, true, false});
    if (path.isEmpty())
        return;
    const auto done = saveApplicants(workplace().store, selectionProtocol(*m_keeper, m_seats->value()), path);
    Q_EMIT said(done ? Tone::Ok : Tone::Bad, done ? tr("Written to %1.").arg(path) : done.error().sentence);
}

void SelectionTab::writeNotices()
{
    auto* dialog = new SelectionNoticesDialog(workplace(), m_keeper->activity(), this);
    connect(dialog, &SelectionNoticesDialog::queued, this,
            [this](const QString& sentence) { Q_EMIT said(Tone::Ok, sentence); });
    dialog->present();
}

} // namespace kitcamp
