// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;
class QTableView;

namespace kitcamp {

/// Says how many rows of a list are selected and offers what can be done to all of them: the context menu for
/// those who do not look for one. Hidden while nothing is selected.
class SelectionMenu : public QPushButton
{
    Q_OBJECT
public:
    SelectionMenu(QTableView* view, QWidget* parent);

    void offer(QAction* action);

private:
    void update();

    QTableView* m_view;
    QMenu* m_menu = nullptr;
};

} // namespace kitcamp
