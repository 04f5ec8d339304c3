// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QString>

namespace kitcamp {

/// Another activity of somebody who took part in the camp.
struct OtherPart {
    qint64 activity = 0;
    QString name;
    QString startsOn; ///< local day; may be empty
    QString role; ///< as stored
};

/// Somebody who was with the centre before the camp, or came back after it.
struct CameAgain {
    qint64 person = 0;
    QString name;
    QString organization;
    QList<OtherPart> earlier;
    QList<OtherPart> later;
};

/// Students who took part, in order of names; only what they really took part in.
[[nodiscard]] Result<QList<CameAgain>> cameAgain(Connection& connection, qint64 activity);

/// What somebody of the camp received after it.
struct LaterAward {
    qint64 award = 0;
    QString title;
    QString level; ///< as stored
    QString who; ///< "Li Wei", "Team 3: Li Wei, Sun Li"
    QString where; ///< the activity, else who gave it
    QString givenOn; ///< local day
};
/// Awards given after the camp's last day to its students, to its teams, and to teams of other activities in
/// which its students are; the newest first.
[[nodiscard]] Result<QList<LaterAward>> laterAwards(Connection& connection, qint64 activity);

} // namespace kitcamp
