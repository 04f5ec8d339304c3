// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/statsoutput.h"

#include "app/commands/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct StatsOutput {
    Q_DECLARE_TR_FUNCTIONS(StatsOutput)
};

QString unitWord(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Hours:
        return u"hours"_s;
    case FigureUnit::Days:
        return u"days"_s;
    case FigureUnit::Percent:
        return u"percent"_s;
    case FigureUnit::Points:
        return u"points"_s;
    case FigureUnit::Count:
        break;
    }
    return u"count"_s;
}

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// A list, or a list of lists where two dimensions were asked by.
QJsonArray numbers(const FigureAnswer& answer, const FigureValues& values)
{
    const qsizetype width = answer.axes.size() > 1 ? answer.axes[1].groups.size() : 0;
    QJsonArray list;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (width == 0) {
            list << number(values[i]);
            continue;
        }
        if (i % width == 0)
            list << QJsonArray();
        QJsonArray line = list.last().toArray();
        line << number(values[i]);
        list[list.size() - 1] = line;
    }
    return list;
}

QJsonObject axisObject(const FigureAxis& axis)
{
    QJsonArray groups;
    for (const FigureGroup& group : axis.groups) {
        QJsonObject one{{"key"_L1, group.key}, {"label"_L1, group.label}};
        if (!group.note.isEmpty())
            one["note"_L1] = group.note;
        if (group.isRest)
            one["rest"_L1] = true;
        groups << one;
    }
    return {{"dimension"_L1, axis.dimension}, {"title"_L1, axis.title}, {"groups"_L1, groups}};
}

QString labelOf(const FigureGroup& group)
{
    return group.note.isEmpty() ? group.label : u"%1 (%2)"_s.arg(group.label, group.note);
}

/// One line for each group of the first dimension, one column for each of the second.
QList<QStringList> crossTable(const FigureAnswer& answer)
{
    QStringList header{answer.axes[0].title};
    for (const FigureGroup& group : answer.axes[1].groups)
        header << labelOf(group);
    QList<QStringList> table{header};
    for (qsizetype i = 0; i < answer.axes[0].groups.size(); ++i) {
        QStringList line{labelOf(answer.axes[0].groups[i])};
        for (qsizetype j = 0; j < answer.axes[1].groups.size(); ++j)
            line << figureText(answer.at(i, j), answer.unit);
        table << line;
    }
    return table;
}

QList<QStringList> plainTable(const FigureAnswer& answer)
{
    const bool compares = !answer.earlier.isEmpty();
    QList<QStringList> table;
    if (!answer.axes.isEmpty())
        table << QStringList{answer.axes[0].title, answer.title};
    if (compares && !table.isEmpty())
        table.last() << StatsOutput::tr("before", "column: the value of the period before");
    for (qsizetype i = 0; i < (answer.axes.isEmpty() ? 0 : answer.axes[0].groups.size()); ++i) {
        table << QStringList{labelOf(answer.axes[0].groups[i]), figureText(answer.at(i), answer.unit)};
        if (compares)
            table.last() << figureText(answer.earlier.value(i), answer.unit);
    }
    return table;
}

/// Figures end one below the other; the first column is words.
QList<QStringList> rightAligned(QList<QStringList> table)
{
    QList<int> widths;
    for (const QStringList& line : table) {
        widths.resize(std::max(widths.size(), line.size()));
        for (qsizetype i = 1; i < line.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(line[i]));
    }
    for (QStringList& line : table) {
        for (qsizetype i = 1; i < line.size(); ++i)
            line[i].prepend(QString(widths[i] - columnsOf(line[i]), u' '));
    }
    return table;
}

QJsonValue cellValue(const QVariant& cell)
{
    return cell.typeId() == QMetaType::QDate ? QJsonValue(cell.toDate().toString(Qt::ISODate))
                                             : QJsonValue::fromVariant(cell);
}

QString cellText(const QVariant& cell)
{
    if (cell.typeId() == QMetaType::QDate)
        return cell.toDate().toString(Qt::ISODate);
    return cell.typeId() == QMetaType::Double ? figureText(cell.toDouble(), FigureUnit::Count)
                                              : cell.toString();
}

} // namespace

QJsonObject answerObject(const FigureAnswer& answer)
{
    QJsonArray axes;
    for (const FigureAxis& axis : answer.axes)
        axes << axisObject(axis);
    QJsonObject object{{"measure"_L1, answer.question.measure},
                       {"title"_L1, answer.title},
                       {"definition"_L1, answer.definition},
                       {"unit"_L1, unitWord(answer.unit)},
                       {"axes"_L1, axes},
                       {"values"_L1, numbers(answer, answer.values)},
                       {"total"_L1, number(answer.total)},
                       {"question"_L1, toJson(answer.question)}};
    if (!answer.earlier.isEmpty()) {
        object["earlier"_L1] = numbers(answer, answer.earlier);
        object["earlier_total"_L1] = number(answer.earlierTotal);
    }
    if (!answer.remarks.isEmpty())
        object["remarks"_L1] = QJsonArray::fromStringList(answer.remarks);
    return object;
}

Result<void> printAnswer(Output& out, const FigureAnswer& answer)
{
    QList<QStringList> table = answer.axes.size() > 1 ? crossTable(answer) : plainTable(answer);
    const bool crossed = answer.axes.size() > 1;
    QStringList last{answer.axes.isEmpty() ? answer.title : StatsOutput::tr("all together"),
                     figureText(answer.total, answer.unit)};
    if (!answer.earlier.isEmpty())
        last << figureText(answer.earlierTotal, answer.unit);
    if (!crossed)
        table << last;
    KITCAMP_TRY(out.table(rightAligned(table)));
    if (crossed)
        KITCAMP_TRY(out.line(last.join(u"  "_s)));
    KITCAMP_TRY(out.line({}));
    KITCAMP_TRY(out.line(answer.title + u": "_s + answer.definition));
    for (const QString& remark : answer.remarks)
        KITCAMP_TRY(out.line(remark));
    return {};
}

Result<void> printRows(Output& out, const FigureRows& rows, bool json)
{
    if (!json) {
        QList<QStringList> table{rows.header};
        for (const QVariantList& row : rows.rows) {
            table << QStringList();
            for (const QVariant& cell : row)
                table.last() << cellText(cell);
        }
        KITCAMP_TRY(out.line(rows.title));
        KITCAMP_TRY(out.table(table));
        for (const QString& remark : rows.remarks)
            KITCAMP_TRY(out.line(remark));
        return {};
    }
    QJsonArray list;
    for (qsizetype i = 0; i < rows.rows.size(); ++i) {
        QJsonArray cells;
        for (const QVariant& cell : rows.rows[i])
            cells << cellValue(cell);
        list << QJsonObject{{"id"_L1, QString::number(rows.ids[i])}, {"cells"_L1, cells}};
    }
    QJsonObject object{{"title"_L1, rows.title},
                       {"table"_L1, rows.table},
                       {"header"_L1, QJsonArray::fromStringList(rows.header)},
                       {"rows"_L1, list}};
    if (!rows.remarks.isEmpty())
        object["remarks"_L1] = QJsonArray::fromStringList(rows.remarks);
    return out.object(object);
}

} // namespace kitcamp
