// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/members.h"

#include <QCoreApplication>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

#define KITCAMP_MEMBER_COLUMNS                                                                               \
    "SELECT m.id, m.name, m.role, m.sign_key, m.box_key, m.login, m.invited_at, m.keys_taken_at, "           \
    "m.revoked_at, m.reason FROM member AS m "

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Members)
};

Member memberIn(const Statement& row)
{
    return {row.integer(0),
            row.text(1),
            roleFrom(row.text(2)).value_or(Role::Desk),
            QByteArray::fromHex(row.text(3).toLatin1()),
            QByteArray::fromHex(row.text(4).toLatin1()),
            row.text(5),
            row.integer(6),
            row.optionalInteger(7),
            row.optionalInteger(8),
            row.text(9)};
}

template <typename... Values>
Result<QList<Member>> membersBy(Connection& connection, const char* sql, const Values&... values)
{
    QList<Member> found;
    KITCAMP_TRY(connection.each(
        sql, [&](const Statement& row) { found << memberIn(row); }, values...));
    return found;
}

std::optional<Member> firstOf(const QList<Member>& members)
{
    return members.isEmpty() ? std::nullopt : std::optional(members.first());
}

Error unknownMember(const QString& written)
{
    return {ErrorCode::Usage,
            Words::tr("No computer of this centre is called \"%1\"; \"kitcamp members FILE\" lists them.")
                .arg(written),
            {},
            u"no-such-member"_s};
}

} // namespace

Result<QList<Member>> readMembers(Connection& connection)
{
    return membersBy(connection, KITCAMP_MEMBER_COLUMNS "ORDER BY m.revoked_at IS NOT NULL, m.name, m.id");
}

Result<std::optional<Member>> memberOfFile(Connection& connection, const QByteArray& author)
{
    KITCAMP_ASSIGN(const QList<Member> found,
                   membersBy(connection,
                             KITCAMP_MEMBER_COLUMNS "JOIN member_file AS f ON f.member=m.id WHERE f.author=?",
                             QString::fromLatin1(author.toHex())));
    return firstOf(found);
}

Result<std::optional<Member>> memberById(Connection& connection, qint64 id)
{
    KITCAMP_ASSIGN(const QList<Member> found,
                   membersBy(connection, KITCAMP_MEMBER_COLUMNS "WHERE m.id=?", id));
    return firstOf(found);
}

Result<Member> memberNamed(Connection& connection, const QString& written)
{
    const QString name = written.simplified();
    bool isNumber = false;
    const qint64 id = name.toLongLong(&isNumber);
    if (isNumber) {
        KITCAMP_ASSIGN(const auto found, memberById(connection, id));
        if (found)
            return *found;
    }
    KITCAMP_ASSIGN(const QList<Member> called,
                   membersBy(connection,
                             KITCAMP_MEMBER_COLUMNS "WHERE m.name=? ORDER BY m.revoked_at IS NOT NULL, m.id",
                             name));
    if (called.isEmpty())
        return unknownMember(name);
    if (called.size() > 1 && !called[1].revokedAt)
        return Error{
            ErrorCode::Usage,
            Words::tr(
                "Several computers are called \"%1\". Say which one by its number, which \"kitcamp members "
                "FILE\" shows.")
                .arg(name),
            {},
            u"several-members"_s};
    return called.first();
}

Result<bool> hasMembers(Connection& connection)
{
    KITCAMP_ASSIGN(const auto any, connection.integer("SELECT 1 FROM member LIMIT 1"));
    return any.has_value();
}

Result<qint64> ownMember(Connection& connection)
{
    KITCAMP_ASSIGN(const auto id, connection.text("SELECT value FROM file_info WHERE key='member'"));
    return id ? id->toLongLong() : 0;
}

} // namespace kitcamp
