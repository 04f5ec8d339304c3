// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personactions.h"

#include "models/people/text/scantext.h"
#include "models/store/naming.h"
#include "models/store/recordactions.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<void> refuseWhereUnchanged(Change& change)
{
    if (change.rows().changes() > 0)
        return {};
    return Error{ErrorCode::Refused,
                 ReportNumberLost::tr("This number is no longer there. Somebody took it back."),
                 {},
                 u"row-gone"_s};
}

} // namespace

Result<void> BindCard::run(Change& change) const
{
    KITCAMP_ASSIGN(const auto own,
                   change.rows().integer("SELECT id FROM person_number WHERE person=? AND folded=?", person,
                                         foldNumber(value)));
    if (own)
        return change.execute("UPDATE person_number SET lost_at=NULL, valid_until=NULL WHERE id=?", *own);
    return AddRecord{u"person_number"_s, number,
                     QJsonObject{{u"person"_s, QString::number(person.value)},
                                 {u"kind"_s, numberKind},
                                 {u"value"_s, value.trimmed()}}}
        .run(change);
}

QString BindCard::sentence(const Naming& naming) const
{
    return tr("Gave card %1 to %2", "%1: number, %2: person").arg(value, naming.name(u"person"_s, person));
}

Result<void> ReportNumberLost::run(Change& change) const
{
    KITCAMP_TRY(change.execute("UPDATE person_number SET lost_at=? WHERE id=?", at, number));
    return refuseWhereUnchanged(change);
}

QString ReportNumberLost::sentence(const Naming& naming) const
{
    return tr("Reported lost: %1", "%1: person and number").arg(naming.name(u"person_number"_s, number));
}

Result<void> ReportNumberFound::run(Change& change) const
{
    KITCAMP_TRY(change.execute("UPDATE person_number SET lost_at=NULL WHERE id=?", number));
    return refuseWhereUnchanged(change);
}

QString ReportNumberFound::sentence(const Naming& naming) const
{
    return tr("Found again: %1", "%1: person and number").arg(naming.name(u"person_number"_s, number));
}

Result<void> ConfirmOrganizationName::run(Change& change) const
{
    const RecordType* names = change.domain().recordTypes.find(u"organization_name"_s);
    Q_ASSERT(names); // registerPeople registers both
    const QString folded = names->derived.constFirst().derive(name);
    KITCAMP_ASSIGN(
        const auto owner,
        change.rows().integer("SELECT organization FROM organization_name WHERE folded=?", folded));
    if (owner == organization.value)
        return {};
    if (owner) {
        return Error{
            ErrorCode::Refused,
            tr("\"%1\" was confirmed as a name of another organization. Remove it there first.").arg(name),
            {},
            u"organization-names-unique"_s};
    }
    return AddRecord{u"organization_name"_s, id,
                     QJsonObject{{u"organization"_s, QString::number(organization.value)},
                                 {u"name"_s, name.simplified()},
                                 {u"kind"_s, u"confirmed"_s}}}
        .run(change);
}

QString ConfirmOrganizationName::sentence(const Naming& naming) const
{
    return tr("Confirmed that \"%1\" is %2", "%1: as somebody wrote it, %2: organization")
        .arg(name, naming.name(u"organization"_s, organization));
}

} // namespace kitcamp
