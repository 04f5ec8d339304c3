// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/campphases.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct PhaseWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampPhase)
};

Error refusal(const QString& rule, const QString& sentence)
{
    return {.code = ErrorCode::Refused, .sentence = sentence, .rule = rule};
}

/// Shares what the numbered phases leave among the others; the first ones get the odd ones.
Result<std::vector<int>> sizesOf(int sessions, const std::vector<CampPhase>& phases)
{
    int asked = 0;
    int open = 0;
    for (const CampPhase& phase : phases) {
        asked += phase.sessions;
        open += phase.sessions == 0 ? 1 : 0;
    }
    if (asked + open > sessions)
        return refusal(u"phases-too-many"_s,
                       PhaseWords::tr("The phases need %1 sessions, but the days and times give only %2.")
                           .arg(asked + open)
                           .arg(sessions));
    if (open == 0 && asked < sessions)
        return refusal(u"phases-too-few"_s,
                       PhaseWords::tr("The days and times give %1 sessions, but the phases have only %2.")
                           .arg(sessions)
                           .arg(asked));
    std::vector<int> sizes;
    int rest = sessions - asked;
    for (const CampPhase& phase : phases) {
        const int share = phase.sessions > 0 ? phase.sessions : (rest + open - 1) / open;
        if (phase.sessions == 0) {
            rest -= share;
            --open;
        }
        sizes.push_back(share);
    }
    return sizes;
}

} // namespace

std::vector<CampPhase> usualPhases()
{
    return {{u"theory"_s, PhaseWords::tr("Theory")},
            {u"practice"_s, PhaseWords::tr("Practice")},
            {u"project"_s, PhaseWords::tr("Project")},
            {u"ceremony"_s, PhaseWords::tr("Presentation"), 1}};
}

Result<std::vector<int>> phasesInOrder(int sessions, const std::vector<CampPhase>& phases)
{
    if (std::ranges::any_of(phases, [](const CampPhase& phase) { return phase.sessions < 0; }))
        return refusal(u"phases-negative"_s, PhaseWords::tr("A phase cannot have fewer than no sessions."));
    KITCAMP_ASSIGN(const std::vector<int> sizes, sizesOf(sessions, phases));
    std::vector<int> order;
    for (size_t phase = 0; phase < sizes.size(); ++phase)
        order.insert(order.end(), size_t(sizes[phase]), int(phase));
    return order;
}

Result<CampSessions> campSessions(const SessionPattern& pattern, const std::vector<CampPhase>& phases,
                                  const TeachingCalendar& calendar, const PeriodTables& tables)
{
    KITCAMP_ASSIGN(const PatternSessions made, sessionsOf(pattern, calendar, tables));
    KITCAMP_ASSIGN(const std::vector<int> order, phasesInOrder(int(made.sessions.size()), phases));
    CampSessions camp{.skipped = made.skipped};
    for (size_t i = 0; i < made.sessions.size(); ++i)
        camp.sessions.push_back({made.sessions[i], order[i]});
    return camp;
}

} // namespace kitcamp
