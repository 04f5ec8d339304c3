// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/historylist.h"
#include "models/items/loanlist.h"
#include "views/common/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kitcamp {

class InlineMessage;
class Panel;
class TableFrame;

/// One person, device or other record at a glance: picture, fields, numbers, loans, and its whole history
/// with Undo.
class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RecordPanel(Workplace& workplace, QWidget* parent);

    void show(const QString& table, qint64 id);
    [[nodiscard]] qint64 id() const { return m_id; }

private:
    void buildLayout();
    void buildButtons(QVBoxLayout* layout);
    void connectSignals();
    void refresh();
    void fillFields();
    void fillPicture();
    void fillParts();
    void addPart(QVBoxLayout* layout, const QString& table, qint64 part, const QString& text, bool lost);
    void edit();
    void toggleArchived();
    void choosePicture();
    void addPartOf(const QString& table, const QString& column);
    void markCondition();
    void undoCurrent();
    void answer(const Result<Performed>& done);
    [[nodiscard]] QString pictureTable() const;

    Workplace& m_workplace;
    QString m_table;
    qint64 m_id = 0;
    QJsonObject m_values;
    QLabel* m_picture = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_subtitle = nullptr;
    InlineMessage* m_message = nullptr;
    QWidget* m_fields = nullptr;
    QWidget* m_parts = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_archive = nullptr;
    QPushButton* m_choosePicture = nullptr;
    QPushButton* m_condition = nullptr;
    LoanList* m_loans = nullptr;
    HistoryList* m_history = nullptr;
    TableFrame* m_loanTable = nullptr;
    TableFrame* m_historyTable = nullptr;
};

} // namespace kitcamp
