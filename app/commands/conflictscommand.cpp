// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp conflicts: what clashes in the plan of some days.
#include "app/commands/commandlist.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "app/commands/plancommandparts.h"
#include "models/items/centretime.h"
#include "models/items/plan/bookingsupply.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ConflictsCommand {
    Q_DECLARE_TR_FUNCTIONS(ConflictsCommand)
};

constexpr int daysShown = 28;

struct Days {
    QDate from;
    QDate until;
};

Result<Days> daysOf(Store& store, const Arguments& arguments)
{
    const QDate today = todayAtCentre(store);
    KITCAMP_ASSIGN(const QDate from, dayOption(arguments, u"from"_s, today));
    KITCAMP_ASSIGN(const QDate until, dayOption(arguments, u"until"_s, from.addDays(daysShown - 1)));
    constexpr qint64 mostDays = 400;
    if (until < from)
        return Error{
            ErrorCode::Usage, ConflictsCommand::tr("--until lies before --from. Exchange them."), {}};
    if (from.daysTo(until) > mostDays)
        return Error{ErrorCode::Usage,
                     ConflictsCommand::tr("These are more than %1 days. Choose fewer.").arg(mostDays),
                     {}};
    return Days{from, until};
}

QString momentOf(const PlanFinding& finding)
{
    return u"%1 %2"_s.arg(finding.day.toString(Qt::ISODate),
                          QTime(0, 0).addSecs(finding.starts * 60).toString(u"HH:mm"_s));
}

QJsonObject objectOf(const PlanFinding& finding)
{
    QJsonArray sessions;
    for (const qint64 id : finding.finding.sessions)
        sessions << QString::number(id);
    return {{"session"_L1, QString::number(finding.finding.sessions.front())},
            {"name"_L1, finding.session},
            {"at"_L1, momentOf(finding).replace(u' ', u'T')},
            {"rule"_L1, planning::Rules::name(finding.finding.rule)},
            {"level"_L1, planning::Rules::name(finding.finding.level)},
            {"cost"_L1, finding.finding.cost},
            {"sessions"_L1, sessions},
            {"sentence"_L1, finding.sentence}};
}

Result<void> printConflicts(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_ASSIGN(const Days days, daysOf(*store, arguments));
    CentrePlan plan(*store, bookingSupply(store->clock()), nullptr);
    KITCAMP_TRY(plan.show(PlanSpan::ofDays(days.from, days.until)));
    QList<PlanFinding> findings = plan.findings(days.from, days.until);
    // Wishes that cost a little are no clash.
    if (!arguments.has(u"all"_s))
        findings.removeIf([](const PlanFinding& one) { return one.colour == planning::Colour::Green; });
    if (arguments.json()) {
        JsonLines lines([&](const QByteArray& piece) { return context.out.text(piece); });
        for (const PlanFinding& finding : findings)
            KITCAMP_TRY(lines.add(objectOf(finding)));
        return lines.finish();
    }
    if (findings.isEmpty())
        return context.out.line(ConflictsCommand::tr("Nothing clashes from %1 to %2.")
                                    .arg(days.from.toString(Qt::ISODate), days.until.toString(Qt::ISODate)));
    QList<QStringList> rows;
    for (const PlanFinding& finding : findings)
        rows << QStringList{planning::PlanWords::title(finding.finding.level), momentOf(finding),
                            finding.session, finding.sentence};
    return context.out.table(rows);
}

} // namespace

Command conflictsCommand()
{
    return {
        u"conflicts"_s,
        u"FILE"_s,
        ConflictsCommand::tr("Prints what clashes in the plan of the next four weeks, the worst first."),
        {{u"from"_s, u"DAY"_s, ConflictsCommand::tr("the first day, such as 2026-11-26; today without it")},
         {u"until"_s, u"DAY"_s, ConflictsCommand::tr("the last day")},
         {u"all"_s, {}, ConflictsCommand::tr("wishes too that are not met, such as gaps between sessions")}},
        printConflicts};
}

} // namespace kitcamp
