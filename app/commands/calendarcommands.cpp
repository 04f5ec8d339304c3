// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp export FILE calendar, kitcamp import FILE calendar
#include "app/commands/calendarcommands.h"

#include "app/commands/arguments.h"
#include "app/commands/namedactivity.h"
#include "app/commands/namedscope.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/pastfile.h"
#include "models/exchange/calendarfiles/calendarexport.h"
#include "models/exchange/calendarfiles/calendarreview.h"
#include "models/exchange/calendarfiles/calendarwriting.h"

#include <QFileInfo>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct CalendarCommands {
    Q_DECLARE_TR_FUNCTIONS(CalendarCommands)
};

Error usage(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}, {}, {}};
}

/// What one of --activity, --room and --person names.
Result<TimetableScope> scopeOf(Connection& connection, const Arguments& arguments)
{
    TimetableScope scope;
    int named = 0;
    const std::tuple<QString, TimetableOf, Result<qint64> (*)(Connection&, const QString&)> choices[] = {
        {u"activity"_s, TimetableOf::Activity, &namedActivity},
        {u"room"_s, TimetableOf::Room, &namedRoom},
        {u"person"_s, TimetableOf::Person, &namedPerson}};
    for (const auto& [option, of, find] : choices) {
        if (!arguments.has(option))
            continue;
        ++named;
        scope.of = of;
        KITCAMP_ASSIGN(scope.id, find(connection, arguments.value(option)));
    }
    if (named != 1)
        return usage(
            CalendarCommands::tr("Say whose calendar: --activity A, --room R or --person P, one of them."));
    return scope;
}

Result<CalendarReview> reviewOf(Store& store, const Arguments& arguments)
{
    const bool ofActivity = arguments.has(u"activity"_s);
    if (ofActivity == arguments.has(u"person"_s))
        return usage(
            CalendarCommands::tr("Say for whom: --activity A takes the events as sessions, --person P as "
                                 "times when somebody cannot come."));
    if (ofActivity) {
        KITCAMP_ASSIGN(const qint64 activity, namedActivity(store.reader(), arguments.value(u"activity"_s)));
        return reviewSessions(store, activity, arguments.at(2));
    }
    KITCAMP_ASSIGN(const qint64 person, namedPerson(store.reader(), arguments.value(u"person"_s)));
    return reviewAvailability(store, person, arguments.at(2));
}

QString stateKey(ReviewedEvent::State state)
{
    static const QStringList keys{u"new"_s, u"changed"_s, u"same"_s, u"left_out"_s, u"wrong"_s};
    return keys.value(static_cast<int>(state));
}

Result<void> sayReview(CommandContext& context, const Arguments& arguments, const CalendarReview& review,
                       qint64 entry)
{
    if (arguments.json()) {
        QJsonArray events;
        for (const ReviewedEvent& event : review.events)
            events << QJsonObject{{"state"_L1, stateKey(event.state)},
                                  {"when"_L1, event.when},
                                  {"title"_L1, event.title},
                                  {"sentence"_L1, event.sentence}};
        return context.out.object(
            {{"events"_L1, events}, {"dry_run"_L1, arguments.has(u"dry-run"_s)}, {"entry"_L1, entry}});
    }
    QList<QStringList> rows;
    for (const ReviewedEvent& event : review.events)
        rows << QStringList{stateWord(event.state), event.when, event.title, event.sentence};
    KITCAMP_TRY(context.out.table(rows));
    return context.out.line(review.summary());
}

} // namespace

Result<void> exportCalendar(CommandContext& context, const Arguments& arguments)
{
    const QString target = arguments.at(2);
    if (target != "-"_L1 && QFileInfo(target).suffix().toLower() != "ics"_L1)
        return usage(
            CalendarCommands::tr("A calendar's name ends with .ics, or is - for the screen; it is \"%1\".")
                .arg(target));
    KITCAMP_ASSIGN(const auto store, openFileOrPast(context, arguments));
    KITCAMP_ASSIGN(TimetableScope scope, scopeOf(store->reader(), arguments));
    scope.plan = arguments.has(u"draft"_s) ? TimetablePlan::Draft : TimetablePlan::Published;
    KITCAMP_ASSIGN(const CalendarFile calendar, calendarOf(*store, scope));
    if (target == "-"_L1)
        return context.out.text(calendarBytes(calendar));
    KITCAMP_TRY(writeCalendarFile(target, calendar));
    if (arguments.json())
        return context.out.object({{"events"_L1, calendar.events.size()}, {"target"_L1, target}});
    return context.out.line(CalendarCommands::tr("%n event(s) written to %1.", "%1: file",
                                                 static_cast<int>(calendar.events.size()))
                                .arg(QFileInfo(target).fileName()));
}

QList<CommandOption> calendarExportOptions()
{
    return {{u"room"_s, u"ROOM"_s, CalendarCommands::tr("calendar: the sessions in this room")},
            {u"person"_s, u"PERSON"_s,
             CalendarCommands::tr("calendar: the sessions that somebody holds or visits")},
            {u"draft"_s, {}, CalendarCommands::tr("calendar: the draft, not the published plan")}};
}

Result<void> importCalendar(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    const bool dryRun = arguments.has(u"dry-run"_s);
    if (!dryRun)
        KITCAMP_TRY(enterOperator(*store, arguments));
    KITCAMP_ASSIGN(const CalendarReview review, reviewOf(*store, arguments));
    qint64 entry = 0;
    if (!dryRun && !review.action.steps.isEmpty()) {
        KITCAMP_ASSIGN(const Performed done, store->perform(review.action));
        entry = done.seq;
    }
    KITCAMP_TRY(sayReview(context, arguments, review, entry));
    const int wrong = review.count(ReviewedEvent::State::Wrong);
    if (wrong > 0 && wrong == review.events.size())
        return Error{ErrorCode::File,
                     CalendarCommands::tr("No event of %1 could be taken; the lines above say why.")
                         .arg(QFileInfo(arguments.at(2)).fileName()),
                     {},
                     {},
                     {}};
    return {};
}

QList<CommandOption> calendarImportOptions()
{
    return {{u"person"_s, u"PERSON"_s,
             CalendarCommands::tr("calendar: takes its events as times when this person cannot come")}};
}

} // namespace kitcamp
