// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/hublogins.h"

namespace kitcamp {

Result<HubAccount> makeLogin(Hub& hub, const LoginRequest& request)
{
    return hub.logins() ? hub.logins()->make(request) : Result(HubAccount());
}

Result<void> revokeLogin(Hub& hub, const QString& login)
{
    return hub.logins() && !login.isEmpty() ? hub.logins()->revoke(login) : Result<void>();
}

Result<void> changeLoginRole(Hub& hub, const QString& login, Role role)
{
    return hub.logins() && !login.isEmpty() ? hub.logins()->changeRole(login, role) : Result<void>();
}

Result<QString> renewPassword(Hub& hub)
{
    return hub.logins() ? hub.logins()->renewPassword() : Result(QString());
}

} // namespace kitcamp
