// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/centreplan.h"

#include "models/activities/plan/plankeeper.h"
#include "models/activities/plan/whattoread.h"
#include "models/store/centre.h"

namespace kitcamp {

namespace {

constexpr int gridStep = 30;

} // namespace

CentrePlan::CentrePlan(Store& store, DeviceSupplySource supply, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_supply(std::move(supply))
{
    connect(&m_store, &Store::changed, this, &CentrePlan::onChanged);
}

CentrePlan::~CentrePlan() = default;

Result<void> CentrePlan::show(QDate day)
{
    if (isLoaded() && m_span.contains(day))
        return {};
    KITCAMP_ASSIGN(const PlanSpan span, PlanSpan::around(m_store.reader(), day));
    return show(span);
}

Result<void> CentrePlan::show(const PlanSpan& span)
{
    KITCAMP_ASSIGN(ReadPlan read, readPlan(m_store.reader(), span, m_supply));
    const planning::Horizon horizon = read.plan.horizon;
    m_keeper = std::make_unique<PlanKeeper>(m_store.reader(), span, m_supply, std::move(read));
    if (!m_names || span != m_span)
        m_names = std::make_unique<PlanNames>(m_store.reader(), horizon);
    m_span = span;
    Q_EMIT reloaded();
    return {};
}

const planning::ConflictIndex& CentrePlan::index() const
{
    return m_keeper->index();
}

void CentrePlan::forgetNames()
{
    if (m_names)
        m_names->forget();
}

void CentrePlan::onChanged(const Announcement& announcement)
{
    if (!isLoaded())
        return;
    forgetNames();
    const auto outcome = m_keeper->follow(announcement.rows);
    if (!outcome)
        Q_EMIT failed(outcome.error().sentence);
    else if (outcome->asksForReading)
        reload();
    else if (!outcome->sessions.isEmpty())
        Q_EMIT sessionsChanged(outcome->sessions);
}

void CentrePlan::reload()
{
    if (const auto shown = show(m_span); !shown)
        Q_EMIT failed(shown.error().sentence);
}

QList<PlanFinding> CentrePlan::findings(QDate from, QDate until, planning::Level atLeast) const
{
    const planning::Span days{horizon().minuteOf(from), horizon().minuteOf(until, planning::dayMinutes)};
    planning::Findings found;
    for (const planning::Finding& finding : index().findings()) {
        const planning::Session* session = index().session(finding.sessions.front());
        const bool isThere = session != nullptr && session->start && days.from <= *session->start
            && *session->start < days.until;
        if (isThere && finding.level >= atLeast)
            found << finding;
    }
    QList<PlanFinding> told = worded(index(), names(), found);
    std::stable_sort(told.begin(), told.end(), [](const PlanFinding& a, const PlanFinding& b) {
        return std::tuple(b.finding.level, a.day, a.starts) < std::tuple(a.finding.level, b.day, b.starts);
    });
    return told;
}

QList<PlanFinding> CentrePlan::findingsOf(qint64 session) const
{
    return worded(index(), names(), index().findingsOf(session), session);
}

planning::LiveCheck CentrePlan::liveCheck(qint64 session, const QList<qint64>& along) const
{
    return planning::LiveCheck(index(), session, std::vector<qint64>(along.begin(), along.end()));
}

planning::Grid CentrePlan::grid(QDate firstDay, int days, int firstMinute, int lastMinute) const
{
    planning::Grid grid;
    grid.from = horizon().minuteOf(firstDay);
    grid.days = days;
    grid.firstMinute = firstMinute;
    grid.lastMinute = lastMinute;
    grid.step = gridStep;
    return grid;
}

QList<PlanFinding> CentrePlan::findingsAt(const planning::LiveCheck& check, qint64 session,
                                          planning::Minute start, const planning::Lane& lane) const
{
    return worded(index(), names(), check.findingsAt(start, lane), session);
}

QStringList CentrePlan::reasonsAt(qint64 session, planning::Minute start, const planning::Lane& lane) const
{
    QStringList told;
    const planning::Session* found = index().session(session);
    if (found == nullptr)
        return told;
    const planning::Placement placement{start, lane.room.value_or(found->room),
                                        lane.staff.value_or(found->staff)};
    for (const planning::Reason& reason : planning::tried(index(), *found, placement).reasons)
        told << names().words().sentence(reason);
    return told;
}

Result<planning::Session> CentrePlan::newSession(qint64 activity, int minutes) const
{
    KITCAMP_ASSIGN(auto session, SessionReader(m_store.reader(), m_span).newSession(activity, minutes));
    if (session)
        return *std::move(session);
    return Error{ErrorCode::Refused, tr("This activity is no longer there. Choose another one."), {}};
}

std::optional<planning::Wish> CentrePlan::wishFor(qint64 session) const
{
    const planning::Session* found = index().session(session);
    if (found == nullptr)
        return {};
    planning::Wish wish;
    wish.session = *found;
    if (found->start)
        wish.notAt = planning::Placement{*found->start, found->room, found->staff};
    wish.within = fromNowOn();
    return wish;
}

planning::Span CentrePlan::fromNowOn() const
{
    const auto centre = Centre::read(m_store.reader());
    const QTimeZone zone = centre ? centre->zone : QTimeZone::utc();
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_store.clock().now(), zone);
    const int minuteOfDay = now.time().hour() * 60 + now.time().minute();
    const planning::Minute minute = horizon().minuteOf(
        now.date(), minuteOfDay + planning::gridMinutes - minuteOfDay % planning::gridMinutes);
    const planning::Span whole = horizon().whole();
    return {std::clamp(minute, whole.from, whole.until - 1), whole.until};
}

PlanPlacements CentrePlan::suggest(const planning::Wish& wish) const
{
    return worded(names(), horizon(), wish, planning::suggest(index(), wish));
}

Result<PlanPlacements> CentrePlan::suggestMakeUp(qint64 cancelled, qint64 session, int count) const
{
    const planning::Session* found = index().session(cancelled);
    if (found == nullptr)
        return Error{
            ErrorCode::Refused, tr("The cancelled session is not among the weeks that are shown."), {}};
    planning::Wish wish = planning::makeUpWish(*found, session, {}, fromNowOn());
    wish.session.groups = found->groups;
    wish.session.persons = found->persons;
    wish.session.cancelled = false;
    wish.count = count;
    return suggest(wish);
}

PlanWhatIf CentrePlan::whatIf(const std::vector<planning::Session>& put,
                              const std::vector<qint64>& removed) const
{
    planning::ConflictIndex changed = index();
    changed.change(put, removed);
    planning::Findings before = index().findings();
    planning::Findings after = changed.findings();
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    planning::Findings added;
    planning::Findings gone;
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(added));
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(gone));
    return {worded(changed, names(), added), worded(index(), names(), gone), changed.cost() - index().cost()};
}

} // namespace kitcamp
