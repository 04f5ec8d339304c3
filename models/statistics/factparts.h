// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/factcatalogue.h"

/// What the sources about activities have in common. Aliases: ac activity, co course, ho host, pa
/// participation, pe person, og her organization.
namespace kitcamp::factparts {

/// Activities that were held or are planned: published, not archived.
constexpr auto activityCounts = "ac.state='published' AND ac.archived=0";

/// The first day of an activity, else the first Monday of its term.
[[nodiscard]] QString firstDay();
/// Of sources with an ac: course and hosts.
[[nodiscard]] QList<FactJoin> activityJoins();
[[nodiscard]] QList<FactColumn> activityColumns();
/// Of sources with a pa: her activity (taken first), the person, her organization.
[[nodiscard]] QList<FactJoin> participationJoins();
/// organization, region, department, gender and so on, of a pe and an og.
[[nodiscard]] QList<FactColumn> personColumns();
/// Which year of her studies somebody was in on the local day \p day.
[[nodiscard]] FactColumn studyYear(const QString& day);
/// Students, and who takes part: both unless role or state are asked about.
[[nodiscard]] QList<FactDefault> studentsWhoTakePart();
[[nodiscard]] QStringList participationTables();

[[nodiscard]] FactAmount count(const QString& source, const QString& where = {});
[[nodiscard]] FactAmount distinct(const QString& source, const QString& sql, const QString& where = {});
[[nodiscard]] FactAmount sum(const QString& source, const QString& sql, const QString& where = {});

} // namespace kitcamp::factparts
