// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/postgres/servererrors.h"

#include "models/sync/hub.h"

#include <QRegularExpression>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// With PQERRORS_VERBOSE a server's refusal is written "FATAL:  28P01: password authentication failed ...".
QByteArray sqlStateIn(const QString& message)
{
    static const QRegularExpression form(u":\\s{1,2}((?=[A-Z]*[0-9])[0-9A-Z]{5}): "_s);
    return form.match(message).captured(1).toLatin1();
}

/// Restarting, going down, too many connections, too slow, waited too long for a lock: all of it passes.
bool passes(const QByteArray& sqlState)
{
    return sqlState.isEmpty() || sqlState.startsWith("08") || sqlState.startsWith("57") || sqlState == "53300"
        || sqlState == "55P03" || sqlState == "40001" || sqlState == "40P01";
}

} // namespace

Error ServerErrors::problem(const QString& sentence, const QString& detail, const QString& rule,
                            const QStringList& waysOut) const
{
    return {ErrorCode::File, sentence.arg(m_url.place()), detail.trimmed(), rule, waysOut};
}

Error ServerErrors::away(const QString& detail) const
{
    return Hub::away(tr("The server %1 cannot be reached.").arg(m_url.place()), detail.trimmed());
}

Error ServerErrors::silent(const QString& detail) const
{
    return Hub::away(tr("The server %1 does not answer.").arg(m_url.place()), detail);
}

Error ServerErrors::tooOld(int version) const
{
    return problem(tr("The server %1 is too old: PostgreSQL 13 or newer is needed."),
                   u"PostgreSQL %1"_s.arg(version / 10000), u"too-old"_s);
}

Error ServerErrors::readOnly(const QString& detail) const
{
    return problem(
        tr("The server %1 can only be read: it is a standby. Use the address of the server that it "
           "follows, or write both into the address with a comma."),
        detail, u"read-only"_s);
}

Error ServerErrors::noLog(const QString& detail) const
{
    return problem(
        tr("The server %1 has no log of this centre for this login: the login was revoked, or it is "
           "another centre's."),
        detail, u"no-log"_s, {tr("An administrator of the centre invites this computer again.")});
}

Error ServerErrors::oldHub(const QString& detail) const
{
    return problem(tr("The database at %1 was set up by an older Kitcamp and must be brought up to date."),
                   detail, u"old-hub"_s,
                   {tr("Whoever looks after the server runs \"kitcamp hub setup %1\".")
                        .arg(m_url.withLogin(u"OWNER"_s).text())});
}

Error ServerErrors::noHub(const QString& detail) const
{
    return problem(tr("The database at %1 is not set up for Kitcamp."), detail, u"no-hub"_s,
                   {tr("Whoever looks after the server runs \"kitcamp hub setup %1\".")
                        .arg(m_url.withLogin(u"OWNER"_s).text())});
}

std::optional<Error> ServerErrors::ofLogin(const QByteArray& sqlState, const QString& message) const
{
    if (sqlState == "28P01")
        return problem(tr("The server %1 does not take the password of \"%2\".").arg(u"%1"_s, m_url.login),
                       message, u"wrong-password"_s,
                       {tr("Check the password, or ask an administrator for a new invitation.")});
    if (sqlState == "28000")
        return problem(
            tr("The server %1 does not let \"%2\" in: the login was revoked, or the server's rules "
               "(pg_hba.conf) do not allow it from this computer.")
                .arg(u"%1"_s, m_url.login),
            message, u"login-ended"_s);
    if (sqlState == "3D000")
        return problem(tr("There is no such database: %1."), message, u"no-database"_s);
    return {};
}

std::optional<Error> ServerErrors::ofHub(const QByteArray& sqlState, const QString& message) const
{
    if (sqlState == "25006")
        return readOnly(message);
    if (sqlState == "53100")
        return problem(
            tr("The disk of the server %1 is full. Whoever looks after it must make room; what is not "
               "sent yet waits here."),
            message, u"full"_s);
    if (sqlState == "3F000" || sqlState == "42P01" || sqlState == "42883")
        return noHub(message);
    if (sqlState == "KC404")
        return noLog(message);
    if (sqlState == "KC403" || sqlState == "42501")
        return problem(tr("The server %1 does not allow this login to do that."), message, u"not-allowed"_s);
    if (sqlState == "KC400" || sqlState == "23505" || sqlState == "22001")
        return problem(tr("The server %1 did not take what was sent: it does not follow on what is there."),
                       message, u"broken"_s);
    if (sqlState == "KC409")
        return problem(tr("The server %1 holds something else at that place already; nothing was changed."),
                       message, u"exists"_s);
    if (sqlState == "KC410")
        return problem(tr("Something was erased since: %1 takes no older snapshot. The next one is made when "
                          "this file has met the others."),
                       message, u"out-of-date"_s);
    return {};
}

Error ServerErrors::connecting(const QString& message) const
{
    if (const auto known = ofLogin(sqlStateIn(message), message))
        return *known;
    if (message.contains("no password supplied"_L1))
        return problem(tr("The server %1 asks for the password of \"%2\".").arg(u"%1"_s, m_url.login),
                       message, u"wrong-password"_s);
    if (message.contains("does not match host name"_L1) || message.contains("get server's host name"_L1))
        return problem(
            tr("The certificate of the server %1 is for another name. Write the server's name as it stands "
               "in its certificate."),
            message, u"host-name"_s);
    if (message.contains("certificate verify failed"_L1) || message.contains("root certificate"_L1))
        return problem(
            tr("The certificate of the server %1 is not trusted: it was not signed by the authority that "
               "this centre was given. No password was sent."),
            message, u"untrusted"_s,
            {tr("Give the right certificate (--server-certificate), or ask whoever looks after the "
                "server.")});
    if (message.contains("not support SSL"_L1))
        return problem(
            tr("The server %1 does not encrypt its connections (TLS). Whoever looks after it switches that "
               "on: ssl = on."),
            message, u"no-tls"_s);
    if (message.contains("channel binding"_L1))
        return problem(tr("The server %1 does not check passwords by SCRAM. Whoever looks after it writes "
                          "scram-sha-256 into pg_hba.conf and sets the password anew."),
                       message, u"auth-method"_s);
    return away(message);
}

Error ServerErrors::asking(const QByteArray& sqlState, const QString& message) const
{
    if (const auto known = ofHub(sqlState, message))
        return *known;
    if (const auto known = ofLogin(sqlState, message))
        return *known;
    if (passes(sqlState))
        return away(message);
    return problem(tr("The server %1 reports an error: %2").arg(u"%1"_s, message.section(u'\n', 0, 0)),
                   message, u"server"_s);
}

} // namespace kitcamp
