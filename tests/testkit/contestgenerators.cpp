// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/contestgenerators.h"

#include "models/activities/contests/contestactions.h"
#include "models/store/recordactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

std::optional<AddRecord> added(Store& store, const QString& table, const QJsonObject& values)
{
    return AddRecord{.table = table, .id = store.ids().nextValue(), .values = values};
}

std::optional<AddRecord> randomRound(Store& store, RandomSource& random)
{
    const auto activity = anyRow(store, random, u"activity"_s,
                                 random.chance(80) ? u"id=(SELECT min(id) FROM activity)"_s : u"1"_s);
    if (!activity)
        return std::nullopt;
    QJsonObject values{{u"activity"_s, QString::number(*activity)},
                       {u"place_in_order"_s, QString::number(random.between(1, 4))},
                       {u"name"_s, random.name()},
                       {u"higher_is_better"_s, QString::number(random.below(2))}};
    if (random.chance(50))
        values.insert(u"most_points"_s, QString::number(random.between(500, 10000)));
    if (random.chance(50))
        values.insert(u"held_on"_s, random.date());
    return added(store, u"contest_round"_s, values);
}

std::optional<AddRecord> randomResult(Store& store, RandomSource& random)
{
    const auto round = anyRow(store, random, u"contest_round"_s);
    if (!round)
        return std::nullopt;
    const QString entry = random.chance(70) ? u"participation"_s : u"team"_s;
    const QString here = u"activity=(SELECT activity FROM contest_round WHERE id=%1)"_s.arg(*round);
    const auto who = anyRow(store, random, entry, random.chance(95) ? here : u"1"_s);
    if (!who)
        return std::nullopt;
    return added(
        store, u"contest_result"_s,
        {{u"contest_round"_s, QString::number(*round)},
         {entry, QString::number(*who)},
         {random.chance(80) ? u"points"_s : u"given_rank"_s, QString::number(random.between(1, 6000))}});
}

std::optional<AddRecord> randomConsent(Store& store, RandomSource& random)
{
    const auto person = anyRow(store, random, u"person"_s);
    if (!person)
        return std::nullopt;
    const QString day = random.date();
    QJsonObject values{{u"person"_s, QString::number(*person)},
                       {u"purpose"_s, random.chance(50) ? u"publication"_s : u"participation"_s},
                       {u"text_version"_s, random.number()},
                       {u"given_on"_s, day},
                       {u"guardian"_s, random.name()}};
    if (random.chance(30))
        values.insert(u"withdrawn_on"_s, day);
    return added(store, u"consent"_s, values);
}

std::optional<AddRecord> randomBlock(Store& store, RandomSource& random)
{
    QJsonObject values{{u"dashboard"_s, random.chance(50) ? u"centre"_s : u"camps"_s},
                       {u"place_in_order"_s, QString::number(random.below(9))},
                       {u"shown"_s, QString::number(random.below(2))}};
    const auto question = anyRow(store, random, u"figure_question"_s);
    if (question && random.chance(60))
        values.insert(u"figure_question"_s, QString::number(*question));
    else
        values.insert(u"block"_s, random.number());
    return added(store, u"dashboard_block"_s, values);
}

std::optional<AddRecord> randomKept(Store& store, RandomSource& random)
{
    if (random.chance(30))
        return added(store, u"retention_rule"_s,
                     {{u"subject"_s, random.pick(QStringList{u"minors"_s, u"applicants"_s, u"guests"_s})},
                      {u"days"_s, QString::number(random.below(900))}});
    const bool report = random.chance(40);
    return added(
        store, report ? u"report_layout"_s : u"figure_question"_s,
        {{u"name"_s, random.name()},
         {report ? u"blocks"_s : u"question"_s, report ? u"[]"_s : u"{\"measure\":\"participants\"}"_s}});
}

std::optional<AddRecord> randomContestRecord(Store& store, RandomSource& random)
{
    switch (random.below(6)) {
    case 0:
        return randomRound(store, random);
    case 1:
    case 2:
        return randomResult(store, random);
    case 3:
        return randomConsent(store, random);
    case 4:
        return randomBlock(store, random);
    default:
        return randomKept(store, random);
    }
}

std::optional<ResultEntry> randomEntry(Store& store, RandomSource& random, qint64 round)
{
    const QString here = u"activity=(SELECT activity FROM contest_round WHERE id=%1)"_s.arg(round);
    const bool ofTeam = random.chance(25);
    const auto who = anyRow(store, random, ofTeam ? u"team"_s : u"participation"_s, here);
    if (!who)
        return std::nullopt;
    ResultEntry entry{.row = store.ids().nextValue()};
    (ofTeam ? entry.team : entry.participation) = *who;
    if (random.chance(75))
        entry.points = random.below(5000);
    if (random.chance(20))
        entry.rank = random.between(1, 30);
    const auto standing = standingResult(store.reader(), round, entry);
    if (standing && random.chance(92)) {
        entry.pointsBefore = standing->points;
        entry.rankBefore = standing->rank;
    }
    return entry;
}

std::optional<EnterResults> randomResults(Store& store, RandomSource& random)
{
    const auto round = anyRow(store, random, u"contest_round"_s, random.chance(90) ? u"closed=0"_s : u"1"_s);
    if (!round)
        return std::nullopt;
    EnterResults enter{.round = *round};
    for (int more = random.between(1, 4); more > 0; --more) {
        if (const auto entry = randomEntry(store, random, *round))
            enter.entries << *entry;
    }
    return enter.entries.isEmpty() ? std::nullopt : std::optional(enter);
}

std::optional<ChooseAdvancing> randomAdvancing(Store& store, RandomSource& random)
{
    const auto result = anyRow(store, random, u"contest_result"_s);
    if (!result)
        return std::nullopt;
    const auto round = store.reader().integer("SELECT contest_round FROM contest_result WHERE id=?", *result);
    ChooseAdvancing choose{.round = round ? round->value_or(0) : 0};
    if (random.chance(85))
        choose.results << *result;
    return choose;
}

} // namespace

void addContestGenerators(ActionGenerators& generators)
{
    generators.add<EnterResults>(randomResults);
    generators.add<ChooseAdvancing>(randomAdvancing);
    const auto found = generators.all().find(QString(AddRecord::kind));
    if (found == generators.all().end())
        return;
    const ActionGenerator usual = found->second;
    generators.add(QString(AddRecord::kind),
                   [usual](Store& store, RandomSource& random) -> std::optional<Action> {
                       if (!random.chance(8))
                           return usual(store, random);
                       const auto made = randomContestRecord(store, random);
                       return made ? std::optional(toAction(*made)) : std::nullopt;
                   });
}

} // namespace kitcamp::testkit
