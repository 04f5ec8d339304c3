// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/teamrules/teamsetup.h"
#include "models/store/connection.h"

#include <QHash>

namespace kitcamp {

/// Something that is known of each student, and that rules of teams can be about.
struct TeamAttribute {
    enum class Kind {
        Choice, ///< one of a few values
        Several, ///< several values, a line each
        Number, ///< a number, or a worded scale that begins with one
        Text, ///< anything
    };
    QString column; ///< stable name in rules.json: "university", "question:1234"
    QString title; ///< translated, or the question
    Kind kind = Kind::Text;
    QStringList values; ///< that occur, sorted; of Choice and Several
    QHash<QString, QString> words; ///< how people read a value, where it differs

    [[nodiscard]] QString word(const QString& value) const { return words.value(value, value); }
};

/// Somebody who may sit in a team.
struct TeamStudent {
    qint64 participation = 0;
    qint64 person = 0;
    qint64 organization = 0; ///< 0: not known
    QString name;
    QString latinName;
    QString university; ///< short
    QString major;
    bool takesPart = true; ///< false: gave the place up
};

/// The participants of a camp with everything that is known of them, as the rules of teams read it.
struct TeamRoster {
    QList<TeamStudent> students; ///< who take part, by participation
    QList<TeamAttribute> attributes;
    TeamTable table; ///< a row for each student; its ids are participations
    QHash<qint64, int> places; ///< of each participation among the students

    [[nodiscard]] const TeamAttribute* attribute(const QString& column) const;
    [[nodiscard]] int universities() const;
};

namespace teamcolumns {
// Columns of the table beside the attributes.
inline const QString id = QStringLiteral("id");
inline const QString name = QStringLiteral("name");
inline const QString wished = QStringLiteral("wished");
inline const QString unwished = QStringLiteral("unwished");
inline const QString earlierMates = QStringLiteral("earlier_mates");
inline const QString university = QStringLiteral("university");
inline const QString major = QStringLiteral("major");
inline const QString gender = QStringLiteral("gender");
[[nodiscard]] QString question(qint64 id);
} // namespace teamcolumns

/// Students who are confirmed, or were until the end; wishes and earlier mates among them alone.
[[nodiscard]] Result<TeamRoster> loadTeamRoster(Connection& connection, qint64 activity);
/// Whoever they are, also those who gave their places up; in no order.
[[nodiscard]] Result<QHash<qint64, TeamStudent>> teamStudents(Connection& connection, qint64 activity);
/// The short name of an organization, else its name: in any language the same.
[[nodiscard]] Result<QHash<qint64, QString>> shortOrganizationNames(Connection& connection);

} // namespace kitcamp
