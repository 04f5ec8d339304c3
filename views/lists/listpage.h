// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"
#include "views/common/page.h"

class QVBoxLayout;
class QSplitter;

namespace kitcamp {

class InlineMessage;
class PageHeader;
class RecordPanel;
class SearchField;
class SelectionMenu;
class TableFrame;

/// A page that is a list: search as you type, filters as chips, sort, column choice, export, print, and at
/// the right the one that is selected. Concrete pages add their actions.
class ListPage : public Page
{
    Q_OBJECT
public:
    /// The words and the rows of one list page.
    struct Description {
        QString key; ///< of its page, for what is remembered
        QString title;
        QString emptyTitle; ///< when there is nothing at all
        QString emptyHint; ///< what to do first
        QString emptyAction; ///< the one button; may be empty
        QString detailTable; ///< whose record the panel shows; empty: no panel
    };
    ListPage(Workplace& workplace, Description description, PagedModel* model, QWidget* parent);

    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

protected:
    [[nodiscard]] PagedModel* model() const { return m_model; }
    [[nodiscard]] PageHeader* header() const { return m_header; }
    [[nodiscard]] TableFrame* table() const { return m_table; }
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// What can be done to the selected rows: stands in their context menu and above the list.
    QAction* addRowAction(const QString& name, const QString& text, std::function<void()> run);
    void say(Tone tone, const QString& sentence);
    void chooseChip(const QString& key);
    /// Puts a widget where the record panel would stand.
    void setDetail(QWidget* detail);
    /// Shows what setDetail was given; hidden until a row was chosen.
    void revealDetail();
    /// Adds the dialog for a new record, and the actions edit, archive and bulk edit for the selection.
    void addRecordActions(const QString& table, const QString& newText);
    /// The record that the panel shows for a row of the list.
    [[nodiscard]] virtual qint64 detailOf(qint64 rowId) const { return rowId; }
    virtual void onCurrentRow(qint64 rowId);
    virtual void onEmptyAction() { }

private:
    void buildLayout();
    void buildHeader(QVBoxLayout* column);
    void buildChips(QVBoxLayout* column);
    void buildList(QVBoxLayout* column);
    void connectSignals();
    void connectList();
    void addFindKey();
    void rememberColumns();
    void editSelected(const QString& table);
    void archiveSelected(const QString& table);
    void exportList();
    [[nodiscard]] QStringList shownColumns() const;
    void updateContext();
    void updateEmpty();

    Description m_description;
    PagedModel* m_model;
    PageHeader* m_header = nullptr;
    SearchField* m_search = nullptr;
    InlineMessage* m_message = nullptr;
    TableFrame* m_table = nullptr;
    QSplitter* m_splitter = nullptr;
    RecordPanel* m_panel = nullptr;
    QWidget* m_detail = nullptr;
    SelectionMenu* m_selection = nullptr;
    bool m_revealed = false;
};

} // namespace kitcamp
