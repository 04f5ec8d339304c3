// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Actions on persons tell when two computers did what cannot both be true.
#include "models/people/personactions.h"

#include "models/people/text/scantext.h"
#include "models/store/naming.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

Result<bool> isThere(Connection& connection, const char* sql, qint64 number)
{
    KITCAMP_ASSIGN(const auto found, connection.integer(sql, number));
    return found.has_value();
}

} // namespace

ObjectRef BindCard::subject() const
{
    return {u"person"_s, person.value};
}

QString BindCard::deed(const Naming&) const
{
    return tr("gave the card %1 to this person", "Wang Li: you gave the card .. to this person").arg(value);
}

Result<bool> BindCard::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(
        const auto own,
        connection.integer("SELECT id FROM person_number WHERE person=? AND folded=? AND lost_at IS "
                           "NULL AND valid_until IS NULL",
                           person, foldNumber(value)));
    return own.has_value();
}

ObjectRef ReportNumberLost::subject() const
{
    return {u"person_number"_s, number};
}

QString ReportNumberLost::deed(const Naming&) const
{
    return tr("reported it lost", "a card");
}

Result<bool> ReportNumberLost::alreadySo(Connection& connection) const
{
    return isThere(connection, "SELECT 1 FROM person_number WHERE id=? AND lost_at IS NOT NULL", number);
}

ObjectRef ReportNumberFound::subject() const
{
    return {u"person_number"_s, number};
}

QString ReportNumberFound::deed(const Naming&) const
{
    return tr("found it again", "a card");
}

Result<bool> ReportNumberFound::alreadySo(Connection& connection) const
{
    return isThere(connection, "SELECT 1 FROM person_number WHERE id=? AND lost_at IS NULL", number);
}

ObjectRef ConfirmOrganizationName::subject() const
{
    return {u"organization"_s, organization.value};
}

QString ConfirmOrganizationName::deed(const Naming&) const
{
    return tr("confirmed the name \"%1\"", "an organization: you confirmed the name ..").arg(name);
}

} // namespace kitcamp
