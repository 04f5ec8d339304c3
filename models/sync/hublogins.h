// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/role.h"
#include "models/sync/hub.h"

namespace kitcamp {

class Connection;

/// What one computer shows to a server. A folder asks for none: all empty.
struct HubAccount {
    QString url; ///< the hub's, with this login in it; empty for a folder: its URL is the same for all
    QString login; ///< stands in the member's row
    QString password; ///< belongs into the invitation and into MemberKeys, never into a file of the centre
};

/// For whom a login is made. The server learns no name: which login is whose stands in the member's row.
struct LoginRequest {
    Role role = Role::Desk;
    QList<QByteArray> authors; ///< 16 bytes each: the files that may append under it; others must not
    qint64 validFor = 0; ///< seconds that its password is good unless keep() is called meanwhile; 0: for ever
};

/// A login of the log as its server knows it.
struct KnownLogin {
    QString login;
    Role role = Role::Desk;
    bool isEnded = false; ///< and yet it may log in: the server's roles are those of an older state
    bool isOwn = false;
    bool isLongMadeHere = false; ///< by this computer's login, an hour ago or earlier

    friend bool operator==(const KnownLogin&, const KnownLogin&) = default;
};

/// The logins of a server that is a hub, as far as members have to do with them; see Hub::logins(). Errors:
/// rule "not-allowed" where one's own login is not an administrator's, Hub::isAway.
class HubLogins
{
public:
    virtual ~HubLogins() = default;

    [[nodiscard]] virtual Result<HubAccount> make(const LoginRequest& request) = 0;
    /// It cannot log in any more, and its sessions end at once. Revoking twice is fine.
    [[nodiscard]] virtual Result<void> revoke(const QString& login) = 0;
    [[nodiscard]] virtual Result<void> changeRole(const QString& login, Role role) = 0;
    /// Another file writes under the login from now on (a copy that became a new author). A login registers
    /// its own files by itself with their first entry.
    [[nodiscard]] virtual Result<void> addAuthor(const QString& login, const QByteArray& author) = 0;
    /// All logins of this log that can be used.
    [[nodiscard]] virtual Result<QList<KnownLogin>> known() = 0;
    /// The logins that these files write under.
    [[nodiscard]] virtual Result<QStringList> of(const QList<QByteArray>& authors) = 0;
    /// A login that was made after the dump from which the server was restored: it is known there no more. Or
    /// one that was ended for a revocation that came to nothing: it is in force again.
    /// False where its computer must be invited anew, and for one of another log.
    [[nodiscard]] virtual Result<bool> adopt(const QString& login, const LoginRequest& request) = 0;
    /// Gives one's own login this password, so that the one of the invitation is worth nothing any more, and
    /// makes it good for ever. Whoever is cut short here cannot know which of both holds: keep the new one
    /// first, and try both.
    [[nodiscard]] virtual Result<void> keep(const QString& password) = 0;
};

/// The same for any hub: nothing happens, and the account is empty, where it has no logins. \p hub may be
/// the server's or one around it (CentreHub).
[[nodiscard]] Result<HubAccount> makeLogin(Hub& hub, const LoginRequest& request);
/// \p authors: the member's files; what else they write under goes too (a log that moved to the server).
[[nodiscard]] Result<void> revokeLogin(Hub& hub, const QString& login, const QList<QByteArray>& authors = {});
[[nodiscard]] Result<void> changeLoginRole(Hub& hub, const QString& login, Role role,
                                           const QList<QByteArray>& authors = {});
/// The files of a member, for the two above.
[[nodiscard]] Result<QList<QByteArray>> authorsOf(Connection& connection, qint64 member);
/// 24 letters and digits of the system's generator: 124 bits.
[[nodiscard]] QString freshServerPassword();

} // namespace kitcamp
