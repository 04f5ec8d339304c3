// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/operatoractions.h"

#include "models/members/operatorpassword.h"
#include "models/store/change.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<void> SetOperatorPassword::run(Change& change) const
{
    if (!password.isEmpty() && !password.startsWith("$argon2id$"_L1))
        return Error{ErrorCode::Refused, tr("A password is kept as a hash only."), {}, u"no-hash"_s, {}};
    KITCAMP_ASSIGN(const auto found, change.rows().integer("SELECT id FROM operator WHERE id=?", operatorId));
    if (!found)
        return Error{
            ErrorCode::Refused, tr("This operator is no longer in the file."), {}, u"operator-gone"_s, {}};
    return change.execute("UPDATE operator SET password=? WHERE id=?", password, operatorId);
}

QString SetOperatorPassword::sentence(const Naming& naming) const
{
    const QString name = naming.name(u"operator"_s, operatorId.value);
    return password.isEmpty() ? tr("Took the password of %1 away", "%1: operator").arg(name)
                              : tr("Gave %1 a new password", "%1: operator").arg(name);
}

QString SetOperatorPassword::deed(const Naming& /*naming*/) const
{
    return password.isEmpty() ? tr("took the password away") : tr("gave a new password");
}

Result<bool> SetOperatorPassword::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const QString kept, passwordOf(connection, operatorId));
    return kept == password;
}

void registerOperatorPasswords(Domain& domain)
{
    domain.actions.add<SetOperatorPassword>();
}

} // namespace kitcamp
