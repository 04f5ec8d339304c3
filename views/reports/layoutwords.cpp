// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/layoutwords.h"

#include "models/statistics/figures.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LayoutWords)
};

using Kind = LayoutBlock::Kind;

QString questionOf(const LayoutBlock& block, const QList<KeptQuestion>& kept)
{
    if (block.kept == 0)
        return block.questions.isEmpty() ? QString() : questionWords(block.questions.first());
    for (const KeptQuestion& one : kept) {
        if (one.id == block.kept)
            return one.name;
    }
    return Words::tr("a question that is no longer kept");
}

} // namespace

QString blockTitle(Kind kind)
{
    switch (kind) {
    case Kind::Heading:
        return Words::tr("Heading");
    case Kind::Text:
        return Words::tr("Text");
    case Kind::Figures:
        return Words::tr("Figures");
    case Kind::Chart:
        return Words::tr("Chart");
    case Kind::Table:
        return Words::tr("Table");
    case Kind::Signature:
        return Words::tr("Lines to sign");
    case Kind::PageBreak:
        return Words::tr("New page");
    }
    return {};
}

QString blockSummary(const LayoutBlock& block, const QList<KeptQuestion>& kept)
{
    if (block.kind == Kind::Figures) {
        QStringList names;
        for (const FigureQuestion& question : block.questions)
            names << questionWords(question);
        return names.join(Words::tr(", ", "between the parts of a list"));
    }
    if (block.kind == Kind::Signature)
        return QString(block.text).replace(u'\n', Words::tr(", ", "between the parts of a list"));
    if (block.kind != Kind::Chart && block.kind != Kind::Table)
        return block.text.simplified();
    const QString question = questionOf(block, kept);
    return block.text.isEmpty()
        ? question
        : Words::tr("%1: %2", "%1: title, %2: what is counted").arg(block.text, question);
}

QString questionWords(const FigureQuestion& question)
{
    const auto measure = measureOf(question.measure);
    QStringList by;
    for (const QString& key : question.by) {
        const auto dimension = dimensionOf(key);
        by << (dimension ? dimension->title : key);
    }
    const QString title = measure ? measure->title : question.measure;
    if (by.isEmpty())
        return title;
    return by.size() == 1
        ? Words::tr("%1 by %2", "%1: what is counted, %2: by what").arg(title, by.first())
        : Words::tr("%1 by %2 and %3", "%1: what is counted, %2, %3: by what").arg(title, by.at(0), by.at(1));
}

QString formTitle(ChartForm form)
{
    switch (form) {
    case ChartForm::Bars:
        return Words::tr("Bars");
    case ChartForm::Stacked:
        return Words::tr("Stacked bars");
    case ChartForm::Line:
        return Words::tr("Line");
    case ChartForm::Area:
        return Words::tr("Area");
    case ChartForm::Pie:
        return Words::tr("Pie");
    case ChartForm::Heat:
        return Words::tr("Heat map");
    }
    return {};
}

} // namespace kitcamp
