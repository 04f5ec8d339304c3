// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Actions on records tell when two computers did what cannot both be true.
#include "models/store/recordactions.h"

#include "models/store/tableshapes.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct RowCondition {
    QString sql; ///< empty: the table or a column is not known here
    QStringList values;
};

/// That a row of \p table holds \p values, as AddRecord and EditRecords write them. The names come from an
/// entry of the log and are used only where the file has such a table with such columns.
Result<RowCondition> holding(Connection& connection, const QString& table, const QJsonObject& values)
{
    KITCAMP_ASSIGN(const QStringList columns, TableShapes::columns(connection, table));
    RowCondition condition{u"1"_s, {}};
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!columns.contains(it.key()))
            return RowCondition();
        condition.sql += u" AND coalesce(CAST(\"%1\" AS TEXT), '')=?"_s.arg(it.key());
        condition.values << (it->isBool() ? QString::number(int(it->toBool())) : it->toString());
    }
    return columns.isEmpty() ? RowCondition() : condition;
}

Result<bool> isThere(Connection& connection, const QString& table, const QString& idCondition, qint64 id,
                     const RowCondition& condition)
{
    if (condition.sql.isEmpty())
        return false;
    KITCAMP_ASSIGN(
        Statement query,
        connection.prepare(u"SELECT 1 FROM \"%1\" WHERE %2 AND %3"_s.arg(table, idCondition, condition.sql)));
    query.bind(1, id);
    for (int i = 0; i < condition.values.size(); ++i)
        query.bind(i + 2, condition.values[i]);
    return query.step();
}

Result<bool> isReferredTo(Connection& connection, const QString& table)
{
    KITCAMP_ASSIGN(const auto found,
                   connection.integer("SELECT 1 FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) "
                                      "AS f WHERE m.type='table' AND f.\"table\"=? LIMIT 1",
                                      table));
    return found.has_value();
}

/// Another row says just the same, and nothing can ever refer to the one that is not added.
Result<bool> isAddedAlready(Connection& connection, const QString& table, qint64 id,
                            const QJsonObject& values)
{
    KITCAMP_ASSIGN(const bool referredTo, isReferredTo(connection, table));
    if (referredTo || values.isEmpty())
        return false;
    KITCAMP_ASSIGN(const RowCondition condition, holding(connection, table, values));
    return isThere(connection, table, u"id<>?"_s, id, condition);
}

Result<bool> isEditedAlready(Connection& connection, const QString& table, qint64 id,
                             const QJsonObject& values)
{
    KITCAMP_ASSIGN(const RowCondition condition, holding(connection, table, values));
    return isThere(connection, table, u"id=?"_s, id, condition);
}

Result<bool> isRemovedAlready(Connection& connection, const QString& table, qint64 id)
{
    KITCAMP_ASSIGN(const RowCondition any, holding(connection, table, {}));
    if (any.sql.isEmpty())
        return false;
    KITCAMP_ASSIGN(const bool there, isThere(connection, table, u"id=?"_s, id, any));
    return !there;
}

QString titlesOf(const Naming& naming, const QString& table, const QJsonObject& values)
{
    const RecordType* type = naming.domain().recordTypes.find(table);
    QStringList titles;
    for (const QString& column : values.keys()) {
        const FieldDescription* field = type ? type->field(column) : nullptr;
        titles << (field ? field->title() : column);
    }
    return titles.join(u", "_s);
}

} // namespace

ObjectRef AddRecord::subject() const
{
    return {table, id};
}

QString AddRecord::deed(const Naming&) const
{
    return tr("added it", "Board 14: you added it");
}

Result<bool> AddRecord::alreadySo(Connection& connection) const
{
    return isAddedAlready(connection, table, id, values);
}

ObjectRef EditRecords::subject() const
{
    return {table, ids.value(0)};
}

QString EditRecords::deed(const Naming& naming) const
{
    const QJsonValue archived = values.value("archived"_L1);
    if (values.size() == 1 && !archived.isUndefined())
        return archived.toString() == "1"_L1 ? tr("archived it", "Board 14: you archived it")
                                             : tr("took it out of the archive");
    return tr("changed %1", "Board 14: you changed Place, Owner").arg(titlesOf(naming, table, values));
}

Result<bool> EditRecords::alreadySo(Connection& connection) const
{
    for (const qint64 id : ids) {
        KITCAMP_ASSIGN(const bool same, isEditedAlready(connection, table, id, values));
        if (!same)
            return false;
    }
    return true;
}

ObjectRef RemoveRecord::subject() const
{
    return {table, id};
}

QString RemoveRecord::deed(const Naming&) const
{
    return tr("removed it", "a number: you removed it");
}

Result<bool> RemoveRecord::alreadySo(Connection& connection) const
{
    return isRemovedAlready(connection, table, id);
}

ObjectRef RecordBatch::subject() const
{
    const QJsonObject first = steps.at(0).toObject();
    return {first.value("table"_L1).toString(), first.value("id"_L1).toString().toLongLong()};
}

QString RecordBatch::deed(const Naming&) const
{
    return purpose == "import"_L1
        ? tr("imported it from %1", "Board 14: you imported it from devices.csv").arg(title)
        : tr("saved it", "Board 14: you saved it");
}

Result<bool> RecordBatch::alreadySo(Connection& connection) const
{
    for (const QJsonValue& value : steps) {
        const QJsonObject step = value.toObject();
        const QString what = step.value("do"_L1).toString();
        const QString on = step.value("table"_L1).toString();
        const qint64 id = step.value("id"_L1).toString().toLongLong();
        const QJsonObject values = step.value("values"_L1).toObject();
        const auto same = what == "add"_L1 ? isAddedAlready(connection, on, id, values)
            : what == "edit"_L1            ? isEditedAlready(connection, on, id, values)
                                           : isRemovedAlready(connection, on, id);
        if (!same || !*same)
            return same;
    }
    return !steps.isEmpty();
}

ObjectRef SaveSettings::subject() const
{
    return {u"setting"_s, 0};
}

QString SaveSettings::deed(const Naming&) const
{
    return tr("changed the settings");
}

Result<bool> SaveSettings::alreadySo(Connection& connection) const
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        KITCAMP_ASSIGN(const auto value, connection.text("SELECT value FROM setting WHERE key=?", it.key()));
        if (value != it->toString())
            return false;
    }
    return true;
}

} // namespace kitcamp
