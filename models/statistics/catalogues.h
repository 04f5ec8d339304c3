// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factcatalogue.h"

namespace kitcamp {

/// Dimensions of time, of people and of activities, which all areas share, and the looks of their rows.
[[nodiscard]] FactCatalogue sharedFacts();
/// How persons, participations, activities ... are shown behind a value.
[[nodiscard]] QList<FactLook> sharedLooks();
/// Participants, applications, classes, courses.
[[nodiscard]] FactCatalogue participantFacts();
/// Sessions, hours taught, attendance, pre-training.
[[nodiscard]] FactCatalogue teachingFacts();
/// Teams, scores, entries in contests, awards, certificates.
[[nodiscard]] FactCatalogue resultFacts();

/// All that can be asked, in the language of the application.
[[nodiscard]] FactCatalogue allFacts();

} // namespace kitcamp
