// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/role.h"
#include "models/store/connection.h"

namespace kitcamp {

/// A computer that belongs to a centre.
struct Member {
    qint64 id = 0;
    QString name; ///< "Desk 2"
    Role role = Role::Desk;
    QByteArray signKey; ///< 32 bytes, public
    QByteArray boxKey; ///< 32 bytes, public
    QString login; ///< at a PostgreSQL hub
    qint64 invitedAt = 0; ///< Unix seconds
    std::optional<qint64> keysTakenAt; ///< nullopt: the invitation waits
    std::optional<qint64> revokedAt;
    QString reason; ///< of the revocation
};

/// All, those in force first, by name.
[[nodiscard]] Result<QList<Member>> readMembers(Connection& connection);
[[nodiscard]] Result<std::optional<Member>> memberOfFile(Connection& connection, const QByteArray& author);
[[nodiscard]] Result<std::optional<Member>> memberById(Connection& connection, qint64 id);
/// By id or by name where only one in force has it; Usage with a sentence otherwise.
[[nodiscard]] Result<Member> memberNamed(Connection& connection, const QString& written);
/// Whether this centre has members at all: then entries are signed and sealed.
[[nodiscard]] Result<bool> hasMembers(Connection& connection);
/// The member that this computer is (file_info "member"); 0: none.
[[nodiscard]] Result<qint64> ownMember(Connection& connection);

} // namespace kitcamp
