// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/text/namelikeness.h"
#include "models/store/connection.h"

#include <QMutex>

namespace kitcamp {

/// Finds organizations that seem to be one, entered twice: one of the names of one is a name of the other, or
/// differs from it by shortened words, a typing error or the script. May be asked from several threads.
class OrganizationTwins
{
public:
    OrganizationTwins();

    /// Best first. Organizations are few (hundreds): all are compared.
    [[nodiscard]] Result<QList<qint64>> of(Connection& connection, qint64 organization);

private:
    struct Named {
        qint64 organization = 0;
        QString name;
    };
    [[nodiscard]] double likeness(const QString& one, const QString& other);
    [[nodiscard]] const PreparedName& prepared(const QString& name);

    QMutex m_mutex;
    TextFolding m_folding;
    Readings m_readings;
    NameLikeness m_likeness;
    QHash<QString, PreparedName> m_prepared;
};

} // namespace kitcamp
