// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordactions.h"

#include "models/store/journal.h"

#include "models/store/recordtype.h"
#include "models/store/recordwriter.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString fieldTitles(const RecordType* type, const QJsonObject& values)
{
    QStringList titles;
    for (const QString& column : values.keys()) {
        const FieldDescription* field = type ? type->field(column) : nullptr;
        titles << (field ? field->title() : column);
    }
    return titles.join(u", "_s);
}

/// The keys in the order in which the object keeps them: an import makes a hundred thousand steps.
QJsonObject stepOf(QLatin1String what, const QString& table, qint64 id)
{
    QJsonObject step;
    step.insert("do"_L1, what);
    step.insert("id"_L1, QString::number(id));
    step.insert("table"_L1, table);
    return step;
}

} // namespace

Result<void> AddRecord::run(Change& change) const
{
    return RecordWriter(change).add(table, id, values);
}

QString AddRecord::sentence(const Naming& naming) const
{
    const RecordType* type = naming.domain().recordTypes.find(table);
    QString name = values.value("name"_L1).toString(
        values.value("asset_tag"_L1).toString(values.value("value"_L1).toString()));
    if (name.isEmpty())
        name = naming.name(table, id);
    return tr("Added %1: %2", "%1: kind of thing, %2: its name")
        .arg(type ? type->singularTitle() : table, name);
}

Result<void> EditRecords::run(Change& change) const
{
    return RecordWriter(change).edit(table, ids, values);
}

QString EditRecords::sentence(const Naming& naming) const
{
    const RecordType* type = naming.domain().recordTypes.find(table);
    const QString what = ids.size() == 1 ? naming.name(table, ids.first())
                                         : tr("%1 × %2", "%1: number, %2: kind of thing in plural")
                                               .arg(ids.size())
                                               .arg(type ? type->pluralTitle() : table);
    const QJsonValue archived = values.value("archived"_L1);
    if (values.size() == 1 && !archived.isUndefined())
        return (archived.toString() == "1"_L1 ? tr("Archived %1") : tr("Took %1 out of the archive"))
            .arg(what);
    return tr("Changed %1: %2", "%1: name, %2: fields").arg(what, fieldTitles(type, values));
}

Result<void> RemoveRecord::run(Change& change) const
{
    return RecordWriter(change).remove(table, id);
}

QString RemoveRecord::sentence(const Naming& naming) const
{
    const RecordType* type = naming.domain().recordTypes.find(table);
    return tr("Removed %1: %2").arg(type ? type->singularTitle() : table, name);
}

void RecordBatch::add(const QString& stepTable, qint64 id, const QJsonObject& values)
{
    QJsonObject step = stepOf("add"_L1, stepTable, id);
    step.insert("values"_L1, values);
    steps << step;
}

void RecordBatch::edit(const QString& stepTable, qint64 id, const QJsonObject& values)
{
    QJsonObject step = stepOf("edit"_L1, stepTable, id);
    step.insert("values"_L1, values);
    steps << step;
}

void RecordBatch::remove(const QString& stepTable, qint64 id)
{
    steps << stepOf("remove"_L1, stepTable, id);
}

Result<void> RecordBatch::run(Change& change) const
{
    RecordWriter writer(change);
    for (const QJsonValue& value : steps) {
        const QJsonObject step = value.toObject();
        const QString what = step.value("do"_L1).toString();
        const QString on = step.value("table"_L1).toString();
        const qint64 id = step.value("id"_L1).toString().toLongLong();
        const QJsonObject values = step.value("values"_L1).toObject();
        if (what == "add"_L1)
            KITCAMP_TRY(writer.add(on, id, values));
        else if (what == "edit"_L1)
            KITCAMP_TRY(writer.edit(on, {id}, values));
        else if (what == "remove"_L1)
            KITCAMP_TRY(writer.remove(on, id));
        else
            return Error{ErrorCode::Usage, tr("A step of this change makes no sense: \"%1\".").arg(what), {}};
    }
    return {};
}

QString RecordBatch::sentence(const Naming& naming) const
{
    const RecordType* type = naming.domain().recordTypes.find(table);
    const QString things = type ? type->pluralTitle() : table;
    if (purpose == "import"_L1)
        return tr("Imported %1 from %2", "%1: kind of thing in plural, %2: file").arg(things, title);
    return tr("Saved %1", "%1: the object's name").arg(title);
}

Result<void> SaveSettings::run(Change& change) const
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().isEmpty() || !it->isString())
            return Error{ErrorCode::Usage, tr("The value of %1 must be written as text.").arg(it.key()), {}};
        KITCAMP_TRY(change.execute(
            "INSERT INTO setting(key, value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"
            " WHERE value<>excluded.value",
            it.key(), it->toString()));
    }
    return {};
}

QString SaveSettings::sentence(const Naming&) const
{
    return tr("Changed the settings of the centre");
}

Invariant noCycle(const QString& table, const QString& column, const char* sentence)
{
    const QByteArray cycle = u"WITH RECURSIVE up(id, depth) AS (SELECT %2, 1 FROM %1 WHERE id=?1 UNION ALL "
                             u"SELECT t.%2, depth+1 FROM %1 AS t JOIN up ON t.id=up.id"
                             " WHERE depth<1000) SELECT 1 FROM up WHERE id=?1 LIMIT 1"_s.arg(table, column)
                                 .toUtf8();
    const auto refuseCycle = [cycle, sentence](Connection& connection, qint64 id) -> Result<void> {
        KITCAMP_ASSIGN(const auto found, connection.integer(cycle.constData(), id));
        return found ? Result<void>(Error{ErrorCode::Refused,
                                          QCoreApplication::translate("kitcamp::Record", sentence),
                                          {},
                                          u"no-cycle"_s})
                     : Result<void>();
    };
    const auto checkAll = [table, refuseCycle](Connection& connection) -> Result<void> {
        QList<qint64> ids;
        KITCAMP_TRY(connection.each(u"SELECT id FROM %1"_s.arg(table).toUtf8().constData(),
                                    [&](const Statement& row) { ids << row.integer(0); }));
        for (const qint64 id : ids)
            KITCAMP_TRY(refuseCycle(connection, id));
        return {};
    };
    return {u"no-cycle-"_s + table,
            {table},
            [table, refuseCycle](Connection& connection, const ChangedRows& touched) -> Result<void> {
                for (const qint64 id : touched.value(table))
                    KITCAMP_TRY(refuseCycle(connection, id));
                return {};
            },
            checkAll};
}

namespace {

/// The history names who did what: an operator with Actions that stand cannot be taken away.
Result<void> refuseToForget(Connection& connection, qint64 operatorId)
{
    KITCAMP_ASSIGN(const auto there, connection.integer("SELECT 1 FROM operator WHERE id=?", operatorId));
    if (there)
        return {};
    QList<OpId> done;
    KITCAMP_TRY(connection.each(
        "SELECT op_id FROM journal WHERE operator=? AND undoes IS NULL",
        [&](const Statement& row) { done << OpId{row.blob(0)}; }, operatorId));
    for (const OpId& opId : done) {
        KITCAMP_ASSIGN(const bool undone, Journal(connection).isUndone(opId));
        if (!undone) {
            return Error{ErrorCode::Refused,
                         AddRecord::tr("This operator has worked with the file: the history keeps the name. "
                                       "Archive the operator instead."),
                         {},
                         u"operator-in-use"_s};
        }
    }
    return {};
}

Invariant keepOperators()
{
    return {u"operator-in-use"_s,
            {u"operator"_s},
            [](Connection& connection, const ChangedRows& touched) -> Result<void> {
                for (const qint64 id : touched.value(u"operator"_s))
                    KITCAMP_TRY(refuseToForget(connection, id));
                return {};
            },
            [](Connection& connection) -> Result<void> {
                QList<qint64> ids;
                KITCAMP_TRY(connection.each("SELECT DISTINCT operator FROM journal WHERE operator<>0",
                                            [&](const Statement& row) { ids << row.integer(0); }));
                for (const qint64 id : ids)
                    KITCAMP_TRY(refuseToForget(connection, id));
                return {};
            }};
}

/// What an operator may do; see models/members/role.h, which this folder does not know.
QList<FieldChoice> operatorRoles()
{
    return {{u""_s, QT_TRANSLATE_NOOP("kitcamp::Record", "all that this computer may do")},
            {u"desk"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Desk")},
            {u"organiser"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Organiser")},
            {u"coordinator"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Coordinator")},
            {u"administrator"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Administrator")}};
}

} // namespace

void registerRecords(Domain& domain)
{
    domain.invariants.push_back(keepOperators());
    domain.actions.add<AddRecord>();
    domain.actions.add<EditRecords>();
    domain.actions.add<RemoveRecord>();
    domain.actions.add<RecordBatch>();
    domain.actions.add<SaveSettings>();
    domain.nameQueries.insert(u"operator"_s, "SELECT name FROM operator WHERE id=?");
    domain.recordTypes.add(
        {u"operator"_s,
         QT_TRANSLATE_NOOP("kitcamp::Record", "operator"),
         QT_TRANSLATE_NOOP("kitcamp::Record", "operators"),
         {{u"name"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Name"), true},
          {u"card"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Card")},
          {u"role"_s, FieldType::Choice, QT_TRANSLATE_NOOP("kitcamp::Record", "Rights"), false,
           operatorRoles()},
          {u"may_seal"_s, FieldType::Flag, QT_TRANSLATE_NOOP("kitcamp::Record", "May print seals")},
          {u"archived"_s, FieldType::Flag, QT_TRANSLATE_NOOP("kitcamp::Record", "Archived")}},
         {}});
}

} // namespace kitcamp
