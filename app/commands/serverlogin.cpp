// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/serverlogin.h"

#include "app/commands/arguments.h"
#include "models/members/operatorpassword.h"

#include <QFile>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCertificate = 256 * 1024;

struct ServerLogin {
    Q_DECLARE_TR_FUNCTIONS(ServerLogin)
};

Result<QByteArray> certificateIn(const QString& path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(largestCertificate) : QByteArray();
    if (bytes.contains("-----BEGIN CERTIFICATE-----"))
        return bytes;
    return Error{
        ErrorCode::File,
        ServerLogin::tr("%1 holds no certificate in PEM: it begins with -----BEGIN CERTIFICATE-----.")
            .arg(path),
        file.errorString()};
}

} // namespace

QList<CommandOption> serverLoginOptions()
{
    return {
        {u"server-password-file"_s, u"FILE"_s,
         ServerLogin::tr("whose first line is the password of the login in a server's URL")},
        {u"server-certificate"_s, u"FILE"_s,
         ServerLogin::tr(
             "of the authority that signed the server's certificate (PEM); else the system's are asked")}};
}

Result<HubLogin> serverLoginOf(const Arguments& arguments)
{
    HubLogin login;
    if (arguments.has(u"server-password-file"_s)) {
        KITCAMP_ASSIGN(login.password, passwordInFile(arguments.value(u"server-password-file"_s)));
    }
    if (arguments.has(u"server-certificate"_s)) {
        KITCAMP_ASSIGN(login.certificate, certificateIn(arguments.value(u"server-certificate"_s)));
    }
    return login;
}

} // namespace kitcamp
