// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/planning/bruteforce.h"

#include <map>

namespace kitcamp::testkit {

using namespace planning;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 knownRules = bitOf(Rule::RoomTwice) | bitOf(Rule::StaffTwice)
    | bitOf(Rule::ParticipantsTwice) | bitOf(Rule::PhaseOrder) | bitOf(Rule::Spread) | bitOf(Rule::StaffGap)
    | bitOf(Rule::ClassGap) | bitOf(Rule::ParticipantsBusy) | bitOf(Rule::ParticipantsUnavailable)
    | bitOf(Rule::ParticipantsRatherNot) | bitOf(Rule::StaffBusy) | bitOf(Rule::StaffUnavailable)
    | bitOf(Rule::StaffRatherNot) | bitOf(Rule::ExamWeek) | bitOf(Rule::DeviceShortage)
    | bitOf(Rule::RoomClosed) | bitOf(Rule::RoomTooSmall) | bitOf(Rule::RoomLacks) | bitOf(Rule::DayOff);

Minute endOf(const Session& session)
{
    return *session.start + session.minutes;
}

bool meet(const Session& a, const Session& b)
{
    return *a.start < endOf(b) && *b.start < endOf(a);
}

/// The number of the day, by counting.
int dayNumber(Minute minute)
{
    int day = 0;
    for (; minute < 0; minute += 1440)
        --day;
    return day + minute / 1440;
}

bool teaches(const Session& session, PersonId person)
{
    return std::find(session.staff.begin(), session.staff.end(), person) != session.staff.end();
}

std::vector<qint64> sorted(const QSet<qint64>& set)
{
    std::vector<qint64> list(set.begin(), set.end());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

BruteForce::BruteForce(const Plan& plan)
    : m_plan(plan)
{
    for (const Session& session : plan.sessions) {
        if (session.start && !session.cancelled && session.minutes > 0)
            m_standing.push_back(session);
    }
    for (const Session& a : m_standing) {
        addOwn(a);
        addMarks(a);
        addShortage(a);
        for (const Session& b : m_standing) {
            if (a.id < b.id)
                addPair(a, b);
            if (a.id != b.id && a.activity != 0 && a.activity == b.activity)
                addOrder(a, b);
            if (a.id != b.id)
                addGap(a, b);
        }
    }
    m_lines.sort();
}

QStringList BruteForce::lines() const
{
    return m_lines;
}

QString BruteForce::line(Rule rule, const std::vector<SessionId>& sessions, std::vector<PersonId> persons,
                         int count, const QString& label)
{
    QString text = Rules::name(rule) + u": sessions"_s;
    for (const SessionId session : sessions)
        text += u" %1"_s.arg(session);
    text += u"; persons"_s;
    std::sort(persons.begin(), persons.end());
    for (const PersonId person : persons)
        text += u" %1"_s.arg(person);
    return text + u"; %1 %2"_s.arg(count).arg(label);
}

QStringList BruteForce::lines(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings) {
        if ((knownRules & bitOf(finding.rule)) == 0)
            continue;
        const bool waits = finding.rule == Rule::StaffGap || finding.rule == Rule::ClassGap;
        lines << line(finding.rule, {finding.sessions.begin(), finding.sessions.end()},
                      {finding.persons.begin(), finding.persons.end()},
                      waits ? finding.minutes : finding.count, finding.label);
    }
    lines.sort();
    return lines;
}

void BruteForce::add(Rule rule, const std::vector<SessionId>& sessions, const std::vector<PersonId>& persons,
                     int count, const QString& label)
{
    if (m_plan.rules.level(rule) != Level::Ignore)
        m_lines << line(rule, sessions, persons, count, label);
}

QSet<qint64> BruteForce::participants(const Session& session) const
{
    QSet<qint64> persons(session.persons.begin(), session.persons.end());
    for (const Group& group : m_plan.groups) {
        if (std::find(session.groups.begin(), session.groups.end(), group.id) != session.groups.end()) {
            for (const PersonId person : group.persons)
                persons.insert(person);
        }
    }
    return persons;
}

void BruteForce::addPair(const Session& a, const Session& b)
{
    const bool inRoom = *a.start - a.setupMinutes < endOf(b) + b.clearMinutes
        && *b.start - b.setupMinutes < endOf(a) + a.clearMinutes;
    const bool isRoom = std::any_of(m_plan.rooms.begin(), m_plan.rooms.end(),
                                    [&](const Room& room) { return room.id == a.room; });
    if (isRoom && a.room == b.room && inRoom)
        add(Rule::RoomTwice, {a.id, b.id}, {}, 0);
    if (!meet(a, b))
        return;
    const QSet<qint64> both = participants(a) & participants(b);
    if (!both.isEmpty())
        add(Rule::ParticipantsTwice, {a.id, b.id}, sorted(both), static_cast<int>(both.size()));
    QSet<PersonId> staff(a.staff.begin(), a.staff.end());
    staff.unite(QSet<PersonId>(b.staff.begin(), b.staff.end()));
    for (const PersonId person : staff) {
        const bool inA = teaches(a, person) || participants(a).contains(person);
        const bool inB = teaches(b, person) || participants(b).contains(person);
        if (inA && inB)
            add(Rule::StaffTwice, {a.id, b.id}, {person}, 0);
    }
}

/// a and b in this order: called for both orders.
void BruteForce::addOrder(const Session& a, const Session& b)
{
    if (a.phase > 0 && a.phase < b.phase && *b.start < endOf(a))
        add(Rule::PhaseOrder, {a.id, b.id}, {}, 0);
    for (const Activity& activity : m_plan.activities) {
        const int apart = std::abs(dayNumber(*a.start) - dayNumber(*b.start));
        if (activity.id == a.activity && apart < activity.daysApart && a.id < b.id)
            add(Rule::Spread, {a.id, b.id}, {}, apart);
    }
}

/// Whether nobody of that day (of the person, or with 0 of the activity) is there while it is waited from a
/// to b.
bool BruteForce::isFreeBetween(const Session& a, const Session& b, PersonId person) const
{
    return std::none_of(m_standing.begin(), m_standing.end(), [&](const Session& other) {
        if (other.id == a.id || other.id == b.id || dayNumber(*other.start) != dayNumber(*a.start))
            return false;
        const bool concerned = person != 0 ? teaches(other, person) : other.activity == a.activity;
        return concerned && *other.start < *b.start && endOf(other) > endOf(a);
    });
}

void BruteForce::addGap(const Session& a, const Session& b)
{
    const int waiting = *b.start - endOf(a);
    if (waiting <= m_plan.rules.longestGap || dayNumber(*a.start) != dayNumber(*b.start))
        return;
    if (a.activity != 0 && a.activity == b.activity && isFreeBetween(a, b, 0))
        add(Rule::ClassGap, {a.id, b.id}, {}, waiting);
    for (const PersonId person : QSet<PersonId>(a.staff.begin(), a.staff.end())) {
        if (teaches(b, person) && isFreeBetween(a, b, person))
            add(Rule::StaffGap, {a.id, b.id}, {person}, waiting);
    }
}

void BruteForce::addOwn(const Session& session)
{
    for (const Room& room : m_plan.rooms) {
        if (room.id != session.room)
            continue;
        for (const Closure& closure : room.closures) {
            if (closure.span.from < endOf(session) + session.clearMinutes
                && *session.start - session.setupMinutes < closure.span.until)
                add(Rule::RoomClosed, {session.id}, {}, 0, closure.reason);
        }
        const int coming = static_cast<int>(participants(session).size());
        const int needed = session.mode == Mode::Online ? 0 : session.seats.value_or(coming);
        if (room.seats && *room.seats < needed)
            add(Rule::RoomTooSmall, {session.id}, {}, needed);
        QStringList lacking;
        for (const QString& feature : session.features) {
            if (!room.features.contains(feature))
                lacking << feature;
        }
        if (!lacking.isEmpty())
            add(Rule::RoomLacks, {session.id}, {}, static_cast<int>(lacking.size()), lacking.join(u", "_s));
    }
    for (const Activity& activity : m_plan.activities) {
        if (activity.id == session.activity && activity.onDaysOff)
            return;
    }
    QSet<QDate> met;
    for (Minute minute = *session.start; minute < endOf(session); ++minute) {
        const QDate date = m_plan.horizon.firstDay().addDays(dayNumber(minute));
        const auto isDate = [&](const MakeUpDay& day) { return day.day == date; };
        const bool isMadeUp = std::any_of(m_plan.makeUpDays.begin(), m_plan.makeUpDays.end(), isDate);
        const bool isOff = std::any_of(m_plan.daysOff.begin(), m_plan.daysOff.end(),
                                       [&](const DayOff& off) { return off.day == date; });
        if (isOff && !isMadeUp && !met.contains(date))
            add(Rule::DayOff, {session.id}, {}, 0, m_plan.daysOff.front().name);
        met.insert(date);
    }
}

bool BruteForce::isAvailability(const Availability& row, Minute minute) const
{
    const int day = dayNumber(minute);
    const QDate date = m_plan.horizon.firstDay().addDays(day);
    const int minuteOfDay = minute - day * 1440;
    if (day < 0 || day >= m_plan.horizon.days() || minuteOfDay < row.starts || minuteOfDay >= row.ends)
        return false;
    if (row.day.isValid())
        return row.day == date;
    return (row.weekday == 0 || row.weekday == date.dayOfWeek()) && (!row.from.isValid() || row.from <= date)
        && (!row.until.isValid() || date <= row.until);
}

bool BruteForce::isBusy(const BusyTime& row, Minute minute) const
{
    const int day = dayNumber(minute);
    QDate date = m_plan.horizon.firstDay().addDays(day);
    const int minuteOfDay = minute - day * 1440;
    if (day < 0 || day >= m_plan.horizon.days() || minuteOfDay < row.starts || minuteOfDay >= row.ends)
        return false;
    bool isMadeUp = false;
    for (auto it = m_plan.makeUpDays.begin(); it != m_plan.makeUpDays.end() && !isMadeUp; ++it) {
        isMadeUp = it->day == date;
        date = isMadeUp ? it->follows : date;
    }
    for (const DayOff& off : m_plan.daysOff) {
        if (!isMadeUp && off.day == date)
            return false;
    }
    const qint64 week = row.firstMonday.daysTo(date) / 7;
    return date >= row.firstMonday && week < 32 && (row.weeks >> week & 1) != 0
        && date.dayOfWeek() == row.weekday;
}

QSet<qint64> BruteForce::personsOf(const BusyTime& row) const
{
    Session session;
    if (row.person != 0)
        session.persons = {row.person};
    else
        session.groups = {row.group};
    return participants(session);
}

void BruteForce::addMarks(const Session& session)
{
    std::map<std::pair<Rule, QString>, QSet<qint64>> marked;
    for (Minute minute = *session.start; minute < endOf(session); ++minute) {
        for (const Availability& row : m_plan.availabilities) {
            const bool isNo = row.kind == Availability::Kind::No;
            if (row.kind == Availability::Kind::Prefer || !isAvailability(row, minute))
                continue;
            marked[{isNo ? Rule::ParticipantsUnavailable : Rule::ParticipantsRatherNot, {}}] << row.person;
            marked[{isNo ? Rule::StaffUnavailable : Rule::StaffRatherNot, {}}] << row.person;
        }
        for (const BusyTime& row : m_plan.busyTimes) {
            if (!isBusy(row, minute))
                continue;
            marked[{Rule::ParticipantsBusy, row.title}] += personsOf(row);
            marked[{Rule::StaffBusy, row.title}] += personsOf(row);
        }
        const QDate date = m_plan.horizon.firstDay().addDays(dayNumber(minute));
        for (const ExamPeriod& row : m_plan.examPeriods) {
            BusyTime group;
            group.group = row.group;
            if (row.from <= date && date <= row.until)
                marked[{Rule::ExamWeek, row.note}] += personsOf(group);
        }
    }
    for (const auto& [key, persons] : marked) {
        const auto& [rule, label] = key;
        const bool ofStaff =
            rule == Rule::StaffBusy || rule == Rule::StaffUnavailable || rule == Rule::StaffRatherNot;
        for (const PersonId person : session.staff) {
            if (ofStaff && persons.contains(person))
                add(rule, {session.id}, {person}, 0, label);
        }
        const QSet<qint64> coming = persons & participants(session);
        if (!ofStaff && !coming.isEmpty())
            add(rule, {session.id}, sorted(coming), static_cast<int>(coming.size()), label);
    }
}

void BruteForce::addShortage(const Session& session)
{
    const auto demandOf = [](const Session& one, ModelId model) {
        int sum = 0;
        for (const Demand& demand : one.demands)
            sum += demand.model == model ? demand.count : 0;
        return sum;
    };
    QSet<ModelId> models;
    for (const Demand& demand : session.demands)
        models.insert(demand.model);
    for (const ModelId model : models) {
        int worst = 0;
        std::vector<SessionId> sessions;
        for (Minute minute = *session.start; minute < endOf(session) && demandOf(session, model) > 0;
             ++minute) {
            int units = 0;
            Minute since = std::numeric_limits<int>::min();
            for (const Capacity& capacity : m_plan.capacities) {
                for (const CapacityStep& step : capacity.steps) {
                    if (capacity.model == model && step.from <= minute && step.from >= since) {
                        units = step.units;
                        since = step.from;
                    }
                }
            }
            int wanted = demandOf(session, model);
            std::vector<SessionId> there;
            for (const Session& other : m_standing) {
                if (other.id == session.id || *other.start > minute || endOf(other) <= minute
                    || demandOf(other, model) == 0)
                    continue;
                wanted += demandOf(other, model);
                there.push_back(other.id);
            }
            if (wanted - units > worst) {
                worst = wanted - units;
                sessions = there;
            }
        }
        std::sort(sessions.begin(), sessions.end());
        sessions.insert(sessions.begin(), session.id);
        if (worst > 0)
            add(Rule::DeviceShortage, sessions, {}, worst);
    }
}

} // namespace kitcamp::testkit
