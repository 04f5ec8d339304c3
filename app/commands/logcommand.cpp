// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kitcamp log: the history, newest first.
#include "app/commands/arguments.h"
#include "app/commands/commandlist.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/store/centre.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct LogCommand {
    Q_DECLARE_TR_FUNCTIONS(LogCommand)
};

struct LogLine {
    qint64 seq = 0;
    QString time; ///< local time of the centre
    qint64 at = 0;
    QString who;
    QString kind;
    OpId opId;
    QString sentence;
    bool undone = false;
};

Result<qint64> limitOf(const Arguments& arguments)
{
    if (!arguments.has(u"limit"_s))
        return std::numeric_limits<qint64>::max();
    bool ok = false;
    const qint64 limit = arguments.value(u"limit"_s).toLongLong(&ok);
    if (ok && limit > 0)
        return limit;
    return Error{
        ErrorCode::Usage,
        LogCommand::tr("--limit takes a number above 0, not \"%1\".").arg(arguments.value(u"limit"_s)),
        {}};
}

/// The columns that the file has ready; the sentence is made of the entry.
Result<void> eachEntry(Store& store, qint64 limit, const std::function<Result<void>(LogLine&)>& take)
{
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    Result<void> taken;
    KITCAMP_TRY(store.reader().each(
        "SELECT j.seq, j.at, coalesce(w.name,''), j.kind, j.op_id FROM journal AS j LEFT JOIN operator AS w "
        "ON w.id=j.operator"
        " ORDER BY j.seq DESC LIMIT ?",
        [&](const Statement& row) {
            LogLine line{row.integer(0), {}, row.integer(1), row.text(2), row.text(3),
                         {row.blob(4)},  {}, false};
            line.time =
                QDateTime::fromSecsSinceEpoch(line.at, centre.zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
            line.sentence = store.sentence(line.opId);
            const auto undone = store.journal().isUndone(line.opId);
            line.undone = undone && *undone;
            taken = undone ? take(line) : Result<void>(undone.error());
            return taken.ok();
        },
        limit));
    return taken;
}

QJsonObject objectOf(const LogLine& line)
{
    return {{"entry"_L1, line.seq},
            {"at"_L1, QDateTime::fromSecsSinceEpoch(line.at, Qt::UTC).toString(Qt::ISODate)},
            {"local"_L1, line.time},
            {"operator"_L1, line.who},
            {"kind"_L1, line.kind},
            {"op"_L1, line.opId.text()},
            {"sentence"_L1, line.sentence},
            {"undone"_L1, line.undone}};
}

Result<void> printLog(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const qint64 limit, limitOf(arguments));
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    if (arguments.json()) {
        JsonLines lines([&](const QByteArray& piece) { return context.out.text(piece); });
        KITCAMP_TRY(eachEntry(*store, limit, [&](LogLine& line) { return lines.add(objectOf(line)); }));
        return lines.finish();
    }
    int nameWidth = 1;
    KITCAMP_TRY(store->reader().each("SELECT name FROM operator", [&](const Statement& row) {
        nameWidth = std::max(nameWidth, columnsOf(row.text(0)));
    }));
    return eachEntry(*store, limit, [&](LogLine& line) {
        const QString mark = line.undone ? LogCommand::tr(" (taken back)") : QString();
        return context.out.line(u"%1  %2  %3  %4"_s.arg(QString::number(line.seq).rightJustified(6),
                                                        line.time, padded(line.who, nameWidth),
                                                        line.sentence.simplified() + mark));
    });
}

} // namespace

Command logCommand()
{
    return {u"log"_s,
            u"FILE"_s,
            LogCommand::tr("Prints who did what and when, newest first."),
            {{u"limit"_s, u"N"_s, LogCommand::tr("only the newest N entries")}},
            printLog};
}

} // namespace kitcamp
