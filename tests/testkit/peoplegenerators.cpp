// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/peoplegenerators.h"

#include "models/people/personactions.h"
#include "models/people/personerasure.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

std::optional<BindCard> randomBinding(Store& store, RandomSource& random)
{
    static const QStringList kinds{u"card"_s, u"student"_s, u"staff"_s, u"other"_s};
    const auto person = anyRow(store, random, u"person"_s);
    if (!person)
        return std::nullopt;
    return BindCard{store.ids().nextValue(), PersonId{*person}, random.pick(kinds), random.number()};
}

std::optional<ReportNumberLost> randomLoss(Store& store, RandomSource& random)
{
    const auto number = anyRow(store, random, u"person_number"_s);
    return number ? std::optional(ReportNumberLost{*number, store.clock().now()}) : std::nullopt;
}

std::optional<ReportNumberFound> randomFind(Store& store, RandomSource& random)
{
    const auto number = anyRow(store, random, u"person_number"_s, u"lost_at IS NOT NULL"_s);
    return number ? std::optional(ReportNumberFound{*number}) : std::nullopt;
}

std::optional<ConfirmOrganizationName> randomConfirmation(Store& store, RandomSource& random)
{
    const auto organization = anyRow(store, random, u"organization"_s);
    if (!organization)
        return std::nullopt;
    return ConfirmOrganizationName{store.ids().nextValue(), OrganizationId{*organization}, random.name()};
}

std::optional<ErasePersons> randomErasure(Store& store, RandomSource& random)
{
    const auto person = anyRow(store, random, u"person"_s, u"erased_at IS NULL"_s);
    return person ? std::optional(ErasePersons{{*person}, store.clock().now()}) : std::nullopt;
}

} // namespace

void addPeopleGenerators(ActionGenerators& generators)
{
    generators.add<BindCard>(randomBinding);
    generators.add<ReportNumberLost>(randomLoss);
    generators.add<ReportNumberFound>(randomFind);
    generators.add<ConfirmOrganizationName>(randomConfirmation);
    generators.add<ErasePersons>(randomErasure);
}

} // namespace kitcamp::testkit
