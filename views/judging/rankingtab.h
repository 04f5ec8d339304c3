// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/activity/activitytab.h"

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace kitcamp {

class AwardsPage;
class JudgeModel;
class JudgingReader;
class Panel;
class RankingModel;
class TableFrame;
class TextLabel;

/// Who is first, why, how the judges judged, and what the teams get for it.
class RankingTab : public ActivityTab
{
    Q_OBJECT
public:
    RankingTab(Workplace& workplace, QWidget* parent);

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
    QPushButton* addAction(QHBoxLayout* line, const QString& name, const QString& text,
                           void (RankingTab::*run)());
    QPushButton* addChip(QHBoxLayout* line, const QString& name, const QString& text, int page);
    [[nodiscard]] QWidget* buildRanking();
    [[nodiscard]] QWidget* buildSide(QWidget* parent);
    void buildRankingTable(QWidget* parent);
    void showPart(int page);
    void fillRounds();
    void onRoundChosen();
    void onRanked();
    void explain();
    void givePrizes();
    void exportTable();
    void printTable();
    [[nodiscard]] QString activityName() const;

    qint64 m_activity = 0;
    qint64 m_team = 0; ///< whose rank is explained
    JudgingReader* m_reader = nullptr;
    RankingModel* m_ranking = nullptr;
    JudgeModel* m_judges = nullptr;
    QComboBox* m_rounds = nullptr;
    QPushButton* m_prizes = nullptr;
    QPushButton* m_export = nullptr;
    QList<QPushButton*> m_chips;
    QStackedWidget* m_parts = nullptr;
    TableFrame* m_table = nullptr;
    TextLabel* m_rule = nullptr;
    Panel* m_whyPanel = nullptr;
    TextLabel* m_why = nullptr;
    TableFrame* m_judgeTable = nullptr;
    AwardsPage* m_awards = nullptr;
};

} // namespace kitcamp
