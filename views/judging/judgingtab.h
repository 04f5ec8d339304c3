// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace kitcamp {

class InlineMessage;
class JudgeModel;
class JudgingReader;
class RubricPage;
class ScorePanel;
class TableFrame;

/// A camp's judging: its rounds, what the judges look at, and the score sheets as they are filled in.
class JudgingTab : public ActivityTab
{
    Q_OBJECT
public:
    JudgingTab(Workplace& workplace, QWidget* parent);

    void showActivity(qint64 activity) override;
    void arrive() override;
    void showObject(const QString& table, qint64 id) override;
    [[nodiscard]] std::shared_ptr<const Paper> paper() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QHBoxLayout* buildActions();
    [[nodiscard]] QWidget* buildScoring();
    QPushButton* addAction(QHBoxLayout* line, const QString& name, const QString& text,
                           void (JudgingTab::*run)());
    QPushButton* addChip(QHBoxLayout* line, const QString& name, const QString& text, int page);
    void showPart(int page);
    void onSheetChanged();
    void fillRounds();
    void onRoundChosen();
    void onJudgeChosen();
    void warnOfTwice();
    void decideTwice();
    void newRound();
    void editRound();
    void closeOrOpen();
    void importSheets();
    [[nodiscard]] qint64 round() const;

    qint64 m_activity = 0;
    qint64 m_judge = 0;
    JudgingReader* m_reader = nullptr;
    JudgeModel* m_judges = nullptr;
    QComboBox* m_rounds = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_import = nullptr;
    QList<QPushButton*> m_chips;
    InlineMessage* m_twice = nullptr;
    QStackedWidget* m_parts = nullptr;
    TableFrame* m_judgeTable = nullptr;
    ScorePanel* m_scores = nullptr;
    RubricPage* m_rubric = nullptr;
};

} // namespace kitcamp
