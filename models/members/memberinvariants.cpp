// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/memberinvariants.h"

#include "models/members/members.h"
#include "models/members/memberwords.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MemberInvariants)
};

Result<void> keepAnAdministrator(Connection& connection)
{
    KITCAMP_ASSIGN(const bool founded, hasMembers(connection));
    if (!founded)
        return {};
    KITCAMP_ASSIGN(
        const auto one,
        connection.integer("SELECT 1 FROM member WHERE role='administrator' AND revoked_at IS NULL AND "
                           "keys_taken_at IS NOT NULL LIMIT 1"));
    if (one)
        return {};
    return Error{
        ErrorCode::Refused,
        Words::tr("The centre would have no administrator left: nobody could invite or revoke computers."),
        {},
        u"last-administrator"_s,
        {Words::tr("Give another computer that has joined the role Administrator first.")}};
}

/// A computer that cannot open one of the keys could not read on.
Result<void> shareEveryKey(Connection& connection)
{
    KITCAMP_ASSIGN(
        const auto missing,
        connection.integer("SELECT 1 FROM member AS m JOIN log_key AS k LEFT JOIN log_key_share AS s ON "
                           "s.log_key=k.id AND s.member=m.id AND s.box_key=m.box_key WHERE m.revoked_at IS "
                           "NULL AND s.id IS NULL LIMIT 1"));
    return missing ? Result<void>(memberWords::keysChanged()) : Result<void>();
}

/// Both come with the founding, and go with nothing.
Result<void> keepTheLogKeyed(Connection& connection)
{
    KITCAMP_ASSIGN(const bool founded, hasMembers(connection));
    KITCAMP_ASSIGN(const auto key, connection.integer("SELECT 1 FROM log_key LIMIT 1"));
    if (founded == key.has_value())
        return {};
    return Error{ErrorCode::Refused,
                 Words::tr("A centre with members has a key for its log, and one without members has none."),
                 {},
                 u"log-without-key"_s,
                 {}};
}

Invariant wholeFile(const QString& name, const QStringList& tables, Result<void> (*check)(Connection&))
{
    return {name, tables, [check](Connection& connection, const ChangedRows&) { return check(connection); },
            check};
}

} // namespace

QList<Invariant> memberInvariants()
{
    return {wholeFile(u"last-administrator"_s, {u"member"_s}, keepAnAdministrator),
            wholeFile(u"keys-shared"_s, {u"member"_s, u"log_key"_s, u"log_key_share"_s}, shareEveryKey),
            wholeFile(u"log-key"_s, {u"member"_s, u"log_key"_s}, keepTheLogKeyed)};
}

} // namespace kitcamp
