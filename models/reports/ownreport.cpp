// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/shownname.h"
#include "models/reports/askedfigures.h"
#include "models/reports/composers.h"
#include "models/reports/figuretable.h"
#include "models/reports/periodwords.h"
#include "models/reports/reportlayout.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Own {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OwnReport)
};

using Kind = LayoutBlock::Kind;

/// A question without a period of its own is asked for that of the report.
FigureQuestion inPeriod(FigureQuestion question, const ReportWish& wish)
{
    if (question.period == FigurePeriod()) {
        question.period = wish.period;
        question.academicYears = question.academicYears || wish.academic;
    }
    return question;
}

/// The block's own question or the kept one; none: what it showed is gone.
std::optional<FigureQuestion> questionOf(const LayoutBlock& block, const QList<KeptQuestion>& kept)
{
    if (block.kept == 0)
        return block.questions.isEmpty() ? std::nullopt : std::optional(block.questions.first());
    for (const KeptQuestion& one : kept) {
        if (one.id == block.kept)
            return one.question;
    }
    return {};
}

Result<void> addFigures(ReportWriter& writer, const LayoutBlock& block)
{
    QList<AskedFigure> figures;
    for (const FigureQuestion& question : block.questions)
        figures << AskedFigure{inPeriod(question, writer.wish()), {}};
    KITCAMP_ASSIGN(ReportFigures large, largeFigures(writer, figures));
    writer.add(std::move(large));
    return {};
}

Result<void> addAnswer(ReportWriter& writer, const LayoutBlock& block, const QList<KeptQuestion>& kept)
{
    const auto question = questionOf(block, kept);
    if (!question) {
        writer.text(Own::tr("The question that stood here is no longer kept: %1")
                        .arg(block.text.isEmpty() ? Own::tr("without a title") : block.text),
                    true);
        return {};
    }
    KITCAMP_ASSIGN(FigureAnswer answer, writer.ask(inPeriod(*question, writer.wish())));
    const QString title = block.text.isEmpty() ? answer.title : block.text;
    if (block.kind == Kind::Table) {
        ReportTable table = tableOf(answer);
        table.title = title;
        table.emptyText = Own::tr("Nothing was counted.");
        writer.add(std::move(table));
    } else if (answer.isEmpty() || answer.axes.isEmpty())
        writer.text(Own::tr("%1: nothing was counted.", "%1: title of a chart").arg(title), true);
    else
        writer.add(ReportChart{title, title == answer.title ? QString() : answer.title, answer, block.form});
    return {};
}

Result<void> addBlock(ReportWriter& writer, const LayoutBlock& block, const QList<KeptQuestion>& kept)
{
    switch (block.kind) {
    case Kind::Heading:
        writer.heading(block.text);
        return {};
    case Kind::Text:
        writer.text(block.text);
        return {};
    case Kind::Figures:
        return addFigures(writer, block);
    case Kind::Chart:
    case Kind::Table:
        return addAnswer(writer, block, kept);
    case Kind::Signature:
        writer.add(ReportSignature{block.text.split(u'\n', Qt::SkipEmptyParts)});
        return {};
    case Kind::PageBreak:
        writer.add(ReportPageBreak{});
        return {};
    }
    return {};
}

} // namespace

Result<void> composeOwn(ReportWriter& writer)
{
    KITCAMP_ASSIGN(const ReportLayout layout, readLayout(writer.file(), writer.wish().layout));
    KITCAMP_ASSIGN(const QList<KeptQuestion> kept, keptQuestions(writer.file()));
    writer.setTitle(shownName(layout.name, layout.nameEn), daysText(writer.wish().period));
    if (layout.blocks.isEmpty())
        writer.text(Own::tr("This report has no blocks yet. Add some on the page Reports."));
    for (const LayoutBlock& block : layout.blocks)
        KITCAMP_TRY(addBlock(writer, block, kept));
    return {};
}

} // namespace kitcamp
