// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/selectiongenerators.h"

#include "models/activities/selection/selectionactions.h"
#include "models/store/recordactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// A criterion is wanted first.
std::optional<Action> randomCriterion(Store& store, RandomSource& random)
{
    const auto activity = anyRow(store, random, u"activity"_s);
    if (!activity)
        return std::nullopt;
    return toAction(AddRecord{u"selection_criterion"_s,
                              store.ids().nextValue(),
                              {{u"activity"_s, QString::number(*activity)},
                               {u"place_in_order"_s, u"1"_s},
                               {u"name"_s, random.name()},
                               {u"weight"_s, QString::number(random.between(0, 5))},
                               {u"most"_s, u"10"_s}}});
}

std::optional<Action> randomMark(Store& store, RandomSource& random)
{
    const auto criterion = anyRow(store, random, u"selection_criterion"_s);
    if (!criterion)
        return randomCriterion(store, random);
    const auto participation =
        anyRow(store, random, u"participation"_s,
               random.chance(95)
                   ? u"activity=(SELECT activity FROM selection_criterion WHERE id=%1)"_s.arg(*criterion)
                   : u"1"_s);
    if (!participation)
        return std::nullopt;
    MarkApplicant mark{store.ids().nextValue(), *participation, *criterion, std::nullopt, {}};
    if (random.chance(85))
        mark.points = random.between(0, 11) * 100; // eleven are too many, most of the time
    if (random.chance(30))
        mark.note = random.name();
    return toAction(mark);
}

std::optional<RemoveCriterion> randomRemoval(Store& store, RandomSource& random)
{
    const auto criterion = anyRow(store, random, u"selection_criterion"_s);
    if (!criterion)
        return std::nullopt;
    return RemoveCriterion{*criterion, random.name()};
}

std::optional<ApplySelection> randomSelection(Store& store, RandomSource& random)
{
    const auto activity = anyRow(store, random, u"activity"_s,
                                 u"EXISTS (SELECT 1 FROM participation AS p WHERE p.activity=activity.id)"_s);
    if (!activity)
        return std::nullopt;
    ApplySelection selection{.activity = *activity, .at = store.clock().now()};
    for (int i = random.below(5); i >= 0; --i) {
        const auto one = anyRow(store, random, u"participation"_s, u"activity=%1"_s.arg(*activity));
        if (!one || (selection.offered + selection.waiting + selection.declined).contains(*one))
            continue;
        const auto where = random.below(4);
        (where < 2 ? selection.waiting : where == 2 ? selection.offered : selection.declined) << *one;
    }
    if (random.chance(20))
        selection.reason = random.name();
    return selection;
}

} // namespace

void addSelectionGenerators(ActionGenerators& generators)
{
    generators.add(QString(MarkApplicant::kind), randomMark);
    generators.add<RemoveCriterion>(randomRemoval);
    generators.add<ApplySelection>(randomSelection);
}

} // namespace kitcamp::testkit
