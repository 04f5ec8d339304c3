// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp suggest: the best places for a session.
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

struct SuggestCommand {
    Q_DECLARE_TR_FUNCTIONS(SuggestCommand)
};

constexpr int mostPlaces = 50;

Result<int> countOf(const Arguments& arguments)
{
    if (!arguments.has(u"count"_s))
        return 5;
    bool ok = false;
    const int count = arguments.value(u"count"_s).toInt(&ok);
    if (ok && count >= 1 && count <= mostPlaces)
        return count;
    return Error{ErrorCode::Usage,
                 SuggestCommand::tr("--count takes a number from 1 to %1, not \"%2\".")
                     .arg(mostPlaces)
                     .arg(arguments.value(u"count"_s)),
                 {}};
}

QJsonArray idTexts(const std::vector<qint64>& ids)
{
    QJsonArray texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return texts;
}

QJsonObject objectOf(const PlanPlacement& place)
{
    const planning::Placement& placement = place.suggestion.placement;
    return {{"starts"_L1, place.starts},
            {"room"_L1, placement.room == 0 ? QJsonValue() : QJsonValue(QString::number(placement.room))},
            {"staff"_L1, idTexts(placement.staff)},
            {"place"_L1, place.place},
            {"cost"_L1, place.suggestion.verdict.cost},
            {"cost_to_others"_L1, place.suggestion.costToOthers},
            {"reasons"_L1, QJsonArray::fromStringList(place.reasons)},
            {"warnings"_L1, QJsonArray::fromStringList(place.warnings)}};
}

Result<void> printPlaces(Output& out, const QString& session, const PlanPlacements& places)
{
    const QLocale locale;
    KITCAMP_TRY(
        out.line(SuggestCommand::tr("%1: %2 of %3 places are possible.", "a session, numbers")
                     .arg(session, locale.toString(places.possible), locale.toString(places.places))));
    int number = 0;
    for (const PlanPlacement& place : places.best) {
        KITCAMP_TRY(out.line(u"%1. %2"_s.arg(++number).arg(place.place)));
        for (const QString& reason : place.reasons)
            KITCAMP_TRY(out.line(u"   + "_s + reason));
        for (const QString& warning : place.warnings)
            KITCAMP_TRY(out.line(u"   ! "_s + warning));
    }
    return {};
}

/// Why there is none, with the rules that take the places away.
Error noPlace(const QString& session, const PlanPlacements& places)
{
    const QString why = places.removed.mid(0, 3).join(u' ');
    return Error{ErrorCode::Refused,
                 SuggestCommand::tr("There is no place for %1 in the weeks that were searched. %2")
                     .arg(session, why)
                     .trimmed(),
                 {}};
}

Result<void> printSuggestions(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const int count, countOf(arguments));
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    const QDate today = todayAtCentre(*store);
    KITCAMP_ASSIGN(const QDate from, dayOption(arguments, u"from"_s, today));
    CentrePlan plan(*store, bookingSupply(store->clock()), nullptr);
    KITCAMP_TRY(plan.show(from));
    KITCAMP_ASSIGN(const qint64 session, sessionNamed(plan, store->reader(), arguments.at(1)));
    auto wish = plan.wishFor(session);
    wish->count = count;
    const PlanPlacements places = plan.suggest(*wish);
    if (arguments.json()) {
        JsonLines lines([&](const QByteArray& piece) { return context.out.text(piece); });
        for (const PlanPlacement& place : places.best)
            KITCAMP_TRY(lines.add(objectOf(place)));
        return lines.finish();
    }
    if (places.best.empty())
        return noPlace(plan.names().session(session), places);
    return printPlaces(context.out, plan.names().session(session), places);
}

} // namespace

Command suggestCommand()
{
    return {u"suggest"_s,
            u"FILE SESSION"_s,
            SuggestCommand::tr("Prints the best places for a session, from now to the end of the term."),
            {{u"count"_s, u"N"_s, SuggestCommand::tr("how many places; 5 without it")},
             {u"from"_s, u"DAY"_s, SuggestCommand::tr("a day of the term to look in; today without it")}},
            printSuggestions};
}

} // namespace kitcamp
