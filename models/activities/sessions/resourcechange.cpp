// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of bells, rooms and people's times, and what becomes of the sessions.
#include "models/activities/sessions/calendarchange.h"

#include "models/activities/sessions/calendarfile.h"
#include "models/store/ids.h"
#include "models/store/recordactions.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarChange)
};

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

Error refusal(const QString& rule, const QString& sentence)
{
    return {ErrorCode::Refused, sentence, {}, rule, {}};
}

/// The periods of a table as steps: those that are there are changed, others added or removed.
Result<void> writePeriods(const CalendarDesk& desk, const PeriodTable& table, RecordBatch& batch)
{
    QHash<int, qint64> known; // number -> row
    KITCAMP_TRY(desk.rows.each(
        "SELECT number, id FROM period WHERE period_table=? ORDER BY number",
        [&](const Statement& row) { known.insert(int(row.integer(0)), row.integer(1)); }, table.id));
    for (const Period& period : table.periods) {
        const QJsonObject values{{"period_table"_L1, QString::number(table.id)},
                                 {"number"_L1, QString::number(period.number)},
                                 {"starts"_L1, QString::number(period.starts)},
                                 {"ends"_L1, QString::number(period.ends)}};
        if (const qint64 id = known.take(period.number))
            batch.edit(u"period"_s, id, values);
        else
            batch.add(u"period"_s, desk.ids.nextValue(), values);
    }
    QList<qint64> gone = known.values();
    std::ranges::sort(gone);
    for (const qint64 id : gone)
        batch.remove(u"period"_s, id);
    return {};
}

QStringList sentencesOf(const std::vector<PeriodProblem>& problems)
{
    QStringList sentences;
    for (const PeriodProblem& problem : problems)
        sentences << problem.sentence;
    return sentences;
}

/// What makes a table useless, as opposed to a season that still misses its table.
Result<void> checkBells(const PeriodTable& table)
{
    if (table.campus.isEmpty())
        return refusal(u"bells-name"_s, ChangeWords::tr("The table of periods needs a name."));
    using Kind = PeriodProblem::Kind;
    for (const PeriodProblem& problem : periodProblems({table})) {
        if (problem.kind != Kind::DaysWithoutTable && problem.kind != Kind::NumberMissing)
            return refusal(u"bells"_s, problem.sentence);
    }
    return {};
}

} // namespace

Result<PreparedCalendarChange> bellsChange(const CalendarDesk& desk, const PeriodTable& table)
{
    KITCAMP_TRY(checkBells(table));
    PeriodTable wanted = table;
    if (wanted.id == 0)
        wanted.id = desk.ids.nextValue();
    RecordBatch batch;
    const QJsonObject values{{"name"_L1, wanted.campus},
                             {"valid_from"_L1, wanted.from.text()},
                             {"valid_until"_L1, wanted.until.text()}};
    if (table.id == 0)
        batch.add(u"period_table"_s, wanted.id, values);
    else
        batch.edit(u"period_table"_s, wanted.id, values);
    KITCAMP_TRY(writePeriods(desk, wanted, batch));
    KITCAMP_ASSIGN(const PeriodTables before, loadPeriodTables(desk.rows));
    std::vector<PeriodTable> tables = before.tables();
    std::erase_if(tables, [&](const PeriodTable& other) { return other.id == wanted.id; });
    tables.push_back(wanted);
    PreparedCalendarChange prepared{.title = wanted.campus, .steps = batch.steps};
    prepared.remarks = sentencesOf(periodProblems(tables));
    KITCAMP_ASSIGN(prepared.hits, hitsOfPeriods(desk.rows, PeriodTables(std::move(tables)), desk.today));
    return prepared;
}

Result<PreparedCalendarChange> closureChange(const CalendarDesk& desk, const RoomClosure& closure)
{
    const auto starts = QDateTime::fromString(closure.starts, u"yyyy-MM-ddTHH:mm"_s);
    const auto ends = QDateTime::fromString(closure.ends, u"yyyy-MM-ddTHH:mm"_s);
    if (!starts.isValid() || !ends.isValid())
        return refusal(u"closure-time"_s, ChangeWords::tr("Say from when until when the room is closed."));
    if (closure.ends <= closure.starts)
        return refusal(u"closure-ends-before"_s, ChangeWords::tr("The closure ends before it begins."));
    KITCAMP_ASSIGN(const auto name, desk.rows.text("SELECT name FROM room WHERE id=?", closure.room));
    if (!name)
        return refusal(u"row-gone"_s, ChangeWords::tr("This room is no longer there."));
    // The same in every language: it stands in the history.
    PreparedCalendarChange prepared{.title =
                                        closure.reason.isEmpty() ? *name : *name + u": "_s + closure.reason};
    RecordBatch batch;
    const QJsonObject values{{"room"_L1, QString::number(closure.room)},
                             {"starts"_L1, closure.starts},
                             {"ends"_L1, closure.ends},
                             {"reason"_L1, closure.reason}};
    if (closure.id == 0)
        batch.add(u"room_closure"_s, desk.ids.nextValue(), values);
    else
        batch.edit(u"room_closure"_s, closure.id, values);
    prepared.steps = batch.steps;
    KITCAMP_ASSIGN(prepared.hits, hitsOfClosure(desk.rows, closure.room, closure.starts, closure.ends));
    std::erase_if(prepared.hits, [&](const SessionHit& hit) { return hit.time.date < desk.today; });
    return prepared;
}

Result<PreparedCalendarChange> roomsChange(const CalendarDesk& desk, const QList<qint64>& rooms,
                                           bool archived)
{
    PreparedCalendarChange prepared;
    RecordBatch batch;
    QStringList names;
    for (const qint64 room : rooms) {
        KITCAMP_ASSIGN(const auto name, desk.rows.text("SELECT name FROM room WHERE id=?", room));
        names << name.value_or(QString());
        batch.edit(u"room"_s, room, {{"archived"_L1, archived ? u"1"_s : u"0"_s}});
        if (!archived)
            continue;
        KITCAMP_ASSIGN(const auto hits, hitsOfRoom(desk.rows, room, desk.today));
        prepared.hits.insert(prepared.hits.end(), hits.begin(), hits.end());
    }
    prepared.title = names.join(u", "_s);
    prepared.steps = batch.steps;
    return prepared;
}

Result<QList<AvailabilityLine>> loadAvailability(Connection& rows, qint64 person)
{
    QList<AvailabilityLine> lines;
    const auto day = [](const Statement& row, int column) {
        return QDate::fromString(row.text(column), Qt::ISODate);
    };
    KITCAMP_TRY(rows.each(
        "SELECT coalesce(weekday, 0), day, starts, ends, level, from_day, until_day, note FROM availability "
        "WHERE person=? ORDER BY weekday IS NULL, weekday, day, starts, id",
        [&](const Statement& row) {
            lines << AvailabilityLine{
                int(row.integer(0)), day(row, 1), {int(row.integer(2)), int(row.integer(3))},
                row.text(4),         day(row, 5), day(row, 6),
                row.text(7)};
        },
        person));
    return lines;
}

Result<PreparedCalendarChange> availabilityChange(const CalendarDesk& desk, qint64 person,
                                                  const QList<AvailabilityLine>& lines)
{
    KITCAMP_ASSIGN(const auto name, desk.rows.text("SELECT name FROM person WHERE id=?", person));
    if (!name)
        return refusal(u"row-gone"_s, ChangeWords::tr("This person is no longer there."));
    PreparedCalendarChange prepared{.title = *name};
    RecordBatch batch;
    QList<AvailabilityLine> kept;
    KITCAMP_ASSIGN(const auto before, loadAvailability(desk.rows, person));
    QList<qint64> ids;
    KITCAMP_TRY(desk.rows.each(
        "SELECT id FROM availability WHERE person=? ORDER BY weekday IS NULL, weekday, "
        "day, starts, id",
        [&](const Statement& row) { ids << row.integer(0); }, person));
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (lines.contains(before[i]) && !kept.contains(before[i]))
            kept << before[i];
        else
            batch.remove(u"availability"_s, ids[i]);
    }
    std::vector<UnavailableTime> busy;
    for (const AvailabilityLine& line : lines) {
        if (kept.contains(line))
            continue;
        batch.add(u"availability"_s, desk.ids.nextValue(),
                  {{"person"_L1, QString::number(person)},
                   {"weekday"_L1, line.weekday == 0 ? QString() : QString::number(line.weekday)},
                   {"day"_L1, iso(line.day)},
                   {"starts"_L1, QString::number(line.clock.starts)},
                   {"ends"_L1, QString::number(line.clock.ends)},
                   {"level"_L1, line.level},
                   {"from_day"_L1, iso(line.from)},
                   {"until_day"_L1, iso(line.until)},
                   {"note"_L1, line.note}});
        if (line.level == "no"_L1)
            busy.push_back({person, line.weekday, line.day, line.clock, line.from, line.until});
    }
    prepared.steps = batch.steps;
    KITCAMP_ASSIGN(prepared.hits, hitsOfAvailability(desk.rows, busy, desk.today));
    return prepared;
}

} // namespace kitcamp
