// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/roster/completions.h"
#include "models/activities/roster/rosteroffice.h"
#include "models/store/recordtype.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Joining {
    qint64 activity = 0;
    qint64 course = 0;
    qint64 term = 0;
    qint64 person = 0;
    QString name; ///< of the person
    QString role;
};

JoinRemark remark(JoinRemark::Kind kind, const Joining& joining, const QString& name = {},
                  const QString& state = {})
{
    JoinRemark made;
    made.kind = kind;
    made.person = joining.name;
    made.name = name;
    made.state = state;
    return made;
}

Result<void> ofThisRoster(Connection& connection, const Joining& joining, QList<JoinRemark>& remarks)
{
    using Kind = JoinRemark::Kind;
    return connection.each(
        "SELECT role, state FROM participation WHERE activity=? AND person=? ORDER BY id",
        [&](const Statement& row) {
            const auto state = participationState(row.text(1));
            const bool left = state && hasLeft(*state);
            if (row.text(0) == joining.role)
                remarks << remark(left ? Kind::LeftBefore : Kind::OnRoster, joining, {}, row.text(1));
            else if (!left)
                remarks << remark(Kind::OnRosterAs, joining, row.text(0), row.text(1));
        },
        joining.activity, joining.person);
}

Result<void> ofTheCourse(Connection& connection, const Joining& joining, QList<JoinRemark>& remarks)
{
    if (joining.course == 0 || joining.role != "student"_L1)
        return {};
    KITCAMP_ASSIGN(const QList<qint64> missing, missingCourses(connection, joining.person, joining.course));
    for (const qint64 course : missing) {
        KITCAMP_ASSIGN(
            const auto name,
            connection.text("SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM course WHERE id=?",
                            course));
        remarks << remark(JoinRemark::Kind::MissesCourse, joining, name.value_or(QString()));
    }
    KITCAMP_ASSIGN(const bool before, hasCompleted(connection, joining.person, joining.course));
    if (before)
        remarks << remark(JoinRemark::Kind::CompletedBefore, joining);
    return connection.each(
        "SELECT CASE WHEN a.name<>'' THEN a.name ELSE a.name_en END FROM participation AS p JOIN activity AS "
        "a"
        " ON a.id=p.activity WHERE p.person=? AND p.role='student' AND a.course=? AND a.id<>? AND a.term IS ?"
        " AND a.state<>'cancelled' AND p.state IN ('nominated','applied','waiting','offered','confirmed')"
        " ORDER BY a.id",
        [&](const Statement& row) { remarks << remark(JoinRemark::Kind::InOtherRun, joining, row.text(0)); },
        joining.person, joining.course, joining.activity,
        joining.term ? std::optional(joining.term) : std::nullopt);
}

/// "on the waiting list": the same words as in forms.
QString recordText(const char* text)
{
    return QCoreApplication::translate("kitcamp::Record", text);
}

QString stateWords(const QString& state)
{
    switch (participationState(state).value_or(ParticipationState::Applied)) {
    case ParticipationState::Nominated:
        return recordText("nominated");
    case ParticipationState::Applied:
        return recordText("applied");
    case ParticipationState::Waiting:
        return recordText("on the waiting list");
    case ParticipationState::Offered:
        return recordText("seat offered");
    case ParticipationState::Confirmed:
        return recordText("confirmed");
    case ParticipationState::Declined:
        return recordText("declined by us");
    case ParticipationState::Withdrawn:
        return recordText("withdrawn");
    case ParticipationState::NoShow:
        return recordText("no-show");
    case ParticipationState::Completed:
        return recordText("completed");
    case ParticipationState::NotCompleted:
        return recordText("not completed");
    }
    return {};
}

QString roleWords(const QString& role)
{
    return role == "accompanying"_L1 ? recordText("accompanying teacher")
                                     : recordText(role.toUtf8().constData());
}

} // namespace

QString JoinRemark::sentence() const
{
    switch (kind) {
    case Kind::OnRoster:
        return tr("%1 is on this roster already: %2.", "%2: confirmed, applied ...")
            .arg(person, stateWords(state));
    case Kind::OnRosterAs:
        return tr("%1 is on this roster as %2.", "%2: teacher, mentor ...").arg(person, roleWords(name));
    case Kind::LeftBefore:
        return tr("%1 was on this roster before: %2.", "%2: declined, withdrawn ...")
            .arg(person, stateWords(state));
    case Kind::MissesCourse:
        return tr("%1 has not completed %2, which this course requires.").arg(person, name);
    case Kind::CompletedBefore:
        return tr("%1 has completed this course before.").arg(person);
    case Kind::InOtherRun:
        return tr("%1 is also in %2, of the same course.").arg(person, name);
    case Kind::Archived:
        return tr("%1 is archived.", "%1: a person").arg(person);
    }
    return {};
}

Result<QList<JoinRemark>> RosterOffice::remarks(qint64 activity, qint64 person, const QString& role)
{
    Joining joining{.activity = activity, .person = person, .role = role};
    bool archived = false;
    KITCAMP_TRY(m_connection.each(
        "SELECT name, archived FROM person WHERE id=?",
        [&](const Statement& row) {
            joining.name = row.text(0);
            archived = row.integer(1) != 0;
        },
        person));
    KITCAMP_TRY(m_connection.each(
        "SELECT coalesce(course,0), coalesce(term,0) FROM activity WHERE id=?",
        [&](const Statement& row) {
            joining.course = row.integer(0);
            joining.term = row.integer(1);
        },
        activity));
    QList<JoinRemark> found;
    KITCAMP_TRY(ofThisRoster(m_connection, joining, found));
    if (archived)
        found << remark(JoinRemark::Kind::Archived, joining);
    KITCAMP_TRY(ofTheCourse(m_connection, joining, found));
    return found;
}

} // namespace kitcamp
