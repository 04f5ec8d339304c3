// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planlists/sessionsheet.h"

#include "models/activities/calendar/sessiontime.h"
#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/sessionreading.h"
#include "models/exchange/planlists/sessioncolumns.h"
#include "models/exchange/tablewriter.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionSheet)
};

constexpr auto query =
    "SELECT CASE WHEN a.code IS NOT NULL THEN a.code WHEN a.name<>'' THEN a.name ELSE a.name_en END, "
    "coalesce(s.starts, ''), s.minutes, coalesce(r.name, ''), s.title, s.kind, s.online_link, s.note, "
    "s.number, "
    "s.state, (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM session_staff AS t JOIN person AS p "
    "ON "
    "p.id=t.person WHERE t.session=s.id ORDER BY t.id)) FROM session AS s JOIN activity AS a ON "
    "a.id=s.activity "
    "LEFT JOIN room AS r ON r.id=s.room WHERE ?1=0 OR s.activity=?1 ORDER BY s.starts IS NULL, s.starts, "
    "s.id";

/// Periods where the time is exactly theirs, so that a reader of the sheet finds them in the timetable.
QString periodsOf(const PeriodTables& tables, const std::optional<SessionTime>& time)
{
    const PeriodTable* table = time ? tables.tableOn(time->date) : nullptr;
    const auto periods = table ? table->periodsOf(time->clock()) : std::nullopt;
    return periods ? u"%1-%2"_s.arg(periods->first).arg(periods->last) : QString();
}

QStringList cellsOf(const Statement& row, const PeriodTables& tables)
{
    const auto time = SessionTime::fromText(row.text(1), int(row.integer(2)));
    const QString ends = time ? clockText(time->starts + time->minutes) : QString();
    const bool cancelled = row.text(9) == "cancelled"_L1;
    return {row.text(0), time ? time->date.toString(Qt::ISODate) : QString(),
            time ? clockText(time->starts) : QString(),
            // An end on the next day would be read as one before the beginning: the minutes say it.
            time && !time->overMidnight() ? ends : QString(), row.text(2), periodsOf(tables, time),
            row.text(3), row.text(4), sessionKindTitle(row.text(5)), row.text(10), row.text(6), row.text(7),
            row.text(8), cancelled ? SheetWords::tr("cancelled") : SheetWords::tr("planned")};
}

} // namespace

Result<SessionSheet> sessionSheet(Connection& connection, qint64 activity)
{
    using Field = SessionField;
    SessionSheet sheet;
    for (const Field field :
         {Field::Activity, Field::Date, Field::Start, Field::End, Field::Minutes, Field::Periods, Field::Room,
          Field::Title, Field::Kind, Field::Staff, Field::Link, Field::Note})
        sheet.header << sessionFieldTitle(field);
    sheet.header << SheetWords::tr("Number") << SheetWords::tr("State");
    sheet.fields = sessionFieldWords() + QStringList{u"number"_s, u"state"_s};
    KITCAMP_ASSIGN(const PeriodTables tables, loadPeriodTables(connection));
    KITCAMP_TRY(connection.each(
        query, [&](const Statement& row) { sheet.rows << cellsOf(row, tables); }, activity));
    return sheet;
}

Result<void> saveSessionSheet(const SessionSheet& sheet, const QString& path)
{
    constexpr int minutesColumn = 4;
    constexpr int numberColumn = 12;
    return writeTableFile(path, {SheetWords::tr("Sessions"), {minutesColumn, numberColumn}},
                          [&](const TakeTableRow& take) -> Result<void> {
                              KITCAMP_TRY(take(sheet.header));
                              for (const QStringList& row : sheet.rows)
                                  KITCAMP_TRY(take(row));
                              return {};
                          });
}

} // namespace kitcamp
