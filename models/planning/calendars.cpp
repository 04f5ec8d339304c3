// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/calendars.h"

#include "models/planning/teachingdays.h"

#include <array>

namespace kitcamp::planning {

namespace {

constexpr std::array availabilityMarks{Mark::No, Mark::RatherNot, Mark::Prefer};

} // namespace

/// Lays the rows of the tables out as spans.
class Calendars::Layout
{
public:
    Layout(const Plan& plan, People& people, Calendars& target)
        : m_plan(plan)
        , m_people(people)
        , m_target(target)
        , m_days(plan)
    {
        m_target.m_labels << QString();
        m_labelPlaces.insert(QString(), 0);
    }

    void add(const Availability& row)
    {
        const int subject = personSubject(row.person);
        const auto addDay = [&](int day) {
            put(subject, {day * dayMinutes + row.starts, day * dayMinutes + row.ends},
                availabilityMarks[static_cast<size_t>(row.kind)], 0);
        };
        const Horizon& horizon = m_plan.horizon;
        int first = row.from.isValid() ? std::max(0, dayOf(horizon.minuteOf(row.from))) : 0;
        int last = row.until.isValid() ? dayOf(horizon.minuteOf(row.until)) : horizon.days() - 1;
        if (row.day.isValid())
            first = last = dayOf(horizon.minuteOf(row.day));
        const int step = row.weekday > 0 && !row.day.isValid() ? 7 : 1;
        if (step == 7)
            first += (row.weekday - horizon.firstDay().addDays(first).dayOfWeek() + 7) % 7;
        for (int day = std::max(0, first); day <= std::min(last, horizon.days() - 1); day += step)
            addDay(day);
    }

    void add(const BusyTime& row)
    {
        const int label = labelOf(row.title);
        const int subject = row.person != 0 ? personSubject(row.person) : groupSubject(row.group);
        for (int week = 0; week < 32; ++week) {
            if ((row.weeks >> week & 1) == 0)
                continue;
            const QDate planned = row.firstMonday.addDays(week * 7 + row.weekday - 1);
            for (const int day : m_days.daysThatHave(planned))
                put(subject, {day * dayMinutes + row.starts, day * dayMinutes + row.ends}, Mark::Busy, label);
        }
    }

    void add(const ExamPeriod& row)
    {
        const Span days{m_plan.horizon.minuteOf(row.from), m_plan.horizon.minuteOf(row.until, dayMinutes)};
        put(groupSubject(row.group), days, Mark::Exam, labelOf(row.note));
    }

private:
    int personSubject(PersonId person)
    {
        int& place = m_persons[person];
        if (place == 0)
            place = addSubject({m_people.add(person)});
        return place - 1;
    }
    int groupSubject(GroupId group)
    {
        int& place = m_groups[group];
        if (place == 0)
            place = addSubject(m_people.group(group));
        return place - 1;
    }
    /// Its place plus one: a hash begins with 0.
    int addSubject(std::vector<int> members)
    {
        m_target.m_subjects.emplace_back().members = std::move(members);
        return static_cast<int>(m_target.m_subjects.size());
    }
    int labelOf(const QString& text)
    {
        auto known = m_labelPlaces.constFind(text);
        if (known == m_labelPlaces.constEnd()) {
            known = m_labelPlaces.insert(text, static_cast<int>(m_target.m_labels.size()));
            m_target.m_labels << text;
        }
        return *known;
    }
    void put(int subject, Span span, Mark mark, int label)
    {
        if (!span.overlaps(m_plan.horizon.whole()))
            return;
        Subject& one = m_target.m_subjects[static_cast<size_t>(subject)];
        const bool isLong = dayOf(span.from) != dayOf(span.until - 1);
        (isLong ? one.longSpans : one.spans).push_back({span, mark, label});
    }

    const Plan& m_plan;
    People& m_people;
    Calendars& m_target;
    TeachingDays m_days;
    QHash<PersonId, int> m_persons;
    QHash<GroupId, int> m_groups;
    QHash<QString, int> m_labelPlaces;
};

Calendars::Calendars(const Plan& plan, People& people)
    : m_days(plan.horizon.days())
{
    Layout layout(plan, people, *this);
    for (const Availability& row : plan.availabilities)
        layout.add(row);
    for (const BusyTime& row : plan.busyTimes)
        layout.add(row);
    for (const ExamPeriod& row : plan.examPeriods)
        layout.add(row);
    m_subjectsOf.resize(static_cast<size_t>(people.count()));
    m_hasPreferences.resize(static_cast<size_t>(people.count()));
    for (size_t i = 0; i < m_subjects.size(); ++i) {
        Subject& subject = m_subjects[i];
        arrange(subject);
        const bool preferred =
            std::any_of(subject.spans.begin(), subject.spans.end(),
                        [](const MarkedSpan& marked) { return marked.mark == Mark::Prefer; });
        for (const int person : subject.members) {
            if (!subject.isEmpty())
                m_subjectsOf[static_cast<size_t>(person)].push_back(static_cast<int>(i));
            m_hasPreferences[static_cast<size_t>(person)] =
                m_hasPreferences[static_cast<size_t>(person)] || preferred;
        }
    }
}

void Calendars::arrange(Subject& subject) const
{
    std::stable_sort(subject.spans.begin(), subject.spans.end(),
                     [](const MarkedSpan& a, const MarkedSpan& b) { return a.span.from < b.span.from; });
    subject.firstOfDay.assign(static_cast<size_t>(m_days) + 1, 0);
    for (const MarkedSpan& marked : subject.spans)
        ++subject.firstOfDay[static_cast<size_t>(dayOf(marked.span.from)) + 1];
    for (size_t day = 1; day < subject.firstOfDay.size(); ++day)
        subject.firstOfDay[day] += subject.firstOfDay[day - 1];
}

const std::vector<int>& Calendars::subjectsOf(int person) const
{
    static const std::vector<int> none;
    return person >= 0 && static_cast<size_t>(person) < m_subjectsOf.size()
        ? m_subjectsOf[static_cast<size_t>(person)]
        : none;
}

bool Calendars::hasPreferences(int person) const
{
    return person >= 0 && static_cast<size_t>(person) < m_hasPreferences.size()
        && m_hasPreferences[static_cast<size_t>(person)];
}

std::vector<Calendars::Share> Calendars::sharesOf(const std::vector<int>& roster) const
{
    std::vector<std::pair<int, int>> pairs;
    for (const int person : roster) {
        for (const int subject : subjectsOf(person))
            pairs.emplace_back(subject, person);
    }
    std::sort(pairs.begin(), pairs.end());
    std::vector<Share> shares;
    for (const auto& [subject, person] : pairs) {
        if (shares.empty() || shares.back().subject != subject)
            shares.push_back({subject, {}});
        shares.back().persons.push_back(person);
    }
    return shares;
}

} // namespace kitcamp::planning
