// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/planwording.h"

namespace kitcamp {

using planning::Colour;
using planning::Level;

namespace {

struct PlanWording {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::PlanWording)
};

/// A soft rule alone colours nothing: only what they cost together does.
Colour colourOf(const planning::Finding& finding)
{
    if (finding.level >= Level::BlockPublishing)
        return Colour::Red;
    return planning::Rules::isSoft(finding.rule) ? Colour::Green : Colour::Amber;
}

QString placeOf(const PlanNames& names, const planning::Wish& wish, const planning::Placement& placement)
{
    const QString time = names.span({placement.start, placement.start + wish.session.minutes});
    return placement.room == 0
        ? time
        : PlanWording::tr("%1, %2", "a time, a room").arg(time, names.room(placement.room));
}

} // namespace

PlanFinding worded(const planning::ConflictIndex& index, const PlanNames& names,
                   const planning::Finding& finding, qint64 focus)
{
    PlanFinding told{finding, colourOf(finding), {}, names.words().sentence(finding, focus), {}, 0};
    const qint64 subject = focus != 0 || finding.sessions.empty() ? focus : finding.sessions.front();
    told.session = names.session(subject);
    const planning::Session* session = index.session(subject);
    if (session == nullptr || !session->start)
        return told;
    told.day = index.setting().horizon().dateOf(*session->start);
    told.starts = *session->start - planning::dayOf(*session->start) * planning::dayMinutes;
    return told;
}

QList<PlanFinding> worded(const planning::ConflictIndex& index, const PlanNames& names,
                          const planning::Findings& findings, qint64 focus)
{
    QList<PlanFinding> told;
    told.reserve(findings.size());
    for (const planning::Finding& finding : findings)
        told << worded(index, names, finding, focus);
    return told;
}

PlanPlacements worded(const PlanNames& names, const planning::Horizon& horizon, const planning::Wish& wish,
                      planning::Suggestions suggestions)
{
    PlanPlacements told;
    told.places = suggestions.places;
    told.possible = suggestions.possible;
    told.isComplete = suggestions.isComplete;
    for (const planning::Removed& removed : suggestions.removed)
        told.removed << planning::PlanWords::sentence(removed, suggestions.places);
    for (planning::Suggestion& suggestion : suggestions.best) {
        PlanPlacement place;
        place.starts = horizon.textOf(suggestion.placement.start);
        place.place = placeOf(names, wish, suggestion.placement);
        for (const planning::Reason& reason : suggestion.reasons)
            place.reasons << names.words().sentence(reason);
        for (const planning::Finding& finding : suggestion.findings)
            place.warnings << names.words().sentence(finding, wish.session.id);
        place.suggestion = std::move(suggestion);
        told.best.push_back(std::move(place));
    }
    return told;
}

} // namespace kitcamp
