// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/calendar/campphases.h"
#include "models/activities/calendar/periodtables.h"
#include "models/activities/calendar/seriesedit.h"
#include "models/activities/calendar/sessionpattern.h"
#include "models/activities/calendar/skippeddays.h"
#include "models/activities/sessions/planactions.h"
#include "models/activities/sessions/sessionactions.h"

namespace kitcamp {

class IdGenerator;

struct StaffMember {
    qint64 person = 0;
    QString role = QStringLiteral("teacher");
    friend bool operator==(const StaffMember&, const StaffMember&) = default;
};

/// What a person wants of one session, or of all sessions of a new series. row.id and row.number are given by
/// the planner; row.setTime() says when.
struct SessionWish {
    SessionRow row;
    QList<StaffMember> staff;
};

/// An Action that waits for its performing, and what the person should know before: sentences.
template <typename A>
struct Prepared {
    A action;
    QStringList remarks; ///< over midnight, outside of the term, clocks change, "The session of .. keeps its
                         ///< own room."
};

/// A series before it is made: what it yields and what it leaves out.
struct PreparedSeries {
    AddSeries action;
    QStringList remarks;
    std::vector<SkippedDay> skipped; ///< offered again by SessionPlanner::offered()
};

/// A change of a session, how far it reaches, and the new staff where that changes.
struct SessionEdit {
    SeriesEdit edit; ///< edit.time: the new time; edit.fields: column -> value (room: the id, 0 for none)
    std::optional<QList<StaffMember>> staff;
    bool toPlace = false; ///< takes the time away (scope This)
};

/// Turns what a person wants of sessions into Actions; reads the file, writes nothing. Refuses in sentences.
class SessionPlanner
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SessionPlanner)
public:
    SessionPlanner(Connection& rows, IdGenerator& ids)
        : m_rows(rows)
        , m_ids(ids)
    {
    }

    [[nodiscard]] Result<Prepared<AddSessions>> add(const SessionWish& wish);
    /// Weekdays x weeks x times; holidays are skipped and kept to be offered again.
    [[nodiscard]] Result<PreparedSeries> addSeries(const SessionWish& common, const SessionPattern& pattern);
    /// The days of a camp with its phases one after the other.
    [[nodiscard]] Result<PreparedSeries> addCamp(const SessionWish& common, const SessionPattern& pattern,
                                                 const std::vector<CampPhase>& phases);
    /// Move, resize, another room, staff, kind, link ...: this, this and following, all of the series.
    [[nodiscard]] Result<Prepared<ChangeSessions>> change(const SessionEdit& edit);
    /// Move without any other wish; the length stays.
    [[nodiscard]] Result<Prepared<ChangeSessions>> move(qint64 session, QDate day, int startMinutes,
                                                        SeriesScope scope = SeriesScope::This);
    /// The same session with its staff at another time, or to place.
    [[nodiscard]] Result<Prepared<AddSessions>> copy(qint64 session, const std::optional<SessionTime>& time);
    [[nodiscard]] Result<CancelSessions> cancel(qint64 session, SeriesScope scope, const QString& reason);
    [[nodiscard]] Result<RestoreSessions> restore(qint64 session, SeriesScope scope);
    [[nodiscard]] Result<RemoveSessions> remove(qint64 session, SeriesScope scope);
    /// A session in the place of a cancelled one: same number, title, kind, staff.
    [[nodiscard]] Result<Prepared<AddSessions>> makeUp(qint64 cancelled,
                                                       const std::optional<SessionTime>& time, qint64 room);
    /// Numbers 1 to m in the order of time; an empty action where they are right.
    [[nodiscard]] Result<ChangeSessions> renumber(qint64 activity);
    /// The days that a series left out, with what could be done with each now.
    [[nodiscard]] Result<std::vector<OfferedDay>> offered(qint64 series);
    /// Sessions of the series on days that were offered: skipped day -> the day to hold it on.
    [[nodiscard]] Result<Prepared<AddSessions>> addSkipped(qint64 series, const QMap<QDate, QDate>& days);

private:
    struct SeriesRows;
    /// Says more of the n-th session of a series.
    using Phased = std::function<void(size_t, SessionRow&)>;
    [[nodiscard]] Result<PreparedSeries> series(const SessionWish& common, const SessionPattern& pattern,
                                                const PatternSessions& made, const Phased& phased);
    [[nodiscard]] Result<Prepared<AddSessions>> copied(const SessionRow& original, const QString& purpose);
    /// New sessions get the number of their place among all of the activity; the others keep theirs.
    [[nodiscard]] Result<void> giveNumbers(QList<SessionRow>& added);
    static void takeTime(ChangeSessions& action, qint64 session);
    /// \p state: "planned", "cancelled" or empty for both.
    [[nodiscard]] Result<QList<qint64>> inScope(qint64 session, SeriesScope scope, const QString& state);
    [[nodiscard]] Result<QStringList> remarksOn(const QList<SessionRow>& sessions);

    Connection& m_rows;
    IdGenerator& m_ids;
};

} // namespace kitcamp
