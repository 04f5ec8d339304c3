// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendanceactions.h"
#include "models/activities/attendance/attendancerules.h"
#include "models/activities/attendance/attendancesheet.h"
#include "models/activities/attendance/sessionfacts.h"
#include "models/items/attendance/onlinerows.h"
#include "models/store/store.h"

namespace kitcamp {

/// By what somebody of a meeting's list was recognised.
enum class OnlineMatch {
    Number,
    Mail,
    NameAndSchool,
    Name, ///< the whole name, which nobody else on the list of the session has
    Doubtful, ///< part of a name, or another school: a person has to say so
    Chosen, ///< a person said so
    Nobody,
};

/// One person of a meeting's list, all stays summed.
struct OnlineLine {
    QString name; ///< as the list has it
    QString detail; ///< number, mail or school as the list has it
    QList<int> sourceRows;
    OnlineMatch match = OnlineMatch::Nobody;
    qint64 participation = 0; ///< whom it means, or may mean; 0: nobody
    QString matchedName;
    int seconds = 0; ///< within the session, each moment once
    int percent = 0; ///< of the session
    qint64 firstJoin = 0;
    bool outside = false; ///< the times are not those of the session
    AttendanceState standing = AttendanceState::Unmarked; ///< what is marked already
    AttendanceState proposed = AttendanceState::Unmarked; ///< Unmarked: nothing to do
    bool taken = false; ///< goes into the Action
};

/// What the list of a meeting says about who attended a session, to be looked through before it is taken.
class OnlineReview
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::OnlineReview)
public:
    [[nodiscard]] static Result<OnlineReview> make(Store& store, qint64 session, const QString& source,
                                                   const QList<OnlineVisit>& visits);

    [[nodiscard]] const SessionFacts& session() const { return m_session; }
    [[nodiscard]] const QList<OnlineLine>& lines() const { return m_lines; }
    [[nodiscard]] const QList<SheetLine>& sheet() const { return m_sheet; }
    [[nodiscard]] int threshold() const { return m_threshold; }
    /// Percent of the session's time that counts as having been there.
    void setThreshold(int percent);
    /// A person says whom a line means (0: nobody), or confirms a doubtful one.
    void choose(int line, qint64 participation);
    void setTaken(int line, bool taken);
    /// "by the number", "only part of the name fits" ..: why, and what stands in the way.
    [[nodiscard]] static QString remark(const OnlineLine& line);

    [[nodiscard]] int count(AttendanceState proposed) const; ///< of the lines that are taken
    [[nodiscard]] int doubtful() const;
    [[nodiscard]] int unknown() const;
    /// Expected online and not in the list.
    [[nodiscard]] QStringList missing() const;
    /// Nothing in it where nothing would change.
    [[nodiscard]] TakeOnlinePresence action(IdGenerator& ids, qint64 at) const;

private:
    void propose(OnlineLine& line) const;

    SessionFacts m_session;
    AttendanceRules m_rules;
    QString m_source;
    QList<SheetLine> m_sheet;
    QList<OnlineLine> m_lines;
    int m_threshold = 70;
};

} // namespace kitcamp
