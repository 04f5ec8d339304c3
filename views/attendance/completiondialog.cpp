// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/completiondialog.h"

#include "models/activities/roster/rosteractions.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Verdict = CompletionProposal::Verdict;

CompletionDialog::CompletionDialog(Workplace& workplace, const AttendanceMatrix& matrix, QWidget* parent)
    : DialogFrame(tr("Who completes"), parent)
    , m_workplace(workplace)
    , m_activity(matrix.activity)
    , m_model(new CompletionModel(this))
{
    setObjectName(u"completionDialog"_s);
    setSentence(u"%1 — %2 %3"_s.arg(matrix.activityName, ruleSentence(matrix), matrix.rules.sentence()));
    m_model->setProposals(completionProposals(matrix));
    buildLayout(matrix);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CompletionDialog::summarise);
    connect(this, &DialogFrame::submitted, this, &CompletionDialog::take);
    summarise();
    resize(scaled(820), scaled(600));
}

void CompletionDialog::buildLayout(const AttendanceMatrix& matrix)
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::tiny);
    addVerdict(line, u"verdictCompletes"_s, tr("&Completed"), Verdict::Completes);
    addVerdict(line, u"verdictFails"_s, tr("&Not completed"), Verdict::Fails);
    addVerdict(line, u"verdictOpen"_s, tr("Leave &open"), Verdict::Open);
    line->addStretch();
    column->addLayout(line);
    m_table = new TableFrame(content);
    QTableView* view = m_table->view();
    view->setObjectName(u"proposals"_s);
    view->setAccessibleName(tr("What the rule proposes"));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setRows(TableFrame::Rows::TwoLines);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(CompletionModel::PersonColumn, new TwoLineDelegate(view));
    view->setItemDelegateForColumn(CompletionModel::VerdictColumn, new StatusDelegate(view));
    view->setItemDelegateForColumn(CompletionModel::ReasonColumn, new StatusDelegate(view));
    m_table->setModel(m_model);
    m_table->emptyState()->setTexts(tr("No students with a place"),
                                    tr("Confirm participants of %1 first.").arg(matrix.activityName));
    column->addWidget(m_table, 1);
    m_summary = new TextLabel(TextSize::Secondary, content);
    m_summary->setObjectName(u"completionSummary"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    setContent(content);
    m_take = setMainButton(tr("&Take this over"));
    m_take->setObjectName(u"takeCompletion"_s);
}

QPushButton* CompletionDialog::addVerdict(QHBoxLayout* line, const QString& name, const QString& text,
                                          Verdict verdict)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tr("Sets it for everybody who is selected in the list"));
    button->setAutoDefault(false);
    dressButton(button, "chip");
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, verdict] {
        const QModelIndexList rows = m_table->view()->selectionModel()->selectedRows();
        for (const QModelIndex& index : rows)
            m_model->setVerdict(index.row(), verdict);
        if (rows.isEmpty())
            message()->say(Tone::Warn, tr("Select people in the list first."));
        else
            message()->dismiss();
    });
    return button;
}

void CompletionDialog::summarise()
{
    const QStringList words{tr("%n completed", nullptr, m_model->count(Verdict::Completes)),
                            tr("%n not completed", nullptr, m_model->count(Verdict::Fails)),
                            tr("%n open", "completion", m_model->count(Verdict::Open))};
    const qsizetype changes = m_model->changing(Verdict::Completes).size()
        + m_model->changing(Verdict::Fails).size() + m_model->changing(Verdict::Open).size();
    m_summary->setText(words.join(u", "_s) + u". "_s
                       + (changes == 0 ? tr("It stands so already.")
                                       : tr("%n will change.", nullptr, static_cast<int>(changes))));
    m_take->setEnabled(changes > 0);
}

void CompletionDialog::take()
{
    if (!m_take->isEnabled())
        return;
    Store& store = m_workplace.store;
    const CompleteParticipations action{.activity = m_activity,
                                        .completed = m_model->changing(Verdict::Completes),
                                        .notCompleted = m_model->changing(Verdict::Fails),
                                        .open = m_model->changing(Verdict::Open),
                                        .at = store.clock().now()};
    const auto done = store.perform(action);
    if (!done) {
        message()->say(Tone::Bad, done.error().sentence);
        return;
    }
    m_workplace.say(action.sentence(store.naming()));
    accept();
}

} // namespace kitcamp
