// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/organizationnames.h"
#include "models/store/connection.h"

namespace kitcamp {

/// Knows the organizations of the file by all their names, for imports and forms. Not thread-safe.
class OrganizationRegister
{
public:
    explicit OrganizationRegister(Connection& connection);

    /// Reads the names; again after they changed.
    [[nodiscard]] Result<void> load();
    /// The organizations that \p written may mean, best first: near ones are to be confirmed by a person and
    /// then remembered with ConfirmOrganizationName.
    [[nodiscard]] std::vector<OrganizationMatch> find(const QString& written);
    /// The one organization that has exactly this name.
    [[nodiscard]] std::optional<OrganizationId> certain(const QString& written);
    /// Takes a name that was just confirmed, or of an organization that was just added.
    void add(OrganizationId organization, const QString& name);

private:
    Connection& m_connection;
    std::unique_ptr<OrganizationNames> m_names;
};

/// The name of an organization in the language of the application; empty where there is none of this id.
[[nodiscard]] Result<QString> shownOrganization(Connection& connection, qint64 organization);
/// Every name of those that are not archived, to complete what a person types.
[[nodiscard]] Result<QStringList> organizationNames(Connection& connection);

} // namespace kitcamp
