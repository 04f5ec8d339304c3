// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attendance/sheetpanel.h"

#include "models/items/attendance/sheetmodel.h"
#include "views/attendance/facesproxy.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/tableframe.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

SheetPanel::SheetPanel(Store& store, SheetModel* sheet, QWidget* parent)
    : Panel(tr("List"), parent)
    , m_sheet(sheet)
    , m_faces(new FacesProxy(store, this))
{
    m_faces->setSourceModel(sheet);
    setContentFlush();
    buildLayout();
}

void SheetPanel::buildLayout()
{
    m_marks = new QWidget(this);
    auto* line = new QHBoxLayout(m_marks);
    line->setContentsMargins(space::medium, 0, space::medium, space::small);
    line->setSpacing(space::tiny);
    addMark(u"markPresent"_s, tr("&Present"), AttendanceState::Present);
    addMark(u"markLate"_s, tr("&Late"), AttendanceState::Late);
    addMark(u"markExcused"_s, tr("E&xcused"), AttendanceState::Excused);
    addMark(u"markAbsent"_s, tr("&Absent"), AttendanceState::Absent);
    addMark(u"markNone"_s, tr("&No mark"), AttendanceState::Unmarked);
    line->addStretch();
    content()->addWidget(m_marks);
    m_table = new TableFrame(this);
    QTableView* view = m_table->view();
    view->setObjectName(u"sheet"_s);
    view->setAccessibleName(tr("Who is expected and who came"));
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setRows(TableFrame::Rows::TwoLines);
    view->setItemDelegate(new CellDelegate(view));
    view->setItemDelegateForColumn(SheetModel::PersonColumn, new TwoLineDelegate(view));
    view->setItemDelegateForColumn(SheetModel::StateColumn, new StatusDelegate(view));
    m_table->setModel(m_faces);
    m_table->emptyState()->setTexts(
        tr("Nobody is on this list"),
        tr("Choose a session at the left, or confirm participants of its activity."));
    connect(view, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT personChosen(index.data(SheetModel::PersonIdRole).toLongLong());
    });
    content()->addWidget(m_table, 1);
}

QPushButton* SheetPanel::addMark(const QString& name, const QString& text, AttendanceState state)
{
    auto* button = new QPushButton(text, m_marks);
    button->setObjectName(name);
    button->setToolTip(tr("Marks everybody who is selected in the list"));
    dressButton(button, "chip");
    m_marks->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, state] {
        const QList<qint64> wanted = selected();
        if (wanted.isEmpty())
            Q_EMIT nobodySelected();
        else
            Q_EMIT markRequested(wanted, state);
    });
    return button;
}

QList<qint64> SheetPanel::selected() const
{
    QList<qint64> participations;
    for (const QModelIndex& index : m_table->view()->selectionModel()->selectedRows())
        participations << index.data(IdRole).toLongLong();
    return participations;
}

void SheetPanel::reveal(qint64 participation)
{
    const int row = m_sheet->rowOf(participation);
    if (row >= 0)
        m_table->view()->scrollTo(m_faces->index(row, SheetModel::PersonColumn));
}

} // namespace kitcamp
