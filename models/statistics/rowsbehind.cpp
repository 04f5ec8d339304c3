// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind one value of an answer.
#include "models/people/erasedname.h"
#include "models/people/minors.h"
#include "models/people/papernames.h"
#include "models/people/shownname.h"
#include "models/statistics/answering.h"
#include "models/statistics/catalogues.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Kind = FactAmount::Kind;
using Form = FactLook::Column::Form;

struct RowsBehind {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::RowsBehind)
};

/// The question about one value: its groups are filters.
Result<FigureQuestion> questionOfValue(const Asking& asking, const QStringList& keys)
{
    FigureQuestion question = asking.question();
    question.period = asking.period();
    if (!keys.isEmpty() && keys.size() != question.by.size())
        return Error{ErrorCode::Usage,
                     RowsBehind::tr(
                         "The question is asked by %n dimension(s): that many keys say which value is meant.",
                         nullptr, int(question.by.size())),
                     {}};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString dimension = question.by[i];
        const auto bucket = asking.bucketMaker(dimension).named(keys[i]);
        if (!question.cumulated || !isCalendarDimension(dimension) || !bucket) {
            question.where << FigureFilter{dimension, {keys[i]}};
            continue;
        }
        // Cumulated: all up to the end of this stretch.
        const QDate last = bucket->until.addDays(-1);
        if (!question.period.until.isValid() || last < question.period.until)
            question.period.until = last;
    }
    return question;
}

/// The amount whose rows explain a measure: what is divided by, where that is counted in the file's own rows.
const FactAmount& explainingAmount(const FactMeasure& measure)
{
    const bool divides = measure.over && measure.over->kind != Kind::Function
        && (measure.unit == FigureUnit::Percent || measure.amount.kind == Kind::Function);
    return divides && !measure.amount.rows ? *measure.over : measure.amount;
}

Result<QList<qint64>> idsBehind(const Asking& asking, const FactAmount& amount, int most)
{
    // The dimensions asked by stay named, so that what is asked by role is not only students here.
    const AskedCells asked{{}, {}, asking.period(), false, {}};
    FactQuery query = asking.query(amount, asked);
    query.addCondition(withNow(amount.where, asking.scope()));
    if (amount.rows) {
        QStringList expressions{query.source().id};
        for (const QString& alias : amount.uses)
            expressions << alias + u'.';
        const FactTask task{asking.connection(),
                            asking.scope(),
                            asking.question(),
                            query.from(expressions),
                            query.where(),
                            {},
                            {},
                            asking.period(),
                            asking.filters()};
        return amount.rows(task, most);
    }
    const QString id =
        amount.kind == Kind::Distinct ? withNow(amount.sql, asking.scope()) : query.source().id;
    query.addCondition(id + u" IS NOT NULL"_s);
    if (!query.source().date.isEmpty())
        query.addCondition(query.time().within(asking.period()));
    QString sql = u"SELECT DISTINCT %1%2%3"_s.arg(id, query.from({id, query.source().date}), query.where());
    if (most > 0)
        sql += u" LIMIT "_s + QString::number(most);
    QList<qint64> ids;
    KITCAMP_TRY(asking.connection().each(sql.toUtf8().constData(),
                                         [&](const Statement& row) { ids << row.integer(0); }));
    return ids;
}

QVariant cellOf(const Statement& row, int at, const FactLook::Column& column, const Asking& asking)
{
    if (row.isNull(at))
        return column.form == Form::Number ? QVariant() : QVariant(QString());
    switch (column.form) {
    case Form::Number:
        return row.real(at);
    case Form::Day: {
        const QDate day = QDate::fromString(row.text(at).left(10), Qt::ISODate);
        return day.isValid() ? QVariant(day) : QVariant(row.text(at));
    }
    case Form::Instant:
        return QDateTime::fromSecsSinceEpoch(row.integer(at), asking.scope().zone).date();
    case Form::Name:
        return shownName(row.text(at), row.text(at + 1));
    case Form::Word: {
        const QString word = row.text(at);
        for (const FigureGroup& known : asking.facts().dimension(column.other)->words) {
            if (known.key == word)
                return known.label;
        }
        return word;
    }
    case Form::Person:
        return shownPersonName(row.text(at));
    case Form::Text:
    case Form::AboutPerson:
        break;
    }
    return row.text(at);
}

/// What a column takes of a row: the value, then what the value is made with; last whether a person may be
/// named to others.
QStringList sqlOf(const FactLook::Column& column, const FigureScope& scope)
{
    const QString value = withNow(column.sql, scope);
    if (column.form == Form::Name)
        return {value, column.other};
    if (column.form != Form::Person && column.form != Form::AboutPerson)
        return {value};
    const QDate today = QDateTime::fromSecsSinceEpoch(scope.now, scope.zone).date();
    const QString may =
        u"coalesce(%1,1)"_s.arg(mayBeNamedSql(column.other, purposeOf("figures-rows"_L1), today));
    return {value, column.other + u".latin_name"_s, may};
}

/// The text for others of the person's cell that begins at \p at; nullopt: as it is.
std::optional<QString> textForOthers(const Statement& row, int at, const FactLook::Column& column)
{
    const bool ofPerson = column.form == Form::Person || column.form == Form::AboutPerson;
    if (!ofPerson || row.integer(at + 2) != 0)
        return std::nullopt;
    const QString text = row.text(at);
    if (text.isEmpty() || text == erasedName())
        return std::nullopt;
    return column.form == Form::Person ? publicName(text, row.text(at + 1)) : QString();
}

/// Reads the rows of \p ids, in the order of the look.
Result<void> readRows(const Asking& asking, const FactLook& look, const QList<qint64>& ids, FigureRows& rows)
{
    QStringList columns{look.id};
    QList<int> widths;
    for (const FactLook::Column& column : look.columns) {
        const QStringList values = sqlOf(column, asking.scope());
        columns << values;
        widths << int(values.size());
        rows.header << column.title;
        rows.numeric << (column.form == Form::Number);
    }
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    const QString sql = u"SELECT %1 FROM %2 WHERE %3 IN (%4) ORDER BY %5"_s.arg(
        columns.join(u", "_s), look.from, look.id, numbers.join(u','), look.order);
    return asking.connection().each(sql.toUtf8().constData(), [&](const Statement& row) {
        QVariantList cells;
        int at = 1;
        for (const FactLook::Column& column : look.columns) {
            if (const auto text = textForOthers(row, at, column))
                rows.unnamed << FigureRows::Unnamed{rows.rows.size(), cells.size(), *text};
            cells << cellOf(row, at, column, asking);
            at += widths[cells.size() - 1];
        }
        rows.ids << row.integer(0);
        rows.rows << cells;
    });
}

/// "2024, camp: 79 participants".
Result<QString> titleOf(const Asking& asking, const QStringList& keys, const FigureQuestion& question)
{
    QStringList labels;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString key = keys[i];
        const FactDimension& dimension = *asking.facts().dimension(question.by[i]);
        if (isCalendarDimension(dimension.key)) {
            const auto bucket = asking.bucketMaker(dimension.key).named(key);
            labels << (bucket ? bucket->label : unknownGroup().label);
            continue;
        }
        KITCAMP_ASSIGN(const QStringList raws, DimensionNames::rawsOf(asking.connection(), dimension, {key}));
        KITCAMP_ASSIGN(const DimensionNames names,
                       DimensionNames::read(asking.connection(), dimension, &raws));
        labels << names.group(raws.first()).label;
    }
    FactCells cells;
    KITCAMP_ASSIGN(cells, asking.cells({{}, {}, asking.period(), false, {}}));
    const auto cell = cells.find({});
    const QString value =
        figureText(asking.value(cell == cells.end() ? nullptr : &*cell), asking.measure().unit);
    const QString what = asking.measure().title;
    return labels.isEmpty() ? RowsBehind::tr("%1: %2", "%1: measure, %2: value").arg(what, value)
                            : RowsBehind::tr("%1, %2: %3", "%1: measure, %2: group, %3: value")
                                  .arg(what, labels.join(u", "_s), value);
}

} // namespace

Result<FigureRows> rowsBehind(Connection& connection, const FigureQuestion& question, const QStringList& keys,
                              const FigureScope& scope, int most)
{
    const FactCatalogue facts = allFacts();
    KITCAMP_ASSIGN(const Asking whole, Asking::make(connection, facts, question, scope));
    KITCAMP_ASSIGN(FigureQuestion narrowed, questionOfValue(whole, keys));
    narrowed.cumulated = false;
    narrowed.comparison = FigureComparison::None;
    KITCAMP_ASSIGN(const Asking asking, Asking::make(connection, facts, narrowed, scope));
    const FactMeasure& measure = asking.measure();
    const FactAmount& amount = explainingAmount(measure);
    FigureRows rows;
    rows.table = measure.table.isEmpty() ? facts.source(amount.source)->table : measure.table;
    KITCAMP_ASSIGN(rows.title, titleOf(asking, keys, question));
    KITCAMP_ASSIGN(QList<qint64> ids, idsBehind(asking, amount, most > 0 ? most + 1 : 0));
    rows.isCut = most > 0 && ids.size() > most;
    if (rows.isCut)
        ids.resize(most);
    const FactLook* look = facts.look(rows.table);
    if (!look)
        return Error{ErrorCode::Usage,
                     RowsBehind::tr("There is no list behind %1.", "%1: a measure").arg(measure.title),
                     {}};
    KITCAMP_TRY(readRows(asking, *look, ids, rows));
    return scope.nameMinors ? rows : withoutUnnamed(std::move(rows));
}

FigureRows withoutUnnamed(FigureRows rows)
{
    QSet<qsizetype> hidden;
    for (const FigureRows::Unnamed& one : std::as_const(rows.unnamed)) {
        rows.rows[one.row][one.column] = one.text;
        hidden << one.row;
    }
    if (!hidden.isEmpty())
        rows.remarks << RowsBehind::tr(
            "In %n row(s) people under age stand without their names: nobody agreed to hand them on.",
            nullptr, int(hidden.size()));
    rows.unnamed.clear();
    return rows;
}

} // namespace kitcamp
