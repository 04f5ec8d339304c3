// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ListPage is made of; what it does stands in listpage.cpp.
#include "views/common/inlinemessage.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/passingmessage.h"
#include "views/common/searchfield.h"
#include "views/common/tableframe.h"
#include "views/lists/listpage.h"
#include "views/lists/selectionmenu.h"
#include "views/records/recordpanel.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int detailNarrowest = 330; // px at the usual font
constexpr int detailUsual = 390;
} // namespace

void ListPage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    column->setSpacing(space::medium);
    buildHeader(column);
    m_message = new PassingMessage(workplace().store, this);
    m_message->setObjectName(u"listMessage"_s);
    m_message->hide();
    column->addWidget(m_message);
    buildList(column);
    if (!m_description.detailTable.isEmpty()) {
        m_panel = new RecordPanel(workplace(), this);
        setDetail(m_panel);
    }
}

void ListPage::buildHeader(QVBoxLayout* column)
{
    m_header = new PageHeader(m_description.title, this);
    m_search = new SearchField(this);
    m_search->setObjectName(u"listSearch"_s);
    m_search->setAccessibleName(tr("Search this list"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setKeyShown(u"/"_s);
    m_search->setMinimumWidth(scaled(220));
    m_header->addControl(m_search);
    auto* exportButton = m_header->addButton(u"exportList"_s, tr("E&xport…"));
    connect(exportButton, &QPushButton::clicked, this, &ListPage::exportList);
    column->addWidget(m_header);
}

void ListPage::buildChips(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small - 2);
    auto* group = new QButtonGroup(this);
    for (const FilterChip& chip : m_model->spec().chips) {
        auto* button = new QPushButton(chip.translatedTitle(), this);
        button->setObjectName(u"chip_"_s + chip.key);
        button->setCheckable(true);
        button->setChecked(chip.key == m_model->chip());
        dressButton(button, "chip");
        group->addButton(button);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, key = chip.key] { chooseChip(key); });
    }
    line->addStretch();
    line->addWidget(m_selection);
    column->addLayout(line);
}

void ListPage::buildList(QVBoxLayout* column)
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::medium);
    auto* frame = new Panel(m_splitter);
    frame->setContentFlush();
    m_table = new TableFrame(frame);
    m_table->setModel(m_model);
    m_table->view()->setObjectName(u"listTable"_s);
    m_table->view()->setAccessibleName(m_description.title);
    frame->content()->addWidget(m_table);
    m_splitter->addWidget(frame);
    m_selection = new SelectionMenu(m_table->view(), this);
    buildChips(column);
    column->addWidget(m_splitter, 1);
}

void ListPage::setDetail(QWidget* detail)
{
    auto* frame = new Panel(m_splitter);
    frame->content()->addWidget(detail);
    frame->setMinimumWidth(scaled(detailNarrowest));
    frame->setObjectName(u"detailPanel"_s);
    frame->hide(); // until something is selected
    m_detail = frame;
    m_splitter->addWidget(frame);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
}

void ListPage::revealDetail()
{
    m_detail->show();
    if (m_revealed)
        return;
    m_revealed = true; // from now on the person decides
    const int wanted = scaled(detailUsual);
    m_splitter->setSizes({qMax(1, m_splitter->width() - wanted), wanted});
}

} // namespace kitcamp
