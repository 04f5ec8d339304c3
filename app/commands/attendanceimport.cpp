// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/attendanceimport.h"

#include "app/commands/arguments.h"
#include "app/commands/namedsession.h"
#include "app/commands/openedfile.h"
#include "app/commands/output.h"
#include "models/exchange/tablereader.h"
#include "models/items/attendance/onlinereview.h"
#include "models/store/centre.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct AttendanceImport {
    Q_DECLARE_TR_FUNCTIONS(AttendanceImport)
};

Result<OnlineReview> reviewOf(CommandContext& context, Store& store, const Arguments& arguments)
{
    if (!arguments.has(u"session"_s))
        return Error{ErrorCode::Usage,
                     AttendanceImport::tr("Say which session it was: --session ID, or --session ACTIVITY#3."),
                     {}};
    KITCAMP_ASSIGN(const qint64 session,
                   namedSession(store.reader(), arguments.value(u"session"_s), context.clock.now()));
    TableOptions options;
    options.sheet = arguments.value(u"sheet"_s);
    KITCAMP_ASSIGN(const Table table, readTable(arguments.at(2), options));
    KITCAMP_ASSIGN(const Centre centre, Centre::read(store.reader()));
    KITCAMP_ASSIGN(const QList<OnlineVisit> visits, onlineVisits(table, centre.zone));
    KITCAMP_ASSIGN(OnlineReview review,
                   OnlineReview::make(store, session, QFileInfo(arguments.at(2)).fileName(), visits));
    if (!arguments.has(u"threshold"_s))
        return review;
    bool ok = false;
    const int percent = arguments.value(u"threshold"_s).toInt(&ok);
    if (!ok || percent < 1 || percent > 100)
        return Error{ErrorCode::Usage,
                     AttendanceImport::tr("The threshold is a number of percent from 1 to 100."),
                     {}};
    review.setThreshold(percent);
    return review;
}

QString lineOf(const OnlineLine& line)
{
    const QString state = line.taken && line.proposed != AttendanceState::Unmarked
        ? attendanceWord(line.proposed)
        : AttendanceImport::tr("left out");
    QStringList parts{state, line.name};
    if (!line.matchedName.isEmpty() && line.matchedName != line.name)
        parts << u"= "_s + line.matchedName;
    parts << u"%1 %"_s.arg(line.percent) << OnlineReview::remark(line);
    return parts.join(u" · "_s).simplified();
}

QJsonObject objectOf(const OnlineLine& line)
{
    return {{"name"_L1, line.name},
            {"person"_L1, line.matchedName},
            {"minutes"_L1, line.seconds / 60},
            {"percent"_L1, line.percent},
            {"state"_L1, attendanceKey(line.proposed)},
            {"taken"_L1, line.taken && line.proposed != AttendanceState::Unmarked},
            {"remark"_L1, OnlineReview::remark(line)}};
}

Result<void> tell(CommandContext& context, const OnlineReview& review, bool json, qint64 entry)
{
    if (json) {
        QJsonArray lines;
        for (const OnlineLine& line : review.lines())
            lines << objectOf(line);
        return context.out.object({{"session"_L1, QString::number(review.session().id)},
                                   {"lines"_L1, lines},
                                   {"missing"_L1, QJsonArray::fromStringList(review.missing())},
                                   {"entry"_L1, entry}});
    }
    for (const OnlineLine& line : review.lines())
        KITCAMP_TRY(context.out.line(lineOf(line)));
    const QStringList missing = review.missing();
    if (!missing.isEmpty())
        KITCAMP_TRY(
            context.out.line(AttendanceImport::tr("Not in the meeting: %1").arg(missing.join(u", "_s))));
    return context.out.line(
        AttendanceImport::tr("%1: %2 present, %3 late, %4 absent; %5 doubtful, %6 unknown")
            .arg(review.session().name)
            .arg(review.count(AttendanceState::Present))
            .arg(review.count(AttendanceState::Late))
            .arg(review.count(AttendanceState::Absent))
            .arg(review.doubtful())
            .arg(review.unknown()));
}

} // namespace

Result<void> importAttendance(CommandContext& context, const Arguments& arguments)
{
    KITCAMP_ASSIGN(const auto store, openFile(context, arguments.at(0)));
    KITCAMP_ASSIGN(OnlineReview review, reviewOf(context, *store, arguments));
    qint64 entry = 0;
    if (!arguments.has(u"dry-run"_s)) {
        KITCAMP_TRY(enterOperator(*store, arguments));
        KITCAMP_ASSIGN(const Performed done,
                       store->perform(review.action(store->ids(), context.clock.now())));
        entry = done.seq;
    }
    return tell(context, review, arguments.json(), entry);
}

QList<CommandOption> attendanceImportOptions()
{
    return {{u"session"_s, u"SESSION"_s,
             AttendanceImport::tr("attendance: which session it was, its id or ACTIVITY#3")},
            {u"threshold"_s, u"PERCENT"_s,
             AttendanceImport::tr("attendance: so much of the time counts as having been there")}};
}

} // namespace kitcamp
