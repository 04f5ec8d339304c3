// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurefetch.h"
#include "models/items/figures/figurespan.h"
#include "models/reports/document.h"
#include "views/common/workplace.h"

#include <QWidget>

class QPushButton;

namespace kitcamp {

class AnswerTable;
class ChartFrame;
class DashboardBook;
class InlineMessage;
class KeptList;
class QuestionForm;
class TableFrame;

/// Asks the file a question of one's own; the answer stands beside it as chart and table while it is put
/// together. Questions are kept under a name and shared as text.
class AskView : public QWidget
{
    Q_OBJECT
public:
    /// \p book must outlive the view.
    AskView(Workplace& workplace, DashboardBook& book, QWidget* parent);

    void setCalendar(const SpanCalendar& calendar);
    void setQuestion(const FigureQuestion& question, ChartForm chart);
    /// A copy of an earlier day; none: today.
    void lookAt(const std::optional<FigureFile>& copy);
    /// The copy of an earlier day is about to go.
    void leavePast();
    /// Time has passed: what depends on the hour is asked again.
    void timePassed() { m_runner.timePassed(); }
    [[nodiscard]] FigureQuestion question() const;
    [[nodiscard]] const FigureAnswer* answer() const;
    [[nodiscard]] ReportDocument document() const;
    void showKept(qint64 id); ///< asks a kept question
    void takeFocus();
    [[nodiscard]] bool isSettled() const { return !m_runner.isRunning(); }

Q_SIGNALS:
    void activated(const kitcamp::FigureQuestion& question, const QStringList& keys);
    void questionChanged();
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    QWidget* buildForm();
    QWidget* buildAnswer();
    QWidget* buildButtons(QWidget* parent);
    void connectSignals();
    void ask();
    void activateRest(const QList<FigureFilter>& filters);
    void onAnswered();
    void onFailed(const Error& error);
    void chooseValues(int line, const QString& dimension);
    void onGroups(const QString& dimension, const QList<FigureGroup>& groups);
    void nameUnknownValues();
    void keepQuestion();
    void saveQuestion();
    void copyText();
    void copyCommand();
    void paste();
    void updateButtons();

    Workplace& m_workplace;
    DashboardBook& m_book;
    FigureRunner m_runner;
    FigureFetch m_fetch;
    int m_valuesLine = -1; ///< of the filter for which the values are awaited
    KeptList* m_kept = nullptr;
    QuestionForm* m_form = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_save = nullptr;
    InlineMessage* m_message = nullptr;
    ChartFrame* m_chart = nullptr;
    AnswerTable* m_table = nullptr;
    TableFrame* m_frame = nullptr;
};

} // namespace kitcamp
