// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/joining.h"

#include "models/sync/accepting.h"

namespace kitcamp {

Result<Joined> joinAsWished(const JoinWish& wish, const Domain& domain, const Clock& clock,
                            const StepProgress& progress)
{
    if (!wish.invite.isForMember())
        return joinCentre({wish.path, wish.url, wish.invite, wish.computer}, domain, clock, progress);
    KeyStore keys = wish.keysPassphrase.isEmpty()
        ? KeyStore(wish.path, [](bool) { return std::optional<QString>(); })
        : KeyStore::withPassphrase(wish.path, wish.keysPassphrase);
    KITCAMP_ASSIGN(const Acceptance acceptance, Acceptance::open(wish.invite, wish.passphrase, keys, clock));
    // A server's address comes with the login of this computer; a folder is where this computer sees it.
    const QString& login = acceptance.invitation().url;
    return joinCentre(acceptance.request(wish.path, login.isEmpty() ? wish.url : login), domain, clock,
                      progress);
}

} // namespace kitcamp
