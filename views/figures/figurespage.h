// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/boarddocument.h"
#include "models/items/figures/dashboardbook.h"
#include "models/items/figures/figurerunner.h"
#include "models/items/figures/figurespan.h"
#include "models/items/figures/pastfigures.h"
#include "views/common/page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace kitcamp {

class AskView;
class BusyBar;
class DashboardView;
class DrillPanel;
class FigureBar;
class InlineMessage;
class TextLabel;

/// The page Figures: dashboards whose every number opens the rows behind it, and questions of one's own; for
/// any period, and as of any day that the file remembers.
class FiguresPage : public Page
{
    Q_OBJECT
public:
    FiguresPage(Workplace& workplace, QWidget* parent = nullptr);
    ~FiguresPage() override;

    void arrive() override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;
    void showObject(const QString& table, qint64 id) override;
    /// centre, desk, devices, camp, course; or "ask".
    void showBoard(const QString& key);
    /// All that is shown is answered, and no past day is being made: for the tour and tests.
    [[nodiscard]] bool isSettled() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    QWidget* buildHeader();
    QWidget* buildTabs();
    QWidget* buildBar();
    QWidget* buildFoot();
    void connectSignals();
    void connectBoard();
    void connectPast();

    // what is shown
    [[nodiscard]] const FigureBoard* board() const;
    [[nodiscard]] BoardChoice choice() const;
    [[nodiscard]] QString contextText() const;
    [[nodiscard]] const FigureBlock* block(const QString& key) const;
    [[nodiscard]] FigureQuestion questionOfBlock(const QString& key) const;
    /// Of the file that is looked at: today's, or that of the past day.
    [[nodiscard]] Connection& reader() const;
    [[nodiscard]] QDate centreToday() const;
    void readCalendar();
    void timePassed();
    void makeAskView();
    void showEmptyTexts();
    void showChoices();
    void rebuildBoard();
    void askBoard();
    void onAnswered(const FigureQuestion& question);
    void onRefused(const FigureQuestion& question, const Error& error);
    void onProgressed(int done, int total);
    void giveAnswer(const FigureBlock& block);
    /// With its title, note and brackets; none while it is not answered.
    [[nodiscard]] std::optional<AnsweredBlock> answeredBlock(const FigureBlock& block) const;
    void showDefinition(const QString& key);
    void remember(const QString& what, const QString& value);
    [[nodiscard]] QString remembered(const QString& what, const QString& otherwise = {}) const;

    // what can be done
    void drill(const FigureQuestion& question, const QStringList& keys, const QString& block);
    void closeDrill();
    void editBlock(const QString& key);
    void hideBlock(const QString& key);
    void arrange();
    void goToDay(QDate day);
    void onPastReady();
    void exportTables();
    void exportPicture();
    void exportDrill();
    void printDrill();
    void save(const ReportDocument& document, const QString& suggestion);
    [[nodiscard]] ReportDocument document() const;
    [[nodiscard]] std::shared_ptr<const Paper> paperOf(const ReportDocument& document);
    void report(const Result<void>& done, const QString& sentence);

    DashboardBook m_book;
    FigureRunner m_runner;
    PastFigures m_past;
    SpanCalendar m_calendar;
    QList<FigureBoard> m_boards;
    QString m_key; ///< of the board
    FigureSpan m_span;
    FigureComparison m_comparison = FigureComparison::None;
    bool m_academic = false;
    QString m_subject;
    QString m_subjectName;
    QString m_drilled; ///< the block whose rows are shown
    QTimer m_minute{this};

    QList<QPushButton*> m_tabs;
    FigureBar* m_bar = nullptr;
    QPushButton* m_arrange = nullptr;
    BusyBar* m_busy = nullptr;
    InlineMessage* m_pastSign = nullptr;
    InlineMessage* m_message = nullptr;
    QSplitter* m_halves = nullptr;
    QStackedWidget* m_stack = nullptr;
    DashboardView* m_view = nullptr;
    AskView* m_ask = nullptr;
    DrillPanel* m_drill = nullptr;
    TextLabel* m_live = nullptr;
    TextLabel* m_definition = nullptr;
};

} // namespace kitcamp
