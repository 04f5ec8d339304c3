// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/planlistcommands.h"

#include "app/commands/arguments.h"
#include "app/commands/namedactivity.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/pastfile.h"
#include "app/commands/sheetoutput.h"
#include "models/exchange/planlists/busyimport.h"
#include "models/exchange/planlists/sessionimport.h"
#include "models/exchange/planlists/sessionsheet.h"
#include "models/exchange/tablereader.h"
#include "models/items/centretime.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PlanLists {
    Q_DECLARE_TR_FUNCTIONS(PlanLists)
};

Error usageError(const QString& sentence)
{
    return {ErrorCode::Usage, sentence, {}};
}

/// The guessed columns as "COLUMN=FIELD" words correct them; the column by its title or its number from 1.
Result<SessionColumns> correctedSessionColumns(const QStringList& header, const QStringList& corrections)
{
    SessionColumns columns = sessionColumns(header);
    for (const QString& correction : corrections) {
        const QString written = correction.section(u'=', 0, 0);
        const QString word = correction.section(u'=', 1);
        bool isNumber = false;
        const int number = written.toInt(&isNumber);
        const int column = isNumber ? number - 1 : int(header.indexOf(written));
        const auto field = sessionFieldOf(word);
        if (column < 0 || column >= header.size())
            return usageError(PlanLists::tr("The list has no column \"%1\".").arg(written));
        if (!field && !word.isEmpty())
            return usageError(PlanLists::tr("\"%1\" is no field of a session; there are: %2.")
                                  .arg(word, sessionFieldWords().join(u", "_s)));
        columns.removeIf([&](const auto& entry) { return entry.value() == column; });
        if (field)
            columns.insert(*field, column);
    }
    return columns;
}

/// The journal's entry; 0 where nothing was done.
template <typename A>
Result<qint64> performed(Store& store, const Arguments& arguments, const A& action, bool empty)
{
    if (arguments.has(u"dry-run"_s) || empty)
        return 0;
    KITCAMP_TRY(enterOperator(store, arguments));
    KITCAMP_ASSIGN(const Performed done, store.perform(action));
    return done.seq;
}

QString wordOf(ImportedSession::State state)
{
    switch (state) {
    case ImportedSession::State::New:
        return u"new"_s;
    case ImportedSession::State::ThereAlready:
        return u"there"_s;
    case ImportedSession::State::Wrong:
        return u"wrong"_s;
    }
    return {};
}

Result<void> tellSessions(CommandContext& context, const SessionImport& made, bool json, qint64 entry)
{
    using State = ImportedSession::State;
    if (json) {
        QJsonArray rows;
        for (const ImportedSession& row : made.rows)
            rows << QJsonObject{{"row"_L1, row.sourceRow},
                                {"state"_L1, wordOf(row.state)},
                                {"session"_L1, row.shown},
                                {"problem"_L1, row.problem},
                                {"remark"_L1, row.remark}};
        return context.out.object({{"rows"_L1, rows}, {"entry"_L1, entry}});
    }
    for (const ImportedSession& row : made.rows) {
        if (const QString said = row.state == State::Wrong ? row.problem : row.remark; !said.isEmpty())
            KITCAMP_TRY(context.out.line(
                PlanLists::tr("Row %1: %2", "its number, what is wrong").arg(row.sourceRow).arg(said)));
    }
    return context.out.line(PlanLists::tr("Sessions: %1 new, %2 there already, %3 left out.")
                                .arg(made.count(State::New))
                                .arg(made.count(State::ThereAlready))
                                .arg(made.count(State::Wrong)));
}

Result<qint64> termNamed(Connection& rows, const QString& name)
{
    if (name.isEmpty())
        return 0;
    KITCAMP_ASSIGN(const auto found, rows.integer("SELECT id FROM term WHERE name=?", name));
    if (found)
        return *found;
    QStringList known;
    KITCAMP_TRY(rows.each("SELECT name FROM term ORDER BY first_monday",
                          [&](const Statement& row) { known << row.text(0); }));
    return usageError(
        PlanLists::tr("There is no term \"%1\"; there are: %2.").arg(name, known.join(u", "_s)));
}

Result<void> tellBusyTimes(CommandContext& context, const BusyImport& made, bool json, qint64 entry)
{
    if (json) {
        QJsonArray owners;
        for (const BusyOwner& owner : made.owners)
            owners << QJsonObject{{"owner"_L1, owner.shown},
                                  {"times"_L1, owner.lines},
                                  {"replaced"_L1, owner.before},
                                  {"problem"_L1, owner.problem},
                                  {"remark"_L1, owner.remark}};
        return context.out.object({{"term"_L1, made.termName},
                                   {"owners"_L1, owners},
                                   {"times"_L1, int(made.action.times.size())},
                                   {"problems"_L1, QJsonArray::fromStringList(made.problems)},
                                   {"entry"_L1, entry}});
    }
    for (const BusyOwner& owner : made.owners) {
        const QString said = owner.problem.isEmpty() ? owner.remark : owner.problem;
        if (!said.isEmpty())
            KITCAMP_TRY(context.out.line(owner.shown.isEmpty() ? said : u"%1: %2"_s.arg(owner.shown, said)));
    }
    for (const QString& line : made.problems + made.notes)
        KITCAMP_TRY(context.out.line(line));
    return context.out.line(PlanLists::tr("%n busy time(s) of %1.", "%1: term", int(made.action.times.size()))
                                .arg(made.termName));
}

} // namespace

Result<void> importSessions(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    TableOptions options;
    options.sheet = arguments.value(u"sheet"_s);
    KITCAMP_ASSIGN(const Table table, readTable(arguments.at(2), options));
    SessionImportWish wish{.sourceName = QFileInfo(arguments.at(2)).fileName(),
                           .activity = arguments.value(u"activity"_s),
                           .campus = arguments.value(u"campus"_s)};
    KITCAMP_ASSIGN(wish.columns, correctedSessionColumns(table.header, arguments.values(u"map"_s)));
    KITCAMP_ASSIGN(const SessionImport made, sessionImport(store->reader(), store->ids(), table, wish));
    KITCAMP_ASSIGN(const qint64 entry,
                   performed(*store, arguments, made.action, made.action.sessions.isEmpty()));
    KITCAMP_TRY(tellSessions(context, made, arguments.json(), entry));
    if (made.count(ImportedSession::State::Wrong) == 0
        || made.count(ImportedSession::State::Wrong) < made.rows.size())
        return {};
    return Error{ErrorCode::File,
                 PlanLists::tr("No row of %1 could be taken; the lines above say why.").arg(wish.sourceName),
                 {}};
}

Result<void> importBusyTimes(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    TableOptions options;
    options.sheet = arguments.value(u"sheet"_s);
    KITCAMP_ASSIGN(const RegistrarTimetable timetable, readRegistrarTimetable(arguments.at(2), options));
    BusyImportWish wish{.sourceName = QFileInfo(arguments.at(2)).fileName(),
                        .campus = arguments.value(u"campus"_s),
                        .wholeTerm = arguments.has(u"whole-term"_s)};
    KITCAMP_ASSIGN(wish.term, termNamed(store->reader(), arguments.value(u"term"_s)));
    CentreTime time(context.clock);
    time.readZone(store->reader());
    wish.today = time.today();
    KITCAMP_ASSIGN(const BusyImport made, busyImport(store->reader(), timetable, wish));
    KITCAMP_ASSIGN(const qint64 entry,
                   performed(*store, arguments, made.action, made.action.times.isEmpty()));
    KITCAMP_TRY(tellBusyTimes(context, made, arguments.json(), entry));
    if (!made.action.times.isEmpty())
        return {};
    return Error{ErrorCode::File,
                 PlanLists::tr("Nothing of %1 could be taken; the lines above say why.").arg(wish.sourceName),
                 {}};
}

Result<void> exportSessions(CommandContext& context, const Arguments& arguments)
{
    const QString target = arguments.at(2);
    const QString suffix = QFileInfo(target).suffix().toLower();
    static const QStringList endings{u"csv"_s, u"xlsx"_s, u"json"_s};
    if (target != "-"_L1 && !endings.contains(suffix))
        return usageError(
            PlanLists::tr("The name of the target ends with .csv, .xlsx or .json, or is - for the screen; "
                          "it is \"%1\".")
                .arg(target));
    KITCAMP_ASSIGN(const auto store, openFileOrPast(context, arguments));
    qint64 activity = 0;
    if (arguments.has(u"activity"_s)) {
        KITCAMP_ASSIGN(activity, namedActivity(store->reader(), arguments.value(u"activity"_s)));
    }
    KITCAMP_ASSIGN(const SessionSheet sheet, sessionSheet(store->reader(), activity));
    if (target == "-"_L1)
        return sheetToScreen(context, {sheet.fields, sheet.header, sheet.rows}, arguments.json());
    KITCAMP_TRY(suffix == "json"_L1 ? sheetToJsonFile({sheet.fields, sheet.header, sheet.rows}, target)
                                    : saveSessionSheet(sheet, target));
    const int count = int(sheet.rows.size());
    if (arguments.json())
        return context.out.object({{"rows"_L1, count}, {"target"_L1, target}});
    return context.out.line(
        PlanLists::tr("%n row(s) written to %1.", "%1: file", count).arg(QFileInfo(target).fileName()));
}

QList<CommandOption> planListOptions()
{
    return {{u"term"_s, u"TERM"_s,
             PlanLists::tr("busy-times: of this term; else the one that the file names, or today's")},
            {u"whole-term"_s, {}, PlanLists::tr("busy-times: in the place of all of the term")},
            {u"campus"_s, u"NAME"_s, PlanLists::tr("sessions, busy-times: whose periods are meant")}};
}

} // namespace kitcamp
