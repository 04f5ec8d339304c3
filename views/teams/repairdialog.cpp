// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/repairdialog.h"

#include "views/common/celldelegate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/refusaltext.h"

#include <QListView>
#include <QStandardItemModel>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const RepairProposal& proposal)
{
    return !proposal.broken.isEmpty() ? Tone::Bad : proposal.change < -0.001 ? Tone::Warn : Tone::Ok;
}

QString detailsOf(const RepairProposal& proposal)
{
    QStringList lines = proposal.steps;
    lines << (proposal.broken.isEmpty() ? RepairDialog::tr("All rules hold.") : proposal.broken.join(u' '));
    return lines.join(u'\n');
}

} // namespace

RepairDialog::RepairDialog(BoardModel& model, QWidget* parent)
    : DialogFrame(tr("Repair the teams"), parent)
    , m_model(model)
    , m_proposals(repairProposals(*model.board(), model.store().ids()))
{
    setObjectName(u"repairDialog"_s);
    QStringList names;
    for (const qint64 participation : model.board()->gone()) {
        if (const BoardStudent* student = model.content().student(participation))
            names << student->name;
    }
    setSentence(
        names.isEmpty()
            ? tr("Everybody in these teams is coming. These are the smallest changes that make them better.")
            : tr("Not coming any more: %1. The places become free; choose who moves besides.")
                  .arg(names.join(tr(", "))));
    buildList();
    setMainButton(tr("Take this one"));
    connect(this, &DialogFrame::submitted, this, [this] { take(m_list->currentIndex().row()); });
}

void RepairDialog::buildList()
{
    m_items = new QStandardItemModel(this);
    for (const RepairProposal& proposal : std::as_const(m_proposals)) {
        auto* item = new QStandardItem(
            tr("%1: %2 (%3)", "Move 1 student: 93.4 % (-0.3)")
                .arg(proposal.title, TeamWords::percent(proposal.score), changeText(proposal.change)));
        item->setData(detailsOf(proposal), SecondLineRole);
        item->setData(static_cast<int>(toneOf(proposal)), ToneRole);
        item->setData(item->text() + u". "_s + detailsOf(proposal), Qt::AccessibleTextRole);
        m_items->appendRow(item);
    }
    m_list = new QListView(this);
    m_list->setObjectName(u"repairProposals"_s);
    m_list->setAccessibleName(tr("Ways to repair"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_items);
    m_list->setItemDelegate(new StatusDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumHeight(scaled(280));
    setMinimumWidth(scaled(560));
    m_list->setCurrentIndex(m_items->index(0, 0));
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex& index) { take(index.row()); });
    setContent(m_list);
}

void RepairDialog::take(int row)
{
    if (row < 0 || row >= m_proposals.size())
        return;
    if (m_proposals[row].moves.isEmpty())
        return accept();
    const auto repaired = m_model.repair(m_proposals[row].moves);
    if (!repaired)
        return message()->say(Tone::Bad, refusalText(repaired.error()));
    Q_EMIT done(*repaired);
    accept();
}

} // namespace kitcamp
