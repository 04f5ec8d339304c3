// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/syncgenerators.h"

#include "models/sync/conflictaction.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(RandomSource& random)
{
    QByteArray made;
    while (made.size() < 16)
        made += static_cast<char>(random.below(256));
    return made;
}

/// Most of the time about something new; now and then about what was decided already.
OpId anyTarget(Store& store, RandomSource& random)
{
    const auto decided = anyRow(store, random, u"decision"_s);
    if (decided && random.chance(10)) {
        const auto opId = store.reader().text("SELECT op_id FROM decision WHERE id=?", *decided);
        if (opId && *opId)
            return OpId::fromText(**opId);
    }
    return {bytes(random)};
}

std::optional<DecideConflict> randomDecision(const ActionGenerators& others, Store& store,
                                             RandomSource& random)
{
    const QString choice = random.pick(QStringList{u"theirs"_s, u"mine"_s, u"mine"_s, u"same"_s});
    DecideConflict decide{.at = store.clock().now()};
    for (int i = random.between(1, 3); i > 0; --i) {
        const auto action = others.any(store, random);
        if (!action)
            continue;
        decide.decide({store.ids().nextValue(), anyTarget(store, random), choice, bytes(random), *action});
        if (choice != "theirs"_L1)
            decide.step(*action);
    }
    return decide.decisions.isEmpty() ? std::nullopt : std::optional(decide);
}

} // namespace

void addSyncGenerators(ActionGenerators& generators)
{
    generators.add<DecideConflict>([others = generators](Store& store, RandomSource& random) {
        return randomDecision(others, store, random);
    });
}

} // namespace kitcamp::testkit
