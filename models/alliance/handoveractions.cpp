// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handoveractions.h"

#include "models/alliance/handovertables.h"
#include "models/store/recordtype.h"

#include <QJsonDocument>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

qint64 idOf(const QJsonValue& value)
{
    return value.toString().toLongLong();
}

Result<void> insertRecord(Change& change, const HandoverRecord& record, const QString& direction)
{
    return change.execute(
        "INSERT INTO handover(id, activity, direction, purpose, partner, partner_name, organization, at, "
        "digest, "
        "people, fields) VALUES(?,?,?,?,?,?,?,?,?,?,?)",
        record.id, record.activity, direction, record.purpose, record.partner, record.partnerName,
        record.organization == 0 ? std::optional<qint64>() : std::optional(record.organization), record.at,
        record.digest, record.people, record.fields);
}

/// Writes rows of handed tables, with the columns that follow from others. Names of tables and columns come
/// from an entry of the log: those that the description does not have are refused.
class HandedRowWriter
{
public:
    explicit HandedRowWriter(Change& change)
        : m_change(change)
    {
    }

    [[nodiscard]] Result<void> write(const QJsonObject& step);

private:
    [[nodiscard]] Result<QJsonObject> completed(const HandedTable& table, const QJsonObject& values) const;
    [[nodiscard]] Result<void> add(const HandedTable& table, qint64 id, const QJsonObject& values);
    [[nodiscard]] Result<void> set(const HandedTable& table, qint64 id, const QJsonObject& values);
    [[nodiscard]] Result<bool> isNumber(const QString& table, const QString& column);
    [[nodiscard]] Result<void> bind(Statement& statement, const QString& table, const QJsonObject& values);
    [[nodiscard]] Error explained(Error error, const HandedTable& table, qint64 id);

    Change& m_change;
    QHash<QString, QSet<QString>> m_numbers; ///< table -> columns that hold whole numbers
};

Error senseless(const QString& what)
{
    return {
        ErrorCode::Usage, TakeHandover::tr("A step of this handover makes no sense: \"%1\".").arg(what), {}};
}

Result<QJsonObject> HandedRowWriter::completed(const HandedTable& table, const QJsonObject& values) const
{
    QJsonObject all = values;
    for (const QString& column : values.keys()) {
        if (!table.columns.contains(column) && !table.reference(column))
            return senseless(table.table + u'.' + column);
    }
    if (const RecordType* type = m_change.domain().recordTypes.find(table.table)) {
        for (const DerivedColumn& derived : type->derived) {
            if (!derived.from.isEmpty() && values.contains(derived.from))
                all.insert(derived.column, derived.derive(values.value(derived.from).toString()));
        }
    }
    return all;
}

Result<bool> HandedRowWriter::isNumber(const QString& table, const QString& column)
{
    if (!m_numbers.contains(table)) {
        QSet<QString> columns;
        KITCAMP_TRY(m_change.rows().each(
            "SELECT name FROM pragma_table_info(?) WHERE type='INTEGER'",
            [&](const Statement& row) { columns.insert(row.text(0)); }, table));
        m_numbers.insert(table, columns);
    }
    return m_numbers.value(table).contains(column);
}

Result<void> HandedRowWriter::bind(Statement& statement, const QString& table, const QJsonObject& values)
{
    int position = 0;
    for (auto it = values.begin(); it != values.end(); ++it) {
        KITCAMP_ASSIGN(const bool number, isNumber(table, it.key()));
        ++position;
        if (!it->isString())
            statement.bind(position, nullptr);
        else if (!number)
            statement.bind(position, it->toString());
        else if (bool ok = false; it->toString().toLongLong(&ok), ok)
            statement.bind(position, it->toString().toLongLong());
        else
            return senseless(table + u'.' + it.key());
    }
    return {};
}

Result<void> HandedRowWriter::add(const HandedTable& table, qint64 id, const QJsonObject& given)
{
    KITCAMP_ASSIGN(
        const auto there,
        m_change.rows().integer(u"SELECT 1 FROM %1 WHERE id=?"_s.arg(table.table).toUtf8().constData(), id));
    if (there)
        return set(table, id, given);
    KITCAMP_ASSIGN(const QJsonObject values, completed(table, given));
    const QStringList names = values.keys();
    const QString sql = u"INSERT INTO %1(%2id) VALUES(%3?)"_s.arg(
        table.table, names.isEmpty() ? QString() : names.join(u", "_s) + u", "_s,
        u"?,"_s.repeated(names.size()));
    KITCAMP_ASSIGN(Statement insert, m_change.prepare(sql));
    KITCAMP_TRY(bind(insert, table.table, values));
    insert.bind(static_cast<int>(names.size()) + 1, id);
    const auto done = insert.step();
    return done ? Result<void>() : explained(done.error(), table, id);
}

Result<void> HandedRowWriter::set(const HandedTable& table, qint64 id, const QJsonObject& given)
{
    KITCAMP_ASSIGN(const QJsonObject values, completed(table, given));
    QStringList settings;
    for (const QString& column : values.keys())
        settings << column + u"=?"_s;
    if (settings.isEmpty())
        return {};
    KITCAMP_ASSIGN(
        Statement update,
        m_change.prepare(u"UPDATE %1 SET %2 WHERE id=?"_s.arg(table.table, settings.join(u", "_s))));
    KITCAMP_TRY(bind(update, table.table, values));
    update.bind(static_cast<int>(settings.size()) + 1, id);
    const auto done = update.step();
    if (!done)
        return explained(done.error(), table, id);
    if (m_change.rows().changes() == 0)
        return Error{
            ErrorCode::Refused,
            TakeHandover::tr("Something that the handover changes is no longer there. Take it in again."),
            table.table, u"row-gone"_s};
    return {};
}

Result<void> HandedRowWriter::write(const QJsonObject& step)
{
    const QString what = step.value("do"_L1).toString();
    const HandedTable* table = handedTable(step.value("table"_L1).toString());
    const qint64 id = idOf(step.value("id"_L1));
    if (!table || id <= 0)
        return senseless(step.value("table"_L1).toString());
    if (what == "add"_L1)
        return add(*table, id, step.value("values"_L1).toObject());
    if (what == "set"_L1)
        return set(*table, id, step.value("values"_L1).toObject());
    if (what == "drop"_L1 && table->withdrawal == HandedTable::Removed)
        return m_change.execute(u"DELETE FROM %1 WHERE id=?"_s.arg(table->table).toUtf8().constData(), id);
    return senseless(what);
}

/// The sentence of a constraint, with the thing that it is about in front.
Error HandedRowWriter::explained(Error error, const HandedTable& table, qint64 id)
{
    const RecordType* type = m_change.domain().recordTypes.find(table.table);
    const QString name = Naming(m_change.rows(), m_change.domain()).name(table.table, id);
    error.sentence = TakeHandover::tr("The handover does not fit here: %1 (%2). %3",
                                      "%1: kind of thing, %2: its name, %3: why")
                         .arg(type ? type->singularTitle() : table.table, name, error.sentence);
    return error;
}

Result<void> writeKnown(Change& change, const TakeHandover& taken, const QJsonObject& row)
{
    const QString seen =
        QString::fromUtf8(QJsonDocument(row.value("seen"_L1).toObject()).toJson(QJsonDocument::Compact));
    const qint64 person = idOf(row.value("person"_L1));
    return change.execute(
        "INSERT INTO handover_row(id, partner, tbl, remote, here, activity, person, seen) "
        "VALUES(?,?,?,?,?,?,?,?) "
        "ON CONFLICT(partner, tbl, remote) DO UPDATE SET here=excluded.here, person=excluded.person, "
        "seen=excluded.seen WHERE here<>excluded.here OR person IS NOT excluded.person OR "
        "seen<>excluded.seen",
        idOf(row.value("id"_L1)), taken.record.partner, row.value("table"_L1).toString(),
        idOf(row.value("remote"_L1)), idOf(row.value("here"_L1)), taken.record.activity,
        person == 0 ? std::optional<qint64>() : std::optional(person), seen);
}

QString campOf(const Naming& naming, const HandoverRecord& record)
{
    return naming.name(u"activity"_s, record.activity);
}

} // namespace

Result<void> GiveHandover::run(Change& change) const
{
    return insertRecord(change, record, u"given"_s);
}

QString GiveHandover::sentence(const Naming& naming) const
{
    const QString camp = campOf(naming, record);
    if (record.purpose == "results"_L1)
        return tr("Handed the results of %1 to %2: %n person(s)", "%1: camp, %2: partner", record.people)
            .arg(camp, record.partnerName);
    return tr("Handed %1 to %2: %n person(s)", "%1: camp, %2: partner", record.people)
        .arg(camp, record.partnerName);
}

QString GiveHandover::deed(const Naming&) const
{
    return tr("handed it to %1", "a camp: you handed it to a partner").arg(record.partnerName);
}

Result<void> TakeHandover::run(Change& change) const
{
    HandedRowWriter writer(change);
    for (const QJsonValue& step : steps)
        KITCAMP_TRY(writer.write(step.toObject()));
    for (const QJsonValue& row : rows)
        KITCAMP_TRY(writeKnown(change, *this, row.toObject()));
    return insertRecord(change, record, u"taken"_s);
}

QString TakeHandover::sentence(const Naming& naming) const
{
    const QString camp = campOf(naming, record);
    if (record.purpose == "results"_L1)
        return tr("Took the results of %1 from %2", "%1: camp, %2: partner").arg(camp, record.partnerName);
    return tr("Took %1 from %2", "%1: camp, %2: partner").arg(camp, record.partnerName);
}

QString TakeHandover::deed(const Naming&) const
{
    return tr("took it from %1", "a camp: you took it from a partner").arg(record.partnerName);
}

} // namespace kitcamp
