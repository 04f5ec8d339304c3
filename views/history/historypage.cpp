// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historypage.h"

#include "models/items/entrydetails.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

namespace kitcamp {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(Workplace& workplace, QWidget* parent)
    : ListPage(workplace,
               {u"history"_s,
                tr("History"),
                tr("Nothing happened yet"),
                tr("Whatever is done in this file stands here, with who and when."),
                {},
                {}},
               new HistoryList(workplace.store, workplace.foldQuery, nullptr), parent)
    , m_history(static_cast<HistoryList*>(model()))
    , m_details(new QTreeWidget(this))
{
    m_details->setObjectName(u"historyDetails"_s);
    m_details->setAccessibleName(tr("What it changed"));
    m_details->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_details->setRootIsDecorated(false);
    m_details->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setDetail(m_details);
    connect(header()->addMainButton(u"takeBack"_s, tr("&Take this back")), &QPushButton::clicked, this,
            &HistoryPage::takeBack);
}

void HistoryPage::showObject(const QString&, qint64 id)
{
    m_history->load();
    if (const int row = m_history->rowOf(id); row >= 0)
        table()->view()->selectRow(row);
}

void HistoryPage::onCurrentRow(qint64 rowId)
{
    m_details->clear();
    m_details->parentWidget()->show();
    EntryDetails details(workplace().store);
    const auto rows = details.read(rowId, 200);
    if (!rows)
        return say(Tone::Bad, rows.error().sentence);
    for (const RowDetails& row : *rows) {
        auto* item = new QTreeWidgetItem(m_details, {u"%1: %2"_s.arg(row.kind, row.name)});
        item->setFirstColumnSpanned(true);
        QFont bold = item->font(0);
        bold.setBold(true);
        item->setFont(0, bold);
        for (const FieldDifference& field : row.fields)
            new QTreeWidgetItem(item, {field.title, field.before, field.after});
        item->setExpanded(true);
    }
    if (details.total() > rows->size())
        new QTreeWidgetItem(m_details,
                            {tr("… and %n more", "", static_cast<int>(details.total() - rows->size()))});
}

void HistoryPage::takeBack()
{
    const OpId entry = m_history->entryAt(table()->view()->currentIndex().row());
    if (!entry.isValid())
        return say(Tone::Warn, tr("Select a line of the history first."));
    const auto done = workplace().store.takeBack(entry);
    say(done ? Tone::Ok : Tone::Bad, done ? workplace().store.sentence(done->opId) : done.error().sentence);
}

} // namespace kitcamp
