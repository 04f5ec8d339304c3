// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/columnchoice.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QTableView;

namespace kitcamp {

class EmptyState;

/// A table in house style for any item model: thin lines, sortable, columns by choice, Ctrl+C copies it as a
/// table, and where it is empty it says what to do.
class TableFrame : public QWidget
{
    Q_OBJECT

public:
    enum class Rows {
        OneLine, ///< 32 px; any number of rows
        TwoLines, ///< for TwoLineDelegate; any number of rows
        Wrapped, ///< as high as the text needs; for some hundred rows
    };

    explicit TableFrame(QWidget* parent = nullptr);

    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] ColumnChoice* columns() const { return m_columns; }
    /// What stands there while the model has no rows: EmptyState::setTexts, setAction.
    [[nodiscard]] EmptyState* emptyState() const { return m_empty; }
    [[nodiscard]] QAction* copyAction() const { return m_copy; }

    /// The model's sort(-1) means its own order. The model is not owned.
    void setModel(QAbstractItemModel* model);
    void setRows(Rows rows);
    /// Adds what can be done to a row to its context menu.
    void addRowAction(QAction* action);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void copied(int rows, bool complete); ///< complete: false where only the first CopiedRows::mostRows were

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildLayout();
    void connectModel();
    void applyFont();
    void onCopy();
    void refit();
    void onRowsChanged();
    void retranslate();

    QTableView* m_view = nullptr;
    ColumnChoice* m_columns = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_copy = nullptr;
    Rows m_rows = Rows::OneLine;
    QTimer m_refit; ///< widths and heights are taken once after a burst of changes
};

} // namespace kitcamp
