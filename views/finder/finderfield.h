// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/finder.h"
#include "views/common/searchfield.h"
#include "views/common/workplace.h"

#include <QPointer>

class QAction;
class QListView;
class QMenu;

namespace kitcamp {

/// Ctrl+K: finds any person, device, model, organization or command while it is typed into.
class FinderField : public SearchField
{
    Q_OBJECT
public:
    FinderField(Workplace& workplace, QWidget* parent);

    /// Offers what the menu and its submenus can do.
    void addCommandsOf(const QMenu* menu);

    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildLayout();
    void connectSignals();
    void search(const QString& query);
    void placeResults();
    void move(int rows);
    void take();
    void leave();

    Workplace& m_workplace;
    Finder* m_finder = nullptr;
    QListView* m_results = nullptr;
    QList<FinderCommand> m_commands;
    QHash<QString, QAction*> m_actions;
    QPointer<QWidget> m_before; ///< had the focus when the search began
};

} // namespace kitcamp
