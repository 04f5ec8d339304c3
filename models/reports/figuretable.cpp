// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/figuretable.h"

#include <QCoreApplication>

#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct FigureTable {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::FigureTable)
};

ReportColumn valueColumn(const QString& title, FigureUnit unit)
{
    using Kind = ReportColumn::Kind;
    ReportColumn column{title, unit == FigureUnit::Percent ? Kind::Percent : Kind::Number};
    column.decimals = unit == FigureUnit::Count ? 0 : 1;
    return column;
}

QVariant cellOf(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QString labelOf(const FigureGroup& group)
{
    return group.note.isEmpty()
        ? group.label
        : FigureTable::tr("%1 (%2)", "a group and a note on it").arg(group.label, group.note);
}

QString earlierTitle(const FigureAnswer& answer)
{
    return answer.question.comparison == FigureComparison::PreviousYear
        ? FigureTable::tr("A year earlier")
        : FigureTable::tr("The period before");
}

bool hasEarlier(const FigureAnswer& answer)
{
    return answer.axes.size() < 2 && !answer.earlier.isEmpty();
}

QVariantList rowOf(const FigureAnswer& answer, qsizetype row)
{
    QVariantList cells;
    if (!answer.axes.isEmpty())
        cells << labelOf(answer.axes[0].groups[row]);
    const qsizetype width = answer.axes.size() > 1 ? answer.axes[1].groups.size() : 1;
    for (qsizetype column = 0; column < width; ++column)
        cells << cellOf(answer.at(row, column));
    if (hasEarlier(answer))
        cells << cellOf(answer.earlier.value(row));
    return cells;
}

QVariantList totalOf(const FigureAnswer& answer)
{
    QVariantList cells{FigureTable::tr("Total"), cellOf(answer.total)};
    if (hasEarlier(answer))
        cells << cellOf(answer.earlierTotal);
    return cells;
}

} // namespace

ReportTable tableOf(const FigureAnswer& answer, bool withTotal)
{
    ReportTable table;
    table.title = answer.title;
    if (!answer.axes.isEmpty())
        table.columns << ReportColumn{answer.axes[0].title};
    if (answer.axes.size() > 1) {
        for (const FigureGroup& group : answer.axes[1].groups)
            table.columns << valueColumn(labelOf(group), answer.unit);
    } else {
        table.columns << valueColumn(answer.title, answer.unit);
    }
    if (hasEarlier(answer))
        table.columns << valueColumn(earlierTitle(answer), answer.unit);
    const qsizetype rows = answer.axes.isEmpty() ? 1 : answer.axes[0].groups.size();
    for (qsizetype row = 0; row < rows; ++row)
        table.rows << rowOf(answer, row);
    if (withTotal && answer.axes.size() == 1 && answer.total && rows > 1)
        table.rows << totalOf(answer);
    return table;
}

ReportTable tableOf(const FigureRows& rows)
{
    ReportTable table;
    table.title = rows.title;
    for (qsizetype column = 0; column < rows.header.size(); ++column) {
        ReportColumn made{rows.header[column]};
        for (const QVariantList& row : rows.rows) {
            const QVariant& cell = row.value(column);
            if (cell.typeId() == QMetaType::QDate)
                made.kind = ReportColumn::Kind::Day;
            else if (cell.typeId() == QMetaType::QDateTime)
                made.kind = ReportColumn::Kind::Moment;
            else if (rows.numeric.value(column)) {
                made.kind = ReportColumn::Kind::Number;
                const double value = cell.toDouble();
                made.decimals = std::max(made.decimals, value == std::round(value) ? 0 : 1);
            }
        }
        table.columns << made;
    }
    table.rows = rows.rows;
    if (rows.isCut)
        table.note = FigureTable::tr("The first %n row(s); there are more.", nullptr, int(rows.rows.size()));
    return table;
}

} // namespace kitcamp
