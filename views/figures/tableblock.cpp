// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/tableblock.h"

#include "views/calendar/narrowbutton.h"
#include "views/common/celldelegate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

TableBlock::TableBlock(const QString& title, const QString& note, QWidget* parent)
    : Panel(title, parent)
    , m_answer(new AnswerTable(this))
{
    setContext(note);
    setContentFlush();
    auto* more = new NarrowButton(tr("More"), this);
    more->setObjectName(u"blockMore"_s);
    more->setAccessibleName(tr("More about %1").arg(title));
    dressButton(more, "link");
    m_more = new QMenu(more);
    more->setMenu(m_more);
    addToHeading(more);
    m_table = new TableFrame(this);
    m_table->view()->setObjectName(u"blockTable"_s);
    m_table->view()->setAccessibleName(title);
    m_table->view()->setItemDelegate(new CellDelegate(m_table));
    m_table->setModel(m_answer);
    m_table->view()->setSortingEnabled(false); // the order says something
    content()->addWidget(m_table, 1);
    connect(m_table->view(), &QTableView::clicked, this, &TableBlock::activate);
    connect(m_table->view(), &QTableView::activated, this, &TableBlock::activate);
}

void TableBlock::setAnswer(const FigureAnswer& answer)
{
    const QModelIndex current = m_table->view()->currentIndex();
    m_answer->setAnswer(answer);
    if (current.isValid())
        m_table->view()->setCurrentIndex(m_answer->index(current.row(), current.column()));
}

void TableBlock::activate(const QModelIndex& cell)
{
    if (!cell.isValid())
        return;
    const auto filters = cell.data(AnswerTable::FiltersOfCellRole).value<QList<FigureFilter>>();
    if (!filters.isEmpty())
        Q_EMIT restActivated(filters);
    else
        Q_EMIT activated(cell.data(AnswerTable::KeysOfCellRole).toStringList());
}

QSize TableBlock::minimumSizeHint() const
{
    const int rows = qBound(3, m_answer->rowCount(), 9);
    return {scaled(260), rowHeight() * (rows + 2) + scaled(24)};
}

} // namespace kitcamp
