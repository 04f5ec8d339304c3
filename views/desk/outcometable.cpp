// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/outcometable.h"

#include "models/items/desk/deskrowsmodel.h"
#include "models/items/moments.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargins = 22; // px, both sides of a cell
constexpr int narrowestSentence = 150; // px at the usual font: less room takes a column away

/// A day of this year in one line; its time may stand in the next.
int widestDay(const QFontMetrics& metrics)
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = qMax(widest, metrics.horizontalAdvance(dayText(QDate(2026, month, 26), QDate(2026, 1, 1))));
    return widest;
}

} // namespace

OutcomeTable::OutcomeTable(DeskRowsModel* rows, QWidget* parent)
    : QTableView(parent)
    , m_rows(rows)
{
    setObjectName(u"outcomes"_s);
    setAccessibleName(tr("What happened"));
    setModel(rows);
    dress();
    addActions();
    connectModel();
    onRowsChanged();
}

void OutcomeTable::dress()
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(DeskRowsModel::DeviceColumn, new TwoLineDelegate(this));
    setItemDelegateForColumn(DeskRowsModel::WhatColumn, new StatusDelegate(this));
    setItemDelegateForColumn(DeskRowsModel::DueColumn, new StatusDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFont(textFont(TextSize::Secondary));
    m_empty = new EmptyState(viewport());
    m_empty->setTexts(
        tr("Nothing has happened yet"),
        tr("Scan a card and then devices, or the devices first. A device that is lent comes back "
           "by its scan."));
}

void OutcomeTable::addActions()
{
    m_undo = new QAction(tr("&Take this back"), this);
    m_undo->setObjectName(u"undoRow"_s);
    m_undo->setShortcut(QKeySequence::Delete);
    m_open = new QAction(tr("&Show the device"), this);
    m_open->setObjectName(u"openDevice"_s);
    m_open->setShortcut(Qt::Key_Return);
    for (QAction* action : {m_undo, m_open}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_undo, &QAction::triggered, this, &OutcomeTable::undoCurrent);
    connect(m_open, &QAction::triggered, this, [this] { chooseDevice(currentIndex()); });
    connect(this, &QTableView::doubleClicked, this, &OutcomeTable::chooseDevice);
}

void OutcomeTable::connectModel()
{
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        onRowsChanged();
        fit();
        for (int row = first; row <= last; ++row)
            resizeRowToContents(row);
        scrollToTop();
    });
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &OutcomeTable::onRowsChanged);
    connect(m_rows, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    resizeRowToContents(row);
            });
}

void OutcomeTable::onRowsChanged()
{
    m_empty->setVisible(m_rows->rowCount() == 0);
}

void OutcomeTable::undoCurrent()
{
    const OpId opId = OpId::fromText(currentIndex().data(DeskRowsModel::OpIdRole).toString());
    if (opId.isValid())
        Q_EMIT undoRequested(opId);
}

void OutcomeTable::chooseDevice(const QModelIndex& index)
{
    const DeviceId device{index.data(DeskRowsModel::DeviceIdRole).toLongLong()};
    if (device)
        Q_EMIT deviceChosen(device);
}

void OutcomeTable::fit()
{
    const QFontMetrics metrics(font());
    const int room = viewport()->width();
    const int time = metrics.horizontalAdvance(u"00:00:00"_s) + cellMargins;
    const int due = widestDay(metrics) + cellMargins + space::medium;
    const int device =
        qBound(scaled(92), sizeHintForColumn(DeskRowsModel::DeviceColumn), qMax(scaled(92), room * 3 / 10));
    int sentence = room - time - device - due;
    const bool timeHidden = sentence < scaled(narrowestSentence);
    sentence += timeHidden ? time : 0;
    const bool dueHidden = sentence < scaled(narrowestSentence) * 4 / 5;
    sentence += dueHidden ? due : 0;
    const bool wasWide = columnWidth(DeskRowsModel::WhatColumn) != sentence;
    setColumnHidden(DeskRowsModel::TimeColumn, timeHidden);
    setColumnHidden(DeskRowsModel::DueColumn, dueHidden);
    setColumnWidth(DeskRowsModel::TimeColumn, time);
    setColumnWidth(DeskRowsModel::DeviceColumn, device);
    setColumnWidth(DeskRowsModel::WhatColumn, sentence);
    setColumnWidth(DeskRowsModel::DueColumn, due);
    if (wasWide)
        resizeRowsToContents();
}

void OutcomeTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    fit();
}

bool OutcomeTable::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        horizontalHeader()->setFont(textFont(TextSize::Secondary));
        fit();
        resizeRowsToContents();
    }
    return QTableView::event(event);
}

} // namespace kitcamp
