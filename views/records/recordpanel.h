// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/historylist.h"
#include "models/items/loanlist.h"
#include "views/common/workplace.h"

#include <QJsonObject>
#include <QWidget>

class QFormLayout;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kitcamp {

class InlineMessage;
class RecordHead;
class RecordLines;
class RecordParts;
class TableFrame;

/// One person, device or other record at a glance: who or what it is and how it stands, then its fields with
/// its numbers, or its loans, or its whole history with Undo.
class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RecordPanel(Workplace& workplace, QWidget* parent);

    void show(const QString& table, qint64 id);
    using QWidget::show;
    [[nodiscard]] qint64 id() const { return m_id; }
    /// A button for what can be done to such records alone; \p run is given the one that is shown.
    void addDeed(const QString& name, const QString& text, const std::function<void(qint64)>& run);

private:
    enum Tab { FactsTab, LoansTab, HistoryTab };

    void buildLayout();
    void buildButtons(QVBoxLayout* column);
    void buildTabs(QVBoxLayout* column);
    [[nodiscard]] QWidget* buildFacts();
    [[nodiscard]] QWidget* buildHistory();
    [[nodiscard]] TableFrame* linesFrame(RecordLines* lines, const QString& name);
    QPushButton* addTab(Tab tab, const QString& name);
    void connectSignals();
    void refresh();
    void showLoans();
    void showButtons();
    void fillFields();
    void addField(QFormLayout* form, const QString& title, const QString& text);
    void fillPicture();
    void updateTabs();
    void edit();
    void toggleArchived();
    void choosePicture();
    void markCondition();
    void undoCurrent();
    void openLoan(int row);
    void answer(const Result<Performed>& done);
    [[nodiscard]] QString pictureTable() const;
    [[nodiscard]] qint64 pictureOwner() const;
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] QString value(const QString& column) const { return m_values.value(column).toString(); }

    Workplace& m_workplace;
    QString m_table;
    qint64 m_id = 0;
    QJsonObject m_values;
    RecordHead* m_head = nullptr;
    InlineMessage* m_message = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_archive = nullptr;
    QPushButton* m_choosePicture = nullptr;
    QPushButton* m_condition = nullptr;
    QHBoxLayout* m_deeds = nullptr;
    QList<QPushButton*> m_tabs;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_fields = nullptr;
    RecordParts* m_parts = nullptr;
    LoanList* m_loans = nullptr;
    HistoryList* m_history = nullptr;
    RecordLines* m_loanLines = nullptr;
    TableFrame* m_loanTable = nullptr;
    TableFrame* m_historyTable = nullptr;
};

} // namespace kitcamp
