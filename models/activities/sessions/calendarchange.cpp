// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of terms, holidays and exam weeks, and what becomes of the sessions.
#include "models/activities/sessions/calendarchange.h"

#include "models/activities/calendar/calendarproblems.h"
#include "models/activities/sessions/calendarfile.h"
#include "models/store/ids.h"
#include "models/store/recordactions.h"

#include <algorithm>
#include <set>

namespace kitcamp {

using namespace Qt::StringLiterals;
using Way = SessionHit::Way;

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CalendarChange)
};

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

std::vector<TeachingDay> daysIn(const TeachingCalendar& calendar)
{
    return {calendar.days().cbegin(), calendar.days().cend()};
}

Result<std::vector<ExamDays>> examsWithout(Connection& rows, qint64 id)
{
    std::vector<ExamDays> exams;
    KITCAMP_TRY(rows.each(
        "SELECT coalesce(organization, 0), coalesce(department, 0), from_day, until_day, note FROM "
        "exam_period WHERE id<>?",
        [&](const Statement& row) {
            exams.push_back({row.integer(0), row.integer(1), QDate::fromString(row.text(2), Qt::ISODate),
                             QDate::fromString(row.text(3), Qt::ISODate), row.text(4)});
        },
        id));
    return exams;
}

/// Only what the change makes worse: an old oddity is not told again.
QStringList newProblems(const TeachingCalendar& before, const TeachingCalendar& after)
{
    QStringList known;
    for (const CalendarProblem& problem : calendarProblems(before.terms(), daysIn(before)))
        known << problem.sentence;
    QStringList found;
    for (const CalendarProblem& problem : calendarProblems(after.terms(), daysIn(after))) {
        if (!known.contains(problem.sentence))
            found << problem.sentence;
    }
    return found;
}

QJsonObject valuesOf(const TeachingDay& day)
{
    const bool as = day.kind == TeachingDay::Kind::As;
    return {{"day"_L1, iso(day.day)},
            {"kind"_L1, as ? u"as"_s : u"off"_s},
            {"follows"_L1, as ? iso(day.follows) : QString()},
            {"name"_L1, day.name}};
}

/// Series that left out a day which is no holiday any more.
Result<QStringList> seriesToOffer(Connection& rows, QDate day)
{
    QStringList sentences;
    KITCAMP_TRY(rows.each(
        "SELECT CASE WHEN a.name<>'' THEN a.name ELSE a.name_en END FROM session_series AS s JOIN activity "
        "AS a "
        "ON a.id=s.activity WHERE instr(s.skipped, ?)>0 ORDER BY 1, s.id",
        [&](const Statement& row) {
            sentences << ChangeWords::tr("A series of %1 left %2 out; open it to add that session again.",
                                         "%1: activity, %2: day")
                             .arg(row.text(0), iso(day));
        },
        iso(day) + u" off"_s));
    return sentences;
}

/// The term a year before the next one would be, if the file has it.
const TeachingTerm* yearBefore(const TeachingCalendar& calendar, const QString& nextName)
{
    const QStringList parts = nextName.split(u'-');
    const QString wanted = parts.size() == 3
        ? u"%1-%2-%3"_s.arg(parts[0].toInt() - 1).arg(parts[1].toInt() - 1).arg(parts[2])
        : QString();
    const auto found = std::ranges::find(calendar.terms(), wanted, &TeachingTerm::name);
    return found == calendar.terms().end() ? nullptr : &*found;
}

} // namespace

Result<PreparedCalendarChange> daysChange(const CalendarDesk& desk, const std::vector<TeachingDay>& put,
                                          const QList<QDate>& removed, const QString& title)
{
    KITCAMP_ASSIGN(const TeachingCalendar before, loadTeachingCalendar(desk.rows));
    QMap<QDate, TeachingDay> days = before.days();
    PreparedCalendarChange prepared{.title = title};
    RecordBatch batch;
    for (const QDate day : removed) {
        KITCAMP_ASSIGN(const auto id, desk.rows.integer("SELECT id FROM teaching_day WHERE day=?", iso(day)));
        if (id)
            batch.remove(u"teaching_day"_s, *id);
        if (const TeachingDay old = days.take(day); old.kind == TeachingDay::Kind::Off) {
            KITCAMP_ASSIGN(const QStringList offers, seriesToOffer(desk.rows, day));
            prepared.remarks << offers;
        }
    }
    for (const TeachingDay& day : put) {
        KITCAMP_ASSIGN(const auto id,
                       desk.rows.integer("SELECT id FROM teaching_day WHERE day=?", iso(day.day)));
        if (id && !removed.contains(day.day))
            batch.edit(u"teaching_day"_s, *id, valuesOf(day));
        else
            batch.add(u"teaching_day"_s, desk.ids.nextValue(), valuesOf(day));
        days.insert(day.day, day);
    }
    prepared.steps = batch.steps;
    KITCAMP_ASSIGN(auto exams, examsWithout(desk.rows, 0));
    const TeachingCalendar after(before.terms(), {days.cbegin(), days.cend()}, std::move(exams));
    KITCAMP_ASSIGN(prepared.hits, hitsOfCalendar(desk.rows, after, desk.today));
    prepared.remarks = newProblems(before, after) + prepared.remarks;
    return prepared;
}

Result<PreparedCalendarChange> termChange(const CalendarDesk& desk, const TeachingTerm& term,
                                          const QString& note)
{
    TeachingTerm wanted = term;
    KITCAMP_ASSIGN(wanted.name, checkedTermName(term.name));
    KITCAMP_TRY(checkTerm(wanted));
    KITCAMP_ASSIGN(const TeachingCalendar before, loadTeachingCalendar(desk.rows));
    if (wanted.id == 0)
        wanted.id = desk.ids.nextValue();
    std::vector<TeachingTerm> terms = before.terms();
    std::erase_if(terms, [&](const TeachingTerm& other) { return other.id == wanted.id; });
    for (const TeachingTerm& other : terms) {
        if (other.name == wanted.name)
            return Error{ErrorCode::Refused,
                         ChangeWords::tr("There is a term %1 already.").arg(wanted.name),
                         {},
                         u"term-name"_s,
                         {}};
        if (other.firstMonday <= wanted.lastDay() && wanted.firstMonday <= other.lastDay())
            return Error{ErrorCode::Refused,
                         ChangeWords::tr("The term %1 would overlap %2, which is from %3 to %4.")
                             .arg(wanted.name, other.name, iso(other.firstMonday), iso(other.lastDay())),
                         {},
                         u"terms-overlap"_s,
                         {ChangeWords::tr("Choose another first Monday, or fewer weeks.")}};
    }
    terms.push_back(wanted);
    PreparedCalendarChange prepared{.title = wanted.name};
    RecordBatch batch;
    const QJsonObject values{{"name"_L1, wanted.name},
                             {"first_monday"_L1, iso(wanted.firstMonday)},
                             {"weeks"_L1, QString::number(wanted.weeks)},
                             {"note"_L1, note}};
    if (term.id == 0)
        batch.add(u"term"_s, wanted.id, values);
    else
        batch.edit(u"term"_s, wanted.id, values);
    prepared.steps = batch.steps;
    KITCAMP_ASSIGN(auto exams, examsWithout(desk.rows, 0));
    KITCAMP_ASSIGN(prepared.hits,
                   hitsOfCalendar(desk.rows,
                                  TeachingCalendar(std::move(terms), daysIn(before), std::move(exams)),
                                  desk.today));
    return prepared;
}

Result<TeachingTerm> nextTerm(Connection& rows, QDate today)
{
    KITCAMP_ASSIGN(const TeachingCalendar calendar, loadTeachingCalendar(rows));
    constexpr int usualWeeks = 18;
    if (calendar.terms().empty()) {
        // Autumn terms begin in September, spring terms at the end of February.
        const bool autumn = today.month() >= 5;
        const QDate near = autumn ? QDate(today.year(), 9, 1) : QDate(today.year(), 2, 25);
        const int year = autumn ? today.year() : today.year() - 1;
        return TeachingTerm{.name = u"%1-%2-%3"_s.arg(year).arg(year + 1).arg(autumn ? 1 : 2),
                            .firstMonday = near.addDays((8 - near.dayOfWeek()) % 7),
                            .weeks = usualWeeks};
    }
    const TeachingTerm& last = calendar.terms().back();
    TeachingTerm next{.name = nextTermName(last.name), .weeks = last.weeks};
    if (const TeachingTerm* year = yearBefore(calendar, next.name)) {
        next.firstMonday = year->firstMonday.addDays(52 * 7);
        next.weeks = year->weeks;
    } else {
        // Winter holidays take about five weeks, summer holidays about seven.
        const bool spring = next.name.endsWith("-2"_L1);
        next.firstMonday = last.lastDay().addDays(1 + 7 * (spring ? 5 : 7));
    }
    if (next.firstMonday <= last.lastDay())
        next.firstMonday = last.lastDay().addDays(1);
    return next;
}

Result<PreparedCalendarChange> examsChange(const CalendarDesk& desk, qint64 id, const ExamDays& exams)
{
    if (!exams.from.isValid() || !exams.until.isValid() || exams.until < exams.from)
        return Error{ErrorCode::Refused,
                     ChangeWords::tr("The exam weeks end before they begin."),
                     {},
                     u"exams-end-before"_s,
                     {}};
    PreparedCalendarChange prepared{.title = exams.note.isEmpty() ? iso(exams.from) + u'~' + iso(exams.until)
                                                                  : exams.note};
    const auto reference = [](qint64 row) { return row == 0 ? QString() : QString::number(row); };
    const QJsonObject values{{"organization"_L1, reference(exams.organization)},
                             {"department"_L1, reference(exams.department)},
                             {"from_day"_L1, iso(exams.from)},
                             {"until_day"_L1, iso(exams.until)},
                             {"note"_L1, exams.note}};
    RecordBatch batch;
    if (id == 0)
        batch.add(u"exam_period"_s, desk.ids.nextValue(), values);
    else
        batch.edit(u"exam_period"_s, id, values);
    prepared.steps = batch.steps;
    KITCAMP_ASSIGN(const TeachingCalendar before, loadTeachingCalendar(desk.rows));
    KITCAMP_ASSIGN(auto all, examsWithout(desk.rows, id));
    all.push_back(exams);
    KITCAMP_ASSIGN(prepared.hits,
                   hitsOfCalendar(desk.rows, TeachingCalendar(before.terms(), daysIn(before), std::move(all)),
                                  desk.today));
    return prepared;
}

ChangeCalendar changeOf(const PreparedCalendarChange& prepared, const QList<Way>& decided)
{
    ChangeCalendar change{.title = prepared.title, .steps = prepared.steps};
    std::set<qint64> decidedSessions;
    for (size_t i = 0; i < prepared.hits.size(); ++i) {
        const SessionHit& hit = prepared.hits[i];
        if (!decidedSessions.insert(hit.session).second)
            continue; // hit for two reasons: the first answer stands
        const Way first = hit.ways.isEmpty() ? Way::Keep : hit.ways.constFirst();
        const Way way = qsizetype(i) < decided.size() ? decided[qsizetype(i)] : first;
        if (way == Way::Move && hit.movesTo)
            change.moves << SessionValues{
                hit.session, {{"starts"_L1, hit.movesTo->startText()}, {"minutes"_L1, hit.movesTo->minutes}}};
        else if (way == Way::ToPlace)
            change.moves << SessionValues{hit.session, {{"starts"_L1, QJsonValue::Null}}};
        else if (way == Way::OtherRoom)
            change.moves << SessionValues{hit.session, {{"room"_L1, u"0"_s}}};
        else if (way == Way::Cancel)
            change.cancelled << hit.session;
    }
    return change;
}

} // namespace kitcamp
