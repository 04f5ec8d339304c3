// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QHeaderView;
class QMenu;
class QTableView;

namespace kitcamp {

/// Where a list's columns are remembered; given by the screen that knows the settings.
struct ColumnMemory {
    std::function<void(const QByteArray&)> save;
    std::function<QByteArray()> restore;
};

/// Which columns of a table are shown, how wide and in which order: by choice, by memory, and by the room
/// there is (columns of the highest ColumnRankRole give way first).
class ColumnChoice : public QObject
{
    Q_OBJECT

public:
    ColumnChoice(QTableView* view, QObject* parent);

    /// Restores at once what was remembered for the columns that the model has.
    void setMemory(ColumnMemory memory);
    /// To be called after the view was given a model.
    void onModelSet();
    /// Shows as many columns as there is room for and gives each the width its content wants.
    void fit();
    /// Fills MENU with a tick for each column and "Usual columns".
    void fillMenu(QMenu* menu);
    void setShown(int column, bool shown);
    [[nodiscard]] bool isChosen(int column) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] int columnOf(const QString& key) const;
    [[nodiscard]] int rankOf(int column) const;
    [[nodiscard]] bool mayWrap(int column) const;
    [[nodiscard]] int stretchingColumn() const;
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] QSet<int> columnsWithRoom() const;
    void stretch();
    void onSectionResized(int column, int oldSize, int newSize);
    void onHeaderMenu(const QPoint& position);
    void forget();
    void restore();
    [[nodiscard]] QByteArray state() const;

    QTableView* m_view = nullptr;
    QHeaderView* m_header = nullptr;
    ColumnMemory m_memory;
    QTimer m_saving; ///< one saving for a whole drag
    QSet<QString> m_hidden; ///< by choice
    QHash<QString, int> m_widths; ///< by choice, px
    mutable QHash<QString, int> m_wanted; ///< by content, px; widest seen
    bool m_fitting = false;
    QTimer m_fitAgain; ///< the room changed while columns were being fitted into it
};

} // namespace kitcamp
