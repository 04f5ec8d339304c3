// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp inbox: what no longer fitted on what other computers did, and what shall become of it.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/sync/inbox.h"

#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct InboxCommand {
    Q_DECLARE_TR_FUNCTIONS(InboxCommand)
};

QJsonObject objectOf(const InboxSide& side)
{
    return {{"who"_L1, side.who},
            {"operator"_L1, side.operatorName},
            {"at"_L1, QDateTime::fromSecsSinceEpoch(side.at, Qt::UTC).toString(Qt::ISODate)},
            {"deed"_L1, side.deed},
            {"op"_L1, side.opId.text()}};
}

QJsonObject objectOf(const InboxChoice& choice)
{
    return {{"choice"_L1, choice.choice},
            {"label"_L1, choice.label},
            {"possible"_L1, choice.possible},
            {"why"_L1, choice.why},
            {"effects"_L1, QJsonArray::fromStringList(choice.effects)}};
}

QJsonObject objectOf(const InboxItem& item, const QList<InboxChoice>& choices)
{
    QJsonObject object{{"n"_L1, item.n},
                       {"op"_L1, item.opId.text()},
                       {"kind"_L1, item.kind},
                       {"reason"_L1, item.reason},
                       {"head"_L1, item.head},
                       {"sentence"_L1, item.sentence},
                       {"what"_L1, item.what},
                       {"mine"_L1, objectOf(item.mine)},
                       {"waiting"_L1, QJsonArray::fromStringList(item.waiting)},
                       {"open"_L1, item.open},
                       {"decided"_L1, item.decided}};
    if (!item.theirs.who.isEmpty())
        object.insert("theirs"_L1, objectOf(item.theirs));
    QJsonArray values;
    for (const InboxValue& value : item.values)
        values << QJsonObject{{"column"_L1, value.column},
                              {"title"_L1, value.title},
                              {"mine"_L1, value.mine},
                              {"theirs"_L1, value.theirs}};
    object.insert("values"_L1, values);
    QJsonArray ways;
    for (const InboxChoice& choice : choices)
        ways << objectOf(choice);
    object.insert("choices"_L1, ways);
    return object;
}

Result<void> print(Output& out, const InboxItem& item, const QList<InboxChoice>& choices)
{
    const QString indent(6, u' ');
    KITCAMP_TRY(out.line(u"%1  %2"_s.arg(item.n, 4).arg(item.sentence)));
    if (!item.decided.isEmpty())
        KITCAMP_TRY(out.line(indent + item.decided));
    for (const QString& waiting : item.waiting)
        KITCAMP_TRY(out.line(indent + InboxCommand::tr("waits for it: %1").arg(waiting)));
    for (const InboxChoice& choice : choices) {
        const QString way = choice.possible ? choice.effects.join(u"; "_s)
                                            : InboxCommand::tr("not possible: %1").arg(choice.why);
        KITCAMP_TRY(out.line(indent + padded(choice.choice, 8) + choice.label + u". "_s + way));
    }
    return {};
}

Result<void> list(CommandContext& context, Store& store, const Arguments& arguments)
{
    Inbox inbox(store);
    KITCAMP_ASSIGN(const auto items,
                   inbox.items(arguments.has(u"all"_s) ? Inbox::Which::All : Inbox::Which::Open));
    JsonLines json([&](const QByteArray& piece) { return context.out.text(piece); });
    for (const InboxItem& item : items) {
        KITCAMP_ASSIGN(const auto choices, inbox.choices(item.n));
        KITCAMP_TRY(arguments.json() ? json.add(objectOf(item, choices)) : print(context.out, item, choices));
    }
    if (arguments.json())
        return json.finish();
    return items.isEmpty() ? context.out.line(InboxCommand::tr("There is nothing to decide."))
                           : Result<void>();
}

Result<qint64> numberOf(const QString& written)
{
    bool ok = false;
    const qint64 n = written.toLongLong(&ok);
    if (ok)
        return n;
    return Error{
        ErrorCode::Usage,
        InboxCommand::tr("\"%1\" is no number of the inbox; \"kitcamp inbox FILE\" lists them.").arg(written),
        {}};
}

Result<void> decide(CommandContext& context, Store& store, const Arguments& arguments)
{
    if (arguments.at(1) != "decide"_L1 || arguments.at(3).isEmpty())
        return Error{ErrorCode::Usage,
                     InboxCommand::tr("Write: kitcamp inbox FILE decide NUMBER theirs|mine|same (or drop, on "
                                      "a computer that was revoked)."),
                     {}};
    KITCAMP_ASSIGN(const qint64 n, numberOf(arguments.at(2)));
    KITCAMP_ASSIGN(const Performed done, Inbox(store).decide(n, arguments.at(3)));
    const QString sentence =
        done.seq == 0 ? InboxCommand::tr("Dropped number %1.").arg(n) : store.sentence(done.opId);
    if (!arguments.json())
        return context.out.line(sentence);
    KITCAMP_ASSIGN(const int open, Inbox(store).openCount());
    return context.out.object(
        {{"entry"_L1, done.seq}, {"op"_L1, done.opId.text()}, {"sentence"_L1, sentence}, {"open"_L1, open}});
}

Result<void> inbox(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_TRY(findOperator(*store, arguments));
    return arguments.at(1).isEmpty() ? list(context, *store, arguments) : decide(context, *store, arguments);
}

} // namespace

Command inboxCommand()
{
    return {u"inbox"_s,
            u"FILE [decide] [N] [theirs|mine|same]"_s,
            InboxCommand::tr(
                "Lists what does not fit together with what other computers did, and decides about it."),
            {{u"all"_s, {}, InboxCommand::tr("lists what is decided, too")}, operatorOption()},
            inbox};
}

} // namespace kitcamp
