// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/badgegenerators.h"

#include "models/activities/badges/badges.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// For somebody of an activity, sometimes of another one: that is refused.
std::optional<IssueBadges> randomBadges(Store& store, RandomSource& random)
{
    const auto participation = anyRow(store, random, u"participation"_s);
    if (!participation)
        return std::nullopt;
    const auto own = store.reader().integer("SELECT activity FROM participation WHERE id=?", *participation);
    const auto other = random.chance(10) ? anyRow(store, random, u"activity"_s) : std::optional<qint64>();
    if (!own || !*own)
        return std::nullopt;
    const auto action = badgesFor(store, other.value_or(**own), {*participation});
    return action && !action->badges.isEmpty() ? std::optional(*action) : std::nullopt;
}

} // namespace

void addBadgeGenerators(ActionGenerators& generators)
{
    generators.add<IssueBadges>(randomBadges);
}

} // namespace kitcamp::testkit
