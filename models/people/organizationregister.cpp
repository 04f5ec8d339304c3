// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/organizationregister.h"

#include "models/people/shownname.h"

namespace kitcamp {

OrganizationRegister::OrganizationRegister(Connection& connection)
    : m_connection(connection)
    , m_names(std::make_unique<OrganizationNames>())
{
}

Result<void> OrganizationRegister::load()
{
    auto names = std::make_unique<OrganizationNames>();
    KITCAMP_TRY(m_connection.each(
        "SELECT id, name FROM organization WHERE name<>'' UNION ALL SELECT id, name_en FROM organization"
        " WHERE name_en<>'' UNION ALL SELECT organization, name FROM organization_name",
        [&](const Statement& row) { names->add(row.integer(0), row.text(1)); }));
    m_names = std::move(names);
    return {};
}

std::vector<OrganizationMatch> OrganizationRegister::find(const QString& written)
{
    return m_names->matches(written);
}

std::optional<OrganizationId> OrganizationRegister::certain(const QString& written)
{
    const auto id = m_names->certain(written);
    return id ? std::optional(OrganizationId{*id}) : std::nullopt;
}

void OrganizationRegister::add(OrganizationId organization, const QString& name)
{
    m_names->add(organization.value, name);
}

Result<QString> shownOrganization(Connection& connection, qint64 organization)
{
    QString name;
    KITCAMP_TRY(connection.each(
        "SELECT name, name_en FROM organization WHERE id=?",
        [&](const Statement& row) { name = shownName(row.text(0), row.text(1)); }, organization));
    return name;
}

Result<QStringList> organizationNames(Connection& connection)
{
    QStringList names;
    KITCAMP_TRY(connection.each(
        "SELECT name FROM organization WHERE name<>'' AND archived=0 UNION SELECT name_en FROM organization"
        " WHERE name_en<>'' AND archived=0 UNION SELECT name FROM organization_name",
        [&](const Statement& row) { names << row.text(0); }));
    return names;
}

} // namespace kitcamp
