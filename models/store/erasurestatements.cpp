// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erasurestatements.h"

#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString literal(const QVariant& value)
{
    if (!value.isValid() || value.typeId() == QMetaType::Nullptr)
        return u"NULL"_s;
    if (value.typeId() != QMetaType::QString)
        return QString::number(value.toLongLong());
    return u'\'' + value.toString().replace(u'\'', u"''"_s) + u'\'';
}

/// What the column becomes.
QString becomes(const ErasedColumn& column)
{
    const QString value = literal(column.value);
    switch (column.to) {
    case ErasedColumn::To::Moment:
        return u"coalesce(t.%1, ?2)"_s.arg(column.column);
    case ErasedColumn::To::Sign:
        return u"CASE WHEN t.%1='' THEN '' ELSE %2 END"_s.arg(column.column, value);
    case ErasedColumn::To::Named:
        return u"%1 || t.id"_s.arg(value);
    case ErasedColumn::To::Value:
        break;
    }
    return value;
}

/// That it is something else still.
QString differs(const ErasedColumn& column)
{
    return column.to == ErasedColumn::To::Moment ? u"t.%1 IS NULL"_s.arg(column.column)
                                                 : u"t.%1 IS NOT %2"_s.arg(column.column, becomes(column));
}

QString differing(const QList<ErasedColumn>& columns)
{
    QStringList conditions;
    for (const ErasedColumn& column : columns)
        conditions << differs(column);
    return u'(' + conditions.join(u" OR "_s) + u')';
}

QString ownedBy(const QList<OwnerStep>& owner, qsizetype from = 0, const QString& prefix = u"t."_s)
{
    if (owner.isEmpty())
        return u"t.id=?1"_s;
    const OwnerStep& step = owner[from];
    if (from + 1 == owner.size())
        return prefix + step.column + u"=?1"_s;
    return u"%1%2 IN (SELECT id FROM %3 WHERE %4)"_s.arg(prefix, step.column, step.table,
                                                         ownedBy(owner, from + 1, QString()));
}

QString ownedByAny(const ErasedTable& table)
{
    QStringList ways;
    for (const QList<OwnerStep>& owner : table.owners)
        ways << ownedBy(owner);
    QString condition = ways.isEmpty() ? u"1"_s : u'(' + ways.join(u" OR "_s) + u')';
    if (!table.where.isEmpty())
        condition += u" AND ("_s + table.where + u')';
    return condition;
}

/// That the row belongs to somebody who is erased, found from the row.
QString ownedByErased(const ErasureRules& rules, const QList<OwnerStep>& owner)
{
    if (owner.isEmpty())
        return u"t.erased_at IS NOT NULL"_s;
    QString joins;
    QString reference = u"t."_s + owner.first().column;
    for (qsizetype i = 0; i + 1 < owner.size(); ++i) {
        const QString alias = u"o%1"_s.arg(i);
        joins += (joins.isEmpty() ? QString() : u" JOIN "_s) + owner[i].table + u" AS "_s + alias;
        joins += i == 0 ? QString() : u" ON %1.id=o%2.%3"_s.arg(alias).arg(i - 1).arg(owner[i].column);
    }
    if (joins.isEmpty())
        return u"EXISTS (SELECT 1 FROM %1 AS p WHERE p.id=%2 AND p.erased_at IS NOT NULL)"_s.arg(rules.person,
                                                                                                 reference);
    return u"EXISTS (SELECT 1 FROM %1 JOIN %2 AS p ON p.id=o%3.%4 WHERE o0.id=%5 AND p.erased_at IS NOT NULL)"_s
        .arg(joins, rules.person)
        .arg(owner.size() - 2)
        .arg(owner.last().column, reference);
}

QList<ErasedColumn> thoseOf(const ErasedTable& table, const QStringList& present)
{
    QList<ErasedColumn> columns = table.columns;
    columns.removeIf([&](const ErasedColumn& column) { return !present.contains(column.column); });
    return columns;
}

} // namespace

ErasingStatement erasingStatement(const ErasedTable& table, const QStringList& present)
{
    const QString hers = ownedByAny(table);
    if (table.vanishes)
        return {u"DELETE FROM %1 AS t WHERE %2"_s.arg(table.table, hers).toUtf8(), false};
    const QList<ErasedColumn> columns = thoseOf(table, present);
    QStringList settings;
    bool moment = false;
    for (const ErasedColumn& column : columns) {
        settings << column.column + u'=' + becomes(column);
        moment = moment || column.to == ErasedColumn::To::Moment;
    }
    if (settings.isEmpty())
        return {};
    return {u"UPDATE %1 AS t SET %2 WHERE %3 AND %4"_s
                .arg(table.table, settings.join(u", "_s), hers, differing(columns))
                .toUtf8(),
            moment};
}

Result<void> erasePerson(Connection& connection, const ErasureRules& rules, qint64 person, qint64 at)
{
    for (const ErasedTable& table : rules.tables) {
        KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, table.table));
        const ErasingStatement statement =
            columns.isEmpty() ? ErasingStatement() : erasingStatement(table, columns);
        if (statement.sql.isEmpty())
            continue;
        KITCAMP_TRY(statement.takesMoment ? connection.execute(statement.sql.constData(), person, at)
                                          : connection.execute(statement.sql.constData(), person));
    }
    return {};
}

QByteArray ownedRowsQuery(const QString& table, const QList<OwnerStep>& owner)
{
    return u"SELECT t.id FROM %1 AS t WHERE %2"_s.arg(table, ownedBy(owner)).toUtf8();
}

QByteArray erasedRowsQuery(const ErasedTable& table, const QList<OwnerStep>& owner)
{
    ErasedTable one = table;
    one.owners = {owner};
    return u"SELECT t.id FROM %1 AS t WHERE %2"_s.arg(table.table, ownedByAny(one)).toUtf8();
}

QByteArray holdingQuery(const ErasureRules& rules, const ErasedTable& table)
{
    QStringList ways;
    for (const QList<OwnerStep>& owner : table.owners)
        ways << ownedByErased(rules, owner);
    QList<ErasedColumn> columns = table.columns;
    columns.removeIf([](const ErasedColumn& column) { return column.to == ErasedColumn::To::Moment; });
    const QString holds = !table.vanishes ? differing(columns)
        : table.where.isEmpty()           ? u"1"_s
                                          : u'(' + table.where + u')';
    return u"SELECT 1 FROM %1 AS t WHERE (%2) AND %3"_s.arg(table.table, ways.join(u" OR "_s), holds)
        .toUtf8();
}

} // namespace kitcamp
