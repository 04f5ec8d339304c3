// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/loginmending.h"

#include "models/members/members.h"
#include "models/sync/hublogins.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct LoginMending {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::LoginMending)
};

Result<bool> isAdministrator(Store& store)
{
    KITCAMP_ASSIGN(const qint64 own, ownMember(store.reader()));
    KITCAMP_ASSIGN(const auto self, memberById(store.reader(), own));
    return self && self->role == Role::Administrator && !self->revokedAt;
}

/// Empty where all is well now.
Result<QString> mend(Store& store, Hub& hub, const Member& member, const QStringList& inForce)
{
    const bool isThere = inForce.contains(member.login);
    if (member.login.isEmpty() || isThere != member.revokedAt.has_value())
        return QString();
    if (member.revokedAt) {
        KITCAMP_TRY(hub.logins()->revoke(member.login));
        return QString();
    }
    KITCAMP_ASSIGN(const QList<QByteArray> authors, authorsOf(store.reader(), member.id));
    KITCAMP_ASSIGN(const bool isKnown, hub.logins()->adopt(member.login, {member.role, authors}));
    return isKnown
        ? QString()
        : LoginMending::tr("The server does not know the login of %1 any more. Revoke it and invite it anew.")
              .arg(member.name);
}

} // namespace

Result<QStringList> mendLogins(Store& store, Hub& hub)
{
    KITCAMP_ASSIGN(const bool mayMend, isAdministrator(store));
    if (!hub.logins() || !mayMend)
        return QStringList();
    KITCAMP_ASSIGN(const QStringList inForce, hub.logins()->inForce());
    KITCAMP_ASSIGN(const QList<Member> members, readMembers(store.reader()));
    QStringList remarks;
    for (const Member& member : members) {
        KITCAMP_ASSIGN(const QString remark, mend(store, hub, member, inForce));
        remarks += remark.isEmpty() ? QStringList() : QStringList{remark};
    }
    return remarks;
}

} // namespace kitcamp
