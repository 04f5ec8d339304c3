// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testkit/smalldomain.h"

namespace kitcamp::testkit {

using namespace Qt::StringLiterals;

namespace {

FieldDescription text(const QString& column, const char* label, bool required = false)
{
    return {column, FieldType::Text, label, required, {}, {}};
}

FieldDescription reference(const QString& column, const char* label, const QString& table,
                           bool required = false)
{
    return {column, FieldType::Reference, label, required, {}, table};
}

FieldDescription archived()
{
    return {u"archived"_s, FieldType::Flag, "Archived", false, {}, {}};
}

QString folded(const QString& text)
{
    return text.toUpper().remove(u' ');
}

void addPeople(RecordTypes& types)
{
    types.add(
        {u"organization"_s,
         "organization",
         "organizations",
         {text(u"name"_s, "Name"), text(u"name_en"_s, "English name"), text(u"note"_s, "Note"), archived()},
         {}});
    types.add({u"person"_s,
               "person",
               "persons",
               {text(u"name"_s, "Name", true),
                reference(u"organization"_s, "Organization", u"organization"_s),
                {u"entry_year"_s, FieldType::Integer, "Entry year", false, {}, {}},
                {u"leaves_on"_s, FieldType::Date, "Leaves on", false, {}, {}},
                {u"gender"_s, FieldType::Choice, "Gender", false, {{u"f"_s, "female"}, {u"m"_s, "male"}}, {}},
                text(u"note"_s, "Note"),
                archived()},
               {}});
    types.add(
        {u"person_number"_s,
         "number",
         "numbers",
         {reference(u"person"_s, "Person", u"person"_s, true),
          {u"kind"_s, FieldType::Choice, "Kind", true, {{u"card"_s, "card"}, {u"student"_s, "student"}}, {}},
          text(u"value"_s, "Number", true)},
         {{u"folded"_s, u"value"_s, folded}},
         true});
    types.add(
        {u"borrower_group"_s, "group", "groups", {text(u"name"_s, "Name", true), archived()}, {}, true});
    types.add({u"group_member"_s,
               "member",
               "members",
               {reference(u"borrower_group"_s, "Group", u"borrower_group"_s, true),
                reference(u"person"_s, "Person", u"person"_s, true)},
               {},
               true});
}

void addThings(RecordTypes& types)
{
    types.add({u"category"_s,
               "category",
               "categories",
               {text(u"name"_s, "Name", true), reference(u"parent"_s, "Part of", u"category"_s),
                text(u"note"_s, "Note"), archived()},
               {}});
    types.add({u"place"_s,
               "place",
               "places",
               {text(u"name"_s, "Name", true), reference(u"parent"_s, "Inside", u"place"_s),
                text(u"label"_s, "Label")},
               {}});
    types.add({u"model"_s,
               "model",
               "models",
               {text(u"name"_s, "Name", true), reference(u"category"_s, "Category", u"category"_s)},
               {}});
    types.add({u"device"_s,
               "device",
               "devices",
               {text(u"asset_tag"_s, "Asset tag", true),
                reference(u"model"_s, "Model", u"model"_s, true),
                reference(u"parent"_s, "Part of", u"device"_s),
                {u"price_minor"_s, FieldType::Money, "Price", false, {}, {}},
                text(u"note"_s, "Note"),
                {u"lendable"_s, FieldType::Flag, "May be lent", false, {}, {}},
                archived()},
               {{u"folded_tag"_s, u"asset_tag"_s, folded}}});
}

SearchSource personTexts()
{
    return {u"person"_s,
            {{u"person_number"_s, "SELECT person FROM person_number WHERE id=?"},
             {u"organization"_s, "SELECT id FROM person WHERE organization=?"}},
            [](Connection& connection, qint64 id) -> Result<QString> {
                KITCAMP_ASSIGN(const auto found,
                               connection.text(
                                   "SELECT p.name || coalesce('|' || o.name, '') || coalesce('|' || "
                                   "(SELECT group_concat(folded, '|') FROM (SELECT folded FROM person_number "
                                   "WHERE person=p.id ORDER BY id)), '') FROM person AS p LEFT JOIN "
                                   "organization AS o ON o.id=p.organization WHERE p.id=?",
                                   id));
                return found.value_or(QString());
            },
            u"1"_s};
}

} // namespace

Domain smallDomain()
{
    Domain domain;
    registerRecords(domain);
    addPeople(domain.recordTypes);
    addThings(domain.recordTypes);
    for (const char* table : {"category", "place", "model", "organization", "person", "borrower_group"})
        domain.nameQueries.insert(QLatin1String(table),
                                  QByteArray("SELECT name FROM ") + table + " WHERE id=?");
    domain.nameQueries.insert(u"device"_s, "SELECT asset_tag FROM device WHERE id=?");
    for (const char* table : {"category", "place", "device"})
        domain.invariants.push_back(noCycle(QLatin1String(table), u"parent"_s, "It would contain itself."));
    domain.searchSources.push_back(personTexts());
    return domain;
}

} // namespace kitcamp::testkit
