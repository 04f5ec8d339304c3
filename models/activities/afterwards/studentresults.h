// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/attendance/attendancerate.h"
#include "models/activities/judging/ranking.h"
#include "models/store/connection.h"

#include <QStringList>

#include <optional>

namespace kitcamp {

/// What one student of a camp came to: how she stands, her team, and all that was reached.
struct StudentResult {
    qint64 participation = 0;
    qint64 person = 0;
    QString name;
    QString latinName;
    QString number; ///< student number; may be empty
    qint64 organization = 0; ///< 0: not known
    QString organizationName; ///< in the language of the window
    QString degreeLevel;
    std::optional<int> entryYear;
    QString mail;
    QString phone;
    bool isArchived = false;
    QString state; ///< of participation
    qint64 team = 0; ///< 0: none
    int teamNumber = 0;
    int rank = 0; ///< of the team; 0: not judged
    QStringList awards; ///< of the camp: her own and her team's
    std::optional<int> attendance; ///< whole percent of the sessions that count
    std::optional<int> score; ///< hundredths
    QString grade;
    QString certificate; ///< the number of the newest valid one

    /// Confirmed, completed or not completed.
    [[nodiscard]] bool tookPart() const;
    /// "85.5", or the grade.
    [[nodiscard]] QString scoreText() const;
};

/// What results are made of, read once.
struct ResultSources {
    AttendanceMatrix attendance;
    JudgingSheet judging;
    Ranking ranking; ///< of all rounds
};
/// \p now decides which sessions were held.
[[nodiscard]] Result<ResultSources> resultSources(Connection& connection, qint64 activity, qint64 now);

/// Students of every state, by university and name; those of no known university last.
[[nodiscard]] Result<QList<StudentResult>> studentResults(Connection& connection, qint64 activity,
                                                          const ResultSources& sources);
[[nodiscard]] Result<QList<StudentResult>> studentResults(Connection& connection, qint64 activity,
                                                          qint64 now);

/// How full one session was.
struct SessionRate {
    QString name;
    QString starts; ///< local
    int expected = 0;
    int in = 0; ///< in time or late

    [[nodiscard]] std::optional<int> percent() const;
};
/// Sessions in which somebody was marked, in order of time; students and accompanying teachers.
[[nodiscard]] QList<SessionRate> sessionRates(const AttendanceMatrix& matrix);

} // namespace kitcamp
