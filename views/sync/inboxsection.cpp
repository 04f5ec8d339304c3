// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/inboxsection.h"

#include "models/items/sync/inboxmodel.h"
#include "models/store/store.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/panel.h"
#include "views/common/tableframe.h"
#include "views/common/textlabel.h"
#include "views/lists/listpaperof.h"
#include "views/print/listpaper.h"
#include "views/sync/conflictcard.h"
#include "views/sync/modelexport.h"
#include "views/sync/twinspanel.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int listUsual = 360; // px at the usual font
constexpr int cardNarrowest = 400;
const QList<int> allColumns{InboxModel::SentenceColumn, InboxModel::MineColumn, InboxModel::TheirsColumn,
                            InboxModel::WaitingColumn};
} // namespace

InboxSection::InboxSection(Workplace& workplace, QWidget* parent)
    : SyncSection(parent)
    , m_workplace(workplace)
    , m_model(new InboxModel(workplace.store, this))
{
    setObjectName(u"inboxSection"_s);
    buildLayout();
    connectSignals();
    m_model->reload();
}

void InboxSection::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"inboxMessage"_s);
    column->addWidget(m_message);
    buildList(column);
    m_twins = new TwinsPanel(m_workplace, this);
    column->addWidget(m_twins);
}

void InboxSection::buildList(QVBoxLayout* column)
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    auto* frame = new Panel(tr("To decide"), splitter);
    frame->setContentFlush();
    m_export = new QPushButton(tr("E&xport…"), frame);
    m_export->setObjectName(u"exportInbox"_s);
    frame->addToHeading(m_export);
    m_list = new TableFrame(frame);
    m_list->setModel(m_model);
    m_list->setRows(TableFrame::Rows::Wrapped);
    m_list->view()->setObjectName(u"inbox"_s);
    m_list->view()->setAccessibleName(tr("To decide"));
    m_list->view()->setAccessibleDescription(tr(
        "1 keeps theirs, 2 does yours anyway, 3 says that both are the same thing, L leaves it for later"));
    m_list->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->view()->setSortingEnabled(false);
    m_list->view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its text wraps
    m_list->view()->setItemDelegate(new StatusDelegate(m_list->view()));
    m_list->view()->horizontalHeader()->hide();
    for (const int hidden : {InboxModel::MineColumn, InboxModel::TheirsColumn, InboxModel::WaitingColumn})
        m_list->columns()->setShown(hidden, false);
    m_list->emptyState()->setTexts(tr("Nothing to decide"),
                                   tr("Where two computers did what cannot both be true, it stands here with "
                                      "one sentence and the ways out."),
                                   u"sync"_s);
    frame->content()->addWidget(m_list);
    auto* detail = new Panel(splitter);
    detail->setObjectName(u"conflictPanel"_s);
    detail->setMinimumWidth(scaled(cardNarrowest));
    m_scroll = new QScrollArea(detail);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_card = new ConflictCard(m_scroll);
    m_scroll->setWidget(m_card);
    m_card->setAutoFillBackground(false); // the panel's ground shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    detail->content()->addWidget(m_scroll);
    m_detail = detail;
    splitter->addWidget(frame);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({scaled(listUsual), scaled(cardNarrowest) + scaled(listUsual)});
    column->addWidget(splitter, 1);
}

void InboxSection::connectSignals()
{
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InboxSection::showCurrent);
    connect(m_model, &InboxModel::dataChanged, this, [this] { m_tryAgain = true; });
    connect(m_model, &InboxModel::reloaded, this, &InboxSection::showCurrent);
    connect(m_model, &InboxModel::failed, this,
            [this](const QString& sentence) { m_message->say(Tone::Bad, sentence); });
    connect(m_card, &ConflictCard::chosen, this, &InboxSection::decide);
    connect(m_card, &ConflictCard::postponed, this, &InboxSection::postpone);
    connect(m_card, &ConflictCard::refused, this,
            [this](const QString& why) { m_message->say(Tone::Warn, why); });
    connect(m_export, &QPushButton::clicked, this, &InboxSection::exportList);
    m_list->view()->installEventFilter(this);
    for (QAbstractButton* button : m_card->findChildren<QAbstractButton*>())
        button->installEventFilter(this);
}

/// The keys of the card also where the list or one of the buttons has the keyboard.
bool InboxSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || currentItem() == 0)
        return SyncSection::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return (plain && m_card->choose(key->key())) || SyncSection::eventFilter(watched, event);
}

void InboxSection::arrive()
{
    m_tryAgain = true;
    m_model->reload();
    m_twins->load();
    QTableView* view = m_list->view();
    if (!view->currentIndex().isValid() && m_model->rowCount() > 0)
        view->selectRow(0);
    view->setFocus(Qt::OtherFocusReason);
}

/// What is possible is found by trying, which asks for the file: never in the middle of sync's own work.
void InboxSection::refresh(const SyncStatus& status, bool written)
{
    m_tryAgain = m_tryAgain || written;
    if (status.state != SyncStatus::State::Working)
        m_model->reload();
}

void InboxSection::select(qint64 n)
{
    m_model->reload();
    if (const int row = n == 0 ? 0 : m_model->rowOf(n); row >= 0 && row < m_model->rowCount())
        m_list->view()->selectRow(row);
}

qint64 InboxSection::currentItem() const
{
    return m_model->itemAt(m_list->view()->currentIndex().row()).n;
}

void InboxSection::showCurrent()
{
    const qint64 n = currentItem();
    m_export->setEnabled(m_model->rowCount() > 0);
    if (n == 0 && m_model->rowCount() > 0)
        return m_list->view()->selectRow(0); // comes back here
    m_detail->setVisible(n != 0);
    if (n == 0 || !isVisible() || (n == m_shown && !m_tryAgain))
        return;
    m_shown = n;
    m_tryAgain = false;
    const auto choices = Inbox(m_workplace.store).choices(n);
    if (!choices)
        m_message->say(Tone::Bad, choices.error().sentence);
    m_card->show(m_model->itemAt(m_model->rowOf(n)), choices ? *choices : QList<InboxChoice>());
}

void InboxSection::decide(const QString& choice)
{
    const auto done = Inbox(m_workplace.store).decide(currentItem(), choice);
    if (!done)
        return m_message->say(Tone::Bad, done.error().sentence);
    m_message->dismiss();
    if (m_workplace.say)
        m_workplace.say(done->seq == 0 ? tr("Dropped.") : m_workplace.store.sentence(done->opId));
    m_model->reload();
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

/// The next one, round and round: nothing is ever lost by it.
void InboxSection::postpone()
{
    const int rows = m_model->rowCount();
    if (rows > 1)
        m_list->view()->selectRow((m_list->view()->currentIndex().row() + 1) % rows);
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void InboxSection::exportList()
{
    const QString path = m_workplace.askForFile(
        this, {tr("Export the list"), tr("Tables (*.csv);;JSON (*.json)"), u"conflicts.csv"_s, true});
    if (path.isEmpty())
        return;
    const auto written = exportModel(*m_model, allColumns, path);
    m_message->say(written ? Tone::Ok : Tone::Bad,
                   written ? tr("Saved %1.").arg(QFileInfo(path).fileName()) : written.error().sentence);
}

std::shared_ptr<const Paper> InboxSection::paper()
{
    ListContent content = listOf(*m_model, allColumns);
    content.title = tr("Conflicts to decide");
    return std::make_shared<ListPaper>(content, paperFrameOf(m_workplace));
}

} // namespace kitcamp
