// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/calendar/seriesedit.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Kind = SeriesRemark::Kind;

const QString startsField = u"starts"_s;
const QString minutesField = u"minutes"_s;

/// Carries the change of one session over to another one.
class SeriesEditing
{
public:
    SeriesEditing(const SeriesSession& edited, const SeriesEdit& edit, const TeachingCalendar& calendar);

    void apply(const SeriesSession& session);
    [[nodiscard]] bool reaches(const SeriesSession& session) const;

    SeriesChange change;

private:
    [[nodiscard]] SeriesSession changedSelf() const;
    void carryFields(SeriesSession& session);
    void carryTime(SeriesSession& session);
    void carryDay(SeriesSession& session);
    /// Whether a value follows the change; says so where it is the session's own.
    [[nodiscard]] bool follows(const SeriesSession& session, const QString& field, const QVariant& own,
                               const QVariant& shared);
    void remark(const SeriesSession& session, Kind kind, const QString& field, const QVariant& own = {});

    const SeriesSession& m_edited;
    const SeriesEdit& m_edit;
    const TeachingCalendar& m_calendar;
    qint64 m_days = 0; ///< that it moves
    int m_weekday = 0; ///< that it had
};

SeriesEditing::SeriesEditing(const SeriesSession& edited, const SeriesEdit& edit,
                             const TeachingCalendar& calendar)
    : m_edited(edited)
    , m_edit(edit)
    , m_calendar(calendar)
{
    if (!edit.time || !edited.time)
        return;
    const QDate lesson = calendar.countsAs(edited.time->date);
    m_weekday = lesson.dayOfWeek();
    if (edit.time->date != edited.time->date)
        m_days = lesson.daysTo(calendar.countsAs(edit.time->date));
}

bool SeriesEditing::reaches(const SeriesSession& session) const
{
    if (m_edit.scope == SeriesScope::All || session.id == m_edited.id)
        return true;
    if (m_edit.scope == SeriesScope::This || !session.time || !m_edited.time)
        return false;
    return session.time->date > m_edited.time->date
        || (session.time->date == m_edited.time->date && session.time->starts >= m_edited.time->starts);
}

SeriesSession SeriesEditing::changedSelf() const
{
    SeriesSession self = m_edited;
    if (m_edit.time)
        self.time = m_edit.time;
    self.fields.insert(m_edit.fields);
    return self;
}

void SeriesEditing::remark(const SeriesSession& session, Kind kind, const QString& field, const QVariant& own)
{
    change.remarks.push_back({session.id, session.time ? session.time->date : QDate(), kind, field, own});
}

bool SeriesEditing::follows(const SeriesSession& session, const QString& field, const QVariant& own,
                            const QVariant& shared)
{
    if (own == shared)
        return true;
    remark(session, m_edit.overwriteOwn ? Kind::OwnOverwritten : Kind::OwnKept, field, own);
    return m_edit.overwriteOwn;
}

void SeriesEditing::carryFields(SeriesSession& session)
{
    const SeriesSession before = session;
    for (auto field = m_edit.fields.cbegin(); field != m_edit.fields.cend(); ++field) {
        const QVariant own = before.fields.value(field.key());
        if (own != field.value() && follows(before, field.key(), own, m_edited.fields.value(field.key())))
            session.fields.insert(field.key(), field.value());
    }
}

void SeriesEditing::carryTime(SeriesSession& session)
{
    if (!m_edit.time || !m_edited.time || !session.time || session.cancelled)
        return;
    const SeriesSession before = session;
    const SessionTime& wanted = *m_edit.time;
    const bool otherStart = wanted.starts != m_edited.time->starts && wanted.starts != before.time->starts;
    const bool otherLength =
        wanted.minutes != m_edited.time->minutes && wanted.minutes != before.time->minutes;
    const bool otherDay = m_days != 0 && m_calendar.countsAs(before.time->date).dayOfWeek() == m_weekday;
    if (!otherStart && !otherLength && !otherDay)
        return;
    if (before.timeLocked)
        return remark(before, Kind::Locked, startsField, clockText(before.time->starts));
    if (otherStart
        && follows(before, startsField, clockText(before.time->starts), clockText(m_edited.time->starts)))
        session.time->starts = wanted.starts;
    if (otherLength && follows(before, minutesField, before.time->minutes, m_edited.time->minutes))
        session.time->minutes = wanted.minutes;
    if (otherDay)
        carryDay(session);
}

void SeriesEditing::carryDay(SeriesSession& session)
{
    const QDate wanted = m_calendar.countsAs(session.time->date).addDays(m_days);
    const auto held = m_calendar.heldOn(wanted);
    if (held)
        session.time->date = *held;
    else
        change.remarks.push_back({session.id, wanted, Kind::DayOff, startsField, session.time->date});
}

void SeriesEditing::apply(const SeriesSession& session)
{
    SeriesSession after = session;
    if (session.id == m_edited.id) {
        after = changedSelf();
    } else {
        carryFields(after);
        carryTime(after);
    }
    if (after != session)
        change.changed.push_back({session, after});
}

} // namespace

SeriesChange seriesChange(const std::vector<SeriesSession>& series, const SeriesEdit& edit,
                          const TeachingCalendar& calendar)
{
    const auto edited = std::ranges::find(series, edit.session, &SeriesSession::id);
    if (edited == series.end())
        return {};
    SeriesEditing editing(*edited, edit, calendar);
    for (const SeriesSession& session : series) {
        if (editing.reaches(session))
            editing.apply(session);
    }
    return std::move(editing.change);
}

} // namespace kitcamp
