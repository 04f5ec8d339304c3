// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/hublogins.h"

#include <functional>

namespace kitcamp {

/// What came of setting a server up.
struct ServerSetup {
    int before = 0; ///< version of the tables that were there; 0: none
    int now = 0;
};

/// Makes or renews what a hub needs in the database of \p url, in one transaction: schema, tables, functions,
/// row-level security, rights. The login must own the database (or what was set up before) and be allowed to
/// make roles. Safe to do again. ErrorCode::Newer for what a newer Kitcamp has set up.
[[nodiscard]] Result<ServerSetup> setUpServer(const QString& url, const HubLogin& login);
/// Puts a password where it stays; an Error where that fails.
using KeepPassword = std::function<Result<void>(const QString& password)>;
/// A login that may make the log of one centre and is its first administrator; \p url and \p login are the
/// owner's. \p keep is called before there is such a login: a password without a login does no harm, a login
/// whose password is lost stays for ever.
[[nodiscard]] Result<HubAccount> makeFounder(const QString& url, const HubLogin& login,
                                             const KeepPassword& keep = {});

} // namespace kitcamp
