// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plan/calendardays.h"

#include "models/people/shownname.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

const QStringList& CalendarDays::tables()
{
    static const QStringList names{u"term"_s,   u"teaching_day"_s, u"exam_period"_s, u"period_table"_s,
                                   u"period"_s, u"organization"_s, u"department"_s};
    return names;
}

Result<void> CalendarDays::read(Connection& rows)
{
    KITCAMP_ASSIGN(m_calendar, loadTeachingCalendar(rows));
    KITCAMP_ASSIGN(m_bells, loadPeriodTables(rows));
    m_exams.clear();
    return rows.each(
        "SELECT o.name, o.name_en, d.name, d.name_en, e.note, e.from_day, e.until_day FROM exam_period"
        " AS e LEFT JOIN organization AS o ON o.id=e.organization LEFT JOIN department AS d ON"
        " d.id=e.department ORDER BY e.from_day, e.id",
        [&](const Statement& row) {
            const QString part = shownName(row.text(2), row.text(3));
            m_exams.append({part.isEmpty() ? shownName(row.text(0), row.text(1)) : part, row.text(4),
                            QDate::fromString(row.text(5), Qt::ISODate),
                            QDate::fromString(row.text(6), Qt::ISODate)});
        });
}

DayFacts CalendarDays::facts(QDate day) const
{
    DayFacts facts;
    const TermPlace place = m_calendar.placeOf(day);
    facts.week = place.where == TermPlace::Where::InTerm ? place.week : 0;
    if (const TeachingDay* rule = m_calendar.ruleOn(day)) {
        const bool off = rule->kind == TeachingDay::Kind::Off;
        facts.kind = off ? DayFacts::Kind::Off : DayFacts::Kind::MakeUp;
        facts.note = off ? rule->name : followsText(rule->follows);
        return facts;
    }
    if (const QString exams = examText(day); !exams.isEmpty()) {
        facts.kind = DayFacts::Kind::Exams;
        facts.note = exams;
    }
    return facts;
}

QString CalendarDays::followsText(QDate day) const
{
    const TermPlace place = m_calendar.placeOf(day);
    const QString weekday = QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    return place.where == TermPlace::Where::InTerm
        ? tr("as %1 of week %2", "a make-up working day: weekday, teaching week").arg(weekday).arg(place.week)
        : tr("as %1", "a make-up working day: weekday").arg(weekday);
}

QString CalendarDays::examText(QDate day) const
{
    QStringList texts;
    for (const Exams& exams : m_exams) {
        if (day >= exams.from && day <= exams.until)
            texts.append(!exams.who.isEmpty() ? exams.who
                                              : (exams.note.isEmpty() ? tr("all schools") : exams.note));
    }
    texts.removeDuplicates();
    return texts.join(tr(", ", "between names of schools"));
}

QList<PlanPeriod> CalendarDays::periods(QDate day) const
{
    QList<PlanPeriod> rows;
    if (const PeriodTable* table = m_bells.tableOn(day)) {
        for (const Period& period : table->periods)
            rows.append({period.number, period.starts, period.ends});
    }
    std::sort(rows.begin(), rows.end(),
              [](const PlanPeriod& a, const PlanPeriod& b) { return a.start < b.start; });
    return rows;
}

} // namespace kitcamp
