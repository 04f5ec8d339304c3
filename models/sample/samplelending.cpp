// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplelending.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int visitsInAll = 830;
constexpr int overdueLoans = 6;
constexpr int loansDueToday = 5;
constexpr int openLoans = 24;
constexpr int lentToday = 7;
constexpr int backToday = 5;
constexpr int stepsToday = 16;
constexpr int ordinaryDays = 14; ///< what the rules of centre.json give a student
constexpr qint64 secondsOfToday = 150 * 60;

/// How much goes on at the desk, by month: terms, exams, holidays.
int busyness(QDate day)
{
    constexpr int byMonth[] = {3, 1, 10, 10, 10, 7, 3, 2, 9, 10, 10, 7};
    const int weight = byMonth[day.month() - 1];
    return day.dayOfWeek() >= 6 ? (weight + 2) / 3 : weight;
}

/// How often things of a category are asked for.
int demand(const QString& category)
{
    static const QHash<QString, int> demands{{u"iot"_s, 10},     {u"ai"_s, 11},       {u"general"_s, 11},
                                             {u"cameras"_s, 12}, {u"vehicles"_s, 12}, {u"instruments"_s, 10},
                                             {u"mobile"_s, 8},   {u"computing"_s, 7}};
    return demands.value(category, 1);
}

bool isOrdinary(const QString& category)
{
    return category != "vehicles"_L1 && category != "instruments"_L1;
}

/// Mostly one or two; now and then all that a contest team needs, more than the rules allow a student.
int itemsOfVisit(SampleStage& stage)
{
    const int luck = stage.below(100);
    if (luck < 2)
        return 6;
    return luck < 57 ? 1 : (luck < 88 ? 2 : 3);
}

/// A place in \p weights, as often as its weight says.
std::optional<size_t> drawn(SampleStage& stage, const std::vector<int>& weights)
{
    int sum = 0;
    for (const int weight : weights)
        sum += weight;
    if (sum == 0)
        return std::nullopt;
    int ticket = stage.below(sum);
    for (size_t i = 0; i < weights.size(); ++i) {
        ticket -= weights[i];
        if (ticket < 0)
            return i;
    }
    return std::nullopt;
}

} // namespace

std::optional<size_t> SampleLending::borrower(bool student)
{
    const QDate day = m_stage.dayOf(m_stage.clock.now());
    std::vector<int> weights;
    for (const SamplePerson& person : m_stage.people) {
        const bool here = !person.gone && person.since <= day
            && (!person.until.isValid() || person.until > day.addDays(25))
            && !person.group.startsWith("camp"_L1);
        const bool isStudent = person.group == "students"_L1;
        weights.push_back(!here || person.loans > 2 || (student && !isStudent) ? 0 : (isStudent ? 4 : 2));
    }
    return drawn(m_stage, weights);
}

std::optional<size_t> SampleLending::device(bool ordinary)
{
    std::vector<int> weights;
    for (const SampleDevice& thing : m_stage.devices)
        weights.push_back(thing.free && (!ordinary || isOrdinary(thing.category)) ? demand(thing.category)
                                                                                  : 0);
    return drawn(m_stage, weights);
}

Result<void> SampleLending::visit(const Visit& visit)
{
    const auto person = borrower(visit.ordinary);
    const qint64 turn = m_stage.store.ids().nextValue();
    for (int i = 0; person && i < visit.items; ++i) {
        const auto thing = device(visit.ordinary);
        if (!thing)
            return {};
        KITCAMP_ASSIGN(const auto loan, m_desk.lend(*person, *thing, turn));
        if (loan)
            scheduleEnd(*loan, visit.ending);
        m_stage.clock.advanceSeconds(4 + m_stage.below(9));
    }
    return {};
}

void SampleLending::scheduleEnd(const SampleLoan& loan, Ending ending)
{
    switch (ending) {
    case Ending::InTime:
        return scheduleReturn(loan);
    case Ending::Today:
        m_comingBackToday << loan;
        return;
    case Ending::StaysOut:
        m_out << loan;
        return;
    }
}

void SampleLending::scheduleReturn(const SampleLoan& loan)
{
    const QDateTime due = QDateTime::fromString(loan.due, Qt::ISODate);
    const qint64 now = m_stage.clock.now();
    const qint64 dueAt = m_stage.at(due.date(), due.time());
    const int days = static_cast<int>(m_stage.dayOf(now).daysTo(due.date()));
    if (days > 6 && m_stage.chance(13)) {
        const qint64 before = m_stage.openMoment(due.date().addDays(-1));
        if (before < m_stage.end - secondsOfToday)
            return scheduleRenewal(loan, before);
    }
    qint64 at = now + 2400
        + m_stage.below(static_cast<int>(std::max<qint64>(1, std::min<qint64>(dueAt - now - 2400, 10000))));
    if (m_stage.chance(9))
        at = m_stage.openMoment(due.date().addDays(1 + m_stage.below(11)));
    else if (days > 0)
        at = std::max(at, m_stage.openMoment(m_stage.dayOf(now).addDays(1 + m_stage.below(days))));
    // What is still out at the end is decided by scheduleOpenLoans alone.
    at = std::min(at, m_stage.end - secondsOfToday - 60 - m_stage.below(3600));
    m_stage.script.add(std::max(at, now + 60), [this, loan] { return m_desk.takeBack(loan); });
}

void SampleLending::scheduleRenewal(const SampleLoan& loan, qint64 at)
{
    m_stage.script.add(at, [this, loan]() -> Result<void> {
        SampleLoan renewed = loan;
        KITCAMP_TRY(m_desk.renew(renewed));
        scheduleReturn(renewed);
        return {};
    });
}

void SampleLending::scheduleVisits()
{
    const QDate first = m_stage.opensOn().addDays(7);
    const QDate last = m_stage.today().addDays(-1);
    std::vector<int> weights;
    for (QDate day = first; day <= last; day = day.addDays(1))
        weights.push_back(m_stage.isOpen(day) ? busyness(day) : 0);
    for (int i = 0; i < visitsInAll; ++i) {
        const auto day = drawn(m_stage, weights);
        if (!day)
            return;
        const Visit plan{itemsOfVisit(m_stage), Ending::InTime, false};
        m_stage.script.add(m_stage.openMoment(first.addDays(static_cast<qint64>(*day))),
                           [this, plan] { return visit(plan); });
    }
}

void SampleLending::scheduleOpenLoans()
{
    const QDate today = m_stage.today();
    const auto add = [this](QDate day, Ending ending) {
        if (day > m_stage.opensOn())
            m_stage.script.add(m_stage.openMoment(day), [this, ending] { return visit({1, ending, true}); });
    };
    for (int i = 0; i < overdueLoans; ++i)
        add(today.addDays(-ordinaryDays - 3 - 2 * i), Ending::StaysOut);
    for (int i = 0; i < loansDueToday; ++i)
        add(today.addDays(-ordinaryDays), Ending::StaysOut);
    for (int i = 0; i < openLoans; ++i)
        add(today.addDays(-1 - i % (ordinaryDays - 2)), Ending::StaysOut);
    for (int i = 0; i < backToday; ++i)
        add(today.addDays(-3 - i), Ending::Today);
}

/// Steps spread over the last hours of today, all of them after midnight of the centre.
qint64 SampleLending::todayMoment(int index) const
{
    const qint64 begin = std::max(m_stage.at(m_stage.today(), QTime(0, 0)), m_stage.end - secondsOfToday);
    return begin + (m_stage.end - begin) * (index + 1) / (stepsToday + 2);
}

void SampleLending::scheduleToday()
{
    int step = 0;
    for (int i = 0; i < lentToday; ++i) {
        m_stage.script.add(todayMoment(step++), [this] { return visit({1, Ending::StaysOut, true}); });
        if (i < backToday) {
            m_stage.script.add(todayMoment(step++), [this]() -> Result<void> {
                return m_comingBackToday.isEmpty() ? Result<void>()
                                                   : m_desk.takeBack(m_comingBackToday.takeFirst());
            });
        }
    }
    m_stage.script.add(todayMoment(step++), [this]() -> Result<void> {
        return m_out.isEmpty() ? Result<void>() : m_desk.note(m_out.constLast(), m_stage.text("notes"_L1));
    });
    // One that still runs for a while: nobody has asked for it before.
    m_stage.script.add(todayMoment(step++), [this]() -> Result<void> {
        return m_out.size() < 2 ? Result<void>() : m_desk.renew(m_out[m_out.size() / 2]);
    });
    // The last step is somebody's mistake, taken back.
    m_stage.script.add(todayMoment(step++), [this]() -> Result<void> {
        m_stage.changeOperator();
        const auto last = m_stage.store.nextUndo();
        if (!last || !*last || (*last)->at < m_stage.at(m_stage.today(), QTime(0, 0)))
            return {};
        KITCAMP_ASSIGN(const Performed undone, m_stage.store.takeBack((*last)->opId));
        m_stage.clock.advanceSeconds(3);
        KITCAMP_TRY(m_stage.store.takeBack(undone.opId));
        return {};
    });
}

Result<void> SampleLending::loseSomeCard(bool replace)
{
    const auto person = borrower(true);
    return person ? m_desk.loseCard(*person, replace) : Result<void>();
}

void SampleLending::scheduleTroubles()
{
    const QDate today = m_stage.today();
    const QDate first = m_stage.opensOn().addDays(40);
    for (QDate day = first; day < today.addDays(-20); day = day.addDays(400))
        m_stage.script.add(m_stage.openMoment(day), [this] { return loseSomeCard(true); });
    const auto recent = [this, today](int daysAgo, const SampleScript::Step& step) {
        if (today.addDays(-daysAgo) > m_stage.opensOn())
            m_stage.script.add(m_stage.openMoment(today.addDays(-daysAgo)), step);
    };
    recent(2, [this] { return loseSomeCard(false); });
    recent(5, [this, today]() -> Result<void> {
        const auto person = borrower(true);
        return person ? m_desk.ban(*person, today.addDays(21)) : Result<void>();
    });
}

} // namespace kitcamp
