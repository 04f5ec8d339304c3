// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/sessionjudge.h"

#include "models/planning/livecheck.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr planning::SessionId newSession = -1; // beside those of the file, while a copy is dragged

Tone toneOf(planning::Colour colour)
{
    switch (colour) {
    case planning::Colour::Red:
        return Tone::Bad;
    case planning::Colour::Amber:
        return Tone::Warn;
    case planning::Colour::Green:
        break;
    }
    return Tone::Ok;
}

Tone toneOf(const planning::Finding& finding)
{
    return finding.level >= planning::Level::BlockPublishing ? Tone::Bad : Tone::Warn;
}

/// The same thing is dragged, only its length may be another.
bool sameDrag(const DraggedBlock& a, const DraggedBlock& b)
{
    return a.kind == b.kind && a.id == b.id && a.from == b.from;
}

} // namespace

void SessionJudge::setLaneKind(LaneKind kind)
{
    m_laneKind = kind;
    forget();
}

void SessionJudge::setDays(QDate first, int days)
{
    m_first = first;
    m_days = days;
    m_sought = false;
}

void SessionJudge::forget()
{
    m_trial.reset();
    m_sought = false;
    m_better.reset();
}

/// False where the plan does not know it.
bool SessionJudge::prepare(const DraggedBlock& block)
{
    if (!m_plan.isLoaded())
        return false;
    if (!m_trial || !sameDrag(m_trial->block, block)) {
        const planning::Session* known = m_plan.index().session(block.id);
        if (!known)
            return false;
        forget();
        m_trial.emplace(Trial{block, m_plan.index(), block.id});
        if (block.kind == DraggedBlock::Kind::Copy) {
            planning::Session copy = *known;
            copy.id = newSession;
            copy.start.reset();
            copy.published.reset();
            copy.locks = {};
            m_trial->id = newSession;
            m_trial->index.put(copy);
        }
    }
    planning::Session session = *m_trial->index.session(m_trial->id);
    if (block.minutes > 0 && session.minutes != block.minutes) {
        session.minutes = block.minutes;
        m_trial->index.put(session);
    }
    return true;
}

planning::Lane SessionJudge::laneOf(const planning::Session& session, qint64 from, qint64 to) const
{
    planning::Lane lane;
    if (to == 0 || to == from)
        return lane;
    if (m_laneKind == LaneKind::Rooms)
        lane.room = to == noLane ? 0 : to;
    if (m_laneKind == LaneKind::Staff) {
        std::vector<planning::PersonId> staff = session.staff;
        std::erase(staff, from);
        if (to != noLane)
            staff.push_back(to);
        lane.staff = planning::asSet(staff);
    }
    return lane;
}

/// Whether a session can stand in that lane at all: it stays in its activity and with its devices.
bool SessionJudge::fits(const planning::Session& session, qint64 lane) const
{
    if (lane == 0)
        return true;
    if (m_laneKind == LaneKind::Activities)
        return session.activity == lane;
    if (m_laneKind != LaneKind::Devices)
        return true;
    return session.demands.empty() ? lane == noLane
                                   : std::any_of(session.demands.begin(), session.demands.end(),
                                                 [=](auto& one) { return one.model == lane; });
}

QList<Tone> SessionJudge::judge(const DraggedBlock& block, const QList<PlanPlace>& places)
{
    QList<Tone> tones(places.size(), Tone::Plain);
    if (places.isEmpty() || !prepare(block))
        return tones;
    const planning::Session& session = *m_trial->index.session(m_trial->id);
    const auto [first, last] =
        std::minmax_element(places.begin(), places.end(), [](auto& a, auto& b) { return a.day < b.day; });
    const auto [early, late] = std::minmax_element(places.begin(), places.end(),
                                                   [](auto& a, auto& b) { return a.minute < b.minute; });
    planning::Grid grid;
    grid.from = m_plan.horizon().minuteOf(first->day);
    grid.days = static_cast<int>(first->day.daysTo(last->day)) + 1;
    grid.firstMinute = early->minute;
    grid.lastMinute = late->minute + 1;
    QList<qint64> lanes;
    for (const PlanPlace& place : places) {
        if (!lanes.contains(place.lane)) {
            lanes.append(place.lane);
            grid.lanes.push_back(laneOf(session, block.from.lane, place.lane));
        }
    }
    const planning::LiveCheck check(m_trial->index, m_trial->id);
    const std::vector<planning::Verdict> verdicts = check.check(grid);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const PlanPlace& place = places[i];
        const auto lane = static_cast<int>(lanes.indexOf(place.lane));
        const int offset = place.minute - grid.firstMinute;
        const int day = static_cast<int>(first->day.daysTo(place.day));
        const bool onGrid = offset % grid.step == 0 && !verdicts.empty();
        const planning::Verdict verdict = onGrid
            ? verdicts[grid.cell(lane, day, offset / grid.step)]
            : check.verdictAt(grid.from + day * planning::dayMinutes + place.minute,
                              grid.lanes[static_cast<size_t>(lane)]);
        tones[i] = fits(session, place.lane) ? toneOf(verdict.colour) : Tone::Bad;
    }
    return tones;
}

planning::Placement SessionJudge::placementAt(const PlanPlace& place) const
{
    const planning::Session& session = *m_trial->index.session(m_trial->id);
    const planning::Lane lane = laneOf(session, m_trial->block.from.lane, place.lane);
    qint64 room = lane.room.value_or(session.room);
    if (room == 0 && !lane.room && betterPlace() == place)
        room = m_better->placement.room; // the better place is one with its room
    return {m_plan.horizon().minuteOf(place.day, place.minute), room, lane.staff.value_or(session.staff)};
}

PlaceReasons SessionJudge::explain(const DraggedBlock& block, const PlanPlace& place)
{
    PlaceReasons reasons{.verdict = Tone::Plain};
    if (!prepare(block))
        return reasons;
    const planning::Session session = *m_trial->index.session(m_trial->id);
    if (!fits(session, place.lane)) {
        reasons.verdict = Tone::Bad;
        reasons.lines.append({m_laneKind == LaneKind::Activities
                                  ? tr("A session stays with its own activity.")
                                  : tr("It has not asked for these devices."),
                              Tone::Bad});
        return reasons;
    }
    const planning::Placement placement = placementAt(place);
    const planning::Suggestion tried = planning::tried(m_trial->index, session, placement);
    reasons.title = titleAt(placement, session.minutes);
    const planning::PlanWords& words = m_plan.names().words();
    reasons.verdict = toneOf(tried.verdict.colour);
    const bool good = reasons.verdict == Tone::Ok; // soft rules alone are worth a word, not a warning
    for (const planning::Finding& finding : tried.findings)
        reasons.lines.append({words.sentence(finding, m_trial->id), good ? Tone::Plain : toneOf(finding)});
    std::stable_sort(reasons.lines.begin(), reasons.lines.end(),
                     [](const auto& a, const auto& b) { return a.tone == Tone::Bad && b.tone != Tone::Bad; });
    constexpr qsizetype mostLines = 6;
    if (reasons.lines.size() > mostLines) {
        const int more = static_cast<int>(reasons.lines.size() - mostLines + 1);
        reasons.lines.resize(mostLines - 1);
        reasons.lines.append({tr("and %n more", "reasons against a place", more), Tone::Plain});
    }
    QStringList praise;
    for (const planning::Reason& reason : tried.reasons)
        praise.append(words.sentence(reason));
    if (!praise.isEmpty())
        reasons.lines.append({praise.join(u' '), Tone::Ok});
    if (block.kind != DraggedBlock::Kind::Resize && reasons.verdict != Tone::Ok)
        addBetter(reasons, place);
    return reasons;
}

qint64 SessionJudge::roomAt(const DraggedBlock& block, const PlanPlace& place)
{
    if (!prepare(block) || m_trial->index.session(m_trial->id)->room != 0 || m_laneKind == LaneKind::Rooms)
        return 0;
    return placementAt(place).room;
}

std::optional<PlanPlace> SessionJudge::betterPlace() const
{
    if (!m_better)
        return std::nullopt;
    const planning::Minute start = m_better->placement.start;
    return PlanPlace{m_plan.horizon().dateOf(start), start - planning::dayOf(start) * planning::dayMinutes,
                     laneFor(*m_better)};
}

/// "Thu 26 Nov 10:00–12:00, Lab 2"
QString SessionJudge::titleAt(const planning::Placement& placement, int minutes) const
{
    const QString when = m_plan.names().span({placement.start, placement.start + minutes});
    const QString room = m_plan.names().room(placement.room);
    return room.isEmpty() ? when : tr("%1, %2", "day and times, a room").arg(when, room);
}

QStringList SessionJudge::forbiddenBy(const DraggedBlock& block, const PlanPlace& place)
{
    if (!prepare(block))
        return {};
    const planning::Session session = *m_trial->index.session(m_trial->id);
    if (!fits(session, place.lane))
        return {m_laneKind == LaneKind::Activities ? tr("A session stays with its own activity.")
                                                   : tr("It has not asked for these devices.")};
    QStringList sentences;
    for (const planning::Finding& finding :
         planning::tried(m_trial->index, session, placementAt(place)).findings) {
        if (finding.level == planning::Level::Forbid)
            sentences.append(m_plan.names().words().sentence(finding, m_trial->id));
    }
    return sentences;
}

/// Once a drag: the cheapest place of the days that are seen, in the room that it has.
void SessionJudge::findBetter()
{
    m_sought = true;
    m_better.reset();
    const planning::Session& session = *m_trial->index.session(m_trial->id);
    planning::Wish wish;
    wish.session = session;
    const planning::Minute from = m_plan.horizon().minuteOf(m_first);
    wish.within = {from, from + m_days * planning::dayMinutes};
    if (session.room != 0)
        wish.rooms = {session.room};
    wish.step = 30;
    wish.count = 1;
    const planning::Suggestions found = planning::suggest(m_trial->index, wish);
    if (!found.best.empty())
        m_better = found.best.front();
}

qint64 SessionJudge::laneFor(const planning::Suggestion& suggestion) const
{
    const planning::Session& session = *m_trial->index.session(m_trial->id);
    switch (m_laneKind) {
    case LaneKind::Rooms:
        return suggestion.placement.room == 0 ? noLane : suggestion.placement.room;
    case LaneKind::Activities:
        return session.activity;
    default:
        return m_trial->block.from.lane;
    }
}

void SessionJudge::addBetter(PlaceReasons& reasons, const PlanPlace& place)
{
    if (!m_sought)
        findBetter();
    if (!m_better)
        return;
    const planning::Minute start = m_better->placement.start;
    const PlanPlace better = *betterPlace();
    if (better == place || toneOf(m_better->verdict.colour) >= reasons.verdict)
        return;
    const QString room = m_trial->index.session(m_trial->id)->room == 0
        ? m_plan.names().room(m_better->placement.room)
        : QString();
    const QString moment = m_plan.names().moment(start);
    const QString when = room.isEmpty() ? moment : tr("%1, %2", "day and times, a room").arg(moment, room);
    reasons.better = m_better->verdict.colour == planning::Colour::Green
        ? tr("%1, no warning", "a better place").arg(when)
        : tr("%1, %2", "a better place, how good")
              .arg(when, tr("%n warnings", nullptr, int(m_better->findings.size())));
    reasons.betterPlace = better;
}

} // namespace kitcamp
