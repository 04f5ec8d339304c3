// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/activityexport.h"

#include "app/commands/arguments.h"
#include "app/commands/exportminors.h"
#include "app/commands/namedactivity.h"
#include "app/commands/output.h"
#include "app/commands/pastfile.h"
#include "app/commands/sheetoutput.h"
#include "models/exchange/importing/rostersheet.h"
#include "models/exchange/importing/scoresheet.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ActivityExport {
    Q_DECLARE_TR_FUNCTIONS(ActivityExport)
};

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

/// Either sheet, and how it is saved as a table.
struct Sheet {
    SheetRows table;
    QString remark; ///< may be empty
    std::function<Result<void>(const QString& path)> save;
};

/// Who may be handed on, as a condition; empty: everybody.
QString whomOf(Store& store, qint64 activity, const Arguments& arguments)
{
    return arguments.has(u"minors"_s) ? QString() : handedOnSql(store, u"p"_s, activity);
}

Result<Sheet> participants(Store& store, qint64 activity, const QString& whom)
{
    KITCAMP_ASSIGN(const RosterSheet roster, rosterSheet(store.reader(), activity, whom));
    return Sheet{{roster.fields, roster.header, roster.rows}, {}, [roster](const QString& path) {
                     return saveRosterSheet(roster, path);
                 }};
}

Result<Sheet> scores(Store& store, qint64 activity, const QString& whom, const Arguments& arguments)
{
    const QString word = arguments.has(u"form"_s) ? arguments.value(u"form"_s) : u"points"_s;
    const auto form = scoreForm(word);
    if (!form)
        return usageError(ActivityExport::tr("--form is one of %1; it is \"%2\".")
                              .arg(scoreFormWords().join(u", "_s), word));
    KITCAMP_ASSIGN(const ScoreSheet sheet, scoreSheet(store.reader(), activity, *form, whom));
    const QString remark = sheet.withoutScore == 0
        ? QString()
        : ActivityExport::tr("%n of them have no score yet.", nullptr, sheet.withoutScore);
    return Sheet{{{u"number"_s, u"name"_s, u"department"_s, u"course_code"_s, u"course"_s, u"term"_s,
                   u"hours"_s, u"credits"_s, u"score"_s},
                  sheet.header,
                  sheet.rows},
                 remark,
                 [sheet](const QString& path) { return saveScoreSheet(sheet, path); }};
}

Result<Sheet> sheetOf(Store& store, qint64 activity, const QString& whom, const Arguments& arguments)
{
    return arguments.at(1) == "scores"_L1 ? scores(store, activity, whom, arguments)
                                          : participants(store, activity, whom);
}

/// How many rows the sheet has less than the one with everybody.
Result<qint64> leftOutOf(Store& store, qint64 activity, const Sheet& sheet, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const Sheet whole, sheetOf(store, activity, {}, arguments));
    return whole.table.rows.size() - sheet.table.rows.size();
}

} // namespace

bool isExportOfActivity(const QString& list)
{
    return list == "participants"_L1 || list == "scores"_L1;
}

Result<void> exportOfActivity(CommandContext& context, const Arguments& arguments)
{
    const QString target = arguments.at(2);
    const QString suffix = QFileInfo(target).suffix().toLower();
    static const QStringList endings{u"csv"_s, u"xlsx"_s, u"json"_s};
    if (target != "-"_L1 && !endings.contains(suffix))
        return usageError(
            ActivityExport::tr("The name of the target ends with .csv, .xlsx or .json, or is - for the "
                               "screen; it is \"%1\".")
                .arg(target));
    if (!arguments.has(u"activity"_s))
        return usageError(
            ActivityExport::tr("Say of which activity: --activity with its number, code or name."));
    KITCAMP_ASSIGN(const auto store, openFileOrPast(context, arguments));
    KITCAMP_ASSIGN(const qint64 activity, namedActivity(store->reader(), arguments.value(u"activity"_s)));
    KITCAMP_ASSIGN(const Sheet sheet,
                   sheetOf(*store, activity, whomOf(*store, activity, arguments), arguments));
    if (target == "-"_L1)
        return sheetToScreen(context, sheet.table, arguments.json());
    KITCAMP_TRY(suffix == "json"_L1 ? sheetToJsonFile(sheet.table, target) : sheet.save(target));
    const auto count = static_cast<int>(sheet.table.rows.size());
    KITCAMP_ASSIGN(const qint64 leftOut, leftOutOf(*store, activity, sheet, arguments));
    if (arguments.json())
        return context.out.object({{"rows"_L1, count}, {"target"_L1, target}, {"left_out"_L1, leftOut}});
    KITCAMP_TRY(context.out.line(
        ActivityExport::tr("%n row(s) written to %1.", "%1: file", count).arg(QFileInfo(target).fileName())));
    for (const QString& remark : {sheet.remark, leftOutRemark(leftOut)})
        KITCAMP_TRY(remark.isEmpty() ? Result<void>() : context.out.line(remark));
    return {};
}

QList<CommandOption> activityExportOptions()
{
    return {{u"form"_s, u"FORM"_s, ActivityExport::tr("scores: points (usual), grades, letters or pass")}};
}

} // namespace kitcamp
