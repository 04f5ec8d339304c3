// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplerecords.h"

#include "models/people/organizationtwins.h"
#include "models/people/personerasure.h"
#include "models/people/persontwins.h"
#include "models/people/text/scantext.h"
#include "models/store/recordfields.h"
#include "models/store/refusal.h"

namespace kitcamp {

using namespace Qt::StringLiterals;
using namespace recordfields;

namespace {

RecordType organizationType()
{
    const QList<FieldChoice> kinds{
        {u"university"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "University")},
        {u"school"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "School")},
        {u"company"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Company")},
        {u"other"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Other organization")},
    };
    return {
        u"organization"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "organization"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "organizations"),
        {name(false),
         englishName(),
         {u"kind"_s, FieldType::Choice, QT_TRANSLATE_NOOP("kitcamp::Record", "Kind"), false, kinds},
         laterPrevails({u"country"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Country")}),
         note(),
         archived()},
        {},
    };
}

RecordType organizationNameType(const std::shared_ptr<SharedSearchText>& texts)
{
    const QList<FieldChoice> kinds{
        {u"short"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Short name")},
        {u"former"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Former name")},
        {u"confirmed"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Confirmed spelling")},
    };
    RecordType type{
        u"organization_name"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "name of an organization"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "names of organizations"),
        {reference(u"organization"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Organization"), u"organization"_s,
                   true),
         name(true),
         {u"kind"_s, FieldType::Choice, QT_TRANSLATE_NOOP("kitcamp::Record", "Kind"), true, kinds}},
        {{u"folded"_s, u"name"_s, [texts](const QString& name) { return texts->nameKey(name); }}},
    };
    type.removable = true;
    return type;
}

RecordType departmentType()
{
    return {
        u"department"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "department"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "departments"),
        {reference(u"organization"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Organization"), u"organization"_s,
                   true),
         name(false), englishName(), archived()},
        {},
    };
}

QList<FieldDescription> identityFields()
{
    const QList<FieldChoice> genders{
        {QString(), QT_TRANSLATE_NOOP("kitcamp::Record", "not given")},
        {u"f"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "female")},
        {u"m"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "male")},
        {u"x"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "another gender")},
    };
    return {
        name(true),
        {u"latin_name"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Latin name")},
        reference(u"organization"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Organization"), u"organization"_s),
        reference(u"department"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Department"), u"department"_s),
        {u"gender"_s, FieldType::Choice, QT_TRANSLATE_NOOP("kitcamp::Record", "Gender"), false, genders},
        laterPrevails({u"phone"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Phone")}),
        laterPrevails({u"mail"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Mail")}),
        laterPrevails({u"wechat"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "WeChat")}),
        {u"login"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Login name")},
    };
}

QList<FieldDescription> studyFields()
{
    const QList<FieldChoice> levels{
        {QString(), QT_TRANSLATE_NOOP("kitcamp::Record", "not given")},
        {u"school"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "school pupil")},
        {u"bachelor"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "bachelor")},
        {u"master"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "master")},
        {u"doctor"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "doctor")},
        {u"staff"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "staff")},
    };
    return {
        {u"major"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Major")},
        {u"class_name"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Class")},
        {u"degree_level"_s, FieldType::Choice, QT_TRANSLATE_NOOP("kitcamp::Record", "Degree level"), false,
         levels},
        {u"entry_year"_s, FieldType::Integer, QT_TRANSLATE_NOOP("kitcamp::Record", "Entry year")},
        {u"leaves_on"_s, FieldType::Date, QT_TRANSLATE_NOOP("kitcamp::Record", "Leaves on")},
        {u"born_on"_s, FieldType::Date, QT_TRANSLATE_NOOP("kitcamp::Record", "Born on")},
        laterPrevails({u"picture"_s, FieldType::Picture, QT_TRANSLATE_NOOP("kitcamp::Record", "Picture")}),
        {u"banned_until"_s, FieldType::Date, QT_TRANSLATE_NOOP("kitcamp::Record", "Banned until")},
        laterPrevails(
            {u"banned_reason"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Reason of the ban")}),
        note(),
        archived(),
    };
}

RecordType personType()
{
    return {
        u"person"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "person"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "people"),
        identityFields() + studyFields(),
        {},
    };
}

RecordType personNumberType()
{
    const QList<FieldChoice> kinds{
        {u"student"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Student number")},
        {u"staff"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Staff number")},
        {u"card"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Card")},
        {u"other"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Other number")},
    };
    RecordType type{
        u"person_number"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "number or card"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "numbers and cards"),
        {reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s, true),
         {u"kind"_s, FieldType::Choice, QT_TRANSLATE_NOOP("kitcamp::Record", "Kind"), true, kinds},
         {u"value"_s, FieldType::Text, QT_TRANSLATE_NOOP("kitcamp::Record", "Number"), true},
         {u"valid_from"_s, FieldType::Date, QT_TRANSLATE_NOOP("kitcamp::Record", "Valid from")},
         {u"valid_until"_s, FieldType::Date, QT_TRANSLATE_NOOP("kitcamp::Record", "Valid until")},
         note()},
        {{u"folded"_s, u"value"_s, foldNumber}},
    };
    type.removable = true;
    return type;
}

RecordType groupType()
{
    return {
        u"borrower_group"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "group of borrowers"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "groups of borrowers"),
        {name(false), englishName(), note(), archived()},
        {},
    };
}

RecordType groupMemberType()
{
    RecordType type{
        u"group_member"_s,
        QT_TRANSLATE_NOOP("kitcamp::Record", "member of a group"),
        QT_TRANSLATE_NOOP("kitcamp::Record", "members of groups"),
        {reference(u"borrower_group"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Group"), u"borrower_group"_s,
                   true),
         reference(u"person"_s, QT_TRANSLATE_NOOP("kitcamp::Record", "Person"), u"person"_s, true)},
        {},
    };
    type.removable = true;
    return type;
}

void registerNames(NameQueries& queries)
{
    for (const char* table : {"organization", "department", "borrower_group"}) {
        queries.insert(QString::fromLatin1(table),
                       QByteArray("SELECT CASE WHEN name<>'' THEN name ELSE name_en END FROM ") + table
                           + " WHERE id=?");
    }
    queries.insert(u"organization_name"_s, "SELECT name FROM organization_name WHERE id=?");
    queries.insert(u"person"_s, "SELECT name FROM person WHERE id=?");
    queries.insert(
        u"person_number"_s,
        "SELECT p.name || ' · ' || n.value FROM person_number AS n JOIN person AS p ON p.id=n.person"
        " WHERE n.id=?");
    queries.insert(u"group_member"_s,
                   "SELECT p.name || ' · ' || CASE WHEN g.name<>'' THEN g.name ELSE g.name_en END"
                   " FROM group_member AS m JOIN person AS p ON p.id=m.person"
                   " JOIN borrower_group AS g ON g.id=m.borrower_group WHERE m.id=?");
}

} // namespace

void registerPeopleRecords(Domain& domain, const std::shared_ptr<SharedSearchText>& texts)
{
    RecordType organizations = organizationType();
    organizations.twins = [twins = std::make_shared<OrganizationTwins>()](Connection& connection, qint64 id) {
        return twins->of(connection, id);
    };
    RecordType persons = personType();
    persons.twins = [twins = std::make_shared<PersonTwins>()](Connection& connection, qint64 id) {
        return twins->of(connection, id);
    };
    persons.mayMerge = [](Connection& connection, qint64 id) -> Result<void> {
        KITCAMP_ASSIGN(const auto erased,
                       connection.integer("SELECT 1 FROM person WHERE id=? AND erased_at IS NOT NULL", id));
        if (!erased)
            return {};
        return refused(ErasePersons::tr("The details of one of the two were erased: nobody can tell any more "
                                        "whether they are the same."),
                       u"person-erased"_s, {});
    };
    domain.recordTypes.add(organizations);
    domain.recordTypes.add(organizationNameType(texts));
    domain.recordTypes.add(departmentType());
    domain.recordTypes.add(persons);
    domain.recordTypes.add(personNumberType());
    domain.recordTypes.add(groupType());
    domain.recordTypes.add(groupMemberType());
    registerNames(domain.nameQueries);
}

} // namespace kitcamp
