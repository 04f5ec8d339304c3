// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/duplicateplan.h"

#include "models/activities/calendar/sessionnumbers.h"
#include "models/activities/calendar/skippeddays.h"
#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/sessionreading.h"
#include "models/store/ids.h"

#include <QCoreApplication>

#include <map>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DuplicatePlan)
};

Error refusal(const QString& rule, const QString& sentence)
{
    return {ErrorCode::Refused, sentence, {}, rule, {}};
}

/// A whole row as text, without its id.
QJsonObject valuesOf(const Statement& row)
{
    QJsonObject values;
    for (int column = 0; column < row.columnCount(); ++column) {
        if (row.columnName(column) != "id"_L1)
            values.insert(row.columnName(column),
                          row.isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(row.text(column)));
    }
    return values;
}

using Rows = QList<std::pair<qint64, QJsonObject>>; // id and the other columns

Result<Rows> rowsOf(Connection& connection, const char* sql, qint64 value)
{
    Rows rows;
    KITCAMP_TRY(connection.each(
        sql,
        [&](const Statement& row) {
            rows.append({row.integer(0), valuesOf(row)});
        },
        value));
    return rows;
}

/// Copies an activity part by part.
class Duplication
{
public:
    Duplication(Connection& rows, IdGenerator& ids, const DuplicateWish& wish)
        : m_rows(rows)
        , m_ids(ids)
        , m_wish(wish)
    {
    }

    [[nodiscard]] Result<void> run();

    PreparedDuplicate made;

private:
    [[nodiscard]] Result<void> readPlan();
    [[nodiscard]] Result<void> findShift();
    void addActivity();
    [[nodiscard]] Result<void> addParts();
    [[nodiscard]] Result<void> addSeries();
    [[nodiscard]] Result<void> addSessions();
    void addSession(const std::pair<qint64, QJsonObject>& session, int number);
    [[nodiscard]] Result<void> addStaff();
    [[nodiscard]] Result<void> addReservations();
    [[nodiscard]] Result<void> leaveArchivedRooms();

    void add(const QString& table, qint64 id, const QJsonObject& values)
    {
        made.action.rows << CopiedRow{table, id, values};
    }
    [[nodiscard]] QJsonValue moved(const QJsonValue& day) const;
    [[nodiscard]] QDate firstDay() const;

    Connection& m_rows;
    IdGenerator& m_ids;
    const DuplicateWish& m_wish;
    TeachingCalendar m_calendar;
    PeriodTables m_tables;
    QJsonObject m_activity;
    Rows m_sessions;
    PlanShift m_shift;
    QHash<qint64, QString> m_starts; ///< old session -> new start; those to place are absent
    QHash<qint64, int> m_minutes;
    QHash<qint64, qint64> m_newSeries;
    QHash<qint64, qint64> m_newSessions;
    QSet<qint64> m_archivedRooms;
};

Result<void> Duplication::readPlan()
{
    KITCAMP_ASSIGN(m_calendar, loadTeachingCalendar(m_rows));
    KITCAMP_ASSIGN(m_tables, loadPeriodTables(m_rows));
    KITCAMP_ASSIGN(const Rows activity, rowsOf(m_rows, "SELECT * FROM activity WHERE id=?", m_wish.source));
    if (activity.isEmpty())
        return refusal(u"row-gone"_s, DuplicateWords::tr("This activity is no longer there."));
    m_activity = activity.constFirst().second;
    // The plan as it was meant: what was cancelled is held in the new run, so that its make-up is not needed.
    KITCAMP_ASSIGN(m_sessions,
                   rowsOf(m_rows,
                          "SELECT * FROM session WHERE activity=? AND makes_up IS NULL ORDER BY starts IS "
                          "NULL, starts, id",
                          m_wish.source));
    return {};
}

QDate Duplication::firstDay() const
{
    const QDate starts = QDate::fromString(m_activity.value("starts_on"_L1).toString(), Qt::ISODate);
    QDate first = starts;
    for (const auto& [id, values] : m_sessions) {
        const QDate day = QDate::fromString(values.value("starts"_L1).toString().left(10), Qt::ISODate);
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

Result<void> Duplication::findShift()
{
    const TeachingTerm* old = m_calendar.term(m_activity.value("term"_L1).toString().toLongLong());
    const QDate first = firstDay();
    if (m_wish.term != 0) {
        const TeachingTerm* to = m_calendar.term(m_wish.term);
        if (!to)
            return refusal(u"row-gone"_s, DuplicateWords::tr("This term is no longer there."));
        // Without a term of its own it begins in the first week of the new one.
        const QDate monday = first.isValid() ? first.addDays(1 - first.dayOfWeek()) : to->firstMonday;
        m_shift = {old ? *old : TeachingTerm{.firstMonday = monday}, *to, m_wish.campus};
        return {};
    }
    if (!m_wish.firstDay.isValid())
        return refusal(u"no-first-day"_s,
                       DuplicateWords::tr("Choose a term, or the day on which the new one begins."));
    m_shift = {TeachingTerm{.firstMonday = first.isValid() ? first : m_wish.firstDay},
               TeachingTerm{.firstMonday = m_wish.firstDay}, m_wish.campus};
    return {};
}

QJsonValue Duplication::moved(const QJsonValue& day) const
{
    const QDate date = QDate::fromString(day.toString(), Qt::ISODate);
    if (!date.isValid())
        return QJsonValue::Null;
    return date.addDays(m_shift.from.firstMonday.daysTo(m_shift.to.firstMonday)).toString(Qt::ISODate);
}

void Duplication::addActivity()
{
    QJsonObject values = m_activity;
    made.action.activity = m_ids.nextValue();
    values.insert("term"_L1, m_wish.term == 0 ? QJsonValue() : QString::number(m_wish.term));
    values.insert("code"_L1, m_wish.code.isEmpty() ? QJsonValue() : m_wish.code);
    if (!m_wish.name.isEmpty() || !m_wish.nameEn.isEmpty()) {
        values.insert("name"_L1, m_wish.name);
        values.insert("name_en"_L1, m_wish.nameEn);
    }
    values.insert("starts_on"_L1, moved(values.value("starts_on"_L1)));
    values.insert("ends_on"_L1, moved(values.value("ends_on"_L1)));
    values.insert("state"_L1, u"draft"_s);
    values.insert("archived"_L1, u"0"_s);
    values.insert("outcome"_L1, QString());
    values.insert("team_plan"_L1, QJsonValue()); // nobody is in a team yet
    add(u"activity"_s, made.action.activity, values);
}

Result<void> Duplication::addParts()
{
    const std::pair<QString, const char*> parts[] = {
        {u"activity_host"_s, "SELECT * FROM activity_host WHERE activity=? ORDER BY place_in_order, id"},
        {u"question"_s, "SELECT * FROM question WHERE activity=? ORDER BY place_in_order, id"},
        {u"milestone"_s, "SELECT * FROM milestone WHERE activity=? ORDER BY due, id"},
    };
    for (const auto& [table, sql] : parts) {
        KITCAMP_ASSIGN(const Rows rows, rowsOf(m_rows, sql, m_wish.source));
        for (const auto& [id, old] : rows) {
            QJsonObject values = old;
            values.insert("activity"_L1, QString::number(made.action.activity));
            if (table == "milestone"_L1) {
                values.insert("due"_L1, moved(values.value("due"_L1)));
                values.insert("done_on"_L1, QJsonValue());
            }
            const qint64 copy = m_ids.nextValue();
            if (table == "question"_L1)
                made.questions.insert(id, copy);
            add(table, copy, values);
        }
    }
    return {};
}

Result<void> Duplication::addSeries()
{
    KITCAMP_ASSIGN(
        const Rows rows,
        rowsOf(m_rows, "SELECT * FROM session_series WHERE activity=? ORDER BY id", m_wish.source));
    for (const auto& [id, old] : rows) {
        QJsonObject values = old;
        values.insert("activity"_L1, QString::number(made.action.activity));
        std::vector<SkippedDay> skipped = skippedFromText(values.value("skipped"_L1).toString());
        for (SkippedDay& day : skipped) // they are offered again where the new calendar has room
            day.day = day.day.addDays(m_shift.from.firstMonday.daysTo(m_shift.to.firstMonday));
        values.insert("skipped"_L1, skippedText(skipped));
        m_newSeries.insert(id, m_ids.nextValue());
        add(u"session_series"_s, m_newSeries.value(id), values);
    }
    return {};
}

Result<void> Duplication::leaveArchivedRooms()
{
    QStringList names;
    KITCAMP_TRY(m_rows.each(
        "SELECT DISTINCT r.id, r.name FROM session AS s JOIN room AS r ON r.id=s.room WHERE "
        "s.activity=? AND r.archived=1 ORDER BY r.name",
        [&](const Statement& row) {
            m_archivedRooms.insert(row.integer(0));
            names << row.text(1);
        },
        m_wish.source));
    if (!names.isEmpty() && m_wish.keepRooms)
        made.remarks << DuplicateWords::tr("%1 is in the archive: its sessions have no room.", "rooms")
                            .arg(names.join(u", "_s));
    return {};
}

void Duplication::addSession(const std::pair<qint64, QJsonObject>& session, int number)
{
    QJsonObject values = session.second;
    const qint64 id = m_newSessions.value(session.first);
    values.insert("activity"_L1, QString::number(made.action.activity));
    const qint64 series = m_newSeries.value(values.value("series"_L1).toString().toLongLong());
    values.insert("series"_L1, series == 0 ? QJsonValue() : QString::number(series));
    values.insert("number"_L1, QString::number(number));
    const bool placed = m_starts.contains(session.first);
    values.insert("starts"_L1, placed ? QJsonValue(m_starts.value(session.first)) : QJsonValue());
    if (placed)
        values.insert("minutes"_L1, QString::number(m_minutes.value(session.first)));
    if (!m_wish.keepRooms || m_archivedRooms.contains(values.value("room"_L1).toString().toLongLong()))
        values.insert("room"_L1, QJsonValue());
    values.insert("state"_L1, u"planned"_s);
    values.insert("note"_L1, noteWithoutReason(values.value("note"_L1).toString()));
    for (const QLatin1String flag : {"time_locked"_L1, "room_locked"_L1, "some_members"_L1})
        values.insert(flag, u"0"_s);
    add(u"session"_s, id, values);
}

Result<void> Duplication::addSessions()
{
    std::vector<PlannedSession> plan;
    for (const auto& [id, values] : m_sessions)
        plan.push_back({id,
                        SessionTime::fromText(values.value("starts"_L1).toString(),
                                              values.value("minutes"_L1).toString().toInt())});
    ShiftedPlan shifted = shiftedPlan(plan, m_shift, m_calendar, m_tables);
    std::vector<CountedSession> counted;
    for (const auto& [id, values] : m_sessions)
        m_newSessions.insert(id, m_ids.nextValue());
    for (const ShiftedSession& session : shifted.shifted) {
        counted.push_back({session.id, session.time});
        if (!session.time)
            continue;
        m_starts.insert(session.id, session.time->startText());
        m_minutes.insert(session.id, session.time->minutes);
    }
    for (const UnshiftedSession& session : shifted.toPlace)
        counted.push_back({session.id, std::nullopt});
    KITCAMP_TRY(leaveArchivedRooms());
    const SessionNumbers numbers = numbered(counted);
    for (const auto& session : std::as_const(m_sessions))
        addSession(session, numbers.number.value(session.first));
    for (const UnshiftedSession& session : shifted.toPlace)
        made.remarks
            << DuplicateWords::tr("To place: %1", "why a session has no date").arg(sentenceOf(session.day));
    made.remarks.removeDuplicates();
    made.shifted = std::move(shifted.shifted);
    made.toPlace = std::move(shifted.toPlace);
    return {};
}

Result<void> Duplication::addStaff()
{
    if (!m_wish.keepStaff)
        return {};
    QStringList gone;
    KITCAMP_TRY(m_rows.each(
        "SELECT t.session, t.person, t.role, p.archived, p.name FROM session_staff AS t JOIN session AS s ON "
        "s.id=t.session JOIN person AS p ON p.id=t.person WHERE s.activity=? ORDER BY t.id",
        [&](const Statement& row) {
            const qint64 session = m_newSessions.value(row.integer(0));
            if (row.integer(3) != 0)
                gone << row.text(4);
            else if (session != 0)
                add(u"session_staff"_s, m_ids.nextValue(),
                    {{"session"_L1, QString::number(session)},
                     {"person"_L1, QString::number(row.integer(1))},
                     {"role"_L1, row.text(2)}});
        },
        m_wish.source));
    gone.removeDuplicates();
    if (!gone.isEmpty())
        made.remarks
            << DuplicateWords::tr("%1 is in the archive and is left out.", "people").arg(gone.join(u", "_s));
    return {};
}

/// Those that last as long as their session or the activity; others were asked for at their own times.
Result<void> Duplication::addReservations()
{
    KITCAMP_ASSIGN(const Rows rows,
                   rowsOf(m_rows,
                          "SELECT r.* FROM reservation AS r LEFT JOIN session AS s ON s.id=r.session WHERE "
                          "r.state='held' AND r.starts IS NULL AND r.model IS NOT NULL AND "
                          "(s.activity=?1 OR (r.session IS NULL AND r.activity=?1)) ORDER BY r.id",
                          m_wish.source));
    for (const auto& [id, old] : rows) {
        const qint64 oldSession = old.value("session"_L1).toString().toLongLong();
        if (oldSession != 0 && !m_newSessions.contains(oldSession))
            continue;
        QJsonObject values{{"model"_L1, old.value("model"_L1)},
                           {"count"_L1, old.value("count"_L1)},
                           {"note"_L1, old.value("note"_L1)}};
        if (oldSession != 0)
            values.insert("session"_L1, QString::number(m_newSessions.value(oldSession)));
        if (!old.value("activity"_L1).isNull())
            values.insert("activity"_L1, QString::number(made.action.activity));
        add(u"reservation"_s, m_ids.nextValue(), values);
    }
    return {};
}

Result<void> Duplication::run()
{
    made.action.source = m_wish.source;
    KITCAMP_TRY(readPlan());
    KITCAMP_TRY(findShift());
    made.daysMoved = m_shift.from.firstMonday.daysTo(m_shift.to.firstMonday);
    addActivity();
    KITCAMP_TRY(addParts());
    KITCAMP_TRY(addSeries());
    KITCAMP_TRY(addSessions());
    made.sessions = m_newSessions;
    KITCAMP_TRY(addStaff());
    return addReservations();
}

} // namespace

Result<PreparedDuplicate> duplicateOf(Connection& rows, IdGenerator& ids, const DuplicateWish& wish)
{
    Duplication duplication(rows, ids, wish);
    KITCAMP_TRY(duplication.run());
    return std::move(duplication.made);
}

} // namespace kitcamp
