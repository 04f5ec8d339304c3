// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/duties/mentortimes.h"

#include "models/activities/duties/dutyclashes.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Times {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MentorTimes)
};

/// A mentor's time, to be given to one team.
struct Offer {
    qint64 mentor = 0;
    PlannedSpan span;
    QList<int> teams; ///< who could take it
};

/// Gives times to teams, from the first time on.
class Matching
{
public:
    Matching(const DutyPlan& plan, const MentorWish& wish)
        : m_plan(plan)
        , m_minutes(std::max(5, wish.minutes))
        , m_span(wish.span)
    {
        for (const DutyTeam& team : plan.teams) {
            if (!meetsAlready(team.id))
                m_teams << team;
        }
        m_taken.fill(-1, m_teams.size());
        addOffers();
        for (int offer = 0; offer < m_offers.size(); ++offer) {
            m_seen = QList<bool>(m_teams.size(), false);
            give(offer);
        }
    }

    [[nodiscard]] MentorTimes result() const
    {
        MentorTimes times;
        for (int team = 0; team < m_teams.size(); ++team) {
            if (m_taken[team] >= 0)
                times.duties << dutyOf(m_teams[team], m_offers[m_taken[team]]);
            else
                times.left << whyNot(m_teams[team]);
        }
        std::ranges::stable_sort(times.duties, {}, [](const Duty& duty) { return duty.span.from; });
        times.summary = summary(times);
        return times;
    }

private:
    [[nodiscard]] bool meetsAlready(qint64 team) const
    {
        return std::ranges::any_of(m_plan.duties, [&](const Duty& duty) {
            return duty.kind == "mentoring"_L1 && duty.team == team && duty.span.meets(m_span);
        });
    }

    [[nodiscard]] Duty dutyOf(const DutyTeam& team, const Offer& offer) const
    {
        return {.activity = m_plan.activity,
                .person = offer.mentor,
                .kind = u"mentoring"_s,
                .team = team.id,
                .room = team.room,
                .span = offer.span,
                .note = {},
                .personName = m_plan.personName(offer.mentor),
                .roomName = {},
                .campName = {}};
    }

    [[nodiscard]] QList<qint64> mentorsOf(const DutyTeam& team) const
    {
        if (team.mentor != 0)
            return {team.mentor};
        QList<qint64> mentors;
        for (const DutyPerson& person : m_plan.people) {
            if (person.mentor)
                mentors << person.id;
        }
        return mentors;
    }

    void addOffers()
    {
        QList<qint64> mentors;
        for (const DutyTeam& team : std::as_const(m_teams)) {
            for (const qint64 mentor : mentorsOf(team)) {
                if (!mentors.contains(mentor))
                    mentors << mentor;
            }
        }
        for (PlannedMinute at = m_span.from; at + m_minutes <= m_span.until; at += m_minutes) {
            ++m_slots;
            for (const qint64 mentor : std::as_const(mentors)) {
                Offer offer{mentor, {at, at + m_minutes}, {}};
                if (isFree(mentor, offer.span, m_plan))
                    addTakers(offer);
                if (!offer.teams.isEmpty())
                    m_offers << offer;
            }
        }
    }

    void addTakers(Offer& offer) const
    {
        for (int team = 0; team < m_teams.size(); ++team) {
            if (mentorsOf(m_teams[team]).contains(offer.mentor)
                && clashesOf(dutyOf(m_teams[team], offer), m_plan).isEmpty())
                offer.teams << team;
        }
    }

    /// An augmenting path: a team that has a time may be moved to another one, never left without.
    bool give(int offer)
    {
        for (const int team : m_offers[offer].teams) {
            if (std::exchange(m_seen[team], true))
                continue;
            if (m_taken[team] < 0 || give(m_taken[team])) {
                m_taken[team] = offer;
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] QString whyNot(const DutyTeam& team) const
    {
        const QList<qint64> mentors = mentorsOf(team);
        if (mentors.isEmpty())
            return Times::tr("%1 has no mentor, and the camp has none on its roster.").arg(team.title);
        const auto times = std::ranges::count_if(
            m_offers, [&](const Offer& offer) { return mentors.contains(offer.mentor); });
        const auto teams = std::ranges::count_if(m_teams, [&](const DutyTeam& other) {
            const QList<qint64> theirs = mentorsOf(other);
            return std::ranges::all_of(theirs, [&](qint64 one) { return mentors.contains(one); });
        });
        const QString who =
            team.mentor != 0 ? m_plan.personName(team.mentor) : Times::tr("the mentors together");
        return Times::tr("%1 has no time: %2 can be there at %3 time(s) for %4 team(s).")
            .arg(team.title, who, QString::number(times), QString::number(teams));
    }

    [[nodiscard]] QString summary(const MentorTimes& times) const
    {
        if (m_teams.isEmpty())
            return m_plan.teams.isEmpty() ? Times::tr("This camp has no teams yet. Form them first.")
                                          : Times::tr("Every team meets a mentor in this time already.");
        if (m_slots == 0)
            return Times::tr("The time is shorter than one meeting.");
        QString text = Times::tr("%1 of %2 teams have a time.")
                           .arg(QString::number(times.duties.size()), QString::number(m_teams.size()));
        if (!times.duties.isEmpty())
            text += u' '
                + Times::tr("The last one ends at %1; it cannot end earlier.", "%1: time of day")
                      .arg(plannedText(times.duties.constLast().span.until).mid(11));
        return text;
    }

    const DutyPlan& m_plan;
    int m_minutes;
    PlannedSpan m_span;
    QList<DutyTeam> m_teams;
    QList<Offer> m_offers; ///< by time
    QList<int> m_taken; ///< of each team; -1: none
    QList<bool> m_seen;
    int m_slots = 0;
};

} // namespace

MentorTimes mentorTimes(const DutyPlan& plan, const MentorWish& wish)
{
    return Matching(plan, wish).result();
}

} // namespace kitcamp
