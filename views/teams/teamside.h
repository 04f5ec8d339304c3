// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace kitcamp {

class BoardModel;
class BoardView;
class CriterionBars;
class TextLabel;

/// Beside the board: how well, which rules hold, what the student in the hand can do.
class TeamSide : public QWidget
{
    Q_OBJECT
public:
    /// Model and view outlive this.
    TeamSide(BoardModel& model, BoardView& view, QWidget* parent);

private:
    void buildLayout();
    TextLabel* add(QVBoxLayout* column, const QString& name, bool muted = false);
    void showContent();
    void showRules();
    void showHand();
    [[nodiscard]] QStringList optionWords() const;
    [[nodiscard]] QString exactWords() const;

    BoardModel& m_model;
    BoardView& m_view;
    QScrollArea* m_scroll = nullptr;
    TextLabel* m_context = nullptr;
    CriterionBars* m_bars = nullptr;
    TextLabel* m_ruleState = nullptr;
    TextLabel* m_broken = nullptr;
    TextLabel* m_rules = nullptr;
    TextLabel* m_moving = nullptr;
    TextLabel* m_options = nullptr;
    TextLabel* m_warning = nullptr;
    TextLabel* m_exact = nullptr;
    TextLabel* m_keys = nullptr;
    TextLabel* m_formed = nullptr;
    TextLabel* m_notes = nullptr;
};

} // namespace kitcamp
