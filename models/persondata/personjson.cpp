// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/persondata/personjson.h"

#include <QDateTime>
#include <QJsonArray>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString instantText(qint64 at)
{
    return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject rowObject(const PersonRow& row)
{
    QJsonObject object{{"id"_L1, QString::number(row.id)}};
    for (const PersonCell& cell : row.cells)
        object.insert(cell.column, cell.value);
    return object;
}

QJsonObject subjectObject(const PersonSubject& subject)
{
    QJsonObject object;
    for (const PersonPart& part : subject.parts) {
        QJsonArray rows;
        for (const PersonRow& row : part.rows)
            rows << rowObject(row);
        object.insert(part.key, rows);
    }
    return object;
}

QJsonObject changeObject(const PersonChange& change)
{
    QJsonObject object{{"table"_L1, change.table}, {"id"_L1, QString::number(change.row)}};
    if (change.column.isEmpty())
        return object;
    object.insert("column"_L1, change.column);
    object.insert("before"_L1, change.before.value);
    object.insert("after"_L1, change.after.value);
    return object;
}

QJsonObject deedObject(const PersonDeed& deed)
{
    QJsonArray changes;
    for (const PersonChange& change : deed.changes)
        changes << changeObject(change);
    return {{"at"_L1, instantText(deed.at)}, {"kind"_L1, deed.kind},         {"sentence"_L1, deed.sentence},
            {"operator"_L1, deed.who},       {"computer"_L1, deed.computer}, {"changes"_L1, changes}};
}

QJsonObject mentionObject(const PersonMention& mention)
{
    return {{"table"_L1, mention.table},
            {"id"_L1, QString::number(mention.row)},
            {"name"_L1, mention.name},
            {"field"_L1, mention.field}};
}

template <typename T, typename F>
QJsonArray arrayOf(const QList<T>& values, F&& objectOf)
{
    QJsonArray array;
    for (const T& value : values)
        array << objectOf(value);
    return array;
}

} // namespace

QJsonObject personJson(const PersonData& data)
{
    QJsonObject subjects;
    for (const PersonSubject& subject : data.subjects)
        subjects.insert(subject.key, subjectObject(subject));
    return {{"format"_L1, u"kitcamp-person"_s},
            {"version"_L1, personJsonVersion},
            {"centre"_L1, data.centre},
            {"zone"_L1, QString::fromLatin1(data.zone.id())},
            {"read_at"_L1, instantText(data.readAt)},
            {"language"_L1, QLocale().name()},
            {"person"_L1,
             QJsonObject{{"id"_L1, QString::number(data.person)},
                         {"name"_L1, data.name},
                         {"under_age"_L1, data.underAge},
                         {"erased"_L1, data.erased}}},
            {"sealed_values"_L1, data.sealed},
            {"opened_values"_L1, data.opened},
            {"subjects"_L1, subjects},
            {"history"_L1, arrayOf(data.deeds, deedObject)},
            {"mentions"_L1, arrayOf(data.mentions, mentionObject)}};
}

} // namespace kitcamp
