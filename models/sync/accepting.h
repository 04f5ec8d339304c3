// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/members/keystore.h"
#include "models/sync/invitation.h"
#include "models/sync/joining.h"

namespace kitcamp {

class CentreHub;
class NewFile;

/// An invitation that was opened on the computer that it is for, and where that one will keep its keys.
class Acceptance
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Acceptance)
public:
    /// \p keyStore: of the file that will be made; it must outlive this. Rules "wrong-passphrase", "expired";
    /// errors of the key store.
    [[nodiscard]] static Result<Acceptance> open(const Invite& invite, const QString& passphrase,
                                                 KeyStore& keyStore, const Clock& clock);

    [[nodiscard]] const Invitation& invitation() const { return m_invitation; }
    /// What joinCentre() needs to make the file \p path as that member's. \p url as in JoinRequest; a server
    /// is where the invitation says. This must outlive the joining.
    [[nodiscard]] JoinRequest request(const QString& path, const QString& url = {}) const;
    /// The same where an earlier joining was cut short after the log had taken the new keys; nullopt: there
    /// was none.
    [[nodiscard]] std::optional<MemberKeys> keysOfEarlierTry() const { return m_stored; }

    /// When \p file has taken all that the log has: keys of its own instead of the invitation's, in the key
    /// store first and then in the log, by \p hub. Refused: rules "invitation-used", "invitation-unknown"
    /// (not sent yet), "revoked", "other-log", "keys-changed" (try again), "forged".
    [[nodiscard]] Result<void> takeKeys(NewFile& file, CentreHub& hub) const;

private:
    Acceptance(Invite invite, Invitation invitation, KeyStore& keyStore);
    [[nodiscard]] Result<void> checkLog(Store& store) const;
    [[nodiscard]] Result<MemberKeys> freshKeys(Store& store) const;
    [[nodiscard]] Result<void> replaceKeys(NewFile& file, Store& store, const MemberKeys& keys) const;
    [[nodiscard]] Result<void> keepSignature(Store& store, const OpId& opId) const;
    [[nodiscard]] Result<void> renewLogin(CentreHub& hub, MemberKeys keys) const;

    Invite m_invite;
    Invitation m_invitation;
    KeyStore* m_keyStore;
    std::optional<MemberKeys> m_stored;
};

} // namespace kitcamp
