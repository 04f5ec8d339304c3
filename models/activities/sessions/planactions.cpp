// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/planactions.h"

#include "models/activities/sessions/sessionactions.h"
#include "models/activities/sessions/sessionreading.h"
#include "models/activities/sessions/sessionwriting.h"
#include "models/store/recordactions.h"
#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> restoreOne(Change& change, qint64 session)
{
    KITCAMP_ASSIGN(const SessionRow row, loadSession(change.rows(), session));
    KITCAMP_ASSIGN(
        const auto madeUp,
        change.rows().integer("SELECT id FROM session WHERE makes_up=? AND state='planned'", session));
    if (madeUp)
        return Error{
            ErrorCode::Refused,
            RestoreSessions::tr("%1 has a make-up session already.").arg(sessionName(change.rows(), session)),
            {},
            u"made-up"_s,
            {RestoreSessions::tr("Cancel or remove the make-up session first.")}};
    return change.execute("UPDATE session SET state='planned', note=? WHERE id=? AND state='cancelled'",
                          noteWithoutReason(row.note), session);
}

/// Why a session cannot be taken away without a trace; empty: it can.
Result<QString> keptBy(Connection& connection, qint64 session)
{
    const std::pair<const char*, QString> reasons[] = {
        {"SELECT 1 FROM attendance WHERE session=? LIMIT 1",
         RemoveSessions::tr("Attendance of %1 has been taken.", "%1: session")},
        {"SELECT 1 FROM published_session WHERE id=?", RemoveSessions::tr("%1 has been published.")},
        {"SELECT 1 FROM notice WHERE session=? LIMIT 1", RemoveSessions::tr("People have been told of %1.")},
        {"SELECT 1 FROM reservation WHERE session=? LIMIT 1",
         RemoveSessions::tr("Devices are booked for %1.")},
        {"SELECT 1 FROM session WHERE makes_up=? LIMIT 1", RemoveSessions::tr("%1 has a make-up session.")},
    };
    for (const auto& [sql, sentence] : reasons) {
        KITCAMP_ASSIGN(const auto found, connection.integer(sql, session));
        if (found)
            return sentence.arg(sessionName(connection, session));
    }
    return QString();
}

Result<void> removeOne(Change& change, qint64 session)
{
    KITCAMP_ASSIGN(const QString kept, keptBy(change.rows(), session));
    if (!kept.isEmpty())
        return Error{ErrorCode::Refused,
                     kept,
                     {},
                     u"session-in-use"_s,
                     {RemoveSessions::tr("Cancel it instead: it stays visible as cancelled.")}};
    KITCAMP_ASSIGN(const SessionRow row, loadSession(change.rows(), session));
    KITCAMP_TRY(change.execute("DELETE FROM session_staff WHERE session=?", session));
    KITCAMP_TRY(change.execute("DELETE FROM session_member WHERE session=?", session));
    KITCAMP_TRY(change.execute("DELETE FROM session WHERE id=?", session));
    return change.execute(
        "DELETE FROM session_series WHERE id=?1 AND NOT EXISTS (SELECT 1 FROM session WHERE "
        "series=?1)",
        row.series);
}

Result<void> insertCopy(Change& change, const CopiedRow& row)
{
    static const QStringList tables{u"activity"_s,
                                    u"activity_host"_s,
                                    u"question"_s,
                                    u"milestone"_s,
                                    u"session_series"_s,
                                    u"session"_s,
                                    u"session_staff"_s,
                                    u"reservation"_s,
                                    u"camp_phase"_s,
                                    u"camp_quota"_s,
                                    u"kit_item"_s,
                                    u"cloud_resource"_s,
                                    u"pretraining_module"_s,
                                    u"selection_criterion"_s,
                                    u"judging_round"_s,
                                    u"rubric_criterion"_s,
                                    u"survey"_s,
                                    u"survey_item"_s,
                                    u"project_case"_s};
    KITCAMP_ASSIGN(const QStringList known, TableShapes::columns(change.rows(), row.table));
    QStringList columns{u"id"_s};
    for (const QString& column : row.values.keys()) {
        if (!tables.contains(row.table) || !known.contains(column))
            return Error{
                ErrorCode::Usage,
                DuplicateActivity::tr("“%1” is no part of an activity.").arg(row.table + u'.' + column),
                {}};
        columns << column;
    }
    const QStringList places(columns.size(), u"?"_s);
    KITCAMP_ASSIGN(Statement statement,
                   change.prepare(u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(row.table, columns.join(u", "_s),
                                                                         places.join(u", "_s))));
    statement.bind(1, row.id);
    int position = 1;
    for (const QJsonValue& value : row.values)
        value.isNull() ? statement.bind(++position, nullptr) : statement.bind(++position, value.toString());
    KITCAMP_TRY(statement.step());
    return {};
}

} // namespace

Result<void> RestoreSessions::run(Change& change) const
{
    for (const qint64 session : sessions)
        KITCAMP_TRY(restoreOne(change, session));
    return {};
}

QString RestoreSessions::sentence(const Naming& naming) const
{
    return sessions.size() == 1
        ? tr("%1 is held after all", "%1: session").arg(sessionName(naming.rows(), sessions.constFirst()))
        : tr("%n session(s) are held after all", nullptr, int(sessions.size()));
}

Result<void> RemoveSessions::run(Change& change) const
{
    for (const qint64 session : sessions)
        KITCAMP_TRY(removeOne(change, session));
    return {};
}

QString RemoveSessions::sentence(const Naming&) const
{
    return sessions.size() == 1
        ? tr("Removed %1", "%1: session").arg(name)
        : tr("Removed %n session(s) of %1", "%1: activity", int(sessions.size())).arg(name);
}

Result<void> DuplicateActivity::run(Change& change) const
{
    for (const CopiedRow& row : rows)
        KITCAMP_TRY(insertCopy(change, row));
    return {};
}

QString DuplicateActivity::sentence(const Naming& naming) const
{
    return tr("Duplicated %1 as %2", "%1, %2: activities")
        .arg(activityName(naming.rows(), source), activityName(naming.rows(), activity));
}

namespace {

/// Rooms that are no longer used, and nothing else.
bool archives(const QJsonArray& steps)
{
    return !steps.isEmpty() && std::all_of(steps.begin(), steps.end(), [](const QJsonValue& step) {
        const QJsonObject values = step["values"_L1].toObject();
        return step["table"_L1].toString() == "room"_L1 && values.size() == 1
            && values["archived"_L1].toString() == "1"_L1;
    });
}

} // namespace

Result<void> ChangeCalendar::run(Change& change) const
{
    RecordBatch batch;
    batch.steps = steps;
    KITCAMP_TRY(batch.run(change));
    for (const SessionValues& move : moves)
        KITCAMP_TRY(updateSession(change, move));
    return cancelled.isEmpty() ? Result<void>() : CancelSessions{cancelled, title}.run(change);
}

QString ChangeCalendar::sentence(const Naming&) const
{
    const int sessions = int(moves.size() + cancelled.size());
    if (archives(steps))
        return sessions == 0 ? tr("Archived %1", "%1: rooms").arg(title)
                             : tr("Archived %1; %n session(s) went along", "%1: rooms", sessions).arg(title);
    if (sessions == 0)
        return tr("Changed the calendar: %1", "%1: holiday, term").arg(title);
    return tr("Changed the calendar: %1; %n session(s) went along", "%1: holiday, term", sessions).arg(title);
}

} // namespace kitcamp
