// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/items/selection/selectionkeeper.h"
#include "views/common/panel.h"

class QListWidget;
class QPushButton;

namespace kitcamp {

/// The criteria of a camp in their order: added, changed, moved, taken away; every step can be undone.
class CriteriaPanel : public Panel
{
    Q_OBJECT
public:
    CriteriaPanel(SelectionKeeper& keeper, QWidget* parent);

Q_SIGNALS:
    void said(kitcamp::Tone tone, const QString& sentence);

private:
    void buildLayout();
    QPushButton* addButton(const QString& name, const QString& text, void (CriteriaPanel::*run)());
    void fill();
    void enable();
    void add();
    void edit();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void answer(const Result<Performed>& done);
    [[nodiscard]] int current() const;

    SelectionKeeper& m_keeper;
    QListWidget* m_list = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

} // namespace kitcamp
