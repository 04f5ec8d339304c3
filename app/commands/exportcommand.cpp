// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp export: a list as CSV or JSON.
#include "app/commands/activityexport.h"
#include "app/commands/arguments.h"
#include "app/commands/calendarcommands.h"
#include "app/commands/commandlist.h"
#include "app/commands/exportcells.h"
#include "app/commands/output.h"
#include "app/commands/pastfile.h"
#include "app/commands/planlistcommands.h"
#include "app/commands/templatecommands.h"
#include "models/exchange/csvwriter.h"
#include "models/items/boundvalues.h"
#include "models/people/text/searchtext.h"

#include <QFileInfo>
#include <QSaveFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ExportCommand {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

using TakeRow = std::function<Result<void>(const QStringList&)>;

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

/// What --filter and --search leave over, as SQL.
Result<QList<WhereClause>> clausesOf(const ExportList& list, const Arguments& arguments,
                                     const CentreTime& time)
{
    QList<WhereClause> clauses;
    if (arguments.has(u"filter"_s)) {
        QStringList known;
        for (const FilterChip& chip : list.shown.chips)
            known << chip.key;
        const FilterChip* chip = list.shown.chip(arguments.value(u"filter"_s));
        if (!chip)
            return usageError(
                ExportCommand::tr("%1 have no filter \"%2\"; there are: %3.", "%1: kind of list")
                    .arg(list.what, arguments.value(u"filter"_s), known.join(u", "_s)));
        if (chip->where)
            clauses << chip->where(time);
    }
    SearchText search;
    for (const QString& word : search.foldQuery(arguments.value(u"search"_s)))
        clauses << WhereClause{list.shown.search.term,
                               QVariantList(list.shown.search.term.count(u'?'), word)};
    return clauses;
}

QString sqlOf(const ExportList& list, const QList<WhereClause>& clauses)
{
    QStringList columns;
    for (const ExportColumn& column : list.columns)
        columns << column.sql;
    QString sql =
        u"SELECT %1 FROM %2 %3 WHERE 1"_s.arg(columns.join(u", "_s), list.shown.mainTable(), list.joins);
    for (const WhereClause& clause : clauses)
        sql += u" AND (%1)"_s.arg(clause.sql);
    return sql + u" ORDER BY "_s + list.order;
}

Result<qint64> eachRow(Store& store, const ExportList& list, const Arguments& arguments, ExportCells& cells,
                       const TakeRow& take)
{
    KITCAMP_ASSIGN(const QList<WhereClause> clauses, clausesOf(list, arguments, cells.time()));
    KITCAMP_ASSIGN(Statement statement, store.reader().prepare(sqlOf(list, clauses)));
    int position = 0;
    for (const WhereClause& clause : clauses)
        position = bindValues(statement, position, clause.values);
    qint64 rows = 0;
    for (;;) {
        KITCAMP_ASSIGN(const bool more, statement.step());
        if (!more)
            return rows;
        KITCAMP_TRY(take(cells.row(list, statement)));
        ++rows;
    }
}

QJsonObject objectOf(const ExportList& list, const QStringList& cells)
{
    QJsonObject object;
    for (qsizetype i = 0; i < cells.size(); ++i)
        object.insert(list.columns[i].field, cells[i]);
    return object;
}

QStringList titlesOf(const ExportList& list)
{
    QStringList titles;
    for (const ExportColumn& column : list.columns)
        titles << exportTitle(column.field);
    return titles;
}

using Rows = std::function<Result<qint64>(const TakeRow&)>;

Result<qint64> writeCsv(CsvWriter& writer, const ExportList& list, const Rows& rows)
{
    KITCAMP_TRY(writer.writeRow(titlesOf(list)));
    return rows([&](const QStringList& cells) { return writer.writeRow(cells); });
}

Result<qint64> writeJson(const std::function<Result<void>(const QByteArray&)>& send, const ExportList& list,
                         const Rows& rows)
{
    JsonLines lines(send);
    KITCAMP_ASSIGN(const qint64 count,
                   rows([&](const QStringList& cells) { return lines.add(objectOf(list, cells)); }));
    KITCAMP_TRY(lines.finish());
    return count;
}

Result<qint64> writeJsonFile(const QString& path, const ExportList& list, const Rows& rows)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Error{ErrorCode::File,
                     ExportCommand::tr("%1 could not be written. Is the folder there, and the disk not full?")
                         .arg(QFileInfo(path).fileName()),
                     file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    const auto send = [&](const QByteArray& piece) {
        return file.write(piece) == piece.size() ? Result<void>() : Result<void>(failure());
    };
    KITCAMP_ASSIGN(const qint64 count, writeJson(send, list, rows));
    return file.commit() ? Result<qint64>(count) : Result<qint64>(failure());
}

Result<qint64> writeCsvTarget(const QString& path, const ExportList& list, const Rows& rows)
{
    qint64 count = 0;
    KITCAMP_TRY(writeCsvFile(path, [&](CsvWriter& writer) -> Result<void> {
        KITCAMP_ASSIGN(count, writeCsv(writer, list, rows));
        return {};
    }));
    return count;
}

Result<void> toStandardOutput(CommandContext& context, const ExportList& list, const Rows& rows, bool json)
{
    if (json) {
        KITCAMP_TRY(writeJson([&](const QByteArray& piece) { return context.out.text(piece); }, list, rows));
        return {};
    }
    CsvWriter writer(context.out.device(), {false, u',', true});
    KITCAMP_TRY(writeCsv(writer, list, rows));
    return writer.finish();
}

Result<void> exportRows(CommandContext& context, const Arguments& arguments)
{
    if (arguments.at(1) == "calendar"_L1)
        return exportCalendar(context, arguments);
    if (arguments.at(1) == "sessions"_L1)
        return exportSessions(context, arguments);
    if (arguments.at(1) == "template"_L1)
        return exportTemplate(context, arguments);
    if (isExportOfActivity(arguments.at(1)))
        return exportOfActivity(context, arguments);
    const QString target = arguments.at(2);
    const QString suffix = QFileInfo(target).suffix().toLower();
    if (target != "-"_L1 && suffix != "csv"_L1 && suffix != "json"_L1)
        return usageError(
            ExportCommand::tr(
                "The name of the target ends with .csv or .json, or is - for the screen; it is \"%1\".")
                .arg(target));
    if (!exportedLists().contains(arguments.at(1)))
        return usageError(
            ExportCommand::tr("There is no list called \"%1\"; there are: %2.")
                .arg(arguments.at(1),
                     (exportedLists()
                      + QStringList{u"participants"_s, u"scores"_s, u"sessions"_s, u"template"_s})
                         .join(u", "_s)));
    KITCAMP_ASSIGN(const auto store, openFileOrPast(context, arguments));
    const bool withMinors = arguments.has(u"minors"_s);
    const auto list = exportList(*store, arguments.at(1), withMinors);
    KITCAMP_ASSIGN(ExportCells cells, ExportCells::make(*store, withMinors));
    const Rows rows = [&](const TakeRow& take) { return eachRow(*store, *list, arguments, cells, take); };
    if (target == "-"_L1)
        return toStandardOutput(context, *list, rows, arguments.json());
    KITCAMP_ASSIGN(const qint64 count,
                   suffix == "json"_L1 ? writeJsonFile(target, *list, rows)
                                       : writeCsvTarget(target, *list, rows));
    qint64 leftOut = 0;
    if (list->what == "people"_L1 && !withMinors) {
        KITCAMP_ASSIGN(leftOut, minorsLeftOut(*store));
    }
    if (arguments.json())
        return context.out.object({{"rows"_L1, count},
                                   {"target"_L1, target},
                                   {"left_out"_L1, leftOut},
                                   {"not_named"_L1, cells.notNamed()}});
    for (const QString& remark : {leftOutRemark(leftOut), notNamedRemark(cells.notNamed())})
        KITCAMP_TRY(remark.isEmpty() ? Result<void>() : context.out.line(remark));
    return context.out.line(ExportCommand::tr("%n row(s) written to %1.", "%1: file", static_cast<int>(count))
                                .arg(QFileInfo(target).fileName()));
}

} // namespace

Command exportCommand()
{
    return {u"export"_s, u"FILE LIST TARGET"_s,
            ExportCommand::tr("Writes people, devices, loans or history to a .csv or .json file, "
                              "sessions and participants or scores of an activity to "
                              ".xlsx too, a calendar to an .ics file, the template of a camp; "
                              "- is the screen."),
            QList<CommandOption>{
                {u"filter"_s, u"NAME"_s,
                 ExportCommand::tr("as the window's filters: available, lent, overdue, open, today ...")},
                {u"search"_s, u"WORDS"_s, ExportCommand::tr("only rows in which all these words are found")},
                {u"minors"_s, QString(),
                 ExportCommand::tr("also the names of people under age without a consent to hand them on")},
                {u"activity"_s, u"ACTIVITY"_s, ExportCommand::tr("of this activity: its code, name or id")}}
                + activityExportOptions() + calendarExportOptions() + templateExportOptions() + pastOptions(),
            exportRows};
}

} // namespace kitcamp
