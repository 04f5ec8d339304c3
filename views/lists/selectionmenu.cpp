// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/selectionmenu.h"

#include "views/common/pageheader.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>

namespace kitcamp {

using namespace Qt::StringLiterals;

SelectionMenu::SelectionMenu(QTableView* view, QWidget* parent)
    : QPushButton(parent)
    , m_view(view)
    , m_menu(new QMenu(this))
{
    setObjectName(u"selectionMenu"_s);
    setMenu(m_menu);
    dressButton(this, "chip");
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionMenu::update);
    connect(m_view->model(), &QAbstractItemModel::rowsRemoved, this, &SelectionMenu::update);
    update();
}

void SelectionMenu::offer(QAction* action)
{
    m_menu->addAction(action);
}

void SelectionMenu::update()
{
    const int rows = static_cast<int>(m_view->selectionModel()->selectedRows().size());
    setVisible(rows > 0 && !m_menu->isEmpty());
    setText(tr("%n selected", "rows of a list", rows));
}

} // namespace kitcamp
