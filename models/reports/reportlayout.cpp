// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportlayout.h"

#include "models/people/shownname.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Layout {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ReportLayout)
};

using Kind = LayoutBlock::Kind;

/// The words in the file: they never change.
const QList<std::pair<Kind, QString>>& kindWords()
{
    static const QList<std::pair<Kind, QString>> words{
        {Kind::Heading, u"heading"_s}, {Kind::Text, u"text"_s},   {Kind::Figures, u"figures"_s},
        {Kind::Chart, u"chart"_s},     {Kind::Table, u"table"_s}, {Kind::Signature, u"signature"_s},
        {Kind::PageBreak, u"break"_s}};
    return words;
}

const QList<std::pair<ChartForm, QString>>& formWords()
{
    static const QList<std::pair<ChartForm, QString>> words{
        {ChartForm::Bars, u"bars"_s}, {ChartForm::Stacked, u"stacked"_s}, {ChartForm::Line, u"line"_s},
        {ChartForm::Area, u"area"_s}, {ChartForm::Pie, u"pie"_s},         {ChartForm::Heat, u"heat"_s}};
    return words;
}

template <typename E>
QString wordOf(const QList<std::pair<E, QString>>& words, E value)
{
    for (const auto& [one, word] : words) {
        if (one == value)
            return word;
    }
    return {};
}

template <typename E>
std::optional<E> valueOf(const QList<std::pair<E, QString>>& words, const QString& wanted)
{
    for (const auto& [one, word] : words) {
        if (word == wanted)
            return one;
    }
    return {};
}

Error notALayout()
{
    return {ErrorCode::Usage,
            Layout::tr(
                "The blocks of this report cannot be read. It may come from a newer version of the program."),
            {},
            {},
            {}};
}

QJsonObject blockToJson(const LayoutBlock& block)
{
    QJsonObject json{{"block"_L1, wordOf(kindWords(), block.kind)}};
    if (!block.text.isEmpty())
        json.insert("text"_L1, block.text);
    if (block.kept != 0)
        json.insert("kept"_L1, QString::number(block.kept)); // ids are longer than a JSON number is exact
    if (block.kind == Kind::Chart)
        json.insert("form"_L1, wordOf(formWords(), block.form));
    QJsonArray questions;
    for (const FigureQuestion& question : block.questions)
        questions << toJson(question);
    if (!questions.isEmpty())
        json.insert("questions"_L1, questions);
    return json;
}

Result<LayoutBlock> blockFromJson(const QJsonObject& json)
{
    LayoutBlock block;
    const auto kind = valueOf(kindWords(), json.value("block"_L1).toString());
    const auto form = valueOf(formWords(), json.value("form"_L1).toString(u"bars"_s));
    if (!kind || !form)
        return notALayout();
    block.kind = *kind;
    block.form = *form;
    block.text = json.value("text"_L1).toString();
    block.kept = json.value("kept"_L1).toString().toLongLong();
    for (const QJsonValue& one : json.value("questions"_L1).toArray()) {
        KITCAMP_ASSIGN(const FigureQuestion question, questionFromJson(one.toObject()));
        block.questions << question;
    }
    return block;
}

} // namespace

QJsonArray toJson(const QList<LayoutBlock>& blocks)
{
    QJsonArray json;
    for (const LayoutBlock& block : blocks)
        json << blockToJson(block);
    return json;
}

Result<QList<LayoutBlock>> layoutFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return notALayout();
    QList<LayoutBlock> blocks;
    const QJsonArray array = document.array();
    for (const QJsonValue& one : array) {
        if (!one.isObject())
            return notALayout();
        KITCAMP_ASSIGN(const LayoutBlock block, blockFromJson(one.toObject()));
        blocks << block;
    }
    return blocks;
}

Result<ReportLayout> readLayout(Connection& file, qint64 id)
{
    ReportLayout layout;
    QByteArray blocks;
    KITCAMP_TRY(file.each(
        "SELECT id, name, name_en, blocks FROM report_layout WHERE id=?",
        [&](const Statement& row) {
            layout = {row.integer(0), row.text(1), row.text(2), {}};
            blocks = row.text(3).toUtf8();
        },
        id));
    if (layout.id == 0)
        return Error{ErrorCode::Refused,
                     Layout::tr("This report is no longer there. Choose another one."),
                     {},
                     u"row-gone"_s,
                     {}};
    KITCAMP_ASSIGN(layout.blocks, layoutFromJson(blocks));
    return layout;
}

Result<QList<KeptQuestion>> keptQuestions(Connection& file)
{
    QList<KeptQuestion> kept;
    KITCAMP_TRY(file.each(
        "SELECT id, name, name_en, question FROM figure_question WHERE archived=0 ORDER BY name, id",
        [&](const Statement& row) {
            const auto question = questionFromJson(QJsonDocument::fromJson(row.text(3).toUtf8()).object());
            if (question)
                kept << KeptQuestion{row.integer(0), shownName(row.text(1), row.text(2)), *question};
        }));
    return kept;
}

} // namespace kitcamp
