// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/memberactions.h"

#include "models/members/memberrows.h"
#include "models/members/memberwords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

Result<void> FoundCentre::run(Change& change) const
{
    KITCAMP_ASSIGN(const bool founded, hasMembers(change.rows()));
    if (founded)
        return Error{ErrorCode::Refused,
                     tr("This centre has members already. Invite further computers instead."),
                     {},
                     u"members-already"_s,
                     {}};
    KITCAMP_ASSIGN(const QString called, memberRows::checkedName(change.rows(), name, member));
    KITCAMP_TRY(change.execute(
        "INSERT INTO member(id, name, role, sign_key, box_key, login, invited_at, keys_taken_at)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?7)",
        member, called, roleWord(Role::Administrator), signKey, boxKey, login, at));
    KITCAMP_TRY(memberRows::insertFile(change, file, author, member));
    KITCAMP_TRY(change.execute("INSERT INTO log_key(id, generation, made_at) VALUES(?,1,?)", logKey, at));
    return memberRows::insertShare(change, share);
}

QString FoundCentre::sentence(const Naming&) const
{
    return tr("%1 became the first computer of the centre").arg(name);
}

QString FoundCentre::deed(const Naming&) const
{
    return tr("made it the first computer of the centre",
              "Office: you made it the first computer of the centre");
}

Result<void> InviteMember::run(Change& change) const
{
    KITCAMP_ASSIGN(const QString called, memberRows::checkedName(change.rows(), name, member));
    if (!roleFrom(role))
        return Error{ErrorCode::Usage, tr("There is no role \"%1\".").arg(role), {}, u"no-such-role"_s, {}};
    KITCAMP_TRY(memberRows::checkEachKey(change.rows(), shares, member));
    KITCAMP_TRY(change.execute("INSERT INTO member(id, name, role, sign_key, box_key, login, invited_at)"
                               " VALUES(?,?,?,?,?,?,?)",
                               member, called, role, signKey, boxKey, login, at));
    KITCAMP_TRY(memberRows::insertFile(change, file, author, member));
    for (const KeyShare& share : shares)
        KITCAMP_TRY(memberRows::insertShare(change, share));
    return {};
}

QString InviteMember::sentence(const Naming&) const
{
    return tr("Invited %1 with the role %2", "%1: computer")
        .arg(name, roleName(roleFrom(role).value_or(Role::Desk)));
}

QString InviteMember::deed(const Naming&) const
{
    return tr("invited it", "Desk 2: you invited it");
}

Result<void> TakeKeys::run(Change& change) const
{
    KITCAMP_ASSIGN(const auto found, memberById(change.rows(), member));
    if (!found)
        return memberWords::noSuchMember();
    if (found->revokedAt)
        return memberWords::revoked(change.rows(), *found);
    if (found->keysTakenAt)
        return memberWords::usedInvitation(change.rows(), *found);
    KITCAMP_TRY(memberRows::checkEachKey(change.rows(), shares, member));
    KITCAMP_TRY(change.execute("UPDATE member SET sign_key=?, box_key=?, keys_taken_at=? WHERE id=?", signKey,
                               boxKey, at, member));
    for (const KeyShare& share : shares)
        KITCAMP_TRY(
            change.execute("UPDATE log_key_share SET sealed=?, box_key=? WHERE log_key=? AND member=?",
                           share.sealed, share.boxKey, share.logKey, member));
    return {};
}

QString TakeKeys::sentence(const Naming& naming) const
{
    return tr("%1 joined the centre").arg(naming.name(u"member"_s, member));
}

QString TakeKeys::deed(const Naming&) const
{
    return tr("let it join", "Desk 2: you let it join");
}

} // namespace kitcamp
