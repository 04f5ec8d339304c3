// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alliance/handovermatching.h"

#include <QJsonDocument>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const HandedRow& row, const QString& column)
{
    return row.values.value(column).toString();
}

} // namespace

HandoverMatching::HandoverMatching(Store& store, const Handover& handover, const HandoverDecisions& decisions)
    : m_store(store)
    , m_handover(handover)
    , m_decisions(decisions)
    , m_ownLog(QString::fromLatin1(store.logId().toHex()))
    , m_matcher(store, m_people)
    , m_organizations(store.reader())
{
}

Result<void> HandoverMatching::load()
{
    Connection& reader = m_store.reader();
    KITCAMP_TRY(m_people.load(reader));
    KITCAMP_TRY(m_matcher.load());
    KITCAMP_TRY(m_organizations.load());
    KITCAMP_TRY(reader.each("SELECT id, kept FROM merged_row",
                            [&](const Statement& row) { m_merged.insert(row.integer(0), row.integer(1)); }));
    for (const HandedRow& number : m_handover.tables.value(u"person_number"_s)) {
        const qint64 person = textOf(number, u"person"_s).toLongLong();
        m_numbers.insert(person, textOf(number, u"value"_s));
        m_kinds.insert(person, textOf(number, u"kind"_s));
    }
    return reader.each(
        "SELECT id, tbl, remote, here, coalesce(person, 0), seen FROM handover_row WHERE partner=?",
        [&](const Statement& row) {
            m_remembered[row.text(1)].insert(row.integer(2),
                                             {row.integer(0), row.integer(3), row.integer(4),
                                              QJsonDocument::fromJson(row.text(5).toUtf8()).object()});
        },
        m_handover.fromLog);
}

const RememberedRow* HandoverMatching::remembered(const QString& table, qint64 remote) const
{
    const auto rows = m_remembered.constFind(table);
    if (rows == m_remembered.constEnd())
        return nullptr;
    const auto found = rows->constFind(remote);
    return found == rows->constEnd() ? nullptr : &*found;
}

qint64 HandoverMatching::merged(qint64 id) const
{
    for (int steps = 0; steps < 100 && m_merged.contains(id); ++steps)
        id = m_merged.value(id);
    return id;
}

Result<bool> HandoverMatching::exists(const QString& table, qint64 id) const
{
    KITCAMP_ASSIGN(
        const auto found,
        m_store.reader().integer(u"SELECT 1 FROM %1 WHERE id=?"_s.arg(table).toUtf8().constData(), id));
    return found.has_value();
}

/// By ids alone: what the partner, or an earlier handover, knows the row as.
Result<RowHere> HandoverMatching::known(const HandedTable& table, const HandedRow& row)
{
    RowHere found;
    const auto own = row.known.constFind(m_ownLog);
    if (own != row.known.constEnd())
        found = {RowHere::Itself, merged(own->id)};
    else if (m_handover.fromLog == m_ownLog) // a copy of this file
        found = {RowHere::Itself, merged(row.id)};
    else if (const RememberedRow* before = remembered(table.table, row.id))
        found = {RowHere::Remembered, merged(before->here)};
    if (found.how == RowHere::Nowhere)
        return found;
    KITCAMP_ASSIGN(const bool there, exists(table.table, found.id));
    found.gone = !there;
    if (found.how == RowHere::Itself && found.gone && m_handover.fromLog == m_ownLog)
        return RowHere(); // the copy has it alone
    return found;
}

Result<RowHere> HandoverMatching::organization(const QString& written)
{
    if (const auto certain = m_organizations.certain(written))
        return RowHere{RowHere::Recognised, certain->value};
    const qint64 decided = m_decisions.organizations.value(written);
    if (decided > 0)
        return RowHere{RowHere::Recognised, decided};
    const auto matches = m_organizations.find(written);
    if (!matches.empty() && decided != ImportDecisions::newOrganization)
        m_organizationQuestions << OrganizationQuestion{
            written, QList<OrganizationMatch>(matches.begin(), matches.end())};
    return RowHere();
}

Result<RowHere> HandoverMatching::named(const HandedTable& table, const QJsonObject& values)
{
    const QString name = values.value("name"_L1).toString().simplified();
    const QString english = values.value("name_en"_L1).toString().simplified();
    if (table.table == "organization"_L1)
        return organization(name.isEmpty() ? english : name);
    const bool isRoom = table.table == "room"_L1;
    const char* const sql = isRoom
        ? "SELECT id FROM room WHERE name=?1 AND building=?2 ORDER BY archived, id LIMIT 1"
        : "SELECT id FROM department WHERE ((name<>'' AND name=?1) OR (name_en<>'' AND name_en=?1)) AND "
          "organization=?2 "
          "ORDER BY archived, id LIMIT 1";
    KITCAMP_ASSIGN(Statement query, m_store.reader().prepare(sql));
    query.bind(1, name.isEmpty() ? english : name);
    if (isRoom)
        query.bind(2, values.value("building"_L1).toString());
    else
        query.bind(2, values.value("organization"_L1).toString().toLongLong());
    KITCAMP_ASSIGN(const bool found, query.step());
    return found ? RowHere{RowHere::Recognised, query.integer(0)} : RowHere();
}

/// The row that already holds what no two rows may hold.
Result<RowHere> HandoverMatching::byKey(const HandedTable& table, const QJsonObject& values)
{
    QStringList conditions;
    for (const QString& column : table.key) {
        if (!values.value(column).isString())
            return RowHere();
        conditions << u"CAST(%1 AS TEXT)=?"_s.arg(column);
    }
    // The first column is a reference, by which the rows are found.
    if (const QString& first = table.key.constFirst(); table.reference(first))
        conditions.first() = first + u"=CAST(? AS INTEGER)"_s;
    KITCAMP_ASSIGN(Statement query,
                   m_store.reader().prepare(
                       u"SELECT id FROM %1 WHERE %2"_s.arg(table.table, conditions.join(u" AND "_s))));
    int position = 0;
    for (const QString& column : table.key)
        query.bind(++position, values.value(column).toString());
    KITCAMP_ASSIGN(const bool found, query.step());
    return found ? RowHere{RowHere::Recognised, query.integer(0)} : RowHere();
}

Result<RowHere> HandoverMatching::find(const HandedTable& table, const HandedRow& row,
                                       const QJsonObject& values)
{
    KITCAMP_ASSIGN(const RowHere byIds, known(table, row));
    if (byIds.how != RowHere::Nowhere && !byIds.gone)
        return byIds;
    if (table.matching == HandedTable::ByNames)
        return named(table, values);
    if (!table.key.isEmpty()) {
        KITCAMP_ASSIGN(const RowHere found, byKey(table, values));
        if (found.how != RowHere::Nowhere)
            return found;
    }
    return byIds;
}

PersonWords HandoverMatching::wordsOf(const HandedRow& row, qint64 school) const
{
    PersonWords words;
    words.name = textOf(row, u"name"_s);
    words.school = school;
    const QStringList numbers = m_numbers.values(row.id);
    for (const QString& number : numbers) {
        if (words.byNumbers == 0)
            words.byNumbers = m_people.byNumber(number);
    }
    words.numberKinds = m_kinds.values(row.id);
    words.numbers = numbers.join(u", "_s);
    words.mail = textOf(row, u"mail"_s);
    return words;
}

Result<RowHere> HandoverMatching::decidedPerson(int place)
{
    const qint64 decided = m_decisions.persons.value(place);
    if (decided <= 0)
        return RowHere();
    KITCAMP_ASSIGN(const bool there, exists(u"person"_s, decided));
    return there ? RowHere{RowHere::Recognised, decided} : RowHere();
}

/// Of two people of the partner who seem to be one here, the second is asked about.
Result<RowHere> HandoverMatching::claimed(qint64 person, const HandedRow& row, int place)
{
    const qint64 before = m_claimed.value(person, row.id);
    if (before == row.id) {
        m_claimed.insert(person, row.id);
        return RowHere{RowHere::Recognised, person};
    }
    PersonQuestion question;
    question.sourceRow = place;
    question.written = textOf(row, u"name"_s);
    question.reason = tr("Two people of the handover seem to be this one.");
    question.candidates << PersonCandidate{person, m_store.naming().name(u"person"_s, person)};
    m_personQuestions << question;
    return RowHere{RowHere::Nowhere, 0, true};
}

/// gone: doubtful, it waits for an answer.
Result<RowHere> HandoverMatching::person(const HandedRow& row, int place, qint64 school)
{
    KITCAMP_ASSIGN(const RowHere byIds, known(*handedTable(u"person"_s), row));
    if (byIds.how != RowHere::Nowhere && !byIds.gone) {
        m_claimed.insert(byIds.id, row.id);
        return byIds;
    }
    const qint64 decided = m_decisions.persons.value(place);
    PersonMatch match;
    if (decided == 0)
        match = m_matcher.match(wordsOf(row, school));
    if (match.doubt || decided == ImportDecisions::nobody) {
        PersonQuestion question = match.doubt.value_or(PersonQuestion());
        question.sourceRow = place;
        if (question.written.isEmpty())
            question.written = textOf(row, u"name"_s);
        question.decided = decided;
        m_personQuestions << question;
        return RowHere{RowHere::Nowhere, 0, true};
    }
    if (match.person != 0)
        return claimed(merged(match.person), row, place);
    KITCAMP_ASSIGN(const RowHere chosen, decidedPerson(place));
    if (decided != 0) { // shown again, so that the answer can be changed
        PersonQuestion question = m_matcher.match(wordsOf(row, school)).doubt.value_or(PersonQuestion());
        question.sourceRow = place;
        question.decided = decided;
        if (question.written.isEmpty())
            question.written = textOf(row, u"name"_s);
        m_personQuestions << question;
    }
    return chosen.how == RowHere::Nowhere ? chosen : RowHere{RowHere::Recognised, chosen.id};
}

} // namespace kitcamp
