// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp erase-person: takes what is known of somebody out of file, history, backups and hub.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/memberkeysoption.h"
#include "app/commands/namedscope.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/people/erasedname.h"
#include "models/persondata/erasureplan.h"
#include "models/store/erasureprotocol.h"
#include "models/sync/centrehub.h"
#include "models/sync/erasing.h"
#include "models/sync/sharing.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{30}; // with the window that syncs the same file

struct ErasePersonCommand {
    Q_DECLARE_TR_FUNCTIONS(ErasePersonCommand)
};

QJsonArray arrayOf(const QList<ErasurePlanLine>& lines)
{
    QJsonArray array;
    for (const ErasurePlanLine& line : lines)
        array << QJsonObject{{"table"_L1, line.table}, {"rows"_L1, line.rows}, {"what"_L1, line.what}};
    return array;
}

Result<void> printLines(Output& out, const QString& title, const QList<ErasurePlanLine>& lines)
{
    if (lines.isEmpty())
        return {};
    KITCAMP_TRY(out.line(title));
    QList<QStringList> rows;
    for (const ErasurePlanLine& line : lines)
        rows << QStringList{u"  "_s + line.title, QString::number(line.rows), line.what};
    return out.table(rows);
}

QString fateOf(const ErasurePlanText& text)
{
    QStringList fates;
    if (text.replaced)
        fates << ErasePersonCommand::tr("is replaced by %1", "%1: what stands for a name").arg(erasedName());
    if (text.shared)
        fates << ErasePersonCommand::tr("somebody else is called so as well: replaced only with "
                                        "--shared-names");
    if (text.left)
        fates << ErasePersonCommand::tr("look at it yourself");
    return fates.join(u"; "_s);
}

Result<void> printTexts(Output& out, const QList<ErasurePlanText>& texts)
{
    if (texts.isEmpty())
        return {};
    KITCAMP_TRY(out.line(
        ErasePersonCommand::tr("Named in %n texts about others:", nullptr, static_cast<int>(texts.size()))));
    for (const ErasurePlanText& text : texts)
        KITCAMP_TRY(out.line(u"  %1: %2 (%3)"_s.arg(text.title, text.text.simplified(), fateOf(text))));
    return {};
}

QJsonArray arrayOf(const QList<ErasurePlanText>& texts)
{
    QJsonArray array;
    for (const ErasurePlanText& text : texts)
        array << QJsonObject{{"where"_L1, text.title},
                             {"text"_L1, text.text},
                             {"replaced"_L1, text.replaced},
                             {"shared"_L1, text.shared},
                             {"left"_L1, text.left}};
    return array;
}

/// What would be done, and what stands in the way.
Result<void> printPlan(CommandContext& context, Store& store, qint64 person, bool json)
{
    KITCAMP_ASSIGN(const ErasurePlan plan,
                   readErasurePlan(store.reader(), store.domain(), {person}, store.author()));
    Output& out = context.out;
    if (json)
        return out.object({{"person"_L1, QString::number(person)},
                           {"erased_before"_L1, plan.erasedBefore > 0},
                           {"goes"_L1, arrayOf(plan.goes)},
                           {"emptied"_L1, arrayOf(plan.emptied)},
                           {"stays"_L1, arrayOf(plan.stays)},
                           {"texts"_L1, arrayOf(plan.texts)},
                           {"open_loans"_L1, QJsonArray::fromStringList(plan.openLoans)},
                           {"other_computers"_L1, plan.others.size()}});
    KITCAMP_TRY(
        out.line(ErasePersonCommand::tr("This would be erased of %1; nothing was changed.", "%1: person")
                     .arg(shownPersonName(plan.names.value(0)))));
    KITCAMP_TRY(printLines(out, ErasePersonCommand::tr("Goes:"), plan.goes));
    KITCAMP_TRY(printLines(out, ErasePersonCommand::tr("Stays without details:"), plan.emptied));
    KITCAMP_TRY(printLines(out, ErasePersonCommand::tr("Stays:"), plan.stays));
    KITCAMP_TRY(printTexts(out, plan.texts));
    for (const QString& loan : plan.openLoans)
        KITCAMP_TRY(out.line(ErasePersonCommand::tr("Still lent, so that erasing is refused: %1").arg(loan)));
    return {};
}

QJsonObject objectOf(const ErasureProtocol& protocol)
{
    QJsonArray places;
    for (const ErasureProtocol::Left& left : protocol.elsewhere)
        places << QJsonObject{{"where"_L1, left.title},
                              {"table"_L1, left.place.table},
                              {"row"_L1, left.place.row},
                              {"column"_L1, left.place.column}};
    return {{"entry"_L1, protocol.opId.text()},
            {"complete"_L1, protocol.doneAt.has_value()},
            {"entries_redacted"_L1, protocol.entries},
            {"entries_redacted_at_hub"_L1, protocol.hub.entries},
            {"backups"_L1, protocol.backups.size()},
            {"texts_replaced"_L1, protocol.replaced},
            {"stands_elsewhere"_L1, places},
            {"protocol"_L1, QJsonArray::fromStringList(protocol.sentences())}};
}

Result<void> printProtocols(CommandContext& context, Store& store, qint64 person, bool json)
{
    KITCAMP_ASSIGN(const QList<ErasureProtocol> protocols, erasureProtocols(store));
    for (const ErasureProtocol& protocol : protocols) {
        if (!protocol.persons.contains(person))
            continue;
        if (json)
            return context.out.object(objectOf(protocol));
        KITCAMP_TRY(context.out.line(store.sentence(protocol.opId)));
        for (const QString& line : protocol.sentences())
            KITCAMP_TRY(context.out.line(u"  "_s + line));
        return {};
    }
    return {};
}

Result<void> erase(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(enterOperator(*store, arguments));
    KITCAMP_ASSIGN(const qint64 person, namedPerson(store->reader(), arguments.at(1)));
    if (arguments.has(u"dry-run"_s))
        return printPlan(context, *store, person, arguments.json());
    std::unique_ptr<Hub> hub;
    if (!hubOf(*store).isEmpty()) {
        KITCAMP_ASSIGN(const auto keys, keysOf(*store, arguments));
        KITCAMP_ASSIGN(hub, openCentreHub(*store, hubOf(*store), keys));
    }
    ErasingWatch watch;
    watch.pace.waitForOther = patience;
    KITCAMP_TRY(eraseConnected(*store, hub.get(),
                               {{person},
                                arguments.value(u"reason"_s),
                                arguments.has(u"keep-texts"_s),
                                arguments.has(u"shared-names"_s)},
                               watch));
    return printProtocols(context, *store, person, arguments.json());
}

} // namespace

Command erasePersonCommand()
{
    return {
        u"erase-person"_s,
        u"FILE PERSON"_s,
        ErasePersonCommand::tr("Erases what is known of a person, for good: from the file, its history, its "
                               "backups and what the computers share. Again: finishes what was left."),
        {{u"dry-run"_s, {}, ErasePersonCommand::tr("only says what would go and what would stay")},
         {u"reason"_s, u"TEXT"_s, ErasePersonCommand::tr("stands in the protocol; names nobody")},
         {u"keep-texts"_s,
          {},
          ErasePersonCommand::tr("leaves the name where it stands in texts about others (notes of devices)")},
         {u"shared-names"_s,
          {},
          ErasePersonCommand::tr("replaces it there also where somebody else is called so as well")},
         operatorOption(),
         passphraseOption()},
        erase};
}

} // namespace kitcamp
