// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ids.h"

#include <QListView>

namespace kitcamp {

class LastActionsModel;

/// The last Actions, each with its Undo: a button for the mouse, Enter for the keyboard.
class LastActionsList : public QListView
{
    Q_OBJECT
public:
    /// \p actions is not owned.
    explicit LastActionsList(LastActionsModel* actions, QWidget* parent = nullptr);

    /// Where the button of a row is, in the viewport; empty where it has none.
    [[nodiscard]] QRect undoButtonRect(const QModelIndex& index) const;

Q_SIGNALS:
    void undoRequested(const kitcamp::OpId& opId);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void undo(const QModelIndex& index);

    LastActionsModel* m_actions;
};

} // namespace kitcamp
