// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/publishinggenerators.h"

#include "models/activities/publishing/planchanges.h"
#include "models/activities/publishing/publication.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// Some of what can be published, with notices most of the time.
std::optional<PublishPlan> randomPublication(Store& store, RandomSource& random)
{
    const auto all = planChanges(store.reader(), {});
    if (!all || all->isEmpty())
        return std::nullopt;
    QList<PlanChange> chosen;
    for (const PlanChange& change : *all) {
        if (random.chance(50) && chosen.size() < 5)
            chosen << change;
    }
    const auto publication =
        publicationOf(store, chosen, random.chance(80), random.chance(20) ? random.name() : QString());
    return publication && !chosen.isEmpty() ? std::optional(publication->action) : std::nullopt;
}

/// To anybody, now and then about a cause that they know of.
std::optional<QueueNotices> randomQueue(Store& store, RandomSource& random)
{
    NoticeBatch batch;
    const QString cause = u"note:%1"_s.arg(random.below(4));
    const auto activity = anyRow(store, random, u"activity"_s);
    for (int i = random.between(1, 3); i > 0; --i) {
        if (const auto person = anyRow(store, random, u"person"_s))
            batch.add({store.ids().nextValue(), cause, *person, activity.value_or(0), 0, 0},
                      {random.name(), random.chance(95) ? random.name() : QString()});
    }
    if (batch.drafts.isEmpty())
        return std::nullopt;
    return QueueNotices{batch.toJson(), activity.value_or(0), store.clock().now()};
}

std::optional<MarkNotices> randomMark(Store& store, RandomSource& random)
{
    static const QStringList ways{u"mail"_s, u"text"_s, u"csv"_s, u"dropped"_s, QString(), u"pigeon"_s};
    MarkNotices action{{}, random.pick(ways), store.clock().now()};
    for (int i = random.between(1, 3); i > 0; --i) {
        if (const auto notice = anyRow(store, random, u"notice"_s))
            action.ids << *notice;
    }
    return action.ids.isEmpty() ? std::nullopt : std::optional(action);
}

} // namespace

void addPublishingGenerators(ActionGenerators& generators)
{
    generators.add<PublishPlan>(randomPublication);
    generators.add<QueueNotices>(randomQueue);
    generators.add<MarkNotices>(randomMark);
}

} // namespace kitcamp::testkit
