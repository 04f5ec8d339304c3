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

/// What the server knows of the logins beside what the file knows of the members.
class Mending
{
public:
    Mending(Connection& reader, HubLogins& logins, const QList<KnownLogin>& known)
        : m_reader(reader)
        , m_logins(logins)
        , m_known(known)
    {
    }
    /// Empty where all is well now.
    [[nodiscard]] Result<QString> settle(const Member& member);
    [[nodiscard]] Result<void> endThoseOfRevoked(const QList<Member>& members);
    [[nodiscard]] Result<void> endThoseOfNobody(const QList<Member>& members);

private:
    [[nodiscard]] Result<QStringList> inForceOf(const Member& member);
    [[nodiscard]] Result<QStringList> writtenUnder(const QList<Member>& members);
    [[nodiscard]] bool isInForce(const QString& login) const;

    Connection& m_reader;
    HubLogins& m_logins;
    const QList<KnownLogin>& m_known;
};

QStringList namedBy(const QList<Member>& members)
{
    QStringList logins;
    for (const Member& member : members)
        logins << member.login;
    return logins;
}

bool Mending::isInForce(const QString& login) const
{
    return std::any_of(m_known.begin(), m_known.end(),
                       [&login](const KnownLogin& known) { return known.login == login && !known.isEnded; });
}

Result<QStringList> Mending::writtenUnder(const QList<Member>& members)
{
    QList<QByteArray> authors;
    for (const Member& member : members) {
        KITCAMP_ASSIGN(const QList<QByteArray> own, authorsOf(m_reader, member.id));
        authors += own;
    }
    return authors.isEmpty() ? Result(QStringList()) : m_logins.of(authors);
}

/// The login that stands in the member's row; after a move to another server the one it writes under there.
Result<QStringList> Mending::inForceOf(const Member& member)
{
    if (isInForce(member.login))
        return QStringList{member.login};
    KITCAMP_ASSIGN(QStringList logins, writtenUnder({member}));
    logins.removeIf([this](const QString& login) { return !isInForce(login); });
    return logins;
}

Result<QString> Mending::settle(const Member& member)
{
    KITCAMP_ASSIGN(const QStringList logins, inForceOf(member));
    for (const KnownLogin& known : m_known) {
        if (logins.contains(known.login) && known.role != member.role && !known.isOwn)
            KITCAMP_TRY(m_logins.changeRole(known.login, member.role));
    }
    if (!logins.isEmpty() || member.login.isEmpty())
        return QString();
    KITCAMP_ASSIGN(const QList<QByteArray> authors, authorsOf(m_reader, member.id));
    KITCAMP_ASSIGN(const bool isKnown, m_logins.adopt(member.login, {member.role, authors}));
    return isKnown
        ? QString()
        : LoginMending::tr("The server does not know the login of %1 any more. Revoke it and invite it anew.")
              .arg(member.name);
}

Result<void> Mending::endThoseOfRevoked(const QList<Member>& members)
{
    QList<Member> revoked = members;
    revoked.removeIf([](const Member& member) { return !member.revokedAt; });
    QList<Member> others = members;
    others.removeIf([](const Member& member) { return member.revokedAt.has_value(); });
    KITCAMP_ASSIGN(const QStringList written, writtenUnder(revoked));
    const QStringList ended = namedBy(revoked) + written;
    const QStringList kept = namedBy(others);
    for (const KnownLogin& known : m_known) {
        if (ended.contains(known.login) && !kept.contains(known.login) && !known.isOwn)
            KITCAMP_TRY(m_logins.revoke(known.login));
    }
    return {};
}

/// A login that was made here for somebody who never became a member: its answer was lost, or the invitation
/// was not taken by the log.
Result<void> Mending::endThoseOfNobody(const QList<Member>& members)
{
    const bool asks = std::any_of(m_known.begin(), m_known.end(), [](const KnownLogin& known) {
        return known.isLongMadeHere && !known.isEnded;
    });
    KITCAMP_ASSIGN(const QStringList written, writtenUnder(asks ? members : QList<Member>()));
    const QStringList somebodys = namedBy(members) + written;
    for (const KnownLogin& known : m_known) {
        if (known.isLongMadeHere && !known.isEnded && !known.isOwn && !somebodys.contains(known.login))
            KITCAMP_TRY(m_logins.revoke(known.login));
    }
    return {};
}

} // namespace

Result<QStringList> mendLogins(Store& store, Hub& hub)
{
    KITCAMP_ASSIGN(const bool mayMend, isAdministrator(store));
    if (!hub.logins() || !mayMend)
        return QStringList();
    KITCAMP_ASSIGN(const QList<KnownLogin> known, hub.logins()->known());
    KITCAMP_ASSIGN(const QList<Member> members, readMembers(store.reader()));
    Mending mending(store.reader(), *hub.logins(), known);
    QStringList remarks;
    for (const Member& member : members) {
        KITCAMP_ASSIGN(const QString remark, member.revokedAt ? Result(QString()) : mending.settle(member));
        remarks += remark.isEmpty() ? QStringList() : QStringList{remark};
    }
    KITCAMP_TRY(mending.endThoseOfRevoked(members));
    KITCAMP_TRY(mending.endThoseOfNobody(members));
    return remarks;
}

Result<size_t> stateOfLogins(Store& store)
{
    size_t state = 0;
    KITCAMP_TRY(store.reader().each("SELECT id, role, revoked_at IS NOT NULL, login FROM member ORDER BY id",
                                    [&state](const Statement& row) {
                                        state = qHashMulti(state, row.integer(0), row.text(1), row.integer(2),
                                                           row.text(3));
                                    }));
    return state;
}

} // namespace kitcamp
