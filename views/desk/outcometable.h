// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ids.h"

#include <QTableView>

namespace kitcamp {

class DeskRowsModel;
class EmptyState;

/// What happened at the desk as a table: every sentence is read in full, so that rows grow and the columns of
/// less use give way.
class OutcomeTable : public QTableView
{
    Q_OBJECT
public:
    /// \p rows is not owned.
    explicit OutcomeTable(DeskRowsModel* rows, QWidget* parent = nullptr);

    /// Lays columns and rows out for the room there is.
    void fit();

Q_SIGNALS:
    void undoRequested(const kitcamp::OpId& opId);
    void deviceChosen(kitcamp::DeviceId device);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void dress();
    void addActions();
    void connectModel();
    void undoCurrent();
    void chooseDevice(const QModelIndex& index);
    void onRowsChanged();

    DeskRowsModel* m_rows;
    EmptyState* m_empty = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_open = nullptr;
};

} // namespace kitcamp
