// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keyfile.h"
#include "models/members/role.h"
#include "models/store/packedentry.h"
#include "models/sync/invite.h"

namespace kitcamp {

/// What an invitation keeps under its passphrase: all that makes the file of one computer that of a member.
struct Invitation {
    MemberKeys keys; ///< the member, the keys that it begins with, all keys of the log, password and
                     ///< certificate of a server
    QByteArray author; ///< 16 bytes, under which the new file writes
    QString name; ///< of the computer
    Role role = Role::Desk;
    LogPosition position; ///< that the log must hold: another log was never invited to
    QString url; ///< of the hub with the login of this computer; empty: as the invite says
    qint64 expiresAt = 0; ///< Unix seconds

    friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// Twenty letters and digits that are not mistaken for one another, in groups of five: 100 bits.
[[nodiscard]] QString freshPassphrase();

/// How dear the guess of a passphrase of 100 bits need be: hardly.
[[nodiscard]] PassphraseCost invitationCost();
/// For Invite::sealed of the centre with the log \p logId.
[[nodiscard]] Result<QByteArray> sealInvitation(const Invitation& invitation, const QByteArray& logId,
                                                const QString& passphrase);
/// \p passphrase as somebody types it: small or large, with or without the lines between. Rules
/// "wrong-passphrase" (also of an invitation that was changed), ErrorCode::Newer.
[[nodiscard]] Result<Invitation> openInvitation(const Invite& invite, const QString& passphrase);

} // namespace kitcamp
