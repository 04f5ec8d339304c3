// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/activitygenerators.h"

#include "models/activities/roster/questions.h"
#include "models/activities/roster/rosteractions.h"
#include "models/activities/roster/waitingactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

const QStringList roles{u"student"_s, u"student"_s, u"student"_s, u"teacher"_s, u"mentor"_s};
const QStringList seats{u"site"_s, u"online"_s, u"either"_s};

/// An activity and some of its participations, mostly in one of \p states.
struct SomeOfRoster {
    qint64 activity = 0;
    QList<qint64> participations;
};

std::optional<SomeOfRoster> someOf(Store& store, RandomSource& random, const QString& states)
{
    const QString condition = random.chance(90) ? u"state IN (%1)"_s.arg(states) : u"1"_s;
    const auto first = anyRow(store, random, u"participation"_s, condition);
    if (!first)
        return std::nullopt;
    const auto activity = store.reader().integer("SELECT activity FROM participation WHERE id=?", *first);
    SomeOfRoster some{activity ? activity->value_or(0) : 0, {*first}};
    const QString same = u"activity=%1 AND %2"_s.arg(some.activity).arg(condition);
    for (int more = random.below(3); more > 0; --more) {
        if (const auto next = anyRow(store, random, u"participation"_s, same))
            some.participations << *next; // the same one twice must not matter
    }
    return some;
}

QString reasonSometimes(RandomSource& random)
{
    return random.chance(30) ? random.name() : QString();
}

std::optional<AddParticipants> randomAdding(Store& store, RandomSource& random)
{
    static const QStringList states{u"nominated"_s, u"applied"_s,   u"waiting"_s, u"offered"_s,
                                    u"confirmed"_s, u"confirmed"_s, u"declined"_s};
    const auto activity = anyRow(store, random, u"activity"_s);
    if (!activity)
        return std::nullopt;
    AddParticipants add{.activity = *activity,
                        .role = random.pick(roles),
                        .state = random.pick(states),
                        .ifFull = random.chance(50) ? waitIfFull : refuseIfFull,
                        .overrideReason = reasonSometimes(random),
                        .at = store.clock().now()};
    for (int i = random.between(1, 4); i > 0; --i) {
        if (const auto person = anyRow(store, random, u"person"_s))
            add.entries << RosterEntry{store.ids().nextValue(), *person, random.pick(seats)};
    }
    return add.entries.isEmpty() ? std::nullopt : std::optional(add);
}

std::optional<GiveSeats> randomSeats(Store& store, RandomSource& random)
{
    const auto some = someOf(store, random, u"'nominated','applied','waiting','offered','withdrawn'"_s);
    if (!some)
        return std::nullopt;
    return GiveSeats{.activity = some->activity,
                     .participations = some->participations,
                     .state = random.chance(50) ? u"offered"_s : u"confirmed"_s,
                     .seat = random.chance(30) ? random.pick(seats) : QString(),
                     .offerUntil = random.chance(30) ? store.clock().now() + random.below(500000) : 0,
                     .ifFull = random.chance(50) ? waitIfFull : refuseIfFull,
                     .overrideReason = reasonSometimes(random),
                     .at = store.clock().now()};
}

std::optional<LeaveRoster> randomLeaving(Store& store, RandomSource& random)
{
    static const QStringList states{u"declined"_s, u"withdrawn"_s, u"withdrawn"_s, u"no_show"_s, u"lost"_s};
    const auto some = someOf(store, random, u"'applied','offered','confirmed'"_s);
    if (!some)
        return std::nullopt;
    return LeaveRoster{some->activity, some->participations, random.pick(states), reasonSometimes(random),
                       store.clock().now()};
}

std::optional<CompleteParticipations> randomCompletion(Store& store, RandomSource& random)
{
    const auto some = someOf(store, random, u"'confirmed','completed','not_completed'"_s);
    if (!some)
        return std::nullopt;
    CompleteParticipations complete{.activity = some->activity, .at = store.clock().now()};
    for (const qint64 id : some->participations) {
        QList<qint64>& list = random.chance(60) ? complete.completed
            : random.chance(70)                 ? complete.notCompleted
                                                : complete.open;
        list << id;
    }
    return complete;
}

std::optional<ChangeParticipations> randomChange(Store& store, RandomSource& random)
{
    const auto some = someOf(store, random, u"'applied','offered','confirmed'"_s);
    if (!some)
        return std::nullopt;
    return ChangeParticipations{.activity = some->activity,
                                .participations = some->participations,
                                .role = random.chance(40) ? random.pick(roles) : QString(),
                                .seat = random.chance(60) ? random.pick(seats) : QString(),
                                .overrideReason = reasonSometimes(random),
                                .at = store.clock().now()};
}

std::optional<RemoveParticipations> randomRemoval(Store& store, RandomSource& random)
{
    const auto some = someOf(store, random, u"'applied','confirmed'"_s);
    if (!some)
        return std::nullopt;
    return RemoveParticipations{some->activity, some->participations, {random.name()}, store.clock().now()};
}

std::optional<WaitForSeats> randomWaiting(Store& store, RandomSource& random)
{
    const auto some = someOf(store, random, u"'applied','offered','confirmed','waiting'"_s);
    if (!some)
        return std::nullopt;
    return WaitForSeats{.activity = some->activity,
                        .participations = some->participations,
                        .seat = random.chance(40) ? random.pick(seats) : QString(),
                        .front = random.chance(30),
                        .at = store.clock().now()};
}

std::optional<MoveInWaitingList> randomMove(Store& store, RandomSource& random)
{
    const auto some = someOf(store, random, u"'waiting'"_s);
    if (!some)
        return std::nullopt;
    const auto before =
        anyRow(store, random, u"participation"_s, u"activity=%1 AND state='waiting'"_s.arg(some->activity));
    return MoveInWaitingList{some->activity, some->participations,
                             random.chance(80) ? before.value_or(0) : 0};
}

std::optional<OfferFreeSeats> randomFilling(Store& store, RandomSource& random)
{
    const auto activity = anyRow(store, random, u"activity"_s);
    return activity ? std::optional(OfferFreeSeats{*activity, store.clock().now()}) : std::nullopt;
}

std::optional<LapseOffers> randomLapse(Store& store, RandomSource& random)
{
    const auto activity = anyRow(store, random, u"activity"_s);
    const qint64 later = random.below(10) * qint64(86400);
    return LapseOffers{random.chance(50) ? activity.value_or(0) : 0, store.clock().now() + later};
}

std::optional<SetSeats> randomSeatNumbers(Store& store, RandomSource& random)
{
    static const QStringList modes{QString(), QString(), u"site"_s, u"online"_s, u"hybrid"_s, u"moon"_s};
    const auto activity = anyRow(store, random, u"activity"_s);
    if (!activity)
        return std::nullopt;
    const auto number = [&] {
        return random.chance(80) ? std::optional<qint64>(random.between(-1, 6)) : std::nullopt;
    };
    return SetSeats{.activity = *activity,
                    .site = number(),
                    .online = number(),
                    .mode = random.pick(modes),
                    .overrideReason = reasonSometimes(random),
                    .at = store.clock().now()};
}

std::optional<SetAnswers> randomAnswers(Store& store, RandomSource& random)
{
    static const QStringList values{u"3"_s, u"4.5"_s, u"Monday"_s, QString(), u"１２"_s};
    const auto question = anyRow(store, random, u"question"_s);
    if (!question)
        return std::nullopt;
    const QString same = u"activity=(SELECT activity FROM question WHERE id=%1)"_s.arg(*question);
    const auto participation = anyRow(store, random, u"participation"_s, random.chance(90) ? same : u"1"_s);
    if (!participation)
        return std::nullopt;
    return SetAnswers{*participation, {{store.ids().nextValue(), *question, random.pick(values)}}};
}

} // namespace

void addActivityGenerators(ActionGenerators& generators)
{
    generators.add<AddParticipants>(randomAdding);
    generators.add<GiveSeats>(randomSeats);
    generators.add<LeaveRoster>(randomLeaving);
    generators.add<CompleteParticipations>(randomCompletion);
    generators.add<ChangeParticipations>(randomChange);
    generators.add<RemoveParticipations>(randomRemoval);
    generators.add<WaitForSeats>(randomWaiting);
    generators.add<MoveInWaitingList>(randomMove);
    generators.add<OfferFreeSeats>(randomFilling);
    generators.add<LapseOffers>(randomLapse);
    generators.add<SetSeats>(randomSeatNumbers);
    generators.add<SetAnswers>(randomAnswers);
}

} // namespace kitcamp::testkit
