// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tableframe.h"

#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/tablecopy.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

TableFrame::TableFrame(QWidget* parent)
    : QWidget(parent)
{
    buildLayout();
    m_refit.setSingleShot(true);
    m_refit.setInterval(0);
    connect(&m_refit, &QTimer::timeout, this, &TableFrame::refit);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_rows == Rows::Wrapped)
            m_refit.start();
    });
    connect(m_copy, &QAction::triggered, this, &TableFrame::onCopy);
    applyFont();
    retranslate();
}

void TableFrame::setModel(QAbstractItemModel* model)
{
    if (m_view->model())
        m_view->model()->disconnect(this);
    const QItemSelectionModel* selection = m_view->selectionModel();
    m_view->setModel(model);
    delete selection; // the view leaves the old one behind
    connectModel();
    m_columns->onModelSet();
    onRowsChanged();
}

void TableFrame::setRows(Rows rows)
{
    m_rows = rows;
    m_view->verticalHeader()->setSectionResizeMode(rows == Rows::Wrapped ? QHeaderView::Interactive
                                                                         : QHeaderView::Fixed);
    applyFont();
}

void TableFrame::addRowAction(QAction* action)
{
    m_view->insertAction(m_copy, action);
}

bool TableFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        m_empty->setGeometry(m_view->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

void TableFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TableFrame::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refit(); // the first picture is right already
}

bool TableFrame::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QWidget::event(event);
}

void TableFrame::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_view = new QTableView(this);
    m_view->setObjectName(u"table"_s);
    m_view->setMinimumWidth(scaled(180)); // the empty state needs it
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setResizeContentsPrecision(0); // only what is seen: a list may have a million rows
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    column->addWidget(m_view);
    m_columns = new ColumnChoice(m_view, this);
    m_copy = new QAction(m_view);
    m_copy->setObjectName(u"copyRows"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(m_copy);
    m_empty = new EmptyState(m_view->viewport());
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->hide();
    m_view->viewport()->installEventFilter(this);
}

void TableFrame::connectModel()
{
    QAbstractItemModel* model = m_view->model();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableFrame::onRowsChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableFrame::onRowsChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &TableFrame::onRowsChanged);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableFrame::onRowsChanged);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_rows == Rows::Wrapped)
            m_refit.start();
    });
}

void TableFrame::applyFont()
{
    m_view->horizontalHeader()->setFont(textFont(TextSize::Secondary));
    const int twoLines =
        QFontMetrics(font()).height() + QFontMetrics(textFont(TextSize::Secondary)).height() + space::medium;
    m_view->verticalHeader()->setMinimumSectionSize(rowHeight());
    m_view->verticalHeader()->setDefaultSectionSize(m_rows == Rows::TwoLines ? twoLines : rowHeight());
    m_refit.start();
}

void TableFrame::onCopy()
{
    const CopiedRows table = CopiedRows::of(*m_view);
    if (table.rows == 0)
        return;
    table.toClipboard();
    Q_EMIT copied(table.rows, table.complete);
}

void TableFrame::refit()
{
    m_columns->fit();
    if (m_rows == Rows::Wrapped)
        m_view->resizeRowsToContents();
}

void TableFrame::onRowsChanged()
{
    const bool empty = !m_view->model() || m_view->model()->rowCount(m_view->rootIndex()) == 0;
    m_empty->setVisible(empty);
    m_refit.start();
}

void TableFrame::retranslate()
{
    m_copy->setText(tr("&Copy as table"));
}

} // namespace kitcamp
