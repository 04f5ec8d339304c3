// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/memberrows.h"

#include "models/members/memberwords.h"

namespace kitcamp::memberRows {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::MemberRows)
};

} // namespace

Result<QString> checkedName(Connection& connection, const QString& name, qint64 member)
{
    const QString wanted = name.simplified().left(longestName);
    if (wanted.isEmpty())
        return Error{ErrorCode::Refused,
                     Words::tr("Give the computer a name, such as \"Desk 2\"."),
                     {},
                     u"required-field"_s,
                     {}};
    KITCAMP_ASSIGN(const auto taken,
                   connection.integer("SELECT 1 FROM member WHERE name=? AND revoked_at IS NULL AND id<>?",
                                      wanted, member));
    if (taken)
        return Error{
            ErrorCode::Refused,
            Words::tr("Another computer of the centre is called \"%1\". Choose another name.").arg(wanted),
            {},
            u"name-taken"_s,
            {}};
    return wanted;
}

Result<Member> inForce(Connection& connection, qint64 id)
{
    KITCAMP_ASSIGN(const auto member, memberById(connection, id));
    if (!member)
        return memberWords::noSuchMember();
    if (member->revokedAt)
        return Error{ErrorCode::Refused,
                     Words::tr("%1 was revoked on %2.")
                         .arg(member->name, memberWords::day(connection, *member->revokedAt)),
                     {},
                     u"revoked"_s,
                     {Words::tr("A computer that comes back gets a new invitation.")}};
    return *member;
}

Result<void> checkEachKey(Connection& connection, const QList<KeyShare>& shares, qint64 member)
{
    KITCAMP_ASSIGN(const QList<LogKeyRow> keys, readLogKeyRows(connection));
    const bool each =
        keys.size() == shares.size() && std::all_of(keys.begin(), keys.end(), [&](const LogKeyRow& key) {
            return std::any_of(shares.begin(), shares.end(), [&](const KeyShare& share) {
                return share.logKey == key.id && share.member == member;
            });
        });
    return each ? Result<void>() : memberWords::keysChanged();
}

Result<void> insertShare(Change& change, const KeyShare& share)
{
    return change.execute("INSERT INTO log_key_share(id, log_key, member, sealed, box_key) VALUES(?,?,?,?,?)",
                          share.id, share.logKey, share.member, share.sealed, share.boxKey);
}

Result<void> insertFile(Change& change, qint64 id, const QString& author, qint64 member)
{
    return change.execute("INSERT INTO member_file(id, author, member) VALUES(?,?,?)", id, author, member);
}

} // namespace kitcamp::memberRows
