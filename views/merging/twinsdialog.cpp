// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merging/twinsdialog.h"

#include "models/store/recordmerge.h"
#include "views/common/busybar.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/merging/mergedialog.h"

#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualWidth = 640; // px at the usual font
constexpr int usualHeight = 340;
} // namespace

TwinsDialog::TwinsDialog(Workplace& workplace, TwinProposals& proposals, QWidget* parent)
    : DialogFrame(tr("Entered twice?"), parent)
    , m_workplace(workplace)
    , m_proposals(proposals)
{
    setObjectName(u"twinsDialog"_s);
    setSentence(tr("These seem to have been entered twice. Look at each pair: merge it, or say that they are "
                   "not the same; then they are not proposed again."));
    buildContent();
    m_distinct = addButton(u"twinsNotTheSame"_s, tr("&Not the same"));
    m_compare = setMainButton(tr("&Compare…"));
    setLeaveText(tr("Close"));
    connectSignals();
    m_proposals.load();
    updateState();
    if (m_proposals.rowCount() > 0)
        m_list->setCurrentIndex(m_proposals.index(0));
}

void TwinsDialog::buildContent()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_stack = new QStackedWidget(content);
    m_list = new QListView(m_stack);
    m_list->setObjectName(u"twinList"_s);
    m_list->setAccessibleName(tr("Pairs that seem to be the same"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setModel(&m_proposals);
    m_empty = new EmptyState(m_stack);
    m_empty->setTexts(tr("Nothing seems to be entered twice"),
                      tr("What comes in from other computers or from a list is looked at by itself."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(scaled(usualHeight));
    m_busy = new BusyBar(content);
    m_busy->hide();
    column->addWidget(m_stack, 1);
    column->addWidget(m_busy);
    setContent(content);
    setMinimumWidth(std::min(scaled(usualWidth), screen()->availableGeometry().width() - space::huge));
}

void TwinsDialog::connectSignals()
{
    connect(this, &DialogFrame::submitted, this, &TwinsDialog::compare);
    connect(m_list, &QListView::doubleClicked, this, &TwinsDialog::compare);
    connect(m_distinct, &QPushButton::clicked, this, &TwinsDialog::markDistinct);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_proposals, signal, this, &TwinsDialog::updateState);
    connect(&m_proposals, &QAbstractItemModel::modelReset, this, &TwinsDialog::updateState);
    connect(&m_proposals, &TwinProposals::searchEnded, this, &TwinsDialog::updateState);
    connect(&m_proposals, &TwinProposals::progressed, this, [this](qint64 done, qint64 all) {
        if (m_busy->isHidden())
            m_busy->start(tr("Comparing"));
        m_busy->setProgress(done, all);
    });
    connect(m_busy, &BusyBar::cancelRequested, &m_proposals, &TwinProposals::cancel);
    connect(&m_proposals, &TwinProposals::failed, this,
            [this](const QString& sentence) { message()->say(Tone::Bad, sentence); });
}

void TwinsDialog::updateState()
{
    if (!m_proposals.isSearching() && !m_busy->isHidden())
        m_busy->finish();
    const bool any = m_proposals.rowCount() > 0;
    m_stack->setCurrentWidget(any || m_proposals.isSearching() ? static_cast<QWidget*>(m_list) : m_empty);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_proposals.index(0));
    m_compare->setEnabled(any);
    m_distinct->setEnabled(any);
}

std::optional<TwinPair> TwinsDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_proposals.pairAt(index.row())) : std::nullopt;
}

void TwinsDialog::compare()
{
    const auto pair = current();
    if (!pair)
        return;
    auto* dialog = new MergeDialog(m_workplace, pair->table, pair->a, pair->b, this);
    connect(dialog, &MergeDialog::merged, this,
            [this, table = pair->table](qint64 kept, const QString& sentence) {
                message()->say(Tone::Ok, sentence);
                Q_EMIT merged(table, kept, sentence);
            });
    connect(dialog, &MergeDialog::foundDistinct, this,
            [this](const QString& sentence) { message()->say(Tone::Ok, sentence); });
    dialog->present();
}

void TwinsDialog::markDistinct()
{
    const auto pair = current();
    if (!pair)
        return;
    Store& store = m_workplace.store;
    const auto done = store.perform(MarkDistinct{store.ids().nextValue(), pair->table, pair->a, pair->b});
    message()->say(done ? Tone::Ok : Tone::Bad, done ? store.sentence(done->opId) : done.error().sentence);
}

} // namespace kitcamp
