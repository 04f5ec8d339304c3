// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persondata/personmentions.h"

#include "models/persondata/description.h"

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones stand in too many other words.
constexpr qsizetype leastName = 2;

QStringList textColumns(const RecordType& type)
{
    QStringList columns;
    for (const FieldDescription& field : type.fields) {
        if (field.type == FieldType::LongText || (field.type == FieldType::Text && !field.required))
            columns << field.column;
    }
    return columns;
}

bool tellsOfPeople(const QString& table)
{
    return std::any_of(personTables().begin(), personTables().end(),
                       [&](const PersonTable& one) { return one.table == table && one.own; });
}

} // namespace

Result<QList<PersonMention>> personMentions(const PersonDataSource& source, const PersonData& data)
{
    QList<PersonMention> mentions;
    if (data.erased || data.name.size() < leastName)
        return mentions;
    const Naming naming(source.file, source.domain);
    for (const RecordType& type : source.domain.recordTypes.all()) {
        if (tellsOfPeople(type.table))
            continue;
        for (const QString& column : textColumns(type)) {
            const QString sql = u"SELECT id FROM \"%1\" WHERE instr(\"%2\", ?)>0 ORDER BY id LIMIT 200"_s.arg(
                type.table, column);
            KITCAMP_TRY(source.file.each(
                sql.toUtf8().constData(),
                [&](const Statement& row) {
                    const qint64 id = row.integer(0);
                    const bool named = source.domain.nameQueries.contains(type.table);
                    mentions << PersonMention{type.table, id, type.singularTitle(),
                                              named ? naming.name(type.table, id) : QString(),
                                              type.field(column)->title()};
                },
                data.name));
        }
    }
    return mentions;
}

} // namespace kitcamp
