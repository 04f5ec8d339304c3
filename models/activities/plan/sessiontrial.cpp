// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/plan/sessiontrial.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// As the plan orders what is in the file; whether a project stands in a camp is not asked.
int phaseOf(const QString& kind)
{
    if (kind == "ceremony"_L1 || kind == "project"_L1)
        return 0;
    return kind == "exam"_L1 ? 3 : 1;
}

planning::Session placedAs(planning::Session session, const SessionRow& row, const planning::Horizon& horizon)
{
    session.id = row.id;
    session.activity = row.activity;
    session.start = horizon.minuteOf(row.starts);
    session.minutes = row.minutes;
    session.setupMinutes = row.setupMinutes;
    session.clearMinutes = row.clearMinutes;
    session.room = row.room;
    session.features = row.needsFeatures.split(u'\n', Qt::SkipEmptyParts);
    session.phase = phaseOf(row.kind);
    if (row.kind == "online"_L1)
        session.mode = planning::Mode::Online;
    return session;
}

} // namespace

SessionTrial::SessionTrial(Store& store)
    : m_plan(store, {}, nullptr)
{
}

Result<void> SessionTrial::showDaysOf(const QList<SessionRow>& sessions)
{
    QDate first;
    QDate last;
    for (const SessionRow& session : sessions) {
        const QDate day = QDate::fromString(session.starts.left(10), Qt::ISODate);
        if (!day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!first.isValid())
        return {};
    KITCAMP_TRY(m_plan.show(first));
    if (m_plan.span().contains(last))
        return {};
    return m_plan.show(PlanSpan::ofDays(std::min(first, m_plan.span().firstMonday), last));
}

Result<std::vector<planning::Session>> SessionTrial::placed(const SessionDraft& draft) const
{
    KITCAMP_ASSIGN(const planning::Session like, m_plan.newSession(draft.like, 0));
    QHash<qint64, std::vector<qint64>> staff;
    for (const SessionStaffRow& member : draft.staff)
        staff[member.session].push_back(member.person);
    std::vector<planning::Session> sessions;
    for (const SessionRow& row : draft.sessions) {
        if (row.starts.isEmpty())
            continue;
        planning::Session session = placedAs(like, row, m_plan.horizon());
        session.staff = planning::asSet(staff.value(row.id));
        if (row.activity != draft.like) { // nobody is on its roster yet
            session.groups.clear();
            session.persons.clear();
            session.seats.reset();
        }
        sessions.push_back(std::move(session));
    }
    return sessions;
}

QString SessionTrial::sentenceOf(const planning::Finding& finding, qint64 session,
                                 const QSet<qint64>& added) const
{
    const auto isAnother = [&](qint64 other) { return other != session && added.contains(other); };
    if (std::any_of(finding.sessions.begin(), finding.sessions.end(), isAnother)) // it has no name yet
        return tr("It clashes with another one of the new sessions.");
    return m_plan.names().words().sentence(finding, session);
}

Result<TriedDraft> SessionTrial::tried(const SessionDraft& draft)
{
    TriedDraft tried;
    KITCAMP_TRY(showDaysOf(draft.sessions));
    if (!m_plan.isLoaded())
        return tried; // none has a time
    KITCAMP_ASSIGN(const std::vector<planning::Session> sessions, placed(draft));
    planning::ConflictIndex changed = m_plan.index();
    changed.change(sessions, {});
    QSet<qint64> added;
    for (const planning::Session& session : sessions)
        added.insert(session.id);
    for (const planning::Session& session : sessions) {
        for (const planning::Finding& finding : changed.findingsOf(session.id)) {
            if (finding.level < planning::Level::Warn || planning::Rules::isSoft(finding.rule))
                continue;
            const QString sentence = sentenceOf(finding, session.id, added);
            TriedDraft::Line& line = tried.lines[session.id];
            line.sentences << sentence;
            if (finding.level == planning::Level::Forbid) {
                line.isForbidden = true;
                tried.forbidden << sentence;
            }
        }
    }
    tried.forbidden.removeDuplicates();
    return tried;
}

} // namespace kitcamp
