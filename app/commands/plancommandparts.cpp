// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/plancommandparts.h"

#include "app/commands/namedactivity.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PlanCommands {
    Q_DECLARE_TR_FUNCTIONS(PlanCommands)
};

constexpr qsizetype shownAtMost = 5;

/// "12 (Thu 26 Nov 10:00)" for each.
QString choices(const CentrePlan& plan, const QList<qint64>& sessions)
{
    QStringList told;
    for (const qint64 id : sessions.mid(0, shownAtMost)) {
        const planning::Session* session = plan.index().session(id);
        told << PlanCommands::tr("%1 (%2)", "a session's number, its time")
                    .arg(id)
                    .arg(session->start ? plan.names().moment(*session->start)
                                        : PlanCommands::tr("to place"));
    }
    return told.join(PlanCommands::tr(", ", "between sessions"));
}

/// "IOT-1#3": the sessions of that number, which one that makes up for a cancelled one shares with it.
Result<QList<qint64>> numberedSessions(const CentrePlan& plan, Connection& connection, const QString& written)
{
    QList<qint64> found;
    const qsizetype mark = written.lastIndexOf(u'#');
    bool isNumber = false;
    const int number = mark < 0 ? 0 : written.mid(mark + 1).toInt(&isNumber);
    if (!isNumber)
        return found;
    KITCAMP_ASSIGN(const qint64 activity, namedActivity(connection, written.left(mark)));
    KITCAMP_TRY(connection.each(
        "SELECT id FROM session WHERE activity=? AND number=? AND state='planned' ORDER BY starts, id",
        [&](const Statement& row) {
            if (plan.index().session(row.integer(0)) != nullptr)
                found << row.integer(0);
        },
        activity, number));
    return found;
}

} // namespace

Result<QDate> dayOption(const Arguments& arguments, const QString& option, QDate otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (day.isValid())
        return day;
    return Error{ErrorCode::Usage,
                 PlanCommands::tr("--%1 takes a day such as 2026-11-26, not \"%2\".")
                     .arg(option, arguments.value(option)),
                 {}};
}

Result<qint64> sessionNamed(const CentrePlan& plan, Connection& connection, const QString& written)
{
    const QString wanted = written.simplified();
    bool isNumber = false;
    const qint64 number = wanted.toLongLong(&isNumber);
    if (isNumber && plan.index().session(number) != nullptr)
        return number;
    QList<qint64> found;
    for (const qint64 id : plan.index().sessionIds()) {
        if (plan.names().session(id).compare(wanted, Qt::CaseInsensitive) == 0)
            found << id;
    }
    if (found.isEmpty()) {
        KITCAMP_ASSIGN(found, numberedSessions(plan, connection, wanted));
    }
    if (found.size() == 1)
        return found.front();
    if (found.isEmpty())
        return Error{
            ErrorCode::Refused,
            PlanCommands::tr("There is no session \"%1\" in the weeks from %2 to %3. Give its id, its "
                             "name as kitcamp conflicts prints it, or its activity and number: IOT-1#3.")
                .arg(wanted, plan.span().firstMonday.toString(Qt::ISODate),
                     plan.span().lastDay().toString(Qt::ISODate)),
            {}};
    return Error{ErrorCode::Refused,
                 PlanCommands::tr("\"%1\" is the name of %n sessions. Give the id of one: %2.", nullptr,
                                  static_cast<int>(found.size()))
                     .arg(wanted, choices(plan, found)),
                 {}};
}

} // namespace kitcamp
