// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/arrangedialog.h"

#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

ArrangeDialog::ArrangeDialog(const FigureBoard& board, const QList<ArrangedBlock>& blocks,
                             const QList<KeptFigure>& kept, QWidget* parent)
    : DialogFrame(tr("Arrange: %1").arg(board.title), parent)
    , m_kept(kept)
{
    setObjectName(u"arrangeDialog"_s);
    setSentence(tr("Tick what is shown. Drag a line to move it, or press Alt+Up and Alt+Down. It is arranged "
                   "for everybody who uses this file."));
    buildContent(blocks);
    QPushButton* restore = addButton(u"arrangeRestore"_s, tr("As &built in"));
    connect(restore, &QPushButton::clicked, this, &ArrangeDialog::restoreWanted);
    setMainButton(tr("Arrange"));
}

void ArrangeDialog::buildContent(const QList<ArrangedBlock>& blocks)
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* line = new QHBoxLayout;
    m_list = new QListWidget(content);
    m_list->setObjectName(u"arrangeList"_s);
    m_list->setAccessibleName(tr("Blocks of the dashboard"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumSize(scaled(380), scaled(300));
    m_list->installEventFilter(this);
    line->addWidget(m_list, 1);
    line->addWidget(buildMoves());
    column->addLayout(line, 1);
    column->addWidget(buildAdding());
    for (const ArrangedBlock& arranged : blocks)
        add(arranged);
    m_list->setCurrentRow(0);
    offerKept();
    setContent(content);
}

QWidget* ArrangeDialog::buildMoves()
{
    auto* moves = new QWidget(this);
    auto* column = new QVBoxLayout(moves);
    column->setContentsMargins(0, 0, 0, 0);
    const auto addMove = [&](const QString& name, const QString& text, const QString& key, int by) {
        auto* button = new QPushButton(text, moves);
        button->setObjectName(name);
        button->setToolTip(key);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
        column->addWidget(button);
    };
    addMove(u"arrangeUp"_s, tr("&Up"), tr("Alt+Up"), -1);
    addMove(u"arrangeDown"_s, tr("&Down"), tr("Alt+Down"), 1);
    column->addStretch();
    return moves;
}

QWidget* ArrangeDialog::buildAdding()
{
    m_adding = new QWidget(this);
    auto* line = new QHBoxLayout(m_adding);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new TextLabel(tr("&Kept question"), TextSize::Body, m_adding);
    m_choice = new QComboBox(m_adding);
    m_choice->setObjectName(u"arrangeKept"_s);
    m_choice->setAccessibleName(tr("Kept question"));
    label->setBuddy(m_choice);
    auto* put = new QPushButton(tr("&Put on it"), m_adding);
    put->setObjectName(u"arrangePut"_s);
    put->setAutoDefault(false);
    connect(put, &QPushButton::clicked, this, &ArrangeDialog::addKept);
    line->addWidget(label);
    line->addWidget(m_choice, 1);
    line->addWidget(put);
    return m_adding;
}

QListWidgetItem* ArrangeDialog::add(const ArrangedBlock& arranged)
{
    const FigureBlock& block = arranged.block;
    const QString text = block.kept == 0 ? block.title : tr("%1 (kept question)").arg(block.title);
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                   | Qt::ItemIsDragEnabled);
    item->setCheckState(arranged.shown ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, int(m_blocks.size()));
    m_blocks << block;
    return item;
}

QList<ArrangedBlock> ArrangeDialog::blocks() const
{
    QList<ArrangedBlock> arranged;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const FigureBlock& block = m_blocks[item->data(Qt::UserRole).toInt()];
        const bool shown = item->checkState() == Qt::Checked;
        if (shown || block.kept == 0) // an unticked kept question is taken away
            arranged << ArrangedBlock{block, shown};
    }
    return arranged;
}

void ArrangeDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
}

void ArrangeDialog::addKept()
{
    const qint64 id = m_choice->currentData().toLongLong();
    for (const KeptFigure& kept : std::as_const(m_kept)) {
        if (kept.id == id)
            m_list->setCurrentItem(add({DashboardBook::blockOf(kept), true}));
    }
    offerKept();
}

/// Those that stand on it already are not offered.
void ArrangeDialog::offerKept()
{
    m_choice->clear();
    for (const KeptFigure& kept : std::as_const(m_kept)) {
        const bool stands = std::any_of(m_blocks.cbegin(), m_blocks.cend(),
                                        [&](const FigureBlock& block) { return block.kept == kept.id; });
        if (!stands && kept.isReadable)
            m_choice->addItem(kept.title(), kept.id);
    }
    m_adding->setVisible(m_choice->count() > 0);
}

bool ArrangeDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (key->modifiers() == Qt::AltModifier && vertical) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

} // namespace kitcamp
