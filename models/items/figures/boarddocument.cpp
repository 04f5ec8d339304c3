// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/boarddocument.h"

#include "models/items/figures/answertable.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::BoardDocument)
};

ReportFigure figureOf(const AnsweredBlock& answered)
{
    const FigureAnswer& answer = answered.answer;
    const TileNote& note = answered.note;
    const QString moved = note.isRise ? u"▲ "_s + note.text : note.isFall ? u"▼ "_s + note.text : note.text;
    return {figureText(answer.total ? answer.total : answer.at(0), answer.unit), answered.block.title, moved};
}

/// Each sentence once, with the figures that it defines.
QList<ReportText> definitionsOf(const QList<AnsweredBlock>& blocks)
{
    QList<ReportText> definitions;
    QStringList said;
    for (const AnsweredBlock& answered : blocks) {
        const QString text = BoardWords::tr("%1: %2", "a measure and what it counts")
                                 .arg(answered.answer.title, answered.answer.definition);
        if (answered.answer.definition.isEmpty() || said.contains(text))
            continue;
        said << text;
        definitions << ReportText{text, true};
    }
    return definitions;
}

} // namespace

ReportDocument boardDocument(const QString& title, const QString& subtitle,
                             const QList<AnsweredBlock>& blocks, const QStringList& remarks)
{
    constexpr int inARow = 4;
    ReportDocument document{u"own"_s, title, subtitle, {}, remarks};
    ReportFigures figures;
    const auto endRow = [&] {
        if (!figures.figures.isEmpty())
            document.blocks << figures;
        figures.figures.clear();
    };
    for (const AnsweredBlock& answered : blocks) {
        if (answered.block.form == FigureBlock::Form::Tile) {
            figures.figures << figureOf(answered);
            if (figures.figures.size() == inARow)
                endRow();
            continue;
        }
        endRow();
        if (answered.block.form == FigureBlock::Form::Chart)
            document.blocks << ReportChart{answered.block.title, answered.block.note, answered.answer,
                                           answered.block.chart};
        else
            document.blocks << reportTableOf(answered.answer, answered.block.title);
    }
    endRow();
    const QList<ReportText> definitions = definitionsOf(blocks);
    if (!definitions.isEmpty())
        document.blocks << ReportHeading{BoardWords::tr("What is counted"), 2};
    for (const ReportText& definition : definitions)
        document.blocks << definition;
    return document;
}

} // namespace kitcamp
