// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/postgres/serverurl.h"

namespace kitcamp {

/// What a server, or the way to it, said, in the words of the house: away is told from what a person must
/// mend. Rules: "away", "wrong-password", "login-ended", "untrusted", "host-name", "no-tls", "auth-method",
/// "no-database", "no-hub", "no-log", "not-allowed", "read-only", "full", "too-old", "broken", "exists".
class ServerErrors
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ServerErrors)
public:
    explicit ServerErrors(const ServerUrl& url)
        : m_url(url)
    {
    }
    /// \p message: of libpq in English, with the SQLSTATE where the server said one.
    [[nodiscard]] Error connecting(const QString& message) const;
    [[nodiscard]] Error asking(const QByteArray& sqlState, const QString& message) const;
    [[nodiscard]] Error away(const QString& detail) const;
    [[nodiscard]] Error silent(const QString& detail) const;
    [[nodiscard]] Error tooOld(int version) const;
    [[nodiscard]] Error readOnly(const QString& detail) const;
    [[nodiscard]] Error noLog(const QString& detail) const;
    [[nodiscard]] Error noHub(const QString& detail) const;
    [[nodiscard]] Error oldHub(const QString& detail) const;

private:
    [[nodiscard]] std::optional<Error> ofLogin(const QByteArray& sqlState, const QString& message) const;
    [[nodiscard]] std::optional<Error> ofHub(const QByteArray& sqlState, const QString& message) const;
    [[nodiscard]] Error problem(const QString& sentence, const QString& detail, const QString& rule,
                                const QStringList& waysOut = {}) const;

    const ServerUrl& m_url;
};

} // namespace kitcamp
