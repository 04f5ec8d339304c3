// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <memory>

namespace kitcamp {

/// The certificate that a server's own must be signed by, as the file that libpq wants: a private temporary
/// one that goes with this object, or the system's bundle.
class TrustedCertificate
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TrustedCertificate)
public:
    /// \p pem: empty for those that the system trusts.
    [[nodiscard]] static Result<TrustedCertificate> from(const QByteArray& pem);
    /// For sslrootcert; empty where PGSSLROOTCERT says it.
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    std::unique_ptr<QTemporaryFile> m_file;
    QString m_path;
};

} // namespace kitcamp
