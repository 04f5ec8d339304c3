// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QString>

#include <optional>

namespace kitcamp {

/// How useful a camp was found: the mean of the scales of the questionnaires after it that ask about no
/// skill.
struct SurveyMean {
    double mean = 0.0;
    int high = 0; ///< the best answer: "4.31 of 5"; other scales were brought to this one
    friend bool operator==(const SurveyMean&, const SurveyMean&) = default;
};

/// A camp in numbers; students only.
struct CampFigures {
    qint64 activity = 0;
    QString name; ///< in the language of the window
    QString startsOn; ///< local days; may be empty
    QString endsOn;
    int applicants = 0; ///< of every state
    int applicantUniversities = 0;
    int offered = 0; ///< who had a seat at some time: also offers that lapsed
    int confirmed = 0; ///< and what followed from it, no-shows with them
    int students = 0; ///< who take part: no-shows left out
    int universities = 0; ///< that these are of
    int came = 0; ///< completed or not, and those confirmed who were seen
    int completed = 0;
    int noShows = 0;
    std::optional<SurveyMean> survey; ///< from five answers on

    [[nodiscard]] std::optional<int> completedPercent() const;
};

/// Refused where it is no longer there.
[[nodiscard]] Result<CampFigures> campFigures(Connection& connection, qint64 activity);
/// All camps of the centre but cancelled and archived ones, and \p activity in any case; the oldest first.
[[nodiscard]] Result<QList<CampFigures>> campsCompared(Connection& connection, qint64 activity);
/// Only those that began before \p activity, and itself, the last.
[[nodiscard]] QList<CampFigures> upTo(const QList<CampFigures>& camps, qint64 activity);

/// How many of those who take part have this or that in common.
struct CampShare {
    QString key; ///< as stored: 'f', 'China'; empty: not known
    int count = 0;
};
[[nodiscard]] Result<QList<CampShare>> studentsByGender(Connection& connection, qint64 activity);
/// By the country of the university.
[[nodiscard]] Result<QList<CampShare>> studentsByRegion(Connection& connection, qint64 activity);

} // namespace kitcamp
