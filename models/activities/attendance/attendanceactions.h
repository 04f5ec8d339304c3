// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancestate.h"
#include "models/store/change.h"

#include <QCoreApplication>

namespace kitcamp {

/// One line of a mark: whose, and the id of the row if there is none yet.
struct AttendanceMark {
    qint64 row = 0;
    qint64 participation = 0;
    /// Corrections: how it was before ('' unmarked), so that nobody else's word is overwritten unseen.
    QString before;
};

[[nodiscard]] QJsonValue toJson(const AttendanceMark& mark);
[[nodiscard]] bool fromJson(const QJsonValue& json, AttendanceMark& mark);

/// Somebody, or several, came to a session. Whoever is in already stays in as she came first: a second scan
/// changes nothing. Who was marked as absent or excused is in now.
struct MarkAttendance {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MarkAttendance)
public:
    static constexpr auto kind = QLatin1String("attendance.mark");
    qint64 session = 0;
    QList<AttendanceMark> marks;
    QString state; ///< 'present' or 'late'
    bool online = false;
    qint64 at = 0; ///< Unix seconds

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("session"), session);
        v(QLatin1String("marks"), marks);
        v(QLatin1String("state"), state);
        v(QLatin1String("online"), online);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// A person says how it was, whatever stood there: present, late, excused with a note, absent, or not marked.
/// Refused where another one said something else meanwhile.
struct CorrectAttendance {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CorrectAttendance)
public:
    static constexpr auto kind = QLatin1String("attendance.correct");
    qint64 session = 0;
    QList<AttendanceMark> marks;
    QString state; ///< empty: not marked
    QString note;
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("session"), session);
        v(QLatin1String("marks"), marks);
        v(QLatin1String("state"), state);
        v(QLatin1String("note"), note);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
    [[nodiscard]] Result<QList<Action>> needs(Connection& connection, qint64 now) const;
};

/// Whoever was expected and nobody has seen was absent; refused before the session begins. One undo takes all
/// of it back; who was marked meanwhile, on another computer too, stays as marked.
struct CloseAttendance {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CloseAttendance)
public:
    static constexpr auto kind = QLatin1String("attendance.close");
    qint64 session = 0;
    QList<AttendanceMark> marks; ///< those who were not marked
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("session"), session);
        v(QLatin1String("marks"), marks);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

/// Online presence as a meeting service counted it: marks of several states in one step. Whoever is marked as
/// in already, or excused, stays so.
struct TakeOnlinePresence {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TakeOnlinePresence)
public:
    static constexpr auto kind = QLatin1String("attendance.online");
    qint64 session = 0;
    QString source; ///< name of the file
    QList<AttendanceMark> present;
    QList<AttendanceMark> late;
    QList<AttendanceMark> absent; ///< below the threshold
    qint64 at = 0;

    template <typename V>
    void fields(V& v)
    {
        v(QLatin1String("session"), session);
        v(QLatin1String("source"), source);
        v(QLatin1String("present"), present);
        v(QLatin1String("late"), late);
        v(QLatin1String("absent"), absent);
        v(QLatin1String("at"), at);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const;
    [[nodiscard]] QString deed(const Naming& naming) const;
    [[nodiscard]] Result<bool> alreadySo(Connection& connection) const;
};

struct Domain;

/// The Actions above and the walk-in. That who attends belongs to the activity is an invariant of the
/// roster's: needs registerActivities.
void registerAttendance(Domain& domain);

} // namespace kitcamp
