// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reporteditor.h"

#include "models/items/roles.h"
#include "models/people/shownname.h"
#include "models/store/recordactions.h"
#include "models/store/store.h"
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/refusaltext.h"
#include "views/reports/blockdialog.h"
#include "views/reports/layoutwords.h"
#include "views/reports/reportdelegate.h"
#include "views/reports/reportnamedialog.h"

#include <QJsonDocument>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Kind = LayoutBlock::Kind;

QString jsonText(const QList<LayoutBlock>& blocks)
{
    return QString::fromUtf8(QJsonDocument(toJson(blocks)).toJson(QJsonDocument::Compact));
}

} // namespace

ReportEditor::ReportEditor(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    buildLayout();
    connectSignals();
}

void ReportEditor::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new Panel(tr("Blocks"), this);
    m_message = new InlineMessage(m_panel);
    m_message->hide();
    m_panel->content()->addWidget(m_message);
    m_items = new QStandardItemModel(m_panel);
    m_list = new QListView(m_panel);
    m_list->setObjectName(u"reportBlocks"_s);
    m_list->setAccessibleName(tr("Blocks of the report, in their order"));
    m_list->setModel(m_items);
    m_list->setItemDelegate(new ReportDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_panel->content()->addWidget(m_list, 1);
    m_panel->content()->addWidget(buildButtons());
    m_panel->content()->addWidget(buildEnding());
    column->addWidget(m_panel);
}

QPushButton* ReportEditor::addButton(QWidget* line, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, line);
    button->setObjectName(name);
    line->layout()->addWidget(button);
    return button;
}

QWidget* ReportEditor::buildButtons()
{
    auto* buttons = new QWidget(m_panel);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    m_add = addButton(buttons, u"addBlock"_s, tr("&Add"));
    auto* menu = new QMenu(m_add);
    menu->setObjectName(u"blockKinds"_s);
    for (const Kind kind : {Kind::Heading, Kind::Text, Kind::Figures, Kind::Chart, Kind::Table,
                            Kind::Signature, Kind::PageBreak})
        menu->addAction(blockTitle(kind), this, [this, kind] { addBlock(kind); });
    m_add->setMenu(menu);
    m_edit = addButton(buttons, u"editBlock"_s, tr("Chan&ge…"));
    m_up = addButton(buttons, u"blockUp"_s, u"↑"_s);
    m_up->setAccessibleName(tr("Move the block up"));
    m_up->setToolTip(tr("Move the block up (Ctrl+Up)"));
    m_up->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Up));
    m_down = addButton(buttons, u"blockDown"_s, u"↓"_s);
    m_down->setAccessibleName(tr("Move the block down"));
    m_down->setToolTip(tr("Move the block down (Ctrl+Down)"));
    m_down->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Down));
    m_remove = addButton(buttons, u"removeBlock"_s, u"✕"_s);
    m_remove->setAccessibleName(tr("Take the block away"));
    m_remove->setToolTip(tr("Take the block away (Del)"));
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
    for (QPushButton* small : {m_up, m_down, m_remove})
        small->setMaximumWidth(scaled(36));
    line->addStretch(1);
    return buttons;
}

QWidget* ReportEditor::buildEnding()
{
    auto* ending = new QWidget(m_panel);
    auto* line = new QHBoxLayout(ending);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::tiny);
    m_rename = addButton(ending, u"renameReport"_s, tr("&Rename…"));
    m_drop = addButton(ending, u"removeReport"_s, tr("Remove"));
    m_drop->setToolTip(tr("Take this report out of the list; one undo brings it back."));
    line->addStretch(1);
    m_done = addButton(ending, u"reportDone"_s, tr("Done"));
    dressButton(m_done, "primary");
    return ending;
}

void ReportEditor::connectSignals()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportEditor::updateButtons);
    connect(m_list, &QListView::activated, this, &ReportEditor::editBlock);
    connect(m_edit, &QPushButton::clicked, this, &ReportEditor::editBlock);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBlock(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBlock(1); });
    connect(m_remove, &QPushButton::clicked, this, &ReportEditor::removeBlock);
    connect(m_rename, &QPushButton::clicked, this, &ReportEditor::rename);
    connect(m_drop, &QPushButton::clicked, this, &ReportEditor::removeReport);
    connect(m_done, &QPushButton::clicked, this, &ReportEditor::left);
    connect(&m_workplace.store, &Store::changed, this, &ReportEditor::onStoreChanged);
}

void ReportEditor::edit(qint64 layout)
{
    m_layout = {};
    m_layout.id = layout;
    m_message->dismiss();
    read();
    m_list->setCurrentIndex(m_items->index(0, 0));
    m_list->setFocus();
}

void ReportEditor::read()
{
    const auto layout = readLayout(m_workplace.store.reader(), m_layout.id);
    const auto kept = keptQuestions(m_workplace.store.reader());
    m_kept = kept ? *kept : QList<KeptQuestion>();
    if (layout)
        m_layout = *layout;
    else
        m_message->say(Tone::Bad, refusalText(layout.error()));
    m_panel->setHeading(shownName(m_layout.name, m_layout.nameEn));
    showBlocks();
}

void ReportEditor::showBlocks()
{
    const int row = current();
    m_items->clear();
    for (const LayoutBlock& block : std::as_const(m_layout.blocks)) {
        auto* item = new QStandardItem(blockTitle(block.kind));
        item->setData(blockSummary(block, m_kept), SecondLineRole);
        m_items->appendRow(item);
    }
    m_list->setCurrentIndex(m_items->index(std::clamp(row, 0, std::max(0, m_items->rowCount() - 1)), 0));
    updateButtons();
}

void ReportEditor::updateButtons()
{
    const int row = current();
    const bool isOne = row >= 0;
    m_edit->setEnabled(isOne && m_layout.blocks.at(row).kind != Kind::PageBreak);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(isOne && row + 1 < m_layout.blocks.size());
    m_remove->setEnabled(isOne);
}

void ReportEditor::onStoreChanged(const Announcement& announcement)
{
    const QList<qint64> layouts = announcement.rows.value(u"report_layout"_s);
    if (m_layout.id != 0
        && (layouts.contains(m_layout.id) || announcement.rows.contains(u"figure_question"_s)))
        read();
}

int ReportEditor::current() const
{
    const int row = m_list->currentIndex().row();
    return row < m_layout.blocks.size() ? row : -1;
}

void ReportEditor::addBlock(Kind kind)
{
    const int place = m_layout.blocks.isEmpty() ? 0 : current() + 1;
    const LayoutBlock block{kind, {}, {}, 0, ChartForm::Bars};
    const auto add = [this, place](const LayoutBlock& written) {
        QList<LayoutBlock> blocks = m_layout.blocks;
        blocks.insert(std::min(qsizetype(place), blocks.size()), written);
        write(blocks, place);
    };
    if (kind == Kind::PageBreak)
        return add(block);
    auto* dialog = new BlockDialog(m_workplace, block, this);
    connect(dialog, &BlockDialog::written, this, add);
    dialog->present();
}

void ReportEditor::editBlock()
{
    const int row = current();
    if (row < 0 || m_layout.blocks.at(row).kind == Kind::PageBreak)
        return;
    auto* dialog = new BlockDialog(m_workplace, m_layout.blocks.at(row), this);
    connect(dialog, &BlockDialog::written, this, [this, row](const LayoutBlock& written) {
        QList<LayoutBlock> blocks = m_layout.blocks;
        if (row >= blocks.size())
            return;
        blocks[row] = written;
        write(blocks, row);
    });
    dialog->present();
}

void ReportEditor::moveBlock(int by)
{
    const int row = current();
    QList<LayoutBlock> blocks = m_layout.blocks;
    if (row < 0 || row + by < 0 || row + by >= blocks.size())
        return;
    blocks.swapItemsAt(row, row + by);
    write(blocks, row + by);
}

void ReportEditor::removeBlock()
{
    const int row = current();
    if (row < 0)
        return;
    QList<LayoutBlock> blocks = m_layout.blocks;
    blocks.removeAt(row);
    write(blocks, row);
}

void ReportEditor::write(const QList<LayoutBlock>& blocks, int row)
{
    const auto done = m_workplace.store.perform(
        EditRecords{u"report_layout"_s, {m_layout.id}, {{"blocks"_L1, jsonText(blocks)}}});
    if (!done)
        return m_message->say(Tone::Bad, refusalText(done.error()));
    m_message->dismiss();
    m_list->setCurrentIndex(m_items->index(std::min(row, std::max(0, m_items->rowCount() - 1)), 0));
}

void ReportEditor::rename()
{
    auto* dialog = new ReportNameDialog(m_workplace, m_layout.id, this);
    dialog->present();
}

void ReportEditor::removeReport()
{
    const auto done =
        m_workplace.store.perform(EditRecords{u"report_layout"_s, {m_layout.id}, {{"archived"_L1, u"1"_s}}});
    if (!done)
        return m_message->say(Tone::Bad, refusalText(done.error()));
    m_layout = {};
    Q_EMIT left();
}

} // namespace kitcamp
