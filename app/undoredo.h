// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ids.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace kitcamp {

class Store;

/// Ctrl+Z and Ctrl+Shift+Z: the last Action of this file and operator. After a change of operator it asks
/// first, because the person may mean what the one before did.
class UndoRedo : public QObject
{
    Q_OBJECT
public:
    UndoRedo(Store& store, QWidget* window);

    void fill(QMenu* menu);

Q_SIGNALS:
    void said(const QString& sentence); ///< a refusal, or what was taken back
    void done();

private:
    void undo();
    void redo();
    void askThenUndo(const OpId& opId);
    void takeBack(const OpId& opId);

    Store& m_store;
    QWidget* m_window;
    bool m_operatorIsNew = false; ///< changed since the last Action
};

} // namespace kitcamp
