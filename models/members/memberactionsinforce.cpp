// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/memberactionsinforce.h"

#include "models/members/memberrows.h"
#include "models/members/memberwords.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

/// Everybody who stays gets the new key, for the box key that is theirs now, and nobody else.
Result<void> checkEachMember(Connection& connection, const RevokeMember& action)
{
    KITCAMP_ASSIGN(const QList<Member> members, readMembers(connection));
    QSet<std::pair<qint64, QString>> wanted;
    for (const Member& member : members) {
        if (!member.revokedAt && member.id != action.member)
            wanted.insert({member.id, QString::fromLatin1(member.boxKey.toHex())});
    }
    QSet<std::pair<qint64, QString>> given;
    for (const KeyShare& share : action.shares) {
        if (share.logKey == action.logKey)
            given.insert({share.member, share.boxKey});
    }
    return wanted == given ? Result<void>() : memberWords::keysChanged();
}

} // namespace

Result<void> AddMemberFile::run(Change& change) const
{
    KITCAMP_ASSIGN(const auto found, memberById(change.rows(), member));
    if (!found)
        return memberWords::noSuchMember();
    if (found->revokedAt)
        return memberWords::revoked(change.rows(), *found);
    return memberRows::insertFile(change, id, author, member);
}

QString AddMemberFile::sentence(const Naming& naming) const
{
    return tr("%1 writes with another file: a copy, a restored backup or a moved one")
        .arg(naming.name(u"member"_s, member));
}

QString AddMemberFile::deed(const Naming&) const
{
    return tr("gave it another file", "Desk 2: you gave it another file");
}

Result<bool> AddMemberFile::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(
        const auto there,
        connection.integer("SELECT 1 FROM member_file WHERE author=? AND member=?", author, member));
    return there.has_value();
}

Result<void> RevokeMember::run(Change& change) const
{
    KITCAMP_TRY(memberRows::inForce(change.rows(), member));
    KITCAMP_ASSIGN(const QList<LogKeyRow> keys, readLogKeyRows(change.rows()));
    if (keys.isEmpty() || keys.last().generation + 1 != generation)
        return memberWords::keysChanged();
    KITCAMP_TRY(checkEachMember(change.rows(), *this));
    KITCAMP_TRY(change.execute("UPDATE member SET revoked_at=?, reason=? WHERE id=?", at, reason.simplified(),
                               member));
    KITCAMP_TRY(
        change.execute("INSERT INTO log_key(id, generation, made_at) VALUES(?,?,?)", logKey, generation, at));
    for (const KeyShare& share : shares)
        KITCAMP_TRY(memberRows::insertShare(change, share));
    return {};
}

QString RevokeMember::sentence(const Naming& naming) const
{
    return tr("Revoked %1").arg(naming.name(u"member"_s, member));
}

QString RevokeMember::deed(const Naming&) const
{
    return tr("revoked it", "Desk 2: you revoked it");
}

Result<bool> RevokeMember::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto found, memberById(connection, member));
    return found && found->revokedAt;
}

Result<void> SetMemberRole::run(Change& change) const
{
    KITCAMP_TRY(memberRows::inForce(change.rows(), member));
    if (!roleFrom(role))
        return Error{ErrorCode::Usage, tr("There is no role \"%1\".").arg(role), {}, u"no-such-role"_s, {}};
    return change.execute("UPDATE member SET role=?1 WHERE id=?2 AND role<>?1", role, member);
}

QString SetMemberRole::sentence(const Naming& naming) const
{
    return tr("Gave %1 the role %2", "%1: computer")
        .arg(naming.name(u"member"_s, member), roleName(roleFrom(role).value_or(Role::Desk)));
}

QString SetMemberRole::deed(const Naming&) const
{
    return tr("gave it the role %1", "Desk 2: you gave it the role Organiser")
        .arg(roleName(roleFrom(role).value_or(Role::Desk)));
}

Result<bool> SetMemberRole::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto same,
                   connection.integer("SELECT 1 FROM member WHERE id=? AND role=?", member, role));
    return same.has_value();
}

Result<void> RenameMember::run(Change& change) const
{
    KITCAMP_TRY(memberRows::inForce(change.rows(), member));
    KITCAMP_ASSIGN(const QString called, memberRows::checkedName(change.rows(), name, member));
    return change.execute("UPDATE member SET name=?1 WHERE id=?2 AND name<>?1", called, member);
}

QString RenameMember::sentence(const Naming&) const
{
    return tr("Renamed %1 to %2", "%1: name before, %2: name now").arg(before, name);
}

QString RenameMember::deed(const Naming&) const
{
    return tr("called it %1", "Desk 2: you called it Desk 3").arg(name);
}

Result<bool> RenameMember::alreadySo(Connection& connection) const
{
    KITCAMP_ASSIGN(const auto same,
                   connection.integer("SELECT 1 FROM member WHERE id=? AND name=?", member, name));
    return same.has_value();
}

} // namespace kitcamp
