// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contests/contestactions.h"
#include "models/store/store.h"
#include "views/activity/activitytab.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace kitcamp {

class ContestReader;
class ResultsModel;
class SearchField;
class TableFrame;
class TextLabel;

/// The rounds of a contest: results typed or imported, ranks, who goes on; and the whole contest.
class ResultsTab : public ActivityTab
{
    Q_OBJECT
public:
    ResultsTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override;
    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QHBoxLayout* buildActions();
    [[nodiscard]] QHBoxLayout* buildSearch();
    void buildTable();
    QPushButton* addButton(QHBoxLayout* line, const QString& name, const QString& text,
                           void (ResultsTab::*run)());
    QAction* addToMenu(QMenu* menu, const QString& name, const QString& text, void (ResultsTab::*run)());
    void connectSignals();
    [[nodiscard]] qint64 round() const;
    void fillRounds();
    void onRoundChosen();
    void describe();
    void goOn();

    void newRound() { editRound(0); }
    void editThis() { editRound(round()); }
    void editRound(qint64 id);
    void closeRound();
    void removeRound();
    void importResults();
    void chooseAdvancing();
    void toggleAdvancing();
    void enter(const ResultEntry& entry);
    void takeBackSelected();
    void exportTable();
    [[nodiscard]] Result<void> saveResults(const QString& path);
    void printTable();
    void answer(const Result<Performed>& done);
    [[nodiscard]] QString contestName() const;

    qint64 m_activity = 0;
    ContestReader* m_reader = nullptr;
    ResultsModel* m_model = nullptr;
    QComboBox* m_rounds = nullptr;
    SearchField* m_search = nullptr;
    TextLabel* m_sum = nullptr;
    TextLabel* m_hint = nullptr;
    TableFrame* m_table = nullptr;
    QPushButton* m_menuButton = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_advance = nullptr;
    QAction* m_close = nullptr;
    QAction* m_toggle = nullptr;
};

} // namespace kitcamp
