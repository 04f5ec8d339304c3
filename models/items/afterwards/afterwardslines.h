// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/afterwards/cameagain.h"
#include "models/activities/afterwards/campfigures.h"
#include "models/activities/afterwards/invitations.h"
#include "models/activities/afterwards/partners.h"
#include "models/items/attendees/attendeelines.h"

namespace kitcamp {

/// The tables of the tabs after a camp, as LineList shows them. Ids: camps are activities, people persons,
/// partners organizations (-1: not known).
[[nodiscard]] LineTable comparisonLines(const QList<CampFigures>& camps, qint64 activity,
                                        const QLocale& locale);
[[nodiscard]] LineTable cameAgainLines(const QList<CameAgain>& people);
[[nodiscard]] LineTable laterAwardLines(const Store& store, const QList<LaterAward>& awards);
/// Marked: who fits.
[[nodiscard]] LineTable invitationLines(const QList<InvitationCandidate>& list);
[[nodiscard]] LineTable partnerLines(const QList<Partner>& partners);
[[nodiscard]] LineTable partnerStudentLines(const Store& store, const QList<StudentResult>& students);

/// "4.31 of 5"; empty where fewer than five answered.
[[nodiscard]] QString surveyMeanText(const std::optional<SurveyMean>& mean, const QLocale& locale);
/// "2024-08-20 – 08-23"
[[nodiscard]] QString campDays(const QString& startsOn, const QString& endsOn);

} // namespace kitcamp
