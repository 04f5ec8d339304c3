// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/alliancegenerators.h"

#include "models/alliance/handoveractions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

HandoverRecord randomRecord(Store& store, RandomSource& random, qint64 activity)
{
    HandoverRecord record;
    record.id = store.ids().nextValue();
    record.activity = activity;
    record.purpose = random.chance(50) ? u"camp"_s : u"results"_s;
    record.partner = QString(32, random.chance(50) ? u'a' : u'b');
    record.partnerName = random.name();
    if (const auto organization = random.chance(30) ? anyRow(store, random, u"organization"_s) : std::nullopt)
        record.organization = *organization;
    record.at = store.clock().now();
    record.digest = QString::number(random.below(10)).repeated(64);
    record.people = random.below(90);
    return record;
}

std::optional<GiveHandover> randomGive(Store& store, RandomSource& random)
{
    const auto activity = anyRow(store, random, u"activity"_s);
    return activity ? std::optional(GiveHandover{randomRecord(store, random, *activity)}) : std::nullopt;
}

QJsonObject step(const char* what, const QString& table, qint64 id, const QJsonObject& values)
{
    return {{"do"_L1, QLatin1String(what)},
            {"table"_L1, table},
            {"id"_L1, QString::number(id)},
            {"values"_L1, values}};
}

std::optional<TakeHandover> randomTake(Store& store, RandomSource& random)
{
    const auto activity = anyRow(store, random, u"activity"_s);
    if (!activity)
        return std::nullopt;
    TakeHandover take{randomRecord(store, random, *activity)};
    const qint64 person = store.ids().nextValue();
    const qint64 participation = store.ids().nextValue();
    take.steps << step("add", u"person"_s, person,
                       {{"name"_L1, random.name()}, {"gender"_L1, random.chance(50) ? u"f"_s : u"m"_s}});
    take.steps << step("add", u"participation"_s, participation,
                       {{"activity"_L1, QString::number(*activity)},
                        {"person"_L1, QString::number(person)},
                        {"state"_L1, random.chance(50) ? u"applied"_s : u"nominated"_s}});
    if (const auto session = random.chance(50) ? anyRow(store, random, u"session"_s) : std::nullopt)
        take.steps << step("set", u"session"_s, *session, {{"title"_L1, random.name()}});
    if (const auto place = random.chance(20) ? anyRow(store, random, u"team_place"_s) : std::nullopt)
        take.steps << step("drop", u"team_place"_s, *place, {});
    take.rows << QJsonObject{{"id"_L1, QString::number(store.ids().nextValue())},
                             {"table"_L1, u"person"_s},
                             {"remote"_L1, QString::number(random.between(1, 50))},
                             {"here"_L1, QString::number(person)},
                             {"person"_L1, QString::number(person)},
                             {"seen"_L1, QJsonObject{{"name"_L1, random.number()}}}};
    return take;
}

} // namespace

void addAllianceGenerators(ActionGenerators& generators)
{
    generators.add<GiveHandover>(randomGive);
    generators.add<TakeHandover>(randomTake);
}

} // namespace kitcamp::testkit
