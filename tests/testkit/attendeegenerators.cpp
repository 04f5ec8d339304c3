// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/attendeegenerators.h"

#include "models/activities/attendees/campactions.h"
#include "models/activities/attendees/checkinactions.h"
#include "models/activities/attendees/keyactions.h"
#include "models/store/recordactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

/// Few, so that two files meet with the same one and with different ones.
QString anyKey(RandomSource& random)
{
    return QString(64, QLatin1Char("abc123"[random.below(6)]));
}

std::optional<MakeCampKey> randomKey(Store& store, RandomSource& random)
{
    const auto activity = anyRow(store, random, u"activity"_s);
    if (!activity)
        return std::nullopt;
    const auto standing = store.reader().text("SELECT public_key FROM camp_key WHERE activity=?", *activity);
    const QString before = standing ? standing->value_or(QString()) : QString();
    return MakeCampKey{store.ids().nextValue(), *activity, anyKey(random),
                       random.chance(80) ? before : QString(), store.clock().now()};
}

std::optional<EraseIdentities> randomErasing(Store& store, RandomSource& random)
{
    const auto activity = anyRow(
        store, random, u"activity"_s,
        random.chance(80) ? u"EXISTS (SELECT 1 FROM camp_key AS k WHERE k.activity=activity.id)"_s : u"1"_s);
    if (!activity)
        return std::nullopt;
    return EraseIdentities{*activity, store.clock().now()};
}

/// A row that the others need, where the content has none.
std::optional<Action> ofActivity(Store& store, RandomSource& random, const QString& table,
                                 const QJsonObject& values)
{
    const auto activity = anyRow(store, random, u"activity"_s,
                                 u"EXISTS (SELECT 1 FROM participation AS p WHERE p.activity=activity.id)"_s);
    if (!activity)
        return std::nullopt;
    QJsonObject row = values;
    row.insert(u"activity"_s, QString::number(*activity));
    return toAction(AddRecord{table, store.ids().nextValue(), row});
}

std::optional<qint64> participantOf(Store& store, RandomSource& random, const QString& table, qint64 row)
{
    return anyRow(store, random, u"participation"_s,
                  u"activity=(SELECT activity FROM %1 WHERE id=%2)"_s.arg(table).arg(row));
}

std::optional<Action> randomProgress(Store& store, RandomSource& random)
{
    const auto module = anyRow(store, random, u"pretraining_module"_s);
    if (!module)
        return ofActivity(store, random, u"pretraining_module"_s,
                          {{u"title"_s, random.name()}, {u"place_in_order"_s, u"1"_s}});
    SetProgress action{.percent = random.between(0, 100), .at = store.clock().now()};
    for (int i = random.below(3); i >= 0; --i) {
        const auto participation = participantOf(store, random, u"pretraining_module"_s, *module);
        if (participation)
            action.marks << ProgressMark{store.ids().nextValue(), *participation, *module};
    }
    return action.marks.isEmpty() ? std::nullopt : std::optional(toAction(action));
}

std::optional<Action> randomGift(Store& store, RandomSource& random)
{
    const auto resource = anyRow(store, random, u"cloud_resource"_s);
    if (!resource)
        return ofActivity(store, random, u"cloud_resource"_s, {{u"name"_s, random.name()}});
    const auto account = anyRow(store, random, u"cloud_account"_s, u"resource=%1"_s.arg(*resource));
    if (!account)
        return toAction(
            AddRecord{u"cloud_account"_s,
                      store.ids().nextValue(),
                      {{u"resource"_s, QString::number(*resource)}, {u"login"_s, random.name()}}});
    const auto participation = participantOf(store, random, u"cloud_resource"_s, *resource);
    const bool back = random.chance(30) || !participation;
    return toAction(AssignAccounts{{{*account, back ? 0 : *participation, 0}}});
}

std::optional<Action> randomPlace(Store& store, RandomSource& random)
{
    const auto room = anyRow(store, random, u"lodging_room"_s);
    if (!room)
        return ofActivity(store, random, u"lodging_room"_s, {{u"name"_s, random.name()}});
    PlaceInRooms action;
    for (int i = random.below(2); i >= 0; --i) {
        const auto participation = participantOf(store, random, u"lodging_room"_s, *room);
        if (participation)
            action.places << BedPlace{store.ids().nextValue(), *participation, random.chance(85) ? *room : 0,
                                      random.chance(20)};
    }
    return action.places.isEmpty() ? std::nullopt : std::optional(toAction(action));
}

std::optional<CheckIn> randomCheckIn(Store& store, RandomSource& random)
{
    const auto participation =
        anyRow(store, random, u"participation"_s,
               random.chance(85) ? u"state IN ('confirmed','completed','not_completed')"_s : u"1"_s);
    if (!participation)
        return std::nullopt;
    return CheckIn{store.ids().nextValue(), *participation, random.chance(80), random.chance(50),
                   store.clock().now()};
}

std::optional<LeaveCamp> randomLeaving(Store& store, RandomSource& random)
{
    const auto participation = anyRow(
        store, random, u"participation"_s,
        random.chance(85) ? u"EXISTS (SELECT 1 FROM check_in AS c WHERE c.participation=participation.id)"_s
                          : u"1"_s);
    if (!participation)
        return std::nullopt;
    return LeaveCamp{*participation, store.clock().now()};
}

} // namespace

void addAttendeeGenerators(ActionGenerators& generators)
{
    generators.add<MakeCampKey>(randomKey);
    generators.add<EraseIdentities>(randomErasing);
    generators.add(QString(SetProgress::kind), randomProgress);
    generators.add(QString(AssignAccounts::kind), randomGift);
    generators.add(QString(PlaceInRooms::kind), randomPlace);
    generators.add<CheckIn>(randomCheckIn);
    generators.add(QString(LeaveCamp::kind), [](Store& store, RandomSource& random) -> std::optional<Action> {
        if (!anyRow(store, random, u"check_in"_s)) {
            const auto checkIn = randomCheckIn(store, random);
            return checkIn ? std::optional(toAction(*checkIn)) : std::nullopt;
        }
        const auto leaving = randomLeaving(store, random);
        return leaving ? std::optional(toAction(*leaving)) : std::nullopt;
    });
}

} // namespace kitcamp::testkit
