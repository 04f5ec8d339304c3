// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp stats: figures, what they mean and what stands behind them.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/output.h"
#include "app/commands/pastfile.h"
#include "app/commands/statsoutput.h"
#include "models/statistics/figures.h"
#include "models/statistics/keptquestion.h"
#include "models/statistics/questionwords.h"
#include "models/store/pastcopy.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct StatsCommand {
    Q_DECLARE_TR_FUNCTIONS(StatsCommand)
};

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

Result<void> listMeasures(Output& out, bool json)
{
    QString subject;
    for (const FigureMeasure& measure : allMeasures()) {
        if (json) {
            KITCAMP_TRY(out.object({{"measure"_L1, measure.key},
                                    {"title"_L1, measure.title},
                                    {"subject"_L1, measure.subject},
                                    {"definition"_L1, measure.definition},
                                    {"dimensions"_L1, QJsonArray::fromStringList(measure.dimensions)}}));
            continue;
        }
        if (measure.subject != subject) {
            KITCAMP_TRY(out.line(subject.isEmpty() ? measure.subject : u'\n' + measure.subject));
            subject = measure.subject;
        }
        KITCAMP_TRY(out.line(u"  %1  %2"_s.arg(padded(measure.key, 20), measure.title)));
        KITCAMP_TRY(out.line(u"      "_s + measure.definition));
        KITCAMP_TRY(out.line(u"      "_s + StatsCommand::tr("by: %1").arg(measure.dimensions.join(u", "_s))));
    }
    return {};
}

/// The nearest names where something was mistyped.
Result<void> checkNames(const FigureQuestion& question)
{
    QStringList keys;
    for (const FigureMeasure& measure : allMeasures())
        keys << measure.key;
    if (keys.contains(question.measure))
        return {};
    const QString nearest = nearestWord(question.measure, keys);
    if (nearest.isEmpty())
        return {};
    return usageError(
        StatsCommand::tr("There is no measure %1; did you mean %2?").arg(question.measure, nearest));
}

Result<FigureQuestion> questionOf(Connection& connection, const Arguments& arguments)
{
    if (arguments.has(u"kept"_s))
        return keptQuestion(connection, arguments.value(u"kept"_s));
    if (arguments.at(1).isEmpty())
        return usageError(StatsCommand::tr(
            "Which figure is wanted? kitcamp stats FILE MEASURE; kitcamp stats FILE --list shows them."));
    KITCAMP_ASSIGN(
        const FigureQuestion question,
        questionFromWords({arguments.at(1), arguments.values(u"by"_s), arguments.values(u"where"_s),
                           arguments.value(u"from"_s), arguments.value(u"until"_s),
                           arguments.value(u"compare"_s), arguments.value(u"most"_s),
                           arguments.has(u"academic"_s), arguments.has(u"cumulate"_s)}));
    KITCAMP_TRY(checkNames(question));
    return question;
}

/// Which day the figures are of, where one was asked for.
Result<void> tellDay(Output& out, const Store& store, const Arguments& arguments)
{
    if (!store.past() || arguments.json())
        return {};
    const QString day = store.past()->day().toString(Qt::ISODate);
    const QString asked = arguments.value(u"as-of"_s);
    return out.line(
        asked == day
            ? StatsCommand::tr("As of %1.", "%1: day").arg(day)
            : StatsCommand::tr("As of today, %1: %2 is still to come.", "%1, %2: days").arg(day, asked));
}

Result<void> tellStats(CommandContext& context, const Arguments& arguments)
{
    if (arguments.has(u"list"_s))
        return listMeasures(context.out, arguments.json());
    KITCAMP_ASSIGN(const auto store, openFileOrPast(context, arguments));
    KITCAMP_ASSIGN(const FigureQuestion question, questionOf(store->reader(), arguments));
    KITCAMP_ASSIGN(FigureScope scope, FigureScope::of(store->reader(), store->clock().now()));
    scope.nameMinors = arguments.has(u"minors"_s);
    if (arguments.has(u"rows"_s)) {
        const QString word = arguments.value(u"rows"_s);
        KITCAMP_ASSIGN(const FigureRows rows,
                       rowsBehind(store->reader(), question,
                                  word == "all"_L1 ? QStringList() : keysFromWord(word), scope));
        KITCAMP_TRY(printRows(context.out, rows, arguments.json()));
        return tellDay(context.out, *store, arguments);
    }
    KITCAMP_ASSIGN(const FigureAnswer answer, ask(store->reader(), question, scope));
    if (arguments.json())
        return context.out.object(answerObject(answer));
    KITCAMP_TRY(printAnswer(context.out, answer));
    return tellDay(context.out, *store, arguments);
}

QList<CommandOption> options()
{
    return {{u"list"_s, {}, StatsCommand::tr("what can be counted, by what, and what it means")},
            {u"by"_s, u"DIM[,DIM]"_s, StatsCommand::tr("in groups: year, activity, organization ...")},
            {u"where"_s, u"DIM=KEY[,KEY]"_s,
             StatsCommand::tr("only these; DIM!=KEY all but these; again for further conditions")},
            {u"from"_s, u"DAY"_s, StatsCommand::tr("first day of the period: 2024-01-01")},
            {u"until"_s, u"DAY"_s, StatsCommand::tr("last day of the period")},
            {u"academic"_s, {}, StatsCommand::tr("years begin on 1 September")},
            {u"compare"_s, u"previous|year"_s,
             StatsCommand::tr("with the period before, or with a year earlier")},
            {u"cumulate"_s, {}, StatsCommand::tr("each value counts all that came before it too")},
            {u"most"_s, u"N"_s, StatsCommand::tr("the N largest groups, the rest as one")},
            {u"rows"_s, u"KEY[,KEY]"_s,
             StatsCommand::tr("what stands behind the value of these groups; all: behind the total")},
            {u"minors"_s, {}, StatsCommand::tr("rows name people under age too")},
            {u"kept"_s, u"NAME"_s, StatsCommand::tr("asks the question that is kept under this name")}};
}

} // namespace

Command statsCommand()
{
    return {u"stats"_s, u"FILE [MEASURE]"_s,
            StatsCommand::tr("Counts: students, classes, universities, loans ...; --list tells what."),
            options() + pastOptions(), tellStats};
}

} // namespace kitcamp
