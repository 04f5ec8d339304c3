// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handovercollection.h"

#include "models/alliance/filekind.h"
#include "models/alliance/handovergiving.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HandoverCollectionWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::HandoverWriting)
};

bool isOfPeople(const QString& table)
{
    return table == "person"_L1 || table == "person_number"_L1;
}

} // namespace

Result<void> HandoverCollection::readHead()
{
    Connection& reader = m_store.reader();
    const auto camp = reader.text(
        "SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM activity WHERE id=?", m_wish.camp);
    if (!camp)
        return camp.error();
    if (!*camp)
        return Error{ErrorCode::Refused,
                     HandoverCollectionWords::tr("This camp is no longer there."),
                     {},
                     u"row-gone"_s};
    made().purpose = m_wish.purpose;
    made().fromLog = QString::fromLatin1(m_store.logId().toHex());
    KITCAMP_ASSIGN(made().fromName, partnerNameOf(m_store));
    made().fromAlliance = isAlliance(reader);
    made().camp = m_wish.camp;
    made().campName = **camp;
    made().madeAt = m_store.clock().now();
    made().fields = QStringList(m_wish.choice.fields.begin(), m_wish.choice.fields.end());
    made().fields.sort();
    m_prepared.organization = m_wish.organization;
    if (m_wish.organization != 0) {
        KITCAMP_ASSIGN(
            const auto name,
            reader.text("SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM organization WHERE id=?",
                        m_wish.organization));
        made().forName = name.value_or(QString());
    }
    if (m_wish.receiver.isEmpty() && m_wish.purpose == HandoverPurpose::Results && m_wish.organization == 0) {
        KITCAMP_ASSIGN(m_wish.receiver, sourceOfCamp(reader, m_wish.camp));
    }
    m_prepared.receiver = m_wish.receiver;
    return {};
}

bool HandoverCollection::isWanted(const HandedTable& table) const
{
    const bool results = m_wish.purpose == HandoverPurpose::Results;
    if (!table.goesFor(results ? HandedTable::Results : HandedTable::Camp)
        && !(table.table == "judge_mark"_L1 && m_wish.choice.has(u"scores"_s) && !results))
        return false;
    if (table.table == "person_number"_L1)
        return m_wish.choice.has(u"number"_s);
    if (table.table == "consent"_L1)
        return m_wish.choice.has(u"consents"_s);
    if (table.table == "pretraining_progress"_L1)
        return results || m_wish.choice.has(u"scores"_s);
    if (table.table == "judge_mark"_L1) // of judges, about teams of several universities
        return !isNarrowed();
    return true;
}

bool HandoverCollection::isGiven(const HandedTable& table, const QString& column) const
{
    const bool results = m_wish.purpose == HandoverPurpose::Results;
    if (table.table == "participation"_L1 && (column == "score"_L1 || column == "grade"_L1))
        return results || m_wish.choice.has(u"scores"_s);
    return table.table != "person"_L1 || m_wish.choice.gives(column);
}

void HandoverCollection::addRow(const HandedTable& table, const Statement& row)
{
    HandedRow handed;
    handed.id = row.integer(0);
    for (int column = 1; column < row.columnCount(); ++column) {
        const QString name = row.columnName(column);
        if (isGiven(table, name))
            handed.values.insert(
                name, row.isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(row.text(column)));
    }
    if (!goes(table, handed))
        return;
    m_ids[table.table].insert(handed.id);
    made().tables[table.table] << handed;
}

bool HandoverCollection::isThere(const QString& table, qint64 id) const
{
    if (table == "person"_L1)
        return m_people.contains(id);
    const HandedTable* referred = handedTable(table);
    return !referred->rows || m_ids.value(table).contains(id);
}

/// Leaves out what does not go along; false where the row says nothing without it.
bool HandoverCollection::goes(const HandedTable& table, HandedRow& row) const
{
    if (table.table == "participation"_L1 && !m_wish.choice.has(u"accompanying"_s)
        && row.values.value("role"_L1).toString() == "accompanying"_L1)
        return false;
    if (table.table == "question"_L1 && !m_wish.choice.questions.contains(row.id))
        return false;
    for (const HandedReference& reference : table.references) {
        const QJsonValue value = row.values.value(reference.column);
        if (!value.isString() || reference.kind == HandedReference::Late
            || isThere(reference.table, value.toString().toLongLong()))
            continue;
        if (reference.kind != HandedReference::Optional)
            return false;
        row.values.remove(reference.column); // empty would say that it was taken away
    }
    return true;
}

Result<void> HandoverCollection::collect(const HandedTable& table, const QByteArray& condition, qint64 value)
{
    QStringList columns{u"x.id"_s};
    for (const QString& column : table.columns)
        columns << u"x."_s + column;
    for (const HandedReference& reference : table.references)
        columns << u"x."_s + reference.column;
    const QByteArray sql = u"SELECT %1 FROM %2 AS x WHERE "_s.arg(columns.join(u", "_s), table.table).toUtf8()
        + condition + " ORDER BY x.id";
    made().tables[table.table];
    return m_store.reader().each(
        sql.constData(), [&](const Statement& row) { addRow(table, row); }, value);
}

QSet<qint64> HandoverCollection::referred(const QString& table) const
{
    QSet<qint64> ids;
    for (const HandedTable& other : handedTables()) {
        for (const HandedReference& reference : other.references) {
            if (reference.table != table)
                continue;
            for (const HandedRow& row : m_prepared.handover.tables.value(other.table)) {
                if (const QJsonValue value = row.values.value(reference.column); value.isString())
                    ids.insert(value.toString().toLongLong());
            }
        }
    }
    return ids;
}

/// Rows that go because others name them.
Result<void> HandoverCollection::collectReferred(const QString& table)
{
    QList<qint64> ids = referred(table).values();
    std::ranges::sort(ids);
    for (const qint64 id : ids)
        KITCAMP_TRY(collect(*handedTable(table), "x.id=?1", id));
    return {};
}

/// Of a university's own students only the teams that they are in.
void HandoverCollection::dropEmptyTeams()
{
    if (!isNarrowed())
        return;
    QSet<qint64> own;
    for (const HandedRow& place : made().tables.value(u"team_place"_s))
        own.insert(place.values.value("team"_L1).toString().toLongLong());
    made().tables[u"team"_s].removeIf([&](const HandedRow& team) { return !own.contains(team.id); });
    m_ids[u"team"_s] = own;
    for (const QString& table : {u"team_project"_s, u"award"_s})
        made().tables[table].removeIf([&](HandedRow row) { return !goes(*handedTable(table), row); });
    // An award of nobody is the whole camp's; of other universities it tells nothing to this one.
    made().tables[u"award"_s].removeIf([](const HandedRow& row) {
        return !row.values.value("team"_L1).isString() && !row.values.value("person"_L1).isString();
    });
}

/// What other files call the rows that go, and what they were last seen with there.
Result<void> HandoverCollection::nameRows()
{
    for (auto table = made().tables.begin(); table != made().tables.end(); ++table) {
        for (HandedRow& row : *table) {
            KITCAMP_TRY(m_store.reader().each(
                "SELECT partner, remote, seen FROM handover_row WHERE tbl=? AND here=?",
                [&](const Statement& known) {
                    row.known.insert(
                        known.text(0),
                        {known.integer(1), QJsonDocument::fromJson(known.text(2).toUtf8()).object()});
                },
                table.key(), row.id));
        }
    }
    return {};
}

Result<PreparedHandover> HandoverCollection::run()
{
    KITCAMP_TRY(readHead());
    KITCAMP_TRY(choosePeople());
    for (const HandedTable& table : handedTables()) {
        if (!isWanted(table) || !table.rows || isOfPeople(table.table))
            continue;
        KITCAMP_TRY(collect(table, table.rows, m_wish.camp));
        if (!isNarrowed() && table.withdrawal != HandedTable::Kept)
            made().whole << table.table;
    }
    dropEmptyTeams();
    if (HandedRow* const camp = &made().tables[u"activity"_s].first();
        !isThere(u"team_plan"_s, camp->values.value("team_plan"_L1).toString().toLongLong()))
        camp->values.remove(u"team_plan"_s);
    KITCAMP_TRY(collectReferred(u"person"_s));
    if (isWanted(*handedTable(u"person_number"_s))) {
        for (const HandedRow& person : made().tables.value(u"person"_s))
            KITCAMP_TRY(collect(*handedTable(u"person_number"_s),
                                QByteArray(handedTable(u"person_number"_s)->rows) + " AND x.person=?1",
                                person.id));
    }
    // Consents of those alone who go; the others would be named by them.
    for (const QString& table : {u"department"_s, u"organization"_s, u"room"_s})
        KITCAMP_TRY(collectReferred(table));
    KITCAMP_TRY(nameRows());
    return m_prepared;
}

} // namespace kitcamp
