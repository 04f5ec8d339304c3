// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/campgenerators.h"

#include "models/store/migrations.h"
#include "models/store/recordactions.h"
#include "tests/testkit/recordgenerators.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

const QStringList& campTables()
{
    static const QStringList tables = [] {
        for (const Migration& migration : allMigrations()) {
            if (migration.syncedTables.contains(u"camp_phase"_s))
                return migration.syncedTables;
        }
        return QStringList();
    }();
    return tables;
}

/// Which rows of \p table belong to the activity.
QString conditionFor(const QString& table, qint64 activity)
{
    static const QHash<QString, QString> through{
        {u"rubric_criterion"_s, u"judging_round IN (SELECT id FROM judging_round WHERE activity=%1)"_s},
        {u"survey_item"_s, u"survey IN (SELECT id FROM survey WHERE activity=%1)"_s},
        {u"survey_reply"_s, u"survey IN (SELECT id FROM survey WHERE activity=%1)"_s},
    };
    static const QSet<QString> whole{u"person"_s, u"organization"_s, u"room"_s,
                                     u"course"_s, u"model"_s,        u"borrower_group"_s};
    if (table == "activity"_L1)
        return u"id=%1"_s.arg(activity);
    return whole.contains(table) ? u"1"_s : through.value(table, u"activity=%1"_s).arg(activity);
}

/// References of \p values to rows of one activity, where there are any.
void keepWithin(QJsonObject& values, const RecordType& type, qint64 activity, Store& store,
                RandomSource& random)
{
    for (const FieldDescription& field : type.fields) {
        if (field.type != FieldType::Reference || (!field.required && !values.contains(field.column)))
            continue;
        const bool judges = field.column == "judge"_L1 && random.chance(90);
        QString condition = conditionFor(field.references, activity);
        if (judges)
            condition += u" AND role IN ('teacher','mentor','judge')"_s;
        const auto row = anyRow(store, random, field.references, condition);
        values.insert(field.column, row ? QJsonValue(QString::number(*row)) : QJsonValue());
    }
}

/// Texts and numbers that the tables take.
void makeSensible(QJsonObject& values, const QString& table, RandomSource& random)
{
    const QString day = random.date();
    const auto both = [&](const QString& first, const QString& last) {
        if (values.contains(first) || values.contains(last)) {
            values.insert(first, day);
            values.insert(last, day);
        }
    };
    both(u"from_day"_s, u"until_day"_s);
    if (table == "camp_duty"_L1) {
        values.insert(u"starts"_s, QString(day + u"T09:00"_s));
        values.insert(u"minutes"_s, QString::number(random.between(5, 300)));
    }
    if (table == "camp_quota"_L1) {
        values = {{u"activity"_s, values.value("activity"_L1)},
                  {u"kind"_s, u"gender"_s},
                  {u"value"_s, random.chance(50) ? u"f"_s : u"m"_s},
                  {u"most"_s, QString::number(random.between(1, 9))}};
    }
    if (table == "selection_criterion"_L1)
        values.insert(u"points"_s, random.chance(50) ? u"Yes=1\nNo=0"_s : QString());
    for (const QString& column : {u"weight"_s, u"most"_s, u"count"_s, u"beds"_s, u"number"_s, u"percent"_s,
                                  u"pass_percent"_s, u"most_teams"_s}) {
        if (values.contains(column) && random.chance(95))
            values.insert(column, QString::number(random.between(1, column == "number"_L1 ? 40 : 12)));
    }
    if (values.contains(u"points"_s) && table != "selection_criterion"_L1)
        values.insert(u"points"_s, QString::number(random.below(1300)));
}

const RecordType* anyCampType(Store& store, RandomSource& random)
{
    return store.domain().recordTypes.find(random.pick(campTables()));
}

std::optional<AddRecord> randomCampRecord(Store& store, RandomSource& random)
{
    const RecordType* type = anyCampType(store, random);
    // Most of it in one camp: spread over all of them, nothing would find its like.
    const auto activity = anyRow(store, random, u"activity"_s,
                                 random.chance(80) ? u"id=(SELECT min(id) FROM activity)"_s : u"1"_s);
    if (!type || !activity)
        return std::nullopt;
    QJsonObject values = randomValues(*type, store, random, true);
    keepWithin(values, *type, *activity, store, random);
    makeSensible(values, type->table, random);
    return AddRecord{.table = type->table, .id = store.ids().nextValue(), .values = values};
}

/// The plan of teams that counts.
std::optional<EditRecords> randomChoiceOfTeams(Store& store, RandomSource& random)
{
    const auto plan = anyRow(store, random, u"team_plan"_s);
    if (!plan)
        return std::nullopt;
    const auto activity = store.reader().integer("SELECT activity FROM team_plan WHERE id=?", *plan);
    return EditRecords{.table = u"activity"_s,
                       .ids = {activity ? activity->value_or(0) : 0},
                       .values = {{u"team_plan"_s, QString::number(*plan)}}};
}

std::optional<EditRecords> randomCampEdit(Store& store, RandomSource& random)
{
    if (random.chance(10))
        return randomChoiceOfTeams(store, random);
    const RecordType* type = anyCampType(store, random);
    const auto row = type ? anyRow(store, random, type->table) : std::nullopt;
    if (!row)
        return std::nullopt;
    QJsonObject values = randomValues(*type, store, random, false);
    for (const FieldDescription& field : type->fields) {
        if (field.type == FieldType::Reference && random.chance(80))
            values.remove(field.column);
    }
    return EditRecords{.table = type->table, .ids = {*row}, .values = values};
}

bool isOfCamp(const std::optional<Action>& action)
{
    return action && campTables().contains(action->parameters.value("table"_L1).toString());
}

/// Every sixth time \p ofCamps, else what was made there before. That one would choose tables of camps as
/// often as others, and hardly ever rows that fit together: it is asked again, so that it does what it did.
template <ActionKind A, typename Make>
void mixIn(ActionGenerators& generators, Make ofCamps)
{
    const auto found = generators.all().find(QString(A::kind));
    if (found == generators.all().end())
        return;
    const ActionGenerator usual = found->second;
    generators.add(QString(A::kind),
                   [usual, ofCamps](Store& store, RandomSource& random) -> std::optional<Action> {
                       if (random.chance(16)) {
                           const auto made = ofCamps(store, random);
                           return made ? std::optional(toAction(*made)) : std::nullopt;
                       }
                       std::optional<Action> action = usual(store, random);
                       for (int tries = 0; tries < 4 && (!action || isOfCamp(action)); ++tries)
                           action = usual(store, random);
                       return action;
                   });
}

} // namespace

void addCampGenerators(ActionGenerators& generators)
{
    mixIn<AddRecord>(generators, randomCampRecord);
    mixIn<EditRecords>(generators, randomCampEdit);
}

} // namespace kitcamp::testkit
