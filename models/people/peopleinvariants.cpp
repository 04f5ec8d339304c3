// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peopleinvariants.h"

#include "models/people/forbiddenrows.h"

#include "models/store/refusal.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("kitcamp::PeopleInvariants", text);
}

Invariant oneOwnerPerNumber()
{
    const QByteArray twoOwners =
        // In this order, and with o.id, a number that nobody else has is settled in the index alone.
        "SELECT r.value, p.name, q.name FROM person_number AS r CROSS JOIN person_number AS o"
        " ON o.folded=r.folded AND o.id<>r.id AND o.person<>r.person"
        " CROSS JOIN person AS q ON q.id=r.person CROSS JOIN person AS p ON p.id=o.person"
        " WHERE r.lost_at IS NULL AND o.lost_at IS NULL AND p.archived=0 AND q.archived=0"
        " AND (r.valid_until IS NULL OR o.valid_from IS NULL OR o.valid_from<=r.valid_until)"
        " AND (o.valid_until IS NULL OR r.valid_from IS NULL OR r.valid_from<=o.valid_until)";
    const auto refusal = [](const QStringList& names) {
        return refused(
            translated(QT_TRANSLATE_NOOP("kitcamp::PeopleInvariants",
                                         "The number %1 belongs to %2; %3 cannot have it as well."))
                .arg(names.value(0), names.value(1), names.value(2)),
            u"one-owner-per-number"_s,
            {translated(QT_TRANSLATE_NOOP("kitcamp::PeopleInvariants",
                                          "Report the card of %1 lost, or end its validity, first."))
                 .arg(names.value(1))});
    };
    return forbid(
        u"one-owner-per-number"_s,
        {{u"person_number"_s, "r.id", twoOwners, refusal}, {u"person"_s, "r.person", twoOwners, refusal}});
}

Invariant oneOwnerPerLogin()
{
    const auto refusal = [](const QStringList& names) {
        return refused(
            translated(QT_TRANSLATE_NOOP("kitcamp::PeopleInvariants",
                                         "The login name %1 belongs to %2; %3 cannot have it as well."))
                .arg(names.value(0), names.value(1), names.value(2)),
            u"one-owner-per-login"_s,
            {translated(
                QT_TRANSLATE_NOOP("kitcamp::PeopleInvariants", "Look whether both are the same person."))});
    };
    return forbid(u"one-owner-per-login"_s,
                  {{u"person"_s, "r.id",
                    "SELECT r.login, o.name, r.name FROM person AS r JOIN person AS o ON o.login=r.login"
                    " AND o.id<>r.id WHERE r.login<>'' AND o.login<>'' AND r.archived=0 AND o.archived=0",
                    refusal}});
}

Invariant departmentOfOrganization()
{
    const QByteArray strange =
        "SELECT p.name, CASE WHEN d.name<>'' THEN d.name ELSE d.name_en END FROM person AS p"
        " JOIN department AS d ON d.id=p.department WHERE p.organization IS NOT d.organization";
    const auto refusal = [](const QStringList& names) {
        return refused(
            translated(QT_TRANSLATE_NOOP("kitcamp::PeopleInvariants",
                                         "%2 is not a department of the organization that %1 belongs to."))
                .arg(names.value(0), names.value(1)),
            u"department-of-organization"_s,
            {translated(QT_TRANSLATE_NOOP("kitcamp::PeopleInvariants",
                                          "Choose a department of that organization, or none."))});
    };
    return forbid(u"department-of-organization"_s,
                  {{u"person"_s, "p.id", strange, refusal}, {u"department"_s, "d.id", strange, refusal}});
}

struct OwnedName {
    qint64 organization = 0;
    qint64 row = 0; ///< organization_name; 0: the organization's own name
    QString name;
};

/// Organizations are few (hundreds): all their names are compared whenever one of them was touched.
Result<QList<OwnedName>> allNames(Connection& connection)
{
    QList<OwnedName> names;
    KITCAMP_TRY(connection.each(
        "SELECT id, 0, name FROM organization WHERE name<>'' UNION ALL SELECT id, 0, name_en FROM"
        " organization WHERE name_en<>'' UNION ALL SELECT organization, id, name FROM organization_name",
        [&](const Statement& row) {
            names << OwnedName{row.integer(0), row.integer(1), row.text(2)};
        }));
    return names;
}

Error sameName(const QString& name)
{
    return refused(translated(QT_TRANSLATE_NOOP("kitcamp::PeopleInvariants",
                                                "Another organization is already called \"%1\"."))
                       .arg(name),
                   u"organization-names-unique"_s,
                   {translated(QT_TRANSLATE_NOOP("kitcamp::PeopleInvariants",
                                                 "Use that organization, or give this one another name."))});
}

/// \p touched: null for all.
Result<void> refuseSameNames(Connection& connection, SharedSearchText& texts, const ChangedRows* touched)
{
    KITCAMP_ASSIGN(const QList<OwnedName> names, allNames(connection));
    const auto isTouched = [&](const OwnedName& name) {
        return !touched
            || (name.row ? touched->value(u"organization_name"_s).contains(name.row)
                         : touched->value(u"organization"_s).contains(name.organization));
    };
    QHash<QString, OwnedName> owners;
    for (const OwnedName& name : names) {
        const auto known = owners.constFind(texts.nameKey(name.name));
        if (known == owners.cend())
            owners.insert(texts.nameKey(name.name), name);
        else if (known->organization != name.organization && (isTouched(name) || isTouched(*known)))
            return sameName(isTouched(name) ? known->name : name.name);
    }
    return {};
}

Invariant organizationNamesUnique(const std::shared_ptr<SharedSearchText>& texts)
{
    return {u"organization-names-unique"_s,
            {u"organization"_s, u"organization_name"_s},
            [texts](Connection& connection, const ChangedRows& touched) {
                return refuseSameNames(connection, *texts, &touched);
            },
            [texts](Connection& connection) { return refuseSameNames(connection, *texts, nullptr); }};
}

} // namespace

void registerPeopleInvariants(Domain& domain, const std::shared_ptr<SharedSearchText>& texts)
{
    domain.invariants.push_back(oneOwnerPerNumber());
    domain.invariants.push_back(oneOwnerPerLogin());
    domain.invariants.push_back(departmentOfOrganization());
    domain.invariants.push_back(organizationNamesUnique(texts));
}

} // namespace kitcamp
