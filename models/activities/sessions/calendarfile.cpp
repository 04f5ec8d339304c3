// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/sessions/calendarfile.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QDate dayAt(const Statement& row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Result<std::vector<TeachingTerm>> loadTerms(Connection& connection)
{
    std::vector<TeachingTerm> terms;
    KITCAMP_TRY(connection.each(
        "SELECT id, name, first_monday, weeks FROM term ORDER BY first_monday, id",
        [&](const Statement& row) {
            terms.push_back({row.integer(0), row.text(1), dayAt(row, 2), int(row.integer(3))});
        }));
    // What another program wrote may be no date: such a term has no weeks.
    std::erase_if(terms, [](const TeachingTerm& term) { return !term.firstMonday.isValid(); });
    return terms;
}

Result<std::vector<TeachingDay>> loadDays(Connection& connection)
{
    std::vector<TeachingDay> days;
    KITCAMP_TRY(connection.each(
        "SELECT day, kind, follows, name FROM teaching_day ORDER BY day", [&](const Statement& row) {
            const auto kind = row.text(1) == "as"_L1 ? TeachingDay::Kind::As : TeachingDay::Kind::Off;
            days.push_back({dayAt(row, 0), kind, dayAt(row, 2), row.text(3)});
        }));
    std::erase_if(days, [](const TeachingDay& day) {
        return !day.day.isValid() || (day.kind == TeachingDay::Kind::As && !day.follows.isValid());
    });
    return days;
}

Result<std::vector<ExamDays>> loadExams(Connection& connection)
{
    std::vector<ExamDays> exams;
    KITCAMP_TRY(connection.each(
        "SELECT coalesce(organization, 0), coalesce(department, 0), from_day, until_day, note FROM "
        "exam_period ORDER BY from_day, id",
        [&](const Statement& row) {
            exams.push_back({row.integer(0), row.integer(1), dayAt(row, 2), dayAt(row, 3), row.text(4)});
        }));
    return exams;
}

} // namespace

Result<TeachingCalendar> loadTeachingCalendar(Connection& connection)
{
    KITCAMP_ASSIGN(auto terms, loadTerms(connection));
    KITCAMP_ASSIGN(auto days, loadDays(connection));
    KITCAMP_ASSIGN(auto exams, loadExams(connection));
    return TeachingCalendar(std::move(terms), std::move(days), std::move(exams));
}

Result<PeriodTables> loadPeriodTables(Connection& connection)
{
    std::vector<PeriodTable> tables;
    KITCAMP_TRY(connection.each(
        "SELECT id, name, valid_from, valid_until FROM period_table WHERE archived=0 ORDER BY name, id",
        [&](const Statement& row) {
            PeriodTable table{.id = row.integer(0), .campus = row.text(1)};
            table.from = MonthDay::fromText(row.text(2)).value_or(table.from);
            table.until = MonthDay::fromText(row.text(3)).value_or(table.until);
            tables.push_back(table);
        }));
    for (PeriodTable& table : tables) {
        KITCAMP_TRY(connection.each(
            "SELECT number, starts, ends FROM period WHERE period_table=? ORDER BY number",
            [&](const Statement& row) {
                table.periods.push_back({int(row.integer(0)), int(row.integer(1)), int(row.integer(2))});
            },
            table.id));
    }
    return PeriodTables(std::move(tables));
}

std::optional<TeachingTerm> termAround(const TeachingCalendar& calendar, QDate day)
{
    for (const TeachingTerm& term : calendar.terms()) {
        if (day <= term.lastDay())
            return term;
    }
    return calendar.terms().empty() ? std::nullopt : std::optional(calendar.terms().back());
}

} // namespace kitcamp
