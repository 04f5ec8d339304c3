// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timetables/timetablecontent.h"

#include "models/activities/calendar/clockrange.h"
#include "models/activities/sessions/calendarfile.h"
#include "views/print/listpaper.h"
#include "views/timetables/timetablepaper.h"
#include "views/week/plantexts.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Timetables {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Timetables)
};

constexpr int mostWeeks = 60;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QString titleOf(const TimetableScope& scope, const QString& name)
{
    return scope.of == TimetableOf::Everything
        ? Timetables::tr("Timetable")
        : Timetables::tr("Timetable: %1", "%1: an activity, a room, a person").arg(name);
}

/// Whether people know it so.
QString planWord(TimetablePlan plan)
{
    return plan == TimetablePlan::Published ? Timetables::tr("as published")
                                            : Timetables::tr("draft, not all of it is published");
}

QString timesOf(const TimetableEntry& entry)
{
    return clockText(ClockRange{entry.startMinute(), entry.startMinute() + entry.plan.minutes});
}

PlanBlock blockOf(const TimetableEntry& entry, TimetableOf of)
{
    PlanBlock block;
    block.id = entry.session;
    block.day = entry.day();
    block.start = entry.startMinute();
    block.minutes = entry.plan.minutes;
    block.title = of == TimetableOf::Activity && !entry.title.isEmpty() ? entry.title : entry.heading();
    if (of != TimetableOf::Room && !entry.roomName.isEmpty())
        block.lines << entry.roomName;
    if (!entry.staffNames.isEmpty())
        block.lines << entry.staffNames.join(u", "_s);
    if (entry.plan.cancelled)
        block.state = BlockState::Cancelled;
    else
        block.state = entry.draft ? BlockState::Draft : BlockState::Published;
    return block;
}

DayFacts factsOf(const TeachingCalendar& calendar, QDate day)
{
    DayFacts facts;
    const TermPlace place = calendar.placeOf(day);
    facts.week = place.where == TermPlace::Where::InTerm ? place.week : 0;
    if (const TeachingDay* rule = calendar.ruleOn(day)) {
        facts.kind = rule->kind == TeachingDay::Kind::Off ? DayFacts::Kind::Off : DayFacts::Kind::MakeUp;
        facts.note = rule->kind == TeachingDay::Kind::Off
            ? rule->name
            : Timetables::tr("as %1", "%1: the day that a make-up day follows")
                  .arg(plantexts::dayShort(rule->follows));
    }
    return facts;
}

TimetableWeek weekOf(const TeachingCalendar& calendar, QDate monday)
{
    TimetableWeek week;
    week.plan.date = monday;
    week.plan.chooseDays();
    week.plan.read(nullptr);
    for (int i = 0; i < week.plan.days; ++i)
        week.plan.facts[i] = factsOf(calendar, monday.addDays(i));
    week.plan.fromHour = 8;
    week.plan.toHour = 21;
    return week;
}

Result<std::shared_ptr<const Paper>> weeksPaper(const TeachingCalendar& calendar, const TimetableScope& scope,
                                                const QList<TimetableEntry>& entries, const QString& title,
                                                const PaperFrame& frame)
{
    const bool named = scope.from.isValid() && scope.until.isValid();
    const QDate first = mondayOf(named ? scope.from : entries.constFirst().day());
    const QDate last = named ? scope.until : entries.constLast().day();
    if (first.daysTo(last) / 7 >= mostWeeks)
        return Error{
            ErrorCode::Refused,
            Timetables::tr("These are more than %1 weeks. Choose the first and the last day.").arg(mostWeeks),
            {},
            u"timetable-weeks"_s,
            {}};
    std::vector<TimetableWeek> weeks;
    qsizetype next = 0;
    for (QDate monday = first; monday <= last; monday = monday.addDays(7)) {
        TimetableWeek week = weekOf(calendar, monday);
        for (; next < entries.size() && entries[next].day() <= week.plan.last(); ++next)
            week.plan.blocks.append({blockOf(entries[next], scope.of), static_cast<int>(next), 0});
        week.headline = plantexts::headline(week.plan) + u"  •  "_s + planWord(scope.plan);
        // Weeks without a session are only printed where they were asked for.
        if (named || !week.plan.blocks.isEmpty())
            weeks.push_back(std::move(week));
    }
    return std::shared_ptr<const Paper>(std::make_shared<TimetablePaper>(title, std::move(weeks), frame));
}

/// With the year where the list goes over several.
QString dayText(QDate day, bool withYear)
{
    return withYear ? QLocale().toString(day, u"yyyy-MM-dd ddd"_s) : plantexts::dayShort(day);
}

QStringList cellsOf(const TeachingCalendar& calendar, const TimetableEntry& entry, TimetableOf of,
                    bool withYear)
{
    const TermPlace place = calendar.placeOf(entry.day());
    QStringList cells{place.where == TermPlace::Where::InTerm ? QString::number(place.week) : QString(),
                      dayText(entry.day(), withYear), timesOf(entry)};
    QString what = of == TimetableOf::Activity ? entry.title : entry.heading();
    if (of == TimetableOf::Activity && entry.number > 0)
        what = u"%1/%2 %3"_s.arg(entry.number).arg(entry.outOf).arg(what).trimmed();
    if (entry.plan.cancelled)
        what += u' ' + Timetables::tr("(cancelled)");
    cells << what;
    if (of != TimetableOf::Room)
        cells << (entry.roomName.isEmpty() ? entry.plan.onlineLink : entry.roomName);
    return cells << entry.staffNames.join(u", "_s);
}

std::shared_ptr<const Paper> listPaper(const TeachingCalendar& calendar, const TimetableScope& scope,
                                       const QList<TimetableEntry>& entries, const QString& title,
                                       const PaperFrame& frame)
{
    ListContent content;
    content.title = title;
    content.subtitle = planWord(scope.plan);
    content.columns = {
        {Timetables::tr("Week"), Qt::AlignRight}, {Timetables::tr("Day")}, {Timetables::tr("Time")}};
    content.columns << PaperColumn{Timetables::tr("Session")};
    if (scope.of != TimetableOf::Room)
        content.columns << PaperColumn{Timetables::tr("Room")};
    content.columns << PaperColumn{Timetables::tr("With")};
    auto cells = std::make_shared<std::vector<QStringList>>();
    const bool years =
        !entries.isEmpty() && entries.constFirst().day().year() != entries.constLast().day().year();
    for (const TimetableEntry& entry : entries)
        cells->push_back(cellsOf(calendar, entry, scope.of, years));
    content.rows.count = static_cast<int>(cells->size());
    content.rows.text = [cells](int row, int column) {
        return (*cells)[static_cast<size_t>(row)].value(column);
    };
    return std::make_shared<ListPaper>(std::move(content), frame);
}

bool asList(const TimetableScope& scope, TimetableForm form, bool empty)
{
    if (form != TimetableForm::Automatic)
        return form == TimetableForm::List || (empty && !scope.from.isValid());
    return scope.of == TimetableOf::Activity || scope.of == TimetableOf::Person
        || (empty && !scope.from.isValid());
}

} // namespace

Result<std::shared_ptr<const Paper>> timetablePaperOf(Store& store, const TimetableScope& scope,
                                                      const PaperFrame& frame, TimetableForm form)
{
    KITCAMP_ASSIGN(const TeachingCalendar calendar, loadTeachingCalendar(store.reader()));
    KITCAMP_ASSIGN(const QList<TimetableEntry> entries, timetable(store.reader(), scope));
    KITCAMP_ASSIGN(const QString name, timetableName(store.reader(), scope));
    const QString title = titleOf(scope, name);
    if (asList(scope, form, entries.isEmpty()))
        return listPaper(calendar, scope, entries, title, frame);
    return weeksPaper(calendar, scope, entries, title, frame);
}

} // namespace kitcamp
