// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/askedfigures.h"

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AskedFigures)
};

QString titleOf(const AskedFigure& figure, const FigureAnswer& answer)
{
    return figure.title.isEmpty() ? answer.title : figure.title;
}

/// "+3.5 pts", "−4.0 pts".
QString pointsText(double points)
{
    const double tenths = std::round(points * 10.0) / 10.0;
    const QString sign = tenths == 0.0 ? QString() : tenths < 0.0 ? u"−"_s : u"+"_s;
    return sign
        + QCoreApplication::translate("kitcamp::FigureWords", "%1 pts", "percentage points")
              .arg(QLocale().toString(std::abs(tenths), 'f', 1));
}

QVariant difference(const QVariant& now, const QVariant& before, const ReportColumn& column)
{
    if (!now.isValid() || !before.isValid())
        return {};
    const double change = now.toDouble() - before.toDouble();
    return column.kind == ReportColumn::Kind::Percent ? QVariant(pointsText(change)) : QVariant(change);
}

QString labelOf(const FigureGroup& group)
{
    return group.note.isEmpty()
        ? group.label
        : Tables::tr("%1 (%2)", "%1: a group, %2: a remark on it").arg(group.label, group.note);
}

} // namespace

Result<ReportTable> comparedFigures(ReportWriter& writer, const QString& title,
                                    const QList<AskedFigure>& figures, const QList<NamedPeriod>& periods,
                                    bool change)
{
    ReportTable table;
    table.title = title;
    table.columns << ReportColumn{Tables::tr("Period")};
    for (const NamedPeriod& period : periods)
        table.rows << QVariantList{period.label};
    for (const AskedFigure& figure : figures) {
        for (qsizetype i = 0; i < periods.size(); ++i) {
            FigureQuestion question = figure.question;
            question.period = periods.at(i).period;
            KITCAMP_ASSIGN(const FigureAnswer answer, writer.ask(question));
            table.rows[i] << cellOf(wholeOf(answer));
            if (i == 0)
                table.columns << columnOf(titleOf(figure, answer), answer.unit);
        }
    }
    if (change && table.rows.size() > 1) {
        QVariantList row{Tables::tr("Change")};
        for (qsizetype i = 1; i < table.columns.size(); ++i)
            row << difference(table.rows.at(0).value(i), table.rows.at(1).value(i), table.columns.at(i));
        table.rows << row;
    }
    return table;
}

bool hasFigures(const ReportTable& table)
{
    return std::ranges::any_of(table.rows, [](const QVariantList& row) {
        return std::any_of(row.begin() + 1, row.end(),
                           [](const QVariant& cell) { return cell.toDouble() != 0.0; });
    });
}

Result<ReportFigures> largeFigures(ReportWriter& writer, const QList<AskedFigure>& figures,
                                   const std::optional<NamedPeriod>& earlier)
{
    ReportFigures block;
    for (const AskedFigure& figure : figures) {
        KITCAMP_ASSIGN(const FigureAnswer answer, writer.ask(figure.question));
        ReportFigure shown{figureText(wholeOf(answer), answer.unit), titleOf(figure, answer), {}};
        if (earlier) {
            FigureQuestion question = figure.question;
            question.period = earlier->period;
            KITCAMP_ASSIGN(const FigureAnswer before, writer.ask(question));
            shown.note = Tables::tr("%1: %2", "%1: month or year, %2: a number")
                             .arg(earlier->label, figureText(wholeOf(before), before.unit));
        }
        block.figures << shown;
    }
    return block;
}

Result<ReportTable> figuresBy(ReportWriter& writer, const QString& title, const QString& dimension,
                              QList<AskedFigure> figures, const GroupFacts& facts)
{
    ReportTable table;
    table.title = title;
    table.columns << ReportColumn{};
    table.columns << facts.columns;
    QHash<QString, qsizetype> places;
    const qsizetype empty = facts.columns.size() + 1;
    for (AskedFigure& figure : figures) {
        figure.question.by = {dimension};
        KITCAMP_ASSIGN(const FigureAnswer answer, writer.ask(figure.question));
        const qsizetype column = table.columns.size();
        table.columns << columnOf(titleOf(figure, answer), answer.unit);
        if (answer.axes.isEmpty())
            continue;
        table.columns[0].title = answer.axes.first().title;
        const QList<FigureGroup>& groups = answer.axes.first().groups;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const FigureGroup& group = groups.at(i);
            if (!places.contains(group.key)) {
                places.insert(group.key, table.rows.size());
                table.rows << QVariantList{labelOf(group)};
                table.rows.last() << facts.cells.value(group.key, QVariantList(facts.columns.size()));
            }
            QVariantList& row = table.rows[places.value(group.key)];
            row.resize(column);
            row << cellOf(answer.at(i));
        }
    }
    for (QVariantList& row : table.rows)
        row.resize(std::max(table.columns.size(), empty));
    return table;
}

} // namespace kitcamp
