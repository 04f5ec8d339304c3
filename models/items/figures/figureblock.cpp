// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figureblock.h"

#include "models/statistics/figures.h"

#include <QCoreApplication>
#include <QHash>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct BlockWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FigureBlock)
};

constexpr qsizetype mostNamed = 4; ///< years without anything; more are seen anyway

/// A bound period, without which there is nothing before it to compare with.
bool canBeCompared(const FigurePeriod& period, FigureComparison comparison)
{
    if (!period.from.isValid())
        return false;
    return comparison == FigureComparison::PreviousYear || period.until.isValid();
}

} // namespace

FigureQuestion questionOf(const FigureBoard& board, const FigureBlock& block, const BoardChoice& choice)
{
    FigureQuestion question = block.question;
    if (block.time == BlockTime::Chosen) {
        question.period = choice.period;
        if (canBeCompared(choice.period, choice.comparison) && question.by.size() < 2 && !question.cumulated)
            question.comparison = choice.comparison;
    }
    question.academicYears = question.academicYears || choice.academicYears;
    if (!board.subject.isEmpty() && block.kept == 0)
        question.where << FigureFilter{board.subject, {choice.subject}};
    return question;
}

std::optional<FigureQuestion> growthQuestionOf(const FigureBlock& block, const FigureQuestion& asked)
{
    const auto measure = measureOf(asked.measure);
    if (block.form != FigureBlock::Form::Tile || block.time == BlockTime::Now || asked.period.from.isValid()
        || !asked.by.isEmpty() || !measure || !measure->dimensions.contains(u"year"_s))
        return {};
    FigureQuestion growth = asked;
    growth.by = {u"year"_s};
    growth.cumulated = measure->unit == FigureUnit::Count;
    return growth;
}

std::optional<FigureQuestion> bracketQuestionOf(const FigureBlock& block, const FigureQuestion& asked)
{
    if (block.bracket.isEmpty() || !measureOf(block.bracket))
        return {};
    FigureQuestion bracket = asked;
    bracket.measure = block.bracket;
    bracket.comparison = FigureComparison::None;
    return bracket;
}

FigureAnswer withBrackets(const FigureAnswer& answer, const FigureAnswer& bracket)
{
    FigureAnswer shown = answer;
    if (shown.axes.size() != 1 || bracket.axes.size() != 1)
        return shown;
    QHash<QString, QString> texts;
    for (qsizetype i = 0; i < bracket.axes[0].groups.size(); ++i) {
        if (bracket.at(i).value_or(0) != 0.0)
            texts.insert(bracket.axes[0].groups[i].key, figureText(bracket.at(i), bracket.unit));
    }
    QStringList none;
    for (qsizetype i = 0; i < shown.axes[0].groups.size(); ++i) {
        FigureGroup& group = shown.axes[0].groups[i];
        if (shown.at(i).value_or(0) == 0.0)
            none << group.label;
        if (texts.contains(group.key) && !group.isRest)
            group.label = QStringLiteral("%1 (%2)").arg(group.label, texts.value(group.key));
    }
    if (!none.isEmpty() && none.size() < shown.axes[0].groups.size() && none.size() <= mostNamed)
        shown.remarks.prepend(BlockWords::tr("%1: none held.", "%1: years").arg(none.join(u", "_s)));
    return shown;
}

} // namespace kitcamp
