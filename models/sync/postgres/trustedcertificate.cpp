// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/trustedcertificate.h"

#include <QDir>
#include <QFileInfo>

#include <libpq-fe.h>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int knowsTheSystems = 160000; // sslrootcert=system since PostgreSQL 16

/// Where systems keep the certificates that they trust, for older versions of libpq.
QString bundleOfTheSystem()
{
    if (PQlibVersion() >= knowsTheSystems)
        return u"system"_s;
    for (const QString& path :
         {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s,
          u"/etc/ssl/ca-bundle.pem"_s, u"/etc/ssl/cert.pem"_s, u"/opt/homebrew/etc/openssl@3/cert.pem"_s}) {
        if (QFileInfo(path).isReadable())
            return path;
    }
    return {};
}

} // namespace

Result<TrustedCertificate> TrustedCertificate::from(const QByteArray& pem)
{
    TrustedCertificate trusted;
    if (pem.isEmpty()) {
        if (!qEnvironmentVariableIsSet("PGSSLROOTCERT"))
            trusted.m_path = bundleOfTheSystem();
        return trusted;
    }
    if (!pem.contains("-----BEGIN CERTIFICATE-----"))
        return Error{ErrorCode::Usage,
                     tr("What was given as the server's certificate is none: it begins with \"%1\".")
                         .arg("-----BEGIN CERTIFICATE-----"_L1),
                     {},
                     u"no-certificate"_s};
    // Only its owner can read it: QTemporaryFile makes it so.
    trusted.m_file = std::make_unique<QTemporaryFile>(QDir::tempPath() + u"/kitcamp-server-XXXXXX.crt"_s);
    if (!trusted.m_file->open() || trusted.m_file->write(pem) != pem.size() || !trusted.m_file->flush())
        return Error{
            ErrorCode::File,
            tr("The server's certificate cannot be written to %1, from where it is read. Is the disk full?")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            trusted.m_file->errorString()};
    trusted.m_path = trusted.m_file->fileName();
    trusted.m_file->close();
    return trusted;
}

} // namespace kitcamp
