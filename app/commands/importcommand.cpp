// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp import: a list of another program as one Action.
#include "app/commands/arguments.h"
#include "app/commands/attendanceimport.h"
#include "app/commands/calendarcommands.h"
#include "app/commands/campimport.h"
#include "app/commands/commandlist.h"
#include "app/commands/handoverimport.h"
#include "app/commands/importwords.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/participantimport.h"
#include "app/commands/planlistcommands.h"
#include "app/commands/templatecommands.h"
#include "models/alliance/filekind.h"
#include "models/exchange/importing/campcolumns.h"
#include "models/exchange/tablereader.h"

#include <QFileInfo>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Result<ImportPlan::Request> requestOf(Store& store, ImportKind kind, const Arguments& arguments)
{
    ImportPlan::Request request;
    request.kind = kind;
    request.sourceName = QFileInfo(arguments.at(2)).fileName();
    TableOptions options;
    options.sheet = arguments.value(u"sheet"_s);
    KITCAMP_ASSIGN(const Table table, readTable(arguments.at(2), options));
    request.table = tableOf(kind, table);
    if (kind == ImportKind::Participants) {
        KITCAMP_ASSIGN(request.enrolment, enrolmentTarget(store, arguments));
    } else if (isCampList(kind)) {
        KITCAMP_TRY(aimAtCamp(store, arguments, request));
    }
    if (kind == ImportKind::Participants || isCampList(kind)) {
        KITCAMP_ASSIGN(request.decisions.persons,
                       decidedPersons(store, kind, arguments.values(u"person"_s), request.table));
    }
    KITCAMP_ASSIGN(const QList<OwnField> own,
                   ownFields(store.reader(), kind, request.enrolment.activity, request.object));
    KITCAMP_ASSIGN(const KnownColumns memory, knownColumns(store.reader(), kind));
    KITCAMP_ASSIGN(request.columns,
                   correctedColumns(kind, request.table, arguments.values(u"map"_s), own, memory));
    KITCAMP_ASSIGN(request.decisions.organizations,
                   decidedOrganizations(store, arguments.values(u"organization"_s)));
    request.decisions.usualOrganization = arguments.value(u"usual-organization"_s);
    return request;
}

/// The journal's entry; 0 where there was nothing to do.
Result<qint64> perform(Store& store, const ImportPlan& plan)
{
    if (plan.action().steps.isEmpty())
        return 0;
    KITCAMP_ASSIGN(const Performed done, plan.perform(store));
    return done.seq;
}

/// Said before anything about the list: no column would help.
Result<void> checkIsKept(Store& store, ImportKind kind)
{
    const bool ofDesk = kind == ImportKind::Devices || kind == ImportKind::Loans;
    if (!ofDesk || !isAlliance(store.reader()))
        return {};
    return Error{ErrorCode::Refused,
                 kind == ImportKind::Devices
                     ? ImportCommand::tr("This file is an alliance's: it keeps no devices. Import them into "
                                         "the file of a centre.")
                     : ImportCommand::tr("This file is an alliance's: it keeps no loans. Import them into the "
                                         "file of a centre."),
                 {},
                 u"alliance"_s};
}

bool tookNothing(const ImportPlan& plan)
{
    return plan.count(PlannedRow::State::Wrong) > 0
        && plan.count(PlannedRow::State::Wrong) == plan.rows().size();
}

Result<void> importRows(CommandContext& context, const Arguments& arguments)
{
    if (arguments.at(1) == "attendance"_L1)
        return importAttendance(context, arguments);
    if (arguments.at(1) == "calendar"_L1)
        return importCalendar(context, arguments);
    if (arguments.at(1) == "sessions"_L1)
        return importSessions(context, arguments);
    if (arguments.at(1) == "template"_L1)
        return importTemplate(context, arguments);
    if (arguments.at(1) == "handover"_L1)
        return importHandover(context, arguments);
    if (arguments.at(1) == "busy-times"_L1)
        return importBusyTimes(context, arguments);
    const auto kind = importKind(arguments.at(1));
    if (!kind)
        return Error{ErrorCode::Usage,
                     ImportCommand::tr(
                         "There is no list called \"%1\"; there are: people, devices, loans, "
                         "participants, sessions, busy-times, attendance, calendar, template, applications, "
                         "progress, cloud-accounts, judge-scores, survey, contest-results, handover.")
                         .arg(arguments.at(1)),
                     {}};
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(checkIsKept(*store, *kind));
    KITCAMP_ASSIGN(ImportPlan::Request request, requestOf(*store, *kind, arguments));
    const QList<ColumnGuess> columns = request.columns;
    const bool dryRun = arguments.has(u"dry-run"_s);
    if (!dryRun)
        KITCAMP_TRY(enterOperator(*store, arguments));
    KITCAMP_ASSIGN(const ImportPlan plan, ImportPlan::make(*store, std::move(request)));
    if (arguments.has(u"wrong-rows"_s))
        KITCAMP_TRY(plan.saveWrongRows(arguments.value(u"wrong-rows"_s)));
    KITCAMP_ASSIGN(const qint64 entry, dryRun ? Result<qint64>(0) : perform(*store, plan));
    if (arguments.json()) {
        QJsonObject object = planObject(plan, columns);
        object.insert("dry_run"_L1, dryRun);
        object.insert("entry"_L1, entry);
        KITCAMP_TRY(context.out.object(object));
    } else {
        for (const QString& line : planLines(plan))
            KITCAMP_TRY(context.out.line(line));
    }
    if (tookNothing(plan))
        return Error{ErrorCode::File,
                     ImportCommand::tr("No row of %1 could be taken; the lines above say why.")
                         .arg(QFileInfo(arguments.at(2)).fileName()),
                     {}};
    return {};
}

/// An option that two kinds of list have is told once, with what it means for each.
QList<CommandOption> toldOnce(const QList<CommandOption>& options)
{
    QList<CommandOption> told;
    for (const CommandOption& option : options) {
        const auto known = std::ranges::find(told, option.name, &CommandOption::name);
        if (known == told.end())
            told << option;
        else
            known->help += u"; "_s + option.help;
    }
    return told;
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s, u"FILE LIST SOURCE"_s,
        ImportCommand::tr(
            "Takes people, devices, loans, participants of an activity, sessions, "
            "timetables of the registrar (busy-times), who was in an online meeting, the "
            "questionnaire of a camp (applications), its pre-training (progress), "
            "cloud-accounts, judge-scores, replies to a survey or contest-results from a CSV, XLSX "
            "or XLS file, or the handover of a partner; one undo "
            "takes all of it back."),
        toldOnce(
            QList<CommandOption>{
                {u"map"_s, u"COLUMN=FIELD"_s,
                 ImportCommand::tr("what a column holds, where the guess is wrong; again for further ones")},
                {u"sheet"_s, u"NAME"_s, ImportCommand::tr("the sheet of a workbook; else the first")},
                {u"organization"_s, u"WRITTEN=NAME"_s,
                 ImportCommand::tr("which organization a name means, or \"new\"; again for further ones")},
                {u"usual-organization"_s, u"NAME"_s, ImportCommand::tr("of people whose row names none")},
                {u"dry-run"_s, {}, ImportCommand::tr("only says what would happen")},
                {u"wrong-rows"_s, u"OUT.csv"_s, ImportCommand::tr("where the rows go that are left out")},
                {u"activity"_s, u"ACTIVITY"_s, ImportCommand::tr("into this activity: its code, name or id")},
                operatorOption(),
                newOperatorOption()}
            + participantImportOptions() + attendanceImportOptions() + calendarImportOptions()
            + planListOptions() + campImportOptions() + templateImportOptions() + handoverImportOptions()),
        importRows};
}

} // namespace kitcamp
