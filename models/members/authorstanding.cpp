// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/authorstanding.h"

#include "models/members/memberactionsinforce.h"
#include "models/members/memberwords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::AuthorStanding)
};

Error notAMember(const Entry& entry)
{
    return {ErrorCode::Refused,
            Words::tr("This file belongs to no computer of the centre: it is a copy or a restored backup, "
                      "and the keys of "
                      "its computer are not here. Nothing can be changed in it."),
            QString::fromLatin1(entry.author.toHex()),
            u"not-a-member"_s,
            {Words::tr("Work with the file on its own computer, or ask an administrator for an invitation "
                       "and join with a new file.")}};
}

/// Where operators have rights or passwords, those of the computer are not had by saying no name.
Result<void> limitWithoutOperator(Connection& connection, AuthorStanding& standing)
{
    if (standing.role == Role::Desk)
        return {};
    KITCAMP_ASSIGN(const bool matter, operatorsMatter(connection));
    if (matter) {
        standing.role = Role::Desk;
        standing.limitedBy = Words::tr("Who has chosen no name", "%1 has the role Desk");
    }
    return {};
}

Result<void> limitByOperator(Connection& connection, AuthorStanding& standing)
{
    bool isThere = false;
    KITCAMP_TRY(connection.each(
        "SELECT role, name FROM operator WHERE id=? AND archived=0",
        [&](const Statement& row) {
            isThere = true;
            const auto role = roleFrom(row.text(0));
            if (role && *role < standing.role) {
                standing.role = *role;
                standing.limitedBy = row.text(1);
            }
        },
        standing.operatorId));
    return isThere ? Result<void>() : limitWithoutOperator(connection, standing);
}

} // namespace

Result<bool> operatorsMatter(Connection& connection)
{
    KITCAMP_ASSIGN(const auto found,
                   connection.integer("SELECT 1 FROM operator WHERE role<>'' OR password<>'' LIMIT 1"));
    return found.has_value();
}

Result<std::optional<Member>> memberBehind(Connection& connection, const Entry& entry)
{
    if (entry.action.kind != AddMemberFile::kind || entry.undoes.isValid())
        return memberOfFile(connection, entry.author);
    const auto action = fromParameters<AddMemberFile>(entry.action.parameters);
    if (!action || action->author != QString::fromLatin1(entry.author.toHex()))
        return std::optional<Member>();
    return memberById(connection, action->member);
}

Result<AuthorStanding> AuthorStanding::of(Connection& connection, const Entry& entry)
{
    KITCAMP_ASSIGN(const auto member, memberBehind(connection, entry));
    if (!member)
        return notAMember(entry);
    if (member->revokedAt)
        return memberWords::revoked(connection, *member);
    AuthorStanding standing{*member, member->role, {}, entry.operatorId};
    KITCAMP_TRY(limitByOperator(connection, standing));
    return standing;
}

} // namespace kitcamp
