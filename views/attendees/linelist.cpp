// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendees/linelist.h"

#include "models/items/attendees/linefilter.h"
#include "views/attendees/progressdelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/searchfield.h"
#include "views/common/tableframe.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

LineList::LineList(const QString& name, const QString& accessibleName, const QString& markedText,
                   QWidget* parent)
    : QWidget(parent)
    , m_model(new LinesModel(this))
    , m_filter(new LineFilter(this))
{
    m_filter->setSourceModel(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    buildTools(name, markedText);
    column->addLayout(m_tools);
    buildTable(name, accessibleName);
    column->addWidget(m_frame, 1);
}

void LineList::buildTools(const QString& name, const QString& markedText)
{
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(space::small);
    m_search = new SearchField(this);
    m_search->setObjectName(name + u"Search"_s);
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setMaximumWidth(scaled(240));
    m_tools->addWidget(m_search);
    m_groups = new QComboBox(this);
    m_groups->setObjectName(name + u"Groups"_s);
    m_groups->setAccessibleName(tr("University"));
    m_groups->setMaximumWidth(scaled(240));
    m_tools->addWidget(m_groups);
    m_marked = new QPushButton(markedText, this);
    m_marked->setObjectName(name + u"Marked"_s);
    m_marked->setCheckable(true);
    dressButton(m_marked, "chip");
    m_marked->setVisible(!markedText.isEmpty());
    m_tools->addWidget(m_marked);
    m_tools->addStretch();
    connect(m_search, &SearchField::queryChanged, m_filter, &LineFilter::setQuery);
    connect(m_search, &SearchField::downPressed, this, [this] { arrive(); });
    connect(m_marked, &QPushButton::toggled, m_filter, &LineFilter::setOnlyMarked);
    connect(m_groups, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setGroup(m_groups->currentData().toString()); });
}

void LineList::buildTable(const QString& name, const QString& accessibleName)
{
    m_frame = new TableFrame(this);
    QTableView* view = m_frame->view();
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    m_frame->setRows(TableFrame::Rows::TwoLines);
    view->setItemDelegate(new ProgressDelegate(view));
    m_frame->setModel(m_filter);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(view, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(index.data(IdRole).toLongLong()); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selectionChanged(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LineList::dressColumns);
}

void LineList::dressColumns()
{
    QTableView* view = m_frame->view();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->columns().at(column).key;
        const bool twoLines = key == "person"_L1 || key == "holder"_L1 || key == "fields"_L1;
        const bool status = key == "state"_L1;
        QAbstractItemDelegate* old = view->itemDelegateForColumn(column);
        view->setItemDelegateForColumn(column,
                                       twoLines ? new TwoLineDelegate(view)
                                           : status
                                           ? static_cast<QAbstractItemDelegate*>(new StatusDelegate(view))
                                           : nullptr);
        if (old)
            old->deleteLater();
    }
}

void LineList::setTable(const LineTable& table)
{
    m_model->setLines(table.columns, table.lines);
    fillGroups();
    m_frame->columns()->fit(); // texts may have become longer where no row came
}

void LineList::fillGroups()
{
    QStringList groups;
    for (const Line& line : m_model->lines()) {
        if (!line.group.isEmpty() && !groups.contains(line.group))
            groups << line.group;
    }
    const QString chosen = m_groups->currentData().toString();
    {
        const QSignalBlocker blocker(m_groups);
        m_groups->clear();
        m_groups->addItem(tr("All universities"), QString());
        for (const QString& group : std::as_const(groups))
            m_groups->addItem(group, group);
        m_groups->setCurrentIndex(std::max(0, m_groups->findData(chosen)));
    }
    m_groups->setVisible(m_toolsShown && groups.size() > 1);
    m_filter->setGroup(m_groups->currentData().toString());
}

void LineList::setToolsVisible(bool visible)
{
    m_toolsShown = visible;
    m_search->setVisible(visible);
    m_groups->setVisible(visible && m_groups->count() > 2);
}

void LineList::setEmptyTexts(const QString& title, const QString& hint)
{
    m_frame->emptyState()->setTexts(title, hint);
}

QList<qint64> LineList::selected() const
{
    QList<qint64> ids;
    for (const QModelIndex& index : m_frame->view()->selectionModel()->selectedRows())
        ids << index.data(IdRole).toLongLong();
    return ids;
}

qint64 LineList::current() const
{
    return m_frame->view()->currentIndex().data(IdRole).toLongLong();
}

QStringList LineList::shownHeader() const
{
    QStringList header;
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        header << m_filter->headerData(column, Qt::Horizontal).toString();
        if (m_model->columns().at(column).key == "person"_L1)
            header << tr("University");
    }
    return header;
}

QList<QStringList> LineList::shownRows() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column) {
            const QModelIndex index = m_filter->index(row, column);
            cells << index.data().toString();
            if (m_model->columns().at(column).key == "person"_L1)
                cells << index.data(SecondLineRole).toString();
        }
        rows << cells;
    }
    return rows;
}

QList<qint64> LineList::shownIds() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids << m_filter->index(row, 0).data(IdRole).toLongLong();
    return ids;
}

void LineList::arrive()
{
    QTableView* view = m_frame->view();
    if (!view->currentIndex().isValid() && m_filter->rowCount() > 0)
        view->selectRow(0);
    view->setFocus(Qt::OtherFocusReason);
}

} // namespace kitcamp
