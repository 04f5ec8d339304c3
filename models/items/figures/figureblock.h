// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

namespace kitcamp {

/// Over which time a block is asked.
enum class BlockTime {
    Chosen, ///< the period of the page
    Ever, ///< since the beginning, whatever is chosen
    Now, ///< how it stands at this moment
};

/// One question on a dashboard, with how its answer is shown.
struct FigureBlock {
    enum class Form { Tile, Chart, Table };

    QString key; ///< stable; of a kept question its number
    QString title; ///< translated
    QString note; ///< how to read it; translated, may be empty
    Form form = Form::Chart;
    ChartForm chart = ChartForm::Bars;
    BlockTime time = BlockTime::Chosen;
    FigureQuestion question;
    bool wide = false; ///< takes two columns where there are some
    bool lessIsBetter = false; ///< a smaller value than before is good news
    qint64 kept = 0; ///< figure_question it comes from; 0: built in
    bool zeroIsNews = false; ///< shown also where nothing is counted: "0 overdue"
    QString everTitle; ///< title where the period has no beginning, with %1 for the first year; may be empty
    QString bracket; ///< measure that stands in brackets after each label; may be empty
};

/// Blocks that belong together.
struct FigureBoard {
    QString key; ///< stable: centre, desk, devices, camp, course
    QString title; ///< translated
    QString subject; ///< dimension of which one group is looked at: activity, course; empty: the whole centre
    QString usualSpan; ///< key of FigureSpan with which it opens
    QList<FigureBlock> blocks;
};

/// The dashboards that come with the program, in the language of now.
[[nodiscard]] QList<FigureBoard> builtInBoards();

/// What is chosen above a dashboard.
struct BoardChoice {
    FigurePeriod period;
    FigureComparison comparison = FigureComparison::None;
    bool academicYears = false;
    QString subject; ///< group key of FigureBoard::subject
};

/// The question that a block asks under a choice. Nothing is compared where the period has no beginning.
[[nodiscard]] FigureQuestion questionOf(const FigureBoard& board, const FigureBlock& block,
                                        const BoardChoice& choice);
/// The question for what stands in brackets.
[[nodiscard]] std::optional<FigureQuestion> bracketQuestionOf(const FigureBlock& block,
                                                              const FigureQuestion& asked);
/// The answer with it: "2024 (12)". Years in which there was nothing are named.
[[nodiscard]] FigureAnswer withBrackets(const FigureAnswer& answer, const FigureAnswer& bracket);
/// What a tile asks besides, where nothing is compared: how it grew year by year. None where that says
/// nothing.
[[nodiscard]] std::optional<FigureQuestion> growthQuestionOf(const FigureBlock& block,
                                                             const FigureQuestion& asked);

} // namespace kitcamp
