// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/attendees/attendeelines.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace kitcamp {

class LineFilter;
class SearchField;
class TableFrame;

/// A table of some hundred lines with its search, the choice of a university and a chip for those that matter
/// now.
class LineList : public QWidget
{
    Q_OBJECT
public:
    /// \p name: of the table's view, and the first part of its fields' names. \p markedText: of the chip;
    /// empty: none.
    LineList(const QString& name, const QString& accessibleName, const QString& markedText, QWidget* parent);

    void setTable(const LineTable& table);
    /// Off: the table alone, for a list that is looked at.
    void setToolsVisible(bool visible);
    void setEmptyTexts(const QString& title, const QString& hint);
    [[nodiscard]] TableFrame* frame() const { return m_frame; }
    [[nodiscard]] LinesModel* model() const { return m_model; }
    /// Beside search and chips.
    [[nodiscard]] QHBoxLayout* tools() const { return m_tools; }
    [[nodiscard]] QList<qint64> selected() const;
    [[nodiscard]] qint64 current() const; ///< 0: none
    /// As it is shown: the header, and the texts in the order and choice of the screen.
    [[nodiscard]] QStringList shownHeader() const;
    [[nodiscard]] QList<QStringList> shownRows() const;
    [[nodiscard]] QList<qint64> shownIds() const; ///< of shownRows()
    void arrive();

Q_SIGNALS:
    void activated(qint64 id); ///< Enter or a double click
    void selectionChanged();

private:
    void buildTools(const QString& name, const QString& markedText);
    void buildTable(const QString& name, const QString& accessibleName);
    void dressColumns();
    void fillGroups();

    LinesModel* m_model = nullptr;
    LineFilter* m_filter = nullptr;
    TableFrame* m_frame = nullptr;
    SearchField* m_search = nullptr;
    QComboBox* m_groups = nullptr;
    QPushButton* m_marked = nullptr;
    QHBoxLayout* m_tools = nullptr;
    bool m_toolsShown = true;
};

} // namespace kitcamp
