// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/sessioncentre.h"

#include "models/activities/activitydomain.h"
#include "models/activities/sessions/calendarfile.h"
#include "models/activities/sessions/sessiondomain.h"
#include "models/lending/inventory/inventory.h"
#include "models/people/people.h"
#include "models/store/recordactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

Domain sessionDomain()
{
    Domain domain;
    registerRecords(domain);
    registerPeople(domain);
    registerInventory(domain);
    registerActivities(domain);
    registerSessions(domain);
    return domain;
}

} // namespace

SessionCentre::SessionCentre()
    : m_store(sessionDomain())
{
    addCalendar();
    addBells();
    addPeople();
    lab1 = m_store.add(u"room"_s, {{"name"_L1, u"Lab 1"_s}, {"seats"_L1, u"30"_s}});
    lab2 = m_store.add(u"room"_s, {{"name"_L1, u"Lab 2"_s}, {"seats"_L1, u"70"_s}});
    python = m_store.add(u"activity"_s,
                         {{"kind"_L1, u"class"_s},
                          {"name"_L1, u"Python"_s},
                          {"term"_L1, QString::number(term)},
                          {"starts_on"_L1, u"2026-09-07"_s},
                          {"ends_on"_L1, u"2027-01-10"_s},
                          {"state"_L1, u"published"_s}});
}

void SessionCentre::addCalendar()
{
    const auto addTerm = [&](const QString& name, const QString& monday, int weeks) {
        return m_store.add(
            u"term"_s,
            {{"name"_L1, name}, {"first_monday"_L1, monday}, {"weeks"_L1, QString::number(weeks)}});
    };
    term = addTerm(u"2026-2027-1"_s, u"2026-09-07"_s, 18);
    next = addTerm(u"2026-2027-2"_s, u"2027-03-01"_s, 18);
    for (QDate day(2026, 10, 1); day <= QDate(2026, 10, 7); day = day.addDays(1))
        m_store.add(
            u"teaching_day"_s,
            {{"day"_L1, day.toString(Qt::ISODate)}, {"kind"_L1, u"off"_s}, {"name"_L1, u"National Day"_s}});
    m_store.add(u"teaching_day"_s,
                {{"day"_L1, u"2026-09-27"_s},
                 {"kind"_L1, u"as"_s},
                 {"follows"_L1, u"2026-10-05"_s},
                 {"name"_L1, u"National Day"_s}});
}

void SessionCentre::addBells()
{
    const auto addTable = [&](const QString& from, const QString& until, int afternoon) {
        const qint64 table =
            m_store.add(u"period_table"_s,
                        {{"name"_L1, u"Main campus"_s}, {"valid_from"_L1, from}, {"valid_until"_L1, until}});
        const int starts[] = {480, 530, 600, 655, afternoon, afternoon + 50};
        for (int number = 1; number <= 6; ++number)
            m_store.add(u"period"_s,
                        {{"period_table"_L1, QString::number(table)},
                         {"number"_L1, QString::number(number)},
                         {"starts"_L1, QString::number(starts[number - 1])},
                         {"ends"_L1, QString::number(starts[number - 1] + 45)}});
    };
    addTable(u"05-01"_s, u"09-30"_s, 870);
    addTable(u"10-01"_s, u"04-30"_s, 840);
}

void SessionCentre::addPeople()
{
    north = m_store.add(u"organization"_s, {{"name"_L1, u"North"_s}, {"kind"_L1, u"university"_s}});
    south = m_store.add(u"organization"_s, {{"name"_L1, u"South"_s}, {"kind"_L1, u"university"_s}});
    zhang = m_store.add(u"person"_s, {{"name"_L1, u"Zhang"_s}, {"organization"_L1, QString::number(north)}});
    li = m_store.add(u"person"_s, {{"name"_L1, u"Li"_s}, {"organization"_L1, QString::number(south)}});
}

TeachingTerm SessionCentre::teachingTerm()
{
    const auto calendar = loadTeachingCalendar(m_store->reader());
    const TeachingTerm* found = calendar ? calendar->term(term) : nullptr;
    return found ? *found : TeachingTerm();
}

SessionWish SessionCentre::wish(const QString& starts, int minutes)
{
    SessionWish wish;
    wish.row.activity = python;
    wish.row.starts = starts;
    wish.row.minutes = minutes;
    wish.row.room = lab1;
    wish.staff << StaffMember{zhang, u"teacher"_s};
    return wish;
}

SessionPattern SessionCentre::saturdays(int firstWeek, int lastWeek)
{
    SessionPattern pattern;
    pattern.term = teachingTerm();
    pattern.weeks = WeekSet::range(firstWeek, lastWeek);
    pattern.weekdays = Weekdays::range(6, 6);
    pattern.times = {{PeriodRange{3, 4}}};
    return pattern;
}

QList<qint64> SessionCentre::addSaturdays(int firstWeek, int lastWeek)
{
    const auto made = planner().addSeries(wish(), saturdays(firstWeek, lastWeek));
    if (!made || !m_store->perform(made->action))
        return {};
    QList<qint64> sessions;
    for (const SessionRow& row : made->action.sessions)
        sessions << row.id;
    return sessions;
}

QStringList SessionCentre::starts(qint64 activity)
{
    QStringList found;
    const auto read = m_store->reader().each(
        "SELECT starts FROM session WHERE activity=? AND starts IS NOT NULL ORDER BY starts",
        [&](const Statement& row) { found << row.text(0); }, activity);
    return read ? found : QStringList{read.error().sentence};
}

QStringList SessionCentre::texts(const char* sql)
{
    QStringList found;
    const auto read = m_store->reader().each(sql, [&](const Statement& row) { found << row.text(0); });
    return read ? found : QStringList{read.error().detail};
}

} // namespace kitcamp::testkit
