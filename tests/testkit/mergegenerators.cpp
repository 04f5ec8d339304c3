// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/mergegenerators.h"

#include "models/store/recordmerge.h"
#include "tests/testkit/recordgenerators.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

const RecordType* anyMergeable(Store& store, RandomSource& random)
{
    QList<const RecordType*> types;
    for (const RecordType& type : store.domain().recordTypes.all()) {
        if (type.twins)
            types << &type;
    }
    return types.isEmpty() ? nullptr : random.pick(types);
}

/// Now and then a row that is gone, or the same one twice.
std::optional<qint64> anyRowOf(const RecordType& type, Store& store, RandomSource& random)
{
    return random.chance(3) ? std::optional<qint64>(4711) : anyRow(store, random, type.table);
}

/// Some fields of the other row, as a person chooses them in the dialog; rarely something else.
QJsonObject chosenValues(const RecordType& type, Store& store, RandomSource& random, qint64 gone)
{
    if (random.chance(10))
        return randomValues(type, store, random, false);
    QJsonObject chosen;
    const auto texts = fieldTexts(store.reader(), type, gone);
    for (const FieldDescription& field : type.fields) {
        if (texts && texts->contains(field.column) && random.chance(25))
            chosen.insert(field.column, texts->value(field.column));
    }
    return chosen;
}

std::optional<MergeRecords> randomMerge(Store& store, RandomSource& random)
{
    const RecordType* type = anyMergeable(store, random);
    const auto kept = type ? anyRowOf(*type, store, random) : std::nullopt;
    const auto gone = type ? anyRowOf(*type, store, random) : std::nullopt;
    if (!kept || !gone)
        return std::nullopt;
    MergeRecords merge = prepareMerge(store, type->table, *kept, *gone);
    merge.values = chosenValues(*type, store, random, *gone);
    return merge;
}

std::optional<MarkDistinct> randomDistinct(Store& store, RandomSource& random)
{
    const RecordType* type = anyMergeable(store, random);
    const auto a = type ? anyRowOf(*type, store, random) : std::nullopt;
    const auto b = type ? anyRowOf(*type, store, random) : std::nullopt;
    return a && b ? std::optional(MarkDistinct{store.ids().nextValue(), type->table, *a, *b}) : std::nullopt;
}

} // namespace

void addMergeGenerators(ActionGenerators& generators)
{
    generators.add<MergeRecords>(randomMerge);
    generators.add<MarkDistinct>(randomDistinct);
}

} // namespace kitcamp::testkit
