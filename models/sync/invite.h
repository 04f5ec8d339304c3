// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace kitcamp {

/// What a computer must know to join a centre: where it meets and which log is its; in a centre with members
/// also what makes it one, under a passphrase. A small text file that is handed on by stick or mail.
struct Invite {
    QString url; ///< of the hub, as the computer that wrote it sees it
    QByteArray logId; ///< 16 bytes
    QString name; ///< of the centre, in Chinese; may be empty
    QString nameEn; ///< and in English
    QString program; ///< the version of Kitcamp that wrote it
    QByteArray sealed; ///< of a centre with members: an Invitation under a passphrase; else empty

    /// Whether it makes the other computer a member, which takes the passphrase.
    [[nodiscard]] bool isForMember() const { return !sealed.isEmpty(); }

    /// The centre's name in the language of \p locale, the other one where that is empty.
    [[nodiscard]] QString nameFor(const QLocale& locale) const;
};

/// The format of an invite: a JSON object with "format": "kitcamp-invite" and "version": 1, or 2 with
/// "sealed" (base64). What a later program adds is read over; what it changes comes with another version. To
/// a centre without members; see inviting.h for the others. Refuses a file that is not shared (rule
/// "not-shared"), and one of a centre with members ("has-members").
[[nodiscard]] Result<Invite> inviteTo(Store& store);
[[nodiscard]] Result<void> writeInvite(const Invite& invite, const QString& path);
/// Refuses what is no invite, what is longer than one can be, and that of a newer program.
[[nodiscard]] Result<Invite> readInvite(const QString& path);

/// The ending of an invite's file name, without the dot.
constexpr auto inviteEnding = QLatin1String("kitcamp-invite");

} // namespace kitcamp
