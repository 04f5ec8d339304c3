// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/recordgenerators.h"

#include "models/store/recordactions.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

QString randomReference(const FieldDescription& field, Store& store, RandomSource& random)
{
    if (random.chance(3))
        return u"4711"_s; // nothing has this id
    const auto row = anyRow(store, random, field.references);
    return row ? QString::number(*row) : QString();
}

QString randomChoice(const FieldDescription& field, RandomSource& random)
{
    return field.choices.isEmpty() || random.chance(3) ? u"nonsense"_s : random.pick(field.choices).value;
}

QString randomValue(const FieldDescription& field, Store& store, RandomSource& random)
{
    switch (field.type) {
    case FieldType::Text:
        return random.chance(50) ? random.name() : random.number();
    case FieldType::LongText:
        return random.name() + u"\n"_s + random.name();
    case FieldType::Integer:
    case FieldType::Money:
        return random.chance(2)
            ? u"12x"_s
            : QString::number(random.between(-1, random.pick(QList<int>{7, 7, 30, 1440})));
    case FieldType::Date:
        return random.chance(3) ? u"2026-02-30"_s : random.date();
    case FieldType::Choice:
        return randomChoice(field, random);
    case FieldType::Reference:
        return randomReference(field, store, random);
    case FieldType::Flag:
        return QString::number(random.below(2));
    case FieldType::Picture:
        break;
    }
    return {};
}

/// Persons, models, activities: what rows of other tables cannot be without.
bool isNeeded(const QList<RecordType>& types, const QString& table)
{
    return std::any_of(types.begin(), types.end(), [&](const RecordType& type) {
        return std::any_of(type.fields.begin(), type.fields.end(), [&](const FieldDescription& field) {
            return field.required && field.references == table && type.table != table;
        });
    });
}

const RecordType* anyType(Store& store, RandomSource& random, bool removable = false)
{
    const QList<RecordType>& types = store.domain().recordTypes.all();
    QList<int> places;
    for (int i = 0; i < types.size(); ++i) {
        if (!removable || types[i].removable)
            places << i;
    }
    return places.isEmpty() ? nullptr : &types[random.pick(places)];
}

/// True where everything that a row of \p type must refer to is there.
bool hasItsParents(const RecordType& type, Store& store, RandomSource& random)
{
    return std::all_of(type.fields.begin(), type.fields.end(), [&](const FieldDescription& field) {
        return !field.required || field.type != FieldType::Reference
            || anyRow(store, random, field.references);
    });
}

/// Every other time a thing that others need: without them hardly anything can be done.
const RecordType* typeToAdd(Store& store, RandomSource& random)
{
    const QList<RecordType>& types = store.domain().recordTypes.all();
    const RecordType* type = anyType(store, random);
    if (random.chance(50))
        return type;
    for (int tries = 0; tries < 20 && !isNeeded(types, type->table); ++tries)
        type = anyType(store, random);
    return type;
}

std::optional<AddRecord> randomAdd(Store& store, RandomSource& random)
{
    const RecordType* type = typeToAdd(store, random);
    if (!hasItsParents(*type, store, random) && random.chance(98))
        return std::nullopt;
    return AddRecord{.table = type->table,
                     .id = store.ids().nextValue(),
                     .values = randomValues(*type, store, random, true)};
}

std::optional<EditRecords> randomEdit(Store& store, RandomSource& random)
{
    const RecordType* type = anyType(store, random);
    EditRecords edit{.table = type->table, .values = randomValues(*type, store, random, false)};
    for (int i = random.between(1, 3); i > 0; --i) {
        if (const auto row = anyRow(store, random, type->table); row && !edit.ids.contains(*row))
            edit.ids << *row;
    }
    return edit.ids.isEmpty() ? std::nullopt : std::optional(edit);
}

std::optional<RemoveRecord> randomRemove(Store& store, RandomSource& random)
{
    const RecordType* type = anyType(store, random, !random.chance(5));
    const auto row = type ? anyRow(store, random, type->table) : std::nullopt;
    return row ? std::optional(RemoveRecord{.table = type->table, .id = *row, .name = random.name()})
               : std::nullopt;
}

std::optional<RecordBatch> randomBatch(Store& store, RandomSource& random)
{
    RecordBatch batch{.purpose = random.chance(50) ? u"import"_s : u"save"_s, .title = random.name()};
    for (int i = random.between(1, 5); i > 0; --i) {
        if (const auto add = random.chance(50) ? randomAdd(store, random) : std::nullopt)
            batch.add(add->table, add->id, add->values);
        else if (const auto edit = random.chance(60) ? randomEdit(store, random) : std::nullopt)
            batch.edit(edit->table, edit->ids.first(), edit->values);
        else if (const auto remove = randomRemove(store, random))
            batch.remove(remove->table, remove->id);
    }
    batch.table =
        batch.steps.isEmpty() ? QString() : batch.steps.first().toObject().value("table"_L1).toString();
    return batch.steps.isEmpty() ? std::nullopt : std::optional(batch);
}

std::optional<SaveSettings> randomSettings(Store&, RandomSource& random)
{
    static const QStringList keys{u"probe_a"_s, u"probe_b"_s, u"probe_c"_s, u"探针"_s};
    SaveSettings save;
    for (int i = random.between(1, 3); i > 0; --i)
        save.values.insert(random.pick(keys), random.name());
    return save;
}

} // namespace

QJsonObject randomValues(const RecordType& type, Store& store, RandomSource& random, bool complete)
{
    QJsonObject values;
    for (const FieldDescription& field : type.fields) {
        // Required ones are left out now and then: the refusal must leave nothing behind.
        const int percent = !complete ? 20 : field.required ? 99 : 50;
        if (!random.chance(percent))
            continue;
        const QString value = randomValue(field, store, random);
        values.insert(field.column, value.isEmpty() && random.chance(50) ? QJsonValue() : QJsonValue(value));
    }
    return values;
}

QList<RecordType> neededTypes(const RecordTypes& types)
{
    QList<RecordType> open;
    for (const RecordType& type : types.all()) {
        if (isNeeded(types.all(), type.table))
            open << type;
    }
    QList<RecordType> ordered;
    QSet<QString> there;
    while (!open.isEmpty()) {
        const auto ready = std::find_if(open.begin(), open.end(), [&](const RecordType& type) {
            return std::all_of(type.fields.begin(), type.fields.end(), [&](const FieldDescription& field) {
                return !field.required || field.references.isEmpty() || there.contains(field.references)
                    || field.references == type.table;
            });
        });
        const auto next = ready == open.end() ? open.begin() : ready;
        there.insert(next->table);
        ordered << *next;
        open.erase(next);
    }
    return ordered;
}

void addRecordGenerators(ActionGenerators& generators)
{
    generators.add<AddRecord>(randomAdd);
    generators.add<EditRecords>(randomEdit);
    generators.add<RemoveRecord>(randomRemove);
    generators.add<RecordBatch>(randomBatch);
    generators.add<SaveSettings>(randomSettings);
}

} // namespace kitcamp::testkit
